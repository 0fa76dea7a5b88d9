import { describe, expect, test } from 'vitest';
import { problemsEn } from '../../src/lang/en/problems.ts';
import { limits } from '../../src/model/limits.ts';
import { type ProblemCode, problemCodes } from '../../src/model/problem.ts';
import { changed, load, problemsOf, sample, unmarked } from './sample.ts';

/** Texts with `‹` before each problem, and the codes of the problems in the same order. */
type Example = readonly [marked: string, ...codes: ProblemCode[]];

/** Texts that have one problem each. */
const single: Partial<Record<ProblemCode, readonly string[]>> = {
  yaml_syntax: [
    changed('title: Une réunion', 'title: ‹Une réunion: suite'),
    changed('[nis]', '‹[nis'),
    changed('[nis]', '‹]'),
    changed('"2,000 killed"', '‹"2,000" killed').replace('‹"2,000" ', '"2,000" ‹'),
    changed('passage: last June', 'passage: ‹@home'),
    changed('passage: last June', 'passage: "‹\\q"'),
    changed('topic: soutien', 'topic: ‹"soutien'),
    changed('topic: soutien', "topic: ‹'sout''ien"),
  ],
  yaml_anchor: [changed('[nis]', '‹&c [nis]')],
  yaml_tag: [changed('Un titre', '‹!!str Un titre')],
  yaml_merge_key: [changed('    within: sent', '    ‹<<: {within: sent}')],
  yaml_directive: [`‹%YAML 1.1\n---\n${sample}`],
  yaml_several_documents: [`---\n${sample}‹---\na: 1\n`, `${sample}...\n‹a: 1\n`, `---\n‹---\n`],
  yaml_too_deep: [
    `x: ${'['.repeat(31)}‹[${']'.repeat(32)}`,
    `${'- '.repeat(32)}‹- x`,
    `${Array.from({ length: 32 }, (_, at) => `${' '.repeat(at)}a:\n`).join('')}${' '.repeat(32)}‹a: 1`,
  ],
  text_too_long: [
    changed('title: Une réunion', `title: ‹${'x'.repeat(limits.text_chars_max + 1)}`),
    changed('topic: soutien', `topic: ‹"${'x'.repeat(limits.text_chars_max)}"`),
    changed(
      'label: Pacte',
      `label: |\n‹      ${'x\n      '.repeat(limits.text_chars_max)}\n    # Pacte`,
    ),
  ],
  yaml_complex_key: [`${sample}‹? a\n: b\n`, `${sample}‹[a, b]: c\n`, `${sample}x: {‹{a: 1}: c}\n`],
  duplicate_key: [
    changed('lang: fr\n', 'lang: fr\n‹lang: en\n'),
    changed('    within: sent', '    ‹label: x'),
  ],
  not_a_mapping: ['‹- a\n- b\n', '‹just a sentence', '\n‹[briefing]\n'],
  format_missing: [changed('briefing: 1\n', '‹')],
  format_newer: [changed('briefing: 1', 'briefing: ‹2')],
  format_unknown: [
    changed('briefing: 1', 'briefing: ‹"1"'),
    changed('briefing: 1', 'briefing: ‹0'),
    changed('briefing: 1', '‹briefing:'),
  ],
  unknown_key: [
    changed('chain: [nis]', '‹chian: [nis]'),
    `${sample}‹extra: 1\n`,
    changed('status: combatant', '‹state: combatant'),
    changed('high: 15000}', '‹hihg: 15000}'),
    changed('label: Pacte', '‹__proto__: {a: 1}\n    label: Pacte'),
    changed('label: Pacte', '‹constructor: 1\n    label: Pacte'),
  ],
  missing_key: [
    changed('  - id: pact\n    label: Pacte de défense', '  - ‹id: pact'),
    changed('briefing: 1\ntitle: Une réunion\n', '‹briefing: 1\n'),
    changed('{source: doc-a, value: dozens, ', '‹{source: doc-a, '),
  ],
  wrong_type: [
    changed('label: Pacte de défense', 'label: ‹2024'),
    changed('chain: [nis]', 'chain: ‹nis'),
    changed('credits: [kcna]', 'credits: ‹{kcna: 1}'),
    changed('{side: kr, status: combatant}', '‹[kr]'),
    changed('value: dozens', 'value: ‹true'),
    changed('value: dozens', 'value: ‹[dozens]'),
    changed('when: 2024-06', 'when: ‹[2024]'),
    changed('speaker: kim', 'speaker: [kim, ‹12]'),
    changed('    population: ', '    scope: ‹[]\n    population: '),
    changed('assessments:\n', '‹assessments:\n').replace(/assessments:\n.*\n$/, 'assessments:\n'),
    changed('policy: {vague: interval, about: 0.10}', '‹policy:'),
  ],
  not_in_list: [changed('form: direct', 'form: ‹quoted')],
  empty_text: [
    changed('label: Pacte de défense', '‹label:'),
    changed('passage: last June', 'passage: ‹" "'),
    changed('quote: devoir fraternel', 'quote: ‹[]'),
    changed('reports:\n      - {source: doc-b, when: 2024-06, passage: last June}', 'reports: ‹[]'),
  ],
  bad_id: [
    changed('id: pact', 'id: ‹the pact'),
    changed('  kim: {', '  ‹k m: {x, ').replace('{x, ', '{').replace('speaker: kim', 'speaker: kr'),
  ],
  bad_lang: [changed('lang: fr\n', 'lang: ‹français\n')],
  bad_url: [changed('title: Un titre', 'url: ‹example.org')],
  bad_hash: [changed('title: Un titre', 'text: {file: a, sha256: ‹AB}')],
  bad_date: [
    changed('when: 2024-06', 'when: ‹2024-13'),
    changed('as_of: 2025', 'as_of: ‹25'),
    changed('published: 2025-09-03', 'published: ‹yesterday'),
    changed('published: 2025-09-03', 'published: {basis: inferred, date: ‹yesterday}'),
  ],
  bad_value: [
    changed('about 15000', '‹environ 15000'),
    changed('{low: 10000, high: 15000}', '‹{low: 3, high: 2}'),
    changed(
      '{claim: sent, by: A. Dupont, date: 2025-10-01, low: 1000',
      '‹{claim: sent, by: A. Dupont, date: 2025-10-01, low: 3000',
    ),
  ],
  bad_number: [
    changed('value: 2000', 'value: ‹-1'),
    changed('about: 0.10', 'about: ‹10'),
    changed('high: 15000}', 'high: ‹-1}'),
  ],
  number_rewritten: [
    ...['2.000', '01234', '1e3', '0x1F', '0o17', '+5', '.5', '-0', '.inf', '9007199254740993'].map(
      written => changed('value: 2000', `value: ‹${written}`),
    ),
    changed('label: Pacte de défense', 'label: ‹1.10'),
    changed('as_of: 2025', 'as_of: ‹02025'),
    changed('name: Kim Jong-un', 'name: ‹1.0'),
  ],
  words_missing: [
    changed(
      '{source: doc-a, form: direct, quote: devoir fraternel',
      '‹{source: doc-a, form: direct, passage: devoir',
    ),
    changed(
      '{source: doc-a, form: direct, quote: devoir fraternel',
      '‹{source: doc-a, form: indirect',
    ),
  ],
  duplicate_id: [changed('id: pact', 'id: ‹sent')],
  duplicate_report: [changed('- source: doc-b\n', '- source: ‹doc-a\n')],
  unknown_party: [
    changed('chain: [nis]', 'chain: [nis, ‹nobody]'),
    changed('speaker: kim', 'speaker: ‹kimm'),
    changed('speaker: kim', 'speaker: [kim, ‹kimm]'),
    changed('topic: soutien', 'topic: soutien\n    to: [kim, ‹he]'),
    changed('recorded_by: [kcna]', 'recorded_by: [‹afp]'),
    changed('side: kr', 'side: ‹xx'),
    changed('controlled_by: kr', 'controlled_by: ‹xx'),
    changed('outlet: kcna', 'outlet: ‹xx'),
    changed('credits: [kcna]', 'credits: [‹xx]'),
  ],
  unknown_source: [
    changed('{source: doc-b, when', '{source: ‹doc-z, when'),
    changed('{claim: sent, source: doc-a}', '{claim: combat, source: ‹doc-b}'),
    changed('{claim: sent, source: doc-a}', '{claim: sent, source: ‹doc-z}'),
  ],
  unknown_claim: [
    changed('within: sent', 'within: ‹nothing'),
    changed('{claim: sent, source: doc-a}', '‹older'),
    changed('{claim: sent, source: doc-a}', '{claim: ‹older}'),
    changed('- {claim: sent, by', '- {claim: ‹none, by'),
  ],
  within_other_kind: [changed('within: sent', 'within: ‹killed')],
  within_cycle: [
    changed('within: sent', 'within: ‹combat'),
    changed('    label: Soldats envoyés', '    label: x\n    within: ‹combat'),
  ],
  control_cycle: [
    changed('kr: {name: Corée du Sud,', 'kr: {name: x, controlled_by: ‹nis,'),
    changed('kr: {name: Corée du Sud,', 'kr: {name: x, controlled_by: ‹kr,'),
  ],
};

