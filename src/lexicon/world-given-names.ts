/**
 * Given names of all the world that English news has, and the tagger does not know. Left out are those that are words,
 * places or surnames rather than names ("Said", "Basel", "Kent"). Lower case.
 */
export const MEN_OF_THE_WORLD =
  'abdelfattah abdulaziz abhishek abiy achraf aditya adnan aitor ajay ajit akhilesh akihiro akram alasdair aled alfie alun alvaro amarinder amartya ' +
  'amitabh amjad andriy ankit antonis antti anurag arkady arne arvind ashish ashok ashraf ashwin asif attila aurélien avigdor ayman babajide ' +
  'babatunde balázs baptiste barnaby bartosz bashar bassam bassirou benoît bernardo bezalel bilawal binyamin björn bohdan bojan borut brody bukayo ' +
  'burhan caetano carles cathal chidi chinedu chukwuma ciarán cillian clément colm cormac costas cristian cristiano cédric călin dafydd daiki ' +
  'daniil darragh davide dayot declan deian denys devendra dhiraj didier dilip dimitar dmytro domenico donal dougal dov dragoș eamon ebrahim edmundo ' +
  'edouard egon ehsan ehud eifion eknath ekrem eliud elwyn emanuele emeka emiliano emmerson emrys emyr erling esben esmail euan evangelos evgeni ' +
  'eyal fahad faisal farai farhan farid farouk fayez femi ferenc ferran filipe filippo finbar florin franjo frans franz françois friedhart frédéric ' +
  'fuad gadi ganesh gaurav gautam geert gennady gennaro geraint gerd germán gethin ghassan gianluca gianni gideon gilad giorgos girish glyn gonçalo ' +
  'goodluck gopal gorka gotabaya grigor gruffydd grzegorz grégoire gustavo gwyn gábor gérard göran günter günther haile hailemariam haitham hakainde ' +
  'hakan hakim hamad hardeep hardik haris harish haroon hazem heinz helder helmut hemant hernán hervé hidemasa hideo himanta hirokazu hiroyuki ' +
  'hisham holger horst hristo husam huw hywel håkan héctor hélder ichiro idris iestyn ieuan ifan ifeanyi ihor ilan ilya imad imtiaz ioan iolo iqbal ' +
  'ishaq isidro istván itamar ivica ivor iwan iñigo jabu jacek jagdish jago jaime jalal jamil janez jannik janos jaroslaw jarosław jasprit javad ' +
  'javed jayant jean-luc jean-marc jean-paul jean-pierre jeroen jerzy jesper jesús jiří joachim joaquín jochen jofra joost josep juha jukka junaid ' +
  'junichiro jános jérôme jürgen kagiso kai kamran kaoru kapil karan kareem karel kasim katsunobu kazimierz kazuhiro kazuyuki keaton kees kenichi ' +
  'kenta keshav khalil kishore kjell knut koichi koji kojo koldo kostas kunal kwabena kwaku kylian kyriakos kyrylo lachlan lalu lautaro lebron leif ' +
  'leopoldo liviu llew lorcan luca luís lászló maarten maher mahinda mahmood makoto maksym malachi mallikarjun mandla manmohan manoj mansour marnus ' +
  'marwan masahiro masato masayoshi massimo massoud mateusz matthieu matti maxime mazen meirion mevlut michał micheál mikael mikkel milorad miloš ' +
  'miroslav mitsuru mohsen mohsin moise mojtaba morten muhammadu mukesh mukul mulayam munir muqtada murdo musa mykola nabil nadav nadeem naeem ' +
  'naftali nagesh naoki naoto naresh naseem nasir naveed naveen navjot nawaz nayef nayib nestor neymar niall nicolae nicolo nicolás nikos nilesh ' +
  'nitin nitish nizar nobuo noman nuno néstor obinna odell oisin oisín ole oleh oleksii oleksiy olumide olusegun omari ondřej oriol osamu othman ' +
  'ousmane owain panagiotis pankaj parag patricio paweł pekka petteri piet pinarayi pradeep pramod pranab pranav prashant przemysław pádraig péter ' +
  'qasem qasim qassem rachin radosław rafe rafik rafiq raheem raila rajeev rajendra rajiv rajnath rakesh ramesh rami ramzan ramzi ranil ranjit ' +
  'raphaël rauf ravichandran ravindra raúl reinhard renan renato rené revanth rhodri rhun rishabh rizwan rohit romelu ruairi ruaridh rubén rui rumen ' +
  'ruslan rustam rustem ruud ryo ryota rémi rónán rüdiger saad sachin sadio sadiq saif salah saleem saleh salim salman samer sander sanjiv satish ' +
  'sauli saurabh sayed saúl segun seiji selahattin serhiy seán shahbaz shakil sharad shashank shehbaz shigeo shigeru shimon shinji shivraj shoaib ' +
  'shohei shota shubman shunichi siddharth siegfried simón sipho sjoerd sorin sota sourav spyros srinivas stanisław stavros stepan stig struan ' +
  'stéphane subhash sudhir sukhbir sulaiman suleiman surendra suryakumar sushil sylvain séamus sébastien søren tadashi tadhg taher tahir takumi ' +
  'talal talha tamim tamás taras tarun tayyip tedros teemu tejas tejashwi temba tendai tetsuya thabang themba theodoros thierry thijs thorsten théo ' +
  'tiago timo timur todor tomos tomáš torsten toshihiro toshio traian trevon troels trond tsuyoshi tunde tyrese uddhav uhuru ulf umar umesh uwe ' +
  'vadym valerii valeriy varun vasco vassilis vasyl venkat vikas vikram vinay vinnie vinod vipin virat vishal vitali vitaly vittorio volker ' +
  'vyacheslav václav víctor vít waleed walid waqar wasim wataru willem wim wladimir wole xander xavi yaakov yahya yair yannis yasin yasir yasser ' +
  'yasuo yegor yehuda yevhen yigal yitzhak yoav yogendra yogesh yoichi yoshihiro yoshinobu yoshio yossi younis yousaf yousef yoweri yunus yusuke ' +
  'yuta yutaka yves zafar zaid zaki zbigniew zdeněk zeev ziad zlatko zoltan zoltán zubair zulfikar zvi álvaro ángel éamon édouard éric étienne íñigo ' +
  'óscar øyvind ľubomír łukasz'

