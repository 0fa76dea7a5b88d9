import { describe, expect, test } from 'vitest';
import { SearchedText } from '../../../src/analysis/verification/searched-text.ts';
import type { WordsCheck } from '../../../src/analysis/verification/status.ts';
import { verifyWords } from '../../../src/analysis/verification/verify-words.ts';
import { BriefingWork, Work } from '../../../src/analysis/verification/work.ts';
import { allSteps } from '../../../src/model/steps.ts';

interface Asked {
  readonly prefix?: string;
  readonly suffix?: string;
}

function check(words: string | readonly string[], text: string, asked: Asked = {}): WordsCheck {
  const wanted = {
    field: 'quote' as const,
    runs: typeof words === 'string' ? [words] : words,
    beside: { prefix: asked.prefix ?? null, suffix: asked.suffix ?? null },
    around: null,
    language: 'fr' as const,
  };
  const work = new Work(new BriefingWork(), text.length);
  return allSteps(verifyWords(wanted, new SearchedText(text), work)).check;
}

const article = [
  'Selon la Corée du Sud, Pyongyang aurait perdu quelque 2 000 soldats dans les combats.',
  '«\u00a0Nous n’oublierons jamais leurs sacrifices\u00a0», a-t-il dit — à Pékin…',
  'Le cœur du défilé, 12\u202f000 hommes. "Le chœur chante."',
].join('\n');

describe('exact: the words stand there, character for character, once', () => {
  test('and where is told in code points', () => {
    const found = check('le chant', '🎺🎺 le chant');
    expect(found).toMatchObject({ status: 'exact', places: [{ at: 3, end: 11 }], foldings: [] });
  });

  test('though the same words in other typography stand there too', () => {
    expect(check('l’armée', "l'armée et l’armée").status).toBe('exact');
  });
});

describe('normalised: once after folding, and the foldings that were needed are told', () => {
  test.each([
    ["n'oublierons jamais", ['apostrophe']],
    ['"Nous n’oublierons jamais leurs sacrifices"', ['space', 'quotes']],
    ['a-t-il dit - à Pékin', ['dash']],
    ['à Pékin...', ['ellipsis']],
    ['Le coeur du défilé', ['ligature']],
    ['12 000 hommes', ['space']],
    ['combats. «\u00a0Nous', ['space']],
    ['Core\u0301e du Sud', ['composition']],
    ['quelque 2\u00a0000 sol\u00addats', ['invisible', 'space']],
    [' dans les combats ', ['space']],
  ])('%s', (words, foldings) => {
    expect(check(words, article)).toMatchObject({ status: 'normalised', foldings });
  });

  test('the place is that of the article’s own characters', () => {
    const text = 'le  cœur — bat';
    const found = check('coeur - bat', text);
    expect(found.places).toEqual([{ at: 4, end: 14 }]);
    expect(text.slice(4, 14)).toBe('cœur — bat');
  });

  test('half of a letter that folding takes apart is not found', () => {
    expect(check('eur', 'le cœur').status).not.toBe('normalised');
    expect(check('co', 'le cœur').status).not.toBe('normalised');
  });
});

describe('never inside a number or a word', () => {
  test.each([
    ['2 000', 'quelque 12 000 hommes'],
    ['2 000 hommes', 'quelque 12 000 hommes'],
    ['000 hommes', 'quelque 12 000 hommes'],
    ['tués', 'les situés'],
    ['600', 'de 1.600 à'],
    ['5 degrés', 'il faisait -5 degrés'],
    ['5 degrés', 'il faisait −5 degrés'],
    ['1945', 'la guerre de 1941—1945'],
  ])('%s is not found in “%s”', (words, text) => {
    expect(['altered', 'not_found']).toContain(check(words, text).status);
  });
});

test('a number behind a long dash is a whole one', () => {
  expect(check('5 morts', '—5 morts').status).toBe('exact');
  expect(check('5 morts', 'le bilan —5 morts').status).toBe('exact');
});

