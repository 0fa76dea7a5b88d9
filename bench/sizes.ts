import type { Bench } from './bench.ts';
import { writeBriefing } from './generated.ts';
import { peakMemory, runInTurns } from './processes.ts';
import { type Figure, figureOf } from './statistics.ts';
import { timeToScreen } from './terminals.ts';

const sizes = [
  { name: '20 KB', bytes: 20_000, claims: 20 },
  { name: '200 KB', bytes: 200_000, claims: 200 },
  { name: '2 MB', bytes: 2_000_000, claims: 2000, target: '< 1200 ms' },
  { name: '5 MB', bytes: 5_000_000, claims: 5000, target: '< 3000 ms' },
] as const;

/** Files of four sizes: to the first screen, to the word that they are read, and the memory. */
export const sizesBench: Bench = {
  name: 'sizes',
  async measure({ program, folder, runs, tell }) {
    const rounds = Math.min(runs, 15);
    const files = new Map<string, string>();
    for (const { name, bytes, claims } of sizes) {
      files.set(name, await writeBriefing(folder, `size-${bytes}`, { claims, bytes }));
    }
    const node = { name: 'node', command: process.execPath, args: ['-e', '0'] };
    const opened = new Map<string, number[]>();
    const told: number[] = [];
    const floor: number[] = [];
    const put = (name: string, value: number) =>
      opened.set(name, [...(opened.get(name) ?? []), value]);
    for (let round = 0; round < rounds; round++) {
      floor.push(...((await runInTurns([node], 1)).get('node') ?? []));
      for (const [name, file] of files) {
        put(name, await timeToScreen(process.execPath, [program, file], /┏━ 1 /));
      }
      const largest = files.get('5 MB') ?? '';
      told.push(await timeToScreen(process.execPath, [program, largest], /Reading|┏━ 1 /));
    }
    tell('memory …');
    const figures: Figure[] = [];
    for (const size of sizes) {
      const { name } = size;
      const target = 'target' in size ? { target: size.target } : {};
      figures.push(
        figureOf({ name: `open ${name}`, values: opened.get(name) ?? [], floor, ...target }),
      );
    }
    figures.push(figureOf({ name: 'open 5 MB, anything seen', values: told, floor }));
    for (const [name, file] of files) {
      const peak = await peakMemory(program, ['check', file], folder);
      figures.push(figureOf({ name: `check ${name}, memory`, unit: 'MB', values: [peak] }));
    }
    return figures;
  },
};
