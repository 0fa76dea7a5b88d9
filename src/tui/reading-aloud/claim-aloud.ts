import type { WordDiff } from '../../analysis/word-diff.ts';
import type { Claim } from '../../model/briefing.ts';
import type { ReportKey } from '../../model/report-key.ts';
import { diffRuns } from '../../text/diff-text.ts';
import { partyName, partyWithController } from '../../text/names.ts';
import { answersFrom } from '../../told/answers-from.ts';
import { phrasesOf } from '../../told/phrases-of.ts';
import type { ToldAnswer } from '../../told/told-answer.ts';
import type { Pen } from '../pen.ts';
import { inWords, sentence, text } from './in-words.ts';

/** What a claim is called: its label, or who said something, to whom and about what. */
export function nameAloud(pen: Pen, claim: Claim): string {
  const { aloud, strings } = pen.language;
  const { name, speech, review } = pen.told(claim);
  const proposed = review === 'proposed' ? `, ${strings.review.proposed}` : '';
  if (speech === null) return name + proposed;
  const names = (all: readonly string[]) => all.join(` ${aloud.and} `);
  const to = speech.to ? ` ${aloud.to} ${names(speech.to)}` : '';
  return `${names(speech.from)}${to}, ${speech.topic}${proposed}`;
}

/** A claim as a screen of its own begins: its place, name, kind and facts, and what follows from it. */
export function headAloud(pen: Pen, claim: Claim, order: readonly string[]): string {
  const { aloud, strings } = pen.language;
  const head = [
    aloud.item(order.indexOf(claim.id) + 1, order.length),
    nameAloud(pen, claim),
    strings.kinds[claim.kind],
    ...pen.told(claim).facts.map(({ text: fact }) => fact),
    verdictAloud(pen, claim),
  ];
  return text([sentence(head), pen.sentence(claim), originsAloud(pen, claim)]);
}

/** `verdict: differ`. */
export function verdictAloud(pen: Pen, claim: Claim): string {
  const { aloud, strings, verdicts } = pen.language;
  return `${aloud.verdict}${strings.colon} ${verdicts.labels[pen.verdictOf(claim).type]}`;
}

/** How many voices really answer it. */
export function originsAloud(pen: Pen, claim: Claim): string {
  return sentence([inWords(pen.origins(claim), pen.language)]);
}

/** What is asked, how the answers stand to each other, and what every source says. */
export function claimAloud(pen: Pen, claim: Claim): string {
  return text([
    sentence([nameAloud(pen, claim), verdictAloud(pen, claim)]),
    pen.sentence(claim),
    ...pen.told(claim).answers.map(answer => markedAloud(pen, answer)),
    originsAloud(pen, claim),
  ]);
}

/** `A: about 15,000, “environ 15 000 soldats”, from NIS (Corée du Sud), word for word.` */
export function markedAloud(pen: Pen, answer: ToldAnswer): string {
  return `${answer.mark}${pen.language.strings.colon} ${answerAloud(pen, answer)}`;
}

/**
 * All that a source says to a claim, in its words, how these stand to its article, and what somebody
 * should look at in them.
 */
export function sourceSaysAloud(pen: Pen, claim: Claim, source: string): string {
  const { aloud, strings } = pen.language;
  const answers = answersFrom(pen.told(claim), source);
  if (answers.length === 0) return sentence([strings.words.silent]);
  const told = answers.flatMap((answer, at) => {
    const which =
      answers.length > 1 ? `${aloud.report(at + 1, answers.length)}${strings.colon} ` : '';
    return [which + answerAloud(pen, answer), doubtsAloud(pen, answer)];
  });
  return text(told);
}

/**
 * One answer to a claim, and what somebody should look at in its words.
 *
 * @param key null: the source is silent
 * @param facts `all`: everything that is stated of how and whence the source says it
 */
export function answerSaysAloud(
  pen: Pen,
  claim: Claim,
  key: ReportKey | null,
  facts: 'main' | 'all' = 'main',
): string {
  const answer = pen.told(claim).answers.find(found => found.key === key);
  if (!answer) return sentence([pen.language.strings.words.silent]);
  const says = facts === 'all' ? wholeAnswerAloud(pen, answer) : answerAloud(pen, answer);
  return text([says, doubtsAloud(pen, answer)]);
}

