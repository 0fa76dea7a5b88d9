import { createReadStream } from 'node:fs';
import type { Strings } from '../lang/language.ts';
import { withArticles } from '../load/articles/with-articles.ts';
import { type LoadBytes, loadBytes, loadFile } from '../load/load.ts';
import type { Loaded } from '../load/loaded.ts';
import { limits } from '../model/limits.ts';
import { UsageError } from './arguments.ts';
import { openPipe } from './open-pipe.ts';
import type { Target } from './targets.ts';
import type { Wanted } from './wanted.ts';

/**
 * Read one briefing, from a file or from standard input, and the articles it was made from.
 *
 * @param target its path is a file, an open pipe, or `-`
 * @param wanted says in which folders to look for them
 * @param load what makes a briefing of the bytes of a file
 * @throws UsageError when standard input is the keyboard
 */
export async function readTarget(
  target: Target,
  { articles, config: { config } }: Pick<Wanted, 'articles' | 'config'>,
  strings: Strings,
  load: LoadBytes = loadBytes,
): Promise<Loaded> {
  const loaded = await read(target, strings, load);
  return withArticles(loaded, articles, process.env.BRIEFING_ARTICLES, config.articles);
}

async function read({ path, folder }: Target, strings: Strings, load: LoadBytes): Promise<Loaded> {
  const pipe = openPipe(path);
  if (pipe !== null) return loadBytes(path, await readAll(createReadStream(path, { fd: pipe })));
  if (path !== '-') return loadFile(path, folder, load);
  if (process.stdin.isTTY) throw new UsageError(strings.cli.stdinIsTerminal);
  return loadBytes(path, await readAll(process.stdin));
}

/** All of a pipe, or as much of it as shows that it is too large. */
async function readAll(pipe: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of pipe) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    chunks.push(bytes);
    size += bytes.length;
    if (size > limits.file_bytes_max) break;
  }
  return Buffer.concat(chunks);
}
