import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkFormats, printFormats } from '../../src/cli/arguments.ts';
import { languageCodes } from '../../src/config/values.ts';
import { languageOf } from '../../src/lang/language.ts';
import { measures } from '../../src/model/claims.ts';

const commands = ['briefing', 'print', 'check', 'config', 'schema'] as const;

/** What stands behind an option, wherever a text names it. */
function choices(text: string, option: string): string[] {
  return Array.from(text.matchAll(new RegExp(`--${option} (\\w+\\|[\\w|]+)`, 'g')), ([, all]) =>
    String(all),
  );
}

describe.each(languageCodes)('the help in %s', code => {
  const { help } = languageOf(code).strings.cli;

  test('names every language of the interface wherever it names one.', () => {
    const named = commands.flatMap(command => choices(help(command), 'lang'));
    expect(named.length).toBeGreaterThan(3);
    expect(new Set(named)).toEqual(new Set([languageCodes.join('|')]));
  });

  test('names every format of print, and says what each is.', () => {
    const text = help('print');
    expect(new Set(choices(text, 'format'))).toEqual(new Set([printFormats.join('|')]));
    for (const format of printFormats) expect(text.split(format).length).toBeGreaterThan(2);
  });

  test('names every format of check, and says what each is.', () => {
    const text = help('check');
    expect(new Set(choices(text, 'format'))).toEqual(new Set([checkFormats.join('|')]));
    for (const format of checkFormats.slice(1))
      expect(text.split(format).length).toBeGreaterThan(2);
  });
});

describe('the README', () => {
  // A table escapes what parts the choices.
  const readme = readFileSync('README.md', 'utf8').replaceAll('\\|', '|');

  test('names every language of the interface.', () => {
    expect(new Set(choices(readme, 'lang'))).toEqual(new Set([languageCodes.join('|')]));
  });

  test('names every measure of a casualty estimate.', () => {
    const [first, ...others] = measures;
    expect(readme).toMatch(new RegExp(`measure: ${first} +# or ${others.join(', ')}\n`));
  });
});

test('docs/checks.md names every format of check.', () => {
  const page = readFileSync('docs/checks.md', 'utf8');
  for (const format of checkFormats) expect(page).toContain(`\n\`--format ${format}\``);
});
