import type { MeasureWords } from '../shared/measure-words.ts';

const place =
  'town|city|village|towns|cities|villages|territory|territories|position|positions|area|areas|settlement|settlements|ground|land|airfield|bridge';
const task =
  'plan|plans|order|orders|operation|operations|mission|missions|strategy|attack|attacks|strike|strikes|raid|raids|search|warrant|warrants|contract|manoeuvre|maneuver|agreement';

/** English words for what happened to people. */
export const englishMeasureWords: MeasureWords = [
  [
    'kill|kills|killed|killing|killings|slain|slaughtered|massacred|murdered|assassinated',
    'killed',
  ],
  ['dead|death|deaths|die|dies|died|dying|perished|fatality|fatalities', 'killed'],
  ['lose|loses|lost|losing their|his|her lives|life', 'killed'],
  [
    'claim|claims|claimed|claiming|cost|costs|costing|take|takes|took|taking the lives|life of',
    'killed',
  ],
  ['claimed|claiming|cost|costing *? *? *? lives', 'killed'],
  ['lives lost', 'killed'],
  ['executed|executing|executes', 'killed'],
  ['gunned down', 'killed'],
  ['fatally|mortally wounded|injured|shot|stabbed', 'killed'],
  ['death toll|tolls', 'killed'],
  ['wounded|wounding|injured|injuring|injures|injure|maimed', 'wounded'],
  ['missing', 'missing'],
  ['missing in action', 'missing'],
  ['unaccounted for', 'missing'],
  ['captured|captures|capturing|capture', 'captured'],
  ['take|takes|taken|took|taking prisoner|prisoners|captive|captives', 'captured'],
  ['prisoner|prisoners|captive|captives', 'captured'],
  ['prisoner|prisoners of war', 'captured'],
  ['pow|pows', 'captured'],
  ['casualty|casualties|victim|victims|losses', 'casualties'],
  ['hors de combat', 'casualties'],

  ['dead end|ends|heat|zone|weight|sea|drop|drops|letter|letters|wrong|set|calm|wood|tired', null],
  ['dead of night|winter', null],
  ['dead in the water', null],
  [
    'death penalty|penalties|sentence|sentences|threat|threats|row|squad|squads|camp|camps|metal|warrant|certificate|certificates|trap|spiral',
    null,
  ],
  ['die|dies|died|dying down|out|away|hard', null],
  ['life and|or death', null],
  ['sentenced|sentence|sentences to death', null],
  ['kill|kills|killed|killing off', null],
  ['kill|kills|killed|killing the|a|any? bill|deal|proposal|plan|talks|project', null],
  [`executed|executing|executes the|a|an|his|her|its|their|this|several? *? ${task}`, null],
  [`${task} has|have|had? was|were|been|is|are? not|never|being? executed`, null],
  ['missing link|links|piece|pieces|out', null],
  [`captured|captures|capturing|capture the|a|an|several|some|more|its|their? *? ${place}`, null],
  ['capture of', null],
  ['captured|captures|capture on|by camera|video|film|cctv', null],
  ['captured|captures|capturing|capture the|his|her|their|its attention|imagination', null],
  [`${place} captured`, null],
  ['prisoner|prisoners camp|camps', null],
  ['financial|economic|job|territorial|material|heat|trading|crop|insured|equipment losses', null],
  ['losses of territory|equipment|jobs|revenue', null],
];
