h|Ferry rescue: All 214 people safe after fire off Skarra
b|22 November 2024
b|Eilidh Munro
b|NBS Scotland, Skarra
c|Coastguard
c|The Lady Iona was six miles from the harbour when the fire began
p|All 214 people on board a ferry that caught fire off the island of Skarra have been brought ashore, the coastguard has said.
p|The fire began in the engine room of the Lady Iona at about 05:20 GMT on Friday, six miles from the harbour.
p|Two helicopters and a trawler took four hours to bring everyone ashore. Nine people were treated for smoke, and one, a man of 58, is in hospital.
p|'Calm and in the dark'
p|"Everybody was calm, and we stood in the dark for an hour," Fiona Reid, who was on her way to a wedding, told NBS News. "The crew were heroes."
p|The ferry was built in 1987 and refitted in 2011.
p|It carries up to 450 passengers and 80 cars.
c|Watch: Passengers are winched to safety
p|The operator, NorthLink Isles, said that it had "begun a full investigation". The Marine Accident Investigation Branch will send a team on Saturday.
