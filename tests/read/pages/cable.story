h|A chip plant promised 3,000 jobs. Its town is still waiting
b|By Grace Lindner, Meridian Business
b|Updated 5:11 PM EDT, Tue May 14, 2024
c|Cranes stand idle at the site in Harlow, Ohio, on April 30.
c|Theo Marsh/Meridian
d|Harlow, Ohio (Meridian) — Two years after Norvane broke ground on a $20 billion chip plant here, the cranes have not moved since January.
p|The company said in 2022 that it would employ 3,000 people by the end of this year. On Monday it employed 212, according to filings with the state.
p|“They told us to build houses, and we built houses,” said Mayor Bill Tarrant. “Now 340 of them are empty.”
p|A promise on hold
p|Norvane blames the price of its machines, which has risen 35% since 2021, and a delay of federal grants. A spokeswoman told Meridian that work “will resume in the first quarter of 2025.”
p|Ohio has paid $650 million of the $2 billion it promised.
p|Harlow borrowed $41 million for roads and pipes.
p|Tarrant, who is 63, is not waiting. He has written to four other companies, he said, and one of them will visit in June.
