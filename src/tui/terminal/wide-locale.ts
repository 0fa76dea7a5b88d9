/**
 * Whether a terminal may give two cells to letters that others give one (`é`, `“`, the borders): that
 * is a setting for Chinese, Japanese and Korean, and which it is no terminal tells unasked.
 *
 * @param env of which the locale of characters counts [POSIX, 8.2]
 */
export function mayBeWide(env: Readonly<Record<string, string | undefined>>): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
  return /^(?:zh|ja|ko)(?:[_.@]|$)/i.test(locale);
}
