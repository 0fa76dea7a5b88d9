import { agreementTypes } from '../../analysis/pair.ts';
import { verificationStatuses } from '../../analysis/verification/status.ts';
import type { Language } from '../../lang/language.ts';
import type { Loaded } from '../../load/loaded.ts';
import { formatProblem } from '../../text/problem.ts';
import { safe } from '../../text/safe.ts';
import { type Action, whyUnavailable } from '../actions.ts';
import { clamp } from '../draw/scroll.ts';
import { keyName } from '../key-text.ts';
import type { Keymap } from '../keymap.ts';
import type { Pen } from '../pen.ts';
import { fold, helpActions, whereText } from '../screens/help/help-lines.ts';
import {
  doubtTexts,
  type ProblemEntry,
  problemCounts,
  problemEntries,
} from '../screens/problems/problem-entries.ts';
import type { BriefingEntry, Context, ScreenId, State, View } from '../state/state.ts';
import { inWords, sentence, text } from './in-words.ts';
import type { Reading } from './reading.ts';
import { startAloud } from './start-aloud.ts';

/** A text of single lines that is gone through one at a time. */
function lineByLine(
  base: Pick<Reading, 'place' | 'depth' | 'name' | 'opening'>,
  lines: readonly string[],
  scroll: number,
  { aloud, strings }: Language,
): Reading {
  const max = Math.max(0, lines.length - 1);
  const at = clamp(scroll, 0, max);
  const line = lines[at];
  const told = line && `${aloud.line(at + 1, lines.length)}${strings.colon} ${line}`;
  return {
    ...base,
    current: [{ key: `${at}`, text: told ?? '' }],
    max,
    starts: lines.map((_, line) => line),
  };
}

/** The help: each action with its keys, then what the verdicts mean. */
export function helpAloud(
  view: Extract<View, { screen: 'help' }>,
  from: ScreenId,
  state: State,
  context: Context,
  language: Language,
): Reading {
  const { strings, verdicts, checks } = language;
  const { here, elsewhere } = helpActions(from, view.filter, context.keymap, strings);
  const line = (action: Action) => {
    const reason = whyUnavailable(action, state, context);
    const why = reason ? strings.actions.unavailable[reason] : '';
    return actionAloud(action, why, context.keymap, language);
  };
  const meaning = (label: string, meant: string) => sentence([`${label}${strings.colon} ${meant}`]);
  const words = [
    ...agreementTypes.map(type => meaning(verdicts.labels[type], strings.meanings[type])),
    ...verificationStatuses.map(status => meaning(checks.labels[status], checks.meanings[status])),
  ].filter(each => fold(each).includes(fold(view.filter)));
  const others = elsewhere.map(action =>
    actionAloud(action, whereText(action, language.help), context.keymap, language),
  );
  const under = (title: string, all: readonly string[]) =>
    all.map((each, at) => (at === 0 ? `${title}. ${each}` : each));
  const lines = [
    ...under(language.help.here, here.map(line)),
    ...under(strings.screens.helpElsewhere, others),
    ...words,
  ];
  const name = sentence([strings.screens.help]);
  const base = { place: 'help', depth: state.views.length + 1, name, opening: [] };
  const reading = lineByLine(
    base,
    lines.length > 0 ? lines : [strings.screens.helpNothing],
    view.scroll,
    language,
  );
  if (!view.typing) return reading;
  // While it is typed, how much is left is enough; what it is is read afterwards.
  const filter = sentence([
    `${strings.screens.helpFilter}${strings.colon} ${safe(view.filter)}`,
    language.aloud.items(lines.length),
  ]);
  return { ...reading, current: [{ key: 'typing', text: filter }] };
}

function actionAloud(
  action: Action,
  note: string,
  keymap: Keymap,
  { aloud, strings }: Language,
): string {
  const keys = keymap[action.id].map(key => keyName(key, strings, aloud.keyNames));
  const told = strings.actions.of[action.id].sentence;
  const why = note === '' ? '' : ` (${note})`;
  return `${keys.join(` ${aloud.or} `)}${strings.colon} ${told}${why}`;
}

/** What is wrong or doubtful with the file, a problem at a time. */
export function problemsAloud(
  view: Extract<View, { screen: 'problems' }>,
  loaded: Loaded | null,
  pen: Pen | null,
  depth: number,
  language: Language,
): Reading {
  const { strings } = language;
  const { screens } = strings;
  const base = { place: `problems ${loaded?.file}`, depth, name: sentence([screens.problems]) };
  if (!loaded) return { ...base, opening: [], current: [], max: 0 };
  const shown = pen?.shown ?? null;
  const entries = problemEntries(loaded, shown, language);
  const counts = problemCounts(loaded, entries, shown);
  return lineByLine(
    { ...base, opening: [screens.problemsIntro(counts)] },
    entries.map(entry => problemAloud(entry, language)),
    view.scroll ?? view.entry ?? 0,
    language,
  );
}

function problemAloud(entry: ProblemEntry, language: Language): string {
  const { screens, cli, colon } = language.strings;
  switch (entry.kind) {
    case 'left-out': {
      const { name, place } = entry.part;
      return sentence([`${screens.leftOut}${colon} ${safe(name)}`, place ? `${place.line}` : '']);
    }
    case 'structure': {
      // Where the line is broken is told by line and column: carets under it say nothing aloud.
      const [where = '', told = ''] = formatProblem(entry.problem, language.problems, cli);
      return text([sentence([where.trim()]), told.trim()]);
    }
    case 'beyond':
      return cli.moreProblems(entry.count);
    case 'words': {
      const [head, about, message, hint] = doubtTexts(entry.found, language);
      return text([sentence([head, about]), inWords(message, language), hint]);
    }
  }
}

/** The list of briefings: the selected one. */
export function briefingsAloud(
  entries: readonly BriefingEntry[],
  at: number,
  depth: number,
  keymap: Keymap,
  language: Language,
): Reading {
  const { aloud, strings } = language;
  const { screens, header, words } = strings;
  const entry = entries[at];
  const file = safe(entry?.path.split('/').at(-1) ?? '');
  const facts = !entry
    ? []
    : entry.unreadable
      ? [file, screens.cannotOpen]
      : entry.sources === null
        ? [file]
        : [
            safe(entry.title ?? ''),
            file,
            safe(entry.date ?? words.dateNotStated),
            header.sources(entry.sources),
            entry.problems > 0 ? header.problems(entry.problems) : '',
          ];
  const place = `${aloud.item(at + 1, entries.length)}, ${aloud.selected}${strings.colon}`;
  return {
    place: 'briefings',
    depth,
    name: screens.chooseBriefing,
    opening: [startAloud(keymap, language)],
    current: [{ key: `${at}`, text: text([place, sentence(facts)]) }],
    max: 0,
  };
}
