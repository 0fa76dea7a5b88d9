import * as v from 'valibot';
import { maybe, words } from '../model/fields.ts';
import { followNames, languageCodes, themeNames, widthRange } from './values.ts';

/** One text or a list of them, which may be empty. */
function list<const Item extends v.GenericSchema<string, string>>(item: Item) {
  return v.pipe(
    v.union([item, v.array(item)]),
    v.transform(found => (Array.isArray(found) ? found : [found])),
  );
}

/** The keys of one action: a name, or a list of names; an empty list turns the action off. */
export const keyList = list(v.string());

/**
 * The configuration file in one declaration: checks, the printed example and the README's table
 * come from it. Every key may be left out or `null`, which both mean its default.
 */
export const configEntries = {
  theme: maybe(v.picklist(themeNames)),
  lang: maybe(v.picklist(languageCodes)),
  width: maybe(
    v.pipe(
      v.number(),
      v.integer('bad_number'),
      v.minValue(widthRange.min, 'bad_number'),
      v.maxValue(widthRange.max, 'bad_number'),
    ),
  ),
  ascii: maybe(v.boolean()),
  articles: v.optional(v.nullable(list(words)), []),
  editor: maybe(words),
  keys: v.optional(v.nullable(v.record(v.string(), keyList)), {}),
  follow: maybe(v.picklist(followNames)),
  wheel: maybe(v.boolean()),
  screen_reader: maybe(v.boolean()),
} as const;

export type ConfigKey = keyof typeof configEntries;
export const configKeys = Object.keys(configEntries) as readonly ConfigKey[];
