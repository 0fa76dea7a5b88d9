import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseDate } from '../../src/model/date.ts';
import { file } from '../../src/model/file.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const articlesFolder = join(root, '../shared/articles');
const yaml = readFileSync(join(root, 'briefings/2025-09-03-poutine-kim-pekin.yaml'), 'utf8');

const checked = v.safeParse(file, parse(yaml, { version: '1.2', schema: 'core' }));
if (!checked.success) throw new Error(JSON.stringify(v.flatten(checked.issues), null, 2));
const briefing = checked.output;

const sections = [briefing.figures, briefing.casualties, briefing.statements, briefing.events];
const counted = [...reportsOf(briefing.figures), ...reportsOf(briefing.casualties)];
const spoken = reportsOf(briefing.statements);
const dated = reportsOf(briefing.events);
const reports = [...counted, ...spoken, ...dated];
type AnyReport = (typeof reports)[number]['report'];

/** Every report of some claims, with a name for it in the messages of failing tests. */
function reportsOf<Report extends { source: string }>(
  claims: readonly { id: string; reports: readonly Report[] }[],
) {
  return claims.flatMap(claim =>
    claim.reports.map(report => ({ name: `${claim.id} in ${report.source}`, report })),
  );
}

/** The texts are not part of the repository: without them, what rests on them is not checked. */
function articleTest(sentence: string, check: () => void): void {
  test(sentence, ({ skip }) => {
    skip(!existsSync(articlesFolder), `the articles are not at hand: no folder ${articlesFolder}`);
    check();
  });
}

function bytesOf(source: string): Buffer {
  return readFileSync(join(articlesFolder, briefing.sources[source]?.text?.file ?? ''));
}

function textOf(source: string): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(source));
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where the words stand, on word boundaries, not inside a number and between prefix and suffix. */
function occurrences(text: string, words: string, prefix = '', suffix = ''): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const before = text.slice(0, start);
    const after = text.slice(start + words.length);
    if (!before.trimEnd().endsWith(prefix.trim()) || !after.trimStart().startsWith(suffix.trim())) {
      continue;
    }
    if (!cutsWord(before, words) && !cutsWord(words, after)) {
      found.push({ start, end: start + words.length });
    }
  }
  return found;
}

/** True when the place between two texts is inside a word, or inside a number such as `15 000`. */
function cutsWord(left: string, right: string): boolean {
  const joined = /[\p{L}\p{M}\p{N}]$/u.test(left) && /^[\p{L}\p{M}\p{N}]/u.test(right);
  const grouped =
    (/\p{N}$/u.test(left) && /^[\s.,]\p{N}{3}(?!\p{N})/u.test(right)) ||
    (/\p{N}[\s.,]$/u.test(left) && /^\p{N}{3}(?!\p{N})/u.test(right));
  return joined || grouped;
}

function quoteRuns(report: AnyReport): string[] {
  return 'quote' in report ? (report.quote ?? []) : [];
}

/** Prefix and suffix belong to the passage, or to the quote where there is no passage. */
function spansOf(report: AnyReport): { words: string; spans: Span[] }[] {
  const text = textOf(report.source);
  const around = [report.prefix ?? '', report.suffix ?? ''] as const;
  const passage = report.passage === null ? [] : [report.passage];
  return [
    ...passage.map(words => ({ words, spans: occurrences(text, words, ...around) })),
    ...quoteRuns(report).map(words => ({
      words,
      spans: passage.length > 0 ? occurrences(text, words) : occurrences(text, words, ...around),
    })),
  ];
}

/** What stands between quotation marks in a text, without the marks and the spaces beside them. */
function quotedRuns(text: string): (Span & { words: string })[] {
  return [...text.matchAll(/(?:"|“|«\s*)([^"“”«»]*?)(?:\s*»|”|")/gu)].map(match => {
    const words = match[1] ?? '';
    const start = match.index + match[0].indexOf(words);
    return { words, start, end: start + words.length };
  });
}

