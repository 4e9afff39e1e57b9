/**
 * Words of one kind, any two of which tell different facts; `/` parts spellings and names of the same one.
 */
export const kinds: Record<string, string> = {
  days: 'monday tuesday wednesday thursday friday saturday sunday weekday weekend yesterday today tomorrow',
  months: 'january february march april may june july august september october november december',
  seasons: 'spring summer autumn/fall winter',
  'times of day': 'dawn morning noon afternoon dusk midnight',
  numbers:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion',
  ordinals:
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth twentieth last',
  multiples: 'single double triple/treble quadruple',
  fractions: 'half third quarter fifth tenth whole',
  'units of time': 'second minute hour day week fortnight month quarter year decade century',
  intervals: 'hourly daily weekly monthly quarterly yearly/annual',
  'units of length': 'inch foot yard mile millimetre centimetre metre kilometre',
  'units of weight': 'ounce pound stone gram kilogram tonne',
  'units of volume': 'pint quart gallon litre barrel',
  'units of area': 'acre hectare',
  currencies: 'dollar euro pound yen yuan franc rouble rupee peso cent penny',
  directions: 'north south east west northeast northwest southeast southwest left right up down',
  regions: 'northern southern eastern western central',
  kin: 'mother father son daughter brother sister uncle aunt nephew niece cousin husband wife grandmother grandfather grandson granddaughter',
  sexes: 'man woman',
  ages: 'baby boy girl adult',
  royalty: 'king queen prince princess duke duchess emperor',
  offices: 'mayor governor senator congressman ambassador judge sheriff bishop coroner',
  parties: 'democrat republican liberal conservative socialist communist',
  religions: 'christian muslim jew hindu buddhist catholic protestant',
  countries:
    'france germany italy spain portugal poland russia ukraine china japan india pakistan iran iraq israel egypt turkey greece ' +
    'canada mexico brazil argentina sweden norway denmark finland ireland scotland wales england australia',
  cities:
    'london paris berlin rome madrid vienna moscow beijing tokyo delhi cairo chicago boston philadelphia dallas houston seattle denver miami',
  states: 'texas florida california ohio georgia nevada utah iowa kansas maine virginia oregon alaska hawaii',
  peoples: 'english french german italian spanish russian chinese japanese american canadian',
  names:
    'john david michael robert james william thomas mary elizabeth susan sarah smith jones johnson wilson brown',
  firms: 'toyota honda ford apple microsoft google sony samsung boeing airbus',
  colours: 'red orange yellow green blue purple black white grey brown pink',
  metals: 'gold silver copper iron lead tin zinc',
  fuels: 'coal oil diesel wood hydrogen',
  vehicles:
    'car/automobile bus truck/lorry tram bicycle motorcycle train aeroplane helicopter ferry submarine',
  animals: 'dog cat horse cow sheep goat pig chicken duck wolf bear fox rabbit shark whale elephant tiger',
  foods: 'bread butter cheese milk beef pork lamb rice wheat barley corn potato tomato banana mango lemon',
  drinks: 'water beer wine coffee tea whisky vodka',
  limbs: 'head arm leg hand foot finger toe knee elbow shoulder ankle wrist',
  organs: 'heart lung liver kidney brain stomach skin eye ear nose',
  diseases: 'cancer malaria measles influenza cholera diabetes pneumonia asthma tuberculosis',
  disasters: 'earthquake flood drought hurricane tsunami avalanche',
  crimes: 'murder robbery burglary arson fraud rape kidnapping bribery perjury treason',
  weapons: 'knife pistol rifle bomb grenade missile',
  forces: 'army navy police',
  sports: 'football baseball basketball tennis golf cricket rugby hockey boxing swimming',
  medals: 'gold silver bronze',
  instruments: 'piano violin guitar trumpet drum flute',
  professions:
    'nurse surgeon dentist teacher plumber carpenter electrician lawyer journalist farmer butcher baker pilot chef',
  buildings: 'school hospital church mosque library museum prison hotel factory warehouse',
  waters: 'river lake ocean',
  planets: 'mercury venus mars jupiter saturn neptune',
  elements: 'oxygen hydrogen nitrogen carbon helium',
  subjects: 'physics chemistry biology mathematics history geography economics',
}

