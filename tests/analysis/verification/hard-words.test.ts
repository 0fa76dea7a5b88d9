import { describe, expect, test } from 'vitest';
import { SearchedText } from '../../../src/analysis/verification/searched-text.ts';
import type { WordsCheck } from '../../../src/analysis/verification/status.ts';
import { verifyReport } from '../../../src/analysis/verification/verify-report.ts';
import { BriefingWork } from '../../../src/analysis/verification/work.ts';
import type { ReadingLanguage } from '../../../src/grammar/reading-language.ts';
import { allSteps } from '../../../src/model/steps.ts';
import { type FigureInput, makeBriefing, type StatementInput } from '../../support/briefing.ts';

type Spoken = Omit<StatementInput['reports'][number], 'source'>;

/** What checking a statement's report against an article comes to. */
function spoken(report: Spoken, text: string): readonly WordsCheck[] {
  const briefing = makeBriefing({
    statements: [{ speaker: 'kim', reports: [{ source: 'a', ...report }] }],
  });
  const [claim] = briefing.claims;
  const [found] = claim?.reports ?? [];
  if (!claim || !found) throw new Error('One report was given.');
  return allSteps(verifyReport(claim, found, new SearchedText(text), 'fr', new BriefingWork()))
    .checks;
}

function passage(words: string, text: string, language: ReadingLanguage | null = 'fr'): WordsCheck {
  const reports: FigureInput['reports'] = [{ source: 'a', value: 1, passage: words }];
  const [claim] = makeBriefing({ figures: [{ reports }] }).claims;
  const [found] = claim?.reports ?? [];
  if (!claim || !found) throw new Error('One report was given.');
  const work = new BriefingWork();
  const steps = verifyReport(claim, found, new SearchedText(text), language, work);
  const [check] = allSteps(steps).checks;
  if (!check) throw new Error('A passage is checked.');
  return check;
}

describe('articles that write the same words in two typographies', () => {
  test('a list is in order whichever of them its parts have', () => {
    const text = "Hier l’armée a perdu des chars. Selon l'armée, non.";
    expect(spoken({ quote: ["l'armée", 'a perdu'] }, text)).toMatchObject([{ status: 'elided' }]);
  });

  test('the words beside decide before the typography does', () => {
    const text = 'Au moins 2 000 morts en titre. Il dit 2\u00a0000 morts.';
    const [check] = spoken({ form: 'indirect', passage: '2 000 morts', prefix: 'dit' }, text);
    expect(check).toMatchObject({ status: 'normalised', beside: null, places: [{ at: 38 }] });
  });

  test('without them the one that is exact is meant', () => {
    expect(passage('l’homme', "L'un. l'homme et l’homme").status).toBe('exact');
    expect(passage("l'un", 'l’un et l’un').status).toBe('ambiguous');
  });
});

describe('words that stand in thousands of places', () => {
  const text = `${'de '.repeat(1200)}Kim parle de paix. ${'de '.repeat(1200)}`;

  test('are found where the words before them say', () => {
    const [check] = spoken({ form: 'indirect', passage: 'de', prefix: 'parle' }, text);
    expect(check).toMatchObject({ status: 'exact', beside: null });
  });

  test('are found inside the passage and behind the part before', () => {
    const around = { form: 'mixed' as const, passage: 'Kim parle de paix', quote: 'de' };
    expect(spoken(around, text)[1]).toMatchObject({ status: 'exact' });
    expect(spoken({ quote: ['Kim', 'de'] }, text)).toMatchObject([{ status: 'ambiguous' }]);
    expect(spoken({ quote: ['Kim parle', 'de paix'] }, text)).toMatchObject([{ status: 'elided' }]);
  });

  test('are never elided by their number', () => {
    const parts = Array.from({ length: 400 }, () => 'de');
    expect(spoken({ quote: parts }, text)).toMatchObject([{ status: 'ambiguous' }]);
  });
});

