import { widthRange } from '../config/values.ts';
import type { Language } from '../lang/language.ts';
import type { Loaded } from '../load/loaded.ts';
import { type SummaryOptions, summaryText } from '../told/summary/summary-text.ts';
import type { PrintFormat } from './arguments.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { keptOutput, type Output } from './output.ts';
import { readTarget } from './read-target.ts';
import { requireFolders } from './require-folders.ts';
import { findTargets } from './targets.ts';
import { tellProblems } from './tell-problems.ts';
import type { Wanted } from './wanted.ts';

/** Columns of the summary where neither an option nor a terminal says. */
const widthDefault = 80;

/** Print the plain summary of every file, one after the other, where the command line says. */
export async function printBriefings(
  found: Wanted,
  language: Language,
  output: Output,
): Promise<ExitCode> {
  if (found.output === null) return (await printAll(found, language, output)).code;
  const kept = keptOutput(output);
  const { code, files, isWhole } = await printAll(found, language, kept);
  const text = kept.kept();
  if (!isWhole) {
    await output.error(`briefing: ${language.strings.cli.notAllOf(found.output)}`);
  } else if (text !== '') {
    const { writeSummary } = await import('./write-summary.ts');
    await writeSummary(found.output, text, files, language);
  }
  return code;
}

/** What printing has come to. */
interface Printed {
  readonly code: ExitCode;
  /** The files that were read for it. */
  readonly files: readonly string[];
  /** Whether something could be printed of each of them. */
  readonly isWhole: boolean;
}

async function printAll(found: Wanted, language: Language, output: Output): Promise<Printed> {
  const targets = await findTargets(found.paths, language.strings);
  await requireFolders(found.articles, language);
  const files: string[] = [];
  let worst: ExitCode = exitCodes.fine;
  let printed = false;
  let isWhole = true;
  for (const target of targets) {
    const loaded = await readTarget(target, found, language.strings);
    files.push(...filesOf(target.path, loaded));
    if (printed && loaded.briefing) await output.print('\n\n');
    const code = await printLoaded(loaded, found, language, output);
    printed ||= loaded.briefing !== null;
    isWhole &&= loaded.briefing !== null;
    if (code > worst) worst = code;
  }
  return { code: worst, files, isWhole };
}

function filesOf(path: string, { articles }: Loaded): string[] {
  const given = [...articles.values()].flatMap(found =>
    found.kind === 'absent' ? [] : found.path,
  );
  return [path === '-' ? '/dev/stdin' : path, ...given];
}

type Printer = (loaded: Loaded, language: Language, options: SummaryOptions) => string;

/** Each is loaded when it is asked for. */
const printers: Readonly<Record<PrintFormat, Record<'whole' | 'brief', () => Promise<Printer>>>> = {
  text: {
    whole: async () => summaryText,
    brief: async () => (await import('../told/brief/brief-text.ts')).briefText,
  },
  markdown: {
    whole: async () => (await import('../told/markdown/markdown-text.ts')).markdownText,
    brief: async () => (await import('../told/brief/brief-markdown.ts')).briefMarkdown,
  },
};

/** Print one file as it is wanted, and its problems on stderr. */
export async function printLoaded(
  loaded: Loaded,
  found: Pick<Wanted, 'width' | 'ascii' | 'printAs' | 'brief'>,
  language: Language,
  output: Output,
): Promise<ExitCode> {
  if (loaded.briefing) {
    const width = found.width ?? summaryWidth(output.columns);
    const printed = await printers[found.printAs][found.brief ? 'brief' : 'whole']();
    await output.print(printed(loaded, language, { width, ascii: found.ascii }));
  }
  return tellProblems(loaded, language, output);
}

/** A page for a person: the terminal's width, but no line longer than can be read. */
function summaryWidth(columns: number | null): number {
  if (columns === null) return widthDefault;
  return Math.min(Math.max(columns, widthRange.min), 100);
}
