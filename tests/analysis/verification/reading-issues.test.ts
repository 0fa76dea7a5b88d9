import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { articleOf } from '../../support/article.ts';
import { type CasualtyInput, type FigureInput, makeBriefing } from '../../support/briefing.ts';

type CountedReport = FigureInput['reports'][number];
type Measure = CasualtyInput['measure'];

interface Options {
  readonly lang?: string;
  readonly measure?: Measure;
  readonly article?: string;
}

/** What reading one report's passage finds, as `code: words`. */
function issues(
  value: CountedReport['value'],
  passage: string,
  { lang = 'fr', measure, article }: Options = {},
  more: Partial<CountedReport> = {},
): string[] {
  const reports = [{ source: 'a', value, passage, ...more }];
  const briefing = makeBriefing({
    sources: { a: { lang, text: { file: 'a.txt' } } },
    ...(measure ? { casualties: [{ measure, reports }] } : { figures: [{ reports }] }),
  });
  const articles = new Map(article === undefined ? [] : [['a', articleOf(article)] as const]);
  return analyse(briefing, articles).findings.flatMap(({ words }) =>
    words?.issue ? [[words.issue.code, ...words.issue.words].join(': ')] : [],
  );
}

describe('the value and modifier are those of the passage', () => {
  test.each<[CountedReport['value'], string]>([
    [15000, '15\u00a0000 soldats'],
    ['about 15000', 'environ 15 000 soldats'],
    ['about 2000', 'quelque 2 000 soldats'],
    ['more than 20', 'plus d’une vingtaine d’autres dirigeants'],
    ['nearly 1000', 'près de 1 000 combattants'],
    ['at least 600', 'au moins 600 morts'],
    ['thousands', 'des milliers de soldats'],
    ['tens', 'des dizaines de blessés'],
    ['dozens', 'des dizaines de blessés'],
    [4, 'leur quatrième rencontre'],
    [1, 'un soldat a été tué'],
    [0, 'aucun soldat n’a été tué'],
    ['500 to 600', 'entre 500 et 600 morts'],
    [{ low: 500, high: 600 }, 'entre 500 et 600 morts'],
    [{ low: 500, best: 550, high: 600 }, '550 morts, de 500 à 600 selon les sources'],
    [1500000, '1,5 million de mètres cubes'],
    [600, '4.700 hommes, dont 600 morts'],
    [4700, '4.700 hommes, dont 600 morts'],
  ])('%j and “%s”', (value, passage) => {
    expect(issues(value, passage)).toEqual([]);
  });

  test.each<[CountedReport['value'], string, string]>([
    [2, '2.000 soldats', 'value_mismatch: 2.000'],
    [15000, 'environ 15 000 soldats', 'value_mismatch: environ 15 000'],
    ['about 15000', '15 000 soldats', 'value_mismatch: 15 000'],
    ['about 2000', 'près de 2 000 soldats', 'value_mismatch: près de 2 000'],
    ['about 2000', 'quelque 12 000 soldats', 'value_mismatch: quelque 12 000'],
    ['hundreds', 'des milliers de soldats', 'value_mismatch: des milliers'],
    [5, 'leur quatrième rencontre', 'value_mismatch: quatrième'],
    ['500 to 700', 'entre 500 et 600 morts', 'value_mismatch: entre 500 et 600'],
    [7, 'leur rencontre', 'value_unread'],
    [7, 'un soldat', 'value_unread'],
  ])('%j is not what “%s” says', (value, passage, found) => {
    expect(issues(value, passage)).toEqual([found]);
  });

  test('English numbers are read as English', () => {
    expect(issues('about 2000', 'some 2,000 soldiers', { lang: 'en' })).toEqual([]);
    expect(issues('nearly 1000', 'nearly a thousand', { lang: 'en-GB' })).toEqual([]);
    expect(issues(2, '2,000 soldiers', { lang: 'en' })).toEqual(['value_mismatch: 2,000']);
    expect(issues('dozens', 'dozens of people', { lang: 'en' })).toEqual([]);
    expect(issues('tens', 'dozens of people', { lang: 'en' })).toEqual(['value_mismatch: dozens']);
  });

  test('Other languages are not read, and nothing is said of them.', () => {
    expect(issues(2, 'zweitausend Soldaten', { lang: 'de' })).toEqual([]);
  });
});

