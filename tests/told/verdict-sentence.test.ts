import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/analysis/agreement.ts';
import { analyse } from '../../src/analysis/analyse.ts';
import { claimOrigins } from '../../src/analysis/origins.ts';
import { quantitiesEn } from '../../src/lang/en/quantities.ts';
import { verdictsEn } from '../../src/lang/en/verdicts.ts';
import { quantitiesFr } from '../../src/lang/fr/quantities.ts';
import { verdictsFr } from '../../src/lang/fr/verdicts.ts';
import { originsSentence, pairSentence, verdictSentence } from '../../src/told/verdict-sentence.ts';
import { arbitraryBriefing } from '../support/arbitrary-briefing.ts';
import {
  type BriefingInput,
  type EventInput,
  type FigureInput,
  makeBriefing,
  type StatementInput,
} from '../support/briefing.ts';

const english = { verdicts: verdictsEn, quantities: quantitiesEn };
const french = { verdicts: verdictsFr, quantities: quantitiesFr };

/** The sentence on the first claim, in English and in French. */
function sentences(input: BriefingInput): [string, string] {
  const briefing = makeBriefing({ sources: { a: {}, b: {}, c: {}, d: {}, e: {} }, ...input });
  const [claim] = briefing.claims;
  if (!claim) throw new Error('A claim was given.');
  const verdict = judge(claim, briefing);
  return [
    verdictSentence(claim, verdict, briefing, english),
    verdictSentence(claim, verdict, briefing, french).replace(/[\u00a0\u202f]/g, '_'),
  ];
}

const figure = (reports: FigureInput['reports'], parties = {}) =>
  sentences({ parties, figures: [{ reports }] });
const event = (reports: EventInput['reports']) => sentences({ events: [{ reports }] });
const spoken = (reports: StatementInput['reports'], sources?: BriefingInput['sources']) =>
  sentences({ ...(sources && { sources }), statements: [{ speaker: 'kim', reports }] });

