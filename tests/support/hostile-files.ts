import { limits } from '../../src/model/limits.ts';
import type { ProblemCode } from '../../src/model/problem.ts';

interface HostileFile {
  readonly name: string;
  /** The problem that answers it. */
  readonly code: ProblemCode | 'more_problems';
  readonly make: () => string | Uint8Array;
}

const head = 'briefing: 1\ntitle: T\nlang: en\nsources: {s: {lang: en}}\n';
const megabytes = (count: number) => count * 1024 * 1024;

/** A piece again and again, up to the size of the largest file that is read. */
function filled(before: string, piece: string, after = ''): string {
  const room = limits.file_bytes_max - before.length - after.length - 1;
  return before + piece.repeat(Math.floor(room / Buffer.byteLength(piece))) + after;
}

function times(count: number, make: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => make(at)).join('');
}

const file = (name: string, code: HostileFile['code'], make: HostileFile['make']) => ({
  name,
  code,
  make,
});

/** Files made to take a program's time or memory, or to be taken for something else. */
export const hostileFiles: readonly HostileFile[] = [
  file('An alias bomb', 'yaml_alias', () =>
    times(30, at => (at === 0 ? 'a0: &a0 [x]\n' : `a${at}: &a${at} [*a${at - 1}, *a${at - 1}]\n`)),
  ),
  file(
    '64 KB of anchors that are used again',
    'yaml_anchor',
    () => `a: [${'&a x, *a, '.repeat(6500)}]`,
  ),
  file('5 MB of anchors and aliases', 'yaml_anchor', () => filled('a: [', '&a x, *a, ', ']')),
  file('5 MB of anchors on one value', 'yaml_anchor', () => filled('a: ', '&a ', 'x')),
  file('5 MB of tags on one value', 'yaml_tag', () => filled('a: ', '!a ', 'x')),
  file('5 MB of tagged lines', 'yaml_tag', () => filled(head, 'x: !!js/function y\n')),
  file(
    '100,000 brackets inside one another',
    'yaml_too_deep',
    () => `${head}x: ${'['.repeat(1e5)}`,
  ),
  file('5 MB of brackets inside one another', 'yaml_too_deep', () => filled('', '[')),
  file(
    '100,000 braces inside one another',
    'yaml_too_deep',
    () => `${head}x: ${'{a: '.repeat(1e5)}`,
  ),
  file('100,000 dashes on one line', 'yaml_too_deep', () => '- '.repeat(1e5)),
  file('100,000 question marks on one line', 'yaml_complex_key', () => '? '.repeat(1e5)),
  file('2,000 keys indented ever deeper', 'yaml_too_deep', () =>
    times(2000, at => `${' '.repeat(at)}a:\n`),
  ),
  file('A file of 50 MB', 'file_too_large', () => 'x'.repeat(megabytes(50))),
  file('50 MB of zeros', 'file_too_large', () => new Uint8Array(megabytes(50))),
  file('The same key 50,000 times', 'duplicate_key', () => `${head}${'lang: fr\n'.repeat(50_000)}`),
  file('5 MB of merge keys', 'yaml_merge_key', () => filled(head, '<<: {a: 1}\n')),
  file('5 MB of documents', 'yaml_several_documents', () => filled('', '---\na: 1\n')),
  file('5 MB of document marks', 'yaml_several_documents', () => filled('', '---\n')),
  file('5 MB of directives', 'yaml_directive', () => filled('', '%YAML 1.1\n', '---\na: 1\n')),
  file('5 MB of commas', 'yaml_syntax', () => filled('a: [', ',', ']')),
  file('5 MB of closing brackets', 'yaml_syntax', () => filled('a: ', ']')),
  file('5 MB of quotation marks', 'text_too_long', () => filled('a: ', "'")),
  file('5 MB of backslashes', 'yaml_syntax', () => filled('a: "', '\\')),
  file('5 MB of colons', 'yaml_too_deep', () => filled('', ': ')),
  file('A number of 5 MB', 'text_too_long', () => filled(`${head}x: `, '9', '\n')),
  file('A text of 5 MB on one line', 'text_too_long', () =>
    filled(`${head}summary: `, 'word ', '\n'),
  ),
  file('A text of 5 MB on many lines', 'text_too_long', () =>
    filled(`${head}summary: a\n`, ' b\n'),
  ),
  file('A block of 5 MB', 'text_too_long', () => filled(`${head}summary: |\n`, ' x\n')),
  file('A folded block of 5 MB', 'text_too_long', () => filled(`${head}summary: >\n`, ' x\n\n')),
  file('A block with 5 MB of empty lines', 'file_too_large', () =>
    filled(`${head}summary: |\n x\n`, '\n'),
  ),
  file('5 MB in quotes on many lines', 'text_too_long', () =>
    filled(`${head}x: "a`, '\\\n ', '"\n'),
  ),
  file('A key of 4 MB', 'text_too_long', () => `${head}${'a'.repeat(4e6)}: 1\n`),
  file(
    'An id of 40 KB',
    'bad_id',
    () =>
      `${head}figures: [{id: ${'a'.repeat(40_000)}, label: x, reports: [{source: s, value: 1, passage: x}]}]\n`,
  ),
  file('5 MB of NULs', 'text_too_long', () => filled('a: ', '\0')),
  file('5 MB of byte order marks', 'text_too_long', () => filled('', '\ufeff\ufeff')),
  file('5 MB of NEL', 'text_too_long', () => filled(`${head}x: `, '\u0085', 'x\n')),
  file('5 MB of line separators', 'text_too_long', () => filled(`${head}x: `, '\u2028', 'x\n')),
  file('5 MB of CR', 'text_too_long', () => filled('x', '\r')),
  file('5 MB of CRLF', 'file_too_large', () => filled('', '\r\n')),
  file('5 MB of line breaks', 'file_too_large', () => filled(head, '\n')),
  file('5 MB of comments', 'file_too_large', () => filled(head, '# c\n')),
  file('5 MB of tabs', 'yaml_syntax', () => filled(head, '\t', 'x: 1\n')),
  file('5 MB of bytes that are no UTF-8', 'not_utf8', () =>
    new Uint8Array(limits.file_bytes_max).fill(0xe9),
  ),
  file('UTF-16', 'not_utf8', () => Buffer.from(head.repeat(30_000), 'utf16le')),
  file('5 MB of items', 'file_too_large', () => filled(`${head}x: [`, 'a, ', ']\n')),
  file('5 MB of empty claims', 'file_too_large', () => filled(`${head}figures:\n`, '-\n')),
  file('5 MB of unknown keys', 'file_too_large', () => head + times(450_000, at => `k${at}: 1\n`)),
  file(
    'Unknown ids beside long known ones',
    'unknown_party',
    () =>
      `${head.replace('sources: {s: {lang: en}}\n', '')}parties:\n${times(
        5000,
        at => `  ${'a'.repeat(50)}-${at}: {name: P, kind: state}\n`,
      )}sources:\n${times(3000, at => `  s${at}: {lang: en, outlet: ${'a'.repeat(45)}b-${at}}\n`)}`,
  ),
  file(
    'A ring of 5,000 controllers',
    'control_cycle',
    () =>
      `${head}parties:\n${times(
        5000,
        at => `  p${at}: {name: P, kind: state, controlled_by: p${(at + 1) % 5000}}\n`,
      )}`,
  ),
  file(
    '10,000 sources',
    'too_many_entries',
    () =>
      `briefing: 1\ntitle: T\nlang: en\nsources:\n${times(10_000, at => `  s${at}: {lang: en}\n`)}`,
  ),
  file(
    'A claim of 101 reports',
    'too_many_reports',
    () =>
      `briefing: 1\ntitle: T\nlang: en\nsources:\n${times(101, at => `  s${at}: {lang: en}\n`)}figures:\n  - id: f\n    label: x\n    reports:\n${times(
        101,
        at => `      - {source: s${at}, value: 1, passage: x}\n`,
      )}`,
  ),
  file(
    'Keys that reach for prototypes',
    'unknown_key',
    () => `${head}__proto__: {polluted: true}\nconstructor: {prototype: {x: 1}}\n`,
  ),
  file(
    'Numbers past 2^53',
    'number_rewritten',
    () => `${head}x: [${'9007199254740993, '.repeat(50)}]\n`,
  ),
];

