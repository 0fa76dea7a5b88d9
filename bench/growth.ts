import path from 'node:path';
import type { Bench } from './bench.ts';
import { sentence, writeArticle, writeBriefing } from './generated.ts';
import { runInTurns } from './processes.ts';
import { figureOf } from './statistics.ts';

/** `check` with more and more reports, and with an article of a megabyte. */
export const growth: Bench = {
  name: 'growth',
  async measure({ program, folder, runs }) {
    const sentences = await writeArticle(path.join(folder, 'article.txt'), 1_000_000);
    const briefings = {
      'check 300 reports': await writeBriefing(folder, 'few', { claims: 100 }),
      'check 3,000 reports': await writeBriefing(folder, 'more', { claims: 1000 }),
      'check 12,000 reports': await writeBriefing(folder, 'most', { claims: 4000 }),
      '200 passages, 1 MB article': await writeBriefing(folder, 'passages', {
        claims: 200,
        reports: 1,
        article: 'article.txt',
        passage: claim => sentence(Math.floor((claim * sentences) / 200)),
      }),
      '200 altered passages, 1 MB article': await writeBriefing(folder, 'altered', {
        claims: 200,
        reports: 1,
        article: 'article.txt',
        passage: claim =>
          sentence(Math.floor((claim * sentences) / 200)).replace('counted', 'never counted'),
      }),
    };
    const node = process.execPath;
    const times = await runInTurns(
      [
        { name: 'node -e 0', command: node, args: ['-e', '0'] },
        ...Object.entries(briefings).map(([name, file]) => ({
          name,
          command: node,
          args: [program, 'check', file],
        })),
      ],
      Math.min(runs, 15),
    );
    const floor = times.get('node -e 0') ?? [];
    return Object.keys(briefings).map(name =>
      figureOf({
        name,
        values: times.get(name) ?? [],
        floor,
        ...(name.includes('article') && { target: '< 1000 ms' }),
      }),
    );
  },
};
