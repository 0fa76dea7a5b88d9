import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { foldings } from '../../src/analysis/folding.ts';
import { agreementTypes } from '../../src/analysis/pair.ts';
import { verificationStatuses } from '../../src/analysis/verification/status.ts';
import { withArticles } from '../../src/load/articles/with-articles.ts';
import { loadFile } from '../../src/load/load.ts';

const folder = fileURLToPath(new URL('../../examples', import.meta.url));
const yaml = join(folder, 'ombrelune-dam.yaml');
const loaded = await withArticles(await loadFile(yaml), [], undefined);
if (!loaded.briefing) throw new Error(JSON.stringify(loaded.problems, null, 2));
const { briefing } = loaded;
const analysis = analyse(briefing, loaded.articles);
const files = readdirSync(join(folder, 'articles')).sort();

/** What verification has to say of each report, `claim/source`, that is neither exact nor normalised. */
const expectedStatuses: Readonly<Record<string, string>> = {
  'rebuild/courrier': 'elided',
  'time-to-flee/zephar-wire': 'ambiguous',
  'dam-length/gazette': 'altered', // Serious: a digit.
  'did-not-fire/courrier': 'altered', // Serious: a negation.
  'civilians-missing/brisemont-wire': 'altered', // Serious: a modifier.
  'families-to-the-hills/echo': 'altered', // Not serious.
  'joint-inquiry/osmag-release': 'not_found',
  'civilians-killed/matin': 'stale',
  'soldiers-helping/harrowmere': 'no_text',
  'truce/radio': 'no_text',
};

function bytesOf(name: string): Buffer {
  return readFileSync(join(folder, 'articles', name));
}

/** The articles of the example need no guess: a byte order mark, what the briefing says, or UTF-8. */
function textOf(name: string): string {
  const bytes = bytesOf(name);
  const declared = briefing.sources.find(({ text }) => text?.file === name)?.text?.encoding;
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe;
  const encoding = marked ? 'utf-16le' : (declared ?? 'utf-8');
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

describe('the example briefing', () => {
  test('It loads without a problem, and tells editors where its schema is.', () => {
    expect(loaded.problems).toEqual([]);
    expect(readFileSync(yaml, 'utf8').split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../schema/briefing.schema.json',
    );
  });

  test('It says that it is fictional in its title, its summary, its event and every article.', () => {
    const { title, summary, event } = briefing;
    for (const words of [title, summary, event?.name]) expect(words).toMatch(/fictional/i);
    for (const name of files) expect(textOf(name).trim()).toMatch(/fiction[^\n]*$/);
  });

  test('Its accepted claims show every type of agreement.', () => {
    const accepted = briefing.claims.filter(claim => claim.review === 'accepted');
    const shown = new Set(accepted.map(claim => analysis.verdicts.get(claim.id)?.type));
    expect(agreementTypes.filter(type => !shown.has(type))).toEqual([]);
  });

  test('It has a claim of each review short of a rejected one, and an assessment.', () => {
    expect(new Set(briefing.claims.map(claim => claim.review))).toEqual(
      new Set(['accepted', 'proposed']),
    );
    expect(briefing.assessments).toHaveLength(1);
  });
});

describe('the origins of the example', () => {
  function claimsWith(code: string) {
    return analysis.findings.filter(found => found.code === code).map(({ claim }) => claim);
  }

  test('A chain comes back to where it began, and two outlets cite each other.', () => {
    expect(claimsWith('circular')).toEqual([
      'staff-on-duty',
      'staff-on-duty',
      'inspections-cancelled',
    ]);
  });

  test('Three outlets carry a figure that has one origin.', () => {
    expect(claimsWith('single_origin')).toEqual(['water-held']);
    expect(analysis.origins.get('water-held')).toMatchObject({ reports: 3, min: 1, max: 1 });
    const [claim] = briefing.claims.filter(({ id }) => id === 'water-held');
    const outlets = claim?.reports.map(
      report => briefing.sources.find(({ id }) => id === report.source)?.outlet,
    );
    expect(new Set(outlets).size).toBe(3);
  });

  test('A belligerent is the only origin of a figure that three outlets carry.', () => {
    expect(claimsWith('interested_origin')).toContain('evacuated');
    expect(analysis.origins.get('evacuated')).toMatchObject({ reports: 3, min: 1, max: 1 });
  });
});

describe('the articles of the example', () => {
  const hashed = briefing.sources.flatMap(({ id, text }) =>
    text?.sha256 && files.includes(text.file) ? [{ id, file: text.file, sha256: text.sha256 }] : [],
  );

  test('Each recorded hash is that of the bytes, save the one that is stale on purpose.', () => {
    const stale = hashed.filter(
      ({ file, sha256 }) => createHash('sha256').update(bytesOf(file)).digest('hex') !== sha256,
    );
    expect(stale.map(({ id }) => id)).toEqual(['matin']);
  });

  test('One source with a text has no hash, one names a text that is not there, one names none.', () => {
    const named = briefing.sources.filter(({ text }) => text !== null);
    expect(named.filter(({ text }) => text?.sha256 === null).map(({ id }) => id)).toEqual([
      'gazette',
    ]);
    expect(
      named.filter(({ text }) => !files.includes(text?.file ?? '')).map(({ id }) => id),
    ).toEqual(['harrowmere']);
    expect(briefing.sources.filter(({ text }) => text === null).map(({ id }) => id)).toEqual([
      'radio',
    ]);
  });

  test('Every article belongs to a source and decodes strictly.', () => {
    const named = briefing.sources.map(({ text }) => text?.file);
    expect(files.filter(name => !named.includes(name))).toEqual([]);
    for (const name of files) expect(textOf(name)).not.toContain('\ufffd');
  });

  test('One article is UTF-16 and one Windows-1252: neither is UTF-8.', () => {
    const others = files.filter(name => !isUtf8(name));
    expect(others).toEqual(['echo-fontgrise-windows-1252.txt', 'wexmoor-ledger-utf-16.txt']);
  });
});

function isUtf8(name: string): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(name));
    return true;
  } catch {
    return false;
  }
}

