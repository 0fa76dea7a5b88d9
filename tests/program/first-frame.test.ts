import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openTerminal as openAnyTerminal } from '../../scripts/terminal/terminal.ts';
import { program } from '../support/program.ts';
import { figuresBriefing, scratchFolder } from '../support/scratch.ts';
import { openTerminal } from '../support/terminal.ts';

const example = path.resolve('examples/ombrelune-dam.yaml');
const updateEnds = '\u001b[?2026l';

/** A screen as text, with the colours of its cells. */
async function drawn(bytes: string, cols: number, rows: number) {
  const file = path.join(await scratchFolder(), 'bytes.txt');
  await writeFile(file, bytes);
  const show = `process.stdout.write(require('fs').readFileSync(${JSON.stringify(file)}));`;
  const args = ['-e', `${show} setInterval(() => {}, 60_000)`];
  const terminal = openTerminal({ command: process.execPath, args, cols, rows });
  await terminal.waitUntilStill();
  return terminal.cells();
}

describe('the first frame', () => {
  test.each([
    [120, 40, []],
    [200, 60, ['--lang', 'fr']],
    [80, 24, ['--ascii']],
    [60, 20, ['--theme', 'none']],
    [40, 12, []],
  ] as const)('at %d×%d %j is the one that is drawn in its place', async (cols, rows, more) => {
    // Where there are no words nothing can change but the header.
    const file = path.join(await scratchFolder(), 'b.yaml');
    const claims = ['one', 'two', 'three'].map(
      (id, at) =>
        `  - id: ${id}\n    label: Kind ${id}\n    reports:\n` +
        `      - {source: a, value: ${at}}\n      - {source: b, value: about ${2 * at}}\n`,
    );
    await writeFile(
      file,
      'briefing: 1\ntitle: First\nlang: en\nsources: {a: {lang: en}, b: {lang: en}}\n' +
        `figures:\n${claims.join('')}`,
    );
    const terminal = openTerminal({ args: [file, ...more], cols, rows });
    await terminal.waitFor(/ 4 /);
    const after = await terminal.waitUntilStill();
    const [first = '', ...rest] = terminal.bytes().split(updateEnds);
    expect(first.startsWith('\u001b[?1049h')).toBe(true);
    const before = await drawn(first + updateEnds, cols, rows);
    expect(before.slice(1)).toEqual(terminal.cells().slice(1));
    expect(after).toHaveLength(rows);
    // What is drawn in its place differs in the header at most.
    expect(rest.join('')).not.toMatch(/┏/);
    // The alternate screen is entered once: some terminals clear it each time.
    expect(terminal.bytes().split('\u001b[?1049h')).toHaveLength(2);
  });

  test('says that the words are being looked up, and then how they stand', async () => {
    const terminal = openTerminal({ args: [example], cols: 120, rows: 40 });
    const [before = ''] = await terminal.waitFor('4 Source provenance');
    await terminal.waitFor('10 to verify');
    const [first = ''] = terminal.bytes().split(updateEnds);
    expect(first).toContain('checking the words…');
    expect(first).not.toContain('to verify');
    expect(before).toMatch(/checking the words…|10 to verify/);
  });

  test('loses no key that is typed before anybody listens', async () => {
    const terminal = openAnyTerminal({
      command: process.execPath,
      args: [program(), example],
      cols: 120,
      rows: 40,
    });
    try {
      await terminal.waitFor('4 Source provenance');
      await terminal.press('down', 'down', 'down');
      await terminal.waitFor(/┏━ 1 .* 4\/16 /);
      await terminal.press('q');
      expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
    } finally {
      await terminal.dispose();
    }
  });

  test.each(['SIGTERM', 'SIGHUP'] as const)('gives the terminal back on %s', async signal => {
    const terminal = openAnyTerminal({ command: process.execPath, args: [program(), example] });
    try {
      await terminal.waitFor(/┏━ 1 /);
      terminal.kill(signal);
      await terminal.exited;
      expect(terminal.modes()).toMatchObject({ alternateScreen: false, cursorVisible: true });
    } finally {
      await terminal.dispose();
    }
  });
});

test('a long file is said to be read', async () => {
  const file = path.join(await scratchFolder(), 'long.yaml');
  const names = Array.from({ length: 4000 }, (_, at) => `figure-number-${at}`);
  await writeFile(file, figuresBriefing(names, 'Long'));
  const terminal = openTerminal({ args: [file], cols: 120, rows: 40 });
  await terminal.waitFor(/┏━ 1 /);
  expect(terminal.bytes()).toMatch(/^Reading long\.yaml, \d+(?:\.\d)? MB…\r\u001b\[K/);
});

describe('a dashboard to which nothing happens', () => {
  test('has no timer, and writes nothing', async () => {
    const folder = await scratchFolder();
    const [hook, log] = [path.join(folder, 'hook.mjs'), path.join(folder, 'log.txt')];
    // Asked by a change of a file, so that asking leaves no trace in the answer.
    await writeFile(
      hook,
      `import { watch, writeFileSync } from 'node:fs';
       watch(process.env.ASKED, () => {
         const timers = process.getActiveResourcesInfo().filter(name => /Timeout|Immediate/.test(name));
         writeFileSync(process.env.RESOURCES, JSON.stringify(timers));
       });`,
    );
    const asked = path.join(folder, 'asked.txt');
    await writeFile(log, '');
    await writeFile(asked, '');
    const terminal = openTerminal({
      command: process.execPath,
      args: ['--import', pathToFileURL(hook).href, program(), example],
      cols: 120,
      rows: 40,
      env: { RESOURCES: log, ASKED: asked },
    });
    await terminal.waitFor('10 to verify');
    await terminal.waitUntilStill({ still_ms: 2000 });
    const mark = terminal.mark();
    await writeFile(asked, 'now');
    const { readFileSync } = await import('node:fs');
    await expect.poll(() => readFileSync(log, 'utf8')).toBe('[]');
    expect(terminal.bytesSince(mark)).toBe('');
  });
});
