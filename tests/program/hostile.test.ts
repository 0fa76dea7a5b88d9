import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/model/limits.ts';
import { hostileFiles, ordinaryFile, passagesOf, rowsToRead } from '../support/hostile-files.ts';
import { run } from '../support/program.ts';
import { scratchFolder } from '../support/scratch.ts';

/** Run a command on a file as the whole program. What it takes of memory and time is a matter of `bench/`. */
async function runOn(command: string, content: string | Uint8Array) {
  const file = path.join(await scratchFolder(), 'b.yaml');
  writeFileSync(file, content);
  return run([command, file]);
}

describe('a hostile file given to the program', () => {
  test.each(hostileFiles)('$name ends with $code.', async ({ name, make, code }) => {
    const content = make();
    expect(content.length).toBeLessThanOrEqual(60 * 1024 * 1024);
    const result = await runOn('check', content);
    const isOfWhole = code === 'file_too_large' || name === 'UTF-16';
    expect(result.stdout).toMatch(
      new RegExp(`b\\.yaml${isOfWhole ? '' : ':\\d+:\\d+'}:? error ${code}`),
    );
    expect(result.code).toBe(1);
    // Problems are counted and not listed without end, and none of them quotes megabytes.
    expect(result.stdout.length).toBeLessThan(600 * limits.problems_max);
  });
});

describe('passages made to be read for ever', () => {
  test.each(rowsToRead)('A hundred of %j again and again are read to their end.', async row => {
    const text = passagesOf(row);
    const { stdout, code } = await runOn('check', text);
    expect(stdout.match(/ value_(?:unread|mismatch) /g)).toHaveLength(100);
    expect([0, 1]).toContain(code);
  });
});

describe('an ordinary file of five megabytes', () => {
  test.each(['check', 'print'])('%s reads all of it.', async command => {
    const { text, claims } = ordinaryFile(limits.file_bytes_max - 4000);
    const { stdout, code } = await runOn(command, text);
    expect(code).toBe(0);
    expect(stdout).toContain(command === 'check' ? `(f${claims - 1}` : `question ${claims - 1}`);
  });
});
