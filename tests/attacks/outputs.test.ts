import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/language.ts';
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
import { hostileLoaded, hostileYaml } from '../support/hostile-briefing.ts';
import { allAttacks, attacks } from './attacks.ts';

const english = languageOf('en');

describe.each(attacks)('$name', ({ text, seen }) => {
  const loaded = hostileLoaded(text);

  test('is seen for what it is', () => {
    expect(safe(text)).toContain(seen);
    expect(forbiddenIn(safe(text))).toBeNull();
  });

  test.each(['en', 'fr'] as const)(
    'does nothing in the summary, in check and in problems (%s)',
    code => {
      const outputs = printedOutputs(loaded, code);
      for (const [name, output] of outputs) {
        expect([name, forbiddenIn(output, { lineBreaks: true })]).toEqual([name, null]);
      }
      const summary = outputs.get('the summary') ?? '';
      expect(summary.replaceAll(/\s+/g, '')).toContain(seen.replaceAll(/\s+/g, ''));
      expect(Array.isArray(JSON.parse(outputs.get('check as JSON') ?? ''))).toBe(true);
      for (const line of (outputs.get('check as workflow commands') ?? '').trimEnd().split('\n')) {
        expect(line).toMatch(
          /^::(?:error|warning|notice) file=[^:,]+(?:,line=\d+,col=\d+)?,title=\w+::/,
        );
      }
    },
  );

  test.each([40, 100])('does nothing on a screen of %i columns, and shifts no border', width => {
    for (const [name, rows] of drawnRows(loaded, 'en', width)) {
      for (const line of rows.lines)
        expect([name, forbiddenIn(textOf(line))]).toEqual([name, null]);
      expect([name, tooWide(rows)]).toEqual([name, []]);
    }
  });

  test('does nothing to who listens', () => {
    const outputs = spokenOutputs(loaded, 'en');
    expect([...outputs].filter(([, said]) => said === '')).toEqual([]);
    for (const [name, said] of outputs) {
      expect([name, forbiddenIn(said, { lineBreaks: true })]).toEqual([name, null]);
    }
  });

  test('is copied as one harmless line, which no shell runs by itself', () => {
    for (const [name, output] of givenAway(loaded, 'en')) {
      expect([name, forbiddenIn(output)]).toEqual([name, null]);
      expect([name, output === '']).toEqual([name, false]);
    }
  });

  test('does nothing in briefing config', () => {
    const text = hostileYaml(loaded.briefing?.title ?? '');
    const bad = `theme: ${JSON.stringify(loaded.file)}\n${JSON.stringify(seen)}: 1\nkeys: {print: ${JSON.stringify(text)}}\n`;
    for (const config of [text, bad, loaded.file]) {
      const report = configOutput(loaded.file, config, english);
      expect(forbiddenIn(report, { lineBreaks: true })).toBeNull();
    }
  });
});

test('All attacks together do nothing in French either.', () => {
  const loaded = hostileLoaded(allAttacks);
  const drawn = [...drawnRows(loaded, 'fr', 70)].map(
    ([name, { lines }]) => [name, lines.map(textOf).join('\n')] as const,
  );
  const all = [...printedOutputs(loaded, 'fr'), ...spokenOutputs(loaded, 'fr'), ...drawn];
  for (const [name, output] of all) {
    expect([name, forbiddenIn(output, { lineBreaks: true })]).toEqual([name, null]);
  }
});

test('what JSON tells is the text itself, to a reader of JSON', () => {
  const loaded = hostileLoaded('a\u202eb', 'a\u202eb.yaml');
  const [first] = JSON.parse(printedOutputs(loaded, 'en').get('check as JSON') ?? '[]');
  expect(first.file).toBe('a\u202eb.yaml');
});
