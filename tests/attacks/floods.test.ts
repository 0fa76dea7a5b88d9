import { describe, expect, test } from 'vitest';
import { loadText } from '../../src/load/load-with-library.ts';
import { limits } from '../../src/model/limits.ts';
import { unsafeIn } from '../../src/model/unsafe-text.ts';
import { escapeUnsafe, safe } from '../../src/text/safe.ts';
import { drawnRows, givenAway, textOf, tooWide } from '../support/all-outputs.ts';
import { forbiddenIn } from '../support/allowed-text.ts';
import { hostileYaml } from '../support/hostile-briefing.ts';

/** One that fills a file up to its limit, and others whose every character takes longer. */
const floods: readonly (readonly [string, string])[] = [
  ['one word', 'x'.repeat(4_500_000)],
  ['right-to-left overrides', '\u202e'.repeat(200_000)],
  ['8-bit controls', '\u009b'.repeat(200_000)],
  ['marks on one letter', `a${'\u0301'.repeat(200_000)}`],
  ['a chain of consonants', 'क्'.repeat(75_000)],
  ['joined emoji', '👩\u200d'.repeat(60_000)],
];

/** The file writes some characters with an escape of six. */
const title_max = Math.floor(limits.text_chars_max / 7);

describe.each(floods)('a flood of text: %s', (_, flood) => {
  test('is made safe in one pass', () => {
    const shown = safe(flood);
    // A cut may part two emoji from the joiner between them.
    const [start, end] = [shown.slice(0, 5000), shown.slice(-5000)];
    expect(forbiddenIn(start.replace(/\u200d$/, ''))).toBeNull();
    expect(forbiddenIn(end.replace(/^[\udc00-\udfff]?\u200d?/, ''))).toBeNull();
    expect(escapeUnsafe(flood)).not.toMatch(/\u202e|\u009b/);
    expect(unsafeIn(flood)?.count ?? 0).toBeGreaterThanOrEqual(0);
  });

  test('as a title of the greatest length leaves a briefing that is drawn and copied in rows that fit', () => {
    const loaded = loadText('x.yaml', hostileYaml('a', { title: flood.slice(0, title_max) }));
    expect(loaded.problems).toEqual([]);
    let drawn = 0;
    for (const [name, rows] of drawnRows(loaded, 'en', 80)) {
      expect([name, tooWide(rows)]).toEqual([name, []]);
      for (const line of rows.lines) {
        const found = forbiddenIn(textOf(line));
        if (found !== null) expect([name, found]).toEqual([name, null]);
        drawn += textOf(line).length;
      }
    }
    // What every screen shows of it is bounded, however long it is.
    expect(drawn).toBeLessThan(100 * limits.shown_chars_max);
    expect([...givenAway(loaded, 'en').values()].join('').length).toBeLessThan(100_000);
  });
});

test('what is left out of a long text is counted where it ends', () => {
  const label = 'mot '.repeat(10_000);
  const figure = { id: 'f', label, reports: [{ source: 'a', value: 3, passage: 'trois' }] };
  const loaded = loadText(
    'x.yaml',
    hostileYaml('a', { figures: [figure], casualties: [], assessments: [] }),
  );
  const compare = drawnRows(loaded, 'en', 100).get('Compare on f');
  expect(compare?.lines.map(textOf).join(' ')).toMatch(/…\s+\[\+20000\]/);
});

test.each([
  ['marks', `e${'\u0301'.repeat(6_000_000)} end`, 1],
  ['marks of two units', `e${'\u{1d165}'.repeat(3_000_000)} end`, 1],
  // The first stands on nothing of its own, and each fourth joiner is none.
  ['joined emoji', '👩\u200d'.repeat(2_000_000), 500_000],
])('an article of millions of %s is looked through to its end', (_, text, least) => {
  expect(unsafeIn(text)?.count).toBeGreaterThanOrEqual(least);
});

test('a long chain of emoji has its fourth joiners shown wherever it is parted', () => {
  const chain = `${'👩\u200d'.repeat(5000)}👩`;
  expect(unsafeIn(chain)?.count).toBe(5000 / 4);
});
