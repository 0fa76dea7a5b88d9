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
        from.startsWith('src/tui/') &&
        !/\.tsx$|\/session\/use-/.test(from) &&
        !typeOnly &&
        /^(?:ink|react)/.test(to),
    );
    expect(pure).toEqual([]);
  });
});

describe('the folders of the dashboard', () => {
  const table = /## Inside `src\/tui\/`\n[\s\S]*?\n\n(?=##)/.exec(
    readFileSync('docs/architecture.md', 'utf8'),
  );
  const allowed = new Map(
    Array.from((table?.[0] ?? '').matchAll(/^\| `([a-z-]+)\/` \|.*\|([^|]*)\|$/gm), row => [
      row[1] ?? '',
      (row[2] ?? '').split(',').map(name => name.trim()),
    ]),
  );
  const folderOf = (file: string) => /^src\/tui\/([a-z-]+)\//.exec(file)?.[1] ?? null;

  test('import what docs/architecture.md says they may', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      const [folder, other] = [folderOf(from), folderOf(to)];
      if (folder === null || other === null || other === folder || typeOnly) return false;
      return !allowed.get(folder)?.includes(other);
    });
    expect(wrong).toEqual([]);
  });

  test('are all of them in its table, which allows nothing that is not needed', () => {
    const folders = new Set(imports.flatMap(({ from }) => folderOf(from) ?? []));
    expect([...allowed.keys()].sort()).toEqual([...folders].sort());
    const unused = [...allowed].flatMap(([folder, others]) =>
      others
        .filter(other => other !== '')
        .filter(
          other =>
            !imports.some(each => folderOf(each.from) === folder && folderOf(each.to) === other),
        )
        .map(other => `${folder} → ${other}`),
    );
    expect(unused).toEqual([]);
  });

  test('a screen knows of no other but by the one table', () => {
    const screenOf = (file: string) => /^src\/tui\/screens\/([a-z-]+)\//.exec(file)?.[1] ?? null;
    const records = imports.filter(
      ({ from, to }) =>
        /\/screens\/[a-z]+\/[a-z]+-screen\.ts$/.test(to) && from !== 'src/tui/screens/screens.ts',
    );
    expect(records).toEqual([]);
    const table = imports.filter(
      ({ from, to }) => screenOf(from) !== null && to === 'src/tui/screens/screens.ts',
    );
    expect(table).toEqual([]);
  });

  test('ask the table what a screen does, and do not tell the screens apart', () => {
    const dispatching = globSync('src/tui/**/*.{ts,tsx}').filter(file => {
      const text = readFileSync(file, 'utf8');
      const names = text.matchAll(/[sS]creen(?:\([a-z.]*\))? [!=]== '([a-z]+)'/g);
      const isChain = new Set(Array.from(names, match => match[1])).size > 2;
      return isChain || /switch \([^)]*[sS]creen\b/.test(text);
    });
    // Where there is no way back: at the start, and in the list of briefings while none is open.
    expect(dispatching).toEqual(['src/tui/update/why-unavailable.ts']);
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
    ]);
  });
});