/** Texts with several problems. */
const several: readonly Example[] = [
  [changed('[nis]', '[‹*c, ‹*d]'), 'yaml_alias', 'yaml_alias'],
  [`${sample}‹extra: {a: [‹1.50]}\n`, 'unknown_key', 'number_rewritten'],
  [
    changed('"2,000 killed"', '‹"2,000 killed').replace(
      '      - {source: doc-b, v',
      '      - ‹{source: doc-b, v',
    ),
    'yaml_syntax',
    'yaml_syntax',
  ],
  [
    changed('  kcna: {', '  ‹kr: {')
      .replace('outlet: kcna, credits: [kcna]', 'outlet: ‹kcna')
      .replace('recorded_by: [kcna]', 'recorded_by: []'),
    'duplicate_key',
    'unknown_party',
  ],
  [changed('events:\n', 'events: ‹{}\n‹events2:\n'), 'wrong_type', 'unknown_key'],
  ['‹‹‹‹‹a: 1', 'format_missing', 'unknown_key', 'missing_key', 'missing_key', 'missing_key'],
];

const cases: { code: string; marked: string; codes: ProblemCode[] }[] = [
  ...problemCodes.flatMap(code =>
    (single[code] ?? []).map(marked => ({ code, marked, codes: [code] })),
  ),
  ...several.map(([marked, ...codes]) => ({ code: codes.join(' and '), marked, codes })),
];