describe('a passage that cuts its number short', () => {
  test.each([
    ['15 000 soldats', 'La Corée a envoyé environ 15 000 soldats.', 15000, 'environ 15 000'],
    ['600 morts', 'Au moins 600 morts, dit-on.', 600, 'Au moins 600'],
  ])('“%s” out of “%s”', (passage, article, value, whole) => {
    expect(issues(value, passage, { article })).toEqual([`value_cut: ${whole}`]);
  });

  test('is none where the number is whole, whatever stands beside it', () => {
    const article = 'En 2024, 600 morts. Environ 15 000 soldats, dont 3 000 blessés.';
    expect(issues(600, '600 morts', { article })).toEqual([]);
    expect(issues('about 15000', 'Environ 15 000 soldats', { article })).toEqual([]);
    expect(issues(3000, '3 000 blessés', { article })).toEqual([]);
  });
});

describe('the measure is that of the passage', () => {
  test.each<[Measure, number, string]>([
    ['killed', 600, '600 soldats ont été tués'],
    ['killed', 600, '600 tués et 4 000 blessés'],
    ['wounded', 4000, '600 tués et 4 000 blessés'],
    ['killed_or_wounded', 600, '600 soldats tués ou blessés'],
    ['killed_or_wounded', 600, 'des pertes de 600 hommes'],
    ['killed', 600, '4.700 hommes, dont 600 morts'],
    ['missing', 600, '600 personnes portées disparues'],
    ['captured', 600, '600 prisonniers'],
    ['killed', 600, 'Pyongyang a perdu 600 soldats'],
  ])('%s: %i in “%s”', (measure, value, passage) => {
    expect(issues(value, passage, { measure })).toEqual([]);
  });

  test.each<[Measure, number, string, string]>([
    ['killed', 600, 'des pertes de 600 hommes', 'pertes'],
    ['killed', 600, '600 soldats tués ou blessés', 'tués ou blessés'],
    ['wounded', 600, '600 soldats ont été tués', 'tués'],
    ['killed_or_wounded', 600, '600 soldats ont été tués', 'tués'],
    ['killed', 4700, '4.700 hommes, dont 600 morts', 'morts'],
    ['missing', 600, '600 prisonniers', 'prisonniers'],
  ])('%s is not what “%s %s” counts', (measure, value, passage, words) => {
    expect(issues(value, passage, { measure })).toEqual([`measure_mismatch: ${words}`]);
  });

  test('English: casualties are not the killed', () => {
    const passage = 'some 600 casualties';
    expect(issues('about 600', passage, { lang: 'en', measure: 'killed' })).toEqual([
      'measure_mismatch: casualties',
    ]);
    expect(issues('about 600', passage, { lang: 'en', measure: 'killed_or_wounded' })).toEqual([]);
  });
});

