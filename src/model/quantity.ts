/** How a source qualifies a number. `exact` is a number given bare. */
export const modifiers = [
  'exact',
  'about',
  'nearly',
  'at least',
  'more than',
  'up to',
  'fewer than',
] as const;
export type Modifier = (typeof modifiers)[number];

/** Vague plurals, smallest first. Each names an order of magnitude and no number. */
export const vagueWords = [
  'tens',
  'dozens',
  'hundreds',
  'thousands',
  'tens of thousands',
  'hundreds of thousands',
  'millions',
] as const;
export type VagueWord = (typeof vagueWords)[number];

/** Words that say “more than one” and no more. */
export const qualitativeWords = ['several', 'many'] as const;
export type QualitativeWord = (typeof qualitativeWords)[number];

/** What a report gives as its value, as written: no policy has been applied yet. */
export type Quantity =
  | { kind: 'number'; modifier: Modifier; number: number }
  | { kind: 'range'; low: number; high: number }
  | { kind: 'estimate'; low: number | null; best: number | null; high: number | null }
  | { kind: 'vague'; word: VagueWord }
  | { kind: 'qualitative'; word: QualitativeWord };

/**
 * A number without grouping. Exactly three decimals, or decimals that end in a zero, are refused:
 * `2.000` is two thousand to one reader and two to another, and a casualty figure must not depend
 * on which.
 */
const number = String.raw`(?:0|[1-9]\d*)(?:\.(?!\d{3}(?!\d))\d*[1-9])?`;
const prefixes = modifiers.slice(1).join('|').replaceAll(' ', String.raw`\s+`);
const words = [...vagueWords, ...qualitativeWords].join('|').replaceAll(' ', String.raw`\s+`);

/** The grammar of a value written as a phrase; spacing and case do not matter. */
export const phrasePattern = new RegExp(
  String.raw`^\s*(?:(?:(${prefixes})\s+)?(${number})|(${number})\s+to\s+(${number})|(${words}))\s*$`,
  'i',
);

/**
 * Read a value phrase such as `about 15000`, `500 to 600` or `dozens`.
 *
 * @param phrase the text as written in the file
 * @returns the quantity, or `undefined` when the text is none of the forms of the grammar,
 *   has a number past 2^53 (which a computer would round) or a range that runs downwards
 */
export function parseQuantity(phrase: string): Quantity | undefined {
  const match = phrasePattern.exec(phrase);
  if (!match) return undefined;
  const [, prefix, single, low, high, word] = match;
  if (word !== undefined) {
    const plain = squeeze(word);
    const vague = vagueWords.find(candidate => candidate === plain);
    if (vague) return { kind: 'vague', word: vague };
    return { kind: 'qualitative', word: plain as QualitativeWord };
  }
  if (low !== undefined && high !== undefined) {
    const range = { low: Number(low), high: Number(high) };
    return isExactNumber(range.low) && isExactNumber(range.high) && range.low <= range.high
      ? { kind: 'range', ...range }
      : undefined;
  }
  const value = Number(single);
  if (!isExactNumber(value)) return undefined;
  const modifier = prefix === undefined ? 'exact' : (squeeze(prefix) as Modifier);
  return { kind: 'number', modifier, number: value };
}

/** True for a number that a computer holds as it was written: finite, not negative, at most 2^53. */
export function isExactNumber(value: number): boolean {
  return Number.isFinite(value) && value >= 0 && value <= Number.MAX_SAFE_INTEGER;
}

function squeeze(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
