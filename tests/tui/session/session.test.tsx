import { stripVTControlCharacters } from 'node:util';
import { render } from 'ink-testing-library';
import { describe, expect, onTestFinished, test } from 'vitest';
import { languageOf } from '../../../src/lang/language.ts';
import { loadText } from '../../../src/load/load-with-library.ts';
import type { Loaded } from '../../../src/load/loaded.ts';
import { App } from '../../../src/tui/app.tsx';
import { neutralTheme } from '../../../src/tui/themes/neutral.ts';

const english = languageOf('en');
const good = (path: string): Loaded =>
  loadText(
    path,
    `briefing: 1\ntitle: Briefing ${path}\nlang: en\nsources: {a: {lang: en}}\nfigures:\n` +
      `  - {id: f, label: Figure of ${path}, reports: [{source: a, value: 1, passage: x}]}\n`,
  );
const broken = (path: string): Loaded => loadText(path, `a: [1\n${'b: &x 1\n'.repeat(60)}`);

/** The dashboard on files whose loading the test decides. */
function open(paths: readonly string[], load: (path: string) => Promise<Loaded>, first?: Loaded) {
  const app = render(
    <App
      paths={paths}
      first={first ?? null}
      fromStdin={false}
      load={load}
      peek={load}
      language={english}
      look={{ theme: neutralTheme, ascii: false }}
    />,
  );
  onTestFinished(() => app.unmount());
  const frame = () => stripVTControlCharacters(app.lastFrame() ?? '');
  return {
    frame,
    press: (key: string) => app.stdin.write(key),
    sees: (text: string) => expect.poll(frame, { interval: 5 }).toContain(text),
  };
}

const esc = '\u001b';
const down = '\u001b[B';

describe('choosing a briefing', () => {
  test('shows the one chosen last, however long the other takes to load', async () => {
    const waiting = new Map<string, (loaded: Loaded) => void>();
    const app = open(['slow', 'fast'], path => new Promise(done => waiting.set(path, done)));
    await app.sees('Which briefing?');
    app.press('\r');
    app.press(down);
    await app.sees('▸ fast');
    app.press('\r');
    waiting.get('fast')?.(good('fast'));
    await app.sees('Figure of fast');
    waiting.get('slow')?.(good('slow'));
    app.press('?');
    await app.sees('Go to the panel on the left.');
    app.press('?');
    await app.sees('Figure of fast');
  });

  test('Esc has nowhere to go while no briefing is open, and says so', async () => {
    const app = open(['one', 'two'], async path => good(path));
    await app.sees('Briefing two');
    expect(app.frame()).not.toContain('Esc back');
    app.press(esc);
    await app.sees('no briefing is open');
    app.press('\r');
    await app.sees('Figure of one');
  });

  test('a broken file shows its problems, which scroll, and Esc leads back to the list', async () => {
    const app = open(['bad', 'fine'], async path => (path === 'bad' ? broken(path) : good(path)));
    await app.sees('Briefing fine');
    app.press('\r');
    await app.sees('bad:2:4 error');
    expect(app.frame()).toContain('Problems in the file');
    app.press('G');
    await expect.poll(app.frame, { interval: 5 }).not.toContain('Problems in the file');
    app.press(esc);
    await app.sees('Which briefing?');
  });

  test('a broken file does not take the place of the open one', async () => {
    const load = async (path: string) => (path === 'bad' ? broken(path) : good(path));
    const app = open(['fine', 'bad'], load);
    await app.sees('cannot be opened');
    app.press('\r');
    await app.sees('Figure of fine');
    app.press('b');
    await app.sees('Which briefing?');
    app.press(`${down}`);
    await app.sees('▸ bad');
    app.press('\r');
    await app.sees('Problems in the file');
    app.press(esc);
    await app.sees('Which briefing?');
    app.press(esc);
    await app.sees('Figure of fine');
  });
});

test('r on the problems of a broken file reads that file again, and opens it once it is mended', async () => {
  let isMended = false;
  const load = async (path: string) => (path === 'bad' && !isMended ? broken(path) : good(path));
  const app = open(['fine', 'bad'], load);
  await app.sees('cannot be opened');
  app.press('\r');
  await app.sees('Figure of fine');
  app.press('b');
  await app.sees('Which briefing?');
  expect(app.frame().split('\n')[0]).not.toContain('Briefing fine');
  app.press(down);
  await app.sees('▸ bad');
  app.press('\r');
  await app.sees('Problems in the file');
  isMended = true;
  app.press('r');
  await app.sees('Figure of bad');
});

test('r that is held reads the file once at a time, and once more for the last', async () => {
  const readings: ((loaded: Loaded) => void)[] = [];
  const load = () => new Promise<Loaded>(done => readings.push(done));
  const app = open(['one'], load, good('one'));
  await app.sees('Figure of one');
  app.press('r'.repeat(50));
  await expect.poll(() => readings.length, { interval: 5 }).toBe(1);
  readings[0]?.(good('one'));
  await expect.poll(() => readings.length, { interval: 5 }).toBe(2);
  expect(app.frame()).not.toContain('Read again.');
  readings[1]?.(good('one'));
  await app.sees('Read again.');
  expect(readings).toHaveLength(2);
});

test('a notice goes with the next key, whatever key that is', async () => {
  const app = open(['one'], async path => good(path), good('one'));
  await app.sees('Figure of one');
  app.press('r');
  await app.sees('Read again.');
  app.press('x');
  await app.sees('q quit');
});

test('the dashboard begins at the first panel that has something', async () => {
  const text =
    'briefing: 1\ntitle: T\nlang: en\nsources: {a: {lang: en}}\ncasualties:\n' +
    '  - {id: c, label: Killed, measure: killed, reports: [{source: a, value: 3, passage: x}]}\n';
  const app = open(['one'], async path => good(path), loadText('one', text));
  await app.sees('┏━ 3 Casualty estimates');
});

test('what was left out is said when the file is opened', async () => {
  const text =
    'briefing: 1\ntitle: T\nlang: en\nsources: {a: {lang: en}}\nfigures:\n' +
    '  - {id: bad, label: Bad, reports: [{source: nobody, value: 3, passage: x}]}\n';
  const app = open(['one'], async path => good(path), loadText('one', text));
  await app.sees('One part of the file is left out');
  app.press('!');
  await app.sees('figure bad (6:');
});
