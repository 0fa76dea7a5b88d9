import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMeasures } from '../../src/grammar/read-measures.ts';
import type { ReadingLanguage } from '../../src/grammar/reading-language.ts';

function measures(text: string, language: ReadingLanguage): string {
  return readMeasures(text, language)
    .map(({ at, end, measure }) => `${text.slice(at, end)} ${measure}`)
    .join(', ');
}

describe('French words for what happened to people', () => {
  test.each([
    ['Deux soldats ont été tués et trois autres blessés.', 'tués killed, blessés wounded'],
    ['Le bilan est de 20 morts et 4 disparus.', 'morts killed, disparus missing'],
    ['Environ 2 000 hommes auraient trouvé la mort.', 'trouvé la mort killed'],
    [
      'Trois civils ont perdu la vie, dont une femme morte hier.',
      'perdu la vie killed, morte killed',
    ],
    ['Douze décès ; un officier est décédé.', 'décès killed, décédé killed'],
    ['Deux ont succombé à leurs blessures.', 'succombé à leurs blessures killed'],
    ['Un homme mortellement blessé.', 'mortellement blessé killed'],
    ['Une frappe tue 12 personnes à Kiev.', 'tue killed'],
    ['Sept marins portés disparus.', 'portés disparus missing'],
    ['Trente hommes ont été faits prisonniers.', 'faits prisonniers captured'],
    [
      'Deux soldats capturés, 40 prisonniers de guerre.',
      'capturés captured, prisonniers de guerre captured',
    ],
    [
      'Les pertes sont lourdes : 600 hommes hors de combat.',
      'pertes casualties, hors de combat casualties',
    ],
    ['L’attaque a fait 12 victimes.', 'victimes casualties'],
    ['La mort de dix soldats', 'mort killed'],
    ['Un soldat mort à l’hôpital', 'mort killed'],
    ['TROIS MORTS', 'MORTS killed'],
    ['L’explosion a coûté la vie à 24 ouvriers.', 'coûté la vie killed'],
    ['Douze otages ont été exécutés.', 'exécutés killed'],
    ['Trois manifestants ont été abattus.', 'abattus killed'],
    ['Un soldat blessé mortellement', 'blessé mortellement killed'],
    ['Trente mineurs sont introuvables.', 'sont introuvables missing'],
    ['On reste sans nouvelles de 30 mineurs.', 'sans nouvelles de missing'],
    ['40 personnes mortes ou disparues', 'mortes killed, disparues missing'],
  ])('%s', (text, expected) => {
    expect(measures(text, 'fr')).toBe(expected);
  });

  test.each([
    'Pyongyang aurait perdu quelque 2 000 soldats.',
    'Les négociations sont au point mort.',
    'L’accord est resté lettre morte.',
    'Il risque la peine de mort.',
    'Elle a reçu des menaces de mort.',
    'Il a été condamné à mort.',
    'Une nature morte au bord de la mer Morte.',
    'Un angle mort du dispositif.',
    'L’entreprise annonce des pertes financières.',
    'Ils ont capturé le village.',
    'Un camp de prisonniers.',
    'C’est une question de vie ou de mort.',
    'Il se tue à la tâche.',
    'L’armée a abattu dans la nuit 24 drones.',
    'Deux missiles ont été abattus, un avion russe abattu.',
    'Il a exécuté les ordres ; le plan a été exécuté.',
    'L’arme du crime, introuvable',
  ])('Nothing is read in: %s', text => {
    expect(measures(text, 'fr')).toBe('');
  });
});

describe('English words for what happened to people', () => {
  test.each([
    ['At least 20 were killed and 40 wounded.', 'killed killed, wounded wounded'],
    ['Twelve dead, 30 injured, 3 missing.', 'dead killed, injured wounded, missing missing'],
    ['Some 600 lost their lives; two died later.', 'lost their lives killed, died killed'],
    ['The death toll rose to 20.', 'death toll killed'],
    ['Two soldiers were fatally wounded.', 'fatally wounded killed'],
    ['There were 15 fatalities.', 'fatalities killed'],
    ['Thirty were taken prisoner.', 'taken prisoner captured'],
    [
      'Two soldiers were captured; 40 prisoners of war were freed.',
      'captured captured, prisoners of war captured',
    ],
    [
      'The army suffered 4,700 casualties, heavy losses.',
      'casualties casualties, losses casualties',
    ],
    ['A strike kills 12 people', 'kills killed'],
    ['Three are missing in action.', 'missing in action missing'],
    ['The blast claimed the lives of 24 workers.', 'claimed the lives of killed'],
    [
      'It cost the lives of 24; the war took the lives of 2.',
      'cost the lives of killed, took the lives of killed',
    ],
    ['The blast claimed at least 24 lives.', 'claimed at least 24 lives killed'],
    ['Two hostages were executed.', 'executed killed'],
    ['Thirty miners remain unaccounted for.', 'unaccounted for missing'],
    ['Forty are dead or missing.', 'dead killed, missing missing'],
    ['A soldier was mortally wounded.', 'mortally wounded killed'],
  ])('%s', (text, expected) => {
    expect(measures(text, 'en')).toBe(expected);
  });

  test.each([
    'Pyongyang lost 2,000 soldiers.',
    'The talks reached a dead end before the deadline.',
    'He faces the death penalty.',
    'She received death threats.',
    'The army captured the small town.',
    'It was captured on video.',
    'The fire died down.',
    'The company reported financial losses.',
    'Near the Dead Sea.',
    'The vote killed the bill.',
    'It is the missing link.',
    'The army executed a bold plan; the order was never executed.',
    'He claims he lives in Moscow.',
  ])('Nothing is read in: %s', text => {
    expect(measures(text, 'en')).toBe('');
  });
});

test('A full stop parts an expression.', () => {
  expect(measures('Il est au point. Morts et blessés.', 'fr')).toBe(
    'Morts killed, blessés wounded',
  );
});

test('Any text is read, in order and on words that are there.', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom('tués', 'point', 'mort', 'de', 'peine', 'missing', 'dead', 'end', 'took'),
        fc.string({ unit: 'binary', maxLength: 5 }),
      ),
    )
    .map(parts => parts.join(' '));
  fc.assert(
    fc.property(text, fc.constantFrom<ReadingLanguage>('fr', 'en'), (sentence, language) => {
      let end = 0;
      for (const measure of readMeasures(sentence, language)) {
        expect(measure.at).toBeGreaterThanOrEqual(end);
        expect(measure.end).toBeGreaterThan(measure.at);
        expect(measure.end).toBeLessThanOrEqual(sentence.length);
        end = measure.end;
      }
    }),
  );
});
