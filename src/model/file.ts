import * as v from 'valibot';
import { casualty, datedEvent, figure, statement } from './claims.ts';
import { closed } from './closed.ts';
import { described, id, language, maybe, words } from './fields.ts';
import { assessment, event, party, policy, source } from './parts.ts';

/** The format number this program writes and reads. */
export const formatNumber = 1;

/**
 * The whole file, in one declaration: the types, the check and the JSON Schema come from it.
 * The loader checks it part by part, so that one broken claim does not take the others with it.
 */
export const fileEntries = {
  briefing: described(v.literal(formatNumber), 'The number of this format: 1.'),
  title: described(words, 'The title of the briefing.'),
  lang: described(language, 'The language of this file’s own words [BCP 47].'),
  event: maybe(event),
  summary: described(maybe(words), 'Two or three sentences in the author’s own words.'),
  policy: v.optional(policy, {}),
  parties: described(
    v.optional(v.record(id, party), {}),
    'All who speak, relay or claim, by id: people, states, services, agencies, outlets.',
  ),
  sources: described(v.record(id, source), 'The articles by id, in display order.'),
  figures: described(v.optional(v.array(figure), []), 'Key figures.'),
  casualties: described(v.optional(v.array(casualty), []), 'Casualty estimates.'),
  statements: described(v.optional(v.array(statement), []), 'Actor statements.'),
  events: described(v.optional(v.array(datedEvent), []), 'Dated events.'),
  assessments: described(v.optional(v.array(assessment), []), 'Signed judgements.'),
} as const;

export const file = described(
  closed(fileEntries),
  'A briefing: what several articles say about one event, side by side.',
);
