import fc from 'fast-check';
import type { Briefing } from '../../src/model/briefing.ts';
import type { Quantity } from '../../src/model/quantity.ts';
import { arbitraryQuantity } from './arbitrary-quantity.ts';
import { makeBriefing } from './briefing.ts';

const partyIds = ['p0', 'p1', 'p2', 'p3', 'p4'];
const sourceIds = ['s0', 's1', 's2', 's3'];

const party = fc.constantFrom(...partyIds);
const dates = fc.constantFrom(null, '2024', '2025', '2025-06', '2025-09-03', '2025-09-03T10:00Z');
const reviews = fc.constantFrom('accepted' as const, 'proposed' as const, 'rejected' as const);
const words = fc.constantFrom('oui', 'non', 'un oui', '« oui »', 'oui, non');

const shared = {
  chain: fc.array(party, { maxLength: 3 }),
  mood: fc.constantFrom('indicative' as const, 'conditional' as const, 'denied' as const),
  as_of: dates,
  revises: fc.oneof(
    fc.constant(null),
    fc.record({ claim: fc.constantFrom('f0', 'e0'), source: fc.constantFrom(...sourceIds) }),
  ),
};

/** One report each for some of the sources. */
function answers<Told>(told: fc.Arbitrary<Told>): fc.Arbitrary<(Told & { source: string })[]> {
  return fc
    .subarray(sourceIds, { minLength: 1 })
    .chain(sources => fc.tuple(...sources.map(source => told.map(one => ({ ...one, source })))));
}

const counted = answers(fc.record({ ...shared, value: arbitraryQuantity.map(asWritten) }));
const dated = answers(fc.record({ ...shared, when: dates }));
const spoken = answers(
  fc.record({
    ...shared,
    recorded_by: fc.array(party, { maxLength: 2 }),
    said: fc.oneof(
      fc.record({ form: fc.constant('indirect' as const), passage: words }),
      fc.record({
        form: fc.constantFrom('direct' as const, 'mixed' as const),
        quote: fc.array(words, { minLength: 1, maxLength: 2 }),
      }),
    ),
  }),
);

/** Any sound briefing of a few parties, sources and claims of each kind. */
export const arbitraryBriefing: fc.Arbitrary<Briefing> = fc
  .record({
    policy: fc.record({
      vague: fc.constantFrom('interval' as const, 'acled' as const, 'ccc' as const),
      about: fc.constantFrom(0, 0.1, 0.5, 1),
    }),
    parties: fc.tuple(
      ...partyIds.map((_, at) =>
        fc.record({
          // Only parties listed before, so that nobody controls himself.
          controlled_by: fc.constantFrom(null, ...partyIds.slice(0, at)),
          interest: fc.constantFrom(null, 'belligerent' as const, 'subject' as const),
        }),
      ),
    ),
    sources: fc.tuple(
      ...sourceIds.map(() =>
        fc.record({
          outlet: fc.constantFrom(null, ...partyIds),
          lang: fc.constantFrom('fr', 'fr-CA', 'en'),
        }),
      ),
    ),
    figures: claims('f', { reports: counted, review: reviews }, true),
    casualties: claims('c', { reports: counted, review: reviews }, true),
    statements: claims(
      'q',
      {
        speaker: fc.uniqueArray(party, { minLength: 1, maxLength: 2 }),
        reports: spoken.map(reports => reports.map(({ said, ...rest }) => ({ ...rest, ...said }))),
        review: reviews,
      },
      false,
    ),
    events: claims('e', { reports: dated, review: reviews }, false),
  })
  .map(({ parties, sources, ...rest }) =>
    makeBriefing({
      ...rest,
      parties: Object.fromEntries(parties.map((one, at) => [`p${at}`, one])),
      sources: Object.fromEntries(sources.map((one, at) => [`s${at}`, one])),
    }),
  );

/** A few claims with ids of their own; one that counts may be within the one before it. */
function claims<Shape extends object>(
  letter: string,
  shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> },
  counts: boolean,
) {
  const one = fc.tuple(fc.record(shape), fc.boolean());
  return fc.array(one, { maxLength: 3 }).map(found =>
    found.map(([claim, nested], at) => ({
      ...claim,
      id: `${letter}${at}`,
      ...(counts && nested && at > 0 ? { within: `${letter}${at - 1}` } : {}),
    })),
  );
}

/** A quantity as a file writes it. Numbers with an exponent cannot be, so they are rounded. */
function asWritten(quantity: Quantity) {
  const plain = (number: number) => (/e/.test(String(number)) ? 0 : number);
  switch (quantity.kind) {
    case 'number': {
      const number = plain(quantity.number);
      return quantity.modifier === 'exact' ? number : `${quantity.modifier} ${number}`;
    }
    case 'range':
      return `${plain(quantity.low)} to ${Math.max(plain(quantity.low), plain(quantity.high))}`;
    case 'estimate': {
      const { low, best, high } = quantity;
      return { low, best, high };
    }
    case 'vague':
    case 'qualitative':
      return quantity.word;
  }
}
