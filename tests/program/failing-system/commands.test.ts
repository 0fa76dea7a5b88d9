import { openSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
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
import { program, run } from '../../support/program.ts';
import { scratchFolder } from '../../support/scratch.ts';

/** Node itself reads the program's first file; where it cannot, the program has not begun. */
const isNodesOwn = (stderr: string) => stderr.includes(`'${program()}'`);

/** Run a command on a briefing of its own, with the output in a file, and see what came of it. */
async function ended(args: readonly string[], around: string, call: FailingCall | null) {
  const { folder, file } = await failingFolder(around);
  const [counts, out] = [`${folder}.json`, `${folder}.txt`];
  const { nodeArgs, env } = failing(call, counts);
  const stdout = openSync(out, 'w');
  const result = await run([...args], { cwd: folder, nodeArgs, env, stdout });
  const names = await readdir(folder);
  const written = names.includes('out') ? await readFile(path.join(folder, 'out'), 'utf8') : null;
  return {
    ...result,
    stdout: readFileSync(out, 'utf8'),
    /** What `-o` has written; null: nothing. */
    written,
    /** The briefing without the hashes of its articles. */
    text: (await readFile(file, 'utf8')).replace(/, sha256: [0-9a-f]{64}/g, ''),
    /** Names beside the briefing and its articles. */
    left: names.filter(name => !/^(?:[ab]\.(?:txt|yaml)|out)$/.test(name)),
    counts: await countsIn(counts),
  };
}

type Ended = Awaited<ReturnType<typeof ended>>;

function lastLine(text: string | null): string | undefined {
  return text?.split('\n').slice(-2).join('\n');
}

/** What is wrong with how a run has ended. */
function faultsOf({ stdout, stderr, code, text, left, written }: Ended, usual: Ended): string[] {
  const faults: string[] = [];
  if (code === null || code > 2) faults.push(`it ended with ${code}: ${stderr}`);
  if (/mistake in the program|^\s+at /m.test(stdout + stderr)) faults.push(stderr);
  if (code === 2 && !/^(?:briefing: |b\.yaml: )/.test(stderr)) faults.push(`it says ${stderr}`);
  // The summary may be another one, without its articles, but not half of one.
  if (written !== null && lastLine(written) !== lastLine(usual.written)) {
    faults.push(`it has written ${written}`);
  }
  if (code === 0 && written === null && usual.written !== null)
    faults.push('it has written nothing');
  if (text !== usual.text) faults.push(`the file has become ${text}`);
  if (left.length > 0) faults.push(`it has left ${left}`);
  return faults;
}

test.each([
  [['print', 'b.yaml']],
  [['print', '-o', 'out', 'b.yaml']],
  [['check', '--record', 'b.yaml']],
  [['config', '--lang', 'fr']],
])('Whichever call of %j fails, it ends in a sentence and leaves the file whole.', async args => {
  const around = await scratchFolder();
  const usual = await ended(args, around, null);
  expect(usual.counts).toMatchObject({ open: expect.any(Number), read: expect.any(Number) });
  const found: string[] = [];
  await forEachOf([...everyCall(usual.counts), ...someLasting(usual.counts)], async call => {
    const run = await ended(args, around, call);
    if (isNodesOwn(run.stderr)) return;
    found.push(...faultsOf(run, usual).map(fault => `${named(call)}: ${fault}`));
  });
  expect(found).toEqual([]);
});