describe('why amounts stand to each other as they do', () => {
  test('One source alone.', () => {
    expect(figure([{ source: 'c', value: 4 }])).toEqual([
      'Only C says it.',
      'C est la seule à le dire.',
    ]);
  });

  test('The same amount from two sources, and from three.', () => {
    const value = 'about 2000';
    const two = [
      { source: 'b', value },
      { source: 'c', value },
    ];
    expect(figure(two)).toEqual([
      'B and C both say about 2,000.',
      'B et C s’accordent sur environ 2_000.',
    ]);
    expect(figure([{ source: 'a', value }, ...two])).toEqual([
      'A, B and C all say about 2,000.',
      'A, B et C s’accordent toutes sur environ 2_000.',
    ]);
  });

  test('A denial in common.', () => {
    const denied = { value: 4, mood: 'denied' as const };
    expect(
      figure([
        { source: 'a', ...denied },
        { source: 'b', ...denied },
      ]),
    ).toEqual(['A and B both deny 4.', 'A et B démentent 4.']);
  });

  test('A vaguer amount, last and first.', () => {
    expect(
      figure([
        { source: 'a', value: 'about 15000' },
        { source: 'b', value: 'thousands' },
      ]),
    ).toEqual([
      'A says about 15,000, B only thousands: compatible, B is vaguer.',
      'A donne environ 15_000, B seulement des milliers_: compatible, B est plus vague.',
    ]);
    expect(
      figure([
        { source: 'a', value: 'thousands' },
        { source: 'b', value: 'about 15000' },
      ])[0],
    ).toBe('A says thousands, B about 15,000: compatible, A is vaguer.');
  });

  test('Compatible amounts of which neither is vaguer.', () => {
    expect(
      figure([
        { source: 'a', value: 'about 1000' },
        { source: 'b', value: 'about 1050' },
      ])[0],
    ).toBe('A says about 1,000, B about 1,050: compatible.');
  });

  test('One number with two modifiers.', () => {
    expect(
      figure([
        { source: 'a', value: 'more than 3000' },
        { source: 'b', value: 'nearly 3000' },
      ]),
    ).toEqual([
      'A says more than 3,000, B nearly 3,000: the same number, qualified differently.',
      'A donne plus de 3_000, B près de 3_000_: le même nombre, autrement nuancé.',
    ]);
  });

  test('Two amounts that cannot both be true.', () => {
    expect(
      figure([
        { source: 'a', value: 600 },
        { source: 'b', value: 'about 2000' },
      ]),
    ).toEqual([
      'A says 600, B about 2,000: they do not overlap.',
      'A donne 600, B environ 2_000_: ces nombres ne se recoupent pas.',
    ]);
  });

  test('Three amounts of which two cannot both be true: the two are named.', () => {
    expect(
      figure([
        { source: 'a', value: 600 },
        { source: 'b', value: 'several' },
        { source: 'c', value: 700 },
      ]),
    ).toEqual([
      'A says 600, B several, C 700: A and C do not overlap.',
      'A donne 600, B plusieurs, C 700_: A et C ne se recoupent pas.',
    ]);
  });

  test('Sources that say the same are named together.', () => {
    expect(
      figure([
        { source: 'a', value: 4 },
        { source: 'b', value: 5 },
        { source: 'c', value: 4 },
      ])[0],
    ).toBe('A and C say 4, B 5: they do not overlap.');
  });

  test('Three amounts of which no two can both be true.', () => {
    expect(
      figure([
        { source: 'a', value: 1 },
        { source: 'b', value: 2 },
        { source: 'c', value: 3 },
      ]),
    ).toEqual([
      'A says 1, B 2, C 3: no two of them overlap.',
      'A donne 1, B 2, C 3_: ces réponses ne se recoupent pas entre elles.',
    ]);
  });

  test('An amount that contradicts all the others is named with all of them.', () => {
    expect(
      figure([
        { source: 'a', value: 200 },
        { source: 'b', value: '100 to 300' },
        { source: 'c', value: 'more than 400' },
        { source: 'd', value: 150 },
      ]),
    ).toEqual([
      'A says 200, B 100 to 300, C more than 400, D 150: C overlaps none of the others, and A and D do not overlap.',
      'A donne 200, B 100 à 300, C plus de 400, D 150_: C ne recoupe aucune des autres, et A et D ne se recoupent pas.',
    ]);
    expect(
      figure([
        { source: 'a', value: 'about 200' },
        { source: 'b', value: '100 to 300' },
        { source: 'c', value: 'more than 400' },
      ])[0],
    ).toBe('A says about 200, B 100 to 300, C more than 400: C overlaps none of the others.');
  });

  test('Two amounts that each contradict all the others.', () => {
    expect(
      figure([
        { source: 'a', value: 4 },
        { source: 'b', value: 60 },
        { source: 'c', value: 'about 200' },
        { source: 'd', value: '100 to 300' },
      ]),
    ).toEqual([
      'A says 4, B 60, C about 200, D 100 to 300: A and B each overlap none of the others.',
      'A donne 4, B 60, C environ 200, D 100 à 300_: A et B ne recoupent chacune aucune des autres.',
    ]);
  });

  test('An amount that contradicts two others is named with both.', () => {
    const reports = [
      { source: 'a', value: 600 },
      { source: 'b', value: 'several' },
      { source: 'c', value: 700 },
      { source: 'd', value: 'more than 650' },
    ];
    expect(figure(reports)).toEqual([
      'A says 600, B several, C 700, D more than 650: A overlaps neither C nor D.',
      'A donne 600, B plusieurs, C 700, D plus de 650_: A ne recoupe ni C ni D.',
    ]);
  });

  test('Amounts of which some contradict each other, and one none of them.', () => {
    expect(
      figure([
        { source: 'a', value: 600 },
        { source: 'b', value: 'several' },
        { source: 'c', value: 700 },
        { source: 'd', value: 800 },
      ]),
    ).toEqual([
      'A says 600, B several, C 700, D 800: no two of A, C and D overlap.',
      'A donne 600, B plusieurs, C 700, D 800_: A, C et D ne se recoupent pas entre elles.',
    ]);
  });

  test('Contradictions that no words hold together are counted.', () => {
    expect(
      figure([
        { source: 'a', value: '1 to 3' },
        { source: 'b', value: '3 to 5' },
        { source: 'c', value: '5 to 7' },
        { source: 'd', value: '7 to 9' },
      ]),
    ).toEqual([
      'A says 1 to 3, B 3 to 5, C 5 to 7, D 7 to 9: A and C do not overlap, nor do 2 more pairs.',
      'A donne 1 à 3, B 3 à 5, C 5 à 7, D 7 à 9_: A et C ne se recoupent pas, ni 2 autres paires.',
    ]);
  });

  test('More answers than a sentence holds are counted, and still all spoken of.', () => {
    const reports = ['a', 'b', 'c', 'd', 'e'].map((source, at) => ({ source, value: at }));
    expect(figure(reports)).toEqual([
      'A says 0, B 1, with 3 more answers: no two of them overlap.',
      'A donne 0, B 1, avec 3 autres nombres_: ces réponses ne se recoupent pas entre elles.',
    ]);
    expect(figure([{ source: 'a', value: 'many' }, ...reports.slice(1)])[0]).toBe(
      'B says 1, C 2, with 3 more answers: no two of B, C, D and E overlap.',
    );
  });

  test('More sources than a sentence holds are counted.', () => {
    const reports = Array.from({ length: 9 }, (_, at) => ({ source: `s${at}`, value: 4 }));
    const sources = Object.fromEntries(reports.map(({ source }) => [source, {}]));
    expect(sentences({ sources, figures: [{ reports }] })).toEqual([
      'A, B, C, D, E and 4 others all say 4.',
      'A, B, C, D, E et 4 autres s’accordent toutes sur 4.',
    ]);
  });
});

