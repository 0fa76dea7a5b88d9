import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { languageOf } from '../../src/lang/language.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import { findingEntries } from '../../src/told/check/check-entries.ts';
import { writeClaims } from '../../src/told/summary/claim-section.ts';
import { newPage } from '../../src/told/summary/page.ts';
import { writeSources } from '../../src/told/summary/source-section.ts';
import { panelIds } from '../../src/tui/draw/arrange.ts';
import { filterOptions } from '../../src/tui/filter/filter-options.ts';
import { makeFinder } from '../../src/tui/find/finder.ts';
import { panelList } from '../../src/tui/panels/panel-list.ts';
import { makePen } from '../../src/tui/pen.ts';
import { matrixGroups } from '../../src/tui/screens/matrix/matrix-groups.ts';
import { originRows } from '../../src/tui/screens/origins/update-origins.ts';
import { timelineRows } from '../../src/tui/screens/timeline/update-timeline.ts';
import { toShown } from '../../src/tui/shown.ts';
import type { Shown } from '../../src/tui/state/state.ts';
import { makeBriefing } from '../support/briefing.ts';
import { asLoaded } from '../support/shown.ts';

const english = languageOf('en');

/** How often an element of a briefing's lists, or a party, was looked at. */
interface Tally {
  looks: number;
}

function counted<Item>(items: readonly Item[], tally: Tally): readonly Item[] {
  return new Proxy(items, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) tally.looks++;
      return Reflect.get(target, key, receiver);
    },
  });
}

class CountedMap<Value> extends Map<string, Value> {
  tally: Tally | null = null;
  override get(key: string): Value | undefined {
    if (this.tally) this.tally.looks++;
    return super.get(key);
  }
}

function countedBriefing(briefing: Briefing, tally: Tally): Briefing {
  const parties = new CountedMap(briefing.parties);
  parties.tally = tally;
  const claims = briefing.claims.map(claim => ({
    ...claim,
    reports: counted<unknown>(claim.reports, tally),
  }));
  return {
    ...briefing,
    parties,
    sources: counted(briefing.sources, tally),
    claims: counted(claims as unknown as Briefing['claims'], tally),
  };
}

/** Everything that is worked out, written and listed of a briefing. */
function looksFor(briefing: Briefing): number {
  const tally = { looks: 0 };
  const whole = countedBriefing(briefing, tally);
  const plain = toShown(asLoaded(briefing));
  if (!plain) throw new Error('a loaded briefing is always shown');
  const analysis = analyse(whole);
  const shown: Shown = { ...plain, briefing: whole, analysis };
  const pen = makePen(shown, english);
  const page = newPage(80, false);
  writeClaims(page, pen, 'Claims', whole.claims);
  writeSources(page, pen);
  findingEntries(plain.loaded, whole, analysis, english);
  for (const panel of panelIds) {
    const look = { width: 60, height: 20, focused: true, selected: null, words: [] };
    panelList(pen, panel, { ...look, places: new Set() });
  }
  originRows(shown, null);
  timelineRows(shown, null);
  matrixGroups(shown);
  filterOptions(shown);
  const find = makeFinder(shown, [], english);
  for (const { id } of briefing.claims) find.claim(id);
  for (const { id } of briefing.sources) find.source(id);
  return tally.looks;
}

const range = (count: number) => Array.from({ length: count }, (_, at) => at);
const sources = (count: number) =>
  Object.fromEntries(range(count).map(at => [`s${at}`, { title: `Article ${at}` }]));
const report = (at: number, more: object = {}) => ({ source: `s${at}`, value: 5, ...more });

/** Briefings that grow in one direction. */
const families: Readonly<Record<string, (count: number) => Briefing>> = {
  'a line of controllers': count =>
    makeBriefing({
      sources: sources(2),
      parties: Object.fromEntries(
        range(count).map(at => [`p${at}`, at > 0 ? { controlled_by: `p${at - 1}` } : {}]),
      ),
      figures: range(count).map(at => ({
        id: `f${at}`,
        reports: [report(0, { chain: [`p${at}`] }), report(1, { chain: [`p${count - 1 - at}`] })],
      })),
    }),
  'a circle of controllers': count =>
    makeBriefing({
      sources: sources(1),
      parties: Object.fromEntries(
        range(count).map(at => [`p${at}`, { controlled_by: `p${(at + 1) % count}` }]),
      ),
      figures: range(count).map(at => ({
        id: `f${at}`,
        reports: [report(0, { chain: [`p${at}`] })],
      })),
    }),
  sources: count =>
    makeBriefing({
      sources: sources(count),
      figures: range(Math.ceil(count / 100)).map(at => ({
        id: `f${at}`,
        reports: range(Math.min(100, count - at * 100)).map(each => report(at * 100 + each)),
      })),
    }),
  'claims, each of another source': count =>
    makeBriefing({
      sources: sources(count),
      figures: range(count).map(at => ({
        id: `f${at}`,
        reports: [report(at), report((at + 1) % count)],
      })),
    }),
  'parts of parts': count =>
    makeBriefing({
      sources: sources(1),
      figures: range(count).map(at => ({
        id: `f${at}`,
        ...(at > 0 ? { within: `f${at - 1}` } : {}),
        reports: [report(0, { value: at })],
      })),
    }),
  'answers that revise one another': count =>
    makeBriefing({
      sources: sources(1),
      figures: range(count).map(at => ({
        id: `f${at}`,
        reports: [report(0, at > 0 ? { revises: { claim: `f${at - 1}`, source: 's0' } } : {})],
      })),
    }),
  statements: count =>
    makeBriefing({
      sources: sources(2),
      parties: { kim: {} },
      statements: range(count).map(at => ({
        id: `st${at}`,
        speaker: 'kim',
        reports: [
          { source: 's0', quote: `one ${at}` },
          { source: 's1', quote: `two ${at}` },
        ],
      })),
    }),
};

describe('what is looked at to show a briefing', () => {
  test.each(Object.entries(families))('grows no faster than it: %s', (_, make) => {
    // Parts are set beside the wholes above them up to a limit, which the least has passed.
    const [one = 0, two = 0, four = 0] = [200, 400, 800].map(count => looksFor(make(count)));
    expect(two).toBeLessThanOrEqual(2.3 * one + 1000);
    expect(four).toBeLessThanOrEqual(2.3 * two + 1000);
  });
});
