import { useMemo } from 'react';
import type { Analysis } from '../../analysis/analyse.ts';
import { agreementCodes } from '../../analysis/findings.ts';
import type { Language } from '../../lang/language.ts';
import type { Loaded } from '../../load/loaded.ts';
import { findingEntries } from '../../text/check/check-entries.ts';
import { formatProblem } from '../../text/problem.ts';
import { type ScrollPosition, ScrollText } from '../components/scroll-text.tsx';
import { type Line, span } from '../draw/span.ts';
import { wrapLine } from '../draw/wrap-line.ts';

interface ProblemsProps {
  readonly language: Language;
  readonly loaded: Loaded;
  /** What was worked out of it; null where it cannot be used. */
  readonly analysis: Analysis | null;
  readonly width: number;
  readonly height: number;
  readonly at: number;
  readonly onScroll: (position: ScrollPosition, page: number) => void;
}

/** Everything wrong or doubtful with the file, line by line, and what was left out because of it. */
export function Problems(props: ProblemsProps) {
  const { language, loaded, analysis, width, height, at, onScroll } = props;
  const lines = useMemo(
    () => [
      ...problemLines(language, loaded, width - 1),
      ...(analysis ? doubtLines(language, loaded, analysis, width - 1) : []),
    ],
    [language, loaded, analysis, width],
  );
  return <ScrollText lines={lines} width={width} height={height} at={at} onScroll={onScroll} />;
}

/** The words that somebody should look at, each with its place in the file. */
function doubtLines(language: Language, loaded: Loaded, analysis: Analysis, width: number): Line[] {
  if (!loaded.briefing) return [];
  const { checks, strings } = language;
  if (analysis.verification.isPending) return [[], [span(` ${checks.checking}`, 'dim')]];
  const doubts = findingEntries(loaded, loaded.briefing, analysis, language).filter(
    ({ severity, code }) => severity !== 'note' && !isAgreement(code),
  );
  if (doubts.length === 0) return [];
  const lines: Line[] = [[], [span(` ${checks.inTheWords}`, 'strong')]];
  for (const { code, severity, place, claim, source, message, hint } of doubts) {
    const where = place ? `${place.line}:${place.column}` : '';
    const word = severity === 'error' ? strings.cli.errorWord : strings.cli.warningWord;
    const about = [claim, source].filter(id => id !== null).join(', ');
    const tone = severity === 'error' ? 'serious' : 'notable';
    lines.push([], [span(` ${where} ${word} ${code}`, tone), span(` (${about})`, 'dim')]);
    lines.push(...wrapLine([span(`   ${message} `), span(hint, 'dim')], width, 3));
  }
  return lines;
}

function isAgreement(code: string): boolean {
  return agreementCodes.some(known => known === code);
}

function problemLines(language: Language, loaded: Loaded, width: number): Line[] {
  const { strings } = language;
  const { screens, parts, kinds } = strings;
  const count = loaded.problems.length + loaded.problemsBeyond;
  // What is only a warning is no problem, and “no problem” above it would be read as “nothing”.
  const intro =
    count > 0 || loaded.warnings.length === 0 ? `   ${screens.problemsIntro(count)}` : '';
  const lines: Line[] = [[span(` ${screens.problems}`, 'strong'), span(intro)]];
  if (loaded.leftOut.length > 0) {
    lines.push([], [span(` ${screens.leftOut}`, 'strong')]);
    for (const { part, name, place } of loaded.leftOut) {
      const kind =
        part in kinds ? kinds[part as keyof typeof kinds] : parts[part as keyof typeof parts];
      const where = place ? ` (${place.line}:${place.column})` : '';
      const how = part === 'party' || part === 'source' ? `, ${strings.words.inPart}` : '';
      lines.push([span(`   ${kind.toLowerCase()} ${name}${how}`), span(where, 'dim')]);
    }
  }
  for (const problem of [...loaded.problems, ...loaded.warnings]) {
    lines.push([]);
    const rows = formatProblem(problem, language.problems, strings.cli, width - 1);
    rows.forEach((row, at) => {
      const head = problem.severity === 'error' ? 'serious' : 'notable';
      const tone = at === 0 ? head : /^\s+\d*\s*\|/.test(row) ? 'dim' : 'plain';
      const spans = [span(` ${row}`, tone)];
      lines.push(...(tone === 'plain' ? wrapLine(spans, width, 3) : [spans]));
    });
  }
  if (loaded.problemsBeyond > 0) {
    lines.push([], [span(` ${strings.cli.moreProblems(loaded.problemsBeyond)}`)]);
  }
  return lines;
}
