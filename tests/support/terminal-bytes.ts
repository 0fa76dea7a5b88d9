import { forbiddenIn } from './allowed-text.ts';

/** Sequences that the program itself writes: styles, the cursor's place, erasing, and modes. */
const own: readonly RegExp[] = [
  // Weight, inversion, underlining, colours of the palette and of the 256; no blink and no conceal.
  /^\u001b\[(?:(?:0|1|2|3|4|7|9|22|23|24|27|29|[349][0-79]|10[0-7]|[34]8;5;\d+)(?:;(?=\d))?)*m$/,
  /^\u001b\[\d*(?:;\d+)?[ABCDEFGHJK]$/,
  // What the background is.
  /^\u001b\]11;\?\u001b\\$/,
  /^\u001b\[\?(?:7|25|1049|2004|2026)[hl]$/,
];

const sequence =
  /\u001b(?:\[[0-?]*[ -/]*[@-~]|[\]P^_X][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[\s\S])?/g;

export interface TerminalBytes {
  /** Sequences that are not the program's own, as JSON. */
  readonly strange: readonly string[];
  /** What was put on the clipboard. */
  readonly copied: readonly string[];
  /** The first forbidden character of the text between the sequences. */
  readonly forbidden: string | null;
}

/** Take all that was written to a terminal apart. */
export function readBytes(raw: string): TerminalBytes {
  const strange: string[] = [];
  const copied: string[] = [];
  for (const [found] of raw.matchAll(sequence)) {
    const payload = /^\u001b\]52;c;([A-Za-z0-9+/=]+)\u0007$/.exec(found)?.[1];
    if (payload !== undefined) copied.push(Buffer.from(payload, 'base64').toString('utf8'));
    else if (!own.some(pattern => pattern.test(found))) strange.push(JSON.stringify(found));
  }
  const text = raw.replaceAll(sequence, '\n').replaceAll('\r', '\n');
  const lines = text.split('\n').filter(line => line !== '');
  // Where a row is written in pieces, one may begin with the mark of a letter before it.
  const forbidden = lines.map(line => forbiddenIn(`x${line}`)).find(found => found !== null);
  return { strange, copied, forbidden: forbidden ?? null };
}
