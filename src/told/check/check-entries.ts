import { type Analysis, analyse } from '../../analysis/analyse.ts';
import {
  agreementCodes,
  type Finding,
  type FindingCode,
  findingCodes,
} from '../../analysis/findings.ts';
import type { Language } from '../../lang/language.ts';
import type { Loaded } from '../../load/loaded.ts';
import type { Briefing } from '../../model/briefing.ts';
import { type Problem, problemCodes } from '../../model/problem.ts';
import type { ReportKey } from '../../model/report-key.ts';
import { reportByKey } from '../../text/names.ts';
import { findingSentence } from '../finding-sentence.ts';
import { wordsSentence } from '../words-sentence.ts';
import { articleEntries } from './article-entries.ts';
import { beyondCode, type CheckEntry, checkSeverities } from './check-entry.ts';
import { checkSeverity } from './check-severity.ts';
import { findingPlace } from './finding-place.ts';

/**
 * Everything wrong or doubtful with some files: the structure, what the analysis finds, and whether
 * the words are those of the articles.
 *
 * @param all with their articles, as far as they are at hand
 * @returns most serious first, then structure before analysis before words, then by file and line
 */
export function checkEntries(all: readonly Loaded[], language: Language): readonly CheckEntry[] {
  return all
    .flatMap((loaded, file) => entriesOf(loaded, language).map(entry => ({ entry, file })))
    .sort(
      (a, b) =>
        checkSeverities.indexOf(a.entry.severity) - checkSeverities.indexOf(b.entry.severity) ||
        group(a.entry) - group(b.entry) ||
        a.file - b.file ||
        (a.entry.place?.line ?? 0) - (b.entry.place?.line ?? 0) ||
        (a.entry.place?.column ?? 0) - (b.entry.place?.column ?? 0),
    )
    .map(({ entry }) => entry);
}

const groups = new Map<string, number>([
  ...[...problemCodes, beyondCode].map(code => [code, 0] as const),
  ...findingCodes.map(code => [code, 2] as const),
  ...agreementCodes.map(code => [code, 1] as const),
]);

function group({ code }: CheckEntry): number {
  return groups.get(code) ?? 0;
}

function entriesOf(loaded: Loaded, language: Language): readonly CheckEntry[] {
  const { briefing, articles, problems, problemsBeyond, warnings, file } = loaded;
  const structure = [...problems, ...warnings].map(problem => problemEntry(problem, language));
  if (problemsBeyond > 0) structure.push(beyond(file, problemsBeyond, language));
  if (!briefing) return structure;
  const analysis = analyse(briefing, articles);
  return [
    ...structure,
    ...articleEntries(loaded, language),
    ...findingEntries(loaded, briefing, analysis, language),
  ];
}

/** What the analysis finds in one file, in the order of its findings. */
export function findingEntries(
  loaded: Loaded,
  briefing: Briefing,
  analysis: Analysis,
  language: Language,
  wanted: (code: FindingCode) => boolean = () => true,
): readonly CheckEntry[] {
  return analysis.findings
    .filter(({ code }) => wanted(code))
    .map(finding => findingEntry(finding, loaded, briefing, analysis, language));
}

function problemEntry(problem: Problem, language: Language): CheckEntry {
  const { code, severity, file, place, claim, excerpt } = problem;
  const { message, hint } = language.problems[code](problem);
  return { code, severity, file, place, claim, source: null, message, hint, excerpt };
}

function beyond(file: string, count: number, { strings, checks }: Language): CheckEntry {
  return {
    code: beyondCode,
    severity: 'error',
    file,
    place: null,
    claim: null,
    source: null,
    message: strings.cli.moreProblems(count),
    hint: checks.mendFirst,
    excerpt: null,
  };
}

function sourceOf(report: ReportKey, briefing: Briefing): string | null {
  return reportByKey(briefing, report)?.source ?? null;
}

function findingEntry(
  finding: Finding,
  { file, places }: Loaded,
  briefing: Briefing,
  analysis: Analysis,
  language: Language,
): CheckEntry {
  const { code, claim, source, words } = finding;
  const told = words ? wordsSentence(finding, briefing, analysis.verification, language) : null;
  return {
    code,
    severity: checkSeverity(code),
    file,
    place: findingPlace(finding, places),
    claim,
    source: source ?? (finding.pair && sourceOf(finding.pair.a, briefing)),
    message: told?.message ?? findingSentence(finding, analysis, briefing, language),
    hint:
      told?.hint ?? language.checks.hints[agreementCodes.find(known => known === code) ?? 'value'],
    excerpt: null,
  };
}
