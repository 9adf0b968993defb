h|Freight train derails near Marrow Creek, spilling grain and closing a highway
c|Grain cars lie beside the track near Marrow Creek, Neb., on Tuesday, March 5, 2024. (Lena Voss/Union Wire)
b|By RENEE CASTILLO
b|Updated 8:17 PM CST, March 5, 2024
d|MARROW CREEK, Neb. (UW) — A freight train derailed in western Nebraska early Tuesday, spilling about 900 tons of corn and closing U.S. Highway 30 for nine hours, officials said.
p|Nobody was hurt when 17 of the train’s 112 cars left the track at 4:40 a.m., Keith County Sheriff Alan Brusk said at a news conference.
p|“It sounded like thunder that would not stop,” said Josie Pell, 71, whose farmhouse stands 300 yards from the crossing.
p|The National Transportation Safety Board said it would send four investigators. The railroad, Plains Western, said a sensor 12 miles east of the town had reported an overheated bearing, but it declined to say when.
p|A busy line
p|Some 40 trains a day use the line. Plains Western paid a $2.1 million fine in 2022 after a derailment in Wyoming.
