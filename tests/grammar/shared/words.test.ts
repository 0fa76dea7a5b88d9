import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/grammar/shared/words.ts';

/** The words of a text, parted by bars. */
function words(text: string): string {
  return wordsOf(text)
    .filter(word => word.isWord)
    .map(word => word.text)
    .join('|');
}

function starting(text: string): string {
  return wordsOf(text)
    .filter(word => word.startsSentence)
    .map(word => word.text)
    .join('|');
}

/** Texts made of what decides about words: letters, digits, marks, spaces, apostrophes. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'aéLnN\'’-‑.,;:!?…«»“”"‘ \u00a0\u202f\n0123(–\u0301\ud800𝒳٣'),
      fc.constantFrom("qu'", "n't", 'l’', '15 000', '1,5', 'M. ', 'Jong-un', "'s", '. A'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
  )
  .map(parts => parts.join(''));

describe('the words of a text', () => {
  test('The pieces, joined, give any text back, each at its own place.', () => {
    fc.assert(
      fc.property(awkward, text => {
        const pieces = wordsOf(text);
        expect(pieces.map(piece => piece.text).join('')).toBe(text);
        let end = 0;
        for (const piece of pieces) {
          expect(piece.at).toBe(end);
          expect(piece.text).toBe(text.slice(piece.at, piece.end));
          expect(piece.end).toBeGreaterThan(piece.at);
          end = piece.end;
        }
      }),
    );
  });

  test('A piece is a word just when it holds a letter or a digit.', () => {
    fc.assert(
      fc.property(awkward, text => {
        for (const piece of wordsOf(text)) {
          expect(piece.isWord).toBe(/[\p{L}\p{N}]/u.test(piece.text));
        }
      }),
    );
  });

  test('Only a word starts a sentence.', () => {
    fc.assert(
      fc.property(awkward, text => {
        for (const piece of wordsOf(text))
          if (piece.startsSentence) expect(piece.isWord).toBe(true);
      }),
    );
  });

  test.each([
    ['environ 15 000 soldats', 'environ|15 000|soldats'],
    ['6\u00a0000 ou 6\u202f000', '6\u00a0000|ou|6\u202f000'],
    ["15.000, 15,000 et 1'000", "15.000|15,000|et|1'000"],
    ['1,5 million, soit 2.000,50', '1,5|million|soit|2.000,50'],
    ['en 2024 300 soldats', 'en|2024|300|soldats'],
    ['de 2-3 à 2025-09-03', 'de|2|3|à|2025|09|03'],
    ['le 1er et le 80e', 'le|1er|et|le|80e'],
    ['1 234 567 morts, 10 0000', '1 234 567|morts|10|0000'],
    ['1,500-strong F-16', '1,500-strong|F-16'],
  ])('A number is one word with its grouping: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test.each([
    ['l’armée n’a qu’un but', 'l’|armée|n’|a|qu’|un|but'],
    ["Jusqu'ici, aujourd'hui, L'ONU", "Jusqu'|ici|aujourd'hui|L'|ONU"],
    ["d'1 million de l’« opération »", "d'|1|million|de|l’|opération"],
    ['chef-d’œuvre, N’Djamena, O’Brien', 'chef-d’œuvre|N’Djamena|O’Brien'],
    ["QU'IL N'A PAS", "QU'|IL|N'|A|PAS"],
  ])('A French elision is a word of its own: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test.each([
    ["They didn't, can't and won’t", "They|did|n't|ca|n't|and|wo|n’t"],
    ["Kim's troops; the soldiers' deaths", "Kim|'s|troops|the|soldiers|deaths"],
    ["We've said they'll go, it’s over", "We|'ve|said|they|'ll|go|it|’s|over"],
    ["DON'T", "DO|N'T"],
  ])('What English contracts is a word of its own: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  test.each([
    ['Kim Jong-un, tête-à-tête', 'Kim|Jong-un|tête-à-tête'],
    ['a-t-il dit — non', 'a-t-il|dit|non'],
    ['tue\u0301s en NFD', 'tue\u0301s|en|NFD'],
    ['- non -oui-', 'non|oui'],
  ])('Hyphens join, dashes part: %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

describe('the words that a place gives a capital', () => {
  test.each([
    ['Kim est venu. Il est parti ! Puis rien', 'Kim|Il|Puis'],
    ['M. Kim et Gen. Smith, U.S. Army', 'M'],
    ['Un titre\n\nle texte', 'Un|le'],
    ['Un titre\nLe texte\nsur deux lignes', 'Un|Le'],
    ['« Halte ! », a-t-il crié', 'Halte'],
    ['Il ajoute : « Nous viendrons »', 'Il|Nous'],
    ['le "Jour de la Victoire"', 'le|Jour'],
    ['– Premier point', 'Premier'],
    ['2 000 morts. 600 blessés.', '2 000|600'],
  ])('They are found: %s', (text, expected) => {
    expect(starting(text)).toBe(expected);
  });
});
