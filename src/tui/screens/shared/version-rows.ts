import type { WordDiff } from '../../../analysis/word-diff.ts';
import type { Claim } from '../../../model/briefing.ts';
import type { ReportKey } from '../../../model/report-key.ts';
import { weightNote } from '../../../text/diff-text.ts';
import { reportMark } from '../../../text/names.ts';
import { versionRuns } from '../../../text/version-runs.ts';
import { type Line, lineCells, span } from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';
import type { Pen } from '../../pen.ts';
import { wordingSpans } from './words-rows.ts';

/**
 * Two versions of a statement: word by word in one line, or, where that is longer than a row, one
 * above the other with what only one of them has set off in brackets. Of two that were not compared, and
 * of two that are the same, it is said so.
 *
 * @param a the key of the report whose version is the first
 * @param width cells of a row
 */
export function versionRows(
  pen: Pen,
  a: ReportKey,
  b: ReportKey,
  diff: WordDiff,
  width: number,
): Line[] {
  const marks = [reportMark(pen.briefing, a), reportMark(pen.briefing, b)] as const;
  const { checks, picture, strings } = pen.language;
  const { colon } = strings;
  if (!diff.isTooUnlike && diff.parts.every(part => part.in === 'both')) {
    const head = [
      span(`  ${marks[0]} → ${marks[1]}`, 'source'),
      span(` (${picture.sameWords})${colon} `),
    ];
    const words = versionRuns(diff, 'first').map(({ text }) => span(text, 'quote'));
    return wrapLine([...head, ...words], width, 4);
  }
  const note = span(weightNote(diff, checks), 'notable');
  const names: Line = [span(`  ${marks[0]} → ${marks[1]}`, 'source'), note];
  const inOne: Line = [...names, span(`${colon} `), ...wordingSpans(diff)];
  if (!diff.isTooUnlike && lineCells(inOne) <= width) return [inOne];
  const version = (mark: string, side: 'first' | 'second') => {
    const spans = versionRuns(diff, side).map(({ text, own }) =>
      own ? span(text, side === 'first' ? 'notable' : 'source') : span(text, 'quote'),
    );
    return wrapLine([span(`    ${mark}`, 'source'), span('  '), ...spans], width, 7);
  };
  const head = diff.isTooUnlike ? `${colon} ${checks.tooUnlike}.` : colon;
  return [
    ...wrapLine([...names, span(head)], width, 4),
    ...version(marks[0], 'first'),
    ...version(marks[1], 'second'),
  ];
}

/** Two versions set side by side, and how they stand to each other where that is not said above. */
export function chosenVersions(
  pen: Pen,
  claim: Claim,
  a: ReportKey,
  b: ReportKey,
  width: number,
): Line[] {
  const pair = pen
    .verdictOf(claim)
    .pairs.find(found => [found.a, found.b].includes(a) && [found.a, found.b].includes(b));
  const told = pair ? pen.pairSentence(claim, pair) : '';
  // The head of the screen says it already where it says nothing else.
  const isNew = told !== '' && told !== pen.sentence(claim);
  const sentence = isNew ? wrapLine([span('  '), span(told)], width, 2) : [];
  const diff = pen.versions(claim, a, b);
  if (diff === null) return sentence;
  if (diff !== 'languages') return [...versionRows(pen, a, b, diff, width), ...sentence];
  const names = `  ${reportMark(pen.briefing, a)} → ${reportMark(pen.briefing, b)}`;
  const { colon } = pen.language.strings;
  const never = span(pen.language.picture.otherLanguages);
  return wrapLine([span(names, 'source'), span(`${colon} `), never], width, 2);
}
