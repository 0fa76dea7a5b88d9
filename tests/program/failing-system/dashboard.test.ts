import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openTerminal } from '../../../scripts/terminal/terminal.ts';
import {
  countsIn,
  everyCall,
  type FailingCall,
  failing,
  failingFolder,
  forEachOf,
  named,
  someLasting,
} from '../../support/failing-calls.ts';
import { program } from '../../support/program.ts';
import { scratchFolder } from '../../support/scratch.ts';

/** Longer than any start or end takes: what comes to nothing would be waited for for ever. */
const patience_ms = 60_000;
const marksPastes = '\u001b[?2004h';
const asBefore = '\u001b[?1049l';

/** Open the dashboard, have it read the file again, quit, and see what came of it. */
async function ended(around: string, call: FailingCall | null) {
  const { folder } = await failingFolder(around);
  const counts = `${folder}.json`;
  const { nodeArgs, env } = failing(call, counts);
  const terminal = openTerminal({
    command: process.execPath,
    args: [...nodeArgs, program(), 'b.yaml'],
    cwd: folder,
    env,
  });
  let hasEnded = false;
  const over = terminal.exited.then(() => {
    hasEnded = true;
  });
  const isListening = () => terminal.bytes().includes(marksPastes);
  const hangs = new AbortController();
  try {
    // It may end before anything is drawn.
    await terminal.waitFor(isListening, { timeout: patience_ms }).catch(() => {});
    for (const key of ['r', 'q']) {
      if (hasEnded) break;
      await Promise.race([over, terminal.waitUntilStill()]);
      if (!hasEnded) await terminal.press(key);
    }
    const late = sleep(patience_ms, null, { signal: hangs.signal }).catch(() => null);
    const end = await Promise.race([terminal.exited, late]);
    const bytes = terminal.bytes();
    return {
      end,
      said: bytes.slice(bytes.lastIndexOf(asBefore) + 1),
      isBack: !terminal.modes().alternateScreen && terminal.modes().cursorVisible,
      counts: end && (await countsIn(counts)),
    };
  } finally {
    hangs.abort();
    await terminal.dispose();
  }
}

type Ended = Awaited<ReturnType<typeof ended>>;

/** What is wrong with how a run has ended. */
function faultsOf({ end, said, isBack }: Ended): string[] {
  if (end === null) return ['it does not end'];
  const faults: string[] = [];
  const { exitCode, signal } = end;
  if (signal !== 0 || exitCode > 2) faults.push(`it ended with ${exitCode}, ${signal}: ${said}`);
  if (/mistake in the program|^\s+at /m.test(said)) faults.push(said);
  if (exitCode !== 0 && !/(?:briefing|b\.yaml): /.test(said)) faults.push(`it says “${said}”`);
  if (!isBack) faults.push('the terminal is not given back');
  return faults;
}

test('Whichever call of the dashboard fails, it goes on, or gives the terminal back and ends in a sentence.', async () => {
  const around = await scratchFolder();
  const { counts, end } = await ended(around, null);
  expect(end).toEqual({ exitCode: 0, signal: 0 });
  const found: string[] = [];
  const calls = [...everyCall(counts ?? {}), ...someLasting(counts ?? {})];
  await forEachOf(calls, async call => {
    const run = await ended(around, call);
    // Node itself reads the program's first file; where it cannot, the program has not begun.
    if (run.said.includes(`'${program()}'`)) return;
    found.push(...faultsOf(run).map(fault => `${named(call)}: ${fault}`));
  });
  expect(found).toEqual([]);
});

test.skipIf(process.platform === 'win32')(
  'With too few files that may be open it ends in a sentence.',
  async () => {
    const { folder } = await failingFolder(await scratchFolder());
    const met: string[] = [];
    // Node itself has about twenty open, and with fewer does not begin.
    await forEachOf([22, 23, 24, 25, 26, 27, 28], async files => {
      const terminal = openTerminal({
        command: '/bin/sh',
        args: ['-c', `ulimit -n ${files}; exec "$@"`, 'sh', process.execPath, program(), 'b.yaml'],
        cwd: folder,
      });
      try {
        const isListening = () => terminal.bytes().includes(marksPastes);
        const opened = terminal.waitFor(isListening, { timeout: patience_ms });
        if (await opened.then(() => true).catch(() => false)) return;
        const { exitCode, signal } = await terminal.exited;
        const bytes = terminal.bytes();
        if (/^node:fs:/m.test(bytes) || ![0, 1, 2, 70].includes(exitCode)) return;
        met.push(`${exitCode} ${signal}`);
        expect(bytes.slice(bytes.lastIndexOf(asBefore) + 1)).toMatch(/EMFILE/);
      } finally {
        await terminal.dispose();
      }
    });
    expect(new Set(met)).toEqual(new Set(['2 0']));
  },
);
