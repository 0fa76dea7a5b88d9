import { stripVTControlCharacters } from 'node:util';
import { Box } from 'ink';
import { render } from 'ink-testing-library';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../../src/lang/language.ts';
import type { Article } from '../../../../src/model/article.ts';
import { cells } from '../../../../src/text/cells.ts';
import { gutterCells } from '../../../../src/tui/article/article-rows.ts';
import { articleColumns } from '../../../../src/tui/article/open-article.ts';
import { Lines } from '../../../../src/tui/components/lines.tsx';
import { LookProvider } from '../../../../src/tui/components/look.tsx';
import { makePen } from '../../../../src/tui/pen.ts';
import { drawArticle } from '../../../../src/tui/screens/article/draw-article.ts';
import { drawSource } from '../../../../src/tui/screens/source/draw-source.ts';
import { darkTheme } from '../../../../src/tui/themes/dark.ts';
import { articleOf } from '../../../support/article.ts';
import { makeBriefing } from '../../../support/briefing.ts';
import { roomOf } from '../../../support/scene.ts';
import { shownOf } from '../../../support/shown.ts';

const english = languageOf('en');
const hostile = '\u001b]52;c;aGFjaw==\u0007\u001b[31mred\u202e\u200b';

const text = [
  'Un titre',
  '',
  `Ils ont envoyé environ 900 soldats, ${hostile} dit-on.`,
  'Il a promis « le soutien total » et « le devoir fraternel ».',
].join('\n');
const quote = ['devoir fraternel', 'soutien total'];
const briefing = makeBriefing({
  sources: {
    a: { title: 'First article', text: { file: 'a.txt' } },
    stale: { title: 'Other', text: { file: 'b.txt', sha256: '0'.repeat(64) } },
    absent: { title: 'Absent', text: { file: 'c.txt' } },
    unnamed: { title: 'Radio' },
    folder: { title: 'Folder', text: { file: 'd' } },
  },
  figures: [
    {
      id: 'sent',
      label: 'Soldats envoyés',
      reports: ['a', 'stale', 'absent', 'unnamed', 'folder'].map(source => ({
        source,
        value: 'about 600',
        passage: 'environ 600 soldats',
      })),
    },
    {
      id: 'ships',
      label: 'Navires',
      reports: [{ source: 'a', value: 7, passage: 'sept navires ont quitté Vladivostok' }],
    },
    { id: 'silent', label: 'Avions', reports: [{ source: 'absent', value: 7, passage: 'sept' }] },
  ],
  statements: [{ id: 'duty', speaker: 'kim', topic: 'soutien', reports: [{ source: 'a', quote }] }],
});
const folder: Article = {
  kind: 'unusable',
  path: 'd',
  fault: 'folder',
  system: null,
  target: null,
};
const shown = shownOf(
  briefing,
  new Map<string, Article>([
    ['a', articleOf(text)],
    ['stale', articleOf('Un autre texte.')],
    ['folder', folder],
  ]),
);
const pen = makePen(shown, english);

function drawn(claim: string | null, width = 96, height = 30, ascii = false, language = english) {
  const view = { screen: 'source', source: 'a', claim } as const;
  const article = drawArticle(makePen(shown, language), view, roomOf(width, height));
  const { lastFrame, unmount } = render(
    <LookProvider value={{ theme: darkTheme, ascii }}>
      <Box width={width}>
        <Lines lines={article?.lines ?? []} />
      </Box>
    </LookProvider>,
  );
  const frame = lastFrame() ?? '';
  unmount();
  return frame;
}
const plain = (...args: Parameters<typeof drawn>) => stripVTControlCharacters(drawn(...args));

