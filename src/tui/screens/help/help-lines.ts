import { agreementTypes } from '../../../analysis/pair.ts';
import { verificationStatuses } from '../../../analysis/verification/status.ts';
import type { UnavailableReason } from '../../../lang/action-text.ts';
import { verificationMarks } from '../../../lang/checks.ts';
import type { HelpStrings, Language, Strings } from '../../../lang/language.ts';
import { cells, padEnd } from '../../../text/cells.ts';
import { statusFooting } from '../../../text/words-standing.ts';
import { type Action, actions } from '../../actions.ts';
import { type Line, type Span, span, type Tone } from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';
import { keysText } from '../../key-text.ts';
import type { Keymap } from '../../keymap.ts';
import { verdictTone } from '../../panels/claim-head.ts';
import { footingTone } from '../../panels/mark-spans.ts';
import type { ScreenId } from '../../state/state.ts';
import { allMatrixSigns } from '../matrix/matrix-legend.ts';
import { barMeanings } from '../picture/picture-legend.ts';

/** With less room beside the keys, a sentence stands below them. */
const sentence_cells_min = 30;

/**
 * The help: the actions of the screen it was asked from, then those of the others, then what the
 * marks mean. A filter leaves only the rows that have it.
 *
 * @param whyNot why an action cannot be used on that screen; null where it can
 */
export function helpLines(
  from: ScreenId,
  filter: string,
  whyNot: (action: Action) => UnavailableReason | null,
  keymap: Keymap,
  language: Language,
  width: number,
): Line[] {
  const { strings } = language;
  const { screens } = strings;
  const keysOf = (action: Action) => keysText(action, keymap, strings);
  const inForce = actions.filter(action => keymap[action.id].length > 0);
  const { here, elsewhere } = helpActions(from, filter, keymap, strings);
  const column = Math.max(...inForce.map(action => cells(keysOf(action)))) + 3;
  const rows = (list: readonly Action[], noteOf: (action: Action) => Span[]) =>
    list.flatMap(action =>
      actionRows(action, noteOf(action), keysOf(action), strings, column, width),
    );
  const why = (action: Action) => {
    const reason = whyNot(action);
    return reason ? [span(` (${strings.actions.unavailable[reason]})`, 'notable')] : [];
  };
  const where = (action: Action) => [span(` (${whereText(action, language.help)})`, 'dim')];
  const lines: Line[] = [];
  if (here.length > 0) {
    lines.push([span(` ${language.help.here}`, 'strong')], ...rows(here, why));
  }
  if (elsewhere.length > 0) {
    if (here.length > 0) lines.push([]);
    lines.push([span(` ${screens.helpElsewhere}`, 'strong')], ...rows(elsewhere, where));
  }
  const signs = signLines(from, filter, language, width);
  if (lines.length + signs.length === 0) return [[span(` ${screens.helpNothing}`, 'dim')]];
  return [...lines, ...(lines.length === 0 ? signs.slice(1) : signs)];
}

/** More places than this are not listed. */
const places_max = 3;

/** Where an action of other screens is to be had: `in Compare, in the matrix`. */
export function whereText({ screens }: Action, { places, elsewhere }: HelpStrings): string {
  return screens.length > places_max ? elsewhere : screens.map(screen => places[screen]).join(', ');
}

/** What the signs mean: those of the screen help was asked from first, where it has its own. */
function signLines(from: ScreenId, filter: string, language: Language, width: number): Line[] {
  const { strings, verdicts, checks, overviews, picture } = language;
  const wanted = fold(filter);
  const section = (title: string, rows: readonly Line[]): Line[] => {
    const found = rows.filter(row => fold(row.map(part => part.text).join('')).includes(wanted));
    if (found.length === 0) return [];
    return [[], [span(` ${title}`, 'strong')], ...found.flatMap(row => wrapLine(row, width, 4))];
  };
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
  note: readonly Span[],
  keyNames: string,
  strings: Strings,
  column: number,
  width: number,
): Line[] {
  const isPossible = note.every(({ tone }) => tone !== 'notable');
  const sentence = span(strings.actions.of[action.id].sentence, isPossible ? 'plain' : 'dim');
  const keys = span(padEnd(` ${keyNames}`, column), 'focus');
  if (width - column < sentence_cells_min) {
    const below = wrapLine([sentence, ...note], width - 3);
    return [[keys], ...below.map((row): Line => [span('   '), ...row])];
  }
  return wrapLine([sentence, ...note], width - column).map(
    (row, at): Line => [at === 0 ? keys : span(' '.repeat(column)), ...row],
  );
}

function searchText(action: Action, strings: Strings): string {
  const { hint, sentence } = strings.actions.of[action.id];
  return `${hint} ${sentence} ${action.id}`;
}

/** Case and accents do not matter in a search. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
