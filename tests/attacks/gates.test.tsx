import fc from 'fast-check';
import { Box } from 'ink';
import { render } from 'ink-testing-library';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { checkGithub, checkJson } from '../../src/told/check/check-formats.ts';
import { Lines } from '../../src/tui/components/lines.tsx';
import { LookProvider } from '../../src/tui/components/look.tsx';
import { SafeText } from '../../src/tui/components/safe-text.tsx';
import type { Line, Tone } from '../../src/tui/draw/span.ts';
import { clipboardSequence } from '../../src/tui/terminal/clipboard.ts';
import { Painter } from '../../src/tui/terminal/painter.ts';
import { webAddress } from '../../src/tui/terminal/web-address.ts';
import { neutralTheme } from '../../src/tui/themes/neutral.ts';
import { forbiddenIn } from '../support/allowed-text.ts';
import { bareOutput, crashOfLauncher, readingNotice } from '../support/raw-outputs.ts';
import { attacks } from './attacks.ts';
import type { Gate } from './ways-out.ts';

/** What comes out of a gate that is given raw texts, past all that is done before it; in rows. */
type Pass = (texts: readonly string[]) => readonly string[];

const tones: readonly Tone[] = ['plain', 'serious', 'quote'];
/** Raw, as no pen of the program would make it. */
const rawLine = (text: string, tone: Tone): Line => [
  { text: 'before ', tone },
  { text, tone },
];

