import path from 'node:path';
import { type BuildOptions, build, type Metafile, type OutputFile, type Plugin } from 'esbuild';
import { apart, apartPlugin, fileOf, packagesOf } from './bundle-apart.ts';
import { bundledPackages } from './bundle-licences.ts';
import { patchPlugin } from './bundle-plugins.ts';

export const root = path.dirname(import.meta.dirname);

/** Packages of which a second copy would be dead weight or, with React, would not work at all. */
const onlyOnce = ['react', 'react-reconciler', 'string-width', 'valibot', 'yaml', 'yoga-layout'];

const shared = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  metafile: true,
  platform: 'node',
  // CommonJS, since what lies apart is loaded in the middle of a function, when it first calls it.
  format: 'cjs',
  target: 'node22',
  // Node has them, if in another version of Unicode: as calls, patterns would be made anew each time.
  // What is imported later is required too, so that Node's loader of modules is not loaded.
  supported: { 'regexp-unicode-property-escapes': true, 'dynamic-import': false },
  jsx: 'automatic',
  minify: true,
  // Text of one byte a character is read and compared in half the time.
  charset: 'ascii',
  legalComments: 'none',
  logLevel: 'silent',
  define: {
    'process.env.NODE_ENV': '"production"',
    'import.meta.dirname': '__dirname',
    'import.meta.filename': '__filename',
  },
  // yaml's build for Node looks at an environment variable for every token, which takes a sixth
  // of its time. Its other build is the same code without that.
  alias: { yaml: path.join(root, 'node_modules/yaml/browser/index.js') },
} satisfies BuildOptions;

/** What runs before the program, and has to be a file of its own: the program is compiled by then. */
const before = { 'keep-compiled': path.join(root, 'src/start/keep-compiled.ts') };

/** What runs in a thread of its own. */
const threads = { 'load-worker': path.join(root, 'src/load/apart/load-worker.ts') };

/**
 * Bundle a program and everything it imports: the program itself in one file, because opening many
 * takes longer than reading one, and beside it the packages that most commands do without. What is
 * imported with `import()` runs when it is asked for.
 *
 * @param entry the module that exports `main(argv)`
 * @param folder where the files are to go; nothing is written here
 * @param plugins besides the program's own
 */
export async function bundle(
  entry: string,
  folder: string,
  plugins: readonly Plugin[] = [],
): Promise<{ files: OutputFile[]; metafile: Metafile }> {
  const program = await build({
    ...shared,
    entryPoints: { main: entry, ...before, ...threads },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    plugins: [apartPlugin(), patchPlugin(), ...plugins],
  });
  const beside = await Promise.all(
    apart.map(group =>
      build({
        ...shared,
        stdin: { contents: packagesOf(group), resolveDir: root },
        outfile: path.join(folder, fileOf(group)),
        plugins: [apartPlugin(group), patchPlugin(), ...plugins],
      }),
    ),
  );
  const all = [program, ...beside];
  const metafile = {
    inputs: Object.assign({}, ...all.map(result => result.metafile.inputs)),
    outputs: Object.assign({}, ...all.map(result => result.metafile.outputs)),
  };
  for (const name of onlyOnce) {
    const copies = all.flatMap(result =>
      bundledPackages(result.metafile).filter(folder => folder.endsWith(`node_modules/${name}`)),
    );
    if (copies.length > 1) {
      throw new Error(`${name} would be bundled more than once, from ${copies.join(' and ')}.`);
    }
  }
  return { files: all.flatMap(result => result.outputFiles).map(inAscii), metafile };
}

/**
 * A file without the letters that esbuild leaves: those in patterns and in `String.raw`, of which
 * patterns are made. One such letter would make the whole file text of two bytes a character.
 */
function inAscii(file: OutputFile): OutputFile {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const text = file.text.replace(/[^\0-\x7f]/g, escaped);
  return { ...file, text, contents: Buffer.from(text) };
}
