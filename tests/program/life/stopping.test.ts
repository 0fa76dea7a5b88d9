import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect } from 'vitest';
import { type Condition, openTerminal, type Terminal } from '../../../scripts/terminal/terminal.ts';
import {
  briefingName,
  expectModesAsBefore,
  lifeSection,
  quoted,
  type Scenario,
  type Stage,
} from '../../support/life/life-section.ts';
import { program } from '../../support/program.ts';
import { openTerminal as openForThisTest } from '../../support/terminal.ts';

/** A shell with jobs, in a folder with `open`. */
interface JobShell {
  readonly terminal: Terminal;
  /** Type a line, and wait until the shell has said what is expected. */
  readonly type: (line: string, until: Condition) => Promise<void>;
  readonly opened: () => Promise<void>;
  readonly signal: (signal: NodeJS.Signals) => Promise<void>;
  /** The code and the line settings that follow the nth `; left`. */
  readonly left: (nth: number) => Promise<string>;
}

let shared: Promise<JobShell> | null = null;
let lefts = 0;
afterAll(async () => (await shared)?.terminal.dispose());

/**
 * Write the program `open`, which opens three figures.
 *
 * @returns the file in which it leaves its process id
 */
async function writeStarter(folder: string): Promise<string> {
  const pidFile = path.join(folder, 'job');
  const start = [process.execPath, program(), path.join(folder, briefingName)].map(quoted);
  const starter = `#!/bin/sh\necho $$ > '${pidFile}'\nexec ${start.join(' ')}\n`;
  await writeFile(path.join(folder, 'open'), starter, { mode: 0o755 });
  return pidFile;
}

async function openJobShell({ folder }: Stage): Promise<JobShell> {
  const pidFile = await writeStarter(folder);
  const terminal = openTerminal({
    command: '/bin/bash',
    args: ['--norc', '--noprofile', '-i'],
    cwd: folder,
    cols: 120,
    rows: 40,
    env: { PS1: 'shell> ' },
  });
  await terminal.waitFor('shell>');
  await terminal.press(
    // Readline's own bracketed paste would be taken for the program's.
    `bind 'set enable-bracketed-paste off'; T=$(stty -g); left() { echo "left $1 code=$? $([ "$(stty -g)" = "$T" ] && echo same || stty -a)"; }`,
    'enter',
  );
  const opened = async () => {
    await terminal.waitFor(
      screen => terminal.modes().alternateScreen && screen.join().includes('Figure three'),
    );
  };
  return {
    terminal,
    opened,
    type: async (line, until) => {
      await terminal.press(line, 'enter');
      await terminal.waitFor(until);
    },
    signal: async signal => {
      process.kill(Number(await readFile(pidFile, 'utf8')), signal);
    },
    left: async nth => {
      await terminal.waitFor(new RegExp(`^left ${nth} code=`, 'm'));
      return terminal.screen().find(row => row.startsWith(`left ${nth} `)) ?? '';
    },
  };
}

/** A scenario in the shell with jobs, on a screen of its own; the nth use of `left` is `nth`. */
const withJobs =
  (run: (shell: JobShell, nth: number, stage: Stage) => Promise<void>): Scenario =>
  async stage => {
    shared ??= openJobShell(stage);
    const shell = await shared;
    lefts += 1;
    try {
      await shell.type('clear; echo begin', /^begin\nshell> *$/m);
      await run(shell, lefts, stage);
    } catch (error) {
      shared = null;
      await shell.terminal.dispose().catch(() => {});
      throw error;
    }
    return null;
  };

/** Go on with the stopped job, and see that it draws and hears keys; then leave it. */
async function goOn({ terminal, type, opened, left }: JobShell, nth: number) {
  const mark = terminal.mark();
  await type(`fg; left ${nth}`, () => terminal.bytesSince(mark).includes('Figure three'));
  await opened();
  await terminal.waitFor(/┏━ 1 .* 2\/3 /);
  await terminal.press('down');
  await terminal.waitFor(/┏━ 1 .* 3\/3 /);
  // It is there again the next time.
  await terminal.press('up');
  await terminal.waitFor(/┏━ 1 .* 2\/3 /);
  await terminal.press('q');
  expect(await left(nth)).toBe(`left ${nth} code=0 same`);
  expectModesAsBefore(terminal.modes());
}

/** Keys are heard: what is kept from the time before is another figure, or the same by chance. */
async function toSecond(terminal: Terminal) {
  await terminal.press('home');
  await terminal.waitFor(/┏━ 1 .* 1\/3 /);
  await terminal.press('down');
  await terminal.waitFor(/┏━ 1 .* 2\/3 /);
}

