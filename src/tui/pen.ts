import type { Language } from '../lang/language.ts';
import { makeTextPen, type TextPen } from '../text/text-pen.ts';
import type { Shown } from './state/state.ts';

/** What every screen writes with: the briefing that is shown and the language to show it in. */
export interface Pen extends TextPen {
  readonly shown: Shown;
}

export function makePen(shown: Shown, language: Language): Pen {
  return { ...makeTextPen(shown.briefing, shown.analysis, language), shown };
}
