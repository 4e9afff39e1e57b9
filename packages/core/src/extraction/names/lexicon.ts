const wordsOf = (list: string): Set<string> => new Set(list.split(/\s+/).filter(Boolean))

/** What stands before a person's name, in lower case without a full stop. */
export const titles = wordsOf(`
  mr mrs ms mx miss dr prof professor sir dame lord lady baron baroness rev reverend father sister brother rabbi imam pope bishop
  archbishop cardinal president premier prime minister chancellor senator sen sens rep reps representative congressman congresswoman
  governor gov mayor councillor councilor cllr coun councilman councilwoman alderman mp msp ambassador amb king queen prince princess
  duke duchess emperor general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl admiral adm commander
  cmdr private officer constable detective det inspector insp superintendent supt sheriff chief judge justice magistrate attorney
  atty prosecutor secretary undersecretary deputy assistant vice acting former interim associate executive chairman chairwoman chair
  chairperson director commissioner administrator speaker leader spokesman spokeswoman coach manager boss striker defender midfielder
  goalkeeper captain actor actress singer author warden ceo cfo coo cto cio foreman paramedic trooper marshal ranger pastor deacon canon monsignor dean provost chef coun ald ombudsman treasurer auditor comptroller staff herr frau fräulein monsieur madame mme mlle m señor señora sr sra don doña signor
  signora onorevole sindaca sindaco maire alcalde alcaldesa wethouder burgemeester bürgermeister bürgermeisterin ministre président präsident bundeskanzler kanzler bundeskanzlerin ministerin minister ministro presidente`)

/** Lower-case words that tell what the person named next does: 'economist Jane Doe'. */
export const roleNouns = wordsOf(`
  secretary minister president chairman chairwoman chair director leader spokesman spokeswoman spokesperson economist analyst
  researcher scientist professor lecturer teacher doctor nurse surgeon lawyer attorney prosecutor judge solicitor barrister officer
  chief executive manager owner founder co-founder chancellor governor mayor senator congressman councillor ambassador general
  commander captain coach striker defender midfielder goalkeeper keeper winger player boss gaffer actor actress singer author writer
  novelist poet editor journalist reporter correspondent columnist historian biologist physicist chemist botanist ecologist
  geologist psychologist engineer architect surveyor farmer fisherman skipper trader investor banker lender broker strategist
  consultant adviser advisor aide activist campaigner organizer organiser volunteer student resident tenant neighbor neighbour
  mother father son daughter wife husband brother sister widow widower colleague partner lady woman man boy girl driver pilot
  mechanic machinist electrician plumber carpenter midwife pharmacist veterinarian vet veteran pensioner shopkeeper baker butcher
  chef waiter artist painter sculptor photographer filmmaker director producer composer musician guitarist drummer pianist
  official superintendent inspector detective constable sergeant sheriff candidate nominee lawmaker legislator politician diplomat
  whistleblower witness victim suspect defendant plaintiff survivor relative friend fan supporter critic member worker employee
  commissioner deputy head technologist geneticist hydrographer expert watcher presenter host executive`)

/**
 * What a company is called before its name, as a person may be before hers: 'rival Lakmar', 'lender Lakmar'.
 */
export const companyNouns = wordsOf(`
  rival lender broker owner supplier retailer maker developer operator bank giant group startup start-up firm company airline carrier
  insurer publisher club side team charity union contractor builder manufacturer producer distributor competitor partner subsidiary
  parent brand chain agency newspaper magazine website investor trader`)

/** Of a company, hardly of a place: 'the chair of Lakmar'. */
export const leaders = wordsOf(
  'chair chairman chairwoman chief head director founder co-founder owner boss executive ceo',
)

/** What one has in a company: 'shares in Lakmar'. */
export const holdings = wordsOf(
  'share shares stake stakes holding holdings interest investor investors investment confidence',
)

/** Who belongs to a company or an office: 'Lakmar shareholders'. */
export const stakeholders = wordsOf(`
  shareholder shareholders investor investors employee employees spokesman spokeswoman spokesperson customer customers staff executives
  subscribers shares stock`)

