import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ActionId, actionIds } from '../../../../src/lang/action-text.ts';
import { languageOf } from '../../../../src/lang/language.ts';
import { type Line, lineCells } from '../../../../src/tui/draw/span.ts';
import { makePen } from '../../../../src/tui/pen.ts';
import { timelineContent } from '../../../../src/tui/screens/timeline/timeline-content.ts';
import { timelineRows } from '../../../../src/tui/screens/timeline/update-timeline.ts';
import { currentView, type State, startState } from '../../../../src/tui/state/state.ts';
import { update } from '../../../../src/tui/update/update.ts';
import { arbitraryBriefing } from '../../../support/arbitrary-briefing.ts';
import { makeBriefing } from '../../../support/briefing.ts';
import { contextOf, shownOf } from '../../../support/shown.ts';

const briefing = makeBriefing({
  sources: { a: {}, b: {}, c: {} },
  events: [
    {
      id: 'pact',
      label: 'Pact',
      reports: [
        { source: 'a', when: '2025-06' },
        { source: 'b', when: '2025-06' },
        { source: 'c', when: '2024' },
      ],
    },
    { id: 'meeting', label: 'Meeting', reports: [{ source: 'a', when: '2025-09-03' }] },
    { id: 'never', label: 'Some day', reports: [{ source: 'b', when: null }] },
  ],
  casualties: [
    {
      id: 'killed',
      label: 'Killed',
      reports: [{ source: 'b', value: 'at least 40', as_of: '2025-09-04' }],
    },
  ],
});
const shown = shownOf(briefing);
const pen = makePen(shown, languageOf('en'));
const textOf = (line: Line) =>
  line
    .map(part => part.text)
    .join('')
    .trimEnd();

function rows(width: number): string[] {
  const content = timelineContent(pen, width);
  return content.items.flatMap((_, at) => content.rowsOf(at, 'none').map(textOf));
}

describe('the timeline', () => {
  test('names the heading of an entry that stands under one, for when it has scrolled away', () => {
    const content = timelineContent(pen, 40);
    const headings = content.items.map((_, at) => {
      const heading = content.headingOf?.(at);
      return heading ? textOf(heading).replace(/─+/, '─') : null;
    });
    // The first of a year, of a month or of what has no date begins with its own.
    expect(headings).toEqual([null, null, null, 'September 2025 ─', null]);
  });

  test('stands dates under their year and month, each as precise as it is given', () => {
    const found = rows(100).map(row => row.replace(/─+/, '─').replace(/ +/g, ' '));
    expect(found).toEqual([
      '2024 ─',
      ' 2024 ○ ≠ Pact event ··C',
      ' │ A and B: June 2025 · C: 2024',
      '2025 ─',
      ' June 2025 ○ ≠ Pact event AB·',
      ' │ A and B: June 2025 · C: 2024',
      ' September 2025 │',
      ' 3 Sep 2025 ● · Meeting event A··',
      ' 4 Sep 2025 ● · Killed as of ·B·',
      ' │ B ≥\u00a040',
      'No date given ─',
      ' · Some day ·B·',
    ]);
  });

  test('in a narrow window has the date over what it is the date of', () => {
    const found = rows(36);
    const at = found.findIndex(row => row.includes('June 2025 ') && row.includes('○'));
    expect(found[at]).toMatch(/^ {2}○ June 2025 +AB·$/);
    expect(found[at + 1]).toBe('    ≠ Pact');
  });

  test('has the words of each source beside it where there is room', () => {
    const found = rows(180);
    const row = (name: string) => found.find(each => each.includes(name)) ?? '';
    expect(row('Meeting')).toMatch(/● · Meeting .* A·· +│ A {2}“Passage”$/);
    const pact = found.findIndex(each => /June 2025 .* Pact/.test(each));
    expect(found[pact]).toMatch(/ │ A {2}“Passage”$/);
    expect(found[pact + 1]).toMatch(/A and B: June 2025 .* │ B {2}“Passage”$/);
    expect(
      new Set(found.filter(each => /“/.test(each)).map(each => each.lastIndexOf('│'))).size,
    ).toBe(1);
    expect(rows(130).join('')).not.toContain('“');
  });

  test('goes on with its axis where the words have more rows than the entry', () => {
    const long = 'un '.repeat(60).trim();
    const said = makeBriefing({
      events: [{ label: 'Long', reports: [{ source: 'a', when: '2025-09-03', passage: long }] }],
    });
    const content = timelineContent(makePen(shownOf(said), languageOf('en')), 180);
    const lines = content.rowsOf(0, 'none').map(textOf);
    expect(lines.at(-2)).toMatch(/3 Sep 2025 +● · Long .* │ A {2}“un un/);
    expect(lines.at(-1)).toMatch(/^ +│ +│ {4}un un .*…$/);
  });

  test('never is wider than its window, whatever the briefing', () => {
    fc.assert(
      fc.property(
        arbitraryBriefing,
        fc.integer({ min: 36, max: 220 }),
        fc.constantFrom('en' as const, 'fr' as const),
        fc.constantFrom('none' as const, 'here' as const),
        (found, width, code, selection) => {
          const content = timelineContent(makePen(shownOf(found), languageOf(code)), width);
          content.items.forEach((_, at) => {
            const lines = content.rowsOf(at, selection);
            expect(lines.length).toBeGreaterThan(0);
            for (const line of lines) expect(lineCells(line)).toBeLessThanOrEqual(width);
            const marked = lines.filter(line => textOf(line).startsWith('▸'));
            expect(marked).toHaveLength(selection === 'here' ? 1 : 0);
          });
        },
      ),
    );
  });

  test('has no day or hour in the text of a date that has none', () => {
    for (const row of rows(100).filter(found => found.includes('○'))) {
      expect(row).not.toMatch(/\d{1,2} (?:Jun|Sep)|:\d\d\b/);
    }
  });
});