describe('an article', () => {
  test('has over it its source, how much was found, and the passage that is highlighted', () => {
    const rows = plain('sent').split('\n');
    expect(rows[0]).toMatch(/^ A {2}First article +✗ 0 of 3 reports in the article/);
    expect(rows[2]).toMatch(/^ ▸ Soldats envoyés · about 600 +passage: ✗ altered/);
    expect(rows[3]).toMatch(/^┏━ Article ━+ passage 3\/3 ━━┓$/);
  });

  test('lists what it does not have over its text, and why', () => {
    const frame = plain(null);
    expect(frame).toMatch(/Not in the article/);
    expect(frame).toMatch(/✗ Navires/);
    expect(frame).toMatch(/passage: “sept navires ont quitté Vladivostok”/);
    expect(frame).toMatch(/quote: “devoir fraternel” … “soutien total”/);
    expect(frame).toMatch(/All its parts are in the article, but not in this order\./);
  });

  test('names a passage beside it, and shows what was altered under it', () => {
    const frame = plain('sent');
    expect(frame).toMatch(/Ils ont envoyé environ 900 soldats,.* ┃ ✗ Soldats envoyés/);
    expect(frame).toMatch(/✗ passage → article \(a digit\): environ \[600 → 900\] soldats/);
  });

  test('gives what its text leaves of a wide screen to the names beside it', () => {
    for (const width of [120, 200]) {
      const { text, margin } = articleColumns(width - 4);
      expect(text).toBeLessThanOrEqual(100);
      expect(text + gutterCells + margin).toBe(width - 4);
    }
    expect(articleColumns(196).margin).toBeGreaterThan(90);
    for (const row of plain('sent', 200, 30).split('\n').slice(3)) expect(cells(row)).toBe(200);
  });

  test('draws a claim’s words and its name in one colour, and the sign that they are altered in red', () => {
    const row = drawn(null)
      .split('\n')
      .find(each => each.includes('Soldats envoyés'));
    expect(row).toMatch(/\[32menviron 900 soldats.*\[91m✗ .*\[32mSoldats envoyés/);
  });

  test('says so where the source is silent on the claim', () => {
    expect(plain('silent')).toMatch(/▸ Avions +– says nothing about it/);
  });

  test('names a passage in a row before it where there is no room for a margin', () => {
    const rows = plain('sent', 40, 30).split('\n');
    const at = rows.findIndex(row => row.includes('▸ ✗ Soldats envoyés'));
    expect(at).toBeGreaterThan(0);
    expect(rows[at + 1]).toMatch(/Ils ont envoyé environ 900 soldats/);
  });

  test.each([
    [96, 30],
    [76, 22],
    [60, 18],
    [40, 10],
  ])('fills its room and no more at %i×%i', (width, height) => {
    for (const language of [english, languageOf('fr')]) {
      const rows = plain('sent', width, height, false, language).split('\n');
      expect(rows).toHaveLength(height);
      for (const row of rows) expect(cells(row)).toBeLessThanOrEqual(width);
      expect(rows.at(-1)).toMatch(/^┗━+┛$/);
    }
  });

  test('is drawn with ASCII signs only where that is asked for', () => {
    expect(plain('sent', 96, 30, true)).not.toMatch(/[^\n\x20-\x7e\u00c0-\u017f␛␇]/);
  });

  test('reaches the terminal only as harmless signs', () => {
    const frame = drawn('sent');
    expect(frame).toContain('␛]52;c;aGFjaw==␇␛[31mred<U+202E><U+200B>');
    const rest = frame.replace(/\u001b\[(?:0|1|2|4|7|2[2-7]|[39][0-9])m/g, '');
    expect(rest).not.toMatch(/[\u001b\u0007\u202e\u200b\r]/);
  });
});

describe('a source whose text is not at hand', () => {
  const list = (source: string) => {
    const view = { screen: 'source', source, claim: null } as const;
    const { lines } = drawSource(pen, view, roomOf(98, 30));
    return lines
      .map(line => line.map(part => part.text).join(''))
      .join('\n')
      .replaceAll(/\s+/g, ' ');
  };

  test('says where its text can be put', () => {
    expect(list('absent')).toContain(
      'put “c.txt” beside the briefing or into articles/ there, or name its folder with --articles DIR or in BRIEFING_ARTICLES.',
    );
  });

  test('says how to name a text where the briefing names none', () => {
    expect(list('unnamed')).toContain('name its text in the briefing: text: {file: NAME}');
  });

  test('says that the text is another one than was recorded', () => {
    expect(list('stale')).toContain('The text at hand is another one than was recorded.');
  });

  test('says why its file gives no text', () => {
    expect(list('folder')).toContain('“d” is a folder. Name the file in it.');
  });

  test('says by which key its text is shown where only the list was asked for', () => {
    expect(list('a')).toContain('v shows them in the article’s text.');
  });
});
