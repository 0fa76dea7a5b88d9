import type { Language } from '../../lang/language.ts';
import { toAscii } from '../../text/ascii.ts';
import { cells } from '../../text/cells.ts';
import type { Painted } from '../../text/painted.ts';
import { excerptLines } from '../../text/problem.ts';
import { safe } from '../../text/safe.ts';
import { wrapPieces } from '../../text/wrap.ts';
import { type CheckEntry, checkSeverities } from './check-entry.ts';

export interface CheckedFiles {
  readonly files: number;
  /** Articles that give a text, of all that are named. */
  readonly articles: number;
  readonly sources: number;
}

/**
 * The entries for a person, and how many there are of each kind.
 *
 * @param width cells of a line, where there is a terminal; what is longer is told on several lines
 */
export function checkText(
  entries: readonly CheckEntry[],
  checked: CheckedFiles,
  language: Language,
  ascii: boolean,
  width = Number.POSITIVE_INFINITY,
): readonly Painted[] {
  const plain = (line: string) => (ascii ? toAscii(line) : line);
  const pieces = [
    ...entries.flatMap(entry => entryPieces(entry, language, width)),
    ...wrapped([{ text: totalLine(entries, checked, language), style: null }], width),
  ];
  return pieces.map(({ text, style }) => ({ text: plain(text), style }));
}

function entryPieces(
  entry: CheckEntry,
  { strings, checks }: Language,
  width: number,
): readonly Painted[] {
  const { file, place, severity, code, claim, source, message, hint } = entry;
  const words = {
    error: strings.cli.errorWord,
    warning: strings.cli.warningWord,
    note: checks.noteWord,
  };
  const where = place ? `:${place.line}:${place.column}` : ':';
  const about = [claim, source].filter(id => id !== null).join(', ');
  const head: readonly Painted[] = [
    { text: words[severity], style: severity },
    { text: about === '' ? ` ${code}` : ` ${code} (${safe(about)})`, style: null },
  ];
  const path: Painted = { text: `${safe(file)}${where}`, style: null };
  return [
    // In pieces a path could neither be opened with a click nor be copied.
    ...(cells(path.text) < width
      ? wrapped([path, space, ...head], width)
      : [path, lineBreak, indent, ...wrapped(head, width)]),
    indent,
    ...wrapped([{ text: safe(`${message} ${hint}`), style: null }], width),
    ...excerptLines(entry, width).map(line => ({ text: `${line}\n`, style: null })),
    lineBreak,
  ];
}

const space: Painted = { text: ' ', style: null };
const indent: Painted = { text: '  ', style: null };
const lineBreak: Painted = { text: '\n', style: null };

/** Pieces of one line as the lines that they take, all but the first of them indented. */
function wrapped(pieces: readonly Painted[], width: number): readonly Painted[] {
  if (width === Number.POSITIVE_INFINITY) return [...pieces, lineBreak];
  const rows = wrapPieces(pieces, width - indent.text.length);
  return rows.flatMap((row, at) => [...(at === 0 ? [] : [indent]), ...row, lineBreak]);
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
