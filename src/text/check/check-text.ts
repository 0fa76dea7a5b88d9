import type { Language } from '../../lang/language.ts';
import { toAscii } from '../ascii.ts';
import { excerptLines } from '../problem.ts';
import { safe } from '../safe.ts';
import { type CheckEntry, type CheckSeverity, checkSeverities } from './check-entry.ts';

/** How a severity's word is set off; gives the word back where there is no colour. */
export type Paint = (severity: CheckSeverity, word: string) => string;

export interface CheckedFiles {
  readonly files: number;
  /** Articles that give a text, of all that are named. */
  readonly articles: number;
  readonly sources: number;
}

/** The entries for a person, and how many there are of each kind. */
export function checkText(
  entries: readonly CheckEntry[],
  checked: CheckedFiles,
  language: Language,
  ascii: boolean,
  paint: Paint,
): string {
  const plain = (line: string) => (ascii ? toAscii(line) : line);
  const lines = entries.flatMap(entry => entryLines(entry, language, plain, paint));
  lines.push(plain(totalLine(entries, checked, language)));
  return lines.map(line => `${line}\n`).join('');
}

function entryLines(
  entry: CheckEntry,
  { strings, checks }: Language,
  plain: (line: string) => string,
  paint: Paint,
): string[] {
  const { file, place, severity, code, claim, source, message, hint } = entry;
  const words = {
    error: strings.cli.errorWord,
    warning: strings.cli.warningWord,
    note: checks.noteWord,
  };
  const where = place ? `:${place.line}:${place.column}` : ':';
  const about = [claim, source].filter(id => id !== null).join(', ');
  const head = `${safe(file)}${where} ${paint(severity, words[severity])} ${code}`;
  return [
    plain(about === '' ? head : `${head} (${safe(about)})`),
    plain(`  ${safe(`${message} ${hint}`)}`),
    ...excerptLines(entry, Number.POSITIVE_INFINITY).map(plain),
    '',
  ];
}

function totalLine(
  entries: readonly CheckEntry[],
  { files, articles, sources }: CheckedFiles,
  { checks, strings }: Language,
): string {
  const [errors = 0, warnings = 0, notes = 0] = checkSeverities.map(
    severity => entries.filter(entry => entry.severity === severity).length,
  );
  const counts = [checks.errors(errors), checks.warnings(warnings), checks.notes(notes)];
  return `${checks.checked(files)}${strings.colon} ${counts.join(', ')}. ${checks.articlesAt(articles, sources)}.`;
}