describe('why moods and origins matter', () => {
  test('One amount as a fact and in the conditional.', () => {
    expect(
      figure([
        { source: 'a', value: 'about 2000' },
        { source: 'b', value: 'about 2000', mood: 'conditional' },
      ]),
    ).toEqual([
      'A says about 2,000 as a fact, B in the conditional.',
      'A donne environ 2_000 comme un fait, B au conditionnel.',
    ]);
  });

  test('One number with two modifiers in two moods.', () => {
    expect(
      figure([
        { source: 'a', value: 'more than 4', mood: 'conditional' },
        { source: 'b', value: 4 },
      ]),
    ).toEqual([
      'A says more than 4 in the conditional, B 4 as a fact.',
      'A donne plus de 4 au conditionnel, B 4 comme un fait.',
    ]);
  });

  test('Three sources in two moods.', () => {
    expect(
      figure([
        { source: 'a', value: 4 },
        { source: 'b', value: 4, mood: 'conditional' },
        { source: 'c', value: 4 },
      ]),
    ).toEqual([
      'A, B and C all say 4: A and C as a fact, B in the conditional.',
      'A, B et C s’accordent toutes sur 4_: A et C comme un fait, B au conditionnel.',
    ]);
  });

  test('A denial of what another says.', () => {
    expect(
      figure([
        { source: 'a', value: 4 },
        { source: 'b', value: 4, mood: 'denied' },
      ]),
    ).toEqual(['A says 4, B denies it.', 'A donne 4, B le dément.']);
    expect(
      figure([
        { source: 'a', value: 'thousands', mood: 'denied' },
        { source: 'b', value: 2500 },
      ]),
    ).toEqual(['A denies thousands, B says 2,500.', 'A dément des milliers, B donne 2_500.']);
  });

  test('One amount from two origins.', () => {
    const parties = { kr: { name: 'Corée du Sud' }, nis: { name: 'NIS', controlled_by: 'kr' } };
    expect(
      figure(
        [
          { source: 'a', value: 4, chain: ['nis'] },
          { source: 'b', value: 4, chain: ['ru'] },
        ],
        { ...parties, ru: { name: 'Russie' } },
      ),
    ).toEqual([
      'A and B both say 4: different origins, NIS (Corée du Sud) for A, Russie for B.',
      'A et B s’accordent sur 4_: origines différentes, NIS (Corée du Sud) pour A, Russie pour B.',
    ]);
  });

  test('An amount that its origin has revised.', () => {
    const parties = { kr: { name: 'Corée du Sud' }, nis: { name: 'NIS', controlled_by: 'kr' } };
    expect(
      figure(
        [
          { source: 'a', value: 2000, chain: ['nis'], as_of: '2025-09' },
          { source: 'b', value: 600, chain: ['kr'], as_of: '2025-04' },
        ],
        parties,
      ),
    ).toEqual([
      'A says 2,000, B 600: A revises B (same origin: Corée du Sud).',
      'A donne 2_000, B 600_: A révise B (même origine_: Corée du Sud).',
    ]);
  });

  test('Everybody who has revised and been revised is named, not the first two alone.', () => {
    const parties = { kr: { name: 'Corée du Sud' } };
    const told = (...reports: readonly (readonly [number, string])[]) =>
      figure(
        reports.map(([value, as_of], at) => ({
          source: 'abcde'[at] ?? '',
          value,
          chain: ['kr'],
          as_of,
        })),
        parties,
      );
    expect(told([2, '2025-01'], [4, '2025-02'], [3, '2025-03'])).toEqual([
      'A says 2, B 4, C 3: C revises B, which revises A (same origin: Corée du Sud).',
      'A donne 2, B 4, C 3_: C révise B, qui révise A (même origine_: Corée du Sud).',
    ]);
    expect(told([2, '2025-01'], [4, '2025-02'], [4, '2025-02'])).toEqual([
      'A says 2, B and C 4: B and C revise A (same origin: Corée du Sud).',
      'A donne 2, B et C 4_: B et C révisent A (même origine_: Corée du Sud).',
    ]);
    expect(told([2, '2025-01'], [2, '2025-01'], [4, '2025-02'])[0]).toBe(
      'A and B say 2, C 4: C revises A and B (same origin: Corée du Sud).',
    );
    expect(told([2, '2025-01'], [2, '2025-01'], [4, '2025-02'], [5, '2025-03'])[0]).toBe(
      'A and B say 2, C 4, D 5: C revises A (same origin: Corée du Sud), as in 4 more pairs.',
    );
  });

  test('Revisions by two origins are told of each.', () => {
    const parties = { kr: { name: 'Corée du Sud' }, ru: { name: 'Russie' } };
    const report = (source: string, value: string | number, chain: string, as_of: string) => ({
      source,
      value,
      chain: [chain],
      as_of,
    });
    expect(
      figure(
        [
          report('a', 'several', 'kr', '2025-01'),
          report('b', '2 to 9', 'kr', '2025-02'),
          report('c', '3 to 9', 'ru', '2025-01'),
          report('d', '4 to 9', 'ru', '2025-02'),
        ],
        parties,
      )[0],
    ).toBe(
      'A says several, B 2 to 9, C 3 to 9, D 4 to 9: B revises A (same origin: Corée du Sud), D revises C (same origin: Russie).',
    );
  });

  test('One amount from three origins, one of them twice.', () => {
    const parties = { kr: { name: 'Corée' }, ru: { name: 'Russie' }, ua: { name: 'Ukraine' } };
    const report = (source: string, chain: string) => ({ source, value: 4, chain: [chain] });
    expect(
      figure([report('a', 'kr'), report('b', 'ru'), report('c', 'ua'), report('d', 'ru')], parties),
    ).toEqual([
      'A, B, C and D all say 4: different origins, Corée for A, Russie for B and D, Ukraine for C.',
      'A, B, C et D s’accordent toutes sur 4_: origines différentes, Corée pour A, Russie pour B et D, Ukraine pour C.',
    ]);
  });

  test('A subset that exceeds its whole, in two sources and in one.', () => {
    const within = (source: string) =>
      sentences({
        figures: [
          { within: 'whole', reports: [{ source: 'a', value: 5000 }] },
          { id: 'whole', label: 'Tués ou blessés', reports: [{ source, value: 'about 4000' }] },
        ],
      });
    expect(within('b')).toEqual([
      'A says 5,000, yet B says about 4,000 for “Tués ou blessés”, which includes it: impossible.',
      'A donne 5_000, mais B donne environ 4_000 pour «_Tués ou blessés_», qui l’englobe_: impossible.',
    ]);
    expect(within('a')).toEqual([
      'A says 5,000 and yet about 4,000 for “Tués ou blessés”, which includes it: impossible.',
      'A donne 5_000, mais environ 4_000 pour «_Tués ou blessés_», qui l’englobe_: impossible.',
    ]);
  });
});

