import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingCodes } from '../../src/analysis/findings.ts';
import {
  type VerificationStatus,
  verificationStatuses,
} from '../../src/analysis/verification/status.ts';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { articleMegabytes } from '../../src/lang/article-limits.ts';
import { verificationMarks } from '../../src/lang/checks.ts';
import { languageOf } from '../../src/lang/language.ts';
import { encodings } from '../../src/model/article.ts';
import { formatNumber } from '../../src/model/file.ts';
import { limits } from '../../src/model/limits.ts';
import {
  type Problem,
  type ProblemCode,
  problemCodes,
  warningCodes,
} from '../../src/model/problem.ts';
import { plainText } from '../../src/text/painted.ts';
import { beyondCode, type CheckCode, type CheckEntry } from '../../src/told/check/check-entry.ts';
import { checkGithub, checkJson } from '../../src/told/check/check-formats.ts';
import { checkSeverity } from '../../src/told/check/check-severity.ts';
import { checkText } from '../../src/told/check/check-text.ts';

const page = readFileSync('docs/checks.md', 'utf8');
const prose = page.replaceAll(/```.*?```/gs, '');
const codes: readonly CheckCode[] = [...problemCodes, beyondCode, ...findingCodes];
const language = languageOf('en');

/** What the first group of a pattern takes out of the page, wherever it fits. */
function found(pattern: RegExp): string[] {
  return Array.from(prose.matchAll(pattern), match => match[1] ?? '');
}

