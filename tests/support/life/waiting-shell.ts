import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TerminalModes } from '../../../scripts/terminal/emulator.ts';
import { openTerminal, type Terminal } from '../../../scripts/terminal/terminal.ts';

/** What a program has left behind, as seen from outside. */
export interface Left {
  /** As shells count: 128 + the signal's number where a signal ended it. */
  readonly code: number;
  /** The terminal's line settings (`stty -g`), or `same` where they are those from before. */
  readonly line: string;
  readonly modes: TerminalModes;
  /** The rows below the command's own. */
  readonly said: readonly string[];
}

export interface WaitingShell {
  readonly terminal: Terminal;
  start(command: string): Promise<void>;
  /** Send a signal to what was started, and to nothing else. */
  signal(signal: NodeJS.Signals): void;
  /** Wait until the command has ended. */
  left(): Promise<Left>;
}

/**
 * Runs one command after the other in one terminal and mends nothing: an interactive shell would
 * put the line settings in order after a program that a signal has ended.
 *
 * @param pidFile where each command leaves its process id
 */
const script = (pidFile: string) => `
before=$(stty -g)
turn=0
while turn=$((turn + 1)); printf 'ready %s> ' "$turn"; read -r line; do
  (echo "$(exec sh -c 'echo "$PPID"')" > '${pidFile}'; eval "exec $line")
  code=$?
  now=$(stty -g)
  if [ "$now" = "$before" ]; then now=same; fi
  printf '\\nleft %s code=%s line=%s\\n' "$turn" "$code" "$now"
  stty "$before"
done`;

/** @param folder where the process ids may be written */
export async function openWaitingShell(folder: string): Promise<WaitingShell> {
  const pidFile = path.join(folder, 'pid');
  const terminal = openTerminal({
    cols: 120,
    rows: 40,
    command: '/bin/sh',
    args: ['-c', script(pidFile)],
    env: { PS1: '' },
  });
  let turn = 1;
  await terminal.waitFor(`ready ${turn}>`);
  const sinceStart = () => {
    const rows = [...terminal.scrollback(), ...terminal.screen()];
    return rows.slice(rows.findLastIndex(row => row.startsWith(`ready ${turn}>`)));
  };
  return {
    terminal,
    start: command => terminal.press(command, 'enter'),
    signal: signal => process.kill(Number(readFileSync(pidFile, 'utf8')), signal),
    async left() {
      await terminal.waitFor(new RegExp(`^ready ${turn + 1}> $`.replace(' $', ' *$'), 'm'));
      const rows = sinceStart();
      turn += 1;
      const text = rows.join('\n');
      const [, code, line] = /^left \d+ code=(\d+) line=([\w:\n]+)$/m.exec(text) ?? [];
      const end = rows.findIndex(row => /^left \d+ code=/.test(row));
      return {
        code: Number(code),
        line: line ?? '',
        modes: terminal.modes(),
        said: rows.slice(0, end).filter(row => row !== ''),
      };
    },
  };
}
