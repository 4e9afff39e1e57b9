import { wordLists } from './word-lists.ts'

// Numbers as words. 'One' of English is one; where the word for it is the
// indefinite article too, it is left out.
const numberWordsOf = wordLists({
  en: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
    thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half quarter third dozen twice`,
  de: `zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig
    dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen milliarde milliarden halb dutzend`,
  fr: `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent
    mille million millions milliard milliards moitié demi tiers quart douzaine`,
  es: `dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta cincuenta sesenta setenta
    ochenta noventa cien ciento mil millón millones mitad medio tercio cuarto docena`,
  it: `due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici venti trenta quaranta cinquanta sessanta
    settanta ottanta novanta cento mille mila milione milioni miliardo miliardi metà mezzo terzo quarto dozzina`,
  pt: `dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quinze vinte trinta quarenta cinquenta sessenta setenta
    oitenta noventa cem cento mil milhão milhões metade meio terço quarto dúzia`,
  nl: `twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig
    dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen miljard helft kwart derde dozijn`,
  sv: `två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio femtio
    sextio sjuttio åttio nittio hundra tusen miljon miljoner miljard miljarder halv hälften tredjedel fjärdedel dussin`,
  pl: `dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście dwadzieścia trzydzieści czterdzieści
    pięćdziesiąt sto tysiąc tysiące tysięcy milion miliony milionów miliard pół połowa`,
  ru: `два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать двадцать тридцать сорок пятьдесят сто тысяча тысячи
    тысяч миллион миллиона миллионов миллиард половина треть четверть`,
})

/** Numbers as the scripts of China and Japan write them. */
const ideographic = /^[〇零一二两兩三四五六七八九十百千万萬亿億]+$/u

/**
 * Whether a folded word is a number, in digits or, in the languages listed (BCP 47; `null`
 * is read as English), in words.
 */
export function isNumber(form: string, lang: string | null): boolean {
  return /\p{N}/u.test(form) || ideographic.test(form) || numberWordsOf(lang).has(form)
}
