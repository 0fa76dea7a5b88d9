import { english } from './en/english.ts';
import { french } from './fr/french.ts';
import type { ReadingLanguage } from './reading-language.ts';
import type { Grammar } from './shared/grammar.ts';

/** The grammar of each language that is read: the only place where one is told from another. */
export const grammars: Readonly<Record<ReadingLanguage, Grammar>> = { en: english, fr: french };

/** All of them, for what is asked of a text whose language is not known, or is none of them. */
export const allGrammars: readonly Grammar[] = Object.values(grammars);
