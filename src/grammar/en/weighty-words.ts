import type { WeightyWords } from '../shared/weighty-words.ts';
import { wordSet } from '../shared/word-set.ts';

/** English words that change what a sentence says, by what they are. */
export const englishWeightyWords: WeightyWords = {
  numbers:
    wordSet(`zero two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred hundreds thousand thousands million millions billion billions trillion trillions dozen
    dozens score scores tens half quarter quarters double triple twice third thirds fourth fifth
    sixth seventh eighth ninth tenth hundredth thousandth`),
  numbersApart: wordSet('double triple half quarter quarters third thirds score scores twice'),
  scales: wordSet('million millions billion billions trillion trillions hundred thousand dozen'),
  numberLinks: wordSet('and one a'),
  negations: wordSet(`not n't never no none nor neither without cannot nobody nothing nowhere`),
  modifiers:
    wordSet(`about around roughly approximately circa nearly almost some least most more less
    fewer over under up upwards exceeding minimum maximum several many few only exactly just almost
    majority all every`),
  hedges:
    wordSet(`reportedly allegedly apparently purportedly supposedly seemingly ostensibly presumably
    probably perhaps possibly possible likely may might could alleged purported suspected presumed
    supposed believed feared thought unconfirmed unverified according appears appear appeared seems
    seem seemed`),
  isHedgingForm: () => false,
  dates:
    wordSet(`monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays
    saturday saturdays sunday sundays january february april june july august september october
    november december yesterday today tomorrow`),
  isDateByCapital: ({ text, startsSentence }) =>
    text === 'March' || (text === 'May' && !startsSentence),
  starters:
    wordSet(`the a an this that these those it its he she they we you i his her their our your my
    there here in on at by for from with of to as and but or so if when while where who what which why
    how after before since until during among against between into through upon is are was were be
    been has have had do does did will would can should yet also then now however meanwhile although
    though because despite both each another other such earlier later last next first second early
    late still even once whether speaking asked one`),
};
