import { pairs_max } from '../../../analysis/statement-diff.ts';
import type { WordDiff } from '../../../analysis/word-diff.ts';
import { reportMark, sourceName } from '../../../text/names.ts';
import type { Pen } from '../../pen.ts';
import {
  answerSaysAloud,
  type claimAloud,
  diffAloud,
  headAloud,
} from '../../reading-aloud/claim-aloud.ts';
import { sentence, text } from '../../reading-aloud/in-words.ts';
import type { Reading } from '../../reading-aloud/reading.ts';
import { compareOrder } from '../../state/compare-order.ts';
import type { View } from '../../state/state.ts';
import { columnPlace, compareColumns } from './compare-columns.ts';

/** Compare: the claim with its verdict, the chosen source in full, then what sets them apart. */
export function compareAloud(
  pen: Pen,
  view: Extract<View, { screen: 'compare' }>,
  depth: number,
): Reading {
  const { aloud, strings } = pen.language;
  const claim = pen.claim(view.claim);
  const base = { place: 'compare', depth, name: sentence([aloud.screens.compare]), max: 0 };
  if (!claim) return { ...base, opening: [strings.screens.notRecordedYet], current: [] };
  const columns = compareColumns(pen.briefing, claim);
  const at = columnPlace(columns, view);
  const { source, report = null } = columns[at] ?? {};
  const chosen = source
    ? text([
        `${aloud.sourceAt(source.mark, at + 1, columns.length)}, ${aloud.selected}${strings.colon}`,
        sentence([sourceName(source)]),
        answerSaysAloud(pen, claim, report?.key ?? null, 'all'),
      ])
    : '';
  return {
    ...base,
    opening: [],
    current: [
      { key: claim.id, text: headAloud(pen, claim, compareOrder(pen.shown)) },
      { key: `${claim.id} ${report?.key ?? view.source}`, text: chosen },
      { key: claim.id, text: pairsAloud(pen, claim) },
    ],
  };
}

function pairsAloud(pen: Pen, claim: Parameters<typeof claimAloud>[1]): string {
  const { colon } = pen.language.strings;
  const { pairs, pair: worst } = pen.verdictOf(claim);
  if (pairs.length > pairs_max) return '';
  // Two whole texts are read as answers, each of its source.
  const wordingsAloud = (diff: WordDiff, a: string, b: string) =>
    diff.isTooUnlike
      ? `${a}, ${b}${colon} ${pen.language.checks.tooUnlike}`
      : diffAloud(diff, a, b, colon);
  const told = pairs.flatMap(pair => {
    const diff = pen.diff(claim, pair);
    const [a, b] = [reportMark(pen.briefing, pair.a), reportMark(pen.briefing, pair.b)];
    return [
      pairs.length > 1 || pair !== worst ? pen.pairSentence(claim, pair) : '',
      diff ? sentence([wordingsAloud(diff, a, b)]) : '',
    ];
  });
  return text(told);
}
