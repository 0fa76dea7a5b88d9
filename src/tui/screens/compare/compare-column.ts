import type { Claim, Source } from '../../../model/briefing.ts';
import { sourceName } from '../../../text/names.ts';
import { answerAt } from '../../../told/answers-from.ts';
import { phrasesOf } from '../../../told/phrases-of.ts';
import type { ToldAnswer } from '../../../told/told-answer.ts';
import { cutLine, type Line, type Span, span } from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';
import { limitRows, spokenWords } from '../../panels/report-rows.ts';
import type { Pen } from '../../pen.ts';
import { wordsRows } from '../shared/words-rows.ts';
import type { CompareColumn } from './compare-columns.ts';

/**
 * One answer to a claim: the value, its words, how it puts it and the chain it came by.
 *
 * @param width cells of the column's inside
 * @returns rows of at most `width` cells; a silent source has them too
 */
export function compareColumn(
  pen: Pen,
  claim: Claim,
  { source, report }: CompareColumn,
  width: number,
): Line[] {
  const { words } = pen.language.strings;
  const outlet = source.outlet ? pen.party(source.outlet) : words.outletNotStated;
  const head = [
    ...nameRows(source, width),
    ...wrapLine([span(`${outlet} · ${pen.published(source)}`, 'dim')], width),
    [],
  ];
  const answer = report && answerAt(pen.told(claim), report.key);
  if (!answer) return [...head, ...wrapLine([span(`– ${words.silent}`, 'dim')], width)];
  return [
    ...head,
    ...answerRows(answer, width),
    ...wordsRows(pen, answer, width),
    [],
    ...mannerRows(pen, answer, width),
    [],
    ...chainRows(pen, answer, width),
  ];
}

/** A title in two rows at most; a file's name, which has no place to break, in one. */
function nameRows(source: Source, width: number): Line[] {
  const name = [span(sourceName(source), 'dim')];
  if (source.title === null) return [cutLine(name, width)];
  return limitRows(wrapLine(name, width), 2, width);
}

/** The value or the quote, then the words around it. */
function answerRows(told: ToldAnswer, width: number): Line[] {
  const { answer, words } = told;
  if (answer === null) {
    // The mood stands with the manner below.
    const spoken = spokenWords(told).map(part =>
      part.tone === 'quote' ? span(part.text, 'strong') : part,
    );
    const around: Line[] = words.around === null ? [] : [[span(words.around, 'dim')]];
    return [spoken, ...around].flatMap(row => wrapLine(row, width));
  }
  return [
    ...wrapLine([span(answer.text, 'strong')], width),
    ...wrapLine([span(words.quoted)], width),
  ];
}

/** Mood, form, reporting verb, dates: whatever the source states about how it says it. */
function mannerRows(pen: Pen, answer: ToldAnswer, width: number): Line[] {
  const { mood, form, interval, revises } = answer;
  const isFact = mood.code === 'indicative';
  // That a quote is put “as a fact” would sound as if its content were one.
  const parts: Span[] =
    isFact && form !== null ? [] : [span(mood.text, isFact ? 'plain' : 'notable')];
  const stated = phrasesOf(answer, ['form', 'cue', 'translatedFrom', 'asOf', 'resolvedFrom']);
  parts.push(...stated.map(text => span(text)));
  if (revises) parts.push(span(revises.text, 'notable'));
  if (interval?.isMore) {
    const { words } = pen.language.strings;
    parts.push(span(`${words.interval.toLowerCase()} ${interval.text}`, 'dim'));
  }
  return wrapLine(
    parts.flatMap((part, at) => (at === 0 ? [part] : [span(' · ', 'dim'), part])),
    width,
  );
}

/** From the origin down to the source, with who controls and what interest stands behind it. */
function chainRows(pen: Pen, answer: ToldAnswer, width: number): Line[] {
  const { mark, chain, interested, circular } = answer;
  const { words } = pen.language.strings;
  if (chain.steps.length === 0) {
    return wrapLine([span(`${mark} ${chain.text}`, 'dim')], width);
  }
  const joint = chain.jointly.map(name => ` + ${name}`).join('');
  const rows = chain.steps.flatMap(({ name, controlledBy, isRecorder }, at) => {
    const isOrigin = at === 0;
    const step = isOrigin ? span(name + joint, 'source') : span(`↓ ${name}`);
    const notes: Span[] = [];
    if (isOrigin && interested) notes.push(span(interested.text, 'notable'));
    if (controlledBy !== null && !(isOrigin && joint !== '')) {
      notes.push(span(`${words.controlledBy} ${controlledBy}`, 'dim'));
    }
    if (!isOrigin && isRecorder) notes.push(span(words.recordedIt, 'dim'));
    return wrapLine([step, ...notes.flatMap(note => [span(' · ', 'dim'), note])], width, 2);
  });
  const end: Span[] = [span('↓ '), span(mark, 'source')];
  if (circular) end.push(span(`  ${circular.text}`, 'serious'));
  return [...rows, end];
}
