import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { limits } from '../../src/model/limits.ts';
import { hostileFiles, ordinaryFile } from '../support/hostile-files.ts';
import { program, run } from '../support/program.ts';
import { scratchFolder } from '../support/scratch.ts';

/**
 * Says on stderr how much memory the program took at most, in megabytes. Linux counts into `maxRSS`
 * what the process had before it became the program: that of whoever runs the tests.
 */
const watch = `import { readFileSync } from 'node:fs';
const own = () => Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
process.on('exit', () => {
  const peak = process.platform === 'linux' ? own() : process.resourceUsage().maxRSS;
  process.stderr.write('\\npeak ' + Math.round(peak / 1024) + '\\n');
});`;

/**
 * Run a command on a file as the whole program.
 *
 * @param heap_mb_max megabytes that the program may have for its own values: with more it is stopped
 */
async function measured(command: string, content: string | Uint8Array, heap_mb_max: number) {
  const folder = await scratchFolder();
  const file = path.join(folder, 'b.yaml');
  const watcher = path.join(folder, 'watch.mjs');
  writeFileSync(file, content);
  writeFileSync(watcher, watch);
  const nodeArgs = [`--max-old-space-size=${heap_mb_max}`, '--import', pathToFileURL(watcher).href];
  const { stdout, stderr, code } = await run([command, file], { nodeArgs, script: program() });
  const peak_mb = Number(/\npeak (\d+)\n/.exec(stderr)?.[1]);
  return { stdout, stderr, code, peak_mb };
}

/** Slow here would be slow for ever; a machine that does other things too is not meant. */
const timeout = 300_000;

describe('a hostile file given to the program', { timeout }, () => {
  test.each(hostileFiles)('$name ends with $code, in 300 MB.', async ({ name, make, code }) => {
    const content = make();
    expect(content.length).toBeLessThanOrEqual(60 * 1024 * 1024);
    const result = await measured('check', content, 256);
    const isOfWhole = code === 'file_too_large' || name === 'UTF-16';
    expect(result.stdout).toMatch(
      new RegExp(`b\\.yaml${isOfWhole ? '' : ':\\d+:\\d+'}:? error ${code}`),
    );
    expect(result.code).toBe(1);
    expect(result.peak_mb).toBeLessThan(300);
    // Problems are counted and not listed without end, and none of them quotes megabytes.
    expect(result.stdout.length).toBeLessThan(600 * limits.problems_max);
  });
});

describe('passages made to be read for ever', { timeout }, () => {
  test.each(['123 456 789 ', '1,234,567,', '1.2.3.', 'one hundred thousand '])(
    'A hundred of %j again and again are read to their end, in 300 MB.',
    async row => {
      const sources = Array.from({ length: 100 }, (_, at) => `s${at}`);
      const passage = row.repeat(Math.floor(48_000 / row.length));
      const reports = sources.map(id => `{source: ${id}, value: 5, passage: "${passage}"}`);
      const text = [
        'briefing: 1\ntitle: T\nlang: en\nsources:',
        ...sources.map(id => `  ${id}: {lang: en}`),
        'figures:\n  - id: f\n    label: F\n    reports:',
        ...reports.map(report => `      - ${report}`),
      ];
      const { stdout, code, peak_mb } = await measured('check', `${text.join('\n')}\n`, 256);
      expect(stdout.match(/ value_(?:unread|mismatch) /g)).toHaveLength(100);
      expect([0, 1]).toContain(code);
      expect(peak_mb).toBeLessThan(300);
    },
  );
});

describe('an ordinary file of five megabytes', { timeout }, () => {
  test.each(['check', 'print'])('%s reads all of it in 1 GB.', async command => {
    const { text, claims } = ordinaryFile(limits.file_bytes_max - 4000);
    const { stdout, code, peak_mb } = await measured(command, text, 900);
    expect(code).toBe(0);
    expect(stdout).toContain(command === 'check' ? `(f${claims - 1}` : `question ${claims - 1}`);
    expect(peak_mb).toBeLessThan(1024);
  });
});
