import { defaultKeymap, type Keymap } from './keymap.ts';
import type { WantedEditor } from './terminal/editor-command.ts';
import { noWheel, type Wheel } from './terminal/wheel.ts';

/** What a person has chosen for the dashboard, beside its language and look. */
export interface DashboardSettings {
  readonly keymap: Keymap;
  /** Whether the mouse wheel moves; it is stopped while the terminal is somebody else's. */
  readonly wheel: Wheel;
  /** The editor to edit files with. */
  readonly editor: WantedEditor;
  /** A word to begin with, gone with the first key; null: none. */
  readonly notice: string | null;
}

/** As it is where nothing is configured. */
export const defaultSettings: DashboardSettings = {
  keymap: defaultKeymap,
  wheel: noWheel,
  editor: { text: null, isTemplate: false },
  notice: null,
};
