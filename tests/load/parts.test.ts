import { describe, expect, test } from 'vitest';
import { limits } from '../../src/model/limits.ts';
import { brief, changed, load, sample } from './sample.ts';

const claimIds = (text: string) => load(text).briefing?.claims.map(claim => claim.id);
const leftOut = (text: string) => load(text).leftOut.map(({ part, name }) => `${part} ${name}`);

describe('a file without a problem', () => {
  const { briefing } = load(sample);

  test('Its parties, sources and claims are all there, in order and with their kinds.', () => {
    expect([...(briefing?.parties.keys() ?? [])]).toEqual(['kr', 'nis', 'kim', 'kcna']);
    expect(briefing?.sources.map(({ id, mark }) => [id, mark])).toEqual([
      ['doc-a', 'A'],
      ['doc-b', 'B'],
    ]);
    expect(briefing?.claims.map(({ id, kind }) => [id, kind])).toEqual([
      ['sent', 'figure'],
      ['combat', 'figure'],
      ['killed', 'casualty'],
      ['duty', 'statement'],
      ['pact', 'event'],
    ]);
    expect(briefing?.assessments).toHaveLength(1);
    expect(load(sample).leftOut).toEqual([]);
  });

  test('What it leaves out has the values the format gives.', () => {
    const { policy, sources, claims } = load(changed('about: 0.10', '')).briefing ?? {};
    expect(policy).toEqual({ vague: 'interval', about: 0.1 });
    expect(sources?.[1]).toMatchObject({ title: null, outlet: null, genre: 'news', credits: [] });
    expect(claims?.[0]).toMatchObject({ review: 'accepted', within: null, unit: null });
  });

  test('Sources keep the order of the file also where their ids are numbers.', () => {
    const text =
      'briefing: 1\ntitle: t\nlang: fr\nsources: {b: {lang: fr}, 7: {lang: fr}, 3: {lang: fr}}';
    expect(load(text).briefing?.sources.map(({ id }) => id)).toEqual(['b', '7', '3']);
  });
});

describe('a broken part leaves the others', () => {
  test('A broken claim is left out and named, and so is what is said about it alone.', () => {
    const text = changed('about 15000', '15 000');
    expect(claimIds(text)).toEqual(['combat', 'killed', 'duty', 'pact']);
    expect(leftOut(text)).toEqual(['figure sent', 'assessment assessments[0]']);
  });

  test('A claim without a readable id is named by its place.', () => {
    expect(leftOut(changed('id: pact', 'id: [a]'))).toEqual(['event events[0]']);
    expect(leftOut(changed('  - id: pact\n    label', '  - label'))).toEqual(['event events[0]']);
  });

  test('A link to a claim that was left out is cut and is no problem of its own.', () => {
    const { briefing, problems } = load(changed('about 15000', '15 000'));
    expect(problems.map(({ code }) => code)).toEqual(['bad_value']);
    expect(briefing?.claims[0]).toMatchObject({ id: 'combat', within: null });
  });

  test('A revision of a claim that was left out is cut.', () => {
    const text = changed('{claim: sent, source: doc-a}', 'combat').replace('dozens', 'lots');
    const reports = load(text).briefing?.claims[0]?.reports;
    expect(reports?.map(report => report.revises)).toEqual([null, null]);
  });

  test('A link that stays leads to a claim of the briefing.', () => {
    const claims = load(sample).briefing?.claims;
    expect(claims?.[1]).toMatchObject({ within: 'sent' });
    expect(claims?.[0]?.reports[1]?.revises).toEqual({ claim: 'sent', source: 'doc-a' });
  });

  test('A ring of wholes is cut everywhere and keeps its claims.', () => {
    const text = changed('    label: Soldats envoyés', '    label: x\n    within: combat');
    const { briefing } = load(text);
    expect(briefing?.claims.slice(0, 2)).toMatchObject([{ within: null }, { within: null }]);
  });

  test('A ring of control is cut everywhere and keeps its parties.', () => {
    const { briefing } = load(changed('kr: {', 'kr: {controlled_by: nis, '));
    expect(briefing?.parties.get('kr')?.controlled_by).toBeNull();
    expect(briefing?.parties.get('nis')?.controlled_by).toBeNull();
  });

  test('Of claims with the same id the first is kept.', () => {
    const { briefing, leftOut } = load(changed('id: pact', 'id: sent'));
    expect(briefing?.claims.map(({ id, kind }) => `${kind} ${id}`)).toContain('figure sent');
    expect(leftOut.map(({ part, name }) => `${part} ${name}`)).toEqual(['event sent']);
  });

  test('A broken party keeps what is right in it, and the claims that name it.', () => {
    const text = changed(
      'kim: {name: Kim Jong-un, kind: person}',
      'kim: {name: 12, role: chef, kind: x}',
    );
    const { briefing } = load(text);
    expect(briefing?.parties.get('kim')).toMatchObject({
      name: 'kim',
      kind: 'other',
      role: 'chef',
    });
    expect(claimIds(text)).toContain('duty');
    expect(leftOut(text)).toEqual(['party kim']);
  });

  test('A broken source keeps what is right in it, its mark, and the claims that name it.', () => {
    const text = changed(
      '{lang: fr, title: Un titre, outlet: kcna,',
      '{title: Un titre, url: x, outlet: no,',
    );
    const source = load(text).briefing?.sources[0];
    expect(source).toMatchObject({ id: 'doc-a', mark: 'A', title: 'Un titre', lang: 'fr' });
    expect(source).toMatchObject({ url: null, outlet: null, credits: ['kcna'] });
    expect(claimIds(text)).toHaveLength(5);
    expect(leftOut(text)).toEqual(['source doc-a']);
  });

  test('A party that is no block of keys is still known by its id.', () => {
    const { briefing } = load(changed('{name: Kim Jong-un, kind: person}', 'Kim'));
    expect(briefing?.parties.get('kim')).toMatchObject({ name: 'kim', kind: 'other' });
  });

  test('A broken event and a broken policy leave nothing and the usual policy.', () => {
    const text = changed('date: 2025-09-03}', 'date: soon}').replace('vague: interval', 'vague: x');
    const { briefing } = load(text);
    expect(briefing).toMatchObject({ event: null, policy: { vague: 'interval', about: 0.1 } });
    expect(leftOut(text)).toEqual(['event event', 'policy policy']);
  });

  test('A section of the wrong type leaves the other sections.', () => {
    expect(claimIds(changed('figures:\n', 'figures: none\nfigure:\n'))).toEqual([
      'killed',
      'duty',
      'pact',
    ]);
  });
});

