import { writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What a generated briefing is to have. */
export interface Wanted {
  readonly claims: number;
  /** Bytes of the file, about. */
  readonly bytes?: number;
  readonly reports?: number;
  /** The name of an article's file that every source is read from. */
  readonly article?: string;
  /** The words of the passage of a report. */
  readonly passage?: (claim: number, source: number) => string;
}

/**
 * Write a briefing of generated claims: nothing in it is of any article.
 *
 * @returns the file's path
 */
export async function writeBriefing(folder: string, name: string, wanted: Wanted): Promise<string> {
  const { claims, bytes = 0, reports = 3, article, passage } = wanted;
  const marks = Array.from({ length: reports }, (_, at) => `s${at}`);
  const text = article === undefined ? '' : `, text: {file: ${article}}`;
  const perReport = Math.max(30, Math.floor(bytes / claims / reports) - 90);
  const words = (claim: number, source: number) =>
    `about ${1000 + claim} things were counted there by office ${source} `
      .repeat(Math.ceil(perReport / 50))
      .slice(0, perReport)
      .trim();
  const lines = ['briefing: 1', 'title: Generated', 'lang: en', 'sources:'];
  for (const mark of marks) lines.push(`  ${mark}: {name: Office ${mark}, lang: en${text}}`);
  lines.push('figures:');
  for (let claim = 0; claim < claims; claim++) {
    lines.push(`  - id: c${claim}`, `    label: Number of things of kind ${claim}`, '    reports:');
    for (const [source, mark] of marks.entries()) {
      lines.push(`      - source: ${mark}`, `        value: ${1000 + claim}`);
      lines.push(`        passage: "${(passage ?? words)(claim, source)}"`);
    }
  }
  const file = path.join(folder, `${name}.yaml`);
  await writeFile(file, `${lines.join('\n')}\n`);
  return file;
}

/** A sentence of a generated article, different for each number. */
export function sentence(number: number): string {
  return `In district ${number} the office counted ${10_000 + number} things of kind ${number % 97}.`;
}

/** Write an article of so many bytes. */
export async function writeArticle(file: string, bytes: number): Promise<number> {
  const sentences: string[] = [];
  for (let length = 0; length < bytes; length += (sentences.at(-1)?.length ?? 0) + 1) {
    sentences.push(sentence(sentences.length));
  }
  await writeFile(file, sentences.join('\n'));
  return sentences.length;
}
