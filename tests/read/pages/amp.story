h|Quake of magnitude 6.1 shakes the Sula coast
b|Dewi Lestari
b|October 2, 2024
c|People stand outside a hotel in Luwuk. Photo: Andi Rahman/IT
p|An earthquake of magnitude 6.1 shook the coast of Sula early on Wednesday and damaged at least 230 houses, the disaster agency said.
p|Five people were hurt. The quake struck at 1:12 a.m. at a depth of 10 kilometers, 44 kilometers southeast of Luwuk, according to the geological service.
p|“We ran into the street and did not go back,” Maria Tandi, a nurse, told Island Times by telephone. “The sea went out, but it did not come back as a wave.”
p|A warning of a tsunami was lifted after 90 minutes. More than 1,500 people spent the night on the hill above the town.
p|In 2018 a quake and a wave killed more than 4,300 people in the same province. Schools will stay closed until Friday, Governor Rusdi Amal said.
