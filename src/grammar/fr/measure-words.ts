import type { MeasureWords } from '../shared/measure-words.ts';

const dead = 'mort|morts|morte|mortes';
const prisoner = 'prisonnier|prisonniers|prisonnière|prisonnières';
const place =
  'ville|village|villes|villages|localité|localités|territoire|territoires|position|positions';
const target =
  'drone|drones|missile|missiles|avion|avions|appareil|appareils|hélicoptère|hélicoptères|chasseur|chasseurs|bombardier|bombardiers|ballon|ballons|roquette|roquettes|engin|engins|arbre|arbres';
const task =
  'ordre|ordres|plan|plans|mission|missions|manoeuvre|manoeuvres|travail|travaux|contrat|mandat|tâche|décision|opération|opérations';

/** French words for what happened to people. */
export const frenchMeasureWords: MeasureWords = [
  ['tué|tuée|tués|tuées|tue|tuent|tuant|tuait|tuaient|tua|tuèrent|tuer', 'killed'],
  [dead, 'killed'],
  ['meurt|meurent|mourir|mourut|moururent|mourait|mouraient|mourant', 'killed'],
  ['décès|décédé|décédée|décédés|décédées|décède|décèdent', 'killed'],
  ['péri|périt|périssent|périr|périrent|périssaient', 'killed'],
  ['massacré|massacrée|massacrés|massacrées|assassiné|assassinée|assassinés|assassinées', 'killed'],
  ['trouvé|trouve|trouvent|trouvaient|trouvant|trouver|trouvèrent la mort', 'killed'],
  ['perdu|perd|perdent|perdaient|perdant|perdre|perdirent la vie', 'killed'],
  ['laissé la vie', 'killed'],
  ['tombé|tombée|tombés|tombées au combat|front', 'killed'],
  ["tombé|tombée|tombés|tombées au champ d' honneur", 'killed'],
  ['retrouvé|retrouvée|retrouvés|retrouvées sans vie', 'killed'],
  ['succombé|succombe|succombent|succombant|succomber à leurs|ses|des blessures', 'killed'],
  ['mortellement blessé|blessée|blessés|blessées', 'killed'],
  ['blessé|blessée|blessés|blessées mortellement', 'killed'],
  ['coûté|coûte|coûtent|coûtait|coûtant|coûter|coûta|couté|coute la vie', 'killed'],
  ['exécuté|exécutée|exécutés|exécutées', 'killed'],
  ['abattu|abattue|abattus|abattues', 'killed'],
  ['blessé|blessée|blessés|blessées|blesse|blessent|blesser|blessèrent', 'wounded'],
  ['mutilé|mutilée|mutilés|mutilées|estropié|estropiés', 'wounded'],
  ['porté|portée|portés|portées disparu|disparue|disparus|disparues', 'missing'],
  ['disparu|disparue|disparus|disparues', 'missing'],
  [
    'est|sont|était|étaient|reste|restent|restait|restaient|demeure|demeurent toujours|encore? introuvable|introuvables',
    'missing',
  ],
  ["sans nouvelles de|d'|du|des", 'missing'],
  ['capturé|capturée|capturés|capturées|capture|capturent|capturant|capturer', 'captured'],
  [`fait|faite|faits|faites ${prisoner}`, 'captured'],
  ['prisonnier|prisonniers de guerre', 'captured'],
  [prisoner, 'captured'],
  ['pertes|victime|victimes', 'casualties'],
  ['hors de combat', 'casualties'],

  [`point|points|angle|angles|temps|poids|bois|bras ${dead}`, null],
  [`nature|natures|lettre|lettres|langue|langues|mer|eau|eaux|feuille|feuilles ${dead}`, null],
  ['peine|peines|menace|menaces|arrêt|arrêts|danger|pulsion|silence|état|lit|cri de|du mort', null],
  ['couloir|couloirs|escadron|escadrons|camp|camps|train|marchand|marchands de la mort', null],
  ['condamné|condamnée|condamnés|condamnées|condamne|condamner|condamnation|mise|mis à mort', null],
  ['combat|guerre|lutte|duel|ennemi|ennemis à mort', null],
  ['vie ou de? mort', null],
  ['mort cérébrale|clinique', null],
  ["la mort dans l' âme", null],
  ['se tue à', null],
  [
    'pertes financières|économiques|commerciales|agricoles|matérielles|fiscales|territoriales',
    null,
  ],
  ["pertes d'|de emplois|emploi|revenus|revenu|territoire|terrain|recettes|matériel", null],
  [
    `capturé|capturée|capturés|capturées|capture|capturer le|la|les|l'|un|une|des|plusieurs *? ${place}`,
    null,
  ],
  [`abattu|abattue|abattus|abattues *? *? *? *? ${target}`, null],
  [
    `${target} *? a|ont|avait|avaient|est|sont|aurait|auraient? été? abattu|abattue|abattus|abattues`,
    null,
  ],
  [
    `exécuté|exécutée|exécutés|exécutées le|la|les|l'|un|une|des|son|sa|ses|leur|leurs|cet|cette *? ${task}`,
    null,
  ],
  [`${task} a|ont|avait|avaient|est|sont? été? exécuté|exécutée|exécutés|exécutées`, null],
  ["capturé|capture l' attention", null],
  [`${place} capturé|capturée|capturés|capturées`, null],
  ['la|leur|sa|une capture', null],
  ["capture d' écran", null],
  [`camp|camps de ${prisoner}`, null],
  ['espèces|espèce disparue|disparues', null],
];
