import * as v from 'valibot';
import { closed } from './closed.ts';
import { datePattern, parseDate } from './date.ts';
import { limits } from './limits.ts';
import { isExactNumber, parseQuantity, phrasePattern, type Quantity } from './quantity.ts';

/** A schema with the sentence an editor shows for it. */
export function described<const Schema extends v.GenericSchema>(schema: Schema, sentence: string) {
  return v.pipe(schema, v.description(sentence));
}

/** A field that may be absent or `null`; both mean “not stated” and are given back as `null`. */
export function maybe<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.optional(v.nullable(schema), null);
}

/** Text that says something: at least one character that is neither a space nor invisible. */
export const words = v.pipe(
  v.string(),
  v.regex(/[^\s\u00ad\u200b-\u200d\u2060\ufeff]/u, 'empty_text'),
);

/** An id: letters, digits, `.`, `_` and `-`, beginning with a letter or digit, and not long. */
export const id = v.pipe(
  v.string(),
  v.maxLength(limits.id_chars_max, 'bad_id'),
  v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'bad_id'),
);

/** A language tag. Source of the form: BCP 47, of which a briefing needs language and region. */
export const language = v.pipe(
  v.string(),
  v.regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, 'bad_lang'),
);

/** A list that may be absent: `[]` then. A single item may stand without brackets. */
export function oneOrMore<const Schema extends v.GenericSchema<string, string>>(item: Schema) {
  return v.pipe(
    v.union([item, v.pipe(v.array(item), v.minLength(1, 'empty_text'))]),
    v.transform(found => (Array.isArray(found) ? found : [found])),
  );
}

/** YAML reads a bare `2025` as a number; as a date it is a year. */
const yearNumber = v.pipe(
  v.number(),
  v.check(year => parseDate(String(year)) !== undefined, 'bad_date'),
  v.transform(String),
);

/** A date at its own precision, as canonical text; `model/date.ts` takes it apart. */
export const date = v.union([
  yearNumber,
  v.pipe(
    v.string(),
    v.regex(datePattern, 'bad_date'),
    v.check(text => !datePattern.test(text) || parseDate(text) !== undefined, 'bad_date'),
  ),
]);

const count = v.pipe(v.number(), v.check(isExactNumber, 'bad_number'));

/** The reading a source gives of a number; see `model/quantity.ts` for what comes out. */
export const quantity = v.union([
  v.pipe(
    count,
    v.transform((number): Quantity => ({ kind: 'number', modifier: 'exact', number })),
  ),
  v.pipe(
    v.string(),
    v.regex(phrasePattern, 'bad_value'),
    v.check(text => !phrasePattern.test(text) || parseQuantity(text) !== undefined, 'bad_value'),
    v.transform((text): Quantity => parseQuantity(text) as Quantity),
  ),
  v.pipe(
    closed({
      low: described(maybe(count), 'The lowest number given; absent: no lower end.'),
      best: described(maybe(count), 'The best estimate given.'),
      high: described(maybe(count), 'The highest number given; absent: no upper end.'),
    }),
    v.check(isOrdered, 'bad_value'),
    v.transform((ends): Quantity => ({ kind: 'estimate', ...ends })),
  ),
]);

export const estimateNumber = count;

/** Low, best and high in order, and at least one of them given. */
export function isOrdered(ends: {
  low: number | null;
  best: number | null;
  high: number | null;
}): boolean {
  const given = [ends.low, ends.best, ends.high].filter(end => end !== null);
  return given.length > 0 && given.every((end, at) => at === 0 || (given[at - 1] ?? 0) <= end);
}
