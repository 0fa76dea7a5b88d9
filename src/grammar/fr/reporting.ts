import { isParted, type Term } from '../shared/terms.ts';
import { withoutInversion } from './conditional.ts';

/** Verbs in -er that introduce what somebody said or thought. */
const regular =
  `déclar affirm annonc assur indiqu expliqu estim précis ajout soulign rapport confirm
  jur répét rappel révél signal réaffirm demand engag not racont pens espér jug considér insist inform notifi argu plaid
  clam proclam martel avou confi décid imagin suppos répliqu relat mentionn argument certifi
  communiqu tranch redout calcul soupçonn menac prophétis`.split(/\s+/);

/** What of the others can only be a past, or takes its tense from one. */
const irregular = `disait disaient disant dirent promis promettait promettaient promit promirent
  promettant prévenu prévenait prévenaient prévenant prévu prévoyait prévoyaient prévoyant cru croyait
  croyaient crut croyant su savait savaient sachant soutenu soutenait soutenaient soutint soutenant
  prétendu prétendait prétendaient prétendant reconnu reconnaissait reconnaissaient reconnaissant
  convenu convenait convaincu appris apprenait averti avertissait avertissaient avertissant garanti
  garantissait garantissant maintenu maintenait maintenaient répondu répondait répondaient répondant
  admis admettait admettaient conclu concluait concluaient écrivait écrivaient écrivant prédisait
  entendu craignait craignaient ignorait ignoraient démenti démentait niait niaient nié fixé
  persuadé`.split(/\s+/);

/** Participles that are a present too: “dit”. */
const needAuxiliary = new Set(['dit', 'écrit', 'prédit', 'redit']);
const auxiliaries = new Set(
  'a ont avait avaient eut eurent ayant avoir aurait auraient été'.split(' '),
);

/** “A fait savoir”, “a laissé entendre”. */
const causative = /^(?:fait|faisait|faisaient|fit|laissé|laissait|laissaient|laissa)$/u;
const heardOrKnown = new Set(
  'savoir valoir remarquer observer entendre penser croire planer comprendre'.split(' '),
);

const past = new Set([...irregular, ...regular.flatMap(pastForms)]);

/** Verbs whose hearer is a direct object: “a assuré le président que …”. */
const withHearer = /^(?:assur|inform|notifi|préven|avert|convain|persuad|averti|rappel|certifi)/u;
const objects = new Set(
  "le la les l' un une des du son sa ses leur leurs ce cet cette ces plusieurs deux".split(' '),
);
const betweenVerbAndThat = new Set(
  `lundi mardi mercredi jeudi vendredi samedi dimanche hier matin soir midi dernier ensuite
  également aussi encore déjà ainsi bien alors même toujours d'abord enfin puis`.split(/\s+/),
);
/** With “que” these are conjunctions of their own: what follows is not what was said. */
const conjunctions = new Set(
  `alors tandis ainsi bien après avant pendant dès lors depuis plus moins autant aussi tant tel telle
  autre autres même puis parce sauf outre pour sans`.split(/\s+/),
);
const reach = 25;

/**
 * Where a sentence tells, after a verb in the past, what somebody said: there a present conditional
 * is a future seen from the past (“a déclaré que son pays apporterait …”) and no hedge.
 *
 * @returns for each word, whether it stands in such a clause
 */
export function reportedInThePast(sentence: readonly Term[]): readonly boolean[] {
  const isReported = sentence.map(() => false);
  let from = Number.POSITIVE_INFINITY;
  for (const at of sentence.keys()) {
    if (at >= from && endsClause(sentence, at)) from = Number.POSITIVE_INFINITY;
    if (from === Number.POSITIVE_INFINITY && isPastReporting(sentence, at)) {
      from = thatAfter(sentence, at) ?? from;
    }
    isReported[at] = at >= from;
  }
  return isReported;
}

function pastForms(stem: string): string[] {
  const soft = stem.endsWith('c')
    ? `${stem.slice(0, -1)}ç`
    : stem.endsWith('g')
      ? `${stem}e`
      : stem;
  return [`${stem}é`, `${stem}èrent`, ...['ait', 'aient', 'ant', 'a'].map(end => soft + end)];
}

function isPastReporting(sentence: readonly Term[], at: number): boolean {
  const plain = withoutInversion(sentence[at]?.plain ?? '');
  if (causative.test(plain)) return heardOrKnown.has(sentence[at + 1]?.plain ?? '');
  if (!needAuxiliary.has(plain)) return past.has(plain);
  return sentence.slice(Math.max(0, at - 3), at).some((before, offset, window) => {
    const word = withoutInversion(before.plain);
    const reflexive = (window[offset - 1]?.plain ?? sentence[at - 4]?.plain) === "s'";
    return auxiliaries.has(word) || (reflexive && /^(?:est|sont|était|étaient)$/u.test(word));
  });
}

/** The “que” or “si” that a verb governs, if there is one. */
function thatAfter(sentence: readonly Term[], verb: number): number | null {
  let at = verb + 1;
  while (isAside(sentence, at)) at += 1;
  const first = sentence[at];
  const hearer = withHearer.test(sentence[verb]?.plain ?? '');
  if (!first || (!hearer && isObject(sentence, at))) return null;
  for (; at <= verb + reach && at < sentence.length; at += 1) {
    const term = sentence[at];
    if (isParted(term, /[;:]/)) return null;
    if (term?.plain !== 'que' && term?.plain !== "qu'" && term?.plain !== 'si') continue;
    return conjunctions.has(sentence[at - 1]?.plain ?? '') ? null : at;
  }
  return null;
}

/** An adverb, a weekday or a date between the verb and what it governs. */
function isAside(sentence: readonly Term[], at: number): boolean {
  const plain = sentence[at]?.plain ?? '';
  const isDay = (day: number) => /^\d/.test(sentence[day]?.plain ?? '');
  if (plain === 'le' ? isDay(at + 1) : isDay(at) && sentence[at - 1]?.plain === 'le') return true;
  return betweenVerbAndThat.has(plain) || /.ment$/.test(plain);
}

/** A direct object, or the subject of a verb put after a quotation: “…, a déclaré Kim”. */
function isObject(sentence: readonly Term[], at: number): boolean {
  const first = sentence[at];
  if (first === undefined || isParted(first)) return false;
  return objects.has(first.plain) || /^\p{Lu}/u.test(first.text);
}

/** Whether what was said ends before a word: “…, alors que …”, “…, mais …”. */
function endsClause(sentence: readonly Term[], at: number): boolean {
  const term = sentence[at];
  if (isParted(term, /;/)) return true;
  if (!isParted(term)) return false;
  const next = sentence[at + 1]?.plain ?? '';
  const that = next === 'que' || next === "qu'";
  if (term?.plain === 'mais') return !that;
  return that && (term?.plain === 'alors' || term?.plain === 'tandis');
}
