import path from 'node:path';
import { expect } from 'vitest';
import { pressKeys } from '../../../scripts/soak/press-keys.ts';
import { randomKeys } from '../../../scripts/soak/random-keys.ts';
import { resizeOften } from '../../../scripts/soak/resize-often.ts';
import { expectModesAsBefore, lifeSection } from '../../support/life/life-section.ts';
import { openTerminal } from '../../support/terminal.ts';

const example = path.resolve('examples/ombrelune-dam.yaml');

async function opened() {
  const terminal = openTerminal({ args: [example], cols: 120, rows: 40 });
  // Words that are still being looked up would be another screen.
  await terminal.waitFor(/\d to verify/);
  return terminal;
}

lifeSection('Many sizes, many keys', {
  resizes: async ({ row }) => {
    const terminal = await opened();
    const before = await terminal.waitUntilStill();
    await resizeOften(terminal, 100);
    const asBefore = (screen: readonly string[]) => screen.join('\n') === before.join('\n');
    await terminal.waitFor(asBefore);
    await terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: row.code, signal: 0 });
    expectModesAsBefore(terminal.modes());
    const left = [...terminal.scrollback(), ...terminal.screen()];
    expect(left.filter(text => text !== '')).toEqual([]);
    return null;
  },
  keys: async ({ row }) => {
    const terminal = await opened();
    await pressKeys(terminal, randomKeys(20250903), [450, 450], null);
    expect(terminal.screen().join()).toMatch(/┏━ 1 .* 1\/\d+ /);
    await terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: row.code, signal: 0 });
    expectModesAsBefore(terminal.modes());
    return null;
  },
});
