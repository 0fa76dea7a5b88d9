import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ActionId, actionIds } from '../../../../src/lang/action-text.ts';
import { languageOf } from '../../../../src/lang/language.ts';
import { actionForKey } from '../../../../src/tui/actions.ts';
import { type Line, lineCells } from '../../../../src/tui/draw/span.ts';
import { makePen } from '../../../../src/tui/pen.ts';
import { originReading } from '../../../../src/tui/screens/origins/origin-reading.ts';
import {
  originsContent,
  originsTitle,
  relatedNote,
  relatedSign,
} from '../../../../src/tui/screens/origins/origins-content.ts';
import { originRows, relatedRows } from '../../../../src/tui/screens/origins/update-origins.ts';
import { currentView, type State, startState } from '../../../../src/tui/state/state.ts';
import { update } from '../../../../src/tui/update/update.ts';
import { whyUnavailable } from '../../../../src/tui/update/why-unavailable.ts';
import { arbitraryBriefing } from '../../../support/arbitrary-briefing.ts';
import { makeBriefing } from '../../../support/briefing.ts';
import { contextOf, shownOf } from '../../../support/shown.ts';

const briefing = makeBriefing({
  sources: { a: {}, b: {}, c: {} },
  parties: {
    kr: { name: 'Korea', interest: 'belligerent' },
    nis: { name: 'The service', controlled_by: 'kr' },
    mp: { name: 'A deputy', controlled_by: 'kr' },
    afp: { name: 'An agency' },
    ring: { name: 'A gazette' },
  },
  figures: [
    {
      id: 'sent',
      label: 'Sent',
      reports: [
        { source: 'a', value: 1, chain: ['nis', 'afp'] },
        { source: 'b', value: 1, chain: ['mp'] },
      ],
    },
    {
      id: 'turned',
      label: 'Turned',
      reports: [{ source: 'b', value: 1, chain: ['ring', 'afp', 'ring'] }],
    },
    { id: 'bare', label: 'Bare', reports: [{ source: 'c', value: 1 }] },
    { id: 'also', label: 'Also bare', reports: [{ source: 'c', value: 1 }] },
  ],
});
const shown = shownOf(briefing);
const pen = makePen(shown, languageOf('en'));
const textOf = (line: Line) =>
  line
    .map(part => part.text)
    .join('')
    .trimEnd();

const chainKeys = originRows(shown, null)
  .rows.filter(({ kind }) => kind === 'chain')
  .map(({ key }) => key) as [string, string];
const twice = makePen(
  shownOf(
    makeBriefing({
      parties: { kr: { name: 'Korea' }, mp: { name: 'A deputy', controlled_by: 'kr' } },
      figures: [
        { id: 'early', label: 'Early', reports: [{ source: 'a', value: 1, chain: ['kr'] }] },
        { id: 'late', label: 'Late', reports: [{ source: 'a', value: 1, chain: ['mp'] }] },
      ],
    }),
  ),
  languageOf('en'),
);

