/**
 * Given names of all the world that English news has, and the tagger does not know. Left out are those that are words,
 * places or surnames rather than names ("Said", "Basel", "Kent"). Lower case.
 */
export const MEN_OF_THE_WORLD =
  'abdelfattah abdulaziz abhishek abiy aditya adnan aitor ajay ajit akhilesh akihiro akram aled alfie alun amarinder amartya amitabh amjad andriy ankit ' +
  'antonis antti anurag arkady arne arvind ashish ashok ashraf ashwin asif attila aurélien avigdor ayman babatunde balázs baptiste barnaby bartosz bashar ' +
  'bassam benoît bezalel bilawal binyamin björn bohdan bojan borut brody bukayo burhan caetano carles cathal chidi chinedu chukwuma ciarán cillian ' +
  'clément colm cormac costas cristian cédric călin dafydd darragh davide declan denys devendra dilip dimitar dmytro domenico donal dov dragoș eamon ' +
  'ebrahim edouard egon ehsan ehud eliud elwyn emanuele emeka emrys emyr esben euan evangelos evgeni eyal fahad faisal farai farid farouk fayez femi ' +
  'ferenc ferran filippo florin franjo frans franz françois friedhart frédéric fuad gaurav gautam geert gennady gennaro geraint gerd germán gethin ' +
  'ghassan gianluca gianni gideon gilad giorgos girish gonçalo goodluck gopal gorka gotabaya gruffydd grzegorz grégoire gwyn gábor gérard göran günter ' +
  'günther haile hailemariam haitham hakim hamad hardeep haris harish haroon hazem heinz helder helmut hemant hernán hervé hideo hirokazu hiroyuki hisham ' +
  'holger horst hristo husam huw hywel håkan héctor hélder idris iestyn ieuan ifan ifeanyi ihor ilan ilya imad imtiaz ioan iolo iqbal isidro istván ' +
  'itamar ivica ivor iñigo jabu jacek jagdish jago jaime jalal jamil janez janos jaroslaw jarosław javad javed jayant jean-luc jean-marc jean-paul ' +
  'jean-pierre jeroen jerzy jesper jesús jiří joachim joaquín jochen joost josep juha jukka junaid junichiro jános jérôme jürgen kagiso kai kamran kapil ' +
  'karan kareem karel kasim katsunobu kazimierz kazuhiro kazuyuki keaton kees kenichi kenta khalil kishore kjell knut koichi koji kojo koldo kostas kunal ' +
  'kwabena kwaku kyriakos lachlan lalu lebron leif liviu llew lorcan luca luís lászló maarten maher mahinda mahmood makoto malachi mandla manmohan manoj ' +
  'mansour marwan masahiro masato masayoshi massimo massoud mateusz matthieu matti maxime mazen michał micheál mikael mikkel milorad miloš miroslav ' +
  'mitsuru mohsen mohsin mojtaba morten muhammadu mukesh mulayam munir muqtada musa mykola nabil nadeem naeem naftali nagesh naoki naoto naresh nasir ' +
  'naveed naveen navjot nawaz nayef nayib nestor neymar niall nicolae nicolo nicolás nikos nilesh nitin nitish nizar nobuo noman nuno néstor obinna odell ' +
  'oisin oisín ole oleksii olusegun omari ondřej oriol osamu othman owain panagiotis pankaj parag patricio paweł pekka petteri piet pradeep pramod pranab ' +
  'pranav prashant przemysław pádraig péter qasem qasim qassem radosław rafe rafik rafiq raheem raila rajeev rajendra rajiv rajnath rakesh ramesh rami ' +
  'ramzan ramzi ranil ranjit raphaël rauf ravindra raúl reinhard renan renato rené rhodri rizwan rohit ruaridh rubén rui rumen ruslan rustam ruud ryo ' +
  'ryota rémi rónán rüdiger saad sachin sadiq saif salah saleem saleh salim salman samer sander sanjiv sauli saurabh sayed saúl segun seiji serhiy seán ' +
  'shahbaz shakil sharad shashank shehbaz shigeo shigeru shimon shinji shivraj shoaib shohei shota shunichi siddharth siegfried simón sipho sjoerd sorin ' +
  'sota sourav spyros srinivas stanisław stavros stepan stig struan stéphane subhash sudhir sukhbir sulaiman suleiman surendra sushil sylvain séamus ' +
  'sébastien søren tadashi tadhg taher tahir talal talha tamim tamás taras tarun tayyip tedros teemu tejas tejashwi tendai tetsuya thabang themba ' +
  'theodoros thierry thijs thorsten théo tiago timo timur todor tomáš torsten toshihiro toshio traian trevon troels trond tsuyoshi tunde tyrese uddhav ' +
  'uhuru ulf umar umesh uwe vadym valeriy varun vasco vassilis vasyl venkat vikas vikram vinay vinnie vinod vipin virat vishal vitali vitaly vittorio ' +
  'volker vyacheslav václav víctor vít waleed walid waqar wasim willem wim wole xander xavi yaakov yahya yair yannis yasin yasir yasser yasuo yegor ' +
  'yehuda yevhen yigal yitzhak yoav yogendra yogesh yoichi yoshihiro yoshio yossi younis yousaf yousef yoweri yunus yusuke yuta yutaka yves zafar zaid ' +
  'zaki zbigniew zdeněk zeev ziad zlatko zoltan zoltán zubair zulfikar zvi álvaro ángel éamon édouard éric étienne íñigo óscar øyvind ľubomír łukasz'

