import fc from 'fast-check';
import { isCollection, isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import { hostileTexts, hostileValues } from './hostile-values.ts';

/** One change to a briefing. Places are fractions, so that the same change fits any text. */
export interface Mutation {
  readonly kind: (typeof kinds)[number];
  readonly at: number;
  readonly to: number;
  readonly pick: number;
}

const kinds = [
  'delete-text',
  'repeat-text',
  'insert-text',
  'cut-off',
  'swap-lines',
  'indent-line',
  'replace-word',
  'copy-word',
  'replace-value',
  'replace-by-text',
  'replace-by-part',
  'delete-part',
  'repeat-part',
  'swap-parts',
  'rename-key',
] as const;

const fraction = fc.integer({ min: 0, max: 999_999 }).map(number => number / 1_000_000);

export const arbitraryMutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fraction,
  to: fraction,
  pick: fraction,
});

/** The text with one change after the other; a change that does not fit it changes nothing. */
export function mutated(text: string, mutations: readonly Mutation[]): string {
  return mutations.reduce((before, mutation) => apply(before, mutation), text);
}

function apply(text: string, mutation: Mutation): string {
  const { kind, at, to, pick } = mutation;
  const from = Math.floor(at * text.length);
  const length = Math.floor(to * to * to * 400);
  switch (kind) {
    case 'delete-text':
      return text.slice(0, from) + text.slice(from + length);
    case 'repeat-text':
      return text.slice(0, from + length) + text.slice(from);
    case 'insert-text':
      return text.slice(0, from) + chosen(hostileTexts, pick) + text.slice(from);
    case 'cut-off':
      return text.slice(0, from);
    case 'swap-lines':
      return withLines(text, lines => swapped(lines, at, to));
    case 'indent-line':
      return withLines(text, lines => {
        const line = index(lines, at);
        const shift = Math.floor(pick * 9) - 4;
        const found = lines[line] ?? '';
        return lines.with(line, shift < 0 ? found.slice(-shift) : ' '.repeat(shift) + found);
      });
    case 'replace-word':
      return withWord(text, at, () => chosen(hostileTexts, pick));
    case 'copy-word':
      return withWord(text, at, words => chosen(words, to));
    default:
      return withTree(text, mutation);
  }
}

function withLines(text: string, change: (lines: readonly string[]) => readonly string[]): string {
  return change(text.split('\n')).join('\n');
}

function withWord(text: string, at: number, make: (words: readonly string[]) => string): string {
  const found = [...text.matchAll(/[\p{L}\p{N}._-]+/gu)];
  const one = found[Math.floor(at * found.length)];
  if (!one) return text;
  const word = make(found.map(([each]) => each));
  return text.slice(0, one.index) + word + text.slice(one.index + one[0].length);
}

interface Part {
  readonly holder: unknown[] | Record<string, unknown>;
  readonly key: string | number;
}

/** Every value inside a tree, by what holds it. */
function partsOf(value: unknown, found: Part[] = []): Part[] {
  if (typeof value !== 'object' || value === null) return found;
  const holder = value as Part['holder'];
  for (const key of Object.keys(holder)) {
    found.push({ holder, key: Array.isArray(holder) ? Number(key) : key });
    partsOf((holder as Record<string, unknown>)[key], found);
  }
  return found;
}

function withTree(text: string, { kind, at, to, pick }: Mutation): string {
  const tree = treeOf(text);
  const parts = partsOf(tree);
  const one = parts[Math.floor(at * parts.length)];
  const other = parts[Math.floor(to * parts.length)];
  if (!one || !other) return text;
  const valueAt = ({ holder, key }: Part) => (holder as Record<string, unknown>)[key];
  const put = ({ holder, key }: Part, value: unknown) => {
    (holder as Record<string, unknown>)[key] = structuredClone(value);
  };
  const { holder, key } = one;
  switch (kind) {
    case 'replace-value':
      put(one, chosen(hostileValues, pick));
      break;
    case 'replace-by-text':
      put(one, chosen(hostileTexts, pick));
      break;
    case 'replace-by-part':
      put(one, valueAt(other));
      break;
    case 'swap-parts': {
      const kept = structuredClone(valueAt(one));
      put(one, valueAt(other));
      put(other, kept);
      break;
    }
    case 'delete-part':
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      break;
    case 'repeat-part':
      if (Array.isArray(holder)) holder.push(structuredClone(valueAt(one)));
      else holder[`${key}-${Math.floor(pick * 10)}`] = structuredClone(valueAt(one));
      break;
    default:
      if (!Array.isArray(holder)) {
        const value = valueAt(one);
        delete holder[key];
        holder[chosen(hostileTexts, pick)] = value;
      }
  }
  try {
    return stringify(tree, { aliasDuplicateObjects: false, lineWidth: pick < 0.5 ? 0 : 60 });
  } catch {
    // A part swapped with one that holds it makes a circle, which no file can have.
    return text;
  }
}

/** The content of a text that may be broken; null where there is none. */
function treeOf(text: string): unknown {
  const document = parseDocument(text, { logLevel: 'silent' });
  const { contents } = document;
  if (!isCollection(contents)) return null;
  const plain = (node: unknown): unknown => {
    if (isMap(node)) {
      return Object.fromEntries(
        node.items.map(({ key, value }) => [
          String(isScalar(key) ? (key.value ?? '') : 'key'),
          plain(value),
        ]),
      );
    }
    if (isSeq(node)) return node.items.map(plain);
    return isScalar(node) ? node.value : null;
  };
  return plain(contents);
}

function swapped(lines: readonly string[], at: number, to: number): readonly string[] {
  const one = index(lines, at);
  const other = index(lines, to);
  return lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '');
}

function index(items: readonly unknown[], at: number): number {
  return Math.min(items.length - 1, Math.floor(at * items.length));
}

function chosen<Item>(items: readonly Item[], at: number): Item {
  return items[index(items, at)] as Item;
}
