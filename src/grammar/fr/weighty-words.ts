import type { WeightyWords } from '../shared/weighty-words.ts';
import { wordSet } from '../shared/word-set.ts';
import { conditionalStemOf } from './conditional.ts';

/** French words that change what a sentence says, by what they are. */
export const frenchWeightyWords: WeightyWords = {
  numbers:
    wordSet(`zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
    seize vingt vingts trente quarante cinquante soixante septante huitante octante nonante cent
    cents mille million millions milliard milliards billion billions dizaine dizaines douzaine
    douzaines quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines
    millier milliers moitié tiers quart quarts demi demie double triple quadruple deuxième troisième
    quatrième cinquième sixième septième huitième neuvième dixième centième millième`),
  numbersApart: wordSet('moitié tiers quart quarts demi demie double triple quadruple'),
  scales: wordSet(`cent cents mille million millions milliard milliards billion billions trillion
    trillions`),
  numberLinks: wordSet('et un une'),
  negations:
    wordSet(`ne n' pas jamais aucun aucune aucuns aucunes rien ni nul nulle nullement guère sans
    non`),
  modifiers: wordSet(`environ quelque quelques près presque plus moins jusque jusqu' maximum minimum
    plusieurs nombreux nombreuses beaucoup peu autour approximativement dépassant
    dépasse dépassé quasi quasiment pratiquement seulement uniquement exactement précisément
    certains certaines maximal minimal majorité plupart tous toutes`),
  hedges: wordSet(`apparemment vraisemblablement probablement prétendument supposément soi-disant
    présumé présumée présumés présumées supposé supposée supposés supposées prétendu prétendue
    prétendus prétendues censé censée censés censées semble semblent semblait semblaient
    peut-être selon d'après peut peuvent éventuellement possible possibles possiblement
    allégué alléguée allégués alléguées`),
  isHedgingForm: plain => conditionalStemOf(plain) !== null,
  dates:
    wordSet(`lundi lundis mardi mardis mercredi mercredis jeudi jeudis vendredi vendredis samedi
    samedis dimanche dimanches janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre hier aujourd'hui demain avant-hier après-demain lendemain surlendemain`),
  isDateByCapital: () => false,
  starters:
    wordSet(`le la les l' un une des du de d' au aux à ce cet cette ces c' ça cela ceci il ils elle
    elles on je j' tu nous vous se s' me m' te t' y en son sa ses leur leurs mon ma mes notre nos
    votre vos que qu' qui quoi dont où quand lorsque lorsqu' comme comment pourquoi si mais ou et donc
    or car puis puisque puisqu' quoique quoiqu' alors ainsi aussi après avant avec chez contre dans
    depuis derrière dès devant durant en entre envers hors lors malgré par parmi pendant pour sauf
    sous sur vers via voici voilà cependant toutefois pourtant ensuite enfin déjà
    ici là tout toute tous toutes chaque autre autres même est sont a ont était étaient
    être avoir fait auparavant bien bientôt depuis également encore jusque lui eux parce quel quelle
    quels quelles tandis tant tel telle très trop interrogé interrogée répondant premier première dernier dernière face grâce quant`),
};
