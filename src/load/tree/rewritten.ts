/**
 * True for digits that a reader takes for something else than the number YAML reads: `2.000` for
 * 2, `01234` for 1234. A share below one, such as `0.10`, is read as it is meant.
 */
export function isRewritten(written: string, value: number): boolean {
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return true;
  return String(value) !== (/^0\.\d+$/.test(written) ? written.replace(/\.?0+$/, '') : written);
}
