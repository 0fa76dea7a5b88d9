import { agreementTypes } from '../../analysis/pair.ts';
import { verificationStatuses } from '../../analysis/verification/status.ts';
import { verificationMarks } from '../../lang/checks.ts';
import type { Language } from '../../lang/language.ts';
import type { Strings } from '../../lang/strings.ts';
import { cells, padEnd } from '../../text/cells.ts';
import { statusFooting } from '../../text/words-standing.ts';
import { type Action, actions, whyUnavailable } from '../actions.ts';
import { type Line, type Span, span } from '../draw/span.ts';
import { wrapLine } from '../draw/wrap-line.ts';
import { keysText } from '../key-text.ts';
import { verdictTone } from '../panels/claim-head.ts';
import { footingTone } from '../panels/mark-spans.ts';
import type { Context, ScreenId, State } from '../state/state.ts';

/** With less room beside the keys, a sentence stands below them. */
const sentenceCellsMin = 30;

/**
 * The help: the actions of the screen it was asked from, then those of the others, then what the
 * marks mean. A filter leaves only the actions whose keys or words have it.
 */
export function helpLines(
  from: ScreenId,
  filter: string,
  state: State,
  context: Context,
  language: Language,
  width: number,
): Line[] {
  const { strings, verdicts, checks } = language;
  const { screens } = strings;
  const wanted = fold(filter);
  const { keymap } = context;
  const inForce = actions.filter(action => keymap[action.id].length > 0);
  const keysOf = (action: Action) => keysText(action, keymap, strings);
  const found = inForce.filter(action =>
    fold(`${keysOf(action)} ${searchText(action, strings)}`).includes(wanted),
  );
  const here = found.filter(action => action.screens.includes(from));
  const elsewhere = found.filter(action => !action.screens.includes(from));
  const column = Math.max(...inForce.map(action => cells(keysOf(action)))) + 3;
  const row = (action: Action) => actionRows(action, state, context, strings, column, width);
  const lines: Line[] = here.flatMap(row);
  if (elsewhere.length > 0) {
    lines.push([], [span(` ${screens.helpElsewhere}`, 'strong')], ...elsewhere.flatMap(row));
  }
  if (found.length === 0) lines.push([span(` ${screens.helpNothing}`, 'dim')]);
  if (filter !== '') return lines;
  lines.push([], [span(` ${strings.words.marks}`, 'strong')]);
  for (const type of agreementTypes) {
    const sign: Span = span(` ${verdicts.marks[type].sign}  `, verdictTone(type));
    const words = [span(padEnd(verdicts.labels[type], 14)), span(strings.meanings[type], 'dim')];
    lines.push(...wrapLine([sign, ...words], width, 4));
  }
  lines.push([], [span(` ${checks.title}`, 'strong')]);
  for (const status of verificationStatuses) {
    const sign: Span = span(
      ` ${verificationMarks[status].sign}  `,
      footingTone[statusFooting(status)],
    );
    const words = [span(padEnd(checks.labels[status], 14)), span(checks.meanings[status], 'dim')];
    lines.push(...wrapLine([sign, ...words], width, 4));
  }
  return lines;
}

function actionRows(
  action: Action,
  state: State,
  context: Context,
  strings: Strings,
  column: number,
  width: number,
): Line[] {
  const reason = whyUnavailable(action, state, context);
  const sentence = span(strings.actions.of[action.id].sentence, reason ? 'dim' : 'plain');
  const why = reason ? [span(` (${strings.actions.unavailable[reason]})`, 'notable')] : [];
  const keys = span(padEnd(` ${keysText(action, context.keymap, strings)}`, column), 'focus');
  if (width - column < sentenceCellsMin) {
    const below = wrapLine([sentence, ...why], width - 3);
    return [[keys], ...below.map((row): Line => [span('   '), ...row])];
  }
  return wrapLine([sentence, ...why], width - column).map(
    (row, at): Line => [at === 0 ? keys : span(' '.repeat(column)), ...row],
  );
}

function searchText(action: Action, strings: Strings): string {
  const { hint, sentence } = strings.actions.of[action.id];
  return `${hint} ${sentence} ${action.id}`;
}

/** Case and accents do not matter in a search. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
