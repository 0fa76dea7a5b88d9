import type { LanguageCode } from '../lang/strings.ts';

/**
 * The language to speak, by the order POSIX gives the variables: the first that is set decides.
 *
 * @param env the environment; `fr`, `fr_FR.UTF-8` and the like mean French, all else English
 */
export function languageFromEnvironment(env: NodeJS.ProcessEnv): LanguageCode {
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find(Boolean) ?? '';
  return /^fr(?:[_.@-]|$)/i.test(locale) ? 'fr' : 'en';
}