/** Words that end or make an organization's name, in lower case. */
export const organizationWords = wordsOf(`
  department ministry agency administration authority bureau office commission committee council board senate congress
  parliament assembly party union association federation confederation alliance league club society institute institution
  foundation trust fund bank group company corp corporation inc ltd limited llc plc co holdings partners industries systems
  technologies technology labs laboratory laboratories university college school academy hospital clinic centre center museum
  library church police service services force forces army navy guard corps team news times post journal press media network
  radio television airlines airways motors energy power pharmaceuticals capital ventures securities insurance exchange reserve
  organization organisation initiative program programme project coalition campaign movement front brigade command division
  cooperative cooperatives guild fisheries ferries farmers homes health lab observatory brothers studios pictures records magazine gazette herald tribune
  zeitung behörde landesamt amt stadtrat gemeinderat landtag verband polizei feuerwehr ayuntamiento junta policía mairie conseil comune
  gemeente câmara prefeitura ministerium bundesamt partei verein universität gewerkschaft ministère parti université ministerio partido universidad banco
  ministero partito università banca wire weekly hauling services system communications international global solutions engineering resources minerals mining foods brewing shipping logistics telecom wireless software electric electronics aerospace pharma biotech insurance mutual airlines studios united rovers wanderers albion athletic rangers hotspur fc`)

/** Names that the words in them would send elsewhere, in lower case. */
export const institutions = new Set([
  'white house', 'u.s. house', 'house', 'senate', 'supreme court', 'high court', 'court of appeal', 'kremlin', 'pentagon', 'vatican',
  'downing street', 'scotland yard', 'wall street journal', 'washington post', 'new york times', 'los angeles times', 'amnesty international',
  'greenpeace', 'congress', 'parliament', 'commons', 'bundestag', 'bundesrat', 'nato', 'opec', 'unicef', 'unesco', 'facebook', 'google',
  'twitter', 'reuters', 'bbc', 'cnn', 'fbi', 'cia', 'nasa', 'eu', 'un', 'u.n.',
]) // prettier-ignore

/** Words that end a place's name, in lower case. */
export const placeWords = wordsOf(`
  street road avenue lane drive boulevard square hill hills island islands river lake sea ocean bay gulf coast valley mountain
  mountains mount peninsula desert forest park beach harbour harbor port bridge airport station county district province region
  state territory town village city crescent terrace gardens grove green common moor marsh bank quay dock docks falls springs heights court plaza tower towers house stadium arena wharf creek canal
  sound cape strait straits lakes bays isle isles lagoon loch lough fjord glacier plateau ridge canyon gorge reef atoll archipelago
  oasis delta estuary inlet landing pier jetty reservoir dam heath vale borough parish hamlet suburb straße platz rue calle via plaza ground pitch`)

/**
 * Countries, states and the cities and regions that the news names without saying
 * where they are, in lower case.
 */
