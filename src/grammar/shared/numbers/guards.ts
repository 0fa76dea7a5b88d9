import { isNounAt } from './noun.ts';
import type { Reader } from './number.ts';
import { isCapitalised, joined } from './tokens.ts';

/** Whether a word is a number where it stands: between these indexes of tokens. */
type Guard = (reader: Reader, at: number, next: number) => boolean;

const never: Guard = () => false;

function wordBefore({ tokens }: Reader, at: number): string {
  const before = tokens[at - 1];
  return before?.kind === 'word' && tokens[at]!.gap !== 'break' ? before.low : '';
}

function wordAfter({ tokens }: Reader, next: number): string {
  return tokens[joined(tokens, next)]?.low ?? '';
}

const beforeNine = new Set(
  'et ou entre moins environ quelque les des ces ses leurs nos'.split(' '),
);
const singular = new Set('un le ce cet son chaque du au'.split(' '));

/**
 * “Neuf soldats”, but not “un appareil neuf”: after a noun with a singular article it is new. Where
 * more words stand between (“un char russe neuf livré”), what follows decides, and may mislead.
 */
const nine: Guard = (reader, at, next) => {
  const before = wordBefore(reader, at);
  if (before === '' || beforeNine.has(before)) return true;
  const isNew =
    !reader.language.functionWords.has(before) && singular.has(wordBefore(reader, at - 1));
  const after = wordAfter(reader, next);
  return (
    !isNew &&
    (isNounAt(reader, next) ||
      after === '%' ||
      after === 'sur' ||
      reader.language.rangeLinks.has(after))
  );
};

const countsSeconds = new Set('par chaque quelques'.split(' '));

/** “La seconde fois”, but not “une seconde plus tard”, “par seconde”. */
const frenchSecond: Guard = (reader, at, next) =>
  isNounAt(reader, next) &&
  !countsSeconds.has(wordBefore(reader, at)) &&
  reader.tokens[at - 1]?.kind !== 'digits' &&
  !isNumber(reader, at - 1);

function isNumber(reader: Reader, at: number): boolean {
  const low = reader.tokens[at]?.low ?? '';
  return reader.language.words.has(low) && !reader.language.articles.has(low);
}

const notMinister: Guard = (reader, _at, next) => !wordAfter(reader, next).startsWith('minist');

/** “Cinq pour cent”. */
const hundred: Guard = (reader, at) => wordBefore(reader, at) !== 'pour';

export const frenchGuards: ReadonlyMap<string, Guard> = new Map([
  ['neuf', nine],
  ['premier', notMinister],
  ['première', notMinister],
  ['premiere', notMinister],
  ['seconde', frenchSecond],
  ['cent', hundred],
  ...['premiers', 'premières', 'premieres', 'seconds', 'secondes', 'cents', 'vingts', 'mil'].map(
    word => [word, never] as const,
  ),
]);

const determiners = new Set(
  'the a an his her its their our my your this that every each another s'.split(' '),
);

/** “The first time”, “Second World War”, but not “at first”, “a second later”. */
const englishOrdinal: Guard = (reader, at, next) => {
  const { tokens } = reader;
  const noun = tokens[joined(tokens, next)];
  if (!noun || !isNounAt(reader, next)) return false;
  return (
    determiners.has(wordBefore(reader, at)) || (isCapitalised(tokens[at]!) && isCapitalised(noun))
  );
};

const noCount = new Set('of per by couple few several many'.split(' '));

/** “The hundred people”, but not “a couple of hundred”. */
const bareScale: Guard = (reader, at) => !noCount.has(wordBefore(reader, at));

/** “Scores of people”, but not “test scores”, “she scores”. */
const scores: Guard = (reader, at, next) =>
  reader.tokens[next - 1]!.low === 'of' ||
  (wordBefore(reader, at) === '' && reader.tokens[next]?.kind === 'word');

const notMeasured = new Set('how as so too that'.split(' '));

/** “Many soldiers”, but not “how many soldiers”. */
const many: Guard = (reader, at) => !notMeasured.has(wordBefore(reader, at));

const notGround: Guard = (reader, at) => wordBefore(reader, at) !== 'ground';

export const englishGuards: ReadonlyMap<string, Guard> = new Map([
  ['first', englishOrdinal],
  ['second', englishOrdinal],
  ['firsts', never],
  ['seconds', never],
  ['hundred', bareScale],
  ['thousand', bareScale],
  ['scores', scores],
  ['many', many],
  ['zero', notGround],
]);
