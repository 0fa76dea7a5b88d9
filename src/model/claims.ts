import * as v from 'valibot';
import { closed } from './closed.ts';
import { date, described, id, language, maybe, oneOrMore, quantity, words } from './fields.ts';
import { limits } from './limits.ts';

const reviewed = described(
  v.optional(v.picklist(['proposed', 'accepted', 'rejected']), 'accepted'),
  '`proposed`: written by a program and not yet read by a person.',
);

const scope = described(
  maybe(
    closed({
      from: described(maybe(date), 'Start of the time the number is about.'),
      to: described(maybe(date), 'End of that time.'),
      place: described(maybe(words), 'The place the number is about.'),
    }),
  ),
  'The time and place a claim is about.',
);

const passage = described(
  words,
  'The exact words of the article, character for character [W3C TextQuoteSelector exact].',
);

/** What every report has, whatever its claim. */
const reportEntries = {
  source: described(id, 'The source that says it.'),
  prefix: described(maybe(words), 'Words just before the passage, where it occurs more than once.'),
  suffix: described(maybe(words), 'Words just after the passage, where it occurs more than once.'),
  chain: described(
    v.optional(v.array(id), []),
    'Who says it, origin first, as party ids; the source itself is not repeated. Absent: lineage not recorded.',
  ),
  mood: described(
    v.optional(v.picklist(['indicative', 'conditional', 'denied']), 'indicative'),
    'How the source puts it: as a fact, in the conditional (“auraient été tués”), or denied.',
  ),
  as_of: described(maybe(date), 'The date the statement is true of, if the text says.'),
  revises: described(
    maybe(
      v.union([
        v.pipe(
          id,
          v.transform(claim => ({ claim, source: null as string | null })),
        ),
        closed({
          claim: described(id, 'The claim.'),
          source: described(maybe(id), 'The source whose report there is replaced.'),
        }),
      ]),
    ),
    'The older claim, or report, that the same origin has replaced by this one.',
  ),
};

const countedReport = described(
  closed({
    ...reportEntries,
    value: described(
      quantity,
      'A number, a phrase such as `about 15000`, `at least 600`, `500 to 600` or `dozens`, or {low, best, high}.',
    ),
    passage,
  }),
  'One source’s answer, with the words it used.',
);

const statementReport = described(
  v.pipe(
    closed({
      ...reportEntries,
      form: described(
        v.picklist(['direct', 'indirect', 'mixed']),
        'direct: quoted; indirect: reported without quotation marks; mixed: some words quoted.',
      ),
      quote: described(
        v.optional(v.nullable(oneOrMore(words)), null),
        'The quoted words without their quotation marks; a list when they are several runs, in order.',
      ),
      passage: described(
        maybe(words),
        'The words around the quote, or all of them when the form is indirect.',
      ),
      cue: described(maybe(words), 'The reporting verb, as printed: “a déclaré”.'),
      recorded_by: described(
        v.optional(v.array(id), []),
        'Who heard and recorded it, as party ids; not the same as who says it.',
      ),
      translated_from: described(maybe(language), 'The language it was spoken in, if stated.'),
    }),
    v.check(report => report.quote !== null || report.passage !== null, 'words_missing'),
    v.check(report => report.form === 'indirect' || report.quote !== null, 'words_missing'),
  ),
  'One source’s version of a statement.',
);

const eventReport = described(
  closed({
    ...reportEntries,
    when: described(maybe(date), 'The author’s reading of the date; null: the source gives none.'),
    resolved_from: described(
      maybe(words),
      'From what a relative wording was read: `published`, `event`, or the words that settle it.',
    ),
    passage,
  }),
  'One source’s date for the event, with the words it used.',
);

const label = described(words, 'The question this claim asks, as a short noun phrase.');
const claimId = described(id, 'The claim’s id, unique in the file.');
const reports = <const Schema extends v.GenericSchema>(report: Schema) =>
  described(
    v.pipe(
      v.array(report),
      v.minLength(1, 'empty_text'),
      v.maxLength(limits.reports_max, 'too_many_reports'),
    ),
    'One report per source that answers; a source that is silent has none.',
  );
const within = described(maybe(id), 'The claim of which this one counts a subset.');

export const figure = described(
  closed({
    id: claimId,
    label,
    unit: described(maybe(words), 'What is counted.'),
    measure: described(
      maybe(words),
      'What is measured about it: deployed, planned, or a word of your own.',
    ),
    scope,
    within,
    review: reviewed,
    reports: reports(countedReport),
  }),
  'A key figure.',
);

/** What may have happened to the people counted. */
export const measures = ['killed', 'wounded', 'killed_or_wounded', 'missing', 'captured'] as const;

export const casualty = described(
  closed({
    id: claimId,
    label,
    measure: described(v.picklist(measures), 'What happened to the people counted.'),
    population: described(
      maybe(
        closed({
          side: described(maybe(id), 'The party whose people they are.'),
          status: described(
            v.optional(v.picklist(['combatant', 'civilian', 'mixed', 'unknown']), 'unknown'),
            'Whether they are combatants.',
          ),
        }),
      ),
      'Who is counted.',
    ),
    scope,
    within,
    review: reviewed,
    reports: reports(countedReport),
  }),
  'A casualty estimate.',
);

export const statement = described(
  closed({
    id: claimId,
    speaker: described(oneOrMore(id), 'Who said it: a party id, or a list for a joint statement.'),
    to: described(
      v.optional(v.nullable(oneOrMore(id)), null),
      'Whom it was said to: a party id, or a list.',
    ),
    said: described(
      maybe(
        closed({
          date: described(maybe(date), 'When it was said.'),
          place: described(maybe(words), 'Where it was said.'),
          medium: described(maybe(words), 'How: meeting, speech, post, communiqué.'),
        }),
      ),
      'The occasion.',
    ),
    topic: described(words, 'What it is about, in a few words.'),
    review: reviewed,
    reports: reports(statementReport),
  }),
  'Something an actor said.',
);

export const datedEvent = described(
  closed({ id: claimId, label, scope, review: reviewed, reports: reports(eventReport) }),
  'A dated event.',
);
