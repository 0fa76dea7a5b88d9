import { agreementTypes } from '../../../analysis/pair.ts';
import { verificationStatuses } from '../../../analysis/verification/status.ts';
import type { UnavailableReason } from '../../../lang/action-text.ts';
import type { Language } from '../../../lang/language.ts';
import { safe } from '../../../text/safe.ts';
import type { Action } from '../../actions.ts';
import { keyName } from '../../key-text.ts';
import type { Keymap } from '../../keymap.ts';
import { sentence } from '../../reading-aloud/in-words.ts';
import { lineByLine } from '../../reading-aloud/line-by-line.ts';
import type { Reading } from '../../reading-aloud/reading.ts';
import type { ScreenId, View } from '../../state/state.ts';
import { fold, helpActions, whereText } from './help-lines.ts';

/** The help: each action with its keys, then what the verdicts mean. */
export function helpAloud(
  view: Extract<View, { screen: 'help' }>,
  from: ScreenId,
  whyNot: (action: Action) => UnavailableReason | null,
  keymap: Keymap,
  depth: number,
  language: Language,
): Reading {
  const { strings, verdicts, checks } = language;
  const { here, elsewhere } = helpActions(from, view.filter, keymap, strings);
  const line = (action: Action) => {
    const reason = whyNot(action);
    const why = reason ? strings.actions.unavailable[reason] : '';
    return actionAloud(action, why, keymap, language);
  };
  const meaning = (label: string, meant: string) => sentence([`${label}${strings.colon} ${meant}`]);
  const words = [
    ...agreementTypes.map(type => meaning(verdicts.labels[type], strings.meanings[type])),
    ...verificationStatuses.map(status => meaning(checks.labels[status], checks.meanings[status])),
  ].filter(each => fold(each).includes(fold(view.filter)));
  const others = elsewhere.map(action =>
    actionAloud(action, whereText(action, language.help), keymap, language),
  );
  const under = (title: string, all: readonly string[]) =>
    all.map((each, at) => (at === 0 ? `${title}. ${each}` : each));
  const lines = [
    ...under(language.help.here, here.map(line)),
    ...under(strings.screens.helpElsewhere, others),
    ...words,
  ];
  const name = sentence([strings.screens.help]);
  const base = { place: 'help', depth, name, opening: [] };
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