describe('why dates stand to each other as they do', () => {
  test('Dates that have nothing in common.', () => {
    expect(
      event([
        { source: 'a', when: '2025-06' },
        { source: 'b', when: '2025-06' },
        { source: 'c', when: '2024' },
      ]),
    ).toEqual([
      'A and B give June 2025, C 2024: they do not overlap.',
      'A et B donnent juin 2025, C 2024_: ces dates ne se recoupent pas.',
    ]);
  });

  test('One day.', () => {
    expect(
      event([
        { source: 'a', when: '2025-09-03' },
        { source: 'b', when: '2025-09-03' },
      ]),
    ).toEqual(['A and B both give 3 Sep 2025.', 'A et B s’accordent sur le 3 sept. 2025.']);
  });

  test('A vaguer date.', () => {
    expect(
      event([
        { source: 'a', when: '2025-06' },
        { source: 'b', when: '2025' },
      ])[0],
    ).toBe('A gives June 2025, B only 2025: compatible, B is vaguer.');
  });

  test('A missing date, or all of them.', () => {
    expect(
      event([
        { source: 'a', when: null },
        { source: 'b', when: '2025-06' },
        { source: 'c', when: null },
      ]),
    ).toEqual([
      'A and C give no date, B June 2025.',
      'A et C ne donnent aucune date, B donne juin 2025.',
    ]);
    expect(
      event([
        { source: 'a', when: null },
        { source: 'b', when: null },
      ]),
    ).toEqual(['A and B give no date.', 'A et B ne donnent pas de date.']);
  });

  test('An event without a date that another source denies.', () => {
    expect(
      event([
        { source: 'a', when: '2025' },
        { source: 'b', when: null, mood: 'denied' },
      ]),
    ).toEqual(['A gives 2025, B denies it.', 'A donne 2025, B le dément.']);
  });

  test('One moment in two time zones.', () => {
    expect(
      event([
        { source: 'a', when: '2025-09-03T10:00+08:00' },
        { source: 'b', when: '2025-09-03T02:00Z' },
      ])[0],
    ).toBe('A gives 3 Sep 2025, 10:00 UTC+8, B 3 Sep 2025, 02:00 UTC: the same moment.');
  });
});

