import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/language.ts';
import { loadWithLibrary } from '../../src/load/load-with-library.ts';
import { unsafeIn } from '../../src/model/unsafe-text.ts';
import { cells } from '../../src/text/cells.ts';
import { safe } from '../../src/text/safe.ts';
import {
  configOutput,
  drawnRows,
  givenAway,
  printedOutputs,
  spokenOutputs,
  textOf,
  tooWide,
} from '../support/all-outputs.ts';
import { forbiddenIn } from '../support/allowed-text.ts';
import { hostileLoaded } from '../support/hostile-briefing.ts';
import { attacks } from './attacks.ts';

/** Characters of all kinds, those that act or hide more often than chance would have them. */
const character = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit)),
  fc.integer({ min: 0, max: 0xa0 }).map(point => String.fromCodePoint(point)),
  fc.integer({ min: 0x2000, max: 0x206f }).map(point => String.fromCodePoint(point)),
  fc.integer({ min: 0xfe00, max: 0xffff }).map(point => String.fromCodePoint(point)),
  fc.integer({ min: 0xe0000, max: 0xe01ef }).map(point => String.fromCodePoint(point)),
  fc.constantFrom('\u0301', '\u0338', '\u20e3', '\u200d', '\ufe0f', '👩', '🏽', 'ی', 'क', '1', ' '),
  fc.constantFrom(...attacks.map(({ text }) => text)),
);
const hostile = fc.array(character, { minLength: 1, maxLength: 12 }).map(parts => parts.join(''));

/** Any output must have lines of allowed characters only. */
function expectAllowed(outputs: Iterable<readonly [string, string]>): void {
  for (const [name, output] of outputs) {
    const found = forbiddenIn(output, { lineBreaks: true });
    if (found !== null) expect([name, output, found]).toEqual([name, output, null]);
  }
}

describe('random text in every place of a briefing', () => {
  test('comes out of every printed, spoken and copied text as allowed characters', () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom('en' as const, 'fr' as const), (text, code) => {
        const loaded = hostileLoaded(text);
        expectAllowed(printedOutputs(loaded, code));
        expectAllowed(spokenOutputs(loaded, code));
        expectAllowed(givenAway(loaded, code));
      }),
      { numRuns: 40 },
    );
  });

  test('comes out of every screen as allowed characters, in rows that fit', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 40, max: 160 }), (text, width) => {
        for (const [name, rows] of drawnRows(hostileLoaded(text), 'en', width)) {
          expectAllowed(rows.lines.map(line => [name, textOf(line)] as const));
          expect([name, tooWide(rows)]).toEqual([name, []]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

test('random bytes as a file come out of the problems as allowed characters', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    hostile.map(text => Buffer.from(`briefing: 1\n${text}: [${text}\n`)),
    hostile.map(text => Buffer.from(`briefing: 1\ntitle: ${text}\n- ${text}`)),
  );
  fc.assert(
    fc.property(bytes, hostile, (content, name) => {
      expectAllowed(printedOutputs(loadWithLibrary(name, content), 'en'));
    }),
    { numRuns: 150 },
  );
});

test('random text as a configuration comes out of its report as allowed characters', () => {
  fc.assert(
    fc.property(hostile, hostile, (text, file) => {
      const quoted = JSON.stringify(text);
      const configs = [text, `${quoted}: ${quoted}\ntheme: ${quoted}\nkeys: {print: ${quoted}}\n`];
      const reports = configs.map(config => configOutput(file, config, languageOf('en')));
      expectAllowed(reports.map(report => ['config', report] as const));
    }),
    { numRuns: 60 },
  );
});

describe('safe', () => {
  test('gives allowed characters for any text, and the same for what it gave', () => {
    fc.assert(
      fc.property(hostile, text => {
        const once = safe(text);
        expect([once, forbiddenIn(once)]).toEqual([once, null]);
        expect(safe(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test('changes no text in which nothing is found, but for line breaks and styles of emoji', () => {
    fc.assert(
      fc.property(hostile, text => {
        if (unsafeIn(text) !== null || /[\n\t]|\ufe0f|\ufe0e|\p{Emoji_Modifier}|\u200d/u.test(text))
          return;
        // Marks on nothing are no fault of a text, and only shown otherwise.
        if (/(?:^|\p{Z})\p{M}/u.test(text)) return;
        expect(safe(text)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('takes each character of Unicode to something that is seen, and takes cells', () => {
    for (let point = 0; point <= 0x10ffff; point++) {
      const shown = safe(`a${String.fromCodePoint(point)}b`);
      const found = forbiddenIn(shown);
      if (found !== null) expect([point, shown, found]).toEqual([point, shown, null]);
      const alone = safe(String.fromCodePoint(point));
      if (cells(alone) < 1) expect([point.toString(16), alone]).toEqual(['is seen', '']);
    }
  });
});
