h|Reservoir at Kelm drained after crack is found
b|By Tessa Holm and Daniel Okoye
b|July 10, 2024
p|Engineers began to drain the Kelm reservoir on Tuesday after a crack 14 metres long was found in its dam, the water board said.
c|The Kelm dam, which was built in 1936. Photo: Ida Brandt
p|About 2,300 people in three villages below the dam were told to leave their homes. “Nobody is in danger tonight,” said Ruth Adeyemi, who leads the board. “We are draining it because we want to see the whole crack.”
p|The reservoir holds 6.5 million cubic metres of water. It supplies a third of the homes in the county, and the board will pipe water from Lake Orrin until it is full again.
p|What residents are asked to do
p|Boil drinking water until July 17.
p|Keep away from the river, which will rise by up to 80 centimetres.
p|Repairs will cost between $3 million and $5 million, according to a first estimate by the county. Work is due to begin in September.