/** What could be taken for one number without an end. */
export const rowsToRead = ['123 456 789 ', '1,234,567,', '1.2.3.', 'one hundred thousand '];

/** A briefing of a hundred passages as long as they may be, each of a row again and again. */
export function passagesOf(row: string): string {
  const sources = Array.from({ length: 100 }, (_, at) => `s${at}`);
  const passage = row.repeat(Math.floor(48_000 / row.length));
  const text = [
    'briefing: 1\ntitle: T\nlang: en\nsources:',
    ...sources.map(id => `  ${id}: {lang: en}`),
    'figures:\n  - id: f\n    label: F\n    reports:',
    ...sources.map(id => `      - {source: ${id}, value: 5, passage: "${passage}"}`),
  ];
  return `${text.join('\n')}\n`;
}

/** A briefing as a person could have written it, of a given size. */
export function ordinaryFile(bytes: number): { readonly text: string; readonly claims: number } {
  const pieces = [
    'briefing: 1\ntitle: A long war\nlang: en\nparties:\n  p: {name: The service, kind: intelligence}\n',
    `sources:\n${times(20, at => `  s${at}: {lang: en, title: Article ${at}}\n`)}figures:\n`,
  ];
  let size = pieces.join('').length;
  let claims = 0;
  while (size < bytes) {
    const reports = times(8, at => {
      const number = 1000 + at * claims;
      return `      - source: s${at}\n        value: about ${number}\n        passage: about ${number} soldiers were sent to the region in the course of the last year\n        chain: [p]\n`;
    });
    const claim = `  - id: f${claims}\n    label: Soldiers sent, question ${claims}\n    unit: soldiers\n    reports:\n${reports}`;
    pieces.push(claim);
    size += claim.length;
    claims++;
  }
  return { text: pieces.join(''), claims };
}
