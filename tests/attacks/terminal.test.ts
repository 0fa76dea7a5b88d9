import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { forbiddenIn } from '../support/allowed-text.ts';
import { hostileArticle, hostileYaml } from '../support/hostile-briefing.ts';
import { scratchFolder } from '../support/scratch.ts';
import { openTerminal } from '../support/terminal.ts';
import { readBytes } from '../support/terminal-bytes.ts';
import { allAttacks } from './attacks.ts';

const hostileName = '\u001b]52;c;eA==\u0007\u001b[2J\u202e\u009b31m\r\n##[x]';

/** A folder of two briefings of all attacks and a broken file, under hostile names. */
async function hostileFolder(): Promise<string> {
  const folder = path.join(await scratchFolder(), hostileName);
  await mkdir(folder);
  const a = {
    title: allAttacks,
    lang: 'fr',
    text: { file: 'a.txt' },
    url: 'https://example.org/\u202e',
  };
  const sources = { a, b: { title: allAttacks, lang: 'fr' } };
  const broken = `briefing: 1\ntitle: "\u202e\u001b]0;x\u0007": [\u001b[31m\n`;
  await writeFile(path.join(folder, `a${hostileName}.yaml`), hostileYaml(allAttacks, { sources }));
  await writeFile(path.join(folder, `b${hostileName}.yaml`), hostileYaml(allAttacks, { sources }));
  await writeFile(path.join(folder, `c${hostileName}.yaml`), broken);
  await writeFile(path.join(folder, 'a.txt'), hostileArticle('kept \u202eabc\u001b[31m\u200b '));
  return folder;
}

/** Keys, and what is on the screen, or is said, after them. */
type Step = readonly [keys: readonly string[], drawn: RegExp, told: RegExp];

const steps: readonly Step[] = [
  [['down'], /▸ ␛\[1;31m/, /item 2 of 3, selected/],
  [['up', 'enter'], /1 Key figures and dates/, /Dashboard\./],
  [['2'], /2 Actor statements ━/, /Actor statements, item 1/],
  [['enter'], /Esc back/, /Compare\./],
  [['y'], /clipboard: ␛\[1;31m/, /clipboard: ␛\[1;31m/],
  [['Y'], /clipboard: “␛\[1;31m/, /clipboard: “␛\[1;31m/],
  [['o'], /browser .*ENOENT/, /browser .*ENOENT/],
  [['e'], /The editor “.*no such/, /The editor “.*no such/],
  [['enter'], /━ Article/, /Article\./],
  [['G'], /kept <U\+202E>abc␛\[31m<U\+200B>/, /kept <U\+202E>abc␛\[31m<U\+200B>/],
  [['v'], /▸ .*date not stated|━ Recorded passages|passage/i, /Passages\./],
  // Esc one at a time: two that arrive together are another key.
  [['esc'], /Esc back/, /Compare\./],
  [['esc'], /2 Actor statements ━/, /Dashboard\./],
  [['m'], /━ Matrix/, /Matrix\./],
  [['t'], /━ Timeline/, /Timeline\./],
  [['w'], /━ Who says it/, /Who says it/],
  [['esc'], /━ Timeline/, /Timeline\./],
  [['esc'], /━ Matrix/, /Matrix\./],
  [['esc'], /2 Actor statements ━/, /Dashboard\./],
  [['1'], /━ 1 Key figures/, /Key figures and dates, item/],
  [['c'], /Esc back/, /Compare\.|Picture/],
  [['esc'], /━ 1 Key figures/, /Dashboard\./],
  [['f'], /Show only claims/, /Show only claims/],
  [['enter'], /\[x\] /, /chosen/],
  [['esc'], /finding: .*✕/, /Dashboard\./],
  [['esc'], /filter is cleared/, /filter is cleared/],
  [['!'], /characters that are not shown/, /line 1 of \d+/],
  [['?'], /Help/, /Help\./],
  [['/', '\u202ex\u200b'], /<U\+202E>x<U\+200B>/, /<U\+202E>x<U\+200B>/],
  [['enter'], /<U\+202E>x<U\+200B>/, /No action matches/],
  [['esc'], /characters that are not shown/, /Problems in the file\./],
  [['esc'], /━ 1 Key figures/, /Dashboard\./],
  [['/', 'dellik', 'enter'], /\/dellik +\d.*n\/N match/, /./],
  [['esc'], /Enter open/, /./],
  [['b'], /Which briefing/, /Which briefing/],
  [['end'], /▸ c␛/, /item 3 of 3/],
  [['enter'], /title: "<U\+202E>␛\]0;x␇"/, /yaml_syntax/],
  [['esc'], /Which briefing/, /Which briefing/],
  [['esc'], /━ 1 Key figures/, /Dashboard\./],
];

describe.each([
  ['drawn', false],
  ['told to a screen reader', true],
])('a folder of hostile briefings, %s', (_, isTold) => {
  test('gives the terminal nothing but the program’s own sequences on any screen', async () => {
    const terminal = openTerminal({
      args: [await hostileFolder()],
      cols: 120,
      rows: 40,
      env: {
        INK_SCREEN_READER: isTold ? 'true' : undefined,
        EDITOR: hostileName,
        BROWSER: `/none/${hostileName}`.replaceAll(':', ''),
        LANG: 'en_US\u001b[31m',
      },
    });
    await terminal.waitFor(
      isTold ? /item 1 of 3, selected: .*2\s+sources/s : /(?:2 sources[\s\S]*){2}/,
    );
    for (const [keys, drawn, told] of steps) {
      const mark = terminal.mark();
      await terminal.press(...keys);
      const isThere = isTold
        ? () => told.test(terminal.bytesSince(mark))
        : (screen: string[]) => drawn.test(screen.join('\n'));
      await terminal.waitFor(isThere).catch(error => {
        throw new Error(`After ${keys.join(' ')}: ${error}`);
      });
      // What follows a key at once may be one key with it, on a machine that is slow to read.
      await terminal.waitUntilStill({ still_ms: 80 });
    }
    await terminal.press('p');
    expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });

    const { strange, copied, forbidden } = readBytes(terminal.bytes());
    expect(strange).toEqual([]);
    expect(forbidden).toBeNull();
    expect(copied).toHaveLength(2);
    for (const text of copied) {
      expect(forbiddenIn(text)).toBeNull();
      expect(text).toContain('a<U+202E>dellik');
    }
    expect(terminal.modes()).toMatchObject({
      alternateScreen: false,
      mouse: 'none',
      cursorVisible: true,
    });
  });
});

test('the reader of bytes finds what is not the program’s own', () => {
  expect(readBytes('\u001b[1mx\u001b[22m\u001b[?25l\u001b[2K\u001b[38;5;12my\r\n')).toEqual({
    strange: [],
    copied: [],
    forbidden: null,
  });
  for (const hostile of [
    '\u001b[8m',
    '\u001b[5m',
    '\u001b]0;x\u0007',
    '\u001b[c',
    '\u001b[?1003h',
    '\u001bc',
  ]) {
    expect(readBytes(`a${hostile}b`).strange).toEqual([JSON.stringify(hostile)]);
  }
  expect(readBytes('a\u202eb').forbidden).toContain('U+202E');
  expect(readBytes('a\u009b31mb').forbidden).toContain('C1');
});
