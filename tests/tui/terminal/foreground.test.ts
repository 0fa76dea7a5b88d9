import { expect, test } from 'vitest';
import { isBackgroundStat } from '../../../src/tui/terminal/foreground.ts';

/** As proc_pid_stat(5) has it: pid, name, state, parent, group, session, terminal, its group. */
const stat = (group: number, terminal: number, foreground: number, name = 'node') =>
  `4711 (${name}) S 4000 ${group} 4000 ${terminal} ${foreground} 4194304 1 0`;

test('a job is in the background while another one has its terminal', () => {
  expect(isBackgroundStat(stat(4711, 34816, 4711))).toBe(false);
  expect(isBackgroundStat(stat(4711, 34816, 4000))).toBe(true);
});

test('without a terminal there is no background', () => {
  expect(isBackgroundStat(stat(4711, 0, -1))).toBe(false);
  expect(isBackgroundStat(stat(4711, 34816, -1))).toBe(false);
});

test('a name with brackets and spaces in it changes nothing', () => {
  expect(isBackgroundStat(stat(4711, 34816, 4000, 'a) S 1 2 (b'))).toBe(true);
  expect(isBackgroundStat(stat(4711, 34816, 4711, 'a) S 1 2 (b'))).toBe(false);
});
