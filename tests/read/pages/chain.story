h|Zoo's escaped tapir found asleep in church after nine days
b|Molly Prewitt
p|A tapir that fled from the Tolland Zoo on Aug. 12 was found asleep on Wednesday behind the organ of a church 4 miles away.
p|Pedro, who is 7 and weighs 480 pounds, had eaten most of the flowers left from a wedding, the Rev. Carol Stitt said.
p|"He looked up at me, and then he went back to sleep," Stitt said. "I have had parishioners do the same."
c|Pedro the tapir in 2022. Courtesy of Tolland Zoo
p|The zoo had offered a reward of $1,500 and searched with two drones. It has raised the fence by 18 inches, at a cost of $22,000.
p|Third escape in five years
p|Animals also got out in 2019 and in March 2021, when a pair of cranes spent 11 days on the roof of the library.
p|The U.S. Department of Agriculture will inspect the zoo next month, a spokesperson said. County Commissioner Dale Roth did not return a call for comment.
