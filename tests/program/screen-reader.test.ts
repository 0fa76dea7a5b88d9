import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTerminal, type Terminal } from '../support/terminal.ts';

const example = path.resolve('examples/ombrelune-dam.yaml');
/** Arrows, mathematical signs, boxes, blocks, ticks: what only the eye can read. */
const signs = /[\u2190-\u27bf\u2b00-\u2bff·]/u;

type Options = Parameters<typeof openTerminal>[0];

async function listen(options: Options = { env: { INK_SCREEN_READER: 'true' } }) {
  const terminal = openTerminal({ args: [example], cols: 160, rows: 60, ...options });
  await terminal.waitFor(/item 1 of 16, selected: Width of the breach/);
  return terminal;
}

/** Press keys, and wait for what is said. */
async function hear(terminal: Terminal, keys: readonly string[], said: string | RegExp) {
  const mark = terminal.mark();
  await terminal.press(...keys);
  await terminal.waitFor(said);
  return terminal.bytesSince(mark);
}

describe.each<[string, Options]>([
  ['INK_SCREEN_READER=true', { env: { INK_SCREEN_READER: 'true' } }],
  ['--screen-reader', { args: [example, '--screen-reader'] }],
])('with %s', (_, options) => {
  test('the dashboard is told in lines, on every screen without a sign that only the eye can read', async () => {
    const terminal = await listen(options);
    await hear(terminal, ['down'], /item 2 of 16, selected: Breach of the dam, verdict: differ/);
    await hear(terminal, ['right'], 'Actor statements, item 1 of 10, selected: Maren Toskel');
    await hear(terminal, ['enter'], 'source A, 1 of 10, selected: ');
    await hear(terminal, ['right'], 'source B, 2 of 10, selected: ');
    await hear(terminal, ['enter'], 'wire report');
    await hear(terminal, ['n'], /passage \d of 10: /);
    await hear(terminal, ['v'], /report \d of \d+, selected: /);
    await hear(terminal, ['m'], /^Matrix\.$/m);
    await hear(terminal, ['t'], /^Timeline\.$/m);
    await hear(terminal, ['w'], /^Who says it, \d distinct origins\.$/m);
    await hear(terminal, ['!'], /^line 1 of 10: .*error stale/m);
    await hear(terminal, ['?'], /^line 1 of \d+: /m);
    await terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
    expect(terminal.bytes()).not.toMatch(signs);
  });

  test('nothing is hidden: no other screen is drawn on, and what was said stays', async () => {
    const terminal = await listen(options);
    await hear(terminal, ['down', 'down'], /item 3 of 16/);
    await terminal.press('q');
    await terminal.exited;
    expect(terminal.bytes()).not.toContain('\u001b[?1049h');
    const all = [...terminal.scrollback(), ...terminal.screen()].join('\n');
    expect(all).toContain('item 1 of 16');
    expect(all).toContain('item 3 of 16');
    expect(terminal.modes().cursorVisible).toBe(true);
  });
});

describe('a key', () => {
  test('says the new item alone, not the screen again', async () => {
    const terminal = await listen();
    const said = await hear(terminal, ['down'], /item 2 of 16, selected: /);
    expect(said).toContain('Breach of the dam');
    expect(said).not.toMatch(/Width of the breach|Actor statements|Dashboard/);
    expect(said.length).toBeLessThan(800);
  });

  test('that cannot be used says why, and what was copied is said', async () => {
    const terminal = await listen();
    await hear(terminal, ['o'], /^open address: /m);
    await hear(terminal, ['y'], /^Sent to the terminal’s clipboard: Width of the breach/m);
  });

  test('of a search is echoed and counted, and the item is read after Enter and n', async () => {
    const terminal = await listen();
    await hear(terminal, ['/'], /^Search:$/m);
    await hear(terminal, ['t'], /^(?:t, )?\d+ matches\.$/m);
    const said = await hear(terminal, [...'oskel'], /(?:l, |^)5 matches\.$/m);
    expect(said).not.toMatch(/item \d/);
    const found = await hear(terminal, ['enter'], /selected: .*Toskel/);
    expect(found).toContain('match 1 of 5.');
    await hear(terminal, ['n'], /^match 2 of 5\.$/m);
    await hear(terminal, ['esc'], /^The search is cleared\.$/m);
    await hear(terminal, ['/', 'z', 'z', 'z'], /nothing found\.$/m);
  });

  test('held down ends on the right item', async () => {
    const terminal = await listen();
    for (let step = 0; step < 12; step++) await terminal.press('down');
    await terminal.waitFor(/item 13 of 16, selected: /);
  });
});

test('a terminal too small to draw on is large enough to listen in', async () => {
  const terminal = openTerminal({ args: [example, '--screen-reader'], cols: 20, rows: 5 });
  await terminal.waitFor('distinct origins.');
  expect(terminal.bytes()).toContain('Dashboard.');
  const mark = terminal.mark();
  await terminal.press('down');
  const told = () => terminal.bytesSince(mark).replace(/\s+/g, ' ');
  await terminal.waitFor(() => /item 2 of 16,.*\(at most 2\)\./.test(told()));
});

test('without either the dashboard is drawn', async () => {
  const terminal = openTerminal({ args: [example], cols: 120, rows: 40 });
  await terminal.waitFor(/┏━ 1 Key figures/);
  expect(terminal.modes().alternateScreen).toBe(true);
});
