import { findingCodes } from '../src/analysis/findings.ts';
import { type ProblemCode, warningCodes } from '../src/model/problem.ts';
import type { CheckCode, CheckSeverity } from '../src/told/check/check-entry.ts';
import { checkSeverity } from '../src/told/check/check-severity.ts';
import type { CodeText } from './check-codes/code-text.ts';
import { introduction } from './check-codes/introduction.ts';
import { type CodeSection, codeSections, codeTexts } from './check-codes/sections.ts';
import { statusSection } from './check-codes/statuses.ts';

/** The page on all that `briefing check` can print, in Markdown. */
export function checkPage(): string {
  const parts = [introduction(), statusSection(), overview(), ...codeSections.map(sectionText)];
  return `${parts.join('\n\n')}\n`;
}

function overview(): string {
  const rows = codeSections.flatMap(({ codes }) =>
    codesIn(codes).map(
      code => `| [\`${code}\`](#${code}) | ${severityOf(code)} | ${codeTexts[code].brief} |`,
    ),
  );
  return [
    '## All codes',
    '',
    '| code | severity | in a few words |',
    '|---|---|---|',
    ...rows,
  ].join('\n');
}

function sectionText({ title, about, codes }: CodeSection): string {
  const entries = codesIn(codes).map(code => entryText(code, codeTexts[code]));
  return [`## ${title}`, about, ...entries].join('\n\n');
}

function entryText(code: CheckCode, { meaning, remedy, example }: CodeText): string {
  const severity = severityOf(code);
  const parts = [
    `### \`${code}\``,
    `*${severity.charAt(0).toUpperCase()}${severity.slice(1)}.* ${meaning}`,
    `**What to do:** ${remedy}`,
  ];
  if (example?.startsWith('```')) parts.push('**Example:**', example);
  else if (example) parts.push(`**Example:** ${example}`);
  return parts.join('\n\n');
}

function codesIn(codes: CodeSection['codes']): readonly CheckCode[] {
  return Object.keys(codes) as CheckCode[];
}

/** Whatever is wrong with the form of a file is an error, unless nothing is left out because of it. */
function severityOf(code: CheckCode): CheckSeverity {
  const finding = findingCodes.find(known => known === code);
  if (finding) return checkSeverity(finding);
  return warningCodes.has(code as ProblemCode) ? 'warning' : 'error';
}
