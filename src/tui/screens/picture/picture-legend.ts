import type { ClaimPicture, Drawn } from '../../../analysis/claim-picture.ts';
import type { Language } from '../../../lang/language.ts';
import type { CountedClaim } from '../../../model/briefing.ts';
import type { ToldAnswer } from '../../../told/told-answer.ts';
import { type Line, type Span, span } from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';
import { unstatedSign } from '../../panels/picture-bar.ts';
import type { Pen } from '../../pen.ts';

/** What the signs of the bars stand for. */
export function barMeanings({ picture }: Language): readonly (readonly [string, string])[] {
  const { legend } = picture;
  return [
    ['├─●─┤', legend.ends],
    ['●', legend.exact],
    ['├───┤', legend.bounds],
    ['○', legend.notIncluded],
    [`${unstatedSign} ▶`, legend.open],
    ['╌╌', legend.reach],
    ['×──×', legend.denied],
    ['╞═◆═╡', legend.assessment],
    ['! ✗ ?', legend.look],
  ];
}

/**
 * What the signs stand for that the bars are drawn with, and those beside them; only what occurs.
 *
 * @param claims whose pictures they are
 */
export function legendLines(
  pen: Pen,
  claims: readonly CountedClaim[],
  pictures: readonly ClaimPicture[],
  width: number,
): Line[] {
  const { legend } = pen.language.picture;
  const reports = pictures.flatMap(({ groups }) => groups.flatMap(group => group.reports));
  const judged: readonly Drawn[] = pictures.flatMap(({ assessments }) => assessments);
  const drawn = [...reports, ...judged];
  const has = (test: (found: Drawn) => boolean) => drawn.some(test);
  const entries: [string, string][] = [];
  const hasBest = ({ interval }: Drawn) =>
    interval !== null && interval.best !== null && interval.low < interval.high;
  const isPoint = ({ interval }: Drawn) => interval !== null && interval.low === interval.high;
  const isBounded = ({ interval }: Drawn) =>
    interval !== null &&
    interval.best === null &&
    interval.low < interval.high &&
    Number.isFinite(interval.high);
  if (reports.some(hasBest)) entries.push(['├─●─┤', legend.ends]);
  if (reports.some(isPoint)) entries.push(['●', legend.exact]);
  if (reports.some(isBounded)) entries.push(['├───┤', legend.bounds]);
  if (has(({ interval }) => interval?.lowOpen || isBelow(interval))) {
    entries.push(['○', legend.notIncluded]);
  }
  const open = has(({ interval }) => interval?.high === Number.POSITIVE_INFINITY);
  const unstated = has(({ interval, lowStated }) => interval !== null && !lowStated);
  const arrows = `${unstated ? unstatedSign : ''}${unstated && open ? ' ' : ''}${open ? '▶' : ''}`;
  if (arrows !== '') entries.push([arrows, legend.open]);
  if (has(({ interval }) => interval !== null && interval.reach > interval.high)) {
    entries.push(['╌╌', legend.reach]);
  }
  const answers = claims.flatMap(claim => pen.told(claim).answers);
  if (answers.some(({ mood }) => mood.code === 'denied')) {
    entries.push(['×──×', legend.denied]);
  }
  if (judged.length > 0) entries.push(['╞═◆═╡', legend.assessment]);
  const warnings = warningSigns(answers);
  if (warnings !== '') entries.push([warnings, legend.look]);
  const spans = entries.flatMap(([sign, text], at): Span[] => [
    ...(at === 0 ? [] : [span('   ')]),
    span(sign, 'axis'),
    span(`\u00a0${text.replaceAll(' ', '\u00a0')}`, 'dim'),
  ]);
  if (entries.length === 0) return [];
  // Each entry stays on one row; what is drawn are ordinary spaces.
  return wrapLine([span(' '), ...spans], width, 1).map(row =>
    row.map(({ text, tone }) => span(text.replaceAll('\u00a0', ' '), tone)),
  );
}

/** The signs beside the letters of the sources of some answers, each once. */
function warningSigns(answers: readonly ToldAnswer[]): string {
  const signs = answers.flatMap(({ standing }) => standing?.warning?.sign ?? []);
  return [...new Set(signs)].join('\u00a0');
}

function isBelow(interval: Drawn['interval']): boolean {
  return interval?.highOpen === true && Number.isFinite(interval.high);
}
