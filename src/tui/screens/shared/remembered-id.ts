import * as v from 'valibot';

/** An id that was kept. No id is longer than this; whoever wrote a longer one meant something else. */
export const rememberedId = v.pipe(v.string(), v.maxLength(500));

/** How many rows a text was scrolled. */
export const rememberedRow = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An entry of a list, or a choice of the filter: ids with words of the program between them. */
export const rememberedKey = v.pipe(v.string(), v.maxLength(1000));
