import { describe, expect, test } from 'vitest';
import { arrange } from '../../src/tui/draw/arrange.ts';
import { scrollUnder } from '../../src/tui/state/scroll-under.ts';
import { type State, startState } from '../../src/tui/state/state.ts';
import { type Notch, wheelNotches, wheelOf } from '../../src/tui/terminal/wheel.ts';
import { makeBriefing } from '../support/briefing.ts';
import { contextOf, shownOf } from '../support/shown.ts';

describe('the mouse wheel', () => {
  const at = (key: Notch['key'], column: number, row: number): Notch => ({ key, column, row });

  test.each([
    ['\u001b[<64;10;5M', [at('up', 9, 4)]],
    ['\u001b[<65;10;5M', [at('down', 9, 4)]],
    ['\u001b[<65;1;1M\u001b[<64;200;60M', [at('down', 0, 0), at('up', 199, 59)]],
    ['\u001b[<0;10;5M', []],
    ['\u001b[<0;10;5m', []],
    ['\u001b[B', []],
    ['jjj', []],
  ])('%j', (data, notches) => {
    expect(wheelNotches(data)).toEqual(notches);
  });

  test('is heard in what is read from the keyboard, which is passed on as it is', () => {
    const chunks: (string | null)[] = ['j', '\u001b[<65;1;1M', null];
    const written: string[] = [];
    const keyboard = { read: (): unknown => chunks.shift() ?? null };
    const wheel = wheelOf(keyboard, text => written.push(text));
    const heard: Notch[] = [];
    const stop = wheel.listen(notches => heard.push(...notches));
    wheel.start();
    expect([keyboard.read(), keyboard.read(), keyboard.read()]).toEqual([
      'j',
      '\u001b[<65;1;1M',
      null,
    ]);
    stop();
    wheel.stop();
    expect(heard).toEqual([at('down', 0, 0)]);
    expect(written).toEqual(['\u001b[?1000h\u001b[?1006h', '\u001b[?1006l\u001b[?1000l']);
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
