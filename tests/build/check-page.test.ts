import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/bundle.ts';
import { sampleEntry } from '../../scripts/check-codes/sample-entry.ts';
import { codeTexts } from '../../scripts/check-codes/sections.ts';
import { checkPage } from '../../scripts/check-page.ts';
import { findingCodes } from '../../src/analysis/findings.ts';
import { verificationStatuses } from '../../src/analysis/verification/status.ts';
import { type ProblemCode, problemCodes, warningCodes } from '../../src/model/problem.ts';
import { beyondCode } from '../../src/told/check/check-entry.ts';
import { checkJson } from '../../src/told/check/check-formats.ts';
import { checkSeverity } from '../../src/told/check/check-severity.ts';

const page = checkPage();
const prose = page.replaceAll(/```.*?```/gs, '');
const codes: readonly string[] = [...problemCodes, beyondCode, ...findingCodes];

/** What the first group of a pattern takes out of the page, wherever it fits. */
function found(pattern: RegExp): string[] {
  return Array.from(prose.matchAll(pattern), match => match[1] ?? '');
}

/** A heading as the end of a link, by the rule of GitHub. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
}

/** The cells of the rows that stand below a heading, by what is in backticks in the first. */
function table(heading: string): Map<string, string[]> {
  const [section = ''] = (prose.split(`\n## ${heading}\n`)[1] ?? '').split('\n## ');
  const rows = section.split('\n').filter(line => /^\| \[?`/.test(line));
  const cells = rows.map(row =>
    row
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  );
  expect(new Set(cells.map(([name]) => name)).size).toBe(cells.length);
  return new Map(cells.map(([name = '', ...rest]) => [/`(.*?)`/.exec(name)?.[1] ?? '', rest]));
}

describe('the page on the codes of briefing check', () => {
  test('In the repository it is what the code would write now.', async () => {
    expect(await readFile(path.join(root, 'docs/checks.md'), 'utf8')).toBe(page);
  });

  test('Every code has one heading of its own.', () => {
    expect(found(/^### `(.*)`$/gm).sort()).toEqual([...codes].sort());
  });

  test('Every code has one row in the overview, in the order of the headings.', () => {
    expect([...table('All codes').keys()]).toEqual(found(/^### `(.*)`$/gm));
  });

  test('Every code has the severity that the check gives it, in its row and under its heading.', () => {
    const rows = table('All codes');
    for (const code of codes) {
      const finding = findingCodes.find(known => known === code);
      const ofForm = warningCodes.has(code as ProblemCode) ? 'warning' : 'error';
      const severity = finding ? checkSeverity(finding) : ofForm;
      expect([code, rows.get(code)?.[0]]).toEqual([code, severity]);
      const [, told] = new RegExp(`^### \`${code}\`\n\n\\*(\\w+)\\.\\* \\S`, 'm').exec(page) ?? [];
      expect([code, told?.toLowerCase()]).toEqual([code, severity]);
    }
  });

  test('Every link leads to a heading, and no two headings have the same end of a link.', () => {
    const headings = found(/^#+ (.+)$/gm).map(anchor);
    expect(new Set(headings).size).toBe(headings.length);
    const links = found(/\]\(([^)]*)\)/g);
    expect(links.length).toBeGreaterThan(codes.length);
    const ends = new Set(headings.map(heading => `#${heading}`));
    expect(links.filter(link => !ends.has(link))).toEqual([]);
  });

  test('No two codes have the same meaning or the same few words.', () => {
    const texts = Object.values(codeTexts);
    const same = (text: string) =>
      text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    expect(new Set(texts.map(({ meaning }) => same(meaning))).size).toBe(codes.length);
    expect(new Set(texts.map(({ brief }) => same(brief))).size).toBe(codes.length);
  });

  test('Every text is whole sentences, and few words fit into a row of a table.', () => {
    for (const { brief, meaning, remedy } of Object.values(codeTexts)) {
      expect(meaning).toMatch(/^[\p{Lu}`].*\.$/u);
      expect(remedy).toMatch(/^[\p{Lu}`].*\.$/u);
      expect(brief).toMatch(/^[^|\n.]{5,70}$/);
    }
  });

  test('The fields of the JSON are told as they are written, in their order.', () => {
    const [entry] = JSON.parse(checkJson([sampleEntry])) as object[];
    expect([...table('Formats').keys()]).toEqual(Object.keys(entry ?? {}));
  });

  test('Every status of words in their article is told.', () => {
    expect([...table('How words stand in their article').keys()]).toEqual([
      ...verificationStatuses,
    ]);
  });
});
