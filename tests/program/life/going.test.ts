import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { briefingName, lifeSection, type Stage } from '../../support/life/life-section.ts';
import { program } from '../../support/program.ts';
import { figuresBriefing, scratchProgram } from '../../support/scratch.ts';
import { openTerminal, type Terminal } from '../../support/terminal.ts';

interface Opened {
  readonly terminal: Terminal;
  readonly expectRow: () => Promise<void>;
}

/**
 * Open the dashboard from a shell that outlives its terminal, and alone is told by the system that it
 * has gone. It writes down how the program has ended.
 */
async function openWithoutSignal(
  { folder, command, row }: Stage,
  given?: Parameters<Stage['command']>[0],
): Promise<Opened> {
  const result = path.join(folder, 'result');
  await writeFile(result, '');
  const script = `trap '' HUP; ${command(given)}; echo "code=$?" > '${result}'`;
  const terminal = openTerminal({ command: '/bin/sh', args: ['-c', script], cols: 120, rows: 40 });
  await terminal.waitFor(/┏━ 1 .*1\/\d+ /);
  return {
    terminal,
    expectRow: async () => {
      await expect.poll(() => readFile(result, 'utf8')).toBe(`code=${row.code}\n`);
    },
  };
}

lifeSection('The terminal goes', {
  window_closed: async ({ folder, row }) => {
    const state = path.join(folder, 'state');
    const terminal = openTerminal({
      command: process.execPath,
      args: [program(), path.join(folder, briefingName)],
      env: { XDG_STATE_HOME: state },
      cols: 120,
      rows: 40,
    });
    await terminal.waitFor('Figure three');
    terminal.hangUp();
    const { signal } = await terminal.exited;
    expect(128 + signal).toBe(row.code);
    expect(await readdir(path.join(state, 'briefing'))).toHaveLength(1);
    return null;
  },
  terminal_gone: async stage => {
    const { terminal, expectRow } = await openWithoutSignal(stage);
    terminal.hangUp();
    await expectRow();
    return null;
  },
  gone_in_editor: async stage => {
    const end = path.join(stage.folder, 'end');
    const EDITOR = await scratchProgram(
      stage.folder,
      'waiting',
      `import { existsSync } from 'node:fs';
      process.stdout.write('THE EDITOR');
      setInterval(() => { if (existsSync('${end}')) process.exit(); }, 10);`,
    );
    const { terminal, expectRow } = await openWithoutSignal(stage, { env: { EDITOR } });
    await terminal.press('e');
    await terminal.waitFor('THE EDITOR');
    terminal.hangUp();
    await writeFile(end, '');
    await expectRow();
    return null;
  },
  gone_while_printing: async stage => {
    const file = path.join(stage.folder, 'long.yaml');
    await writeFile(file, figuresBriefing(Array.from({ length: 800 }, (_, at) => `f${at}`)));
    const XDG_STATE_HOME = path.join(stage.folder, 'printing');
    const env = { XDG_STATE_HOME };
    const { terminal, expectRow } = await openWithoutSignal(stage, { args: [file], env });
    // The first frame is drawn before keys are heard.
    await terminal.press('down');
    await terminal.waitFor(' 2/800 ');
    // More is printed than fits between two processes, so printing waits for a reader.
    terminal.pause();
    await terminal.press('p');
    const kept = () => readdir(path.join(XDG_STATE_HOME, 'briefing')).catch(() => []);
    await expect.poll(kept).toHaveLength(1);
    terminal.hangUp();
    await expectRow();
    return null;
  },
});
