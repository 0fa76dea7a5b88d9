/**
 * An address that may be given to a browser.
 *
 * @param text as the briefing has it
 * @returns the address with everything but plain signs encoded; null unless it is http or https
 */
export function webAddress(text: string): string | null {
  const url = URL.parse(text);
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  return isWeb ? url.href : null;
}
