h|Senate passes rail safety bill after 14-hour debate
h|The bill would double fines and require two people in each cab.
b|By Marcus Bell and Yuki Tanaka
b|Updated June 27, 2024 at 4:01 p.m. EDT
b|Published June 27, 2024 at 12:38 a.m. EDT
c|Senators leave the Capitol early on Thursday. (Ruth Obi/The Capital Post)
p|The Senate passed a rail safety bill early Thursday by a vote of 63 to 36, after a debate of 14 hours and four amendments.
p|The bill would double the largest fine to $450,000 and require two people in the cab of every freight train. “We have waited too long for this,” said Sen. Carla Dunmore (D-Ohio), who wrote it with a Republican, Sen. Joel Hask of Kansas.
p|Railroads opposed it. Their association said the second crew member would cost $1.2 billion a year and make no one safer.
p|How the vote went
p|Party | Yes | No
p|Democrats | 49 | 1
p|Republicans | 14 | 35
p|The House has not said when it will vote. Speaker Ann Corley told reporters on Wednesday that she had “real doubts” about the price.
p|Accidents have fallen 12 percent since 2014, according to the Federal Railroad Administration, but 1,087 trains derailed last year.
