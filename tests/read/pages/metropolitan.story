h|After the Flood, a Library Dries 90,000 Books by Hand
h|Volunteers turn pages in a school gym. They have until May, when the mold wins.
c|Books from the Calder library dry in the gym of a high school. Credit... Noor Haddad for The Metropolitan
b|By Hannah Brill and Luis Ferro
b|April 9, 2024
d|CALDER, Vt. — The river came through the front door of the Calder library on March 2 and stayed for three days.
p|When it left, 90,000 books were wet. Since then about 400 volunteers have turned their pages one at a time, in a gym kept at 55 degrees.
p|“You learn which paper forgives you,” said Odette Rainer, 78, who was the librarian here from 1971 to 2009.
p|Freezing the books and drying them in a vacuum would have cost $1.4 million, the town’s insurer estimated. The town has a library budget of $310,000 a year.
p|So far, some 61,000 volumes have been saved. Experts at the state archives in Montpelier said that whatever is still damp in May will have to be thrown away.
p|Ms. Rainer has set aside one book for herself: a history of the flood of 1927.
