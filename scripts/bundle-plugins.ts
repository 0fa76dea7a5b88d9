import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'esbuild';

/** A change to one file of a dependency, made while it is bundled; the package itself is left alone. */
export interface Patch {
  readonly package: string;
  /** The file, relative to the package. */
  readonly file: string;
  /** What it is for, in a sentence. */
  readonly why: string;
  readonly find: string;
  /** How often it stands in the file; 1 when left out. */
  readonly times?: number;
  readonly replace: string;
}

const standIn = (file: string): string =>
  JSON.stringify(path.join(import.meta.dirname, 'bundle', file));
const segmenterPatch = (name: string, file: string, find: string, variable: string): Patch => ({
  package: name,
  file,
  why: 'Making an Intl.Segmenter takes milliseconds, and text of plain characters needs none.',
  find,
  replace: `import { segmenter as ${variable} } from ${standIn('segmenter.ts')};`,
});

/**
 * What makes the dashboard's first screen come sooner. Each one only moves work that the first
 * screen does not need, or does at once what a browser would have to do in steps.
 */
export const patches: readonly Patch[] = [
  {
    package: 'ink',
    file: 'build/ink.js',
    why:
      'A terminal on which a frame stands already is not switched again: some would clear it. The ' +
      'other screen takes over the column of the cursor, and the frame has to begin at its corner.',
    find: 'this.writeBestEffort(this.options.stdout, ansiEscapes.enterAlternativeScreen);',
    replace:
      'this.options.isOnAlternateScreen || this.writeBestEffort(this.options.stdout, ' +
      'ansiEscapes.enterAlternativeScreen + ansiEscapes.cursorTo(0, 0));',
  },
  {
    package: 'ink',
    file: 'build/ink.js',
    why: 'Back from another program, too, the frame begins at the corner.',
    find: 'ansiEscapes.enterAlternativeScreen +\n                    (this.options.debug',
    replace:
      'ansiEscapes.enterAlternativeScreen + ansiEscapes.cursorTo(0, 0) +\n (this.options.debug',
  },
  {
    package: 'ink',
    file: 'build/log-update.js',
    why: 'A frame that comes over another has to leave nothing of it, row by row and without a flash.',
    find: 'ansiEscapes.eraseLines(previousLines.length) +\n                text +',
    replace:
      "ansiEscapes.eraseLines(previousLines.length) +\n(text === '\\n' ? text : " +
      "ansiEscapes.eraseEndLine + text.replaceAll('\\n', '\\n' + ansiEscapes.eraseEndLine)) +",
  },
  {
    package: 'ink',
    file: 'build/output.js',
    why: 'One frame is much like the next: what was worked out for one row of text is kept for both.',
    find: 'caches = new OutputCaches();',
    replace: 'caches = (OutputCaches.ofLastFrames ??= new OutputCaches());',
  },
  {
    package: 'ink',
    file: 'build/output.js',
    why: 'Goes with the patch before: what is kept has a bound.',
    find: 'widths = new Map();\n    blockWidths = new Map();\n    styledChars = new Map();',
    replace:
      'widths = new RecentMap(1000);\n blockWidths = new RecentMap(100);\n styledChars = new RecentMap(200);',
  },
  {
    package: 'ink',
    file: 'build/output.js',
    why: 'Goes with the patches before.',
    find: "import stringWidth from 'string-width';",
    replace:
      `import stringWidth from 'string-width'; import { RecentMap } from ${standIn('recent-map.ts')}; ` +
      `import { blank, rowText } from ${standIn('rows.ts')};`,
  },
  {
    package: 'ink',
    file: 'build/output.js',
    why: 'No style goes on over the end of a line, so a block is cut into lines before it is read.',
    find:
      'const characterLines = [[]];\n        for (const character of this.caches.getStyledChars(text)) {\n' +
      "            if (character.value === '\\n') {\n                characterLines.push([]);\n" +
      '            }\n            else {\n                characterLines.at(-1).push(character);\n' +
      '            }\n        }\n        let lines = characterLines.map(line => styledCharsToString(line));',
    replace: "let lines = text.split('\\n');",
  },
  {
    package: 'ink',
    file: 'build/output.js',
    why: 'Most lines fit, and are not cut.',
    find: "if (from >= to) {\n            return '';\n        }",
    replace:
      "if (from >= to) return ''; if (from === 0 && to === this.caches.getStringWidth(line)) return line;",
  },
  {
    package: 'ink',
    file: 'build/output.js',
    why: 'Cells that hold nothing are one and the same, so that rows can be compared.',
    find: "row.push({\n                    type: 'char',\n                    value: ' ',\n                    fullWidth: false,\n                    styles: [],\n                });",
    replace: 'row.push(blank);',
  },
  {
    package: 'ink',
    file: 'build/output.js',
    why: 'A row that is as it was in the frame before is not made into text again.',
    find: 'output\n            .map(line => {',
    replace: 'output\n.map((line, at) => {',
  },
  {
    package: 'ink',
    file: 'build/output.js',
    why: 'Goes with the patch before.',
    find: 'return styledCharsToString(lineWithoutEmptyItems).trimEnd();',
    replace: 'return rowText(lineWithoutEmptyItems, at, styledCharsToString);',
  },
  {
    package: 'ink',
    file: 'build/line-update.js',
    why: 'Of a row only the cells that differ are written, not all that follows the first of them.',
    find: 'export default function lineUpdate(previous, next, columns) {',
    replace:
      'export default function lineUpdate(previous, next, columns) {\n' +
      'const cells = columns ? rowUpdate(previous, next, columns) : null; if (cells !== null) return cells;',
  },
  {
    package: 'ink',
    file: 'build/line-update.js',
    why: 'Goes with the patch before.',
    find: "import stringWidth from 'string-width';",
    replace: `import stringWidth from 'string-width'; import { rowUpdate } from ${standIn('rows.ts')};`,
  },
  {
    package: '@alcalzone/ansi-tokenize',
    file: 'build/styledChars.js',
    why: 'No list of styles is ever changed: characters of one style share one.',
    find: 'styles: [...codes],',
    replace: 'styles: codes,',
  },
  {
    package: 'ink',
    file: 'build/squash-text-nodes.js',
    why: 'Most text has nothing to be replaced, and each piece of each frame comes by here twice.',
    find: "text = sanitizeAnsi(text.replaceAll('\\r\\n', '\\n'));",
    replace: "text = sanitizeAnsi(text.includes('\\r') ? text.replaceAll('\\r\\n', '\\n') : text);",
  },
  {
    package: 'ink',
    file: 'build/squash-text-nodes.js',
    why: 'Goes with the patch before.',
    find: "text = text.replaceAll('\u009b',",
    replace: "if (/[\\u009b-\\u009d]/.test(text)) text = text.replaceAll('\\u009b',",
  },
  {
    package: 'ink',
    file: 'build/sanitize-ansi.js',
    why: 'Text without control characters has nothing to be taken away, and known lines are known.',
    find: 'const sanitizeAnsi = (text) => {',
    replace:
      'const sanitizeAnsi = text => sanitized(text, sanitizeLine); const sanitizeLine = (text) => {',
  },
  {
    package: 'ink',
    file: 'build/sanitize-ansi.js',
    why: 'Goes with the patch before.',
    find: "import { hasAnsiControlCharacters, tokenizeAnsi } from './ansi-tokenizer.js';",
    replace:
      "import { hasAnsiControlCharacters, tokenizeAnsi } from './ansi-tokenizer.js'; " +
      `import { sanitized } from ${standIn('sanitized.ts')};`,
  },
  {
    package: 'ink',
    file: 'build/reconciler.js',
    why: 'React’s developer tools are not part of the program, whatever DEV is set to.',
    find: "process.env['DEV'] === 'true'",
    times: 2,
    replace: 'false',
  },
  {
    package: 'ink',
    file: 'build/ink.js',
    why: 'A terminal that is lent is on its own screen already: leaving the other twice moves its cursor.',
    find: 'best-effort.\n                if (this.alternateScreen) {',
    replace: 'best-effort.\n                if (this.alternateScreen && !this.isSuspended) {',
  },
  {
    package: 'yoga-layout',
    file: 'dist/binaries/yoga-wasm-base64-esm.js',
    why: 'Compiled at once from its own text: the way through fetch() loads an HTTP client first.',
    find: 'F++;h.monitorRunDependencies&&h.monitorRunDependencies(F);if(h.instantiateWasm)try',
    replace:
      'F++;a(new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(H.slice(37),"base64")),d));' +
      'return{};if(h.instantiateWasm)try',
  },
  {
    package: 'yoga-layout',
    file: 'dist/src/index.js',
    why: 'Compiled at once, it is there at once: nothing to wait for.',
    find: 'const Yoga = wrapAssembly(await loadYoga());',
    replace: 'const assembly = {}; loadYoga(assembly); const Yoga = wrapAssembly(assembly);',
  },
  {
    package: 'string-width',
    file: 'index.js',
    why: 'The list of all emoji is a slow pattern to compile: made when an emoji is met.',
    find: String.raw`const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;`,
    replace: `import { rgiEmoji as rgiEmojiRegex } from ${standIn('emoji.ts')};`,
  },
  {
    package: 'string-width',
    file: 'index.js',
    why: 'Most of a screen is letters, lines and marks of one cell: counted, not looked up one by one.',
    find: 'if (/^[\\u0020-\\u007E]*$/.test(string)) {',
    replace:
      'if (/^[\\u0020-\\u007E]*$/.test(string) || (ambiguousIsNarrow && isOneCellEach(string))) {',
  },
  {
    package: 'string-width',
    file: 'index.js',
    why: 'Goes with the patch before.',
    find: "import stripAnsi from 'strip-ansi';",
    replace: `import stripAnsi from 'strip-ansi'; import { isOneCellEach } from ${standIn('../../src/text/one-cell.ts')};`,
  },
  {
    package: 'string-width',
    file: 'index.js',
    why:
      'A cluster of letters (of Hindi, Thai, Khmer) is not one letter to most terminals: each has its ' +
      'cells, as `cells` counts them. A frame that was narrower would run over its border.',
    find: 'spacingMarkRegex.test(character)\n',
    replace: 'spacingMarkRegex.test(character) || /\\p{L}/u.test(character)\n',
  },
  segmenterPatch(
    'string-width',
    'index.js',
    'const segmenter = new Intl.Segmenter();',
    'segmenter',
  ),
  segmenterPatch('wrap-ansi', 'index.js', 'const segmenter = new Intl.Segmenter();', 'segmenter'),
  segmenterPatch(
    'slice-ansi',
    'tokenize-ansi.js',
    "const GRAPHEME_SEGMENTER = new Intl.Segmenter(undefined, {granularity: 'grapheme'});",
    'GRAPHEME_SEGMENTER',
  ),
  segmenterPatch(
    '@alcalzone/ansi-tokenize',
    'build/tokenize.js',
    'const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });',
    'segmenter',
  ),
  segmenterPatch(
    'ink',
    'build/line-update.js',
    "const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });",
    'segmenter',
  ),
];