/** Open, go to the second figure, and stop; the shell's screen is there again. */
async function stop(shell: JobShell, act: () => Promise<void>) {
  const { terminal, opened } = shell;
  await terminal.press('./open', 'enter');
  await opened();
  await toSecond(terminal);
  await act();
  await terminal.waitFor(/Stopped.*\nshell> *$/m);
}

const stoppedBy = (act: (shell: JobShell) => Promise<void>) =>
  withJobs(async (shell, nth) => {
    await stop(shell, () => act(shell));
    expectModesAsBefore(shell.terminal.modes());
    expect(shell.terminal.screen()[0]).toBe('begin');
    await goOn(shell, nth);
  });

lifeSection('Stopping and going on', {
  ctrl_z: stoppedBy(({ terminal }) => terminal.press('ctrl-z')),
  sigtstp: stoppedBy(({ signal }) => signal('SIGTSTP')),
  sigstop: withJobs(async (shell, nth) => {
    await stop(shell, () => shell.signal('SIGSTOP'));
    await goOn(shell, nth);
  }),
  sigcont: withJobs(async ({ terminal, opened, signal, left }, nth) => {
    await terminal.press(`./open; left ${nth}`, 'enter');
    await opened();
    await toSecond(terminal);
    const mark = terminal.mark();
    await signal('SIGCONT');
    await terminal.waitFor(() => terminal.bytesSince(mark).includes('Figure three'));
    await opened();
    await terminal.press('down');
    await terminal.waitFor(/┏━ 1 .* 3\/3 /);
    await terminal.press('up', 'q');
    expect(await left(nth)).toBe(`left ${nth} code=0 same`);
  }),
  bg: withJobs(async (shell, nth) => {
    const { terminal, type } = shell;
    await stop(shell, () => terminal.press('ctrl-z'));
    const mark = terminal.mark();
    await type('bg', /^\[1\]\+ .*&$/m);
    await untilStoppedAgain(shell);
    expectModesAsBefore(terminal.modes());
    expect(terminal.bytesSince(mark)).not.toContain('\u001b[?1049h');
    await goOn(shell, nth);
  }),
  started_in_background: async ({ folder, row }) => {
    await writeStarter(folder);
    // A shell that edits its line itself while the job starts, and mends nothing afterwards.
    const script = `
      set -m
      before=$(stty -g)
      stty -icanon -echo
      ./open &
      until grep -q '^State:.T' /proc/$!/status; do sleep 0.05; done
      stty "$before"
      echo it has stopped; read -r line
      fg
      code=$?
      if [ "$(stty -g)" = "$before" ]; then echo "left $code same"; else stty -a; fi
      read -r line`;
    const options = { command: '/bin/sh', args: ['-c', script], cwd: folder };
    const terminal = openForThisTest({ ...options, cols: 120, rows: 40 });
    await terminal.waitFor('it has stopped');
    expect(terminal.bytes()).not.toContain('\u001b');
    await terminal.press('enter');
    await terminal.waitFor('Figure three');
    await terminal.press('q');
    await terminal.waitFor(`left ${row.code} same`);
    expectModesAsBefore(terminal.modes());
    return null;
  },
  sigterm_stopped: withJobs(async (shell, nth) => {
    const { terminal, type, left } = shell;
    await stop(shell, () => terminal.press('ctrl-z'));
    await type('echo some lines; echo of the shell', /^of the shell$/m);
    const before = terminal.screen().filter(row => row !== '');
    const mark = terminal.mark();
    // Without -f it is enough for wait that the job goes on.
    await type(`kill %1; wait -f %1; left ${nth}`, /^left \d+ code=/m);
    expect(await left(nth)).toBe(`left ${nth} code=143 same`);
    const after = terminal.screen().filter(row => row !== '');
    expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
    expect(terminal.bytesSince(mark)).not.toContain('Figure');
    expectModesAsBefore(terminal.modes());
  }),
  cannot_stop: async ({ folder }) => {
    const terminal = openForThisTest({
      args: [path.join(folder, briefingName)],
      cols: 120,
      rows: 40,
    });
    await terminal.waitFor('Figure three');
    const mark = terminal.mark();
    await terminal.press('ctrl-z');
    await terminal.waitFor(() => terminal.bytesSince(mark).includes('\u001b[?1049h'));
    await terminal.press('down');
    await terminal.waitFor(/┏━ 1 .* 2\/3 /);
    await terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
    expectModesAsBefore(terminal.modes());
    return null;
  },
});

/** A job that runs in the background for a moment and then stops: the shell tells when it is asked. */
async function untilStoppedAgain({ terminal, type }: JobShell) {
  await expect
    .poll(async () => {
      await type('clear; jobs; echo asked', /^asked\nshell> *$/m);
      return terminal.screen().join('\n');
    })
    .toMatch(/^\[1\]\+ +Stopped/m);
}
