h|Storm Hedda live: 90,000 homes without power as the storm moves east
b|By Niamh Daly and Rhys Bowen
b|13.30
p|Power may be out until Monday
p|About 90,000 homes are without power, and 12,000 of them may be so until Monday, the network operator has said.
p|“Our crews cannot climb while the wind is above 60mph,” its director, Owen Price, told a news conference in Cardal.
p|12.10
p|Gusts of 94mph
p|The Met Office says a gust of 94mph was measured at Capel Point at 11.40, the strongest on this coast since 1997.
c|Waves break over the wall at Capel Point. Photograph: Huw Pugh/Coast News
p|11.05
p|Bridge closed
p|The Menna bridge has been closed in both directions after a lorry was blown over. The driver, a man of 44, was not hurt, police say.
p|Trains between Cardal and Menna are cancelled until 18.00.
p|Ferries will not sail before Sunday.
p|06.02
p|Good morning
p|Storm Hedda reached the west coast at about 4am. Two red warnings are in force, and some 700 schools would have been closed if it were not Saturday.
