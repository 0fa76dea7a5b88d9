import { defaultKeymap, type Keymap } from './keymap.ts';
import type { WantedEditor } from './terminal/editor-command.ts';
import { noModes, type OwnModes } from './terminal/own-modes.ts';

/** What a person has chosen for the dashboard, beside its language and look. */
export interface DashboardSettings {
  readonly keymap: Keymap;
  /** The editor to edit files with. */
  readonly editor: WantedEditor;
  /** What is set in the terminal, and set back while it is somebody else's. */
  readonly modes: OwnModes;
  /** A word to begin with, gone with the first key; null: none. */
  readonly notice: string | null;
}

/** As it is where nothing is configured. */
export const defaultSettings: DashboardSettings = {
  keymap: defaultKeymap,
  editor: { text: null, isTemplate: false },
  modes: noModes,
  notice: null,
};
