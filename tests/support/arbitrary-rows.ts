import fc from 'fast-check';
import type { Line, Tone } from '../../src/tui/draw/span.ts';

const tones: readonly Tone[] = ['plain', 'plain', 'dim', 'strong', 'selected', 'serious', 'match'];

/** Text of which every terminal gives each character the same cells. */
export const agreedText: readonly string[] = [
  'a',
  'words of it',
  ' ',
  '   ',
  'é“…”',
  '│',
  '━━━',
  '漢',
  '漢字かな',
  '한국',
  'e\u0301a\u0323',
  'กขค',
  'ЖжΩ',
];

/** Text that terminals give different cells, or that is not safe. */
export const oddText: readonly string[] = [
  '🚀',
  '⚠️',
  '👨\u200d👩\u200d👧',
  '🇫🇷',
  'हिन्दी',
  'น้ำ',
  'ខ្មែរ',
  '✅⏳',
  '\u0301',
  '\u001b[2J',
  '\u202e',
];

/** Rows of spans: plain, wide, marked, in tones, empty. */
export const arbitraryRow = (texts: readonly string[], spans_max = 8): fc.Arbitrary<Line> =>
  fc.array(fc.record({ text: fc.constantFrom(...texts), tone: fc.constantFrom(...tones) }), {
    maxLength: spans_max,
  });

/** What becomes of a frame's rows from one to the next: much of it stays as it is. */
export interface Change {
  /** A share of the rows, from 0 to 1. */
  readonly row: number;
  /** A share of its spans. */
  readonly from: number;
  readonly spans: Line;
  readonly kind: 'replace' | 'insert' | 'cut' | 'tone' | 'same';
}

export const arbitraryChange = (texts: readonly string[]): fc.Arbitrary<Change> =>
  fc.record({
    row: fc.double({ min: 0, max: 0.999, noNaN: true }),
    from: fc.double({ min: 0, max: 0.999, noNaN: true }),
    spans: arbitraryRow(texts, 3),
    kind: fc.constantFrom('replace', 'insert', 'cut', 'tone', 'same'),
  });

/** The next frame: new rows where something has changed, and the same ones elsewhere. */
export function changed(lines: readonly Line[], changes: readonly Change[]): readonly Line[] {
  const next = [...lines];
  for (const { row, from, spans, kind } of changes) {
    const at = Math.floor(row * next.length);
    const line = next[at] ?? [];
    const start = Math.floor(from * line.length);
    const [head, tail] = [line.slice(0, start), line.slice(start)];
    next[at] = {
      replace: [...head, ...spans, ...tail.slice(spans.length)],
      insert: [...head, ...spans, ...tail],
      cut: head,
      tone: [...head, ...tail.map(part => ({ ...part, tone: 'dim' as const }))],
      same: line.map(part => ({ ...part })),
    }[kind];
  }
  return next;
}