describe('the list of origins', () => {
  test('has under each origin its chains and then the claims that rest on it', () => {
    const content = originsContent(pen, 90);
    const found = content.items
      .flatMap((_, at) => content.rowsOf(at, 'none').map(textOf))
      .map(row => row.replace(/(\S) {2,}/g, '$1 | '));
    expect(found).toEqual([
      '  Korea | belligerent | 1 claim · 2 reports',
      '    ← An agency ← The service (Korea) | 1 report | A··',
      '    ← A deputy (Korea) | 1 report | ·B·',
      '      Sent | = | AB·',
      '',
      '  A gazette | 1 claim · 1 report',
      '    ← A gazette ← An agency ← A gazette | circular chain | 1 report | ·B·',
      '      Turned | circular chain | · | ·B·',
      '',
      '  lineage not recorded | not counted as an origin | 2 claims · 2 reports',
      '      Bare | · | ··C',
      '      Also bare | · | ··C',
    ]);
  });

  test('counts distinct origins, and what is not recorded as none', () => {
    expect(originsTitle(pen)).toBe('Who says it · 2 distinct origins');
    const bare = makeBriefing({ figures: [{ reports: [{ source: 'a', value: 1 }] }] });
    expect(originsTitle(makePen(shownOf(bare), languageOf('en')))).toBe(
      'Who says it · no origin recorded',
    );
  });

  const signed = (key: string) =>
    originsContent(pen, 90, key)
      .items.flatMap((_, at) => originsContent(pen, 90, key).rowsOf(at, 'none').map(textOf))
      .filter(row => row.startsWith(relatedSign))
      .map(row => row.replace(/ +/g, ' '));

  test('has a sign before the claims of the chain that is selected', () => {
    const [first, second] = chainKeys;
    expect(signed(first)).toEqual(['● Sent = AB·']);
    expect(signed(second)).toEqual(['● Sent = AB·']);
    expect(relatedNote(pen, first)).toBe(' · ● its claims');
  });

  test('has a sign before the chains of the claim that is selected, and only its own', () => {
    const content = originsContent(twice, 90, 'claim kr late');
    const rows = content.items.map((_, at) => textOf(content.rowsOf(at, 'none')[0] ?? []));
    expect(rows.filter(row => row.startsWith('●'))).toEqual([
      expect.stringMatching(/^● {3}← A deputy/),
    ]);
    expect(relatedNote(twice, 'claim kr late')).toBe(' · ● its chains');
    expect(relatedNote(twice, 'origin kr')).toBe('');
  });

  test('ties a chain to its claims both ways, and never to those of another origin', () => {
    fc.assert(
      fc.property(arbitraryBriefing, found => {
        const { rows } = originRows(shownOf(found), null);
        for (const [at, row] of rows.entries()) {
          for (const other of relatedRows(rows, at)) {
            expect(relatedRows(rows, other)).toContain(at);
            expect(rows[other]?.group).toBe(row.group);
          }
          if (row.kind === 'chain') expect(relatedRows(rows, at).size).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('reads a chain from its origin down to the sources, with who controls it', () => {
    const { rows } = originRows(shown, null);
    const chain = rows.find(row => row.kind === 'chain');
    if (chain?.kind !== 'chain') throw new Error('there is a chain');
    expect(textOf(originReading(pen, chain, 100, 2)[0] ?? [])).toBe(
      ' The service (controlled by Korea) → An agency → A  belligerent  ● Sent',
    );
    const [group] = rows;
    if (group?.kind !== 'group') throw new Error('there is a group');
    expect(textOf(originReading(pen, group, 100, 2)[0] ?? [])).toBe(
      ' Korea: The service, A deputy',
    );
  });

  test('never is wider than its window, and never says what nobody can know', () => {
    fc.assert(
      fc.property(
        arbitraryBriefing,
        fc.integer({ min: 36, max: 140 }),
        fc.constantFrom('en' as const, 'fr' as const),
        fc.constantFrom('none' as const, 'here' as const),
        (found, width, code, selection) => {
          const other = makePen(shownOf(found), languageOf(code));
          const content = originsContent(other, width);
          content.items.forEach((_, at) => {
            const lines = content.rowsOf(at, selection);
            for (const line of lines) {
              expect(lineCells(line)).toBeLessThanOrEqual(width);
              expect(textOf(line)).not.toMatch(/confirm|independ|indépend/i);
            }
            const marked = lines.filter(line => textOf(line).startsWith('▸'));
            expect(marked).toHaveLength(selection === 'here' ? 1 : 0);
          });
        },
      ),
    );
  });
});

describe('moving in the list of origins', () => {
  const context = contextOf(shown);
  const pressed = (...actions: ActionId[]): State =>
    actions.reduce<State>((state, action) => update(state, action, context), startState);
  const enter = (state: State) => {
    const open = actionForKey('enter', 'origins');
    if (!open) throw new Error('Enter is in the table');
    return whyUnavailable(open, state, context);
  };

  test('Enter opens Compare for a claim, and Esc comes back to it', () => {
    const onClaim = pressed('origins', 'down', 'down', 'down');
    expect(enter(onClaim)).toBeNull();
    const opened = update(onClaim, 'open', context);
    expect(currentView(opened)).toMatchObject({ screen: 'compare', claim: 'sent', source: 'a' });
    expect(currentView(update(opened, 'back', context))).toEqual(currentView(onClaim));
  });

  test('Enter on an origin or a chain leads to its first claim', () => {
    const { rows } = originRows(shown, null);
    for (const [at, row] of rows.entries()) {
      if (row.kind === 'claim') continue;
      const state: State = { ...startState, views: [{ screen: 'origins', entry: row.key }] };
      expect(enter(state)).toBeNull();
      const view = currentView(update(state, 'open', context));
      const entry = view?.screen === 'origins' ? view.entry : null;
      const claim = rows.find(({ key }) => key === entry);
      expect(claim).toMatchObject({ kind: 'claim', group: row.group });
      if (row.kind === 'chain')
        expect(relatedRows(rows, at)).toContain(rows.findIndex(({ key }) => key === entry));
    }
  });

  test('no run of actions leads to a row that does not exist, and no two rows have one key', () => {
    const keys = originRows(shown, null).rows.map(row => row.key);
    expect(new Set(keys).size).toBe(keys.length);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actionIds), { maxLength: 40 }), actions => {
        for (const view of pressed('origins', ...actions).views) {
          if (view.screen === 'origins' && view.entry !== null) expect(keys).toContain(view.entry);
        }
      }),
    );
  });
});