/** What of a pattern no passage or quote of that source covers. */
function uncovered(spans: (text: string) => (Span & { words: string })[]) {
  return Object.keys(briefing.sources).flatMap(source => {
    const recorded = reports
      .filter(({ report }) => report.source === source)
      .flatMap(({ report }) => spansOf(report).flatMap(found => found.spans));
    return spans(textOf(source))
      .filter(({ start, end }) => !recorded.some(span => span.start <= start && end <= span.end))
      .map(({ words }) => `${source}: ${words}`);
  });
}

function matches(pattern: RegExp) {
  return (text: string) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      words,
      start: index,
      end: index + words.length,
    }));
}

describe('the form of the shipped briefing', () => {
  test('Its first line tells editors where its schema is.', () => {
    expect(yaml.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../schema/briefing.schema.json',
    );
  });

  test('Every party, source and claim that it names exists.', () => {
    const parties = [
      ...Object.values(briefing.parties).map(party => party.controlled_by),
      ...Object.values(briefing.sources).flatMap(source => [source.outlet, ...source.credits]),
      ...briefing.casualties.map(claim => claim.population?.side ?? null),
      ...briefing.statements.flatMap(claim => [...claim.speaker, ...(claim.to ?? [])]),
      ...reports.flatMap(({ report }) => report.chain),
      ...spoken.flatMap(({ report }) => report.recorded_by),
    ];
    const unknown = parties.filter(id => id !== null && !Object.hasOwn(briefing.parties, id));
    expect(unknown).toEqual([]);
    const strays = reports.filter(({ report }) => !Object.hasOwn(briefing.sources, report.source));
    expect(strays.map(({ name }) => name)).toEqual([]);
    for (const section of [briefing.figures, briefing.casualties]) {
      const ids: (string | null)[] = section.map(claim => claim.id);
      const wholes = section.map(claim => claim.within).filter(id => id !== null);
      expect(ids).toEqual(expect.arrayContaining(wholes));
    }
  });

  test('No claim id is used twice, and no source answers one claim twice.', () => {
    const ids = sections.flatMap(section => section.map(claim => claim.id));
    expect(ids).toEqual([...new Set(ids)]);
    const names = reports.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  test('What the articles do not state is left open: publisher, author and address.', () => {
    const open = { outlet: null, by: null, url: null };
    for (const source of Object.values(briefing.sources)) expect(source).toMatchObject(open);
  });

  test('No passage or quote is longer than 300 characters.', () => {
    const long = reports.filter(({ report }) =>
      [report.passage ?? '', ...quoteRuns(report)].some(words => [...words].length > 300),
    );
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  test('Every value stands in its passage, in digits or in the word it was read from.', () => {
    const written: Record<string, string> = {
      thousands: 'milliers',
      2: 'deuxième',
      4: 'quatrième',
      14: 'quatorze',
      20: 'vingtaine',
    };
    for (const { name, report } of counted) {
      const { value, passage } = report;
      const number = value.kind === 'number' ? `${value.number}` : '';
      const word = value.kind === 'vague' ? value.word : number;
      const printed = passage.replace(/(?<=\d)\s(?=\d)/gu, '');
      expect(printed, name).toMatch(
        new RegExp(`(?<!\\p{N})${written[word] ?? number}(?!\\p{N})`, 'u'),
      );
      expect(word, name).not.toBe('');
    }
  });

  test('A modifier is recorded where the passage has one, and only there.', () => {
    const printed = { about: /environ|quelque/u, nearly: /près de/u, 'more than': /plus d/u };
    for (const { name, report } of counted) {
      const found = Object.entries(printed).find(([, pattern]) => pattern.test(report.passage));
      const recorded = report.value.kind === 'number' ? report.value.modifier : 'exact';
      expect(recorded, name).toBe(found?.[0] ?? 'exact');
    }
  });

  test('A count is conditional exactly where its passage is.', () => {
    for (const { name, report } of counted) {
      const conditional = /aurai(?:t|ent) /u.test(report.passage);
      expect(report.mood, name).toBe(conditional ? 'conditional' : 'indicative');
    }
  });

  test('Indirect speech has no quotation mark in its passage, and no quote.', () => {
    const indirect = spoken.filter(({ report }) => report.form === 'indirect');
    const wrong = indirect.filter(
      ({ report }) => report.quote !== null || /["“”«»]/u.test(report.passage ?? ''),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('A date whose year is not in its passage says what it was read from.', () => {
    const silent = dated.filter(({ report: { when, passage, resolved_from } }) => {
      const year = when === null ? undefined : parseDate(when)?.year;
      return year !== undefined && !passage.includes(`${year}`) && resolved_from === null;
    });
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

describe('the shipped briefing beside its articles', () => {
  articleTest('Each article’s bytes have the recorded SHA-256.', () => {
    for (const [id, source] of Object.entries(briefing.sources)) {
      expect(createHash('sha256').update(bytesOf(id)).digest('hex')).toBe(source.text?.sha256);
    }
  });

  articleTest('Every passage and quote stands in its own article, exactly and once.', () => {
    const wrong = reports.flatMap(({ name, report }) =>
      spansOf(report)
        .filter(({ spans }) => spans.length !== 1)
        .map(({ words, spans }) => `${name}, ${spans.length} times: ${words}`),
    );
    expect(wrong).toEqual([]);
  });

  articleTest('The runs of a quote come in the order of the article.', () => {
    for (const { name, report } of spoken) {
      const starts = quoteRuns(report).map(words => textOf(report.source).indexOf(words));
      expect(starts, name).toEqual(starts.toSorted((a, b) => a - b));
    }
  });

  articleTest('Words given as quoted are all that stands between two quotation marks.', () => {
    const wrong = spoken.flatMap(({ name, report }) => {
      const quoted = quotedRuns(textOf(report.source)).map(({ words }) => words);
      return quoteRuns(report)
        .filter(words => !quoted.includes(words))
        .map(words => `${name}: ${words}`);
    });
    expect(wrong).toEqual([]);
  });

  articleTest('Every reporting verb, and every word a date was read from, is printed.', () => {
    const verbs = spoken.map(({ report }) => ({ report, words: report.cue }));
    const dates = dated
      .map(({ report }) => ({ report, words: report.resolved_from }))
      .filter(({ words }) => words !== 'event' && words !== 'published');
    const wrong = [...verbs, ...dates].filter(
      ({ report, words }) => words && occurrences(textOf(report.source), words).length === 0,
    );
    expect(wrong.map(({ words }) => words)).toEqual([]);
  });

  articleTest('No name, role or headline is used that the articles do not print.', () => {
    const texts = Object.keys(briefing.sources).map(textOf);
    const parties = Object.values(briefing.parties);
    const names = parties.flatMap(party => [party.name, ...party.aliases, party.role ?? '']);
    const absent = names.filter(name => !texts.some(text => text.includes(name)));
    expect(absent).toEqual([]);
    for (const [id, { title }] of Object.entries(briefing.sources)) {
      if (title !== null) expect(textOf(id).split('\n')[0]).toBe(title);
    }
  });
});

describe('what the articles give and the shipped briefing records', () => {
  articleTest('Every number of two digits or more is in a passage or a quote.', () => {
    expect(uncovered(matches(/\p{Nd}{1,3}(?:[ \u00a0\u202f.,]\p{Nd}{3})+|\p{Nd}{2,}/gu))).toEqual(
      [],
    );
  });

  articleTest('Every number and rank written as a word is in a passage or a quote.', () => {
    const words =
      /(?<!\p{L})(?:milliers|vingtaine|quatorze|premi(?:er|ère)s?|deuxième|quatrième)(?!\p{L})/gu;
    expect(uncovered(matches(words))).toEqual([]);
  });

  articleTest('Every weekday, month and relative year is in a passage or a quote.', () => {
    const words =
      /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: dernier)?|année dernière)(?!\p{L})/gu;
    expect(uncovered(matches(words))).toEqual([]);
  });

  articleTest('Everything between quotation marks is in a passage or a quote.', () => {
    const notSaid = ['doc-000: Truth Social']; // The name of a network, set in quotation marks.
    expect(uncovered(quotedRuns)).toEqual(notSaid);
  });
});
