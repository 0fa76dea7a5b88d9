import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/analysis/fold.ts';
import { mayBegin, mayEnd } from '../../../src/analysis/verification/boundaries.ts';
import { SearchedText } from '../../../src/analysis/verification/searched-text.ts';
import { isFound } from '../../../src/analysis/verification/status.ts';
import { verifyWords } from '../../../src/analysis/verification/verify-words.ts';
import { BriefingWork, Work } from '../../../src/analysis/verification/work.ts';
import { allSteps } from '../../../src/model/steps.ts';

function statusOf(runs: readonly string[], text: string) {
  const beside = { prefix: null, suffix: null };
  const wanted = { field: 'quote' as const, runs, beside, around: null, language: null };
  const work = new Work(new BriefingWork(), text.length);
  return allSteps(verifyWords(wanted, new SearchedText(text), work)).check;
}

const names = ['Kim', 'Poutine', 'Pékin', 'Œdipe', 'Jong-un', 'Иван', '김정은'];
const negations = ['ne', 'pas', 'jamais', 'not', 'never', 'aucun'];
const plain = [
  'les',
  'soldats',
  'été',
  'cœur',
  'déclaré',
  'que',
  'troops',
  'said',
  'l’armée',
  '😀',
];
const numbers = ['600', '2 000', '2\u00a0000', '15.000', '15,000', '1,5', '80e'];

const word = fc.constantFrom(...names, ...negations, ...plain);
const number = fc.constantFrom(...numbers);
/** Words with no two numbers beside each other: “12 345” would be one. */
const sentence = fc
  .array(fc.tuple(word, fc.option(number, { freq: 4, nil: null })), { minLength: 3, maxLength: 14 })
  .map(pairs => pairs.flatMap(([first, second]) => (second === null ? [first] : [first, second])));
const gap = fc.constantFrom(' ', ' ', ' ', ', ', '. ', ' — ', '\n', '\u00a0', ' «\u00a0');

/** A text of words with what stands between them, and a stretch of its words. */
const passage = sentence.chain(words =>
  fc.record({
    words: fc.constant(words),
    gaps: fc.array(gap, { minLength: words.length, maxLength: words.length }),
    from: fc.nat(words.length - 1),
    length: fc.integer({ min: 1, max: words.length }),
  }),
);

function joined(words: readonly string[], gaps: readonly string[]): string {
  return words.map((each, at) => (at === 0 ? '' : (gaps[at] ?? ' ')) + each).join('');
}

/** How often a run of words stands in another. */
function runsOf(part: readonly string[], whole: readonly string[]): number {
  const same = (one = '', other = '') =>
    one.replace('\u00a0', ' ') === other.replace('\u00a0', ' ');
  let count = 0;
  for (let at = 0; at + part.length <= whole.length; at++) {
    if (part.every((each, place) => same(whole[at + place], each))) count += 1;
  }
  return count;
}

