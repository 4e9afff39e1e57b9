import { wordLists } from './word-lists.ts'

/** The function words of a language (BCP 47), folded; none of a language that is not listed. */
// What every text of a language has, whatever it is about: articles, pronouns, prepositions, auxiliaries.
export const functionWordsOf = wordLists({
  en: `the a an of and to in that is was for on with as his he at by which from they had are this she their has were said it its be but
    not have or who will would there been one all her him them when if more no out up so what about into than then some could can may
    other only also after over where most these those did do does your you we our us i my me any how because just`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber nicht ist sind war waren wird werden wurde wurden worden hat
    haben hatte hatten mit von vom zu zum zur in im ins an am auf für aus bei nach vor über unter um durch gegen ohne bis seit sich es er sie
    wir ihr ich man sein seine seinen seiner ihre ihren ihrer dass wenn als wie auch noch nur schon so sehr mehr kann können soll sollen muss
    müssen will diese dieser dieses diesem diesen was wer wo da dann denn doch zwischen während weil`,
  fr: `le la les l un une des du de d et ou où mais ne pas est sont était étaient été être a ont avait avaient avoir avec pour par sur sous dans
    en au aux que qu qui quoi dont ce cet cette ces c se s il elle ils elles on nous vous je son sa ses leur leurs plus moins aussi comme si
    entre après avant depuis sans chez vers très tout tous toute toutes même y n lui eux fait faire peut doit selon encore déjà lors`,
  es: `el la los las lo un una unos unas de del al a ante con contra desde en entre hacia hasta para por según sin sobre tras y e o u pero
    no ni que quien cual cuyo como cuando donde se su sus le les me te nos él ella ellos ellas es son era eran fue fueron ser sido está están
    ha han había habían haber más menos muy ya también este esta estos estas ese esa eso aquel si porque tiene todo todos otro otra`,
  it: `il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla in nel nella nei nelle con su
    sul sulla per tra fra e o ma non che chi cui come quando dove se si suo sua suoi loro è sono era erano essere stato stata ha hanno aveva
    avere più meno anche ancora già questo questa questi queste quello quella ci ne lui lei molto tutto tutti dopo prima`,
  pt: `o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para com sem sobre entre até após desde e ou
    mas não que quem qual como quando onde se seu sua seus suas lhe ele ela eles elas é são era eram foi foram ser sido está estão estava há
    tem têm tinha ter mais menos muito já também ainda este esta estes estas esse essa isso ao aos à às`,
  nl: `de het een van in op te en of maar niet is zijn was waren wordt worden werd werden heeft hebben had hadden met voor door bij aan uit
    naar om over onder tot na tegen tussen dat die dit deze wat wie waar er zich hij zij ze wij we ik u hun haar als dan ook nog wel al meer
    zo zou zal kan kunnen moet moeten geen omdat toen`,
  sv: `och i att det som en på är av för med den till inte har de ett om var men från vid så kan när ut efter eller hans hon han sig sin över
    också under in ska vara hade upp mot blev mer än nu där alla`,
  pl: `w i na z do się nie to że jest o a jak po od za co dla tym są był była było być tego który która które przez przy ich jego jej ale czy
    już oraz lub może tylko ten ta te`,
  ru: `и в не на что он она они с по это как из а то к за у от его её о для же но так был была были быть до при или бы их если мы вы я уже
    чтобы также который которая которые этого`,
})