describe('titles and languages', () => {
  test('A missing title falls back to the event, and then to the file.', () => {
    const untitled = changed('title: Une réunion\n', '');
    expect(load(untitled).briefing?.title).toBe('Rencontre à Pékin');
    expect(load(untitled.replace(/event: \{name.*\n/, '')).briefing?.title).toBe('file');
  });

  test('A missing language is undetermined.', () => {
    expect(load(changed('lang: fr\n', '')).briefing?.lang).toBe('und');
  });
});

describe('files of which nothing is used', () => {
  test('A newer format is judged by its number alone.', () => {
    const { briefing, problems, leftOut } = load(`briefing: 2\nsomething: new\n`);
    expect(briefing).toBeNull();
    expect(brief(problems)).toEqual(['format_newer 1:11']);
    expect(leftOut).toEqual([]);
  });

  test('A file without a format number, or with a wrong one, is still read.', () => {
    expect(load(changed('briefing: 1\n', '')).briefing?.claims).toHaveLength(5);
    expect(load(changed('briefing: 1', 'briefing: one')).briefing?.claims).toHaveLength(5);
  });

  test('Broken YAML gives no briefing.', () => {
    expect(load(changed('[nis]', '[nis')).briefing).toBeNull();
    expect(load(changed('[nis]', '*nis')).briefing).toBeNull();
  });
});

describe('several problems', () => {
  test('All problems of a file are reported at once, in the file’s order.', () => {
    const text = changed('chain: [nis]', 'chian: [nis]')
      .replace('kind: person', 'kind: human')
      .replace('dozens', 'lots')
      .replace('id: pact', 'id: sent')
      .replace('speaker: kim', 'speaker: kimm');
    const found = load(text).problems.map(({ code, place }) => [code, place?.line ?? 0] as const);
    expect(found.map(([code]) => code)).toEqual([
      'not_in_list',
      'unknown_key',
      'bad_value',
      'unknown_party',
      'duplicate_id',
    ]);
    const rows = found.map(([, line]) => line);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
  });

  test('Problems past the limit are counted, and the first ones of the file are kept.', () => {
    const extra = Array.from({ length: limits.problems_max + 500 }, (_, at) => `k${at}: 1\n`);
    const { problems, problemsBeyond } = load(sample + extra.join(''));
    expect(problems).toHaveLength(limits.problems_max);
    expect(problemsBeyond).toBe(500);
    const line = sample.split('\n').length;
    expect(problems.at(-1)?.place).toEqual({ line: line + limits.problems_max - 1, column: 1 });
  });
});
