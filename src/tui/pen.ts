import type { Language } from '../lang/language.ts';
import { makeTextPen, type TextPen } from '../told/text-pen.ts';
import { defaultKeymap, type Keymap } from './keymap.ts';
import type { Shown } from './state/state.ts';

/** What every screen writes with: the briefing that is shown and the language to show it in. */
export interface Pen extends TextPen {
  readonly shown: Shown;
  /** The keys in force, for sentences that name one. */
  readonly keymap: Keymap;
}

export function makePen(shown: Shown, language: Language, keymap: Keymap = defaultKeymap): Pen {
  return { ...makeTextPen(shown.briefing, shown.analysis, language), shown, keymap };
}
