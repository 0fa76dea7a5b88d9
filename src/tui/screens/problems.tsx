import { useMemo } from 'react';
import type { Language } from '../../lang/language.ts';
import type { Loaded } from '../../load/loaded.ts';
import { formatProblem } from '../../text/problem.ts';
import { type ScrollPosition, ScrollText } from '../components/scroll-text.tsx';
import { type Line, span } from '../draw/span.ts';
import { wrapLine } from '../draw/wrap-line.ts';

interface ProblemsProps {
  readonly language: Language;
  readonly loaded: Loaded;
  readonly width: number;
  readonly height: number;
  readonly at: number;
  readonly onScroll: (position: ScrollPosition, page: number) => void;
}

/** Everything wrong with the file, line by line, and what was left out because of it. */
export function Problems({ language, loaded, width, height, at, onScroll }: ProblemsProps) {
  const lines = useMemo(() => problemLines(language, loaded, width - 1), [language, loaded, width]);
  return <ScrollText lines={lines} width={width} height={height} at={at} onScroll={onScroll} />;
}

function problemLines(language: Language, loaded: Loaded, width: number): Line[] {
  const { strings } = language;
  const { screens, parts, kinds } = strings;
  const count = loaded.problems.length + loaded.problemsBeyond;
  const lines: Line[] = [
    [span(` ${screens.problems}`, 'strong'), span(`   ${screens.problemsIntro(count)}`)],
  ];
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
  for (const problem of loaded.problems) {
    lines.push([]);
    const rows = formatProblem(problem, language.problems, strings.cli, width - 1);
    rows.forEach((row, at) => {
      const tone = at === 0 ? 'serious' : /^\s+\d*\s*\|/.test(row) ? 'dim' : 'plain';
      const spans = [span(` ${row}`, tone)];
      lines.push(...(tone === 'plain' ? wrapLine(spans, width, 3) : [spans]));
    });
  }
  if (loaded.problemsBeyond > 0) {
    lines.push([], [span(` ${strings.cli.moreProblems(loaded.problemsBeyond)}`)]);
  }
  return lines;
}