/** What stands below the heading of a code, up to the next heading. */
function sectionOf(code: string): string {
  return (page.split(`\n### \`${code}\`\n`)[1] ?? '').split(/\n##/)[0]?.trim() ?? '';
}

/** What the section of a code says it means. */
function meaningOf(code: string): string {
  return /^\*\w+\.\* (.*)$/m.exec(sectionOf(code))?.[1] ?? '';
}

function severityOf(code: string): string {
  const finding = findingCodes.find(known => known === code);
  if (finding) return checkSeverity(finding);
  return warningCodes.has(code as ProblemCode) ? 'warning' : 'error';
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

const sameWords = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe('the page on the codes of briefing check', () => {
  test('Every code has one section of its own, and no section is about anything else.', () => {
    expect(found(/^### (.*)$/gm).sort()).toEqual(codes.map(code => `\`${code}\``).sort());
  });

  test('A section says how serious it is, what it means and what to do, in whole sentences.', () => {
    const whole =
      /^\*(\w+)\.\* [\p{Lu}`].*\.\n\n\*\*What to do:\*\* [\p{Lu}`].*\.(?:$|\n\n\*\*Example:\*\*\s)/u;
    for (const code of codes) {
      const [, severity] = whole.exec(sectionOf(code)) ?? [];
      expect([code, severity?.toLowerCase()]).toEqual([code, severityOf(code)]);
    }
  });

  test('Every code has one row in the overview, in the order of the sections.', () => {
    expect([...table('All codes').keys()]).toEqual(found(/^### `(.*)`$/gm));
  });

  test('A row has the severity of its code, and few words that fit into a table.', () => {
    for (const [code, [severity, brief]] of table('All codes')) {
      expect([code, severity]).toEqual([code, severityOf(code)]);
      expect(brief).toMatch(/^[^|\n.]{5,70}$/);
    }
  });

  test('No two codes have the same meaning or the same few words.', () => {
    const briefs = Array.from(table('All codes').values(), ([, brief = '']) => sameWords(brief));
    expect(new Set(briefs).size).toBe(codes.length);
    expect(new Set(codes.map(code => sameWords(meaningOf(code)))).size).toBe(codes.length);
  });

  test('Every link leads to a heading, and no two headings have the same end of a link.', () => {
    const headings = found(/^#+ (.+)$/gm).map(anchor);
    expect(new Set(headings).size).toBe(headings.length);
    const links = found(/\]\(([^)]*)\)/g);
    expect(links.length).toBeGreaterThan(codes.length);
    const ends = new Set(headings.map(heading => `#${heading}`));
    expect(links.filter(link => !ends.has(link))).toEqual([]);
  });
});

describe('what the page says of the program is so', () => {
  test('The entry in every format is written as the program writes it.', () => {
    const problem: Problem = {
      code: 'bad_value',
      severity: 'error',
      file: 'briefings/flood.yaml',
      place: { line: 21, column: 16 },
      excerpt: { text: '        value: 15 000', start: 15, length: 6 },
      details: { key: 'value', found: '15 000', kind: 'text', write: '15000' },
      suggestion: null,
      claim: 'homes-flooded',
    };
    const words = language.problems.bad_value(problem);
    const entry: CheckEntry = { ...problem, code: 'bad_value', source: null, ...words };
    const [formats = ''] = (page.split('\n## Formats\n')[1] ?? '').split('\n## ');
    const shown = Array.from(formats.matchAll(/```\w+\n(.*?)```/gs), ([, text]) => text?.trimEnd());
    const sources = { files: 1, articles: 3, sources: 3 };
    expect(shown).toEqual([
      plainText(checkText([entry], sources, language, false)).trimEnd(),
      checkJson([entry]).trimEnd(),
      checkGithub([entry]).trimEnd(),
    ]);
    const [written] = JSON.parse(checkJson([entry])) as object[];
    expect([...table('Formats').keys()]).toEqual(Object.keys(written ?? {}));
  });

  test('The exit codes are those of the program.', () => {
    const { fine, problems, unusable } = exitCodes;
    expect(prose).toContain(`| makes the exit code ${problems} |`);
    expect(prose).toContain(
      `exit code is ${fine} when nothing makes it ${problems}, and ${unusable}`,
    );
  });

  test('Every status of words in their article is told, with its sign and its codes.', () => {
    const reported: Partial<Record<VerificationStatus, readonly CheckCode[]>> = {
      exact: [],
      normalised: [],
      elided: [],
      altered: ['altered', 'altered_slightly'],
    };
    const { labels, meanings, foldings } = language.checks;
    const links = (all: readonly string[]) => all.map(code => `[\`${code}\`](#${code})`).join(', ');
    expect([...table('How words stand in their article')]).toEqual(
      verificationStatuses.map(status => [
        status,
        [
          `${verificationMarks[status].sign} ${labels[status]}`,
          meanings[status],
          links(reported[status] ?? [status]) || 'nothing',
        ],
      ]),
    );
    expect(prose).toContain(`says in what: ${Object.values(foldings).join(', ')}.`);
  });

  const count = (number: number) => number.toLocaleString('en');
  const mebibytes = (bytes: number) => `${bytes / (1024 * 1024)} MB`;
  test.each<[CheckCode, readonly string[]]>([
    [
      'file_too_large',
      [mebibytes(limits.file_bytes_max), `${count(limits.lexemes_max)} words and punctuation`],
    ],
    ['too_many_claims', [`${count(limits.claims_max)} claims`]],
    ['too_many_reports', [`${count(limits.reports_max)} reports`]],
    [
      'too_many_entries',
      [`${count(limits.sources_max)} sources`, `${count(limits.parties_max)} parties`],
    ],
    ['more_problems', [`${count(limits.problems_max)} problems`]],
    ['yaml_too_deep', [`${limits.depth_max} blocks`]],
    ['text_too_long', [`${count(limits.text_chars_max)} characters`]],
    ['format_missing', [`\`briefing: ${formatNumber}\``]],
    ['format_newer', [`above ${formatNumber}, the one this program reads`]],
    ['format_unknown', [`\`briefing: ${formatNumber}\``]],
    ['article_too_large', [`${articleMegabytes} MB`]],
    ['article_bad_encoding', [encodings.map(name => `\`${name}\``).join(', ')]],
  ])('The section of %s has what the program goes by.', (code, parts) => {
    for (const part of parts) expect(sectionOf(code)).toContain(part);
  });

  test('How far articles are looked for by their hash is told with its bounds.', () => {
    const { article_files_max, article_search_bytes_max } = limits;
    expect(prose).toContain(
      `up to ${count(article_files_max)} files and ${mebibytes(article_search_bytes_max)} are looked at`,
    );
  });
});
