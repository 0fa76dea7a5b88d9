import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { figuresBriefing, scratchFolder, scratchProgram } from '../support/scratch.ts';
import { openTerminal } from '../support/terminal.ts';

const good = figuresBriefing(['one', 'two'], 'Mended');
const broken = good.replace('sources: {', 'sources: [').replace('figures:', 'figuers:');

/** Open a file that cannot be used, with an editor that mends it. */
async function openBroken({ args = [] as string[], env = {}, text = broken } = {}) {
  const folder = await scratchFolder();
  const file = path.join(folder, 'one.yaml');
  writeFileSync(file, text);
  const log = path.join(folder, 'log.txt');
  const EDITOR = await scratchProgram(
    folder,
    'vim',
    `import { writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(log)}, process.argv.slice(2).join(' '));
writeFileSync(process.argv.at(-1), ${JSON.stringify(good)});`,
  );
  const terminal = openTerminal({
    args: [...args, file],
    cols: 90,
    rows: 24,
    env: { EDITOR, ...env },
  });
  return { terminal, file, log };
}

describe('a file that is broken from the start', () => {
  test('opens on its problems; left so, the first is told, with code 2', async () => {
    const { terminal, file } = await openBroken();
    await terminal.waitFor('Problems in the file');
    await terminal.waitFor(/one\.yaml:\d+:\d+ error/);
    await terminal.waitFor('Mend the file and save it');
    expect(terminal.modes().alternateScreen).toBe(true);
    await terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: 2, signal: 0 });
    const rows = terminal.screen().join('\n');
    expect(rows.match(/ error /g)).toHaveLength(1);
    expect(rows.replaceAll('\n', '')).toContain(`briefing: “${file}” cannot be used as it is.`);
  });

  test('opens as a dashboard when it is mended in the editor, at the place of the problem', async () => {
    const { terminal, file, log } = await openBroken();
    await terminal.waitFor('Problems in the file');
    await terminal.press('e');
    await terminal.waitFor('Figure two');
    expect(terminal.screen()[0]).toContain('Mended');
    expect(readFileSync(log, 'utf8')).toMatch(new RegExp(`^\\+4 ${file}$`));
    await terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
    expect(terminal.screen().join('\n')).not.toContain('error');
  });

  test('opens as a dashboard when it is saved mended from elsewhere', async () => {
    const { terminal, file } = await openBroken();
    await terminal.waitFor('Problems in the file');
    writeFileSync(file, broken.replace('figuers', 'figures'));
    await terminal.waitUntilStill();
    writeFileSync(file, good);
    await terminal.waitFor('Figure two');
    await terminal.press('p');
    expect((await terminal.exited).exitCode).toBe(0);
  });

  test('Esc stays, r reads again, and p says that nothing is open', async () => {
    const { terminal } = await openBroken();
    await terminal.waitFor('Problems in the file');
    await terminal.press('esc');
    await terminal.waitFor('Problems in the file');
    await terminal.press('p');
    await terminal.press('r');
    await terminal.waitFor('Problems in the file');
    await terminal.press('ctrl-c');
    expect((await terminal.exited).exitCode).toBe(130);
  });

  test('is told line by line to a screen reader', async () => {
    const { terminal } = await openBroken({ args: ['--screen-reader', '--lang', 'fr'] });
    await terminal.waitFor(/Corrigez le fichier et/);
    await terminal.press('q');
    expect((await terminal.exited).exitCode).toBe(2);
  });

  test.each([
    ['where nothing can be drawn', { env: { TERM: 'dumb' } }],
    ['on a build server', { env: { CI: 'true' } }],
  ])('is told on stderr %s', async (_, options) => {
    const { terminal } = await openBroken(options);
    expect((await terminal.exited).exitCode).toBe(2);
    expect(terminal.bytes()).not.toContain('\u001b[?1049h');
    expect(terminal.screen().join('\n')).toMatch(/one\.yaml:\d+:\d+ error/);
  });
});
