import type { ThemeName } from '../../config/values.ts';
import type { ColourLevel } from '../terminal/colour-level.ts';
import { plainTheme, type Theme } from '../theme.ts';
import { isReadable } from './contrast.ts';
import { darkTheme } from './dark.ts';
import { highContrastTheme } from './high-contrast.ts';
import { lightTheme } from './light.ts';
import { neutralTheme } from './neutral.ts';

/** The themes that are the same on every background, by the names of options and configurations. */
const fixed: Readonly<Record<Exclude<ThemeName, 'palette'>, Theme>> = {
  dark: darkTheme,
  light: lightTheme,
  'high-contrast': highContrastTheme,
  none: plainTheme,
};

/** What a theme is drawn on. */
export interface Ground {
  readonly colours: ColourLevel;
  /** As `#rrggbb`; null: not known. */
  readonly background: string | null;
}

/** The theme of a name: of `palette` the one that can be read on the background. */
export function themeOn(name: ThemeName, { colours, background }: Ground): Theme {
  if (name !== 'palette') return fixed[name];
  const found = [darkTheme, lightTheme].find(
    theme => background !== null && isReadable(theme, background),
  );
  // Of sixteen colours nobody knows what they are.
  return found ?? (colours >= 2 ? neutralTheme : plainTheme);
}
