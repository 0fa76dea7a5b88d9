import { fullLineage } from '../../analysis/lineage.ts';
import type { WordDiff } from '../../analysis/word-diff.ts';
import type { Claim, Report, StatementReport } from '../../model/briefing.ts';
import { diffRuns } from '../../text/diff-text.ts';
import { markOf, partyName, partyWithController, reportOf } from '../../text/names.ts';
import type { Pen } from '../pen.ts';
import { inWords, sentence, text } from './in-words.ts';

/** What a claim is called: its label, or who said something, to whom and about what. */
export function nameAloud(pen: Pen, claim: Claim): string {
  const { aloud, strings } = pen.language;
  const proposed = claim.review === 'proposed' ? `, ${strings.review.proposed}` : '';
  if (claim.kind !== 'statement') return claim.label + proposed;
  const names = (ids: readonly string[]) =>
    ids.map(id => partyName(pen.briefing, id)).join(` ${aloud.and} `);
  const to = claim.to ? ` ${aloud.to} ${names(claim.to)}` : '';
  return `${names(claim.speaker)}${to}, ${claim.topic}${proposed}`;
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
  const { reports } = claim as { readonly reports: readonly Report[] };
  return text([
    sentence([nameAloud(pen, claim), verdictAloud(pen, claim)]),
    pen.sentence(claim),
    ...reports.map(report => reportAloud(pen, claim, report.source)),
    originsAloud(pen, claim),
  ]);
}

/** `A: about 15,000, “environ 15 000 soldats”, from NIS (Corée du Sud), word for word.` */
export function reportAloud(pen: Pen, claim: Claim, source: string): string {
  const { strings } = pen.language;
  const mark = `${markOf(pen.briefing, source)}${strings.colon} `;
  return mark + answerAloud(pen, claim, source);
}

/**
 * What a source says to a claim, in its words, and how these stand to its article.
 *
 * @param isWhole also that a statement goes back to its speaker, whom a list has named already
 */
export function answerAloud(pen: Pen, claim: Claim, source: string, isWhole = false): string {
  const { strings } = pen.language;
  const report = reportOf(claim, source);
  if (!report) return sentence([strings.words.silent]);
  const check = pen.check(claim, source);
  const isSpoken = 'form' in report;
  return sentence([
    pen.answer(report),
    wordsAloud(pen, report),
    report.mood === 'indicative' ? '' : strings.mood[report.mood],
    claim.kind === 'statement' && report.chain.length === 0 && !isWhole
      ? ''
      : chainAloud(pen, claim, report),
    ...(check && !(isSpoken && !report.quote && !report.passage) ? [pen.standing(check).text] : []),
  ]);
}

/** The quoted words, else the passage. */
function wordsAloud(pen: Pen, report: Report): string {
  const { strings } = pen.language;
  if (!('form' in report)) return report.passage ? pen.quoted(report.passage) : '';
  const { quote, passage, form } = report as StatementReport;
  if (quote) return quote.map(run => pen.quoted(run)).join(' … ');
  return passage ? `${pen.quoted(passage)} (${strings.form[form]})` : strings.form[form];
}

/** From the source outwards: `from AFP, from NIS (Corée du Sud)`. */
export function chainAloud(pen: Pen, claim: Claim, report: Report): string {
  const { words } = pen.language.strings;
  const { chain, jointly } = fullLineage(claim, report);
  return stepsAloud(pen, chain, jointly) || words.lineageNotRecorded;
}

/**
 * The steps of a chain from the source outwards.
 *
 * @param chain party ids, origin first
 * @returns an empty text for an empty chain
 */
export function stepsAloud(pen: Pen, chain: readonly string[], jointly: readonly string[]): string {
  const { aloud } = pen.language;
  const [origin, ...relays] = chain;
  if (origin === undefined) return '';
  const origins =
    jointly.length > 0
      ? [origin, ...jointly].map(id => partyName(pen.briefing, id)).join(` ${aloud.and} `)
      : partyWithController(pen.briefing, origin);
  const names = [origins, ...relays.map(id => partyName(pen.briefing, id))];
  return names
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

/** What somebody should look at in a source's words: a sentence each. */
export function doubtsAloud(pen: Pen, claim: Claim, source: string): string {
  const { aloud, checks, strings } = pen.language;
  const sentences = pen.wordsFindings(claim, source).map(({ finding, sentence: told }) => {
    const check = finding.words?.check;
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