export const WOMEN_OF_THE_WORLD =
  'aarti abeer abena achieng adaeze aditi adwoa adèle afaf agathe agnieszka agnès ahlam aiko ailsa aishwarya aitana akane akinyi akosua alaa aliyah alka ' +
  'almudena amaka amal amandine amani amelie amira amparo amrita amélie ananya anastasiya anaïs angharad angélica anke annalena anne-marie anneli ' +
  'anneliese anouk aoife aparna araceli archana arundhati arwa ashwini asma asmaa asuka atishi atsuko aurore aurélie ayaka ayako ayelet ayumi ayşe aziza ' +
  'barbel barkha beata begona begoña belén benedetta bethan bhavna birgitta branwen brigitta britta bronagh bronwen bruna bryony bríd bukola bushra ' +
  'bärbel béatrice bénédicte caoimhe carys catrin catriona cerys chandrika chie chieko chihiro chika chimamanda chioma chitra christelle cinzia clémence ' +
  'clémentine cristiana cécile céline dagmar danièle dariia darya deepa deepika delcy delfina delyth demi denisha dervla despina dilan dilma dimitra ' +
  'donatella dorota dragana dunya ebba ebtisam edurne efua eilidh eimear einat eleonora eleri elisabetta elke ellinor els eluned elzbieta elżbieta emiko ' +
  'eriko esme estefanía etsuko eugénie eulalia fabienne fadwa faiza faten fatou federica felicity femke ffion fionnuala flavia folake franziska françoise ' +
  'frauke frederica freya friederike fumiko funmi fátima gabby gayatri geeta geneviève ghada ghislaine giada giuliana glenys gordana grainne graça ' +
  'grażyna greetje gráinne gudrun gulnara gunilla gwenllian hadas hadeel hafsa hajar hanaa hanako hanan haneen hanneke hannelore haruka haruko harumi ' +
  'hasina heba heike heledd helle hema hiba hiroko hitomi houda héloïse hélène ifeoma ilaria ildikó inas ingeborg inger inmaculada intisar inès inês ' +
  'ioana ioanna ione iryna itziar jadranka jamila jaya jayanti jemima jimena josiane joëlle jumana junko justyna jutta jyoti kaisa kajsa kalpana kanako ' +
  'kanika kaori karuna katalin katarzyna kateryna kateřina katja katri katrin kavya kayoko kazuko kemi kerrie kerstin khadijah khaleda kimiko klára ' +
  'kolinda komal kristalina krisztina krystyna ksenia kseniya kumiko kyoko kyriaki laetitia lakisha lata latifah leela lenka leonor lesya lieselotte ' +
  'limor lindiwe linnea ljiljana lowri lubna ludivine ludmila ludovica lujain lyudmila lyudmyla léa macarena madhu madhuri maeve mafalda mahnaz mairead ' +
  'mairéad maisy makena makiko malgorzata malin malini mamata mamta manal maneka manisha manju margareta margarete margaux margherita margrethe margriet ' +
  'mariastella maricela marieke marielle marijke mariko markéta masako mayawati maysa maysoon mayumi małgorzata meena meera meghna megumi mehnaz menna ' +
  'merav mhairi michela mieke mieko mihaela miho minna mireia mireille miri mirjana mirta mitsuko miyuki mizuki mohini momoko morag morgane mridula ' +
  'mélanie nabila nadiya nadège nafisa najat najla naledi nalini namita nanako nandini nandita naoko nasrin nataliia nataliya natsuko nawal naz nazanin ' +
  'neelam neena neeta neha nermin nerys nettie nevin nicoletta nidhi nirmala nirupama nisreen nkosazana nneka noelia noemí noha nomsa noora noriko ' +
  'nosipho noura noémie nuala nuria nusrat océane odile oleksandra olena olha orla orna ornella osnat pallavi paloma pascale patrycja pernille petula ' +
  'phumzile poonam pratibha preeti priyanka puja päivi rabia radha radhika raffaella raghad ragnhild rahaf raisa rajni raluca rasha rashmi razan rehana ' +
  'reiko rekha renate renu renuka revathi rhian richa rieko riikka rika rima risa ritu rocío roisin ronit roopa rosaria rossella ruchi rukhsana rumiko ' +
  'rupa ruqayya rushanara róisín sachiko sadhana saima sakina salwa samar samia sanae sanam sandrine sangeeta sanjana saoirse sarita saroj saskia satoko ' +
  'satu sawsan sayaka seema setsuko shabana shada shaista shalini shamima shanice shanti sharmeen sharmila shashikala shazia sheela shereen shilpa shirin ' +
  'shizuka shizuko shobha shreya shruti signe sigrid silje silke silvana sinéad siobhán siân smita smriti sneha snežana solange soledad solveig solène ' +
  'sonal sonali soraya sorcha stefania stéphanie suad sudha suhair suhasini sujata suki sulochana sumiko sumitra supriya sushma svenja sviatlana swati ' +
  'sylvaine ségolène taghreed tahira tamsin tanja tanvi tarja tasneem tetiana tetyana thandi thando thuli thérèse tilda tiwa tomoko tomomi tove tzipi ' +
  'tünde ulla ulrike urmila urszula valentyna valérie vandana vasiliki vasundhara verena verónica vidya vijaya vineeta virginie vitória viviane vrinda ' +
  'véronique věra wafaa wangari wanjiku xiomara yadira yamini yasmeen yayoi yaël yekaterina yetunde yevgenia yifat ylva yoshiko yukari yukiko yuliia yumi ' +
  'yumiko yuriko yusra zadie zakia zanele zarifa zaynab zdena zehava zodwa zohra zoya zoé zuhal zuzana zuzanna ágnes åsa élisabeth élise élodie émilie ' +
  'éva órla úna'
