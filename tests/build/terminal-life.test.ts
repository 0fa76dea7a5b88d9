import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { terminalLifePage } from '../../scripts/terminal-life/page.ts';
import { lifeRows, lifeSections } from '../../scripts/terminal-life/rows.ts';

test('every section of the table of terminal life is tested once, and none that is not in it', () => {
  const tested = globSync('tests/program/life/*.test.ts').flatMap(file =>
    Array.from(readFileSync(file, 'utf8').matchAll(/^lifeSection\('([^']+)'/gm), match => match[1]),
  );
  expect(tested.sort()).toEqual(Object.keys(lifeSections).sort());
});

test('every row of the table is on the page, once', () => {
  const page = terminalLifePage();
  const ids = Object.values(lifeSections).flatMap(rows => Object.keys(rows));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.sort()).toEqual(Object.keys(lifeRows).sort());
  const rows = page
    .split('\n')
    .filter(line => line.startsWith('| ') && !line.startsWith('| event'));
  expect(rows).toHaveLength(ids.length);
  for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(6);
});
