import { dashes } from './codes.ts';
import { digitsAt } from './digits.ts';
import { isNounAt } from './noun.ts';
import type { Reader } from './number.ts';
import { isCapitalised, isTight, joined } from './tokens.ts';
import { isRecentYear, isYear } from './years.ts';

/**
 * A date with a day, a month or a year in numbers, or the hour of a day: nothing is counted there.
 *
 * @returns the index after it, or -1
 */
export function dateEnd(reader: Reader, at: number): number {
  const ends = [dayFirst, monthFirst, afterYearWord, betweenYears, afterWeekday, inBrackets, hour];
  for (const end of ends) {
    const next = end(reader, at);
    if (next >= 0) return next;
  }
  return -1;
}

/** “3 septembre 2025”, “1er janvier”, “3 et 4 septembre”, “11-Septembre”, “3rd of September”. */
function dayFirst(reader: Reader, at: number): number {
  const { tokens, grammar } = reader;
  let next = dayEnd(reader, at);
  for (let days = 1; next >= 0 && days < 4; days += 1) {
    const link = tokens[next];
    const month = monthEnd(reader, pastPreposition(reader, next));
    if (month >= 0) return orSame(yearEnd(reader, month), month);
    if (!link || !grammar.dateLinks.has(link.low)) return -1;
    const hasArticle = grammar.dayArticles.has(tokens[next + 1]?.low ?? '');
    next = dayEnd(reader, hasArticle ? next + 2 : next + 1);
  }
  return -1;
}

/** The index of the next word, past what may stand between a day and its month. */
function pastPreposition({ tokens, grammar }: Reader, at: number): number {
  const word = joined(tokens, at);
  return grammar.monthPrepositions.has(tokens[word]?.low ?? '') ? joined(tokens, word + 1) : word;
}

/** “September 3, 2025”, “Sept. 3-4”, “août 2024”. */
function monthFirst(reader: Reader, at: number): number {
  const { tokens, grammar } = reader;
  const month = monthEnd(reader, at);
  if (month < 0) return -1;
  const year = yearEnd(reader, month);
  if (year >= 0) return year;
  if (grammar.monthsBeforeCounts === null) return -1;
  let next = dayEnd(reader, month);
  if (next < 0) return -1;
  const link = tokens[next];
  if (link && grammar.dateLinks.has(link.low) && link.low !== ',') {
    const second = dayEnd(reader, next + 1);
    if (second >= 0) next = second;
  }
  const dated = orSame(yearEnd(reader, tokens[next]?.low === ',' ? next + 1 : next), next);
  if (dated > next) return dated;
  const mayCount = grammar.monthsBeforeCounts.has(tokens[at - 1]?.low ?? '');
  return mayCount && isNounAt(reader, next) ? -1 : next;
}

/** “En 2019”, “années 1990”, “avant 2019”. */
function afterYearWord(reader: Reader, at: number): number {
  const { tokens, grammar } = reader;
  const word = tokens[at]!.low;
  const sure = grammar.yearWords.has(word);
  if (!sure && !grammar.perhapsYearWords.has(word)) return -1;
  let next = yearEnd(reader, joined(tokens, at + 1), sure ? isYear : isRecentYear);
  if (next < 0 || (!sure && isNounAt(reader, next))) return -1;
  for (let more = 0; more < 3; more += 1) {
    if (!grammar.dateLinks.has(tokens[next]?.low ?? '')) break;
    const year = yearEnd(reader, next + 1);
    if (year < 0 || isNounAt(reader, year)) break;
    next = year;
  }
  return next;
}

/** “Entre 2019 et 2021”, “from 2019 to 2021”. */
function betweenYears(reader: Reader, at: number): number {
  const { tokens, grammar } = reader;
  const link = grammar.openers.get(tokens[at]!.low);
  const first = link === undefined ? -1 : yearEnd(reader, joined(tokens, at + 1), isRecentYear);
  if (first < 0 || tokens[first]?.low !== link) return -1;
  const second = yearEnd(reader, first + 1, isRecentYear);
  return second >= 0 && !isNounAt(reader, second) ? second : -1;
}

/** “Mercredi 3”, unless it goes on with a noun. */
function afterWeekday(reader: Reader, at: number): number {
  if (!reader.grammar.weekdays.has(reader.tokens[at]!.low)) return -1;
  const next = dayEnd(reader, at + 1);
  return next >= 0 && !isNounAt(reader, next) ? next : -1;
}

/** A year alone in brackets. */
function inBrackets(reader: Reader, at: number): number {
  if (reader.tokens[at]!.low !== '(') return -1;
  const next = yearEnd(reader, at + 1);
  return next >= 0 && reader.tokens[next]?.low === ')' ? next : -1;
}

/** “10 h 30”, “8 p.m.”, “à 10 heures”; `10h30` and `10:30` are codes by their form. */
function hour({ tokens, grammar }: Reader, at: number): number {
  const token = tokens[at]!;
  if (token.kind !== 'digits' || token.text.length > 4) return -1;
  const after = grammar.timeAfter.longest(tokens, at + 1);
  if (after) {
    const minutes = tokens[after.next];
    return minutes?.kind === 'digits' && minutes.text.length === 2 ? after.next + 1 : after.next;
  }
  const hours = joined(tokens, at + 1);
  const isTime =
    Number(token.text) <= 24 &&
    grammar.timeBefore.has(tokens[at - 1]?.low ?? '') &&
    grammar.hours.has(tokens[hours]?.low ?? '') &&
    !grammar.of.has(tokens[hours + 1]?.low ?? '');
  return isTime ? hours + 1 : -1;
}

/** After a day of a month, in digits or in words, with its ending: `1er`, `3rd`. */
function dayEnd(reader: Reader, at: number): number {
  const { tokens, grammar } = reader;
  const token = tokens[at];
  if (!token || token.gap === 'break') return -1;
  if (token.kind === 'word') {
    const read = grammar.spelledOut({ ...reader, links: true }, at);
    return read && read.value >= 1 && read.value <= 31 ? read.next : -1;
  }
  if (token.kind !== 'digits' || token.text.length > 2) return -1;
  const read = digitsAt(tokens, at, grammar);
  if (!read?.plain || read.value < 1 || read.value > 31) return -1;
  const suffix = tokens[at + 1];
  return isTight(suffix) && grammar.ordinalSuffixes.has(suffix.low) ? at + 2 : at + 1;
}

function monthEnd({ tokens, grammar }: Reader, at: number): number {
  const token = tokens[at];
  const month = token && grammar.months.get(token.low);
  if (!month || (grammar.capitalMonths && !isCapitalised(token))) return -1;
  const point = tokens[at + 1];
  return month === 'short' && isTight(point) && point.low === '.' ? at + 2 : at + 1;
}

function orSame(next: number, at: number): number {
  return next < 0 ? at : next;
}

/** After a year without grouping, with the year it runs to: `2024-25`, `2019–2021`. */
function yearEnd({ tokens, grammar }: Reader, at: number, fits = isYear): number {
  const token = tokens[at];
  if (token?.kind !== 'digits' || token.text.length !== 4 || token.gap === 'break') return -1;
  const read = digitsAt(tokens, at, grammar);
  if (!read?.plain || !fits(read.value)) return -1;
  const after = tokens[at + 1];
  if (!isTight(after)) return at + 1;
  if (after.kind === 'word') return -1;
  const second = tokens[at + 2];
  const runs = (dashes.has(after.low) || after.low === '/') && isTight(second);
  return runs && second.kind === 'digits' ? at + 3 : at + 1;
}