export const places = new Set(
  `afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|bangladesh|barbados|
  belarus|belgium|belize|benin|bhutan|bolivia|bosnia|botswana|brazil|britain|brunei|bulgaria|burkina faso|burma|burundi|cambodia|
  cameroon|canada|chad|chile|china|colombia|congo|costa rica|croatia|cuba|cyprus|czech republic|denmark|djibouti|dominica|
  dominican republic|ecuador|egypt|el salvador|england|eritrea|estonia|ethiopia|fiji|finland|france|gabon|gambia|georgia|germany|
  ghana|greece|grenada|guatemala|guinea|guyana|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|
  ivory coast|jamaica|japan|jordan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|
  liechtenstein|lithuania|luxembourg|macedonia|madagascar|malawi|malaysia|maldives|mali|malta|mauritania|mauritius|mexico|moldova|
  monaco|mongolia|montenegro|morocco|mozambique|myanmar|namibia|nepal|netherlands|new zealand|nicaragua|niger|nigeria|north korea|
  northern ireland|norway|oman|pakistan|palestine|panama|papua new guinea|paraguay|peru|philippines|poland|portugal|puerto rico|
  qatar|romania|russia|rwanda|saudi arabia|scotland|senegal|serbia|seychelles|sierra leone|singapore|slovakia|slovenia|somalia|
  south africa|south korea|south sudan|spain|sri lanka|sudan|suriname|sweden|switzerland|syria|taiwan|tajikistan|tanzania|thailand|
  tibet|togo|tonga|trinidad|tunisia|turkey|turkmenistan|uganda|ukraine|united arab emirates|united kingdom|united states|uruguay|
  uzbekistan|vanuatu|venezuela|vietnam|wales|yemen|yugoslavia|zambia|zimbabwe|soviet union|u.k.|uk|u.s.|us|u.a.e.|uae|alabama|alaska|
  arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|
  maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|
  new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|
  utah|vermont|virginia|west virginia|wisconsin|wyoming|ontario|quebec|alberta|manitoba|saskatchewan|nova scotia|newfoundland|
  british columbia|new brunswick|new south wales|queensland|victoria|tasmania|yorkshire|cornwall|devon|kent|sussex|essex|bavaria|
  catalonia|crimea|kashmir|punjab|siberia|sicily|tuscany|africa|america|antarctica|asia|europe|latin america|middle east|balkans|
  caribbean|scandinavia|atlantic|pacific|mediterranean|arctic|baltic|new england|silicon valley|wall street|capitol hill|
  abu dhabi|accra|adelaide|aleppo|algiers|amman|amsterdam|ankara|athens|atlanta|auckland|austin|baghdad|baltimore|bangkok|barcelona|
  basel|beijing|beirut|belfast|belgrade|berlin|birmingham|bogota|bologna|bombay|bonn|boston|brasilia|brisbane|bristol|brussels|
  bucharest|budapest|buenos aires|buffalo|cairo|calgary|cambridge|canberra|cape town|caracas|cardiff|casablanca|charlotte|chennai|
  chicago|cincinnati|cleveland|cologne|columbus|copenhagen|dakar|dallas|damascus|darwin|delhi|denver|detroit|dhaka|doha|dresden|
  dubai|dublin|durban|edinburgh|florence|frankfurt|geneva|genoa|glasgow|gothenburg|guadalajara|halifax|hamburg|hanoi|harare|havana|
  helsinki|hiroshima|hong kong|honolulu|houston|indianapolis|islamabad|istanbul|jakarta|jerusalem|johannesburg|kabul|karachi|
  kathmandu|kiev|kyiv|kinshasa|kolkata|kuala lumpur|lagos|lahore|las vegas|lausanne|leeds|leipzig|lima|lisbon|liverpool|london|
  los angeles|lusaka|lyon|madrid|malmö|manchester|manila|marseille|melbourne|memphis|mexico city|miami|milan|milwaukee|minneapolis|
  minsk|montreal|moscow|mosul|mumbai|munich|nairobi|nanjing|naples|nashville|new delhi|new orleans|new york city|oakland|osaka|oslo|
  ottawa|oxford|palermo|paris|perth|philadelphia|phoenix|pittsburgh|portland|prague|pretoria|pyongyang|quito|rabat|reykjavik|riga|
  rio de janeiro|riyadh|rome|rotterdam|salzburg|sacramento|san antonio|san diego|san francisco|san jose|santiago|sao paulo|sarajevo|
  seattle|seoul|seville|shanghai|sheffield|sofia|st. louis|st. petersburg|stockholm|stuttgart|sydney|taipei|tallinn|tampa|tehran|
  tel aviv|the hague|tokyo|toronto|tripoli|tunis|turin|valencia|vancouver|venice|vienna|vilnius|warsaw|washington|wellington|
  winnipeg|wuhan|yangon|zagreb|zurich|deutschland|frankreich|österreich|schweiz|münchen|köln|wien|zürich|allemagne|espagne|italie|
  états-unis|bruxelles|londres|moscou|españa|alemania|francia|méxico|italia|germania|spagna|roma|milano|napoli|torino|firenze`
    .split('|')
    .map((name) => name.trim()),
)

