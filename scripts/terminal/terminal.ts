import pty from '@lydell/node-pty';
import { isAtRest, isRestKnown } from './at-rest.ts';
import type { Cell } from './cell.ts';
import { Emulator, type EmulatorOptions, type TerminalModes } from './emulator.ts';
import { freshEnvironment } from './environment.ts';
import { keySequence } from './keys.ts';

export interface TerminalOptions extends EmulatorOptions {
  /** The program to run, with its full path. */
  readonly command: string;
  readonly args?: readonly string[];
  readonly cols?: number;
  readonly rows?: number;
  /** Set besides those of a fresh login; `undefined` takes one away. */
  readonly env?: Record<string, string | undefined>;
  readonly cwd?: string;
}

/** What a wait is for: words on one row, a pattern over all rows, or a question about them. */
export type Condition = string | RegExp | ((screen: string[]) => boolean);

export interface Exit {
  readonly exitCode: number;
  /** The number of the signal that ended the program, or 0. */
  readonly signal: number;
}

export type Terminal = ReturnType<typeof openTerminal>;

/** What is never seen is given up after so long; nothing takes a tenth of it on a machine that is not busy. */
const wait_ms_max = 60_000;
/** Programs tell a lone Esc from the start of a sequence by the pause after it. */
const after_esc_ms = 60;

/** Where nobody tells whether it is at rest, a program that writes nothing for so long has no answer. */
const unanswered_ms = 800;
/** How often is looked whether a program is at rest. */
const look_ms = 10;

/**
 * Run a program in a terminal of its own, with an empty home folder.
 *
 * What the program writes goes through an emulator, which also answers it when it asks the
 * terminal something. Screens are only read between frames, so that none is seen half drawn.
 */
