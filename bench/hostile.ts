import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { limits } from '../src/model/limits.ts';
import {
  hostileFiles,
  ordinaryFile,
  passagesOf,
  rowsToRead,
} from '../tests/support/hostile-files.ts';
import type { Bench, Surroundings } from './bench.ts';
import { peakMemory } from './processes.ts';
import { type Figure, figureOf } from './statistics.ts';

interface Group {
  readonly name: string;
  readonly command: string;
  readonly files: ReadonlyMap<string, () => string | Uint8Array>;
  /** What the slowest and the largest should be below. */
  readonly targets:
    | { readonly time: string; readonly memory: string }
    | { readonly memory: string };
}

const ordinary = () => ordinaryFile(limits.file_bytes_max - 4000).text;
const groups: readonly Group[] = [
  {
    name: 'check hostile',
    command: 'check',
    files: new Map(hostileFiles.map(({ name, make }) => [name, make])),
    targets: { time: '< 2000 ms', memory: '< 300 MB' },
  },
  {
    name: 'check passages',
    command: 'check',
    files: new Map(rowsToRead.map(row => [row, () => passagesOf(row)])),
    targets: { memory: '< 300 MB' },
  },
  ...['check', 'print'].map(command => ({
    name: `${command} 5 MB`,
    command,
    files: new Map([['ordinary', ordinary]]),
    targets: { memory: '< 1024 MB' },
  })),
];

/** What files that are made to take time and memory take of them: the worst of each kind. */
export const hostile: Bench = {
  name: 'hostile',
  async measure(surroundings) {
    const figures: Figure[] = [];
    for (const group of groups) figures.push(...(await worstOf(group, surroundings)));
    return figures;
  },
};

async function worstOf(
  { name, command, files, targets }: Group,
  { program, folder, tell }: Surroundings,
): Promise<readonly Figure[]> {
  const file = path.join(folder, 'hostile.yaml');
  const measured: { readonly what: string; readonly ms: number; readonly mb: number }[] = [];
  for (const [what, make] of files) {
    await writeFile(file, make());
    const start_ms = performance.now();
    const mb = await peakMemory(program, [command, file], folder);
    measured.push({ what, ms: performance.now() - start_ms, mb });
  }
  const [slowest] = measured.toSorted((a, b) => b.ms - a.ms);
  const [largest] = measured.toSorted((a, b) => b.mb - a.mb);
  if (!slowest || !largest) return [];
  tell(`${name}: slowest “${slowest.what}”, largest “${largest.what}”`);
  const time = 'time' in targets ? { target: targets.time } : {};
  return [
    figureOf({ name: `${name}, the slowest`, values: [slowest.ms], ...time }),
    figureOf({
      name: `${name}, the largest`,
      unit: 'MB',
      values: [largest.mb],
      target: targets.memory,
    }),
  ];
}