describe('why versions of a statement stand to each other as they do', () => {
  test('The same words, quoted or not.', () => {
    expect(
      spoken([
        { source: 'a', quote: 'oui' },
        { source: 'c', quote: 'oui' },
      ]),
    ).toEqual(['A and C quote the same words.', 'A et C citent les mêmes mots.']);
    expect(
      spoken([
        { source: 'a', passage: 'oui' },
        { source: 'c', passage: 'oui' },
      ]),
    ).toEqual([
      'A and C report it in the same words.',
      'A et C le rapportent dans les mêmes mots.',
    ]);
  });

  test('Other words, in two sources and in three.', () => {
    expect(
      spoken([
        { source: 'a', quote: 'oui' },
        { source: 'c', quote: 'non' },
      ]),
    ).toEqual(['A and C quote different words.', 'A et C citent des mots différents.']);
    expect(
      spoken([
        { source: 'a', passage: 'oui' },
        { source: 'b', passage: 'non' },
        { source: 'c', passage: 'si' },
      ]),
    ).toEqual([
      'A, B and C put it in different words.',
      'A, B et C le disent avec des mots différents.',
    ]);
  });

  test('Two that say the same beside one that does not: all three are named.', () => {
    expect(
      spoken([
        { source: 'a', quote: 'oui' },
        { source: 'b', quote: 'oui' },
        { source: 'c', quote: 'non' },
      ]),
    ).toEqual(['C quotes other words than A and B.', 'C cite d’autres mots que A et B.']);
  });

  test('Three that differ beside one that is not compared with them.', () => {
    expect(
      spoken(
        [
          { source: 'a', quote: 'oui' },
          { source: 'b', quote: 'non' },
          { source: 'c', quote: 'si' },
          { source: 'd', quote: 'yes' },
        ],
        { a: {}, b: {}, c: {}, d: { lang: 'en' } },
      ),
    ).toEqual(['A, B and C quote different words.', 'A, B et C citent des mots différents.']);
  });

  test('Three wordings in four sources, and two on either side.', () => {
    const quoted = (...words: readonly string[]) =>
      spoken(words.map((quote, at) => ({ source: 'abcde'[at] ?? '', quote })));
    expect(quoted('oui', 'oui', 'non', 'si')).toEqual([
      'A and B; C; D: 3 different wordings.',
      'A et B_; C_; D_: 3 formulations différentes.',
    ]);
    expect(quoted('oui', 'oui', 'non', 'non')).toEqual([
      'A and B quote other words than C and D.',
      'A et B citent d’autres mots que C et D.',
    ]);
  });

  test('One that quotes more than each of the others.', () => {
    expect(
      spoken([
        { source: 'a', quote: 'devoir fraternel' },
        { source: 'b', quote: 'un devoir fraternel envers eux' },
        { source: 'c', quote: 'devoir fraternel' },
      ]),
    ).toEqual([
      'B quotes more of the same words than A and C.',
      'B cite les mêmes mots plus longuement que A et C.',
    ]);
  });

  test('Three languages, and two languages in three sources.', () => {
    const inLanguages = (...langs: readonly string[]) =>
      spoken(
        langs.map((lang, at) => ({ source: 'abc'[at] ?? '', quote: `yes ${lang}` })),
        Object.fromEntries(langs.map((lang, at) => ['abc'[at] ?? '', { lang }])),
      );
    expect(inLanguages('fr', 'en', 'ko')[0]).toBe(
      'A, B and C are in different languages: their words are not compared.',
    );
    expect(inLanguages('fr', 'en', 'en')).toEqual([
      'A is in another language than B and C: their words are not compared.',
      'A est dans une autre langue que B et C_: leurs mots ne sont pas comparés.',
    ]);
  });

  test('Some that quote beside some that do not, and moods of more than two.', () => {
    expect(
      spoken([
        { source: 'a', quote: 'oui' },
        { source: 'b', passage: 'a dit oui' },
        { source: 'c', quote: 'oui' },
      ]),
    ).toEqual([
      'A and C quote it, B reports it without quoting.',
      'A et C le citent, B le rapporte sans citer.',
    ]);
    expect(
      spoken([
        { source: 'a', quote: 'oui' },
        { source: 'b', quote: 'oui', mood: 'denied' },
        { source: 'c', quote: 'oui', mood: 'conditional' },
        { source: 'd', quote: 'oui', mood: 'denied' },
      ]),
    ).toEqual([
      'A reports it as a fact, B and D deny it, C reports it in the conditional.',
      'A le rapporte comme un fait, B et D le démentent, C le rapporte au conditionnel.',
    ]);
  });

  test('A longer quotation of the same words.', () => {
    expect(
      spoken([
        { source: 'a', quote: 'devoir fraternel' },
        { source: 'c', quote: 'un devoir fraternel envers eux' },
      ]),
    ).toEqual([
      'C quotes more of the same words than A.',
      'C cite les mêmes mots plus longuement que A.',
    ]);
  });

  test('A quotation beside indirect speech.', () => {
    expect(
      spoken([
        { source: 'a', quote: 'oui' },
        { source: 'b', passage: 'a dit oui' },
      ]),
    ).toEqual([
      'A quotes it, B reports it without quoting.',
      'A le cite, B le rapporte sans citer.',
    ]);
  });

  test('Two languages.', () => {
    const sources = { a: {}, b: { lang: 'en' } };
    expect(
      spoken(
        [
          { source: 'a', quote: 'oui' },
          { source: 'b', quote: 'yes' },
        ],
        sources,
      ),
    ).toEqual([
      'A and B are in different languages: their words are not compared.',
      'A et B sont en des langues différentes_: leurs mots ne sont pas comparés.',
    ]);
  });

  test('The same words in two moods.', () => {
    expect(
      spoken([
        { source: 'a', quote: 'oui' },
        { source: 'b', quote: 'oui', mood: 'conditional' },
      ]),
    ).toEqual([
      'A reports it as a fact, B in the conditional.',
      'A le rapporte comme un fait, B au conditionnel.',
    ]);
    expect(
      spoken([
        { source: 'a', quote: 'oui', mood: 'denied' },
        { source: 'b', quote: 'oui' },
      ]),
    ).toEqual([
      'A denies it, B reports it as a fact.',
      'A le dément, B le rapporte comme un fait.',
    ]);
  });
});

