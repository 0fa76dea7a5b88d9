import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { byOrigin } from '../../src/analysis/by-origin.ts';
import { comparableVersions, versionDiff } from '../../src/analysis/statement-diff.ts';
import { timeline } from '../../src/analysis/timeline.ts';
import { claimOf } from '../support/briefing.ts';
import { twoAnswers as briefing, twoAnswersArticles } from '../support/two-answers.ts';

const analysis = analyse(briefing, twoAnswersArticles);
const keys = briefing.claims.flatMap(({ reports }) => reports.map(({ key }) => key));

/** No two of them are the same. */
function once(found: readonly string[]) {
  return [...found].sort();
}

describe('two answers of one source', () => {
  test('have each a key of their own', () => {
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.slice(0, 3)).toEqual(['sent/a', 'sent/b', 'sent/a/2']);
  });

  test('are both compared with the others, and with each other', () => {
    const { pairs, pair } = analysis.verdicts.get('sent') ?? {};
    expect(pairs?.map(({ a, b, type }) => `${a} ${type} ${b}`)).toEqual([
      'sent/a value sent/b',
      'sent/a value sent/a/2',
      'sent/b value sent/a/2',
    ]);
    expect(pair).toMatchObject({ a: 'sent/a', b: 'sent/b' });
  });

  test('are told apart where one says less, more or later than the other', () => {
    expect(analysis.verdicts.get('pact')?.pairs).toMatchObject([
      { a: 'pact/a', b: 'pact/b', vaguer: 'pact/b' },
      { a: 'pact/a', b: 'pact/a/2', type: 'value' },
      { a: 'pact/b', b: 'pact/a/2', vaguer: 'pact/b' },
    ]);
    const [first, , last] = analysis.verdicts.get('duty')?.pairs ?? [];
    expect(first).toMatchObject({ a: 'duty/a', b: 'duty/b', fuller: 'duty/b' });
    expect(last).toMatchObject({ a: 'duty/b', b: 'duty/a/2', fuller: null });
  });

  test('have each the interval of its own value', () => {
    expect(analysis.intervals.get('sent/a')).toMatchObject({ low: 600, high: 600 });
    expect(analysis.intervals.get('sent/a/2')).toMatchObject({ low: 900, high: 900 });
    expect(analysis.intervals.size).toBe(5);
  });

  test('are each looked up by its own words, and each has a result', () => {
    const statuses = Array.from(
      analysis.verification.reports,
      ([key, { status }]) => `${key} ${status}`,
    );
    expect(statuses).toEqual([
      'sent/a exact',
      'sent/b exact',
      'sent/a/2 altered',
      'killed/a exact',
      'killed/a/2 not_found',
      'duty/a exact',
      'duty/b exact',
      'duty/a/2 altered',
      'pact/a exact',
      'pact/b exact',
      'pact/a/2 exact',
    ]);
    expect(analysis.verification.sources.get('a')).toMatchObject({ reports: 8, found: 5 });
    expect(analysis.counts).toMatchObject({ verified: 8, toVerify: 3 });
  });

  test('have each a way to its origin, named once', () => {
    for (const claim of briefing.claims) {
      const paths = analysis.origins.get(claim.id)?.paths ?? [];
      expect(paths.map(({ report }) => report)).toEqual(claim.reports.map(({ key }) => key));
    }
    const [first, , second] = analysis.origins.get('sent')?.paths ?? [];
    expect([first?.origin, second?.origin]).toEqual(['nis', 'ru']);
    expect(analysis.origins.get('sent')).toMatchObject({ reports: 3, min: 2, max: 2 });
  });

  test('are in the group of the origin that each goes back to', () => {
    const groups = byOrigin(briefing, analysis.origins);
    const found = groups.flatMap(({ on }) => on.flatMap(({ reports }) => reports));
    expect(once(found)).toEqual(once(keys));
    const of = (controller: string) =>
      groups
        .find(group => group.controller === controller)
        ?.on.find(({ claim }) => claim.id === 'sent')?.reports;
    expect([of('kr'), of('ru')]).toEqual([['sent/a'], ['sent/b', 'sent/a/2']]);
  });

  test('stand at the dates that each gives', () => {
    const { dated, undated } = timeline(briefing);
    const entries = [...dated, ...undated];
    expect(once(entries.flatMap(({ reports }) => reports))).toEqual(once(keys));
    const pact = entries.filter(({ claim }) => claim.id === 'pact');
    expect(pact.map(({ from, reports }) => [from?.text, reports])).toEqual([
      ['2025-06', ['pact/b']],
      ['2025-06-01', ['pact/a']],
      ['2025-06-03', ['pact/a/2']],
    ]);
  });

  test('are found by what is the matter with each', () => {
    const found = analysis.findings.filter(({ words, claim }) => words && claim !== null);
    const told = found.map(({ code, source, report }) => `${code} ${source} ${report}`);
    expect(told).toContain('altered a sent/a/2');
    expect(told).toContain('altered a duty/a/2');
    expect(told.filter(text => text.endsWith('/a'))).toEqual([]);
  });

  test('make their source silent on no question that it answers', () => {
    expect(analysis.provenance.get('a')).toMatchObject({
      reports: { figure: 2, casualty: 2, statement: 2, event: 2 },
      silent: 0,
    });
    expect(analysis.provenance.get('b')?.silent).toBe(1);
    expect(analysis.provenance.get('c')?.silent).toBe(4);
  });

  test('can be set side by side word by word', () => {
    const duty = claimOf(briefing, 'duty');
    expect(comparableVersions(duty, 'duty/a', briefing)).toEqual(['duty/b', 'duty/a/2']);
    const diff = versionDiff(duty, 'duty/a', 'duty/a/2', briefing);
    expect(diff).toMatchObject({ weights: ['negation'] });
  });
});