describe('whatever the text', () => {
  test('a stretch of whole words is exact, or ambiguous where it stands there again', () => {
    fc.assert(
      fc.property(passage, ({ words, gaps, from, length }) => {
        const to = Math.min(words.length, from + length);
        const text = joined(words, gaps);
        const part = joined(words.slice(from, to), gaps.slice(from, to));
        const { status, places } = statusOf([part], text);
        expect(['exact', 'ambiguous']).toContain(status);
        if (status === 'ambiguous') expect(places.length).toBeGreaterThan(1);
        for (const { at, end } of places) {
          // Another place may have the same words with another space in a number.
          const found = [...text].slice(at, end).join('');
          expect(found.replaceAll('\u00a0', ' ')).toBe(part.replaceAll('\u00a0', ' '));
        }
      }),
    );
  });

  test('a stretch of any characters that begins and ends where words may is found', () => {
    const any = fc
      .string({
        unit: fc.oneof(
          fc.constantFrom(...' \n\u00a0aeé\u0301œ«»"’.,-0123456789😀'),
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
        ),
        maxLength: 60,
      })
      // After a letter, a guillemet that opens is taken for one that closes, as Danish has it.
      .map(text => text.replaceAll(/([^\s\p{P}])«/gu, '$1 «'))
      // Notes of music are looked up as two signs, of which the second is a mark that may end no word.
      .map(text => text.replaceAll(/[\u{1d15e}-\u{1d164}\u{1d1bb}-\u{1d1c0}]/gu, '♪'))
      // Two hyphens are one dash, and are not taken apart.
      .map(text => text.replaceAll(/\p{Pd}{2,}/gu, '—'));
    fc.assert(
      fc.property(any, fc.nat(60), fc.nat(60), (text, one, other) => {
        const [at = 0, end = 0] = [one, other]
          .map(place => place % (text.length + 1))
          .sort((first, second) => first - second);
        fc.pre(at < end && mayBegin(text, at) && mayEnd(text, end));
        // A mark with nothing to stand on belongs to the space before it.
        fc.pre(/^\P{M}/u.test(fold(text.slice(at, end))));
        const { status, places } = statusOf([text.slice(at, end)], text);
        expect(['exact', 'ambiguous']).toContain(status);
        const blanks = /^[\s\u00ad\u200b-\u200d\u2060]*/u.exec(text.slice(at))?.[0].length ?? 0;
        const point = [...text.slice(0, at + blanks)].length;
        if (status === 'exact') expect(places[0]?.at).toBe(point);
      }),
    );
  });

  test('typography alone never hides words', () => {
    const retyped = (text: string) =>
      text
        .replaceAll('’', "'")
        .replaceAll('œ', 'oe')
        .replaceAll('Œ', 'OE')
        .replaceAll('—', '-')
        .replaceAll('\u00a0', ' ')
        .normalize('NFD');
    fc.assert(
      fc.property(passage, ({ words, gaps }) => {
        const text = joined(words, gaps);
        expect(['exact', 'normalised']).toContain(statusOf([retyped(text)], text).status);
      }),
    );
  });

  test('nothing throws, and what is found lies in the text', () => {
    const any = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(any, fc.array(any, { minLength: 1, maxLength: 3 }), (text, parts) => {
        const { places } = statusOf(parts, text);
        for (const { at, end } of places) {
          expect(at).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual([...text].length);
        }
      }),
    );
  });
});

describe('an edit is never taken for the article’s words', () => {
  const edited = (edit: fc.Arbitrary<(words: readonly string[]) => readonly string[] | null>) =>
    fc.assert(
      fc.property(passage, edit, ({ words, gaps }, change) => {
        const changed = change(words);
        fc.pre(changed !== null && runsOf(changed, words) === 0);
        const text = joined(words, gaps);
        const status = statusOf([joined(changed ?? [], [])], text).status;
        expect(isFound(status)).toBe(false);
        expect(status).not.toBe('ambiguous');
      }),
    );

  test('of a digit', () => {
    edited(
      fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 9 })).map(([nth, by]) => words => {
        const places = words.flatMap((each, at) => (/\d/.test(each) ? [at] : []));
        const at = places[nth % Math.max(1, places.length)];
        if (at === undefined) return null;
        return words.map((each, place) =>
          place === at ? each.replace(/\d/, digit => String((Number(digit) + by) % 10)) : each,
        );
      }),
    );
  });

  test('of a negation, dropped or put in', () => {
    edited(
      fc
        .tuple(fc.nat(20), fc.constantFrom(...negations), fc.boolean())
        .map(([nth, negation, drops]) => words => {
          if (!drops) return words.toSpliced(nth % words.length, 0, negation);
          const at = words.findIndex((each, place) => place >= nth && negations.includes(each));
          return at <= 0 || at === words.length - 1 ? null : words.toSpliced(at, 1);
        }),
    );
  });

  test('of a name', () => {
    edited(
      fc.tuple(fc.nat(20), fc.constantFrom(...names)).map(([nth, name]) => words => {
        const at = words.findIndex((each, place) => place >= nth && names.includes(each));
        return at === -1 || words[at] === name ? null : words.with(at, name);
      }),
    );
  });
});