/** How a row goes on at its column, and the colours around what is not plain: the program's own. */
function withoutOwn(drawn: string, tone: Tone): string {
  const inColumns = drawn.replaceAll(/\u001b\[\d+G/g, '');
  return tone === 'plain' ? inColumns : inColumns.replaceAll(/\u001b\[[\d;]*m/g, '');
}

/** What Ink writes of rows in every tone, with and without ASCII. */
const drawnBy =
  (make: (texts: readonly string[], tone: Tone) => ReactNode): Pass =>
  texts =>
    tones.flatMap(tone =>
      [false, true].flatMap(ascii => {
        const look = { theme: neutralTheme, ascii };
        const app = render(
          <LookProvider value={look}>
            <Box flexDirection="column">{make(texts, tone)}</Box>
          </LookProvider>,
        );
        const rows = withoutOwn(app.lastFrame() ?? '', tone).split('\n');
        app.unmount();
        // A row more is a line that a text has forged.
        expect(rows).toHaveLength(texts.length);
        return rows;
      }),
    );

/** What the painter writes of a row: over nothing, and over the row of the text before. */
const painted: Pass = texts =>
  tones.flatMap(tone =>
    [false, true].flatMap(ascii => {
      const written: string[] = [];
      const sink = {
        columns: 10_000,
        rows: 1,
        write: (text: string) => written.push(text) > 0,
        onDrain: () => {},
      };
      const look = { theme: neutralTheme, ascii, colours: 2 } as const;
      const over = new Painter(sink);
      for (const text of texts) {
        for (const painter of [new Painter(sink), over]) painter.show([rawLine(text, tone)], look);
      }
      // One update, and where it goes on.
      const own = /\u001b\[(?:\?2026[hl]|\d*(?:;\d+)?[GHK])/g;
      return written.map(text => `x${withoutOwn(text.replaceAll(own, ''), tone)}`);
    }),
  );

/** What the terminal is given, and what programs are, also where the terminal is given nothing. */
const copied: Pass = texts =>
  texts.flatMap(text => {
    const found = clipboardSequence(text, { TERM: 'xterm' });
    if (!found.ok) throw new Error(found.reason);
    const encoded = /^\u001b\]52;c;([A-Za-z0-9+/]*=*)\u0007$/.exec(found.sequence)?.[1];
    const clipped = Buffer.from(encoded ?? '\u001b', 'base64').toString('utf8');
    return [clipped, found.text, clipboardSequence(text, { TERM: 'linux' }).text];
  });

const entry = (text: string) => ({
  code: 'altered' as const,
  severity: 'error' as const,
  file: text,
  place: { line: 1, column: 2 },
  claim: text,
  source: text,
  message: text,
  hint: text,
  excerpt: null,
});

const inText: readonly (readonly [gate: Gate, what: string, pass: Pass])[] = [
  [
    'src/tui/components/lines.tsx',
    'rows',
    drawnBy((texts, tone) => <Lines lines={texts.map(text => rawLine(text, tone))} />),
  ],
  // Of a longer one Ink makes several rows.
  [
    'src/tui/components/safe-text.tsx',
    'lines that are read aloud',
    drawnBy(texts => texts.map((text, at) => <SafeText key={at} text={`:${text.slice(0, 9)}`} />)),
  ],
  ['src/tui/terminal/paint.ts', 'rows on a terminal', painted],
  ['src/tui/terminal/clipboard.ts', 'what is copied', copied],
  [
    'src/tui/terminal/web-address.ts',
    'addresses',
    texts => texts.map(text => webAddress(`https://daily.example/${text}`) ?? ''),
  ],
  [
    'src/told/check/check-formats.ts',
    'entries for a build server',
    texts => checkGithub(texts.map(entry)).split('\n'),
  ],
  [
    'src/told/check/check-formats.ts',
    'entries in JSON',
    texts => checkJson(texts.map(entry)).split('\n'),
  ],
];

describe.each(inText)('%s, %s', (_, __, pass) => {
  test('let nothing through of any attack', () => {
    const all = attacks.map(({ text }) => text);
    for (const shown of pass(all)) expect([shown, forbiddenIn(shown)]).toEqual([shown, null]);
  });

  test('let nothing through of any text', () => {
    const hostile = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...'\u001b\u009b\u202e\u200b\r\n\t\u0338'),
        fc.string({ unit: 'binary' }),
      ),
      minLength: 1,
    });
    const texts = fc.array(hostile, { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(texts, some => {
        for (const shown of pass(some)) expect([shown, forbiddenIn(shown)]).toEqual([shown, null]);
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });
});

test.each([
  ['GitHub', checkGithub],
  ['JSON', checkJson],
] as const)(
  'An entry in the form of %s gives no order of its own to a build server.',
  (_, form) => {
    for (const order of orders) {
      const [first = '', ...rest] = form([entry(`x\n${order}%0A${order}`)]).split('\n');
      expect(first).not.toContain('%0A');
      for (const line of [first.replace(/^::error /, ''), ...rest])
        expect(line).not.toMatch(isOrder);
    }
  },
);

const orders = ['::add-mask::2000', ' ::error file=a::x', '##[add-mask]2000', '##vso[task.x]y'];
const isOrder = /^\s*::|##\w*\[/;

describe('src/cli/output.ts', () => {
  const texts = attacks.map(({ text }) => text);

  test.each(['text', 'painted', 'orders', 'error'] as const)(
    'lets nothing through of %s, whoever made it',
    async way => {
      const { stdout, stderr } = await bareOutput(way, texts);
      const own = /\u001b\[(?:1|31|39|22)m/g;
      const found = way === 'painted' ? stdout.replaceAll(own, '') : stdout + stderr;
      expect(found).toContain('␛]52;c;cm0gLXJm␇');
      expect(forbiddenIn(found, { lineBreaks: true })).toBeNull();
      // What stands in a line for stderr stays in it.
      if (way === 'error') expect(stderr.split('\n')).toHaveLength(texts.length + 1);
    },
  );

  test.each([
    ['text', 'GITHUB_ACTIONS'],
    ['text', 'TF_BUILD'],
    ['text', 'TEAMCITY_VERSION'],
    ['painted', 'CI'],
    ['error', 'CI'],
  ] as const)('lets no order of %s through to a build server, which sets %s', async (way, name) => {
    const { stdout, stderr } = await bareOutput(way, orders, { [name]: 'true' });
    const found = `${stdout}${stderr}`.replaceAll(/\u001b\[\d+m/g, '');
    expect(found).toContain('add-mask');
    for (const line of found.split('\n')) expect(line).not.toMatch(isOrder);
  });
});

test('src/cli/reading-notice.ts lets nothing through of the name of a file.', async () => {
  const names = attacks
    .map(({ text }) => text.replaceAll(/[/\0\ud800\udc00]/gu, ''))
    .filter(name => name !== '' && Buffer.byteLength(name) < 200);
  const notices = await readingNotice(names);
  expect(notices).toHaveLength(names.length);
  for (const notice of notices) expect([notice, forbiddenIn(notice)]).toEqual([notice, null]);
});

test.each(['en', 'fr'])('src/bin.cjs lets nothing through of a fault, in %s.', async LANG => {
  for (const { text } of [
    ...attacks.slice(0, 1),
    { text: attacks.map(each => each.text).join(' ') },
  ]) {
    for (const thrown of ['an error', 'a text'] as const) {
      const said = await crashOfLauncher(thrown, text, { LANG, BRIEFING_DEBUG: '1' });
      expect(said).toContain('52;c;cm0gLXJm'.slice(0, text.includes('52;c') ? 14 : 0));
      expect(forbiddenIn(said, { lineBreaks: true })).toBeNull();
      expect(said.split('\n')[0]).toMatch(LANG === 'fr' ? /^briefing s’est/ : /^briefing stopped/);
    }
  }
});
