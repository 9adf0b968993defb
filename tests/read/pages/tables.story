h|Lighthouse to go dark after 142 years
b|By Nora Pemberton October 3, 2003
c|The light at Gannet Head. Photo: Courier/J. Marsh
p|The lighthouse at Gannet Head will be switched off on October 31, after 142 years, the harbor board decided on Thursday by four votes to three.
p|“It costs £38,000 a year, and no ship has asked for it since 1996,” said board chairman Hugh Ballard.
p|The keeper, Edwin Sole, 66, said he would stay in the house beside it. “I have painted it nine times,” he said. “I am not going to stop now.”
p|Fishermen were against the decision. About 60 of them use the harbor, and their café collected 1,150 signatures in two weeks.
p|Year | Ships
p|1963 | 2,214
p|2002 | 87
p|The tower is 31 meters high and was built in 1861. The board wants to sell it, and a hotel company from Dorport has offered £210,000 — half of what the town had hoped for.
