import { fullLineage } from '../analysis/lineage.ts';
import type { Claim, Report, Source } from '../model/briefing.ts';
import { reportOf, sourceById, speakerText, topController } from '../text/names.ts';
import { safe } from '../text/safe.ts';
import { warningSign } from '../text/words-standing.ts';
import type { TextPen } from './text-pen.ts';

/**
 * A claim as one paragraph to paste: what is asked, what is answered in which words, who says it
 * by which chain, in what article, and where it is recorded. What is not known is said to be so.
 *
 * @param source whose answer is wanted; null: all of them, each behind its source's mark, with what
 *   they amount to and how many origins they have
 * @param file the briefing's file as the user named it; `-` for standard input
 * @returns one line of plain text; null where there is no such claim, or the source is silent on it
 */
export function claimParagraph(
  pen: TextPen,
  claim: Claim,
  source: string | null,
  file: string,
): string | null {
  const { citation, strings } = pen.language;
  const { colon } = strings;
  const asked = `${askedText(pen, claim)}${colon} `;
  const only = source ?? (claim.reports.length === 1 ? claim.reports[0]?.source : undefined);
  const from = `(${fileName(pen, file)}, ${claim.id})`;
  if (only !== undefined) {
    const report = reportOf(claim, only);
    const article = sourceById(pen.briefing, only);
    if (!report || !article) return null;
    const cited = `${citation.source}${colon} ${sourceCitation(pen, article)}`;
    return safe(`${asked}${answerText(pen, claim, report)}. ${cited} ${from}`);
  }
  const reports = claim.reports as readonly Report[];
  const answers = reports.map(report => `${markOf(pen, report)} ${answerText(pen, claim, report)}`);
  const articles = reports.map(
    report => `${markOf(pen, report)} ${citationOf(pen, report.source)}`,
  );
  const standing = `${pen.sentence(claim)} ${pen.origins(claim)}.`;
  const cited = `${citation.sources}${colon} ${articles.join(citation.semicolon)}`;
  return safe(`${asked}${answers.join(citation.semicolon)}. ${standing} ${cited} ${from}`);
}

/**
 * A source as a citation: author, “title”, outlet, date, address. An author or address that is not
 * stated is left out; a title, outlet or date that is not stated is said to be so.
 *
 * @returns one line of plain text
 */
export function sourceCitation(pen: TextPen, source: Source): string {
  const { citation, strings } = pen.language;
  const { words } = strings;
  const parts = [
    source.by,
    source.title === null ? untitled(pen, source) : pen.quoted(source.title),
    source.outlet ? pen.party(source.outlet) : words.outletNotStated,
    source.published ? pen.published(source) : words.dateNotStated,
    source.url,
  ];
  return safe(parts.filter(part => part !== null).join(', ')) || citation.titleNotStated;
}

/** A source's citation with what the source rests on, and the file that says so. */
export function sourceParagraph(pen: TextPen, source: Source, file: string): string {
  const { citation, strings } = pen.language;
  const { colon, words } = strings;
  const from = `(${fileName(pen, file)}, ${source.id})`;
  const bases = pen.analysis.provenance.get(source.id)?.bases ?? [];
  const rests = bases.map(basis => {
    const [first, ...relays] = basis.chain;
    if (first === undefined) return `${words.lineageNotRecorded} (${pen.counts(basis)})`;
    const names = [first, ...basis.jointly, ...relays].map(id => pen.party(id));
    return `${names.join(' → ')} (${pen.counts(basis)})`;
  });
  const cited = sourceCitation(pen, source);
  if (rests.length === 0) return safe(`${cited} ${from}`);
  return safe(`${cited} – ${citation.restsOn}${colon} ${rests.join(citation.semicolon)} ${from}`);
}

function untitled(pen: TextPen, { text }: Source): string {
  const { titleNotStated } = pen.language.citation;
  return text ? `${titleNotStated} (${text.file})` : titleNotStated;
}

function citationOf(pen: TextPen, id: string): string {
  const source = sourceById(pen.briefing, id);
  return source ? sourceCitation(pen, source) : id;
}

function markOf(pen: TextPen, { source }: Report): string {
  return `[${sourceById(pen.briefing, source)?.mark ?? source}]`;
}

function fileName({ language }: TextPen, file: string): string {
  return file === '-' ? language.citation.standardInput : (file.split(/[\\/]/).at(-1) ?? file);
}

/** What is asked, with what the file says about the question itself. */
function askedText(pen: TextPen, claim: Claim): string {
  const facts = pen.told(claim).facts.map(({ text }) => text);
  if (claim.kind !== 'statement') return withFacts(claim.label, facts);
  const { interested } = pen.analysis.origins.get(claim.id)?.paths[0] ?? {};
  const interest = interested ? [pen.language.strings.words[interested]] : [];
  return withFacts(speakerText(pen.briefing, claim), [...interest, claim.topic, ...facts]);
}

function withFacts(name: string, facts: readonly string[]): string {
  return facts.length > 0 ? `${name} (${facts.join(', ')})` : name;
}

/** The value and the words, how they are put, and the way they came. */
function answerText(pen: TextPen, claim: Claim, report: Report): string {
  const { citation } = pen.language;
  const check = pen.check(claim, report.source);
  const warning = check && warningSign(check);
  const parts = [
    wordsText(pen, report),
    ...mannerText(pen, report),
    ...lineageParts(pen, claim, report),
  ];
  const text = parts.filter(part => part !== '').join(', ');
  if (!warning) return text;
  const { footing, text: standing } = pen.standing(check);
  const why =
    footing === 'good' || footing === 'unknown' ? '' : `${pen.language.strings.colon} ${standing}`;
  return `${text} [${citation.toVerify}${why}]`;
}

function wordsText(pen: TextPen, report: Report): string {
  if (!('form' in report)) return `${pen.answer(report)} (${pen.quoted(report.passage)})`;
  const runs = report.quote ?? (report.passage ? [report.passage] : []);
  return runs.map(run => pen.quoted(run)).join(' … ');
}

function mannerText(pen: TextPen, report: Report): string[] {
  const { strings } = pen.language;
  const { words } = strings;
  const parts: string[] = [];
  if ('form' in report) {
    parts.push(strings.form[report.form]);
    if (report.cue) parts.push(pen.quoted(report.cue));
    if (report.translated_from) parts.push(words.translatedFrom(report.translated_from));
  }
  if (report.mood !== 'indicative') parts.push(strings.mood[report.mood]);
  if (report.as_of) parts.push(words.asOf(pen.date(report.as_of)));
  return [...parts, pen.resolvedFrom(report)];
}

/** The origin with whoever controls it, then those who passed it on; a speaker is named already. */
function lineageParts(pen: TextPen, claim: Claim, report: Report): string[] {
  const { citation, strings } = pen.language;
  const { words } = strings;
  const [origin, ...rest] = fullLineage(claim, report).chain;
  if (origin === undefined) return [words.lineageNotRecorded];
  const relays = rest.map(id => pen.party(id));
  const { paths = [] } = pen.analysis.origins.get(claim.id) ?? {};
  const path = paths.find(found => found.source === report.source);
  const circular = path?.circular ? [words.circular] : [];
  if (claim.kind === 'statement') {
    return [...(relays.length > 0 ? [citation.relays(relays)] : []), ...circular];
  }
  const top = topController(pen.briefing, origin);
  const standing = [
    ...(top === undefined ? [] : [pen.party(top)]),
    ...(path?.interested ? [words[path.interested]] : []),
  ];
  return [citation.origin(withFacts(pen.party(origin), standing), relays), ...circular];
}
