import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openTerminal, type Terminal } from '../support/terminal.ts';

const example = path.resolve('examples/ombrelune-dam.yaml');

async function openExample(options: Parameters<typeof openTerminal>[0] = {}) {
  const terminal = openTerminal({ args: [example], cols: 120, rows: 40, ...options });
  await terminal.waitFor('Key figures and dates');
  // Passages are in the order of the text once they have been looked up in it.
  await terminal.waitUntilStill();
  return terminal;
}

/** The words of the screen that are in inverse video, row by row. */
function highlighted(terminal: Terminal): string[] {
  return terminal
    .cells()
    .map(row =>
      row
        .filter(cell => cell.inverse)
        .map(cell => cell.text)
        .join(''),
    )
    .filter(words => words !== '');
}

/** The words of the screen that are underlined, row by row. */
function underlined(terminal: Terminal): string[] {
  return terminal
    .cells()
    .map(row =>
      row
        .filter(cell => cell.underline)
        .map(cell => cell.text)
        .join(''),
    )
    .filter(words => words !== '');
}

describe('a source whose text is at hand', () => {
  test('opens as its article, with the passages set off and their claims beside them', async () => {
    const terminal = await openExample();
    await terminal.press('4', 'enter');
    await terminal.waitFor(/┏━ Article ━+ passage 1\/11/);
    expect(highlighted(terminal)).toEqual(['s’est rompu mercredi avant l’aube✓ Breach of the dam']);
    expect(underlined(terminal)).toContain('a fait évacuer quinze mille habitants');
    expect(terminal.screen().join('\n')).toMatch(/quinze mille habitants.* │ ✓ People evacuated/);
  });

  test('is walked through with n and N, and what was altered stands beside what the file says', async () => {
    const terminal = await openExample();
    await terminal.press('4', 'enter');
    await terminal.waitFor(/Article ━+ passage 1\/11/);
    await terminal.press('n', 'n');
    await terminal.waitFor(/Article ━+ passage 3\/11/);
    expect(highlighted(terminal).join()).toMatch(/Au moins 240\spersonnes ont été tuées/);
    await terminal.press('N');
    await terminal.waitFor(/▸ People evacuated from the valley · 15,000/);
    await terminal.press('nnnnnnnnn');
    await terminal.waitFor('quote: ✗ altered');
    await terminal.waitFor(/✗ quote → article \(a negation\): Nous \[\+n’\]avons \[\+pas\]/);
    expect(highlighted(terminal).join()).toContain('Nous n’avons pas tiré sur le barrage');
  });

  test('comes up at the passage when Compare is left for it, and goes back there', async () => {
    const terminal = await openExample();
    await terminal.press('2', 'down', 'down', 'down', 'down', 'enter');
    await terminal.waitFor('✗ altered');
    await terminal.press('enter');
    await terminal.waitFor(/Article ━+ passage 11\/11/);
    expect(highlighted(terminal).join()).toContain('Nous n’avons pas tiré sur le barrage');
    await terminal.press('enter');
    await terminal.waitFor(/┏━ A ━/);
  });

  test('scrolls by rows and pages, up to both ends', async () => {
    const terminal = await openExample({ cols: 80, rows: 24 });
    await terminal.press('4', 'enter');
    await terminal.waitFor('Par Lise Ardouane');
    await terminal.press('jj');
    await terminal.waitFor(screen => !screen.join('\n').includes('Par Lise Ardouane'));
    await terminal.press('G');
    await terminal.waitFor('personnes, agences et médias sont inventés');
    await terminal.press('g');
    await terminal.waitFor('Par Lise Ardouane');
    await terminal.press('pagedown');
    await terminal.waitFor('Une vingtaine de villages');
  });

  test('becomes the list of its passages with v, and its text again', async () => {
    const terminal = await openExample();
    await terminal.press('4', 'enter', 'n');
    await terminal.waitFor(/Article ━+ passage 2\/11/);
    await terminal.press('v');
    await terminal.waitFor('v shows them in the article’s text.');
    await terminal.waitFor(/▸ People evacuated from the valley/);
    await terminal.press('v');
    await terminal.waitFor(/Article ━+ passage 2\/11/);
  });

  test('is seen without colour, and the words set off too', async () => {
    const terminal = await openExample({ env: { NO_COLOR: '1' } });
    await terminal.press('4', 'enter');
    await terminal.waitFor(/Article ━+ passage 1\/11/);
    const cells = terminal.cells().flat();
    expect(cells.filter(cell => cell.fg !== null || cell.bg !== null)).toEqual([]);
    expect(highlighted(terminal).join()).toContain('s’est rompu mercredi avant l’aube');
    expect(underlined(terminal)).toContain('a fait évacuer quinze mille habitants');
  });

  test('names its passages above their rows where there is no room beside them', async () => {
    const terminal = await openExample({ cols: 40, rows: 16 });
    await terminal.waitFor('Breach of the dam');
    await terminal.press('4', 'enter', 'n');
    await terminal.waitFor(/▸ ✓ People evacuated/);
    expect(terminal.scrollback()).toEqual([]);
  });
});

describe('a source whose text is not at hand', () => {
  test('opens as its list of passages, which says how to have the text', async () => {
    const terminal = await openExample();
    await terminal.press('4', 'end', 'up', 'enter');
    await terminal.waitFor('put “harrowmere-post.txt” beside the');
    await terminal.press('v');
    await terminal.waitFor('the text of this article is not at hand');
  });

  test('says in French what the text at hand is', async () => {
    const terminal = openTerminal({ args: [example, '--lang', 'fr'], cols: 120, rows: 40 });
    await terminal.waitFor('Chiffres clés et dates');
    await terminal.press('4', 'end', 'up', 'up', 'enter');
    await terminal.waitFor('Le texte qui est là n’est pas celui qui a été relevé.');
  });
});

test('an article of ten megabytes in one line is walked through as a short one is', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'briefing-article-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const half = 'Un mot après l’autre dit ce que chacun sait. '.repeat(110_000);
  writeFileSync(
    path.join(folder, 'a.txt'),
    `${half}Quelque 777 villages sont sous l’eau. ${half}Fin.`,
  );
  writeFileSync(
    path.join(folder, 'a.yaml'),
    'briefing: 1\ntitle: Long\nlang: fr\nsources: {a: {lang: fr, text: {file: a.txt}}}\nfigures:\n' +
      '  - {id: f, label: Villages, reports: [{source: a, value: about 777, passage: Quelque 777 villages}]}\n',
  );
  const terminal = openTerminal({ args: [path.join(folder, 'a.yaml')], cols: 100, rows: 30 });
  await terminal.waitFor('Key figures and dates');
  await terminal.press('4', 'enter');
  await terminal.waitFor(/Article ━+ passage 1\/1/);
  expect(highlighted(terminal).join()).toContain('Quelque 777 villages');
  await terminal.press('pagedown', 'G');
  await terminal.waitFor(/Fin\./);
  await terminal.press('N');
  await terminal.waitFor('Quelque 777 villages');
});
