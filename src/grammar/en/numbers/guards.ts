import { type Guard, wordBefore } from '../../shared/numbers/guard.ts';
import { isNounAt } from '../../shared/numbers/noun.ts';
import { isCapitalised, joined } from '../../shared/numbers/tokens.ts';

const never: Guard = () => false;

const determiners = new Set(
  'the a an his her its their our my your this that every each another s'.split(' '),
);

/** “The first time”, “Second World War”, but not “at first”, “a second later”. */
const ordinal: Guard = (reader, at, next) => {
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
  ['first', ordinal],
  ['second', ordinal],
  ['firsts', never],
  ['seconds', never],
  ['hundred', bareScale],
  ['thousand', bareScale],
  ['scores', scores],
  ['many', many],
  ['zero', notGround],
]);