describe('moving on the timeline', () => {
  const pressed = (...actions: ActionId[]): State =>
    actions.reduce<State>((state, action) => update(state, action, contextOf(shown)), startState);
  const at = (state: State) => {
    const view = currentView(state);
    if (view?.screen !== 'timeline') return null;
    const { entries, at: place } = timelineRows(shown, view.entry);
    return `${place} ${entries[place]?.claim.id}`;
  };

  test('begins at a date of the claim that is looked at', () => {
    expect(at(pressed('timeline'))).toBe('0 pact');
    expect(at(pressed('down', 'down', 'timeline'))).toBe('0 pact');
    expect(at(pressed('panel-3', 'timeline'))).toBe('3 killed');
  });

  test('goes through the dated entries to those without a date, and stops there', () => {
    expect(at(pressed('timeline', 'down', 'down'))).toBe('2 meeting');
    expect(at(pressed('timeline', 'last', 'down'))).toBe('4 never');
    expect(at(pressed('timeline', 'last', 'first', 'up'))).toBe('0 pact');
    expect(at(pressed('timeline', 'page-down'))).toBe('3 killed');
  });

  test('Enter opens Compare at a source that gives this date, and Esc comes back to it', () => {
    const opened = pressed('timeline', 'open');
    expect(currentView(opened)).toMatchObject({ screen: 'compare', claim: 'pact', source: 'c' });
    const second = pressed('timeline', 'down', 'open');
    expect(currentView(second)).toMatchObject({ claim: 'pact', source: 'a' });
    expect(at(update(second, 'back', contextOf(shown)))).toBe('1 pact');
  });

  test('no run of actions leads to an entry that does not exist', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actionIds), { maxLength: 40 }), actions => {
        for (const view of pressed('timeline', ...actions).views) {
          if (view.screen !== 'timeline' || view.entry === null) continue;
          expect(timelineRows(shown, null).entries.map(entry => entry.key)).toContain(view.entry);
        }
      }),
    );
  });
});
