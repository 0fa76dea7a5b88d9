import type { Claim, EventReport, Report, Source, StatementReport } from '../../model/briefing.ts';
import { chainText, claimName, partyName, shortClaimName, sourceName } from '../../text/names.ts';
import { sourceStanding } from '../../text/words-standing.ts';
import type { TextPen } from '../../told/text-pen.ts';
import type { OriginRow } from '../screens/origins/update-origins.ts';

/**
 * All that is shown of a claim anywhere: what it is called, what it amounts to, and each answer with
 * its words, its chain and how it stands. Not what its sources are called: a headline would make
 * every claim of its article a match.
 */
export function claimText(pen: TextPen, claim: Claim): string {
  const { verdicts, strings } = pen.language;
  const { type } = pen.verdictOf(claim);
  return lines([
    claimName(pen.briefing, claim),
    shortClaimName(pen.briefing, claim),
    strings.kinds[claim.kind],
    ...pen.told(claim).facts.map(({ text: fact }) => fact),
    verdicts.labels[type],
    pen.sentence(claim),
    pen.origins(claim),
    ...datesOf(claim).flatMap(date => [pen.date(date), pen.date(date.slice(0, 7))]),
    ...(claim.reports as readonly Report[]).flatMap(report => reportTexts(pen, claim, report)),
  ]);
}

/** Also the month of a day: it is a heading of the timeline. */
function datesOf(claim: Claim): readonly string[] {
  const own =
    claim.kind === 'statement' ? [claim.said?.date] : [claim.scope?.from, claim.scope?.to];
  const given = (claim.reports as readonly Partial<EventReport>[]).flatMap(report => [
    report.when,
    report.as_of,
  ]);
  return [...own, ...given].filter(date => typeof date === 'string');
}

function reportTexts(pen: TextPen, claim: Claim, report: Report): readonly (string | null)[] {
  const { strings } = pen.language;
  const check = pen.check(claim, report.source);
  const { quote, cue, form } = report as Partial<StatementReport>;
  return [
    pen.answer(report),
    pen.interval(claim, report.source),
    report.passage,
    ...(quote ?? []),
    cue ?? null,
    form ? strings.form[form] : null,
    strings.mood[report.mood],
    report.chain.length > 0
      ? chainText(pen.briefing, report.chain)
      : strings.words.lineageNotRecorded,
    pen.resolvedFrom(report),
    check ? pen.standing(check).text : null,
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
