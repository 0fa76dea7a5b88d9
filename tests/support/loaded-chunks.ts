import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { program, type RunOptions, run } from './program.ts';

interface Metafile {
  readonly outputs: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, unknown>> }>
  >;
}

/** Writes the path of every module that is loaded into a file, one a line. */
const tracer = `
import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
registerHooks({
  load(url, context, next) {
    appendFileSync(process.env.LOADED_MODULES, url + '\\n');
    return next(url, context);
  },
});`;

export interface Loaded {
  /** Files of the build that the command loaded, in the order they came. */
  readonly chunks: readonly string[];
  /** What those files were made of: files of the repository, from its root. */
  readonly sources: readonly string[];
  /** The packages among them. */
  readonly packages: readonly string[];
  readonly code: number | null;
}

/**
 * Run a command of the built program, without a terminal, and see what of the program it loaded.
 *
 * @param args the program's arguments
 * @param options as for `run`; `script` is another build's executable
 */
export async function loadedChunks(
  args: readonly string[],
  options: RunOptions = {},
): Promise<Loaded> {
  const script = options.script ?? program();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'briefing-loaded-'));
  try {
    const hooks = path.join(folder, 'trace.mjs');
    const log = path.join(folder, 'loaded.txt');
    await writeFile(hooks, tracer);
    await writeFile(log, '');
    const { code } = await run(args, {
      ...options,
      script,
      nodeArgs: ['--import', pathToFileURL(hooks).href],
      env: { ...options.env, LOADED_MODULES: log },
    });
    const home = pathToFileURL(path.dirname(script)).href;
    const urls = (await readFile(log, 'utf8')).split('\n').filter(url => url.startsWith(home));
    const chunks = [...new Set(urls.map(url => path.posix.basename(new URL(url).pathname)))];
    const sources = await sourcesOf(path.dirname(script), chunks);
    return { chunks, sources, packages: packagesAmong(sources), code };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the files of a build were made of, as the build has written down. */
async function sourcesOf(folder: string, chunks: readonly string[]): Promise<string[]> {
  const { outputs } = JSON.parse(
    await readFile(path.join(folder, 'meta.json'), 'utf8'),
  ) as Metafile;
  const made = Object.entries(outputs).filter(([file]) =>
    chunks.includes(path.posix.basename(file)),
  );
  return made.flatMap(([, output]) => Object.keys(output.inputs)).sort();
}

function packagesAmong(sources: readonly string[]): string[] {
  const names = sources.flatMap(
    source => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}