/**
 * Apply the patches of one file.
 *
 * @throws when a patch's text does not stand in the source as often as it should: the dependency has
 *   changed, and somebody must read what it does now
 */
export function patched(source: string, wanted: readonly Patch[]): string {
  let text = source;
  for (const patch of wanted) {
    const pieces = text.split(patch.find);
    const times = pieces.length - 1;
    if (times !== (patch.times ?? 1)) {
      throw new Error(
        `The patch of ${patch.package}/${patch.file} no longer fits: its text was found ` +
          `${times} times. Read the file, and mend or remove the patch. (${patch.why})`,
      );
    }
    text = pieces.join(patch.replace);
  }
  return text;
}

/** Applies patches while bundling; a patch that no longer fits, or finds no file, fails the build. */
export function patchPlugin(wanted: readonly Patch[] = patches): Plugin {
  return {
    name: 'patches',
    setup(build) {
      const used = new Set<Patch>();
      const packages = [...new Set(wanted.map(patch => patch.package))];
      build.onLoad({ filter: packageFilter(packages) }, async ({ path: file }) => {
        const here = wanted.filter(patch => isFileOf(file, patch));
        if (here.length === 0) return null;
        for (const patch of here) used.add(patch);
        return { contents: patched(await readFile(file, 'utf8'), here), loader: 'js' };
      });
      build.onEnd(result => {
        const inputs = Object.keys(result.metafile?.inputs ?? {});
        const missed = wanted.filter(
          patch => !used.has(patch) && inputs.some(input => isInPackage(input, patch.package)),
        );
        return {
          errors: missed.map(patch => ({
            text: `The patch of ${patch.package}/${patch.file} found no such file. (${patch.why})`,
          })),
        };
      });
    },
  };
}

function packageFilter(packages: readonly string[]): RegExp {
  const names = packages.map(name => name.replaceAll('/', String.raw`[\\/]`)).join('|');
  return new RegExp(String.raw`[\\/]node_modules[\\/](?:${names})[\\/].*\.m?js$`);
}

function isFileOf(file: string, patch: Patch): boolean {
  return slashed(file).endsWith(`/node_modules/${patch.package}/${patch.file}`);
}

function isInPackage(input: string, name: string): boolean {
  return slashed(input).includes(`node_modules/${name}/`);
}

function slashed(file: string): string {
  return file.replaceAll('\\', '/');
}
