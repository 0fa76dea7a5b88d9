import type { ReadingLanguage } from '../reading-language.ts';

/** Words that change what a sentence says, by what they are. */
export interface WeightyWords {
  /** Numbers in letters; “un” and “one” are left out, because they are articles and pronouns too. */
  readonly numbers: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  /** Days and months, of which English has capitals, and words for the day of the news. */
  readonly dates: ReadonlySet<string>;
  /** Words that often begin a sentence and then have a capital without being names. */
  readonly starters: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const weightyWords: Readonly<Record<ReadingLanguage, WeightyWords>> = {
  fr: {
    numbers:
      set(`zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
      seize vingt vingts trente quarante cinquante soixante septante huitante octante nonante cent
      cents mille million millions milliard milliards billion billions dizaine dizaines douzaine
      douzaines quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines
      millier milliers moitié tiers quart quarts demi demie double triple quadruple deuxième troisième
      quatrième cinquième sixième septième huitième neuvième dixième centième millième`),
    negations:
      set(`ne n' pas jamais aucun aucune aucuns aucunes rien ni nul nulle nullement guère sans
      non`),
    modifiers: set(`environ quelque quelques près presque plus moins jusque jusqu' maximum minimum
      plusieurs nombreux nombreuses beaucoup peu autour approximativement dépassant
      dépasse dépassé quasi quasiment pratiquement seulement uniquement exactement précisément
      certains certaines maximal minimal majorité plupart tous toutes`),
    hedges: set(`apparemment vraisemblablement probablement prétendument supposément soi-disant
      présumé présumée présumés présumées supposé supposée supposés supposées prétendu prétendue
      prétendus prétendues censé censée censés censées semble semblent semblait semblaient
      peut-être selon d'après peut peuvent éventuellement possible possibles possiblement
      allégué alléguée allégués alléguées`),
    dates: set(`lundi lundis mardi mardis mercredi mercredis jeudi jeudis vendredi vendredis samedi
      samedis dimanche dimanches janvier février mars avril mai juin juillet août septembre octobre
      novembre décembre hier aujourd'hui demain avant-hier après-demain lendemain surlendemain`),
    starters:
      set(`le la les l' un une des du de d' au aux à ce cet cette ces c' ça cela ceci il ils elle
      elles on je j' tu nous vous se s' me m' te t' y en son sa ses leur leurs mon ma mes notre nos
      votre vos que qu' qui quoi dont où quand lorsque lorsqu' comme comment pourquoi si mais ou et donc
      or car puis puisque puisqu' quoique quoiqu' alors ainsi aussi après avant avec chez contre dans
      depuis derrière dès devant durant en entre envers hors lors malgré par parmi pendant pour sauf
      sous sur vers via voici voilà cependant toutefois pourtant ensuite enfin déjà
      ici là tout toute tous toutes chaque autre autres même est sont a ont était étaient
      être avoir fait auparavant bien bientôt depuis également encore jusque lui eux parce quel quelle
      quels quelles tandis tant tel telle très trop interrogé interrogée répondant premier première dernier dernière face grâce quant`),
  },
  en: {
    numbers: set(`zero two three four five six seven eight nine ten eleven twelve thirteen fourteen
      fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
      hundred hundreds thousand thousands million millions billion billions trillion trillions dozen
      dozens score scores tens half quarter quarters double triple twice third thirds fourth fifth
      sixth seventh eighth ninth tenth hundredth thousandth`),
    negations: set(`not n't never no none nor neither without cannot nobody nothing nowhere`),
    modifiers: set(`about around roughly approximately circa nearly almost some least most more less
      fewer over under up upwards exceeding minimum maximum several many few only exactly just almost
      majority all every`),
    hedges:
      set(`reportedly allegedly apparently purportedly supposedly seemingly ostensibly presumably
      probably perhaps possibly possible likely may might could alleged purported suspected presumed
      supposed believed feared thought unconfirmed unverified according appears appear appeared seems
      seem seemed`),
    dates:
      set(`monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays
      saturday saturdays sunday sundays january february april june july august september october
      november december yesterday today tomorrow`),
    starters:
      set(`the a an this that these those it its he she they we you i his her their our your my
      there here in on at by for from with of to as and but or so if when while where who what which why
      how after before since until during among against between into through upon is are was were be
      been has have had do does did will would can should yet also then now however meanwhile although
      though because despite both each another other such earlier later last next first second early
      late still even once whether speaking asked one`),
  },
};
