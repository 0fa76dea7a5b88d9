import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { openMeasured } from '../../../scripts/soak/measured-program.ts';
import { pressKeys } from '../../../scripts/soak/press-keys.ts';
import { randomKeys } from '../../../scripts/soak/random-keys.ts';
import { resizeOften } from '../../../scripts/soak/resize-often.ts';
import { expectModesAsBefore, lifeSection } from '../../support/life/life-section.ts';
import { program } from '../../support/program.ts';

const example = path.resolve('examples/ombrelune-dam.yaml');
/** What so many keys may leave behind, in bytes: what is worked out once and kept. */
const growthMax = 2 ** 21;

async function opened() {
  const measured = openMeasured(program(), [example], { cols: 120, rows: 40 });
  onTestFinished(() => measured.dispose());
  // Words that are still being looked up would be another screen.
  await measured.terminal.waitFor(/\d to verify/);
  return measured;
}

lifeSection('Many sizes, many keys', {
  resizes: async ({ row }) => {
    const { terminal } = await opened();
    const before = await terminal.waitUntilStill();
    await resizeOften(terminal, 100);
    const asBefore = (screen: readonly string[]) => screen.join('\n') === before.join('\n');
    await terminal.waitFor(asBefore, { timeout: 30_000 });
    await terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: row.code, signal: 0 });
    expectModesAsBefore(terminal.modes());
    const left = [...terminal.scrollback(), ...terminal.screen()];
    expect(left.filter(text => text !== '')).toEqual([]);
    return null;
  },
  keys: async ({ row }) => {
    const measured = await opened();
    const { terminal } = measured;
    const { memory } = await pressKeys(measured, randomKeys(20250903), [300, 300, 300], null);
    const [warm, half, all] = memory.map(({ heapUsed }) => heapUsed);
    expect((half ?? 0) - (warm ?? 0)).toBeLessThan(growthMax);
    expect((all ?? 0) - (half ?? 0)).toBeLessThan(growthMax);
    expect(terminal.screen().join()).toMatch(/┏━ 1 .* 1\/\d+ /);
    await terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: row.code, signal: 0 });
    expectModesAsBefore(terminal.modes());
    return null;
  },
});