export function openTerminal(options: TerminalOptions) {
  const { command, args = [], cols = 80, rows = 24, env, cwd } = options;
  const environment = freshEnvironment(env);
  const child = pty.spawn(command, [...args], {
    name: environment.variables.TERM ?? 'dumb',
    cols,
    rows,
    env: environment.variables,
    cwd: cwd ?? environment.variables.HOME ?? process.cwd(),
  });

  let output = '';
  /** How often something was written by either side, or the size was changed. */
  let stirs = 0;
  /** The last of it was the program's. */
  let isAnswered = true;
  let isAfterEsc = false;
  /** Pieces of output that are not on the screen yet. */
  let unseen = 0;
  let written_ms = 0;
  let exit: Exit | null = null;
  const watchers = new Set<() => void>();
  const notify = () => {
    for (const look of watchers) look();
  };
  const answer = (data: string) => {
    if (!exit) child.write(data);
  };
  const emulator = new Emulator(cols, rows, answer, options);
  child.onData(data => {
    output += data;
    stirs += 1;
    isAnswered = true;
    written_ms = performance.now();
    unseen += 1;
    emulator.write(data, () => {
      unseen -= 1;
      notify();
    });
  });
  const exited = new Promise<Exit>(resolve => {
    child.onExit(({ exitCode, signal = 0 }) => {
      // Whatever was written last is to be on the screen before anybody hears of the end.
      emulator.write('', () => {
        exit = { exitCode, signal };
        notify();
        resolve(exit);
      });
    });
  });

  const screen = (): string[] => emulator.screen();
  const holds = (condition: Condition): boolean => {
    if (emulator.modes().synchronizedOutput) return false;
    const seen = screen();
    if (typeof condition === 'function') return condition(seen);
    if (typeof condition === 'string') return seen.some(row => row.includes(condition));
    return seen.join('\n').search(condition) !== -1;
  };

  /**
   * Wait until something is on the screen.
   *
   * @returns the screen it is on
   * @throws with the screen as it then is, when the time is up or the program has ended first
   */
  const waitFor = (
    condition: Condition,
    { timeout = wait_ms_max }: { timeout?: number } = {},
  ): Promise<string[]> =>
    new Promise((resolve, reject) => {
      const settle = (done: () => void) => {
        watchers.delete(look);
        clearTimeout(timer);
        done();
      };
      const fail = (why: string) => {
        const picture = framed(screen());
        settle(() => reject(new Error(`${why}, waiting for ${shown(condition)}\n${picture}`)));
      };
      const look = () => {
        try {
          if (holds(condition)) settle(() => resolve(screen()));
          else if (exit)
            fail(`The program ended with code ${exit.exitCode}, signal ${exit.signal}`);
        } catch (error) {
          settle(() => reject(error));
        }
      };
      const timer = setTimeout(() => fail(`Not seen within ${timeout} ms`), timeout);
      watchers.add(look);
      look();
    });

  const stir = () => {
    stirs += 1;
    isAnswered = false;
  };

  /**
   * Wait until neither side has written for a while in which the program had nothing to do. The
   * while is counted in looks: on a busy machine it takes longer, for both.
   */
  const untilStill = async (still_ms: number): Promise<void> => {
    const begun_ms = performance.now();
    for (let before = -1, rested_ms = 0; !exit; rested_ms += look_ms) {
      const isBusy = unseen > 0 || emulator.modes().synchronizedOutput || !isAtRest(child.pid);
      if (isBusy || stirs !== before) rested_ms = 0;
      before = stirs;
      if (rested_ms >= (isRestKnown || isAnswered ? still_ms : unanswered_ms)) return;
      if (performance.now() - begun_ms > wait_ms_max) {
        throw new Error(`Not at rest within ${wait_ms_max} ms\n${framed(screen())}`);
      }
      await delay(look_ms);
    }
  };

  return {
    pid: child.pid,
    exited,
    screen,
    waitFor,

    /** Wait until something is on the screen and the program is done with all that it was told. */
    async waitUntilStill({ still_ms = 150 }: { still_ms?: number } = {}): Promise<string[]> {
      await waitFor(seen => seen.some(row => row !== ''));
      await untilStill(still_ms);
      return screen();
    },

    /** Press keys one after the other: names such as `up` or `ctrl-c`, or text to type. */
    async press(...keys: string[]): Promise<void> {
      for (const key of keys) {
        // What follows Esc at once is one key with it.
        if (isAfterEsc) await untilStill(after_esc_ms);
        if (exit) throw new Error(`The program has ended: ${key} cannot be pressed any more.`);
        stir();
        isAfterEsc = key === 'esc';
        child.write(keySequence(key, emulator.modes().applicationCursorKeys));
      }
    },

    resize(newCols: number, newRows: number): void {
      stir();
      emulator.resize(newCols, newRows);
      child.resize(newCols, newRows);
    },

    kill(signal: NodeJS.Signals = 'SIGTERM'): void {
      if (!exit) process.kill(child.pid, signal);
    },

    /** Read nothing more of what the program writes: it has to wait where that is much. */
    pause(): void {
      child.pause();
    },

    /** Close the terminal, as when its window is closed; the program that was started gets SIGHUP. */
    hangUp(): void {
      (child as unknown as { destroy(): void }).destroy();
    },

    /** The cell in a column and a row, both from 0. Ask after `waitFor`. */
    cell: (x: number, y: number): Cell => emulator.cell(x, y),
    cells: (): Cell[][] => emulator.cells(),
    cursor: () => emulator.cursor(),
    modes: (): TerminalModes => emulator.modes(),
    /** When the program last wrote something, as `performance.now()` tells time. */
    lastWritten_ms: (): number => written_ms,
    /** What has scrolled off the top of the primary screen, oldest first. */
    scrollback: (): string[] => emulator.scrollback(),

    /** Everything written so far. */
    bytes: (): string => output,
    /** A place in the output, to ask later what came after it. */
    mark: (): number => output.length,
    bytesSince: (mark: number): string => output.slice(mark),

    /** End the program if it still runs, and remove its home folder. */
    async dispose(): Promise<void> {
      if (!exit) killGroup(child.pid);
      await exited;
      emulator.dispose();
      environment.dispose();
    },
  };
}

/**
 * The program leads a process group of its own: what it started ends with it. One that has just been
 * started may lead none yet.
 */
function killGroup(pid: number): void {
  for (const target of process.platform === 'win32' ? [pid] : [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // There is no such group yet, or the program has ended in the meantime.
    }
  }
}

function shown(condition: Condition): string {
  if (typeof condition === 'string') return JSON.stringify(condition);
  return String(condition);
}

function framed(screen: readonly string[]): string {
  const last = screen.findLastIndex(row => row !== '');
  const rows = screen.slice(0, last + 1).map(row => `│${row}`);
  return ['┌──', ...rows, '└──'].join('\n');
}

function delay(time_ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, time_ms));
}
