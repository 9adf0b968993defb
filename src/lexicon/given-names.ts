import { MEN_OF_THE_WORLD, WOMEN_OF_THE_WORLD } from './world-given-names.js'

/**
 * Common given names and the gender that they tell. The tagger knows many more, but none inside a full name that it knows
 * as a whole, nor those that are words ("Mark", "Grace"). Lower case.
 */
export const GIVEN_NAMES: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...(
    'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul ' +
    'andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry ' +
    'justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry ' +
    'zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence ' +
    'jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley ' +
    'philip eugene bill bob mike jim tom dave dan steve ted tony nick ben sam matt greg jeff ken ron don tim rick ed andy fred ' +
    'bernie bernard barack mitt newt rand jeb marco rob harry joel simon colin nigel graham ian neil stuart trevor geoffrey hugh ' +
    'alastair alistair angus callum craig duncan ewan gareth gavin gordon hamish kieran liam malcolm martin oliver owen rhys rory ' +
    'vladimir dmitry sergei sergey andrei alexei mikhail ivan igor oleg yuri boris viktor nikolai pavel maxim konstantin volodymyr ' +
    'carlos luis miguel jorge pedro antonio manuel francisco fernando rafael ricardo roberto eduardo javier sergio alejandro diego ' +
    'pierre jean-claude francois jacques michel henri philippe emmanuel nicolas alain laurent olivier hans klaus jurgen wolfgang dieter ' +
    'giovanni giuseppe luigi matteo paolo silvio mario mohammed muhammad mohamed ahmed ali hassan hussein omar ibrahim abdul khalid ' +
    'mahmoud mustafa yusuf tariq bilal imran hamid karim rashid recep raj rahul narendra sanjay anil arun vijay ravi amit sunil rajesh ' +
    'hiroshi kenji takeshi shinzo yoshihide fumio taro akira kazuo benjamín jens lars sven olaf bjorn anders erik mads rasmus bo ' +
    'grant drew chase guy dean pete ray rod gus lance miles wade clay reed hank chuck curt kurt bret brett dale glenn glen lloyd ' +
    'keir boris rishi jeremy tomás julián andrés josé joão luiz jair kofi kwame nelson cyril thabo jacob desmond ' +
    'jon jonny johnny danny jimmy tommy mickey mick josh zach zack nate jake luke max leo theo finn eli seth brad todd shane shaun ' +
    'phil russ doug wes clint leon manny marcus marvin maurice melvin pablo quentin ramon randall raul reggie rodney ruben rudy ' +
    'sylvester teddy terrence terrance vernon wendell wilbur yosef arjun suresh deepak mehmet emre kemal samir piotr lou ' +
    'archie benedict bertrand cedric clarence clifford clive cody cornelius damian damien darius darnell darren darryl daryl ' +
    'dominic duane dustin dwayne dwight edgar edmund edwin elliot elliott elvis emmett ernest errol everett felix freddie ' +
    'frederick gilbert giles godfrey harvey herbert herman horace howard hubert hugo humphrey iain ira irving isaac isaiah ' +
    'jamal jamie jarrod jasper jeremiah jermaine jerome joey jude julian julius kenny kris lenny leonard lester lionel lucas ' +
    'luther lyle marcel marlon matthias mervyn micah monty mortimer myron nathaniel ned neville norman ollie olly oswald otis ' +
    'piers reece reginald reuben roland rowland rufus rupert sebastian sidney silas simeon stewart terrell thaddeus theodore ' +
    'tobias toby travis tristan tyrone ulysses virgil wilbert wilfred winston zane' +
    ' ' +
    MEN_OF_THE_WORLD
  )
    .split(' ')
    .map((name) => [name, 'male'] as const),
  ...(
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna ' +
    'michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela ' +
    'emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce ' +
    'virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa theresa ann ' +
    'sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella ' +
    'diana natalie brittany charlotte marie kayla alexis lori hillary chelsea ivanka melania michelle condoleezza kellyanne carly jill ' +
    'kate katie liz beth sue jane anne annie ellen ella eva eve faith hope joy rose ivy daisy lucy molly nora zoe zoë chloe claire clare ' +
    'fiona gillian hilary imogen isla jenny joanna louise lynn lynne moira nicola penelope philippa pippa priti rosemary sally sheila ' +
    'siobhan sinead tracey ursula wendy yvonne yvette theodora olga natalia natasha svetlana tatiana irina elena ekaterina galina oksana ' +
    'yulia maría carmen rosa lucía sofía sofia isabel dolores pilar ines inés camila valentina gabriela daniela beatriz marine marion ' +
    'brigitte sylvie nathalie isabelle giorgia chiara francesca angela ursula annegret heidi petra sabine fatima aisha amina khadija layla ' +
    'leila mariam maryam nadia noor yasmin zainab malala aung priya anjali sunita indira sonia kamala pooja yuki yuko yoko sakura keiko ' +
    'naomi chisako akiko michiko jacinda greta ingrid astrid mette sanna kaja karin birgit kirsten ruby pearl dawn april june gail ' +
    'hayley kirsty holly kim tammy tulsi nikki gretchen elise loretta lois sonya ketanji ruth elena maxine ' +
    'ava mia amelia lily erin stacy tina gina marcia maureen norma pam paula peggy phyllis rita roxanne sherry stella suzanne sylvia ' +
    'thelma valerie vanessa vera veronica vicki vivian wanda willa yolanda salma giulia ngozi ' +
    'adriana jade jasmine joanne agnes aileen alana alexandra alicia alison allison alyssa angelina anita annette antonia audrey bernadette ' +
    'bernice bethany bridget candace candice carla carolina caroline cassandra cecilia celeste celia charlene clarissa connie ' +
    'cora corinne daphne darlene deanna debbie deidre della doreen edith edna eileen eleanor elisa eliza ellie elsie emilia ' +
    'erica erika ernestine estelle esther ethel eunice evie freda gabrielle gemma georgina geraldine gladys glenda gwendolyn ' +
    'harriet hattie henrietta hilda ida imelda ivana janelle janine jeanette jeannie jenna joann jodie josephine josie ' +
    'juanita juliana juliet keira kendra kiara krista kristen kristin kristy leah leanne leona leslie lila lillian lindsay ' +
    'lindsey livia lorna lorraine louisa lucille lucinda lynda lynette mabel maddie madeline maggie maisie mallory margie ' +
    'margo marian marianne marissa marjorie marlene marsha matilda maude mavis meredith mildred millie mindy minnie miranda ' +
    'muriel myra myrtle nellie nicolette noelle norah octavia ophelia paige patty pauline phoebe polly priscilla raquel rhoda ' +
    'rhonda roberta robyn rochelle rosalie rosalind rosemarie sabrina sadie sasha selena serena shania shauna shelly sheri ' +
    'sophie susannah suzy tamara tamika tania tanya tasha teri tess tessa tiffany toni tonya tori tricia trina trisha trudy ' +
    'velma vivien vivienne wilma winifred winona' +
    ' ' +
    WOMEN_OF_THE_WORLD
  )
    .split(' ')
    .map((name) => [name, 'female'] as const),
])

