h|Wolves return to the Arden hills after 150 years
c|A camera trap took this picture on January 28.
p|A pair of wolves has settled in the Arden hills, the first there since 1873, the Institute for Wildlife said on Tuesday.
p|Cameras have filmed the animals 31 times since November. They hunt in an area of about 120 square kilometres, most of it forest.
p|“We had hoped for this for 20 years, and then it happened while nobody was looking,” said Dr. Samuel Weiss, who leads the project.
p|Farmers are less happy. Their union counted 14 dead sheep in January and wants the state to pay for fences, which cost €9 a metre.
p|Wolves counted in the four states
p|State | 2022 | 2023
p|Norden | 61 | 74
p|Westmark | 12 | 19
p|The state paid €84,000 for lost animals last year, according to its ministry of agriculture. A plan for the wolves is to be published by June 30.
