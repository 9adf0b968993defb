h|‘We cannot breathe’: towns sue over smoke from peat fires
h|Seven towns have gone to court over smoke from fires on drained bogs. A ruling is expected next month
b|Jonas Wirth in Altmoor and Amelia Stone
b|Wed 18 Sep 2024 06.00 BST
b|Last modified on Thu 19 Sep 2024 10.24 BST
c|Smoke rises from a drained bog north of Altmoor in August. Photograph: Lea Kern/The Sentinel
p|Seven towns in the north have asked a court to stop the draining of bogs, which they say has filled their streets with smoke for 41 days.
p|The claim, filed on Monday, asks for €18m in damages from two peat companies. “We cannot breathe, and we cannot open a window,” the mayor of Altmoor, Petra Lang, said. More than 600 people were treated in hospital in August.
p|Drained peat can burn for months. A study by the University of Norden found that a hectare of it gives off 25 tonnes of carbon dioxide a year even when it does not burn.
p|The companies deny any wrong. “Our sites are safe, and the fires began outside them,” a spokesperson for Nordtorf said. Moorwerk did not respond to a request for comment.
p|A ruling is expected in October. In 2019 the same court ordered a third company to flood 120 hectares.