/** Short forms of given names. Lower case. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'bill:william billy:william will:william bob:robert bobby:robert rob:robert mike:michael mick:michael jim:james jimmy:james joe:joseph ' +
    'tom:thomas tommy:thomas dave:david chris:christopher,christine,christian dan:daniel danny:daniel steve:stephen,steven ted:edward,theodore ' +
    'liz:elizabeth beth:elizabeth betsy:elizabeth kate:katherine,kathryn,catherine kathy:katherine,kathleen tony:anthony nick:nicholas ' +
    'ben:benjamin sam:samuel,samantha matt:matthew greg:gregory jeff:jeffrey,geoffrey geoff:geoffrey ken:kenneth ron:ronald don:donald ' +
    'tim:timothy rick:richard dick:richard rich:richard ed:edward,edgar eddie:edward andy:andrew drew:andrew alex:alexander,alexandra ' +
    'pat:patrick,patricia bernie:bernard chuck:charles charlie:charles jack:john johnny:john larry:lawrence jerry:gerald peggy:margaret ' +
    'maggie:margaret meg:margaret becky:rebecca sue:susan debbie:deborah vicky:victoria abby:abigail jenny:jennifer jen:jennifer ' +
    'mandy:amanda sandy:sandra val:valerie stu:stuart phil:philip doug:douglas fred:frederick hank:henry harry:henry,harold gene:eugene ' +
    'ray:raymond walt:walter vince:vincent zach:zachary josh:joshua jon:jonathan nate:nathan,nathaniel gabe:gabriel max:maxwell,maximilian'
  )
    .split(' ')
    .map((entry) => {
      const [short = '', long = ''] = entry.split(':')
      return [short, long.split(',')] as const
    }),
)
