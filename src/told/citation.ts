import type { Claim, ClaimKind, Source } from '../model/briefing.ts';
import type { ReportKey } from '../model/report-key.ts';
import { sourceById } from '../text/names.ts';
import { safe } from '../text/safe.ts';
import { answersFrom } from './answers-from.ts';
import { phrasesOf } from './phrases-of.ts';
import type { TextPen } from './text-pen.ts';
import type { ToldAnswer } from './told-answer.ts';
import type { ToldClaim } from './told-claim.ts';

/** One answer by its key, a source's answers, or all answers to a claim. */
interface Wanted {
  readonly source: string | null;
  readonly report: ReportKey | null;
}

/**
 * A claim as one paragraph to paste: what is asked, what is answered in which words, who says it
 * by which chain, in what article, and where it is recorded. What is not known is said to be so.
 *
 * @param wanted the answer, else the source whose answers are wanted; without either all of them, each
 *   behind its source's mark, with what they amount to and how many origins they have
 * @param file the briefing's file as the user named it; `-` for standard input
 * @returns one line of plain text; null where there is no such answer
 */
export function claimParagraph(
  pen: TextPen,
  claim: Claim,
  wanted: Wanted,
  file: string,
): string | null {
  const { citation, strings } = pen.language;
  const { colon } = strings;
  const told = pen.told(claim);
  const [first, ...others] = wantedOf(told, wanted);
  if (first === undefined) return null;
  const asked = `${askedText(told)}${colon} `;
  const from = `(${fileName(pen, file)}, ${claim.id})`;
  if (others.length === 0) {
    const cited = `${citation.source}${colon} ${citationOf(pen, first.source)}`;
    return safe(`${asked}${answerText(pen, told, first)}. ${cited} ${from}`);
  }
  const answers = [first, ...others];
  if (wanted.source !== null) {
    const all = answers.map(answer => answerText(pen, told, answer)).join(citation.semicolon);
    const cited = `${citation.source}${colon} ${citationOf(pen, wanted.source)}`;
    return safe(`${asked}${all}. ${cited} ${from}`);
  }
  const marked = answers.map(answer => `[${answer.mark}] ${answerText(pen, told, answer)}`);
  const articles = new Map(answers.map(({ source: id, mark }) => [id, mark]));
  const list = Array.from(articles, ([id, mark]) => `[${mark}] ${citationOf(pen, id)}`);
  const standing = `${told.sentence} ${told.origins.text}.`;
  const cited = `${citation.sources}${colon} ${list.join(citation.semicolon)}`;
  return safe(`${asked}${marked.join(citation.semicolon)}. ${standing} ${cited} ${from}`);
}

function wantedOf(told: ToldClaim, { source, report }: Wanted): readonly ToldAnswer[] {
  if (report !== null) return told.answers.filter(({ key }) => key === report);
  return source === null ? told.answers : answersFrom(told, source);
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

function fileName({ language }: TextPen, file: string): string {
  return file === '-' ? language.citation.standardInput : (file.split(/[\\/]/).at(-1) ?? file);
}

/** What is asked, with what the file says about the question itself. */
function askedText(told: ToldClaim): string {
  const facts = told.facts.map(({ text }) => text);
  const { speech, name, answers } = told;
  if (speech === null) return withFacts(name, facts);
  const interest = answers[0]?.interested;
  const interests = interest ? [interest.text] : [];
  return withFacts(speech.text, [...interests, speech.topic, ...facts]);
}

function withFacts(name: string, facts: readonly string[]): string {
  return facts.length > 0 ? `${name} (${facts.join(', ')})` : name;
}

/** The value and the words, how they are put, the way they came, and how they stand. */
function answerText(pen: TextPen, { kind }: ToldClaim, answer: ToldAnswer): string {
  const { citation, strings } = pen.language;
  const parts = [
    wordsText(answer),
    ...phrasesOf(answer, ['form', 'cue', 'translatedFrom', 'mood', 'asOf', 'resolvedFrom']),
    ...phrasesOf(answer, ['revises']),
    ...lineageParts(pen, kind, answer),
  ];
  const text = parts.filter(part => part !== '').join(', ');
  const { standing, doubts } = answer;
  if (!standing?.warning) return text;
  const { footing } = standing;
  const told = footing === 'good' || footing === 'unknown' ? '' : standing.text;
  const why = told === '' ? doubts.map(doubt => doubt.text).join(' ') : told;
  return `${text} [${citation.toVerify}${why === '' ? '' : `${strings.colon} ${why}`}]`;
}

function wordsText({ answer, words }: ToldAnswer): string {
  return answer === null ? words.quoted : `${answer.text} (${words.quoted})`;
}

/** The origin with whoever controls it, then those who passed it on; a speaker is named already. */
function lineageParts(pen: TextPen, kind: ClaimKind, answer: ToldAnswer): readonly string[] {
  const { citation, strings } = pen.language;
  const { chain, interested } = answer;
  const [origin, ...rest] = chain.steps;
  if (origin === undefined) return [strings.words.lineageNotRecorded];
  const relays = rest.map(({ name }) => name);
  const circular = phrasesOf(answer, ['circular']);
  if (kind === 'statement') {
    return [...(relays.length > 0 ? [citation.relays(relays)] : []), ...circular];
  }
  const standing = [origin.top, interested?.text ?? null].filter(text => text !== null);
  return [citation.origin(withFacts(origin.name, standing), relays), ...circular];
}
