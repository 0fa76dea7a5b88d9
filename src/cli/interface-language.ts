import type { Locale } from '../config/settings.ts';
import { languageCodes } from '../config/values.ts';
import type { LanguageCode } from '../lang/language.ts';

/**
 * The language to speak, by the order POSIX gives the variables: the first that is set decides.
 *
 * @param env the environment; `fr`, `fr_FR.UTF-8` and the like mean French, all else English
 */
export function languageFromEnvironment(env: NodeJS.ProcessEnv): LanguageCode {
  return localeFromEnvironment(env)?.lang ?? 'en';
}

/** The same, with the variable that decided; null where none is set. */
export function localeFromEnvironment(env: NodeJS.ProcessEnv): Locale | null {
  const name = ['LC_ALL', 'LC_MESSAGES', 'LANG'].find(variable => env[variable]);
  if (name === undefined) return null;
  const [tag = ''] = (env[name] ?? '').split(/[_.@-]/);
  return { name, lang: languageCodes.find(code => code === tag.toLowerCase()) ?? 'en' };
}
