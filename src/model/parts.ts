import * as v from 'valibot';
import { encodings } from './article.ts';
import { closed } from './closed.ts';
import {
  date,
  described,
  estimateNumber,
  id,
  isOrdered,
  language,
  maybe,
  words,
} from './fields.ts';

export const partyKinds = [
  'person',
  'state',
  'government',
  'military',
  'intelligence',
  'official',
  'agency',
  'outlet',
  'platform',
  'organisation',
  'group',
  'other',
] as const;

export const event = described(
  closed({
    name: described(maybe(words), 'The event, in a few words.'),
    date: described(maybe(date), 'When it happened, as precisely as the articles say.'),
    place: described(maybe(words), 'Where it happened.'),
    timezone: described(
      maybe(words),
      'IANA time zone of the place, such as Asia/Shanghai: the one in which “Wednesday” is read.',
    ),
  }),
  'The one event that all the sources report.',
);

export const policy = described(
  closed({
    vague: described(
      v.optional(v.picklist(['interval', 'acled', 'ccc']), 'interval'),
      'The convention that turns vague words such as “dozens” into numbers.',
    ),
    about: described(
      v.optional(v.pipe(v.number(), v.minValue(0, 'bad_number'), v.maxValue(1, 'bad_number')), 0.1),
      'How far “about N” and “nearly N” reach, as a share of N: 0.10 is ten per cent.',
    ),
  }),
  'How words become intervals. Named in every output that shows an interval made by it.',
);

export const party = described(
  closed({
    name: described(words, 'The name to show.'),
    aliases: described(
      v.optional(v.array(words), []),
      'Other names and spellings in the articles.',
    ),
    kind: described(v.picklist(partyKinds), 'What this party is.'),
    role: described(maybe(words), 'What a person is, in the words of the articles.'),
    controlled_by: described(
      maybe(id),
      'The party that controls this one: the state of an agency, the employer of an official.',
    ),
    interest: described(
      maybe(v.picklist(['belligerent', 'subject'])),
      'Why this party has something to gain from how it is told.',
    ),
  }),
  'A person, state, service, agency or outlet: whoever speaks, relays or claims.',
);

export const genres = ['news', 'analysis', 'opinion', 'wire', 'press-release'] as const;

export const source = described(
  closed({
    title: described(maybe(words), 'The headline as printed; null when the text has none.'),
    outlet: described(maybe(id), 'The party that published it; null: not stated.'),
    by: described(maybe(words), 'The author as printed; null: not stated.'),
    published: described(
      maybe(
        v.union([
          v.pipe(
            date,
            v.transform(when => ({ date: when, basis: 'printed' as 'printed' | 'inferred' })),
          ),
          closed({
            date: described(date, 'The publication date.'),
            basis: described(
              v.picklist(['printed', 'inferred']),
              '`inferred` when it is worked out from the text and not printed in it.',
            ),
          }),
        ]),
      ),
      'When it was published, as far as the text itself says; null: not stated.',
    ),
    url: described(
      maybe(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/u, 'bad_url'))),
      'Its address (http or https); null: not stated.',
    ),
    lang: described(language, 'The language of the article [BCP 47].'),
    genre: described(v.optional(v.picklist(genres), 'news'), 'What kind of text it is.'),
    credits: described(
      v.optional(v.array(id), []),
      'Agency and photo credits as printed, as party ids.',
    ),
    text: described(
      maybe(
        closed({
          file: described(words, 'The file name of the article’s text.'),
          sha256: described(
            maybe(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'bad_hash'))),
            'SHA-256 of that file’s bytes, in lower-case hexadecimal: what binds the passages to the text.',
          ),
          encoding: described(
            maybe(v.picklist(encodings)),
            'How that file is written, where it is not UTF-8; absent: found out from its bytes.',
          ),
        }),
      ),
      'Where the article’s text is, and its hash. The text itself need not be at hand.',
    ),
  }),
  'One article.',
);

export const assessment = described(
  v.pipe(
    closed({
      claim: described(id, 'The claim that is judged.'),
      by: described(words, 'Who signs the judgement.'),
      date: described(date, 'When it was made.'),
      low: described(maybe(estimateNumber), 'Lowest plausible number.'),
      best: described(maybe(estimateNumber), 'Best estimate.'),
      high: described(maybe(estimateNumber), 'Highest plausible number.'),
      confidence: described(maybe(v.picklist(['low', 'moderate', 'high'])), 'How sure.'),
      reason: described(words, 'Why, in a sentence or two.'),
    }),
    v.check(ends => isOrdered(ends), 'bad_value'),
  ),
  'A person’s signed judgement of a claim. The program never writes one.',
);
