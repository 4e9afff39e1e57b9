/** The form of a notice: its text with slots, and for each slot what may stand there. */
export interface Template {
  name: string
  lang: string
  title: string
  body: string
  slots: Record<string, readonly string[]>
}

const companies = [
  'Ostrand Paper',
  'Kaspar Mills',
  'Vell Motors',
  'Tarn Shipping',
  'Hollin Glass',
  'Brasted Rope',
]
const amounts = ['12', '31', '45.5', '8', '27', '63']
const sums = ['1,204,310', '883,500', '2,661,047', '415,982', '3,090,226', '742,118']
const days = ['May 4', 'June 9', 'July 1', 'August 17', 'April 23', 'September 30']

/**
 * Forms of a newswire, of a weather office, of a stock exchange and of a family's notice,
 * in five languages; all our own.
 */
export const templates: readonly Template[] = [
  {
    name: 'dividend',
    lang: 'en',
    title: '{company} sets quarterly dividend',
    body: 'Qtly div {new} cts vs {old} cts prior\n    Pay {pay}\n    Record {record}\n',
    slots: {
      company: companies,
      new: amounts,
      old: amounts.toReversed(),
      pay: days,
      record: days.toReversed(),
    },
  },
  {
    name: 'results',
    lang: 'en',
    title: '{company} third quarter net',
    body: 'Shr {share} cts vs {before} cts\n    Net {net} vs {netBefore}\n    Revs {sales} vs {salesBefore}\n    Nine months\n    Shr {sum} dlrs vs {sumBefore} dlrs\n',
    slots: {
      company: companies,
      share: amounts,
      before: amounts.toReversed(),
      net: sums,
      netBefore: sums.toReversed(),
      sales: ['14.2 mln', '9.7 mln', '33.8 mln', '21.1 mln', '5.6 mln', '48.3 mln'],
      salesBefore: ['12.9 mln', '10.4 mln', '29.5 mln', '23.7 mln', '6.1 mln', '44.0 mln'],
      sum: ['1.14', '0.87', '2.36', '1.92', '3.05', '0.41'],
      sumBefore: ['0.98', '1.03', '2.11', '2.08', '2.77', '0.52'],
    },
  },
  {
    name: 'bond',
    lang: 'en',
    title: '{company} issues convertible bond',
    body: '{company} is issuing a {size} crown convertible bond due {due} with an indicated coupon of {coupon} pct and par pricing, lead manager {bank} said. The issue is available in denominations of {piece} crowns and will be listed in {place}. Final terms will be set by {terms} and the payment date is {pay}.\n',
    slots: {
      company: [
        'Ostrand Paper Co',
        'Kaspar Mills Ltd',
        'Vell Motors Plc',
        'Tarn Shipping AB',
        'Hollin Glass Ltd',
        'Brasted Rope Plc',
      ],
      size: ['60 mln', '25 mln', '110 mln', '40 mln', '75 mln', '200 mln'],
      due: ['May 2041', 'June 2036', 'March 2033', 'July 2039', 'August 2035', 'October 2032'],
      coupon: ['5-1/4', '2-3/4', '6-3/8', '4-1/2', '3-7/8', '7'],
      bank: [
        'Vell Bank',
        'Noor Securities',
        'Karls Bank',
        'Tavast Securities',
        'Orrin Brothers',
        'Lamber Trust',
      ],
      piece: ['1,000', '5,000', '2,000', '10,000', '500', '50,000'],
      place: ['Tarn', 'Luxem', 'Vessenby', 'Ostness', 'Karlshavn', 'Norrick'],
      terms: ['March 9', 'April 20', 'May 2', 'June 14', 'July 28', 'August 6'],
      pay: ['March 31', 'May 12', 'May 30', 'July 3', 'August 19', 'September 1'],
    },
  },
  {
    name: 'obituary',
    lang: 'en',
    title: '{name}',
    body: '{name}, {age}, of {town}, died on {day} at {house}. Born in {origin} in {year}, a daughter of {parents}, she worked for {firm} until she retired. She is survived by {children} children and {grandchildren} grandchildren. A service will be held at {time} on {service} at {church}, followed by burial in {cemetery}.\n',
    slots: {
      name: ['Ada Lorne', 'Helen Varga', 'Gunhild Tavast', 'Ruth Aske', 'Dora Merrin', 'Inge Solheim'],
      age: ['81', '94', '67', '88', '73', '90'],
      town: ['Bridgewell', 'Tarnmouth', 'Vessenby', 'Norrick', 'Karlshavn', 'Ostness'],
      day: ['Monday', 'Thursday', 'Saturday', 'Tuesday', 'Friday', 'Sunday'],
      house: [
        'Mercy Hospital',
        'Lake Orrin Hospice',
        'Hill House',
        'the Brand Clinic',
        'Quay Street Home',
        'St. Olaf Infirmary',
      ],
      origin: ['Lamber', 'Blossen', 'Marquet', 'Ostrel', 'Hexby', 'Dunmere'],
      year: ['1945', '1932', '1958', '1938', '1953', '1936'],
      parents: [
        'Karl and Ida Brand',
        'Peter and Vera Holm',
        'Jon and Maud Reyer',
        'Emil and Nora Fenn',
        'Otto and Elsa Dorn',
        'Axel and Rut Lind',
      ],
      firm: [
        'the Harbour Exchange',
        'Tarn Shipping',
        'Noor Bakery',
        'the county school',
        'Vell Motors',
        'the Orrin Courier',
      ],
      children: ['two', 'five', 'three', 'four', 'six', 'seven'],
      grandchildren: ['nine', '11', 'eight', '14', 'three', 'five'],
      time: ['10 a.m.', '2 p.m.', '11 a.m.', '3 p.m.', '1 p.m.', 'noon'],
      service: ['May 4', 'June 9', 'July 1', 'August 17', 'April 23', 'September 30'],
      church: [
        'St. Brendan Church',
        'the Harbour Chapel',
        'Trinity Church',
        'Hexby Minster',
        'the Old Chapel',
        'St. Anne Church',
      ],
      cemetery: [
        'Hill Cemetery',
        'Norrick Churchyard',
        'Lamber Park',
        'the Seamen Cemetery',
        'Dunmere Field',
        'Orrin Churchyard',
      ],
    },
  },
  {
    name: 'weather',
    lang: 'de',
    title: 'Wetterbericht für {ort}',
    body: 'Der Wetterdienst in {ort} erwartet für {tag} Höchstwerte von {hoch} Grad und in der Nacht Tiefstwerte um {tief} Grad. Der Wind weht mit {wind} Kilometern in der Stunde, in Böen erreicht er {boe}. Die Wahrscheinlichkeit von Regen liegt bei {regen} Prozent. Am Pegel der {fluss} wurden {pegel} Zentimeter gemessen, am Vortag waren es {vortag}. Der nächste Bericht erscheint am {naechster}.\n',
    slots: {
      ort: ['Hohenfels', 'Karlsried', 'Ostheim', 'Lindau', 'Marbach', 'Sonnberg'],
      tag: ['Montag', 'Donnerstag', 'Samstag', 'Dienstag', 'Freitag', 'Sonntag'],
      hoch: ['24', '17', '31', '9', '12', '28'],
      tief: ['13', '8', '19', '2', '5', '16'],
      wind: ['20', '45', '12', '60', '33', '8'],
      boe: ['48', '85', '30', '104', '71', '22'],
      regen: ['10', '80', '35', '95', '60', '5'],
      fluss: ['Isen', 'Aurach', 'Wern', 'Lauter', 'Selke', 'Orla'],
      pegel: ['212', '340', '187', '401', '155', '268'],
      vortag: ['209', '331', '192', '377', '161', '259'],
      naechster: ['Mittwoch', 'Freitag', 'Montag', 'Donnerstag', 'Sonntag', 'Dienstag'],
    },
  },
  {
    name: 'results',
    lang: 'fr',
    title: 'Résultats semestriels de {societe}',
    body: 'Le groupe {societe} a annoncé {jour} un bénéfice net de {net} millions d’euros au premier semestre, contre {avant} millions un an plus tôt. Son chiffre d’affaires s’établit à {ventes} millions d’euros, pour {salaries} salariés. La marge atteint {marge} %. Le dividende, fixé à {dividende} euro par action, sera versé le {versement}. Le président, {president}, présentera ces comptes à {ville}.\n',
    slots: {
      societe: [
        'Verrières Darcel',
        'Papeteries Vannoy',
        'Aciers Lormont',
        'Filatures Aubry',
        'Moulins Castel',
        'Chantiers Rochel',
      ],
      jour: ['lundi', 'jeudi', 'mardi', 'vendredi', 'mercredi', 'dimanche'],
      net: ['41,2', '18,7', '96,3', '7,9', '63,5', '29,8'],
      avant: ['38,9', '21,4', '88,0', '11,2', '70,1', '25,6'],
      ventes: ['512', '204', '1 340', '98', '877', '316'],
      salaries: ['2 150', '870', '6 420', '310', '3 905', '1 280'],
      marge: ['8,1', '9,2', '7,2', '8,0', '7,3', '9,4'],
      dividende: ['0,45', '0,20', '1,10', '0,05', '0,80', '0,32'],
      versement: ['12 mai', '3 juin', '28 avril', '17 juillet', '9 mars', '21 septembre'],
      president: ['Paul Marchal', 'Inès Roux', 'Luc Tessier', 'Anne Fabre', 'Marc Olivet', 'Zoé Perrin'],
      ville: ['Saint-Aubry', 'Rochebelle', 'Vannoy', 'Lormont', 'Castelroux', 'Darcel'],
    },
  },
  {
    name: 'market',
    lang: 'es',
    title: 'Cierre de la bolsa del {dia}',
    body: 'La bolsa de {plaza} cerró la sesión del {dia} con una variación del {cambio} %. El índice principal terminó en {indice} puntos, frente a {previo} de la víspera. Se negociaron {volumen} millones de acciones. El valor más activo fue {valor}, que acabó en {precio} euros. El barril de crudo se pagaba a {crudo} dólares y la onza de oro a {oro}. La próxima subasta del Tesoro será el {subasta}.\n',
    slots: {
      plaza: ['Almadría', 'Roccaplana', 'Valdemora', 'Puerto Soto', 'Montesa', 'Ciudad Lara'],
      dia: ['lunes', 'jueves', 'martes', 'viernes', 'miércoles', 'domingo'],
      cambio: ['1,4', '0,3', '2,6', '0,9', '1,8', '3,1'],
      indice: ['9.311', '8.846', '10.205', '7.930', '9.774', '8.512'],
      previo: ['9.182', '8.872', '9.946', '8.001', '9.601', '8.780'],
      volumen: ['41', '57', '33', '72', '28', '64'],
      valor: [
        'Naviera Tarno',
        'Motores Velle',
        'Papelera Ostra',
        'Molinos Gaspar',
        'Cristales Holín',
        'Cuerdas Brasa',
      ],
      precio: ['63,40', '18,05', '22,15', '90,60', '7,85', '41,30'],
      crudo: ['71,2', '68,9', '74,5', '66,1', '79,8', '62,7'],
      oro: ['1.934', '1.911', '1.958', '1.887', '2.003', '1.902'],
      subasta: ['4 de mayo', '9 de junio', '1 de julio', '17 de agosto', '23 de abril', '30 de septiembre'],
    },
  },
]

/**
 * A notice of a form; `n` chooses what stands in each slot, so that two numbers have no filling in common.
 */
export function notice({ title, body, slots }: Template, n: number): string {
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot]![n % slots[slot]!.length]!)
  return `${fill(title)}\n\n${fill(body)}`
}

/** How many fillings a form has, none like another in any slot. */
export const fillings = 6
