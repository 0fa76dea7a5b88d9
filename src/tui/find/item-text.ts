import type { Claim, Source } from '../../model/briefing.ts';
import { chainText, partyName, sourceName } from '../../text/names.ts';
import { sourceStanding } from '../../text/words-standing.ts';
import { phrasesOf } from '../../told/phrases-of.ts';
import { toldOnce } from '../../told/tell-claim.ts';
import type { TextPen } from '../../told/text-pen.ts';
import type { ToldAnswer } from '../../told/told-answer.ts';
import type { ToldClaim } from '../../told/told-claim.ts';
import type { OriginRow } from '../screens/origins/update-origins.ts';

/**
 * All that is shown of a claim anywhere: what it is called, what it amounts to, and each answer with
 * its words, its chain and how it stands. Not what its sources are called: a headline would make
 * every claim of its article a match.
 */
export function claimText(pen: TextPen, claim: Claim): string {
  // Of thousands of claims the words alone are kept.
  const told = toldOnce(pen, claim);
  return lines([
    told.name,
    told.shortName,
    pen.language.strings.kinds[told.kind],
    ...told.facts.map(({ text }) => text),
    told.verdict.text,
    told.sentence,
    told.origins.text,
    ...datesOf(told).flatMap(date => [pen.date(date), pen.date(date.slice(0, 7))]),
    ...told.answers.flatMap(answerTexts),
  ]);
}

/** Also the month of a day: it is a heading of the timeline. */
function datesOf({ facts, answers }: ToldClaim): readonly string[] {
  const own = facts.map(({ date }) => date);
  const given = answers.flatMap(({ answer, asOf }) => [
    answer?.kind === 'date' ? answer.code : null,
    asOf?.code ?? null,
  ]);
  return [...own, ...given].filter(date => date !== null);
}

function answerTexts(answer: ToldAnswer): readonly (string | null)[] {
  const { words, mood, chain, standing, doubts } = answer;
  return [
    ...phrasesOf(answer, ['answer', 'interval', 'cue', 'form', 'translatedFrom', 'asOf']),
    ...phrasesOf(answer, ['resolvedFrom', 'revises', 'interested', 'circular']),
    // As they stand in the file: a word of a search may end at a quotation mark.
    ...(words.quote ?? []),
    words.passage,
    mood.text,
    chain.text,
    standing?.text ?? null,
    ...doubts.map(({ text }) => text),
  ];
}

/** All that is shown of a source: what it states of itself, and the chains it rests on. */
export function sourceText(pen: TextPen, source: Source): string {
  const { strings } = pen.language;
  const { words } = strings;
  const check = pen.analysis.verification.sources.get(source.id);
  const bases = pen.analysis.provenance.get(source.id)?.bases ?? [];
  return lines([
    sourceName(source),
    source.outlet ? pen.party(source.outlet) : words.outletNotStated,
    source.by ?? words.authorNotStated,
    pen.published(source),
    strings.genre[source.genre],
    source.lang,
    source.url,
    source.text?.file ?? null,
    ...source.credits.map(party => pen.party(party)),
    ...bases.map(({ chain, jointly }) =>
      chain.length > 0 ? chainText(pen.briefing, chain, jointly) : words.lineageNotRecorded,
    ),
    check ? sourceStanding(check, pen.language).text : null,
  ]);
}

/** What a row of the list of origins shows, where it is no claim. */
export function originText(pen: TextPen, row: Exclude<OriginRow, { kind: 'claim' }>): string {
  const { words } = pen.language.strings;
  if (row.kind === 'chain') {
    const { chain, jointly, circular, interested } = row.chain;
    return lines([
      chainText(pen.briefing, chain, jointly),
      circular ? words.circular : null,
      interested ? words[interested] : null,
    ]);
  }
  const { controller, interested } = row.group;
  return lines([
    controller === null ? words.lineageNotRecorded : partyName(pen.briefing, controller),
    interested ? words[interested] : null,
  ]);
}

/** What a word of a search cannot run across. */
function lines(texts: readonly (string | null)[]): string {
  return texts.filter(text => text !== null && text !== '').join('\n');
}