/** Capitalized words that name nobody and nothing: days, months, forms of address. In lower case. */
export const noNames = wordsOf(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
  december jan feb mar apr jun jul aug sept oct nov dec god internet i i'm i've i'd i'll i’m i’ve i’d i’ll ok mr mrs ms dr covid
  christmas easter ramadan thanksgiving montag dienstag mittwoch donnerstag freitag samstag sonntag a.m p.m a.m. p.m. tv mum dad mom
  millionen milliarden euro uhr prozent kilometer meter tonnen millions milliards millones miles milioni miljoen
  p.s. no. pdf dna id vip faq ceo cfo pin gps usb`)

/** Peoples, languages, faiths and parties, in lower case. */
export const peoples = wordsOf(`
  american americans british english irish scottish welsh french german germans dutch belgian swiss austrian italian spanish
  portuguese greek turkish russian russians ukrainian polish czech hungarian romanian bulgarian serbian croatian danish swedish
  norwegian finnish icelandic european europeans african asian chinese japanese korean koreans vietnamese thai indian pakistani
  afghan iraqi iranian israeli israelis palestinian palestinians syrian lebanese egyptian saudi arab arabs arabic kurdish mexican
  canadian canadians brazilian cuban latino latinos hispanic hispanics australian kenyan nigerian christian christians muslim
  muslims islamic jewish jews catholic catholics protestant hindu buddhist republican republicans democrat democrats democratic
  conservative conservatives liberal liberals labour tory tories socialist communist nordic baltic western eastern northern southern
  north south east west congressional senatorial presidential mediterranean soviet african-american african-americans`)

/** Words that begin sentences and no names, in lower case. */
export const openers = wordsOf(`
  the a an this that these those he she it they we you i his her its their our your my who what when where why how which if but and
  or nor so yet for in on at by from with without within to of as after before during since until while although though because
  despite about above across against along among around behind below beneath beside between beyond inside into like near off onto
  out outside over past through toward towards under up upon not no yes all any both each every few many more most much neither none
  one other others several some such two three four five six seven eight nine ten there here then now today tonight yesterday
  tomorrow once also even just only still too very perhaps maybe meanwhile however moreover instead later earlier last next first
  second third new old other another asked according critics officials police people is are was were be been do does did has have
  had can could will would shall should may might must let new following under given based born founded built dr an least less
  well oh there's it's that's he's she's they're we're don't isn't let's never ever always often sometimes soon again back down
  der die das ein eine und aber wenn als auch nach bei mit von für laut vor zu im am seit sein seine ihr ihre mein meine unser unsere
  wir sie er es dem den dies diese dieser da so doch nun noch kein keine rund
  le la les un une et mais il elle ils elles on nous ce cette ces dans pour par sur selon avec sans mon ma mes son sa ses notre nos
  el los las una pero según con por para sin desde su sus este esta mi mis nos
  lo gli uno secondo ma non per con del della dopo questo questa mio mia suo sua
  os um uma mas segundo não em com por para ele ela eles meu minha seu sua
  het een maar volgens dat dit op bij voor met na zijn haar mijn hun hij zij ze wij ik`)

/** Common given names that tell of a woman or a man when nothing else does, in lower case. */
export const womensNames = wordsOf(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily
  donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda
  pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia
  joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann
  sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly
  isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary hilary kamala nikki elena olga natasha irina
  ingrid priya fatima aisha claire jane kate lucy sally sue maureen jade ellen eva eleanor clara nora leila mette birgitte agnes
  carmen ana lucia rosa francesca giulia chiara sofia camille nathalie isabelle sylvie sabine petra ursula angela greta heidi`)
export const mensNames = wordsOf(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul
  andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry
  justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry
  douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence
  jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah
  louis bobby philip johnny barack joe bernie ted marco mitt jeb ben vladimir sergei dmitri ivan boris viktor mohammed muhammad
  ahmed ali omar hassan hugh ian simon neil graham tony nigel colin leonard tobias kofi dale henrik anders lars pieter hans klaus
  jürgen wolfgang olaf pierre jacques françois emmanuel nicolas antoine carlos miguel pedro luis javier diego marco luca matteo
  giuseppe giovanni antonio francesco tom tim jim bob bill mike dan steve dave chris matt nick sam alex max fred harry`)

export const isGivenName = (word: string): boolean =>
  womensNames.has(word.toLowerCase()) || mensNames.has(word.toLowerCase())
