import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openTerminal } from '../scripts/terminal/terminal.ts';
import type { Bench } from './bench.ts';
import { installed } from './installed.ts';
import { runInTurns } from './processes.ts';
import { figureOf } from './statistics.ts';
import { patience, timeToScreen, usualScreen } from './terminals.ts';

const shipped = path.resolve('briefings');
const file = path.join(shipped, '2025-09-03-poutine-kim-pekin.yaml');

/** A panel, and the end of the footer. */
const drawn = /┏━ 1 [\s\S]*Enter/;

interface Program {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly shows: RegExp;
  readonly target?: string;
}

/** From the start of a program to its first screen with something of the file, at 120×40. */
export const firstFrameBench: Bench = {
  name: 'first-frame',
  async measure({ program, folder, runs }) {
    const programs = [
      {
        name: 'dashboard, first frame',
        command: process.execPath,
        args: [program, shipped],
        shows: drawn,
        target: '≤ 4.2× node',
      },
      ...(await others(folder)),
    ];
    await openAndQuit(program);
    const times = new Map(programs.map(({ name }) => [name, [] as number[]]));
    const floor: number[] = [];
    const node = { name: 'node', command: process.execPath, args: ['-e', '0'] };
    for (let round = 0; round <= runs; round++) {
      const [bare = 0] = (await runInTurns([node], 1)).get('node') ?? [];
      if (round > 0) floor.push(bare);
      for (const { name, command, args, shows } of programs) {
        const time_ms = await timeToScreen(command, args, shows);
        if (round > 0) times.get(name)?.push(time_ms);
      }
    }
    return programs.map(({ name, target }: Program) =>
      figureOf({ name, values: times.get(name) ?? [], floor, ...(target && { target }) }),
    );
  },
};

/** At its end the program keeps what it has compiled, for the next start. */
async function openAndQuit(program: string): Promise<void> {
  const terminal = openTerminal({
    command: process.execPath,
    args: [program, shipped],
    ...usualScreen,
  });
  try {
    await terminal.waitFor(drawn, patience);
    await terminal.press('q');
    await terminal.exited;
  } finally {
    await terminal.dispose();
  }
}

/** What people read such things with today, where it is installed. */
async function others(folder: string): Promise<readonly Program[]> {
  const feed = path.join(folder, 'feed.xml');
  const urls = path.join(folder, 'urls');
  await writeFile(urls, `file://${feed}\n`);
  await writeFile(
    feed,
    '<rss version="2.0"><channel><title>Generated</title><link>http://localhost/</link>' +
      '<description>d</description><item><title>One</title></item></channel></rss>',
  );
  const cache = path.join(folder, 'newsboat.db');
  const known = [
    { name: 'less', args: [file], shows: /yaml-language-server/ },
    { name: 'bat', args: ['--paging=always', file], shows: /yaml-language-server/ },
    { name: 'batcat', args: ['--paging=always', file], shows: /yaml-language-server/ },
    { name: 'newsboat', args: ['-u', urls, '-c', cache], shows: /newsboat/i },
    { name: 'vd', args: [file], shows: /briefing/ },
  ];
  return known.flatMap(({ name, args, shows }) => {
    const command = installed(name);
    return command === null ? [] : [{ name, command, args, shows }];
  });
}