describe('the mood is that of the passage', () => {
  test.each<[string, NonNullable<CountedReport['mood']>, string]>([
    ['fr', 'indicative', '600 soldats ont été tués'],
    ['fr', 'conditional', '600 soldats auraient été tués'],
    ['fr', 'denied', 'Moscou dément que 600 soldats aient été tués'],
    ['en', 'conditional', '600 soldiers were reportedly killed'],
    ['fr', 'indicative', 'a déclaré que 600 soldats viendraient'],
  ])('%s, %s: “%s”', (lang, mood, passage) => {
    expect(issues(600, passage, { lang }, { mood })).toEqual([]);
  });

  test.each<[string, NonNullable<CountedReport['mood']>, string, RegExp]>([
    ['fr', 'indicative', '600 soldats auraient été tués', /^mood_mismatch: aurai/],
    ['en', 'indicative', '600 soldiers are said to have died', /^mood_mismatch: are said/],
    ['fr', 'indicative', 'Moscou dément la mort de 600 soldats', /^mood_mismatch: dément/],
    ['fr', 'conditional', '600 soldats ont été tués', /^mood_unseen$/],
    ['fr', 'denied', '600 soldats ont été tués', /^mood_unseen$/],
  ])('%s, not %s: “%s”', (lang, mood, passage, found) => {
    expect(issues(600, passage, { lang }, { mood })).toEqual([expect.stringMatching(found)]);
  });
});

describe('a passage that leaves out that the article hedges or denies', () => {
  test.each<[string, string, string, number, string]>([
    ['en', '40 men died', 'He denied that 40 men died.', 40, 'denied'],
    ['fr', '40 morts', 'L’attaque aurait fait 40 morts.', 40, 'aurait'],
    ['en', '40 men died', 'It was unclear if 40 men died.', 40, 'unclear if'],
  ])('%s: “%s” out of “%s”', (lang, passage, article, value, words) => {
    expect(issues(value, passage, { lang, article })).toEqual([`mood_cut: ${words}`]);
  });

  test.each<[string, string, string, number]>([
    ['fr', '47 soldats ont été tués', '47 soldats ont été tués ; le président devrait parler.', 47],
    ['en', '40 men died', '40 men died. He denied everything.', 40],
    ['fr', '40 morts', 'Il y a 40 morts. Le bilan pourrait monter.', 40],
  ])('%s: none in “%s”', (lang, passage, article, value) => {
    expect(issues(value, passage, { lang, article })).toEqual([]);
  });
});

describe('two counts in one passage', () => {
  test.each<[Measure, number, string, string]>([
    ['wounded', 63, 'fr', '63 tués et 214 blessés'],
    ['killed', 217, 'fr', '66 tués et 217 blessés'],
    ['wounded', 64, 'en', '64 people were killed and 215 wounded'],
    ['killed', 28, 'en', '14 dead, 28 injured and 7 missing'],
    ['missing', 28, 'en', '13 dead, 28 injured and 6 missing'],
    ['killed', 600, 'fr', '600 blessés, aucun mort'],
    ['killed', 600, 'fr', '600 tués, blessés ou disparus'],
    ['killed', 600, 'fr', '600 tués (ou blessés)'],
    ['killed', 600, 'fr', '600 morts et disparus'],
    ['wounded', 600, 'fr', 'a tué 600 soldats et blessé 4 100 civils'],
  ])('%s: %i is not what “%s: %s” counts', (measure, value, lang, passage) => {
    expect(issues(value, passage, { lang, measure })).toEqual([
      expect.stringMatching(/^measure_mismatch/),
    ]);
  });

  test.each<[Measure, number, string, string]>([
    ['killed', 63, 'fr', '63 tués et 214 blessés'],
    ['wounded', 214, 'fr', '63 tués et 214 blessés'],
    ['wounded', 28, 'en', '14 dead, 28 injured and 7 missing'],
    ['killed', 600, 'fr', 'a tué 600 soldats et blessé 4 100 civils'],
    ['wounded', 4100, 'fr', 'a tué 600 soldats et blessé 4 100 civils'],
    ['killed', 1, 'fr', 'trois blessés et un mort'],
  ])('%s: %i is what “%s: %s” counts', (measure, value, lang, passage) => {
    expect(issues(value, passage, { lang, measure })).toEqual([]);
  });

  test.each<[number, string]>([
    [1, '12 soldats tués par une mine'],
    [0, '12 soldats ne sont pas tués'],
  ])('%i is not in “%s”', (value, passage) => {
    expect(issues(value, passage)).toEqual([expect.stringMatching(/^value_mismatch/)]);
  });
});
