import type { Language } from '../../lang/language.ts';
import { toAscii } from '../../text/ascii.ts';
import type { Painted } from '../../text/painted.ts';
import { excerptLines } from '../../text/problem.ts';
import { safe } from '../../text/safe.ts';
import { type CheckEntry, checkSeverities } from './check-entry.ts';

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
): readonly Painted[] {
  const plain = (line: string) => (ascii ? toAscii(line) : line);
  return [
    ...entries.flatMap(entry => entryPieces(entry, language, plain)),
    { text: `${plain(totalLine(entries, checked, language))}\n`, style: null },
  ];
}

function entryPieces(
  entry: CheckEntry,
  { strings, checks }: Language,
  plain: (line: string) => string,
): readonly Painted[] {
  const { file, place, severity, code, claim, source, message, hint } = entry;
  const words = {
    error: strings.cli.errorWord,
    warning: strings.cli.warningWord,
    note: checks.noteWord,
  };
  const where = place ? `:${place.line}:${place.column}` : ':';
  const about = [claim, source].filter(id => id !== null).join(', ');
  const rest = [
    about === '' ? ` ${code}` : ` ${code} (${safe(about)})`,
    `  ${safe(`${message} ${hint}`)}`,
    ...excerptLines(entry, Number.POSITIVE_INFINITY),
    '',
  ];
  return [
    { text: plain(`${safe(file)}${where} `), style: null },
    { text: words[severity], style: severity },
    { text: rest.map(line => `${plain(line)}\n`).join(''), style: null },
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
