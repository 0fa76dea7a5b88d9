import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { TerminalModes } from '../../../scripts/terminal/emulator.ts';
import { type LifeRow, lifeSections } from '../../../scripts/terminal-life/rows.ts';
import { program } from '../program.ts';
import { figuresBriefing } from '../scratch.ts';
import { type Left, openWaitingShell, type WaitingShell } from './waiting-shell.ts';

export type SectionTitle = keyof typeof lifeSections;

/** What a scenario has at hand. */
export interface Stage {
  readonly row: LifeRow;
  /** A folder that is there as long as the tests of the file run. */
  readonly folder: string;
  /** One shell for all scenarios of a file; a new one after a scenario that failed. */
  readonly shell: () => Promise<WaitingShell>;
  /** A command line: variables, the program, and its arguments; without any: a briefing of three figures. */
  readonly command: (given?: {
    readonly env?: Readonly<Record<string, string>>;
    readonly script?: string;
    readonly args?: readonly string[];
  }) => string;
}

/** @returns what was left, to be compared with the row; nothing where it has compared for itself */
export type Scenario = (stage: Stage) => Promise<Left | null>;

/** The briefing that `command` opens, in the stage's folder. */
export const briefingName = 'one.yaml';

const asBefore: TerminalModes = {
  alternateScreen: false,
  cursorVisible: true,
  mouse: 'none',
  bracketedPaste: false,
  applicationCursorKeys: false,
  synchronizedOutput: false,
  wrapping: true,
};

/** The terminal's modes are those that a fresh terminal has. */
export function expectModesAsBefore(modes: TerminalModes): void {
  expect(modes).toEqual(asBefore);
}

/**
 * Test the rows of one section of the table: one scenario each.
 *
 * @param scenarios by the ids of the section's rows
 */
export function lifeSection<Title extends SectionTitle>(
  title: Title,
  scenarios: Readonly<Record<keyof (typeof lifeSections)[Title], Scenario>>,
): void {
  const rows: Readonly<Record<string, LifeRow>> = lifeSections[title];
  expect(Object.keys(scenarios).sort(), title).toEqual(Object.keys(rows).sort());
  const folder = mkdtempSync(path.join(os.tmpdir(), 'briefing-life-'));
  const file = path.join(folder, briefingName);
  let open: Promise<WaitingShell> | null = null;
  const shell = () => {
    open ??= openWaitingShell(folder);
    return open;
  };
  const close = async () => {
    await (await open)?.terminal.dispose();
    open = null;
  };
  const command: Stage['command'] = ({ env = {}, script = program(), args = [file] } = {}) => {
    const set = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    return ['env', ...set, process.execPath, script, ...args].map(quoted).join(' ');
  };

  describe(title, () => {
    writeFileSync(file, figuresBriefing(['one', 'two', 'three']));
    afterAll(async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    });
    test.each(Object.entries<Scenario>(scenarios))('%s ends as the table says', async (id, run) => {
      const row = rows[id];
      if (!row) throw new Error(`The table has no row ${id}.`);
      try {
        const left = await run({ row, folder, shell, command });
        if (left === null) return;
        expectModesAsBefore(left.modes);
        expect(left).toMatchObject({ code: row.code, line: 'same' });
        expect(left.said.join('\n')).not.toMatch(/[┏┃╭│]/);
      } catch (error) {
        await close();
        throw error;
      }
    });
  });
}

export function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

/** Start the dashboard and wait until it is drawn. */
export async function opened(
  { shell, command }: Stage,
  given?: Parameters<Stage['command']>[0],
): Promise<WaitingShell> {
  const waiting = await shell();
  const { terminal } = waiting;
  await waiting.start(command(given));
  // What an earlier scenario has printed is on the shell's own screen.
  await terminal.waitFor(
    screen => terminal.modes().alternateScreen && screen.join().includes('Figure three'),
  );
  return waiting;
}

/** Start the dashboard for a screen reader and wait until it has told where it is. */
export async function told(
  { shell, command }: Stage,
  given: Parameters<Stage['command']>[0] = {},
): Promise<WaitingShell> {
  const waiting = await shell();
  const mark = waiting.terminal.mark();
  const env = { ...given.env, INK_SCREEN_READER: 'true' };
  await waiting.start(command({ ...given, env }));
  await waiting.terminal.waitFor(() =>
    /item \d of 3, selected: Figure/.test(waiting.terminal.bytesSince(mark)),
  );
  return waiting;
}
