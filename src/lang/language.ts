import type { languageCodes } from '../config/values.ts';
import { en } from './en/en.ts';
import { fr } from './fr/fr.ts';
import type { Words } from './words.ts';

export type LanguageCode = (typeof languageCodes)[number];

/** Everything the program says in one language; what each word is for is told at the English one. */
export interface Language extends Words<typeof en> {}

/** The parts that are passed on without the rest. */
export type Strings = Language['strings'];
export type VerdictStrings = Language['verdicts'];
export type QuantityStrings = Language['quantities'];
export type CheckStrings = Language['checks'];
export type ActsStrings = Language['acts'];
export type FindStrings = Language['find'];
export type HelpStrings = Language['help'];
export type CrashStrings = Language['crash'];

const languages: Readonly<Record<LanguageCode, Language>> = { en, fr };

export function languageOf(code: LanguageCode): Language {
  return languages[code];
}
