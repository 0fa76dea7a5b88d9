import { agreementCodes } from '../../analysis/findings.ts';
import { agreementTypes } from '../../analysis/pair.ts';
import { verificationStatuses } from '../../analysis/verification/status.ts';
import type { Language } from '../../lang/language.ts';
import type { Loaded } from '../../load/loaded.ts';
import { findingEntries } from '../../text/check/check-entries.ts';
import { formatProblem } from '../../text/problem.ts';
import { safe } from '../../text/safe.ts';
import { type Action, whyUnavailable } from '../actions.ts';
import { clamp } from '../draw/scroll.ts';
import { keyName } from '../key-text.ts';
import type { Keymap } from '../keymap.ts';
import type { Pen } from '../pen.ts';
import { helpActions } from '../screens/help-lines.ts';
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
  return { ...base, current: [{ key: `${at}`, text: told ?? '' }], max };
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
  const line = (action: Action) => actionAloud(action, state, context, language);
  const meaning = (label: string, meant: string) => sentence([`${label}${strings.colon} ${meant}`]);
  const words =
    view.filter === ''
      ? [
          ...agreementTypes.map(type => meaning(verdicts.labels[type], strings.meanings[type])),
          ...verificationStatuses.map(status =>
            meaning(checks.labels[status], checks.meanings[status]),
          ),
        ]
      : [];
  const others = elsewhere.map(
    action => `${strings.screens.helpElsewhere}${strings.colon} ${line(action)}`,
  );
  const lines = [...here.map(line), ...others, ...words];
  const name = sentence([strings.screens.help]);
  const base = { place: 'help', depth: state.views.length + 1, name, opening: [] };
  const reading = lineByLine(
    base,
    lines.length > 0 ? lines : [strings.screens.helpNothing],
    view.scroll,
    language,
  );
  const isFiltered = view.typing || view.filter !== '';
  const filter = isFiltered
    ? `${strings.screens.helpFilter}${strings.colon} ${safe(view.filter)}`
    : '';
  return { ...reading, current: [{ key: 'filter', text: filter }, ...reading.current] };
}

function actionAloud(
  action: Action,
  state: State,
  context: Context,
  { aloud, strings }: Language,
): string {
  const keys = context.keymap[action.id].map(key => aloud.keyNames[key] ?? keyName(key, strings));
  const reason = whyUnavailable(action, state, context);
  const told = strings.actions.of[action.id].sentence;
  const why = reason ? ` (${strings.actions.unavailable[reason]})` : '';
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
  const { screens, cli } = strings;
  const base = { place: `problems ${loaded?.file}`, depth, name: sentence([screens.problems]) };
  if (!loaded) return { ...base, opening: [], current: [], max: 0 };
  const leftOut = loaded.leftOut.map(({ name, place }) =>
    sentence([`${screens.leftOut}${strings.colon} ${safe(name)}`, place ? `${place.line}` : '']),
  );
  // Where the line is broken is told by line and column: carets under it say nothing aloud.
  const problems = [...loaded.problems, ...loaded.warnings].map(problem => {
    const [where = '', told = ''] = formatProblem(problem, language.problems, cli);
    return text([sentence([where.trim()]), told.trim()]);
  });
  const beyond = loaded.problemsBeyond > 0 ? [cli.moreProblems(loaded.problemsBeyond)] : [];
  const lines = [...leftOut, ...problems, ...beyond, ...doubtsAloud(loaded, pen, language)];
  const count = loaded.problems.length + loaded.problemsBeyond;
  return lineByLine(
    {
      ...base,
      opening: count > 0 || loaded.warnings.length === 0 ? [screens.problemsIntro(count)] : [],
    },
    lines,
    view.scroll,
    language,
  );
}

function doubtsAloud(loaded: Loaded, pen: Pen | null, language: Language): readonly string[] {
  if (!loaded.briefing || pen?.shown.loaded !== loaded) return [];
  const { cli } = language.strings;
  return findingEntries(loaded, loaded.briefing, pen.analysis, language)
    .filter(({ severity, code }) => severity !== 'note' && !agreementCodes.some(it => it === code))
    .map(({ code, severity, place, claim, source, message, hint }) => {
      const word = severity === 'error' ? cli.errorWord : cli.warningWord;
      const where = place ? `${place.line}:${place.column}` : '';
      const head = [`${where} ${word} ${code}`.trim(), claim ?? '', source ?? ''];
      return text([sentence(head), inWords(message, language), hint]);
    });
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
