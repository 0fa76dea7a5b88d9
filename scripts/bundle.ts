import path from 'node:path';
import { build, type Metafile, type OutputFile, type Plugin } from 'esbuild';
import { bundledPackages } from './bundle-licences.ts';
import { patchPlugin } from './bundle-plugins.ts';

export const root = path.dirname(import.meta.dirname);

/** Packages of which a second copy would be dead weight or, with React, would not work at all. */
const onlyOnce = ['react', 'react-reconciler', 'string-width', 'valibot', 'yaml', 'yoga-layout'];

/**
 * Bundle a program and everything it imports. A module imported with `import()` becomes a file of
 * its own, so that a command loads only what it uses.
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
  const result = await build({
    absWorkingDir: root,
    entryPoints: { main: entry },
    outdir: folder,
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    // Node has them, if in another version of Unicode: as calls, patterns would be made anew each time.
    supported: { 'regexp-unicode-property-escapes': true },
    jsx: 'automatic',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    // yaml's build for Node looks at an environment variable for every token, which takes a sixth
    // of its time. Its other build is the same code without that.
    alias: { yaml: path.join(root, 'node_modules/yaml/browser/index.js') },
    // Bundled CommonJS calls `require` for Node's own modules, which an ES module does not have.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    plugins: [patchPlugin(), ...plugins],
  });
  for (const name of onlyOnce) {
    const copies = bundledPackages(result.metafile).filter(folder =>
      folder.endsWith(`node_modules/${name}`),
    );
    if (copies.length > 1) {
      throw new Error(`${name} would be bundled more than once, from ${copies.join(' and ')}.`);
    }
  }
  return { files: result.outputFiles, metafile: result.metafile };
}
