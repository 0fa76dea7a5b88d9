import { describe, expect, test } from 'vitest';
import { arrange } from '../../src/tui/draw/arrange.ts';
import { type State, startState } from '../../src/tui/state/state.ts';
import { wheelNotch } from '../../src/tui/terminal/input/mouse-report.ts';
import { ownModes } from '../../src/tui/terminal/own-modes.ts';
import type { Notch } from '../../src/tui/terminal/wheel.ts';
import { scrollUnder } from '../../src/tui/update/scroll-under.ts';
import { makeBriefing } from '../support/briefing.ts';
import { contextOf, shownOf } from '../support/shown.ts';

describe('the mouse wheel', () => {
  test.each([
    ['<64;10;5', 'M', { key: 'up', column: 9, row: 4 }],
    ['<65;1;1', 'M', { key: 'down', column: 0, row: 0 }],
    ['<64;10;5', 'm', null],
    ['<0;10;5', 'M', null],
    ['64;10;5', 'M', null],
    ['', 'B', null],
  ])('%s%s', (parameters, final, notch) => {
    expect(wheelNotch(parameters, final)).toEqual(notch);
  });

  test('is asked for where it is wanted, as long as the terminal is ours', () => {
    const on = '\u001b[?1000h\u001b[?1006h';
    const off = '\u001b[?1006l\u001b[?1000l';
    for (const wheel of [false, true]) {
      const written: string[] = [];
      const modes = ownModes({
        wheel,
        isEntered: false,
        write: text => written.push(text),
        send: () => {},
        painter: { takeBack: () => {}, lend: () => {} },
      });
      modes.take();
      modes.giveBack();
      expect(modes.isWheelHeard).toBe(wheel);
      expect(written.map(text => [text.includes(on), text.includes(off)])).toEqual([
        [wheel, false],
        [false, wheel],
      ]);
    }
  });
});

describe('the wheel on the dashboard', () => {
  const many = makeBriefing({
    figures: Array.from({ length: 9 }, (_, at) => ({
      id: `f${at}`,
      reports: [{ source: 'a', value: at }],
    })),
    statements: Array.from({ length: 9 }, (_, at) => ({
      id: `s${at}`,
      speaker: 'p',
      reports: [{ source: 'a' }],
    })),
  });
  const shown = shownOf(many);
  const { panels } = arrange(120, 40, {
    focus: 'figures',
    zoomed: false,
    wanted: { figures: 20, statements: 20, casualties: 1, sources: 1 },
  });
  const turned = (state: State, key: Notch['key'], column: number, row: number) =>
    scrollUnder(state, { key, column, row }, panels, contextOf(shown));
  const selected = (state: State | null) => state?.dashboard.selected;

  test('scrolls the panel under the pointer, and focuses it', () => {
    const right = turned(startState, 'down', 100, 5);
    expect(right?.dashboard.focus).toBe('statements');
    expect(selected(right)).toMatchObject({ figures: null, statements: 's3' });
    expect(selected(turned(startState, 'down', 5, 5))).toMatchObject({ figures: 'f3' });
  });

  test('stays in its panel at its ends', () => {
    expect(turned(startState, 'up', 5, 5)?.dashboard.focus).toBe('figures');
    const end = ['down', 'down', 'down', 'down'].reduce<State>(
      state => turned(state, 'down', 5, 5) ?? state,
      startState,
    );
    expect(end.dashboard).toMatchObject({ focus: 'figures', selected: { figures: 'f8' } });
  });

  test('is that of the screen where no panel is under it, or the dashboard is', () => {
    expect(turned(startState, 'down', 5, 0)).toBeNull();
    const open: State = { ...startState, views: [{ screen: 'timeline', entry: null }] };
    expect(turned(open, 'down', 5, 5)).toBeNull();
  });
});
