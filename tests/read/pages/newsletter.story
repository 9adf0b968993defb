h|The bus that pays you back
h|A town of 48,000 made its buses free. Two years on, the mayor has sums to show.
b|Farah Nasser
b|Jan 16, 2024
p|On January 1, 2022, the town of Lindhagen took the ticket machines out of its 36 buses. Last week I went to see what came of it.
c|Line 4 at the hospital, January 9.
p|Trips rose 63% in the first year, from 2.4 million to 3.9 million. “I thought that people would ride for fun,” said Mayor Elin Sand. “They ride to work.”
p|The fares had brought in $2.8 million a year. But the machines, the checks and the cash cost $1.1 million of it, the town’s treasurer found.
p|The cheapest ticket is the one that nobody has to sell, the treasurer wrote in her report of May 2021.
p|What it did not do
p|It did not empty the roads. Traffic fell by 4%, according to counts at 11 crossings, which is less than the town had promised.
p|Drivers were paid 9% more, because buses were fuller.
p|Two lines had to be doubled at a cost of $600,000.
p|Sand stands for election again in September. Her opponent, Karl Moe, says that he will bring back a fare of $1.
