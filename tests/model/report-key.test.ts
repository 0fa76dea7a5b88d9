import { describe, expect, test } from 'vitest';
import { loadText } from '../../src/load/load-with-library.ts';
import { type ReportKey, reportKeysOf } from '../../src/model/report-key.ts';
import { shownBriefing } from '../../src/text/shown-briefing.ts';

const file = `briefing: 1
title: News
lang: fr
parties: {}
sources: {a: {lang: fr}, b: {lang: fr}}
figures:
  - id: sent
    label: Sent
    reports:
      - {source: b, value: 5, passage: cinq}
      - {source: a, value: 6, passage: six}
events:
  - id: pact
    label: Pact
    reports: [{source: a, when: 2024, passage: en 2024}]
`;

describe('the key of a report', () => {
  test('is the claim and the source, with a number from the second answer of a source on', () => {
    expect(['a', 'b', 'a', 'a', 'b'].map(reportKeysOf('dead'))).toEqual([
      'dead/a',
      'dead/b',
      'dead/a/2',
      'dead/a/3',
      'dead/b/2',
    ]);
  });

  test('is given when a file is loaded, and stays the same in the copy that is shown', () => {
    const { briefing } = loadText('news.yaml', file);
    const keys = ['sent/b', 'sent/a', 'pact/a'];
    const keysIn = (of: typeof briefing) =>
      of?.claims.flatMap(({ reports }) => reports.map(({ key }) => key));
    expect(keysIn(briefing)).toEqual(keys);
    expect(keysIn(briefing && shownBriefing(briefing))).toEqual(keys);
  });

  test('is no id: that of a source cannot stand for it', () => {
    const source: string = 'a';
    // @ts-expect-error: a type that took any text would let it.
    const key: ReportKey = source;
    expect(key).toBe(source);
  });

  test('cannot be written in a file', () => {
    const { problems } = loadText('news.yaml', file.replace('{source: b,', '{source: b, key: x,'));
    expect(problems.map(({ code }) => code)).toEqual(['unknown_key']);
  });
});