describe('how many voices answer', () => {
  function line(...chains: string[][]): [string, string] {
    const reports = chains.map((chain, at) => ({ source: `s${at}`, value: 4, chain }));
    const briefing = makeBriefing({ figures: [{ reports }] });
    const [claim] = briefing.claims;
    if (!claim) throw new Error('A claim was given.');
    const origins = claimOrigins(claim, briefing);
    return [originsSentence(origins, verdictsEn), originsSentence(origins, verdictsFr)];
  }

  test.each([
    [
      [['kr'], []],
      '2 reports · 1 distinct origin (at most 2)',
      '2 réponses · 1 origine distincte (2 au plus)',
    ],
    [[['kr'], ['kr']], '2 reports · 1 distinct origin', '2 réponses · 1 origine distincte'],
    [[['kr'], ['ru']], '2 reports · 2 distinct origins', '2 réponses · 2 origines distinctes'],
    [[[]], '1 report · no origin recorded', '1 réponse · aucune origine indiquée'],
    [
      [[], []],
      '2 reports · no origin recorded (at most 2)',
      '2 réponses · aucune origine indiquée (2 au plus)',
    ],
  ])('Chains %j: “%s”, “%s”.', (chains, expected, expectedFrench) => {
    expect(line(...chains)).toEqual([expected, expectedFrench]);
  });

  test('Those who recorded a statement are counted apart.', () => {
    const origins = { reports: 2, min: 1, max: 1, paths: [], recorders: ['kcna'] };
    expect(originsSentence(origins, verdictsEn)).toBe(
      '2 reports · 1 distinct origin · recorded by 1 party',
    );
  });
});

describe('any briefing', () => {
  test('Every verdict and pair has one sentence in both languages, with its words in place.', () => {
    fc.assert(
      fc.property(arbitraryBriefing, briefing => {
        const { verdicts } = analyse(briefing);
        for (const claim of briefing.claims) {
          const verdict = verdicts.get(claim.id);
          if (!verdict) throw new Error('Every claim has a verdict.');
          for (const language of [english, french]) {
            const written = [
              verdictSentence(claim, verdict, briefing, language),
              ...verdict.pairs.map(pair => pairSentence(claim, pair, briefing, language)),
            ];
            for (const sentence of written) {
              expect(sentence).toMatch(/^(?:Only )?[A-D].*[^ .,:]\.$/u);
              expect(sentence).not.toMatch(/undefined|null|NaN| {2}| ,/u);
              expect(sentence).not.toMatch(/confirmed|independent/iu);
            }
          }
        }
      }),
    );
  });
});