describe('what an alteration leaves out is seen at the edges too', () => {
  test.each([
    ['les combattants ont été tués', 'les non-combattants ont été tués', 'negation'],
    ['les anti-gouvernementaux', 'les gouvernementaux', 'negation'],
    ['we win if we can', 'and we win if we can’t lose', 'negation'],
    ['He did', 'He didn’t', 'negation'],
    ['5 degrés ce matin', 'il fait -5 degrés ce matin', 'digit'],
    ['les soldats russes', 'les soldats ukrainiens', 'name'],
    ['ils ont été blessés hier', 'ils ont été tués hier', 'measure'],
    ['vingt soldats perdus', 'vingt-cinq soldats perdus', 'number'],
    ['Kim Jong-un a dit', 'Kim Jong Un a dit', 'name'],
  ])('“%s” out of “%s”', (words, text, weight) => {
    const check = passage(words, text, null);
    expect(check.status).toBe('altered');
    expect(check.nearest?.diff.parts.some(part => part.in !== 'both')).toBe(true);
    expect(check.nearest?.diff.weights).toContain(weight);
  });

  test.each([
    ['1247 morts', '1 247 morts'],
    ['15 000 hommes', '15.000 hommes'],
    ['le 1er jour', 'le 1ᵉʳ jour'],
    ['The city has fallen', 'THE CITY HAS FALLEN'],
    ['rejoint les collines', 'gagné les collines'],
  ])('“%s” out of “%s” is no serious difference', (words, text) => {
    expect(passage(words, text)).toMatchObject({
      status: 'altered',
      nearest: { diff: { weights: [] } },
    });
  });

  test('one changed word in a long passage is all that is told', () => {
    const long = (word: string) =>
      Array.from({ length: 1200 }, (_, at) => (at === 1100 ? word : `mot${at}`)).join(' ');
    const check = passage(long('oui'), `Avant. ${long('non')} Après.`);
    const changed = check.nearest?.diff.parts.filter(part => part.in !== 'both');
    expect(changed?.map(part => part.text)).toEqual(['oui', 'non']);
  });
});

describe('typography that changes no words', () => {
  test.each([
    ['Il viendra; il verra!', 'Il viendra ; il verra\u00a0!'],
    ['5% des voix', '5\u00a0% des voix'],
    ["It's a disaster... we", 'It’s a disaster… we'],
    ['Oeuvrard et OEUVRES', 'Œuvrard et ŒUVRES'],
    ['up to now -- today', 'up to now — today'],
    ['end-of-line', 'end-\nof-line'],
  ])('“%s” and “%s”', (words, text) => {
    expect(passage(words, text).status).toBe('normalised');
  });
});

describe('the words beside a quote', () => {
  const text = '« Nous tiendrons », a dit le maire. « Nous tiendrons », a répété la foule.';

  test.each([
    ['suffix', 'a dit le maire', 2],
    ['suffix', ', a répété', 38],
    ['prefix', 'le maire. «', 38],
  ] as const)('%s: %s', (side, words, at) => {
    const [check] = spoken({ quote: 'Nous tiendrons', [side]: words }, text);
    expect(check).toMatchObject({ status: 'exact', beside: null, places: [{ at }] });
  });
});

describe('“[…]” stands for words that are left out', () => {
  const text = 'C’est une catastrophe sans précédent, nous n’avons pas assez de tentes.';

  test.each(['[...]', '[…]', '(…)'])('%s', sign => {
    const quote = `C’est une catastrophe ${sign} pas assez de tentes`;
    expect(spoken({ quote }, text)).toMatchObject([{ status: 'elided' }]);
  });

  test('and for itself where the article has it', () => {
    expect(spoken({ quote: 'dit […] oui' }, 'Il dit […] oui.')).toMatchObject([
      { status: 'exact' },
    ]);
  });
});

describe('hostile texts take no time', () => {
  test.each([
    ['one letter', 'a'.repeat(300_000), 'a'.repeat(50_000)],
    ['one letter and another', 'a'.repeat(100_000), `${'a'.repeat(1999)}b`],
    ['one word', 'a '.repeat(50_000), `${'a '.repeat(1000)}b`],
    ['marks', `a${'\u0301'.repeat(300_000)}`, 'a\u0301'],
    ['nothing to see', '\u200b'.repeat(300_000), 'a\u200b'],
  ])('%s', (_, text, words) => {
    expect(passage(words, text).status).toMatch(/altered|not_found|ambiguous/);
  });
});