/** An answer as a list tells it: the speaker of a statement has been named there already. */
function answerAloud(pen: Pen, answer: ToldAnswer): string {
  const { answer: value, chain, form, standing } = answer;
  return sentence([
    value?.text ?? '',
    wordsAloud(answer),
    ...phrasesOf(answer, ['mood']),
    form !== null && chain.given === null ? '' : chainAloud(pen, answer),
    standing?.text ?? '',
  ]);
}

/** An answer with everything that its source, or the file, states about it. */
function wholeAnswerAloud(pen: Pen, answer: ToldAnswer): string {
  const { answer: value, words, standing } = answer;
  return sentence([
    value?.text ?? '',
    intervalAloud(pen, answer),
    wordsAloud(answer),
    words.around ?? '',
    // Without a quote the form stands with the words.
    ...phrasesOf(answer, words.quote ? ['mood', 'form'] : ['mood']),
    ...phrasesOf(answer, ['cue', 'translatedFrom', 'asOf', 'resolvedFrom', 'revises']),
    chainAloud(pen, answer),
    ...phrasesOf(answer, ['interested', 'circular']),
    standing?.text ?? '',
  ]);
}

/** What a value amounts to, where its own words do not say it already. */
function intervalAloud(pen: Pen, { answer, interval }: ToldAnswer): string {
  if (!interval?.isMore) return '';
  const told = inWords(interval.text, pen.language);
  if (told.replaceAll('\u00a0', ' ') === answer?.text) return '';
  return `${pen.language.strings.words.interval.toLowerCase()} ${told}`;
}

/** The quoted words, else the passage; of an indirect statement also that it is not quoted. */
function wordsAloud({ words, form }: ToldAnswer): string {
  return form === null || words.quote ? words.quoted : `${words.quoted} (${form.text})`;
}

/** From the source outwards: `from AFP, from NIS (Corée du Sud)`. */
function chainAloud(pen: Pen, { chain }: ToldAnswer): string {
  const [origin, ...relays] = chain.steps;
  if (origin === undefined) return pen.language.strings.words.lineageNotRecorded;
  const { top } = origin;
  const alone = top === null ? origin.name : `${origin.name} (${top})`;
  const origins = chain.jointly.length > 0 ? [origin.name, ...chain.jointly] : [alone];
  return wayAloud(
    pen,
    origins,
    relays.map(({ name }) => name),
  );
}

/**
 * The steps of a chain from the source outwards.
 *
 * @param chain party ids, origin first
 * @returns an empty text for an empty chain
 */
export function stepsAloud(pen: Pen, chain: readonly string[], jointly: readonly string[]): string {
  const [origin, ...relays] = chain;
  if (origin === undefined) return '';
  const origins =
    jointly.length > 0
      ? [origin, ...jointly].map(id => partyName(pen.briefing, id))
      : [partyWithController(pen.briefing, origin)];
  return wayAloud(
    pen,
    origins,
    relays.map(id => partyName(pen.briefing, id)),
  );
}

/** Names of a way from its end to those it began with. */
function wayAloud(pen: Pen, origins: readonly string[], relays: readonly string[]): string {
  const { aloud } = pen.language;
  return [origins.join(` ${aloud.and} `), ...relays]
    .reverse()
    .map(name => `${aloud.from} ${name}`)
    .join(', ');
}

/** Two wordings as one text, in which each stretch that only one has says which. */
export function diffAloud(diff: WordDiff, first: string, second: string, colon: string): string {
  return diffRuns(diff)
    .filter(run => run.of !== 'sign' || run.text.trim() === '')
    .map(run => {
      if (run.of === 'both' || run.of === 'sign') return run.text;
      return ` (${run.of === 'first' ? first : second}${colon} ${run.text}) `;
    })
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** What somebody should look at in the words of an answer: a sentence each. */
export function doubtsAloud(pen: Pen, { doubts }: ToldAnswer): string {
  const { aloud, checks, strings } = pen.language;
  const sentences = doubts.map(({ text: told, check }) => {
    if (!check?.nearest) return told;
    const { diff } = check.nearest;
    const weights = diff.isTooUnlike
      ? [checks.tooUnlike]
      : diff.weights.map(weight => checks.weights[weight]);
    const words = diffAloud(diff, aloud.file, aloud.article, strings.colon);
    return sentence([`${checks.fieldNames[check.field]}${strings.colon} ${words}`, ...weights]);
  });
  return sentences.join(' ');
}
