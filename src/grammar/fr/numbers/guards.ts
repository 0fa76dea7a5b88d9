import { type Guard, wordAfter, wordBefore } from '../../shared/numbers/guard.ts';
import { isNounAt } from '../../shared/numbers/noun.ts';
import type { Reader } from '../../shared/numbers/number.ts';

const never: Guard = () => false;

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
    !reader.grammar.functionWords.has(before) && singular.has(wordBefore(reader, at - 1));
  const after = wordAfter(reader, next);
  return (
    !isNew &&
    (isNounAt(reader, next) ||
      after === '%' ||
      after === 'sur' ||
      reader.grammar.rangeLinks.has(after))
  );
};

const countsSeconds = new Set('par chaque quelques'.split(' '));

/** “La seconde fois”, but not “une seconde plus tard”, “par seconde”. */
const second: Guard = (reader, at, next) =>
  isNounAt(reader, next) &&
  !countsSeconds.has(wordBefore(reader, at)) &&
  reader.tokens[at - 1]?.kind !== 'digits' &&
  !isNumber(reader, at - 1);

function isNumber(reader: Reader, at: number): boolean {
  const low = reader.tokens[at]?.low ?? '';
  return reader.grammar.words.has(low) && !reader.grammar.articles.has(low);
}

const notMinister: Guard = (reader, _at, next) => !wordAfter(reader, next).startsWith('minist');

/** “Cinq pour cent”. */
const hundred: Guard = (reader, at) => wordBefore(reader, at) !== 'pour';

export const frenchGuards: ReadonlyMap<string, Guard> = new Map([
  ['neuf', nine],
  ['premier', notMinister],
  ['première', notMinister],
  ['premiere', notMinister],
  ['seconde', second],
  ['cent', hundred],
  ...['premiers', 'premières', 'premieres', 'seconds', 'secondes', 'cents', 'vingts', 'mil'].map(
    word => [word, never] as const,
  ),
]);
