import fc from 'fast-check';
import { render } from 'ink-testing-library';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/lang/language.ts';
import { App } from '../../../src/tui/app.tsx';
import { neutralTheme } from '../../../src/tui/themes/neutral.ts';
import { makeBriefing } from '../../support/briefing.ts';
import { asLoaded } from '../../support/shown.ts';

/** More of everything than a window has rows for. */
const numbers = Array.from({ length: 14 }, (_, at) => at);
const long = makeBriefing({
  sources: Object.fromEntries(numbers.slice(0, 6).map(at => [`s${at}`, { title: `Source ${at}` }])),
  figures: numbers.map(at => ({
    id: `f${at}`,
    label: `Figure ${at}`,
    reports: numbers.slice(0, 6).map(source => ({
      source: `s${source}`,
      value: at + source,
      passage: 'many words of a passage '.repeat(6),
    })),
  })),
});
const loaded = asLoaded(long);
const english = languageOf('en');

/** React goes on in turns of the event loop; a key takes a few of them, however slow they are. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise(resolve => setImmediate(resolve));
}

/** What stands on the screen after some keys. */
async function screenAfter(keys: readonly string[], together: boolean): Promise<string> {
  const app = render(
    <App
      paths={['test.yaml']}
      first={loaded}
      fromStdin={false}
      load={async () => loaded}
      peek={async () => loaded}
      language={english}
      look={{ theme: neutralTheme, ascii: false }}
    />,
  );
  await settled();
  for (const key of together ? [keys.join('')] : keys) {
    app.stdin.write(key);
    await settled();
  }
  const frame = app.lastFrame() ?? '';
  app.unmount();
  return frame;
}

const enter = '\r';
const pageDown = '\u001b[6~';

describe('keys that come in one event', () => {
  test.each([
    ['Compare is opened and gone to its end', [enter, 'G']],
    ['Compare is opened and gone two pages on', [enter, pageDown, pageDown]],
    ['the help is opened, gone to its end and a row back', ['?', 'G', 'k']],
    ['a panel alone, another one, a page on', ['z', '4', '1', pageDown]],
    ['the matrix is opened and gone a page on', ['m', pageDown]],
    ['the matrix is opened and its cells changed', ['m', 'z']],
    ['the picture is opened and gone a page on', ['c', pageDown]],
  ])('see what the one before has led to: %s', async (_, keys) => {
    const apart = await screenAfter(keys, false);
    expect(await screenAfter(keys, true)).toBe(apart);
    expect(apart).not.toBe(await screenAfter([], true));
  });

  // A search, which goes on by itself between two keys, is not among them.
  const key = fc.constantFrom(
    ...[enter, pageDown, '\u001b[5~', '\u001b[B', '\u001b[A', '\u001b[C', '\u001b[D', '\u007f'],
    ...['G', 'g', '\t', '1', '4', 'z', 'm', 't', 'w', 'c', '?', 'f', '3', ' '],
  );
  test('lead where they lead one at a time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(key, { minLength: 2, maxLength: 8 }), async keys => {
        expect(await screenAfter(keys, true)).toBe(await screenAfter(keys, false));
      }),
      { numRuns: 8 },
    );
  });
});
