import { availableParallelism } from 'node:os';
import { buildIfNeeded } from './build-if-needed.ts';
import { checkDrawn, checkTold } from './screens/check.ts';
import { readStyles, stylesFile, writeRecorded } from './screens/files.ts';
import { recordDrawn, recordTold } from './screens/record.ts';
import { drawnText, toldText } from './screens/recorded.ts';
import { drawn, type Run, themes, told } from './screens/runs.ts';

const usage = `Record the screens of both examples and what is told of them in tests/golden/screens/.

npm run record-screens [-- [--check] [PART...]]

  PART      only files whose names begin so: beijing.80x24, ombrelune.told.fr
  --check   compare all of them, with both themes, and write nothing

Look at every difference that git then shows: each is one that a person sees.
`;

const parts = process.argv.slice(2).filter(argument => argument !== '--check');
const isCheck = process.argv.includes('--check');

if (parts.some(part => part.startsWith('-'))) {
  process.stderr.write(usage);
  process.exitCode = 2;
} else {
  await buildIfNeeded();
  await (isCheck ? checkAll() : recordAll());
}

function wanted(runs: readonly Run[]): readonly Run[] {
  return runs.filter(({ file }) => parts.length === 0 || parts.some(part => file.startsWith(part)));
}

async function recordAll(): Promise<void> {
  const styles = await readStyles();
  const seen = await together(wanted(drawn), async run => {
    const [dark = [], light = []] = await together(themes, theme => recordDrawn(run, theme));
    console.log(run.file);
    return {
      run,
      pictures: dark.map((picture, at) => ({ dark: picture, light: light[at] ?? [] })),
    };
  });
  // New letters are given in the order of the files, and not in that in which they were seen.
  for (const { run, pictures } of seen) {
    await writeRecorded(run.file, drawnText(run.stops, pictures, styles));
  }
  await writeRecorded(stylesFile, String(styles));
  await together(wanted(told), async run => {
    await writeRecorded(run.file, toldText(run.stops, await recordTold(run)));
    console.log(run.file);
  });
}

async function checkAll(): Promise<void> {
  const checks = [
    ...wanted(drawn).flatMap(run =>
      themes.map(theme => ({ name: `${run.file}, ${theme}`, check: () => checkDrawn(run, theme) })),
    ),
    ...wanted(told).map(run => ({ name: run.file, check: () => checkTold(run) })),
  ];
  await together(checks, async ({ name, check }) => {
    const difference = await check();
    if (difference === '') return;
    process.exitCode = 1;
    console.log(`${name}\n\n${difference}\n`);
  });
}

/** Do something with each of a list; a program at work waits as long for keys as it works. */
async function together<T, R>(list: readonly T[], use: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = list.entries();
  const worker = async () => {
    for (const [at, item] of waiting) results[at] = await use(item);
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, worker));
  return results;
}
