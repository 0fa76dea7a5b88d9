import type { Language } from '../../lang/language.ts';
import type { DashboardSettings } from '../dashboard-settings.ts';
import type { Memory } from '../memory/file-memory.ts';
import { recalled } from '../memory/recalled.ts';
import { startAt, withNotice } from '../state/start.ts';
import type { Shown, State } from '../state/state.ts';
import { firstSteps } from './first-steps.ts';

/** What the state at the beginning depends on. */
export interface OpeningSurroundings {
  readonly memory: Memory | undefined;
  readonly settings: Pick<DashboardSettings, 'keymap' | 'notice'>;
  readonly language: Language;
  readonly columns: number;
}

/**
 * The state in which the dashboard opens: where one left off, with what there is to say first.
 *
 * @param isChosen whether there is a file to open; without what is shown of it, it cannot be used
 */
export function openingState(
  shown: Shown | null,
  surroundings: OpeningSurroundings,
  isChosen = shown !== null,
): State {
  const { memory, settings, language, columns } = surroundings;
  const { keymap, notice } = settings;
  const steps = firstSteps(language, columns, keymap);
  return withNotice(
    notice,
    recalled(memory, shown, startAt(shown, language.strings, keymap, isChosen), steps),
  );
}
