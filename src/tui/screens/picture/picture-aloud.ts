import {
  type ClaimPicture,
  chainUnder,
  claimPicture,
  type Drawn,
  type DrawnAssessment,
  type DrawnReport,
  type PictureGroup,
} from '../../../analysis/claim-picture.ts';
import type { CountedClaim } from '../../../model/briefing.ts';
import { formatNumber } from '../../../text/number.ts';
import { answerOf } from '../../../told/answers-from.ts';
import { phrasesOf } from '../../../told/phrases-of.ts';
import type { Pen } from '../../pen.ts';
import { headAloud, stepsAloud } from '../../reading-aloud/claim-aloud.ts';
import { inWords, sentence, text } from '../../reading-aloud/in-words.ts';
import type { Reading } from '../../reading-aloud/reading.ts';
import { pictureOrder } from './update-picture.ts';

/** The picture of a claim: what each bar shows, by who stands behind it. */
export function pictureAloud(pen: Pen, id: string, depth: number): Reading {
  const { aloud, strings } = pen.language;
  const claim = pen.claim(id);
  const base = { place: 'picture', depth, name: sentence([aloud.screens.picture]), max: 0 };
  if (claim?.kind !== 'figure' && claim?.kind !== 'casualty') {
    return { ...base, opening: [strings.screens.notRecordedYet], current: [] };
  }
  const picture = claimPicture(claim, pen.analysis.origins.get(claim.id), pen.briefing);
  return {
    ...base,
    opening: [],
    current: [
      { key: claim.id, text: headAloud(pen, claim, pictureOrder(pen.shown)) },
      ...barsAloud(pen, claim, picture).map(told => ({ key: claim.id, text: told })),
    ],
  };
}

/** A voice with its bars each, then the judgements. */
function barsAloud(pen: Pen, claim: CountedClaim, picture: ClaimPicture): readonly string[] {
  return [
    ...picture.groups.map(group =>
      text([
        groupAloud(pen, group),
        ...group.reports.map(drawn => reportBarAloud(pen, claim, drawn)),
      ]),
    ),
    ...picture.assessments.map(drawn => assessmentAloud(pen, drawn)),
  ];
}

function groupAloud(pen: Pen, { controller, reports }: PictureGroup): string {
  const { words } = pen.language.strings;
  const name = controller === null ? words.lineageNotRecorded : pen.party(controller);
  return sentence([inWords(name, pen.language), words.reports(reports.length)]);
}

function reportBarAloud(pen: Pen, claim: CountedClaim, drawn: DrawnReport): string {
  const { strings } = pen.language;
  const answer = answerOf(pen, drawn.report.key);
  if (!answer) return '';
  return sentence([
    `${answer.mark}${strings.colon} ${answer.answer?.text}`,
    ...endsAloud(pen, drawn),
    ...phrasesOf(answer, ['mood']),
    answer.asOf?.date ?? '',
    ...phrasesOf(answer, ['interested', 'circular']),
    stepsAloud(pen, chainUnder(drawn), []),
    claim.review === 'proposed' ? strings.review.proposed : '',
  ]);
}

function assessmentAloud(pen: Pen, drawn: DrawnAssessment): string {
  const { strings, picture } = pen.language;
  const { by, date, confidence, reason } = drawn.assessment;
  const head = sentence([
    `${picture.assessment}${strings.colon} ${by}`,
    pen.date(date),
    confidence ? strings.confidence[confidence] : '',
    pen.quantity(drawn.value),
    ...endsAloud(pen, drawn),
  ]);
  return text([head, reason]);
}

/** What the bar shows beyond the number itself: its ends, and which nobody has stated. */
function endsAloud(pen: Pen, { interval, lowStated }: Drawn): readonly string[] {
  const { aloud, picture, quantities } = pen.language;
  const { bar } = aloud;
  if (!interval) return [picture.noBound];
  const { low, lowOpen, high, highOpen, best } = interval;
  if (low === high) return [];
  const number = (value: number) => formatNumber(value, quantities);
  const isBounded = high !== Number.POSITIVE_INFINITY;
  const lowEnd = `${bar.low(number(low))}${lowOpen ? ` (${bar.notIncluded})` : ''}`;
  const highEnd = `${bar.high(number(high))}${highOpen ? ` (${bar.notIncluded})` : ''}`;
  return [
    lowStated ? lowEnd : bar.lowNotStated,
    best === null ? '' : bar.best(number(best)),
    isBounded ? highEnd : bar.highNotStated,
  ];
}
