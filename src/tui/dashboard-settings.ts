import { defaultKeymap, type Keymap } from './keymap.ts';

/** What a person has chosen for the dashboard, beside its language and look. */
export interface DashboardSettings {
  readonly keymap: Keymap;
  /** Move with the mouse wheel. */
  readonly wheel: boolean;
  /** Draw for a screen reader. */
  readonly screenReader: boolean;
  /** A word to begin with, gone with the first key; null: none. */
  readonly notice: string | null;
}

/** As it is where nothing is configured. */
export const defaultSettings: DashboardSettings = {
  keymap: defaultKeymap,
  wheel: false,
  screenReader: false,
  notice: null,
};
