import assert from 'node:assert/strict';
import { languageOf } from '../../src/lang/language.ts';
import { loadText } from '../../src/load/load-with-library.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import type { Problem } from '../../src/model/problem.ts';
import { cells } from '../../src/text/cells.ts';
import { plainText } from '../../src/text/painted.ts';
import { formatProblem } from '../../src/text/problem.ts';
import { safe } from '../../src/text/safe.ts';
import { checkEntries } from '../../src/told/check/check-entries.ts';
import { checkGithub, checkJson } from '../../src/told/check/check-formats.ts';
import { checkText } from '../../src/told/check/check-text.ts';
import { summaryText } from '../../src/told/summary/summary-text.ts';
import { lineCells } from '../../src/tui/draw/span.ts';
import { listenTo } from '../support/listener.ts';
import { drawnScreens } from './drawn-lines.ts';
import type { Seed } from './seeds.ts';

const languages = [languageOf('en'), languageOf('fr')] as const;

/** Screens from the smallest there is to a large one. */
const sizes = [
  [40, 12],
  [63, 20],
  [80, 24],
  [120, 40],
  [200, 60],
] as const;

const steps = ['down', 'open', 'source-right', 'back', 'panel-right', 'open', 'back'] as const;

/**
 * Take a text through everything the program does with a briefing.
 *
 * @param turn chooses the language and the size of the screen
 * @throws when something throws, or is not as it must be for any text whatever
 */
export function runThrough(seed: Seed, text: string, turn: number): void {
  const loaded: Loaded = { ...loadText(seed.file, text), articles: seed.articles };
  const again = loadText(seed.file, text);
  assert.deepEqual(again.problems, loaded.problems, 'loading gives the same problems twice');
  assert.deepEqual(again.briefing, loaded.briefing, 'loading gives the same briefing twice');
  assert.ok(loaded.briefing || loaded.problems.length > 0, 'what is not loaded says why');
  checkPlaces(loaded.problems, text);
  if (loaded.briefing) checkReferences(loaded.briefing);

  const language = languages[turn % 2] ?? languages[0];
  const [columns, rows] = sizes[turn % sizes.length] ?? sizes[0];
  for (const problem of loaded.problems.slice(0, 50)) {
    const lines = formatProblem(problem, language.problems, language.strings.cli, columns);
    for (const line of lines) assertSafe(line, `problem ${problem.code}`);
  }
  const entries = checkEntries([loaded], language);
  const counts = { files: 1, articles: 0, sources: 0 };
  assertSafePage(plainText(checkText(entries, counts, language, turn % 3 === 0)), 'check');
  assertSafePage(checkGithub(entries), 'check for GitHub');
  assert.ok(Array.isArray(JSON.parse(checkJson(entries))), 'check as JSON is JSON');
  if (!loaded.briefing) return;

  const width = columns;
  const summary = summaryText(loaded, language, { width, ascii: turn % 3 === 0 });
  assertSafePage(summary, 'summary');
  assert.equal(summaryText(loaded, language, { width, ascii: turn % 3 === 0 }), summary);
  for (const { screen, width: most, lines } of drawnScreens(loaded, language, columns, rows)) {
    for (const line of lines) {
      for (const { text: shown } of line) assertSafe(shown, screen);
      const words = line.map(({ text: shown }) => shown).join('');
      assert.ok(
        lineCells(line) <= most && cells(words) <= most,
        `${screen} at ${columns}×${rows}: a row of ${cells(words)} cells, not ${most}: ${words}`,
      );
    }
  }
  const listener = listenTo(loaded, turn % 2 === 0 ? 'en' : 'fr');
  for (const said of [...listener.start, ...listener.does(...steps)]) assertSafe(said, 'aloud');
}

function checkPlaces(problems: readonly Problem[], text: string): void {
  const lines = text.split('\n').map(line => [...line].length);
  for (const { code, place, excerpt } of problems) {
    assert.ok(place !== null || /^(?:file_|not_utf8)/.test(code), `${code} has a place`);
    if (place === null || excerpt === null) continue;
    const length = lines[place.line - 1];
    assert.ok(length !== undefined, `${code}: there is a line ${place.line}`);
    assert.ok(place.column >= 1 && place.column <= length + 1, `${code}: ${place.column} is in it`);
    const shown = [...excerpt.text].length;
    assert.ok(excerpt.length >= 1 && excerpt.start <= shown, `${code}: its mark is in the excerpt`);
  }
}

/** Whatever a loaded briefing names is in it. */
function checkReferences({ claims, sources, parties, assessments }: Briefing): void {
  const ids = new Map(claims.map(claim => [claim.id, claim]));
  assert.equal(ids.size, claims.length, 'every claim has an id of its own');
  const known = new Set(sources.map(({ id }) => id));
  const isParty = (id: string | null) => id === null || parties.has(id);
  for (const { controlled_by } of parties.values()) assert.ok(isParty(controlled_by));
  for (const { outlet, credits } of sources) {
    for (const id of [outlet, ...credits]) assert.ok(isParty(id), `${id} is a party`);
  }
  for (const claim of claims) {
    if ('within' in claim && claim.within !== null) assert.ok(ids.has(claim.within));
    for (const report of claim.reports) {
      assert.ok(known.has(report.source), `${report.source} is a source`);
      for (const id of report.chain) assert.ok(isParty(id), `${id} is a party`);
      if (report.revises) assert.ok(ids.has(report.revises.claim), 'what is revised is there');
    }
  }
  for (const { claim } of assessments) assert.ok(ids.has(claim), `${claim} is a claim`);
}

function assertSafe(text: string, where: string): void {
  assert.equal(safe(text), text, `${where} has only harmless characters`);
}

function assertSafePage(text: string, where: string): void {
  for (const line of text.split('\n')) assertSafe(line, where);
}
