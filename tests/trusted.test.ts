import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const self = 'tests/trusted.test.ts';
const files = [...globSync('tests/**/*.{ts,tsx}'), 'vitest.config.ts', ...globSync('.ci/*')]
  .filter(file => file !== self)
  .map(file => ({ file, text: readFileSync(file, 'utf8') }));
const filesWith = (pattern: RegExp) =>
  files
    .filter(({ text }) => pattern.test(text))
    .map(({ file }) => file)
    .sort();

describe('a test that fails says that something is wrong', () => {
  test('the first time: none is tried again', () => {
    expect(filesWith(/\bretry: |--retry/)).toEqual([]);
  });

  test('of the program and not of the machine: none measures time or memory', () => {
    const clocks = /performance\.now|hrtime|memoryUsage|resourceUsage|VmHWM|cpuUsage/;
    expect(filesWith(clocks)).toEqual([
      // Has a limit for `npm run fuzz` alone.
      'tests/fuzz/fuzz.ts',
      // Sends as a slow line does, and tells whether it did: where it could not, nothing is judged.
      'tests/program/answers.test.ts',
      // Keeps a processor busy.
      'tests/support/terminal.test.ts',
    ]);
  });

  test('and not of its speed: what hangs is stopped by one limit for all, and nothing sooner', () => {
    expect(filesWith(/\btimeout: |^ *\}, [\d_]+\);$|^ *[\d_]{5,},\n *\);$/m)).toEqual([
      // Tells which of many runs it is that hangs.
      'tests/program/failing-system/dashboard.test.ts',
      'vitest.config.ts',
    ]);
  });

  test('and can be seen again: properties draw the same cases every time', () => {
    const seed = Number(process.env.PROPERTY_SEED) || 20_250_903;
    expect(fc.readConfigureGlobal()).toMatchObject({ seed });
    const drawn = () => fc.sample(fc.string(), 50);
    expect(drawn()).toEqual(drawn());
    expect(filesWith(/Math\.random\(|randomUUID|randomBytes|randomInt/)).toEqual([]);
  });

  test('and not of when it looked: none waits for a time to pass', () => {
    const waits = /setTimeout\(\w+, |import \{[^}]*setTimeout[^}]*\} from 'node:timers/;
    expect(filesWith(waits)).toEqual([
      // Sends as a slow line does.
      'tests/program/answers.test.ts',
      // Tells which of many runs it is that hangs.
      'tests/program/failing-system/dashboard.test.ts',
      // A program of the test's own, which saves a file at its own pace.
      'tests/record/replace-file-faults.test.ts',
      // Sees that nothing is told, of which only time can tell; what is late there is no failure.
      'tests/support/following.ts',
    ]);
  });
});
