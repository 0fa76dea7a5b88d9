import { agreementTypes } from '../../analysis/pair.ts';
import { verificationStatuses } from '../../analysis/verification/status.ts';
import { verificationMarks } from '../../lang/checks.ts';
import type { Language } from '../../lang/language.ts';
import type { Strings } from '../../lang/strings.ts';
import { cells, padEnd } from '../../text/cells.ts';
import { statusFooting } from '../../text/words-standing.ts';
import { type Action, actions, whyUnavailable } from '../actions.ts';
import { type Line, span, type Tone } from '../draw/span.ts';
import { wrapLine } from '../draw/wrap-line.ts';
import { keysText } from '../key-text.ts';
import type { Keymap } from '../keymap.ts';
import { verdictTone } from '../panels/claim-head.ts';
import { footingTone } from '../panels/mark-spans.ts';
import type { Context, ScreenId, State } from '../state/state.ts';
import { allMatrixSigns } from '../views/matrix-legend.ts';
import { barMeanings } from '../views/picture-legend.ts';

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
  const { strings } = language;
  const { screens } = strings;
  const { keymap } = context;
  const keysOf = (action: Action) => keysText(action, keymap, strings);
  const inForce = actions.filter(action => keymap[action.id].length > 0);
  const { here, elsewhere } = helpActions(from, filter, keymap, strings);
  const column = Math.max(...inForce.map(action => cells(keysOf(action)))) + 3;
  const row = (action: Action) => actionRows(action, state, context, strings, column, width);
  const lines: Line[] = here.flatMap(row);
  if (elsewhere.length > 0) {
    lines.push([], [span(` ${screens.helpElsewhere}`, 'strong')], ...elsewhere.flatMap(row));
  }
  if (here.length + elsewhere.length === 0) lines.push([span(` ${screens.helpNothing}`, 'dim')]);
  if (filter !== '') return lines;
  return [...lines, ...signLines(from, language, width)];
}

/** What the signs mean: those of the screen help was asked from first, where it has its own. */
function signLines(from: ScreenId, language: Language, width: number): Line[] {
  const { strings, verdicts, checks, overviews, picture } = language;
  const section = (title: string, rows: readonly Line[]): Line[] => [
    [],
    [span(` ${title}`, 'strong')],
    ...rows.flatMap(row => wrapLine(row, width, 4)),
  ];
  const signed = (sign: string, tone: Tone, label: string, meaning = ''): Line => [
    span(` ${sign}  `, tone),
    span(meaning === '' ? label : padEnd(label, 14)),
    span(meaning, 'dim'),
  ];
  const verdictRows = agreementTypes.map(type => {
    const { sign } = verdicts.marks[type];
    return signed(sign, verdictTone(type), verdicts.labels[type], strings.meanings[type]);
  });
  const wordRows = verificationStatuses.map(status => {
    const { sign } = verificationMarks[status];
    const tone = footingTone[statusFooting(status)];
    return signed(sign, tone, checks.labels[status], checks.meanings[status]);
  });
  const own: readonly [ScreenId, Line[]][] = [
    [
      'matrix',
      section(
        overviews.matrix.title,
        allMatrixSigns(language).map(([sign, meaning, tone]) =>
          signed(padEnd(sign, 8), tone, meaning),
        ),
      ),
    ],
    [
      'picture',
      section(
        picture.title,
        barMeanings(language).map(([sign, meaning]) => signed(padEnd(sign, 8), 'axis', meaning)),
      ),
    ],
  ];
  return [
    ...own.filter(([screen]) => screen === from).flatMap(([, rows]) => rows),
    ...section(strings.words.marks, verdictRows),
    ...section(checks.title, wordRows),
    ...own.filter(([screen]) => screen !== from).flatMap(([, rows]) => rows),
  ];
}

/** The actions whose keys or words have the filter: those of a screen, and the others. */
export function helpActions(
  from: ScreenId,
  filter: string,
  keymap: Keymap,
  strings: Strings,
): { readonly here: readonly Action[]; readonly elsewhere: readonly Action[] } {
  const wanted = fold(filter);
  const found = actions
    .filter(action => keymap[action.id].length > 0)
    .filter(action =>
      fold(`${keysText(action, keymap, strings)} ${searchText(action, strings)}`).includes(wanted),
    );
  return {
    here: found.filter(action => action.screens.includes(from)),
    elsewhere: found.filter(action => !action.screens.includes(from)),
  };
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
