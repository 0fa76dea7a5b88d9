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
  why: 'Making an Intl.Segmenter takes 9 ms, once, and text of plain characters needs none.',
  find,
  replace: `import { segmenter as ${variable} } from ${standIn('segmenter.ts')};`,
});

/**
 * What makes the program load sooner, and nothing else: each does at once what a browser would have to do
 * in steps, leaves out what is never used, or makes when it is needed what is not needed at first. Of how
 * Ink draws nothing is changed. Milliseconds are those of a start on the machine they were measured on.
 */
export const patches: readonly Patch[] = [
  {
    package: 'ink',
    file: 'build/reconciler.js',
    why: 'React’s developer tools are not part of the program, whatever DEV is set to.',
    find: "process.env['DEV'] === 'true'",
    times: 2,
    replace: 'false',
  },
  {
    package: 'yoga-layout',
    file: 'dist/binaries/yoga-wasm-base64-esm.js',
    why:
      'Compiled at once from its own text: the way through fetch() loads an HTTP client first, which ' +
      'takes 28 ms.',
    find: 'F++;h.monitorRunDependencies&&h.monitorRunDependencies(F);if(h.instantiateWasm)try',
    replace:
      'F++;a(new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(H.slice(37),"base64")),d));' +
      'return{};if(h.instantiateWasm)try',
  },
  {
    package: 'yoga-layout',
    file: 'dist/src/index.js',
    why:
      'Goes with the patch before: compiled at once, it is there at once. Waiting for it at the top of a ' +
      'module is not possible in a bundle of CommonJS.',
    find: 'const Yoga = wrapAssembly(await loadYoga());',
    replace: 'const assembly = {}; loadYoga(assembly); const Yoga = wrapAssembly(assembly);',
  },
  {
    package: 'string-width',
    file: 'index.js',
    why: 'The list of all emoji is a pattern that takes 13 ms to compile: made when an emoji is met.',
    find: String.raw`const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;`,
    replace: `import { rgiEmoji as rgiEmojiRegex } from ${standIn('emoji.ts')};`,
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
