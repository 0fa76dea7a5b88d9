import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkDrawn, checkTold } from '../../scripts/screens/check.ts';
import { folder, stylesFile } from '../../scripts/screens/files.ts';
import { drawn, themes, told } from '../../scripts/screens/runs.ts';
import { program } from '../support/program.ts';

/** Fail with what is not as recorded, and with what to do about it. */
function expectNone(file: string, difference: string): void {
  if (difference === '') return;
  const advice = `${file} is not what is shown. Where all that differs is meant, and docs/architecture.md
says how to see that: npm run record-screens -- ${file}`;
  expect.fail(`${advice}\n\n${difference}`);
}

describe.concurrent('the screens of both examples are those recorded in tests/golden/screens', () => {
  // Words do not depend on the theme, nor colours on the language; all of it: npm run record-screens -- --check
  const looked = drawn.flatMap(run =>
    themes
      .filter(theme => theme === 'dark' || run.language === 'fr')
      .map(theme => ({ ...run, theme })),
  );
  test.each(looked)('$file with the $theme theme', async ({ theme, ...run }) => {
    program();
    expectNone(run.file, await checkDrawn(run, theme));
  });

  test.each(told)('$file to whoever listens', async run => {
    program();
    expectNone(run.file, await checkTold(run));
  });
});

test('no screens are recorded that are not looked at', () => {
  const files = [...drawn, ...told].map(({ file }) => file);
  expect(readdirSync(folder).sort()).toEqual([...files, stylesFile].sort());
});
