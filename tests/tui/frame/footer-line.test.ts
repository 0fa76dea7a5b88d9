import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/lang/language.ts';
import { actionsOf } from '../../../src/tui/actions.ts';
import { lineCells } from '../../../src/tui/draw/span.ts';
import { footerLine } from '../../../src/tui/frame/footer-line.ts';
import { currentScreen, type State, startState } from '../../../src/tui/state/state.ts';
import { update } from '../../../src/tui/update/update.ts';
import { whyUnavailable } from '../../../src/tui/update/why-unavailable.ts';
import { contextOf, shownOf, smallBriefing } from '../../support/shown.ts';

const english = languageOf('en');
const french = languageOf('fr');
const context = contextOf(shownOf(smallBriefing), { problems: 1, briefings: 2 });
const pressed = (...actions: Parameters<typeof update>[1][]) =>
  actions.reduce<State>((state, action) => update(state, action, context), startState);
/** On a figure: of what is selected first, a date, no picture can be drawn. */
const atFigure = pressed('down');
const footer = (width: number, state: State = atFigure, { strings } = english) =>
  footerLine(state, context, strings, width)
    .map(part => part.text)
    .join('');

const states: Readonly<Record<string, State>> = {
  dashboard: atFigure,
  sources: pressed('panel-4'),
  compare: pressed('down', 'open'),
  statement: pressed('panel-2', 'open'),
  source: pressed('panel-4', 'open'),
  matrix: pressed('down', 'matrix'),
  timeline: pressed('timeline'),
  origins: pressed('origins'),
  picture: pressed('down', 'picture'),
  problems: pressed('problems'),
  briefings: pressed('briefings'),
  filter: pressed('filter-items'),
};

describe('the footer', () => {
  test('shows what opens, finds, leads to views and acts before what moves', () => {
    expect(footer(40)).toBe(' Enter open  / find  ? help  q quit ');
    expect(footer(80)).toBe(
      ' Enter open  / find  f filter  m matrix  t time  w who  y copy  ? help  q quit ',
    );
    expect(footer(120)).toBe(
      ' Enter open  / find  f filter  m matrix  t time  w who  c picture  y copy  e edit  ! problems  z zoom  ? help  q quit ',
    );
  });

  test('shows everything in full where there is room for it', () => {
    expect(footer(200)).toBe(
      ' ←→ panel  ↑↓ item  Enter open  / find  f filter  m matrix  t timeline  w who says it  c picture  y copy  e edit  ! problems  z zoom  b briefings  p print  ? help  q quit ',
    );
  });

  test('shows in French as much as its longer words leave room for', () => {
    expect(footer(40, atFigure, french)).toContain(' Entrée ouvrir  ? aide  q quitter ');
    expect(footer(80, atFigure, french)).toBe(
      ' Entrée ouvrir  / chercher  f filtrer  m matrice  t dates  ? aide  q quitter ',
    );
    expect(footer(120, atFigure, french)).toContain(
      ' m matrice  t dates  w qui  c image  y copier  e éditer  ? aide ',
    );
  });

  test('does not offer the screen that is open', () => {
    expect(footer(200, states.matrix)).toMatch(/ t timeline {2}w who says it {2}c picture /);
    expect(footer(200, states.matrix)).not.toContain('matrix');
    expect(footer(200, states.picture)).not.toContain(' c ');
  });

  test('sets what two keys do under one hint only where both do it', () => {
    expect(footer(80, states.problems)).toContain(' ↑↓ item ');
    expect(footer(60, states.timeline)).not.toContain('←');
  });

  test('gives every key a word of its own: letters never stand together', () => {
    for (const width of [40, 60, 80, 100, 120, 160, 200]) {
      for (const state of Object.values(states)) {
        for (const language of [english, french]) {
          const keys = footer(width, state, language)
            .split('  ')
            .map(entry => entry.trim().split(' ')[0] ?? '');
          const names = ['Enter', 'Entrée', 'Esc', 'Échap', 'Space', 'Espace'];
          const words = keys.filter(key => /\p{L}{2}/u.test(key) && !names.includes(key));
          expect(words).toEqual([]);
        }
      }
    }
    expect(footer(120, { ...states.source, search: null } as State)).toContain(' n/N passage ');
  });

  const places = fc.record({
    name: fc.constantFrom(...Object.keys(states)),
    width: fc.integer({ min: 40, max: 220 }),
    language: fc.constantFrom(english, french),
  });

  test('always has the way out, the help and Enter, and never more cells than its row', () => {
    fc.assert(
      fc.property(places, ({ name, width, language }) => {
        const state = states[name] ?? startState;
        const { strings } = language;
        const line = footerLine(state, context, strings, width);
        const text = line.map(part => part.text).join('');
        expect(lineCells(line)).toBeLessThanOrEqual(width);
        for (const id of ['quit', 'help', 'back', 'open'] as const) {
          const action = actionsOf(currentScreen(state)).find(found => found.id === id);
          if (!action || whyUnavailable(action, state, context) !== null) continue;
          // Enter gives way to the ways out in the narrowest windows, where words are long.
          if (id === 'open' && width < 50) continue;
          expect(text).toContain(` ${strings.actions.of[id].hint} `);
        }
      }),
    );
  });

  test('never shows an action that is impossible now', () => {
    fc.assert(
      fc.property(places, ({ name, width, language }) => {
        const state = states[name] ?? startState;
        const keys = footer(width, state, language)
          .split('  ')
          .map(entry => entry.trim().split(' ')[0] ?? '');
        const screen = currentScreen(state);
        for (const key of keys.filter(found => /^[mtwc]$/.test(found))) {
          const action = actionsOf(screen).find(found => found.keys.includes(key));
          expect(action && whyUnavailable(action, state, context)).toBeNull();
        }
      }),
    );
  });
});
