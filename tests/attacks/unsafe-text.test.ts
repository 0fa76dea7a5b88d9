import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/language.ts';
import { loadText } from '../../src/load/load-with-library.ts';
import { unsafeIn } from '../../src/model/unsafe-text.ts';
import { checkEntries } from '../../src/told/check/check-entries.ts';
import { articleOf } from '../support/article.ts';
import { hostileYaml } from '../support/hostile-briefing.ts';
import { attacks } from './attacks.ts';

const english = languageOf('en');
const head = 'briefing: 1\nlang: fr\nsources: {a: {lang: fr, text: {file: a.txt}}}\n';

/** The places and messages of what check finds in a text. */
function found(text: string, article: string | null = null) {
  const loaded = loadText('x.yaml', text);
  const articles = new Map(article === null ? [] : [['a', articleOf(article)]]);
  return checkEntries([{ ...loaded, articles }], english)
    .filter(({ code }) => code === 'unsafe_text')
    .map(({ severity, place, claim, source, message }) => ({
      severity,
      at: place && `${place.line}:${place.column}`,
      claim,
      source,
      message,
    }));
}

describe('check', () => {
  /** What is text to every terminal, or the form of a text. */
  const harmless = ['UTF-7', 'an order to GitHub Actions', 'a bracketed order to a build server'];
  const form = ['a line break that forges a line of output', 'a mark that strikes through'];
  const ordinary = (name: string) => [...harmless, ...form].some(known => name.startsWith(known));

  test.each(attacks.filter(({ name }) => !ordinary(name)))(
    'reports $name in every value',
    ({ text }) => {
      const loaded = loadText('x.yaml', hostileYaml(text));
      expect(loaded.problems).toEqual([]);
      const keys = loaded.warnings.map(({ details }) => details.key);
      expect(keys).toEqual(
        expect.arrayContaining([
          'title',
          'summary',
          'name',
          'aliases',
          'label',
          'passage',
          'quote',
          'reason',
        ]),
      );
      expect(new Set(loaded.warnings.map(({ severity }) => severity))).toEqual(
        new Set(['warning']),
      );
    },
  );

  test('says where a value with a right-to-left override stands, and what it does', () => {
    expect(found(`${head}title: "2 000 \\u202edellik"\n`)).toEqual([
      {
        severity: 'warning',
        at: '4:8',
        claim: null,
        source: null,
        message:
          '`title` has a character that is not shown as it is: U+202E (changes the direction of reading).',
      },
    ]);
  });

  test('names the claim, and counts what it does not name', () => {
    const figure =
      '{id: f, label: "a\\u200b\\u200b\\u200c\\u2060\\ufeff\\u00ad", reports: [{source: a, value: 1, passage: x}]}';
    const [entry] = found(`${head}title: t\nfigures: [${figure}]\n`);
    expect(entry).toMatchObject({ at: '5:26', claim: 'f' });
    expect(entry?.message).toMatch(/has 6 characters .*: U\+200B \(is not seen\) and others\.$/);
  });

  test('finds them in a key', () => {
    const [entry] = found(`${head}title: t\n"ti\\u200btle": x\n`);
    expect(entry).toMatchObject({ at: '5:1', message: expect.stringContaining('The key `ti') });
  });

  test('finds a comment that an editor shows turned round, wherever it stands', () => {
    expect(found(`${head}title: t # \u202etxet neddih\n`)[0]?.at).toBe('4:12');
    expect(found(`# \u2066x\n${head}title: t\n`)[0]?.at).toBe('1:3');
    expect(found(`${head}title: t\n# a\n# b \u200bc`)).toMatchObject([
      { at: '6:5', message: expect.stringContaining('A comment has a character') },
    ]);
  });

  test('tells of an article once, with the place of the first and how many there are', () => {
    expect(found(`${head}title: t\n`, 'Un\nmot \u202ecaché\u202c et \u001b[8mcaché')).toEqual([
      {
        severity: 'warning',
        at: '3:38',
        claim: null,
        source: 'a',
        message:
          'A’s article “a.txt” has 3 characters that are not shown as they are: U+202E (changes the direction of reading), U+001B (gives orders to a terminal) and others; the first is at 2:5.',
      },
    ]);
  });

  test('tells of more hostile values than it lists without an end', () => {
    const names = Array.from(
      { length: 3000 },
      (_, at) => `p${at}: {name: "a\\u200b", kind: state}`,
    );
    const { warnings, briefing } = loadText(
      'x.yaml',
      `${head}title: t\nparties: {${names.join(', ')}}\n`,
    );
    expect(warnings).toHaveLength(1000);
    expect(briefing?.parties.size).toBe(3000);
  });

  test('leaves nothing out because of them', () => {
    const { briefing, leftOut } = loadText('x.yaml', hostileYaml('a\u202eb'));
    expect([briefing?.claims.length, leftOut]).toEqual([4, []]);
  });
});

describe('what is ordinary', () => {
  test.each([
    ['French no-break spaces', '«\u00a015\u202f000 soldats\u00a0»\u00a0: œuvre’'],
    ['thin and figure spaces', '15\u2009000 et 15\u2007000'],
    ['accents that are stored apart', 'e\u0301te\u0301'],
    ['the non-joiner of Persian', 'می\u200cخواهم'],
    ['the joiner of Sinhala', 'ශ්\u200dරී'],
    ['the joiner of Devanagari', 'क्\u200dष'],
    ['vowels of Hebrew, and points of Arabic', 'בְּרֵאשִׁית مُحَمَّد'],
    ['an emoji with a style, a skin and a family', '⚠\ufe0f 👍🏽 👩\u200d👧 1\ufe0f\u20e3'],
    ['line breaks and tabs', 'a\n\tb\r\nc'],
    ['Vietnamese and Thai', 'Việt Nam ภาษาไทย'],
    ['letters that look like others, which is not decided here', 'раура1'],
  ])('%s are not reported', (_, text) => {
    expect(unsafeIn(text)).toBeNull();
    expect(found(`${head}title: ${JSON.stringify(text)}\n`, text)).toEqual([]);
  });

  test('soft hyphens and zero-width spaces of the web are reported in a briefing, not in an article', () => {
    const text = 'Ar\u00adti\u00adkel\u200b\ufeff';
    expect(found(`${head}title: t\n`, text)).toEqual([]);
    expect(found(`${head}title: ${text}\n`, text)).toHaveLength(1);
  });
});
