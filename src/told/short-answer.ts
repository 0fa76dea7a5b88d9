import { plainQuantity } from '../analysis/plain-quantity.ts';
import type { Language } from '../lang/language.ts';
import type { Report } from '../model/briefing.ts';
import { parseDate } from '../model/date.ts';
import type { Quantity } from '../model/quantity.ts';
import { formatDate } from '../text/date.ts';
import { formatNumber } from '../text/number.ts';

/** How a statement is put, as a sign: quoted, partly quoted, not quoted. */
export const formSigns = { direct: '“”', mixed: '“…”', indirect: '•' } as const;

/**
 * What a report answers, as short as it can be said: `~2,000`, `≥ 600`, `Jun 2025`, `“”`.
 *
 * A number is never cut, because without its last digits it is another number: where no form fits,
 * say that there is one, and show it elsewhere. `?` stands behind what is in the conditional.
 *
 * @returns the forms it has, the longest and fullest first; none says more than the report
 */
export function shortAnswers(report: Report, language: Language): readonly string[] {
  return [...new Set(plainForms(report, language).map(form => inMood(form, report, language)))];
}

/** The fullest of some forms that fits in a number of cells, or null. */
export function fittingForm(
  forms: readonly string[],
  width: number,
  cellsOf: (text: string) => number,
): string | null {
  return forms.find(form => cellsOf(form) <= width) ?? null;
}

function plainForms(report: Report, language: Language): readonly string[] {
  if ('form' in report) return [formSigns[report.form]];
  if ('value' in report) return quantityForms(report.value, language);
  return dateForms(report.when, language);
}

function inMood(form: string, report: Report, { overviews, strings }: Language): string {
  const { mood } = report;
  if (mood !== 'denied') return mood === 'conditional' ? `${form}?` : form;
  const { open, close } = strings.quote;
  // “Not many” are few, and “not nearly 1,000” is far from it: a denial of words quotes them.
  const isWords = 'value' in report && /^\p{L}/u.test(form);
  return overviews.short.denied(isWords ? open + form + close : form);
}

function quantityForms(value: Quantity, { quantities, overviews }: Language): readonly string[] {
  const { short } = overviews;
  const number = (found: number | null) => formatNumber(found ?? 0, quantities);
  const plain = plainQuantity(value);
  switch (plain.kind) {
    case 'number': {
      const text = number(plain.number);
      // The space is part of the sign: in ASCII the two of them become `>=`.
      if (plain.modifier === 'at least') return [`≥\u00a0${text}`];
      if (plain.modifier === 'up to') return [`≤\u00a0${text}`];
      if (plain.modifier === 'more than') return [`>${text}`];
      if (plain.modifier === 'fewer than') return [`<${text}`];
      if (plain.modifier === 'about') return [`~${text}`];
      // No sign is known for it that people would read without being told.
      if (plain.modifier === 'nearly') return [quantities.modifiers.nearly(text)];
      return [text];
    }
    case 'range':
      return [`${number(plain.low)}–${number(plain.high)}`];
    case 'estimate': {
      const { low, best, high } = plain;
      const ends =
        low === null
          ? `≤\u00a0${number(high)}`
          : high === null
            ? `≥\u00a0${number(low)}`
            : `${number(low)}–${number(high)}`;
      return [`${number(best)} (${ends})`, `${number(best)} (…)`];
    }
    case 'vague':
      return [quantities.vague[plain.word], short.vague[plain.word]];
    case 'qualitative':
      return [quantities.qualitative[plain.word], short.qualitative[plain.word]];
  }
}

/** A date that does not fit loses its end, and says so: it is never taken for a less precise one. */
function dateForms(when: string | null, { quantities, overviews }: Language): readonly string[] {
  if (when === null) return [overviews.short.undated];
  const date = parseDate(when);
  if (!date || date.day === null || date.month === null) {
    const short = {
      ...quantities,
      date: { ...quantities.date, months: quantities.date.shortMonths },
    };
    return [formatDate(when, short)];
  }
  const full = formatDate(when, quantities);
  const day = formatDate(when.slice(0, 10), quantities);
  return date.hour === null ? [full] : [full, `${day} …`];
}