export const WOMEN_OF_THE_WORLD =
  'aarti abeer abena achieng adaeze aditi adwoa adèle afaf agathe agnieszka agnès ahlam aiko ailsa aishwarya aitana akane akinyi akosua alaa aliyah ' +
  'alka almudena amaka amal amandine amani amara amelie amira amparo amrita amélie ananya anastasiya anaïs angharad angélica anke annalena ' +
  'anne-marie anneli anneliese anouk aoife aparna apsana araceli archana arundhati arwa aryna ashwini asma asmaa asuka athing atishi atsuko aurore ' +
  'aurélie ayaka ayako ayelet ayumi ayşe aziza barbel barkha beata begona begoña belén benedetta bethan bhavna birgitta branwen brigitta britta ' +
  'bronagh bronwen bruna bryony bríd bukola bushra bärbel béatrice bénédicte caoimhe carys catrin catriona cerys chandrika chie chieko chihiro chika ' +
  'chimamanda chioma chitra christelle cinzia clodagh clémence clémentine cristiana cécile céline dagmar dalia danièle dariia darya deepa deepika ' +
  'delcy delfina delyth demi denisha dervla despina dilan dilma dimitra donatella dorota dragana droupadi dunya ebba ebtisam edurne efua eilidh ' +
  'eimear einat eleonora eleri elisabetta elke ellinor els eluned elzbieta elżbieta emiko eriko esme estefanía etsuko eugénie eulalia fabienne fadwa ' +
  'faiza faten fatou federica felicity femke ffion fionnuala flavia folake franziska françoise frauke frederica freya friederike fumiko funmi fátima ' +
  'gabby gayatri geeta geneviève genzebe ghada ghislaine giada giuliana glenys gordana grainne graça grażyna greetje gráinne gudrun gulnara gunilla ' +
  'gwenllian hadas hadeel hafsa hajar hanaa hanako hanan haneen hanneke hannelore haruka haruko harumi hasina heba heike heledd helle hema hiba ' +
  'hiroko hitomi houda héloïse hélène ifeoma iga ilaria ildikó inas ingeborg inger inmaculada intisar inès inês ioana ioanna ione iryna itziar ' +
  'jadranka jamila jaya jayanti jemima jimena josiane joëlle jumana junko justyna jutta jyoti kaisa kajsa kalpana kanako kanika kaori karuna katalin ' +
  'katarzyna kateryna kateřina katja katri katrin kavya kayoko kazuko kemi kerrie kerstin khadijah khaleda khrystyna kimiko klára kolinda komal ' +
  'kristalina krisztina krystyna ksenia kseniya kumiko kyoko kyriaki laetitia lakisha lakshmi lata latifah leela lenka leonor lesya leylah ' +
  'lieselotte limor lindiwe linnea ljiljana lowri lubna ludivine ludmila ludovica lujain lyudmila lyudmyla léa macarena madhu madhuri maeve mafalda ' +
  'mahnaz mahsa mairead mairéad maisy makena makiko malgorzata malin malini mamata mamta manal maneka manisha manju margareta margarete margaux ' +
  'margherita margrethe margriet mariastella maricela marieke marielle marijke mariko marileidy markéta masako mayawati maysa maysoon mayumi ' +
  'małgorzata meena meera meghna megumi mehnaz menna meral merav mhairi michela mieke mieko mihaela miho minna mireia mireille miri mirjana mirta ' +
  'mitsuko miyuki mizuki mohini momoko morag morgane mridula munira mélanie nabila nadiya nadège nafisa nafissatou najat najla naledi nalini namita ' +
  'nanako nandini nandita naoko nasrin nataliia nataliya natsuko nawal naz nazanin neelam neena neeta neha nermin nerys nettie nevin nicoletta nidhi ' +
  'nirmala nirupama nisreen nkosazana nneka noelia noemí noha nomsa nomvula noora noriko nosipho noura noémie nuala nuria nusrat océane odile ' +
  'oleksandra olena olha orla orna ornella osnat pallavi paloma pascale patrycja pernille petula phumzile poonam pratibha preeti priyanka puja päivi ' +
  'qinwen rabia radha radhika raffaella raghad ragnhild rahaf raisa rajni raluca rasha rashmi razan rehana reiko rekha renate renu renuka revathi ' +
  'rhian richa rieko riikka rika rima risa ritu rocío roisin ronit roopa rosaria rosena rossella ruchi rukhsana rumiko rupa ruqayya rushanara róisín ' +
  'sachiko sadhana sahle saima sakina salwa samar samia sanae sanam sandrine sangeeta sanjana saoirse sarita saroj saskia satoko satu sawsan sayaka ' +
  'seema seren setsuko shabana shada shaista shalini shamima shanice shanti sharmeen sharmila shashikala shazia sheela shereen shericka shilese ' +
  'shilpa shirin shizuka shizuko shobha shreya shruti sian sifan signe sigrid silje silke silvana sinéad siobhán siân smita smriti sneha snežana ' +
  'solange soledad solveig solène sonal sonali soraya sorcha stefania stéphanie suad sudha suella suhair suhasini sujata suki sulochana sumiko ' +
  'sumitra suni supriya sushma svenja sviatlana swati sylvaine ségolène taghreed tahira tamsin tanja tanvi tarja tasneem tetiana tetyana thandi ' +
  'thando thuli thérèse tilda tirunesh tiwa tomoko tomomi tove tzipi tünde ulla ulrike una urmila urszula valentyna valérie vandana vasiliki ' +
  'vasundhara verena verónica vidya vijaya vineeta virginie vitória viviane vrinda véronique věra wafaa wangari wanjiku xiomara xochitl yadira ' +
  'yamini yasmeen yayoi yaël yekaterina yetunde yevgenia yifat ylva yoshiko yukari yukiko yuliia yulimar yumi yumiko yuriko yusra zadie zakia zanele ' +
  'zarah zarifa zaynab zdena zehava zodwa zohra zoya zoé zuhal zuzana zuzanna ágnes åsa élisabeth élise élodie émilie éva órla úna'
