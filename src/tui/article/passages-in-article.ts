import { isFound, type WordsCheck } from '../../analysis/verification/status.ts';
import type { Claim, Report } from '../../model/briefing.ts';
import type { Stretch } from '../../model/stretch.ts';
import { reportsOf } from '../../text/names.ts';
import type { ClaimTone } from '../draw/span.ts';
import type { Shown } from '../state/state.ts';
import { tonesOfClaims } from './claim-tones.ts';
import { codeUnits } from './code-units.ts';

/** Words recorded from an article, as one stop of the way through its text. */
export interface ArticlePassage {
  /** Stays the same when the file is read again. */
  readonly id: string;
  readonly claim: Claim;
  readonly report: Report;
  readonly check: WordsCheck;
  /**
   * `altered`: what stands there instead; `missing`: nothing in the text is like it; `unchecked`: it
   * could not be looked up.
   */
  readonly kind: 'found' | 'ambiguous' | 'altered' | 'missing' | 'unchecked';
  /** In UTF-16 code units of the article's text, in order; several for a list of parts. */
  readonly stretches: readonly Stretch[];
  /** The tone of its claim in this article. */
  readonly tone: ClaimTone;
  /** Which of how many places it may be at; null where there is one. */
  readonly place: { readonly at: number; readonly of: number } | null;
}

const known = new WeakMap<Shown, Map<string, readonly ArticlePassage[]>>();

/**
 * The text of a source's article, as it is in its file.
 *
 * @returns null where it is not at hand, or not the text that was recorded
 */
export function articleText(shown: Shown, source: string): string | null {
  const check = shown.analysis.verification.sources.get(source);
  if (check?.article.kind !== 'text' || check.hash === 'different') return null;
  return check.article.text;
}

/**
 * The passages and quotes recorded from a source, in the order in which its article has them: first
 * those that it does not have, then from its beginning to its end, of two that begin together the
 * longer one first. A quote that lies in its own passage is part of it.
 *
 * @returns none where the article's text is not at hand
 */
export function passagesInArticle(shown: Shown, source: string): readonly ArticlePassage[] {
  const ofShown = known.get(shown) ?? new Map<string, readonly ArticlePassage[]>();
  known.set(shown, ofShown);
  const passages = ofShown.get(source) ?? findPassages(shown, source);
  ofShown.set(source, passages);
  return passages;
}

function findPassages(shown: Shown, source: string): readonly ArticlePassage[] {
  const text = articleText(shown, source);
  if (text === null) return [];
  const checked = shown.briefing.claims.flatMap(claim =>
    reportsOf(claim, source).map((report, at) => {
      const all = shown.analysis.verification.reports.get(report.key)?.checks ?? [];
      const checks = all.filter(({ field }) => field !== 'cue');
      // It is remembered from one time to the next, so it has no key of a report in it.
      const name = at === 0 ? claim.id : `${claim.id}/${at + 1}`;
      return { name, claim, report, checks };
    }),
  );
  const placed = checked.flatMap(({ checks }) => checks.flatMap(placesOf));
  const units = codeUnits(
    text,
    placed.flatMap(({ at, end }) => [at, end]),
  );
  const unitsOf = ({ at, end }: Stretch): Stretch => ({
    at: units.get(at) ?? 0,
    end: units.get(end) ?? 0,
  });
  const found = checked
    .flatMap(({ name, claim, report, checks }) =>
      withoutInner(checks.flatMap(check => stops(name, claim, report, check, unitsOf))),
    )
    .sort((a, b) => beginning(a) - beginning(b) || ending(b) - ending(a));
  const tones = tonesOfClaims(found);
  return found.map(passage => ({ ...passage, tone: tones.get(passage.claim.id) ?? 'claim-1' }));
}

/** A passage before its claim has been given a tone. */
type Stop = Omit<ArticlePassage, 'tone'>;

/** Where a passage begins; before the text where it is not in it. */
export function beginning({ stretches }: Stop): number {
  return stretches[0]?.at ?? -1;
}

function ending({ stretches }: Stop): number {
  return stretches.at(-1)?.end ?? -1;
}

function placesOf({ places, nearest }: WordsCheck): readonly Stretch[] {
  return places.length === 0 && nearest ? [nearest.place] : places;
}

function stops(
  name: string,
  claim: Claim,
  report: Report,
  check: WordsCheck,
  unitsOf: (place: Stretch) => Stretch,
): readonly Stop[] {
  const { status, field } = check;
  const stretches = placesOf(check).map(unitsOf);
  const id = `${name}/${field}`;
  const kind = isFound(status) ? 'found' : status === 'ambiguous' ? 'ambiguous' : null;
  if (kind === null) {
    const unfound = status === 'too_alike' ? 'unchecked' : 'missing';
    const other = stretches.length > 0 ? 'altered' : unfound;
    return [{ id, claim, report, check, kind: other, stretches, place: null }];
  }
  // The parts of a list stand together; of words that stand in several places, each may be meant.
  const isList = field === 'quote' && check.parts > 1;
  if (kind === 'found' || isList)
    return [{ id, claim, report, check, kind, stretches, place: null }];
  return stretches.map((stretch, at) => ({
    id: `${id}/${at}`,
    claim,
    report,
    check,
    kind,
    stretches: [stretch],
    place: { at: at + 1, of: stretches.length },
  }));
}

/** Without a quote of which every word is in the passage of the same report. */
function withoutInner(found: readonly Stop[]): readonly Stop[] {
  const passage = found.find(({ check, kind }) => check.field === 'passage' && kind === 'found');
  const around = passage?.stretches[0];
  if (!around) return found;
  return found.filter(
    ({ check, kind, stretches }) =>
      check.field === 'passage' ||
      kind !== 'found' ||
      stretches.some(({ at, end }) => at < around.at || end > around.end),
  );
}
