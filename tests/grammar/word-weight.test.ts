import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadingLanguage } from '../../src/grammar/reading-language.ts';
import { wordsOf } from '../../src/grammar/shared/words.ts';
import { type WordWeight, wordWeight } from '../../src/grammar/word-weight.ts';

/** Every word that weighs something, with what it weighs. */
function weights(text: string, language: ReadingLanguage | null): string {
  return wordsOf(text)
    .map(word => [word.text, wordWeight(word, language)])
    .filter(([, weight]) => weight !== null)
    .map(pair => pair.join(' '))
    .join(', ');
}

/** A word in the middle of a sentence. */
function weightOf(text: string, language: ReadingLanguage | null): WordWeight | null {
  const word = wordsOf(`x ${text}`).findLast(piece => piece.isWord);
  return word ? wordWeight(word, language) : null;
}

describe('the weight of a word', () => {
  test.each<[WordWeight | null, string]>([
    ['digit', '80e 2025 F-16 1,5 ٣'],
    ['number', 'mille cent million milliers dizaine vingt-et-un quatre-vingt-dix deux quatrième'],
    ['negation', 'ne pas jamais aucun aucune rien ni sans non'],
    ['modifier', 'environ quelque près presque plus moins plusieurs maximum'],
    ['hedge', 'aurait auraient-ils apporterait seraient apparemment présumés selon'],
    ['name', 'Kim Jong-un KCNA Moscou Un May'],
    ['date', 'mardi Mercredi août décembre hier aujourd’hui demain après-demain'],
    ['negation', 'confirmé démentie dément nié refusé accepté échoué réussi rejette infirmait'],
    [null, 'un une soldat déclarait portrait le est personne niveau confirmation'],
  ])('French: %s', (weight, list) => {
    for (const word of list.split(' ')) {
      expect([word, weightOf(word, 'fr')]).toEqual([word, weight]);
    }
  });

  test.each<[WordWeight | null, string]>([
    ['digit', '15,000 3rd 1,500-strong'],
    ['number', 'hundred dozens twenty-one million third'],
    ['negation', 'not never no none nor neither without cannot'],
    ['modifier', 'about nearly almost some least most more fewer over under up several'],
    ['hedge', 'reportedly allegedly may might could alleged according'],
    ['name', 'Kim Pyongyang NIS'],
    ['date', 'May March September Tuesday yesterday today tomorrow'],
    ['negation', 'confirmed denied denies refused accepted rejects failed managed succeeded'],
    [null, "a one soldier I 's strait second march manager"],
  ])('English: %s', (weight, list) => {
    for (const word of list.split(' ')) {
      expect([word, weightOf(word, 'en')]).toEqual([word, weight]);
    }
  });

  test('A grouped number is one digit word.', () => {
    expect(weights('les 15 000 soldats', 'fr')).toBe('15 000 digit');
  });

  test('A contracted negation weighs as much as a whole one.', () => {
    expect(weights("they didn't and can’t", 'en')).toBe("n't negation, n’t negation");
  });

  test('An elided negation does too.', () => {
    expect(weights('l’armée n’avance', 'fr')).toBe('n’ negation');
  });

  test.each<[string, ReadingLanguage, string]>([
    ['Le dirigeant a parlé. Il est parti.', 'fr', ''],
    ['L’armée avance. Depuis, elle recule.', 'fr', ''],
    ['Est-ce vrai ? Moscou le dit.', 'fr', 'Moscou name'],
    ['Kim est parti', 'fr', 'Kim name'],
    ['The army left. In Moscow, it rained.', 'en', 'Moscow name'],
    ['Hier, il pleuvait. Le mardi aussi.', 'fr', 'Hier date, mardi date'],
    ['On Monday it rained. May it stop', 'en', 'Monday date, May hedge'],
    ['He reads The Times', 'en', 'The name, Times name'],
  ])('At the start of a sentence an ordinary word is no name: %s', (text, language, expected) => {
    expect(weights(text, language)).toBe(expected);
  });

  test('Where the language is not read, the words of both are looked for.', () => {
    expect(weights('pas not aurait about environ', null)).toBe(
      'pas negation, not negation, aurait hedge, about modifier, environ modifier',
    );
    expect(weights('pas not', 'en')).toBe('not negation');
    expect(weights('pas not', 'fr')).toBe('pas negation');
  });

  test('Every word that holds a digit is one, and what is no word weighs nothing.', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom<ReadingLanguage | null>('fr', 'en', null),
        (text, language) => {
          for (const word of wordsOf(text)) {
            const weight = wordWeight(word, language);
            if (!word.isWord) expect(weight).toBe(null);
            else expect(weight === 'digit').toBe(/\p{N}/u.test(word.text));
          }
        },
      ),
    );
  });
});