/** Pairs that turn a fact round or change it, in the forms that news writes. */
export const opposites =
  'rise/fall rises/falls rose/fell rising/falling risen/fallen increase/decrease increased/decreased increasing/decreasing win/lose ' +
  'won/lost winner/loser winners/losers winning/losing buy/sell bought/sold buying/selling buyer/seller more/less more/fewer ' +
  'many/few most/least most/few always/never ever/never often/rarely often/never all/none all/some some/none good/bad better/worse ' +
  'best/worst guilty/innocent guilty/acquitted convicted/acquitted condemned/acquitted accepted/rejected accept/refuse approve/reject ' +
  'approved/rejected approved/vetoed support/oppose supported/opposed supporters/opponents supporter/critic open/closed opened/closed ' +
  'open/shut alive/dead lived/died born/died survived/died higher/lower highest/lowest high/low raise/lower raised/lowered hot/cold ' +
  'warm/cool old/young older/younger old/new early/late earlier/later earliest/latest large/small larger/smaller biggest/smallest ' +
  'long/short longer/shorter tall/short cheap/expensive cheaper/dearer public/private man/woman men/women male/female gain/loss ' +
  'gains/losses gained/lost profit/loss profits/losses victory/defeat allowed/banned allowed/forbidden permitted/prohibited ' +
  'legal/illegal lawful/unlawful possible/impossible likely/unlikely able/unable with/without hire/fire hired/fired hired/dismissed ' +
  'appointed/sacked arrived/departed arrive/leave arrival/departure came/went come/go began/ended start/end start/finish started/stopped ' +
  'first/last strong/weak stronger/weaker strengthen/weaken success/failure succeeded/failed enter/leave entered/left import/export ' +
  'imports/exports borrow/lend borrowed/lent confirmed/denied confirm/deny admitted/denied admit/deny friend/enemy ally/enemy ' +
  'urban/rural maximum/minimum majority/minority defence/prosecution defense/offense prosecutor/defendant plaintiff/defendant ' +
  'landlord/tenant employer/employee employers/employees teacher/student doctor/patient doctors/nurses lender/borrower victim/attacker ' +
  'victim/suspect witness/suspect guest/host above/below over/under inside/outside indoors/outdoors before/after upper/lower top/bottom ' +
  'front/back forward/backward ahead/behind near/far in/out on/off onto/off into/from to/from for/against up/down upstairs/downstairs ' +
  'ascend/descend climbed/descended advance/retreat advanced/retreated attack/defend attacked/defended war/peace love/hate loved/hated ' +
  'happy/sad rich/poor wealthy/poor full/empty heavy/light hard/soft wet/dry clean/dirty safe/dangerous safer/riskier sick/healthy ' +
  'right/wrong true/false correct/incorrect honest/dishonest remember/forget remembered/forgot found/lost save/spend saved/spent ' +
  'save/waste build/demolish built/destroyed create/destroy expand/shrink expanded/shrank grow/shrink grew/shrank widen/narrow ' +
  'accelerate/slow faster/slower fast/slow quick/slow present/absent visible/invisible major/minor temporary/permanent ' +
  'optional/compulsory voluntary/compulsory guilty/cleared detained/released arrested/released freed/jailed imprisoned/freed ' +
  'captured/released lock/unlock locked/unlocked married/divorced wed/divorced single/married employed/unemployed paid/unpaid ' +
  'armed/unarmed injured/unhurt killed/injured killed/wounded dead/wounded dead/injured killed/saved deaths/injuries murder/manslaughter ' +
  'murder/suicide accident/murder theft/robbery accused/convicted charged/convicted suspected/convicted trial/appeal both/neither ' +
  'either/neither everyone/nobody someone/nobody anyone/everyone everything/nothing something/nothing everywhere/nowhere yes/no ' +
  'and/or not/now can/cannot could/must may/must day/night days/nights morning/evening sunrise/sunset past/future former/current ' +
  'previous/next ancient/modern even/odd plus/minus add/subtract multiply/divide surplus/deficit debit/credit asset/liability ' +
  'assets/debts income/expenditure revenue/profit revenues/profits sales/profits tax/subsidy boom/recession inflation/deflation ' +
  'bull/bear bride/groom widow/widower host/hostess actor/actress waiter/waitress boys/girls sons/daughters mothers/fathers ' +
  'sisters/brothers ladies/gentlemen parent/child parents/children teachers/pupils officers/inmates soldiers/civilians police/protesters ' +
  'government/opposition president/prime-minister minister/president senate/house parliament/government court/parliament judge/jury ' +
  'federal/state national/local domestic/foreign native/foreign immigrant/emigrant immigration/emigration citizen/foreigner ' +
  'strike/lockout resigned/appointed resigned/elected elected/appointed elected/defeated retire/resign promoted/demoted ' +
  'million/billion millions/billions thousand/million thousands/millions hundreds/thousands dozen/hundred dozens/hundreds once/twice ' +
  'twice/thrice double/triple doubled/tripled halved/doubled half/quarter half/third couple/few couple/dozen pair/trio ' +
  'hours/minutes seconds/minutes minutes/days days/weeks weeks/months months/years years/decades year/decade annual/monthly ' +
  'daily/weekly noon/midnight miles/kilometres metres/feet yards/metres pounds/dollars euros/pounds dollars/euros cents/dollars ' +
  'kilograms/pounds litres/gallons acres/hectares celsius/fahrenheit percent/points 11/12 300/500 2019/2020 14/15 two/20 9/nineteen ' +
  '3rd/fourth 1st/2nd third/3 2.3/23 1,000/10,000 twenty-three/24 thirty-seven/73 ninety/19 north/south northern/southern ' +
  'east/west left/right northeast/southwest inner/outer internal/external interior/exterior horizontal/vertical clockwise/counterclockwise ' +
  'positive/negative tested/untested vaccinated/unvaccinated pregnant/barren diagnosed/cured infection/immunity virus/bacteria ' +
  'bacterial/viral acute/chronic benign/malignant fever/cough oral/written spoken/written question/answer asked/answered ask/answer ' +
  'offered/refused offer/demand supply/demand producer/consumer import/exporter uphill/downhill upstream/downstream inbound/outbound ' +
  'departures/arrivals input/output download/upload online/offline digital/analogue amateur/professional home/away draw/win draw/defeat ' +
  'killed/murdered suspect/accused saw/heard goalkeeper/striker coach/player captain/coach champion/challenger final/semifinal gold/silver'
