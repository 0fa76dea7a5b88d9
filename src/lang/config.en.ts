import type { ConfigStrings } from './config.ts';
import { configProblemsEn } from './config-problems.en.ts';

export const configEn: ConfigStrings = {
  problems: configProblemsEn,
  settings: {
    theme:
      'The colours: palette (the terminal’s own), dark, light, high-contrast, or none (weight and inversion only).',
    lang: 'The language of the interface, en or fr; null: the locale’s.',
    width: 'Columns of the plain summary, 40 to 400; null: the terminal’s, else 80.',
    ascii: 'Draw with ASCII signs only.',
    articles:
      'Folders that hold articles: searched last, from the folder of this file, ~ is your home.',
    keys: 'Keys of actions: a key, a list of keys, or [] for none. Ctrl-C always leaves.',
    wheel: 'Move with the mouse wheel.',
    screen_reader: 'Draw for a screen reader.',
  },
  notice: (file, count) =>
    `${file}: ${count === 1 ? '1 problem' : `${count} problems`}, see briefing config`,
};
