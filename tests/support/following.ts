import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { followFiles } from '../../src/load/follow/follow-files.ts';
import { scratchFolder } from './scratch.ts';

interface Given {
  /** Makes folders and links before the files are written. */
  readonly prepare?: (at: (name: string) => string) => void;
  readonly isPolling?: boolean;
}

/** Follow files of a folder, and count how often a change is told of. */
export async function following(
  names: readonly string[],
  existing: readonly string[] = names,
  { prepare, isPolling = false }: Given = {},
) {
  const folder = await scratchFolder();
  const at = (name: string) => path.join(folder, name);
  prepare?.(at);
  for (const name of existing) await writeFile(at(name), 'first\n');
  let told = 0;
  const faults: (string | null)[] = [];
  const follower = followFiles({
    isPolling,
    looks_ms: 50,
    changed: () => {
      told += 1;
    },
    usedUp: system => faults.push(system),
  });
  onTestFinished(() => follower.close());
  await follower.follow(names.map(at), Number.POSITIVE_INFINITY);
  // The system is asked to watch a little after that; until it does, writing again tells of it.
  for (const name of existing) {
    const before = told;
    await expect
      .poll(async () => {
        if (told === before) await writeFile(at(name), 'first\n');
        return told;
      })
      .toBeGreaterThan(before);
  }
  await settled(() => told);
  const hears = async (change: () => Promise<unknown>) => {
    const before = told;
    await change();
    await expect.poll(() => told).toBeGreaterThan(before);
    await settled(() => told);
  };
  return { at, follower, hears, told: () => told, faults };
}

/** Until a count has not changed for longer than changes are held back. */
export async function settled(count: () => number) {
  for (let before = -1; before !== count(); ) {
    before = count();
    await new Promise(resolve => setTimeout(resolve, 400));
  }
}
