import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readingLanguages } from '../src/grammar/reading-language.ts';
import { gates, waysOut } from './attacks/ways-out.ts';

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Every import of every file under `src/`, with its target from the root or as a package's name. */
const imports: readonly Import[] = globSync('src/**/*.{ts,tsx}').flatMap(from => {
  const text = readFileSync(from, 'utf8');
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]/gms);
  const dynamic = text.matchAll(/import\((['"])([^'"]+)\1\)/g);
  const target = (name: string) =>
    name.startsWith('.') ? path.posix.join(path.posix.dirname(from), name) : name;
  return [
    ...Array.from(found, match => ({
      from,
      to: target(match[2] ?? ''),
      typeOnly: match[1] !== undefined,
    })),
    ...Array.from(dynamic, match => ({ from, to: target(match[2] ?? ''), typeOnly: false })),
  ];
});

/** The pipeline, first to last; a folder may import from itself and from those before it. */
const pipeline = [
  'model',
  'load',
  'record',
  'config',
  'start',
  'grammar',
  'analysis',
  'lang',
  'text',
  'told',
  'tui',
  'cli',
];

function rank(file: string): number {
  return pipeline.indexOf(file.split('/')[1] ?? '');
}

/**
 * A report that is looked for by its source: a source may have several answers to one claim, so it
 * is looked for by its key, and `reportsOf` gives all answers of a source.
 */
const bySource = /\.find(?:Index|Last)?\(\s*\(?[^()=]*\)?\s*=>\s*\w+\.source === /;

test('no report is found by the source it is from', () => {
  expect(bySource.test('claim.reports.find(report => report.source === source)')).toBe(true);
  const found = globSync('src/**/*.{ts,tsx}').filter(file =>
    bySource.test(readFileSync(file, 'utf8')),
  );
  expect(found).toEqual([]);
});

describe('the folders are the pipeline', () => {
  test('the imports were found', () => {
    expect(imports.length).toBeGreaterThan(300);
  });

  test('imports go one way', () => {
    const backwards = imports.filter(
      ({ from, to }) => to.startsWith('src/') && rank(to) > rank(from),
    );
    expect(backwards).toEqual([]);
  });

  test('analysis knows nothing of how a file is loaded', () => {
    const known = imports.filter(
      ({ from, to }) => from.startsWith('src/analysis/') && to.startsWith('src/load/'),
    );
    expect(known).toEqual([]);
  });

  test('what reads the news knows nothing of files', () => {
    const known = imports.filter(
      ({ from, to }) =>
        from.startsWith('src/grammar/') &&
        to.startsWith('src/') &&
        !/^src\/(?:grammar|model)\//.test(to),
    );
    expect(known).toEqual([]);
  });

  test('a grammar is looked up: only the table of all knows which languages there are', () => {
    const isOf = (file: string, folder: string) => file.startsWith(`src/grammar/${folder}/`);
    const folders = readingLanguages;
    const ofOneLanguage = imports.filter(({ to }) => folders.some(folder => isOf(to, folder)));
    const foreign = ofOneLanguage.filter(
      ({ from, to }) => !folders.some(folder => isOf(from, folder) && isOf(to, folder)),
    );
    expect(foreign.map(({ from }) => from)).toEqual(folders.map(() => 'src/grammar/grammars.ts'));
    const upwards = imports.filter(
      ({ from, to }) =>
        isOf(from, 'shared') && to.startsWith('src/grammar/') && !isOf(to, 'shared'),
    );
    expect(upwards).toEqual([]);
  });

  test('and none is asked for by name', () => {
    const naming = globSync(['src/grammar/**/*.ts', 'src/analysis/**/*.ts'])
      .sort()
      .filter(file => !/^src\/grammar\/(?:en|fr)\//.test(file))
      .filter(file => {
        const code = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
        return /\b(?:is)?(?:french|english)|\b(?:en|fr):|['"](?:en|fr)['"]/i.test(code);
      });
    expect(naming).toEqual(['src/grammar/grammars.ts', 'src/grammar/reading-language.ts']);
  });

  test('the language tables hold words: of the rest they import types, and constants of the model', () => {
    const reached = imports.filter(
      ({ from, to, typeOnly }) =>
        from.startsWith('src/lang/') && !typeOnly && !/^src\/(?:lang|model)\//.test(to),
    );
    expect(reached).toEqual([]);
  });

  test('only src/tui imports ink or react', () => {
    const outside = imports.filter(
      ({ from, to }) => /^(?:ink|react)(?:$|[-/])/.test(to) && !from.startsWith('src/tui/'),
    );
    expect(outside).toEqual([]);
  });

  test('what is drawn is worked out without ink or react', () => {
    const pure = imports.filter(
      ({ from, to, typeOnly }) =>
        /^src\/tui\/(?:(?:draw|panels|state|update|article|reading-aloud|find|filter)\/|(?:screens|frame)\/.*\.ts$)/.test(
          from,
        ) &&
        !typeOnly &&
        /^(?:ink|react)/.test(to),
    );
    expect(pure).toEqual([]);
  });
});

describe('text reaches the outside only through what makes it safe', () => {
  const sources = globSync('src/**/*.{ts,tsx,cjs}').map(file => ({
    file,
    text: readFileSync(file, 'utf8'),
  }));
  const filesWith = (pattern: RegExp) =>
    sources
      .filter(({ text }) => pattern.test(text))
      .map(({ file }) => file)
      .sort();

  const writing =
    /process\.(?:stdout|stderr)(?!\.(?:isTTY|columns))|writeSync\(|stdout\.write|stderr\.write|await writeOutput\(/;
  const toInk = /import \{[^}]*\b(?:Text|Newline|Transform)\b[^}]*\} from 'ink'/;
  const starting = /\bspawn(?:Sync)?\(|import\('open'\)/;

  test('from these files only: each passes a gate, or has nothing but what is its own', () => {
    const found = [writing, toInk, starting, /isCommands: true/].flatMap(filesWith);
    expect([...new Set(found)].sort()).toEqual(Object.keys(waysOut).sort());
  });

  test('and every gate is tested by itself', () => {
    const tested = readFileSync('tests/attacks/gates.test.tsx', 'utf8');
    expect(gates.filter(gate => !tested.includes(gate))).toEqual([]);
    const passed = new Set(Object.values(waysOut));
    expect(gates.filter(gate => !passed.has(gate))).toEqual([]);
  });

  test('no program is started by a shell', () => {
    expect(filesWith(/\bshell: true|\bexec(?:Sync)?\(['"`$\w]*(?:command|`)|execSync\(/)).toEqual(
      [],
    );
  });

  test('nothing is written to the console, and no warning is emitted', () => {
    expect(filesWith(/\bconsole\.|emitWarning/)).toEqual([]);
  });

  test('control sequences stand in the files of the terminal only', () => {
    const sequences = filesWith(/\\u001b|\\x1b|\\e\[|styleText/).filter(
      file => !file.startsWith('src/tui/terminal/'),
    );
    expect(sequences).toEqual([
      'src/cli/output.ts',
      'src/cli/reading-notice.ts',
      // What `\\e` stands for in YAML: a value, which is made safe like all others.
      'src/load/plain-yaml/quoted.ts',
      'src/tui/open-at-once.ts',
      'src/tui/open-dashboard.tsx',
    ]);
  });
});