describe('ambiguous: several times, and nothing says which', () => {
  const text = 'Il a dit oui lundi. Elle a dit non mardi. Il a dit oui mardi.';

  test('every place is told', () => {
    const found = check('a dit oui', text);
    expect(found).toMatchObject({ status: 'ambiguous' });
    expect(found.places).toHaveLength(2);
  });

  test.each<[string, Asked]>([
    ['the words before it decide', { prefix: 'mardi. Il' }],
    ['the words after it decide', { suffix: 'mardi' }],
    ['typography beside it does not matter', { prefix: '»\u00a0mardi.\u00a0Il ' }],
  ])('%s', (_, asked) => {
    expect(check('a dit oui', text, asked)).toMatchObject({
      status: 'exact',
      places: [{ at: 45 }],
    });
  });

  test('words beside it that stand nowhere decide nothing and are told', () => {
    const found = check('a dit oui', text, { prefix: 'Elle' });
    expect(found).toMatchObject({ status: 'ambiguous', beside: 'prefix' });
    expect(check('a dit non', text, { suffix: 'lundi' })).toMatchObject({
      status: 'exact',
      beside: 'suffix',
    });
  });

  test('half a word before it is not the word before it', () => {
    expect(check('dit', 'il a dit', { prefix: 'a' }).beside).toBe(null);
    expect(check('dit', 'il pensa dit', { prefix: 'a' }).beside).toBe('prefix');
  });
});

describe('elided: the parts of a list, in order', () => {
  const text = 'un soutien total à l’armée, par devoir fraternel, un soutien sans faille';

  test('with a place for each part', () => {
    const found = check(['soutien total', 'devoir fraternel'], text);
    expect(found.status).toBe('elided');
    expect(found.places.map(({ at, end }) => text.slice(at, end))).toEqual([
      'soutien total',
      'devoir fraternel',
    ]);
  });

  test('a part that occurs twice is the one that fits between the others', () => {
    const found = check(['devoir', 'soutien'], text);
    expect(found.status).toBe('elided');
  });

  test('a part that could be two is ambiguous', () => {
    expect(check(['un', 'soutien'], 'un un soutien').status).toBe('ambiguous');
    expect(check(['un soutien', 'faille'], text).status).toBe('ambiguous');
  });

  test('parts in another order are not found, and that is why', () => {
    expect(check(['devoir fraternel', 'soutien total'], text)).toMatchObject({
      status: 'not_found',
      disordered: true,
    });
  });

  test('parts do not share words', () => {
    expect(check(['soutien total', 'total à'], text).status).toBe('not_found');
  });

  test('the part that is altered is named', () => {
    expect(check(['soutien total', 'devoir paternel'], text)).toMatchObject({
      status: 'altered',
      part: 1,
    });
  });
});

describe('altered: similar words stand there, and what differs is told', () => {
  test.each([
    ['aurait perdu quelque 3 000 soldats', ['digit']],
    ['Nous oublierons jamais leurs sacrifices', ['negation']],
    ['aurait perdu plus de 2 000 soldats', ['modifier']],
    ['a perdu quelque 2 000 soldats dans les combats', ['hedge']],
    ['Selon la Corée du Nord, Pyongyang', ['name']],
    ['quelque 2 000 soldats dans les luttes', []],
  ])('%s', (words, weights) => {
    const found = check(words, article);
    expect(found.status).toBe('altered');
    expect(found.nearest?.diff.weights).toEqual(weights);
  });

  test('the nearest passage is whole words of the article, with its place', () => {
    const found = check('perdu quelque 200 soldats', article);
    expect(found.nearest?.text).toBe('perdu quelque 2 000 soldats');
    const { at = 0, end = 0 } = found.nearest?.place ?? {};
    expect([...article].slice(at, end).join('')).toBe('perdu quelque 2 000 soldats');
  });

  test('environ 2 000 tués is not environ 600 tués, however similar', () => {
    const found = check('environ 2 000 tués', 'On parle d’environ 600 tués.');
    expect(found).toMatchObject({ status: 'altered', nearest: { diff: { weights: ['digit'] } } });
  });
});

describe('not found: nothing near', () => {
  test.each(['une enquête indépendante a été ouverte hier soir', 'xyz', '«\u00a0»', '\u200b'])(
    '%s',
    words => {
      expect(check(words, article)).toMatchObject({ status: 'not_found', nearest: null });
    },
  );

  test('in an empty article', () => {
    expect(check('mots', '').status).toBe('not_found');
  });
});

describe('long articles', () => {
  const filler = 'Il ne se passe rien de remarquable dans cette longue phrase. '.repeat(20_000);

  test('exact words and altered words are found in megabytes', () => {
    const text = `${filler}Pyongyang aurait perdu quelque 2 000 soldats. ${filler}`;
    expect(check('perdu quelque 2 000 soldats', text).status).toBe('exact');
    expect(check('aurait perdu quelque  2 000 soldats', text).status).toBe('normalised');
    expect(check('aurait perdu quelque 3 000 soldats', text)).toMatchObject({
      status: 'altered',
      nearest: { text: 'aurait perdu quelque 2 000 soldats' },
    });
  });

  test('more places than anybody looks at are counted up to a limit', () => {
    expect(check('remarquable', filler).places).toHaveLength(1000);
  });
});
