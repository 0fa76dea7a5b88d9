import type { Source } from '../../model/briefing.ts';
import { sourceById, sourceName } from '../../text/names.ts';
import { sourceStandingInFull } from '../../text/words-standing.ts';
import type { Pen } from '../pen.ts';
import { stepsAloud } from './claim-aloud.ts';
import { inWords, sentence, text } from './in-words.ts';

/** `A, Title`: a source by its mark and what it is called. */
export function sourceNameAloud(source: Source): string {
  return `${source.mark}, ${sourceName(source)}`;
}

/** What a source states of itself, and how its words stand to its article. */
export function sourceFactsAloud(pen: Pen, id: string): string {
  const source = sourceById(pen.briefing, id);
  if (!source) return '';
  const { words, genre, colon } = pen.language.strings;
  const check = pen.analysis.verification.sources.get(id);
  const standing = check ? sourceStandingInFull(check, pen.language).text : '';
  return sentence([
    sourceNameAloud(source),
    source.outlet ? pen.party(source.outlet) : words.outletNotStated,
    source.by ?? words.authorNotStated,
    `${words.published.toLowerCase()}${colon} ${pen.published(source)}`,
    genre[source.genre],
    inWords(standing, pen.language),
  ]);
}

/** The same, and the chains it rests on with what rests on each. */
export function sourceAloud(pen: Pen, id: string): string {
  const provenance = pen.analysis.provenance.get(id);
  const { words, colon } = pen.language.strings;
  if (!provenance) return sourceFactsAloud(pen, id);
  const bases = provenance.bases.map(basis => {
    const steps = stepsAloud(pen, basis.chain, basis.jointly) || words.lineageNotRecorded;
    return sentence([`${steps}${colon} ${inWords(pen.counts(basis), pen.language)}`]);
  });
  const silent = words.silentCount(provenance.silent, pen.analysis.counts.claims);
  return text([sourceFactsAloud(pen, id), ...bases, sentence([silent])]);
}
