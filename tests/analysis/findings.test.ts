import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import {
  agreementCodes,
  type Finding,
  severities,
  severityOf,
} from '../../src/analysis/findings.ts';
import { verificationCodes } from '../../src/analysis/verification/verification-findings.ts';
import { type BriefingInput, makeBriefing } from '../support/briefing.ts';

/** The findings that are not about words, whose passages these tests leave out. */
function agreementFindings(input: BriefingInput): readonly Finding[] {
  return analyse(makeBriefing(input)).findings.filter(({ words }) => words === null);
}

/** Each finding as `code claim`, with the source where it is about one. */
function found(input: BriefingInput): string[] {
  return agreementFindings(input).map(({ code, claim, source }) =>
    source === null ? `${code} ${claim}` : `${code} ${claim} ${source}`,
  );
}

const two = (a: string | number, b: string | number) => [
  { source: 'a', value: a },
  { source: 'b', value: b },
];

describe('what to look at', () => {
  test('The most serious comes first, then the file’s order.', () => {
    expect(
      found({
        figures: [
          { id: 'nuance', reports: two('about 4', 4) },
          { id: 'first', reports: two(4, 5) },
          { id: 'same', reports: two(4, 4) },
          { id: 'vague', reports: two(4, 'several') },
          { id: 'second', reports: two(4, 5) },
          { id: 'part', within: 'same', reports: [{ source: 'a', value: 9 }] },
        ],
        statements: [
          {
            id: 'words',
            speaker: 'kim',
            reports: [
              { source: 'a', quote: 'oui' },
              { source: 'b', quote: 'non' },
            ],
          },
        ],
      }),
    ).toEqual(['logic part', 'value first', 'value second', 'wording words', 'modifier nuance']);
  });

  test('Each code has a severity, and no code stands before a more severe one.', () => {
    for (const codes of [agreementCodes, verificationCodes]) {
      const order = codes.map(code => severities.indexOf(severityOf[code]));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(order).not.toContain(-1);
    }
  });

  test('A finding from a verdict carries its pair.', () => {
    const [finding] = analyse(makeBriefing({ figures: [{ reports: two(4, 5) }] })).findings;
    expect(finding).toMatchObject({
      code: 'value',
      severity: 'serious',
      pair: { a: 'figure-1/a', b: 'figure-1/b', type: 'value' },
      proposed: false,
    });
  });
});

describe('what rests on one origin', () => {
  const chain = ['kr'];

  test('A figure that two sources carry from one origin is a finding.', () => {
    const reports = two(4, 4).map(report => ({ ...report, chain }));
    expect(found({ figures: [{ reports }] })).toEqual(['single_origin figure-1']);
  });

  test('It is none where one source carries it, or an origin may be another.', () => {
    const [first] = two(4, 4);
    if (!first) throw new Error('Two reports were given.');
    expect(found({ figures: [{ reports: [{ ...first, chain }] }] })).toEqual([]);
    expect(
      found({
        figures: [
          {
            reports: [
              { ...first, chain },
              { source: 'b', value: 4 },
            ],
          },
        ],
      }),
    ).toEqual([]);
  });

  test('An interested origin is a finding even where one source carries it, and only one.', () => {
    const parties: BriefingInput['parties'] = { kr: { interest: 'belligerent' } };
    expect(found({ parties, figures: [{ reports: [{ source: 'a', value: 4, chain }] }] })).toEqual([
      'interested_origin figure-1',
    ]);
    const reports = two(4, 4).map(report => ({ ...report, chain }));
    expect(found({ parties, figures: [{ reports }] })).toEqual(['interested_origin figure-1']);
  });

  test('That a statement goes back to its speaker is no finding.', () => {
    const parties: BriefingInput['parties'] = { kim: { interest: 'belligerent' } };
    const reports = [
      { source: 'a', quote: 'oui' },
      { source: 'b', quote: 'oui' },
    ];
    expect(found({ parties, statements: [{ speaker: 'kim', reports }] })).toEqual([]);
  });

  test('A circular chain is a finding about its source.', () => {
    const reports = [{ source: 'a', value: 4, chain: ['kr', 'afp', 'kr'] }];
    expect(found({ figures: [{ reports }] })).toEqual(['circular figure-1 a']);
  });
});

describe('claims that are not accepted', () => {
  test('Rejected ones give no finding.', () => {
    expect(found({ figures: [{ review: 'rejected', reports: two(4, 5) }] })).toEqual([]);
  });

  test('What proposed ones show comes after all the rest, and is marked.', () => {
    const findings = agreementFindings({
      figures: [
        { id: 'draft', review: 'proposed', reports: two(4, 5) },
        { id: 'read', reports: two(4, 'about 4') },
      ],
    });
    expect(findings.map(({ claim, proposed }) => [claim, proposed])).toEqual([
      ['read', false],
      ['draft', true],
    ]);
  });
});
