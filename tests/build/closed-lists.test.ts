import { globSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { refusedFiles } from '../support/compile-changed.ts';

interface List {
  readonly file: string;
  /** What stands in the file, and what it becomes with one more member. */
  readonly before: string;
  readonly after: string;
  /** Where the program does something else for each member. */
  readonly places: readonly string[];
}

/** One more of each: none of them may be taken for one of the others. */
const lists: Readonly<Record<string, List>> = {
  'a language of the interface': {
    file: 'src/config/values.ts',
    before: "languageCodes = ['en',",
    after: "languageCodes = ['xx', 'en',",
    places: ['src/lang/language.ts'],
  },
  'a language that is read': {
    file: 'src/grammar/reading-language.ts',
    before: "readingLanguages = ['en',",
    after: "readingLanguages = ['xx', 'en',",
    places: ['src/grammar/grammars.ts'],
  },
  'a part of what is read of each language': {
    file: 'src/grammar/shared/grammar.ts',
    before: 'export interface Grammar {\n',
    after: 'export interface Grammar {\n  readonly xx: string;\n',
    places: ['src/grammar/en/english.ts', 'src/grammar/fr/french.ts'],
  },
  'a format of check': {
    file: 'src/cli/arguments.ts',
    before: "checkFormats = ['text',",
    after: "checkFormats = ['xx', 'text',",
    places: ['src/cli/check.ts'],
  },
  'a command': {
    file: 'src/cli/arguments.ts',
    before: "commands = ['print',",
    after: "commands = ['xx', 'print',",
    places: ['src/cli/main.ts'],
  },
  'a way of following': {
    file: 'src/config/values.ts',
    before: "followNames = ['system',",
    after: "followNames = ['xx', 'system',",
    places: ['src/cli/open.ts'],
  },
  'a theme': {
    file: 'src/config/values.ts',
    before: "themeNames = ['palette',",
    after: "themeNames = ['xx', 'palette',",
    places: ['src/tui/themes/themes.ts'],
  },
  'a screen': {
    file: 'src/tui/state/state.ts',
    before: "  | { readonly screen: 'briefings'; readonly at: number }",
    after: "  | { readonly screen: 'briefings'; readonly at: number } | { readonly screen: 'xx' }",
    places: ['screens/help/help-lines.ts', 'screens/screens.ts', 'state/state.ts'].map(
      name => `src/tui/${name}`,
    ),
  },
  'a way in which two reports stand to each other': {
    file: 'src/analysis/pair.ts',
    before: "  'same',\n",
    after: "  'xx',\n  'same',\n",
    places: [
      ...['src/tui/panels/claim-head.ts', 'src/told/valued-sentence.ts'],
      'src/told/spoken-sentence.ts',
    ],
  },
};

test('One more of a closed list does not compile until each place says what it does with it.', async () => {
  const refused = await refusedFiles(async folder => {
    for (const { file, before, after } of Object.values(lists)) {
      const text = await readFile(path.join(folder, file), 'utf8');
      expect(text.split(before)).toHaveLength(2);
      await writeFile(path.join(folder, file), text.replace(before, after));
    }
  });
  for (const [name, { places }] of Object.entries(lists)) {
    const silent = places.filter(place => !refused.has(place));
    expect(silent, `takes ${name} for another`).toEqual([]);
  }
});

test('Nothing asks whether a language or a format is one of two: the others would be the second.', () => {
  const asked = /(?:===|!==) '(?:en|fr|json|github)'|\.includes\('(?:en|fr)'\)|case '(?:en|fr)'/;
  const asking = globSync('src/**/*.{ts,tsx}').filter(file =>
    asked.test(readFileSync(file, 'utf8')),
  );
  expect(asking).toEqual([]);
});