describe('the recorded words of the example', () => {
  const statuses = new Map(
    Array.from(analysis.verification.reports, ([key, { status }]) => [key as string, status]),
  );
  const isFine = (status: string) => status === 'exact' || status === 'normalised';

  test('Every report stands to its article as its comment says.', () => {
    const others = [...statuses].filter(([, status]) => !isFine(status));
    expect(Object.fromEntries(others)).toEqual({
      ...expectedStatuses,
      // All that was recorded from a text that is not the recorded one.
      ...Object.fromEntries(
        [...statuses.keys()].filter(name => name.endsWith('/matin')).map(name => [name, 'stale']),
      ),
      ...Object.fromEntries(
        [...statuses.keys()]
          .filter(name => name.endsWith('/harrowmere') || name.endsWith('/radio'))
          .map(name => [name, 'no_text']),
      ),
    });
  });

  test('Together they show every status, and every folding.', () => {
    const missing = verificationStatuses.filter(status => ![...statuses.values()].includes(status));
    // It would take an article of megabytes.
    expect(missing).toEqual(['too_alike']);
    const needed = new Set(
      [...analysis.verification.reports.values()].flatMap(({ checks }) =>
        checks.flatMap(check => check.foldings),
      ),
    );
    expect(foldings.filter(folding => !needed.has(folding))).toEqual(['invisible']);
  });

  test('The altered words are serious for a digit, a negation and a modifier, and once not.', () => {
    const weights = analysis.findings
      .filter(({ code }) => code === 'altered' || code === 'altered_slightly')
      .map(({ claim, words }) => [claim, words?.check?.nearest?.diff.weights]);
    expect(Object.fromEntries(weights)).toEqual({
      'dam-length': ['digit'],
      'civilians-missing': ['modifier'],
      'did-not-fire': ['negation'],
      'families-to-the-hills': [],
    });
  });

  test('A value, a measure and a mood are not what the passage says, and nothing else is.', () => {
    const read = analysis.findings
      .filter(({ words }) => words?.issue)
      .map(({ code, claim, source }) => `${code} ${claim}/${source}`);
    expect(read).toEqual([
      'value_mismatch tents-offered/osmag-release',
      'measure_mismatch talv-killed/ledger',
      'mood_mismatch rescuers-injured/echo',
    ]);
  });

  test('The good reports outnumber the faulty ones four to one.', () => {
    const good = [...statuses.values()].filter(isFine).length;
    expect(good).toBeGreaterThan(4 * Object.keys(expectedStatuses).length);
  });
});