describe('each code', () => {
  test('The sample has no problem, so that each example below has only its own.', () => {
    expect(problemsOf(sample)).toEqual([]);
  });

  test.each(cases)(
    '$code is reported where it stands, and nothing else is.',
    ({ marked, codes }) => {
      const { text, places } = unmarked(marked);
      expect(problemsOf(text)).toEqual(codes.map((code, at) => `${code} ${places[at]}`));
    },
  );

  test('A file with nothing in it, or comments only, is empty.', () => {
    for (const text of ['', '\n\n', '# only a comment\n---\n', '---\n...\n']) {
      expect(problemsOf(text)).toEqual(['file_empty']);
    }
  });

  test('Every code has an example here, or in the tests of reading bytes and of unsafe text.', () => {
    const elsewhere = [
      'file_unreadable',
      'file_outside',
      'file_too_large',
      'file_empty',
      'not_utf8',
      'too_many_claims',
      'too_many_reports',
      'unsafe_text',
      'comment_in_text',
      'too_many_entries',
    ];
    const here = cases.flatMap(({ codes }) => codes);
    expect([...new Set([...here, ...elsewhere])].sort()).toEqual([...problemCodes].sort());
  });

  test.each(['sources', 'parties'] as const)(
    'More %s than the limit are one problem, and nothing can name those beyond it.',
    section => {
      const limit = section === 'sources' ? limits.sources_max : limits.parties_max;
      const entry = section === 'sources' ? '{lang: fr}' : '{name: x, kind: state}';
      const entries = Array.from({ length: limit + 2 }, (_, at) => `  n${at}: ${entry}\n`).join('');
      const text = `briefing: 1\ntitle: t\nlang: fr\n${section}:\n${entries}`;
      const whole = section === 'sources' ? text : `${text}sources: {a: {lang: fr}}\n`;
      const source = section === 'sources' ? `n${limit}` : 'a';
      const chain = section === 'parties' ? `, chain: [n${limit}]` : '';
      const claim = `figures: [{id: c, label: x, reports: [{source: ${source}, value: 1, passage: x${chain}}]}]\n`;
      const { problems, briefing } = load(whole + claim);
      expect(problems.map(({ code, place }) => [code, place?.line])).toEqual([
        ['too_many_entries', 5 + limit],
        [section === 'sources' ? 'unknown_source' : 'unknown_party', expect.any(Number)],
      ]);
      expect(section === 'sources' ? briefing?.sources.length : briefing?.parties.size).toBe(limit);
      expect(briefing?.claims).toEqual([]);
    },
  );

  test('A claim with more reports than the limit is left out.', () => {
    const ids = Array.from({ length: limits.reports_max + 1 }, (_, at) => `s${at}`);
    const sources = ids.map(id => `  ${id}: {lang: fr}\n`).join('');
    const reports = ids.map(id => `      - {source: ${id}, value: 1, passage: x}\n`).join('');
    const text = `briefing: 1\ntitle: t\nlang: fr\nsources:\n${sources}figures:\n  - id: c\n    label: x\n    reports:\n${reports}`;
    const { problems, briefing } = load(text);
    expect(problems.map(({ code }) => code)).toEqual(['too_many_reports']);
    expect(briefing?.claims).toEqual([]);
  });

  test('More claims than the limit are one problem, and the first ones are kept.', () => {
    const claims = Array.from(
      { length: limits.claims_max + 2 },
      (_, at) => `  - {id: c${at}, label: x, reports: [{source: a, value: 1, passage: x}]}\n`,
    );
    const text = `briefing: 1\ntitle: t\nlang: fr\nsources: {a: {lang: fr}}\nfigures:\n${claims.join('')}`;
    const { problems, briefing } = load(text);
    expect(problems.map(({ code, place }) => [code, place?.line])).toEqual([
      ['too_many_claims', 6 + limits.claims_max],
    ]);
    expect(briefing?.claims).toHaveLength(limits.claims_max);
  });
});

