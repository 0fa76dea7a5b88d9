import type { ThemeName } from '../../config/values.ts';
import { paletteTheme, plainTheme, type Theme } from '../theme.ts';
import { darkTheme } from './dark.ts';
import { highContrastTheme } from './high-contrast.ts';
import { lightTheme } from './light.ts';

/** Every theme by the name that options and configurations use. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  palette: paletteTheme,
  dark: darkTheme,
  light: lightTheme,
  'high-contrast': highContrastTheme,
  none: plainTheme,
};
