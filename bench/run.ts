import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildProgram, executable } from '../scripts/build.ts';
import type { Bench } from './bench.ts';
import { firstFrameBench } from './first-frame.ts';
import { growth } from './growth.ts';
import { hostile } from './hostile.ts';
import { idle } from './idle.ts';
import { kept } from './kept.ts';
import { keys } from './keys.ts';
import { print } from './print.ts';
import { sizesBench } from './sizes.ts';
import type { Figure } from './statistics.ts';
import { comparison, table } from './table.ts';

const benches: readonly Bench[] = [
  print,
  firstFrameBench,
  keys,
  sizesBench,
  growth,
  hostile,
  kept,
  idle,
];

const usage = `npm run bench -- [--runs N] [--only NAME] [--json FILE] [--compare FILE] [--idle SECONDS]

Names: ${benches.map(({ name }) => name).join(', ')}`;

interface Report {
  readonly node: string;
  readonly system: string;
  readonly figures: readonly Figure[];
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '15' },
      only: { type: 'string', multiple: true },
      json: { type: 'string' },
      compare: { type: 'string' },
      idle: { type: 'string', default: '10' },
      help: { type: 'boolean' },
    },
  });
  const wanted = benches.filter(({ name }) => values.only?.includes(name) ?? true);
  const isNumber = [values.runs, values.idle].every(text => /^[1-9]\d{0,4}$/.test(text));
  if (values.help || wanted.length === 0 || !isNumber) return console.log(usage);
  const before = values.compare === undefined ? null : await readReport(values.compare);
  if (before === undefined) {
    console.error(`${values.compare} holds no figures of an earlier run: see --json.`);
    process.exitCode = 2;
    return;
  }
  const folder = await mkdtemp(path.join(os.tmpdir(), 'briefing-bench-'));
  try {
    // Built apart, so that what is measured is what is in the sources, and stays so meanwhile.
    const built = path.join(folder, 'package', 'dist');
    await buildProgram(undefined, built);
    const manifest = await readFile('package.json', 'utf8');
    await writeFile(path.join(folder, 'package', 'package.json'), manifest);
    const figures: Figure[] = [];
    for (const bench of wanted) {
      console.error(`${bench.name} …`);
      const surroundings = {
        program: path.join(built, executable),
        folder,
        runs: Number(values.runs),
        idle_s: Number(values.idle),
        tell: (text: string) => console.error(`${bench.name}: ${text}`),
      };
      figures.push(...(await bench.measure(surroundings)));
    }
    const report: Report = {
      node: process.version,
      system: `${process.platform} ${process.arch}, ${os.cpus().length} × ${os.cpus()[0]?.model}`,
      figures,
    };
    console.log(`${report.node}, ${report.system}\n\n${table(figures)}`);
    if (before)
      console.log(`\nAgainst ${values.compare}:\n\n${comparison(figures, before.figures)}`);
    const file = values.json ?? path.join(os.tmpdir(), 'briefing-bench.json');
    await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
    console.log(`\nWritten to ${file}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readReport(file: string): Promise<Report | undefined> {
  try {
    const report = JSON.parse(await readFile(file, 'utf8')) as Partial<Report>;
    return Array.isArray(report.figures) ? (report as Report) : undefined;
  } catch {
    return undefined;
  }
}

await main();