describe('details', () => {
  const first = (text: string) => load(text).problems[0];

  test('A misspelt key, word or id comes with the nearest known one.', () => {
    expect(first(changed('chain: [nis]', 'chian: [nis]'))?.suggestion).toBe('chain');
    expect(first(changed('form: direct', 'form: dircet'))?.suggestion).toBe('direct');
    expect(first(changed('[nis]', '[nsi]'))?.suggestion).toBe('nis');
    expect(first(changed('within: sent', 'within: cent'))?.suggestion).toBe('sent');
    expect(first(changed('{source: doc-b, when', '{source: doc_b, when'))?.suggestion).toBe(
      'doc-b',
    );
    expect(first(`${sample}zzzzzz: 1\n`)?.suggestion).toBeNull();
  });

  test('A problem names the claim it is in, and none outside claims.', () => {
    expect(first(changed('chain: [nis]', 'chain: [x]'))?.claim).toBe('sent');
    expect(first(changed('controlled_by: kr', 'controlled_by: xx'))?.claim).toBeNull();
  });

  test('What is repeated names the line where it stands first.', () => {
    expect(first(changed('id: pact', 'id: sent'))?.details.first).toBe(15);
    expect(first(changed('lang: fr\n', 'lang: fr\nlang: en\n'))?.details.first).toBe(3);
  });

  test('What to write instead is worked out where it can be told.', () => {
    expect(first(changed('about 15000', '15 000'))?.details.write).toBe('15000');
    expect(first(changed('when: 2024-06', 'when: 2024/6'))?.details.write).toBe('2024-06');
    expect(first(changed('value: 2000', 'value: 2.000'))?.details.write).toBe('2000');
  });
});

test('The rest of a text that a comma cut in two is told as what it is.', () => {
  const { problems } = load(changed('passage: last June}', 'passage: some 15,000 soldiers}'));
  const [problem] = problems;
  expect(problem?.code).toBe('unknown_key');
  expect(problem && problemsEn.unknown_key(problem).hint).toContain('put the whole text in quotes');
});

test('So is one whose rest is a single word.', () => {
  const [problem] = load(changed('passage: last June}', 'passage: in June, last}')).problems;
  expect(problem && problemsEn.unknown_key(problem).hint).toContain('put the whole text in quotes');
});
