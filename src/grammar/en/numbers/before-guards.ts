import type { Guard } from '../../shared/numbers/guard.ts';
import type { Reader } from '../../shared/numbers/number.ts';
import { joined } from '../../shared/numbers/tokens.ts';

function low({ tokens }: Reader, at: number): string {
  return tokens[at]?.low ?? '';
}

const beforeSpan = new Set(
  `the this these those in for of at within during over his her its their our my half quarter minutes
  and to`.split(/\s+/),
);
const spans = new Set(
  `second seconds minute minutes hour hours day days night nights week weeks weekend weekends month
  months year years decade decades century centuries season seasons game games match matches`.split(
    /\s+/,
  ),
);

/** “Climbs past 1,200”, but not “the past 12 months”, “half past 10”. */
const past: Guard = (reader, at, next) =>
  !beforeSpan.has(low(reader, at - 1)) && !spans.has(counted(reader, next));

const passed = new Set(
  `bill bills law laws act acts resolution resolutions measure measures motion motions decree decrees
  reform reforms amendment amendments test tests exam exams village villages town towns checkpoint
  checkpoints people`.split(/\s+/),
);

/** “Has passed 1,500”, but not “passed 15 laws”, “passed 10 years in”, “pass 3 points”. */
const pass: Guard = (reader, _at, next) =>
  reader.tokens[next]?.kind === 'digits' &&
  !passed.has(counted(reader, next)) &&
  !spans.has(counted(reader, next));

/** “Will top 1,300”, but not “top 10 officials”, “the top 100”. */
const top: Guard = (reader, at) => verbBefore.has(low(reader, at - 1));

const verbBefore = new Set('to will would could may might can not should also'.split(' '));

/** The word after the digits that a phrase stands before. */
function counted(reader: Reader, next: number): string {
  const { tokens } = reader;
  let at = next + 1;
  while (tokens[at]?.gap === 'none' && tokens[at]?.kind !== 'word') at += 1;
  return low(reader, joined(tokens, at));
}

export const englishBeforeGuards: ReadonlyMap<string, Guard> = new Map([
  ['past', past],
  ['top', top],
  ...['pass', 'passes', 'passed', 'passing'].map(word => [word, pass] as const),
]);
