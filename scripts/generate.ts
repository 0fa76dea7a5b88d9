import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './bundle.ts';
import { limitsPage } from './limits-page.ts';
import { readmeWithTables } from './readme.ts';
import { schemaText } from './schema.ts';
import { terminalLifePage } from './terminal-life/page.ts';

/** A file of the repository that is made from the code and kept in git beside it. */
interface Generated {
  readonly file: string;
  readonly content: () => Promise<string>;
}

export const generated: readonly Generated[] = [
  { file: 'schema/briefing.schema.json', content: async () => schemaText() },
  { file: 'docs/terminal-life.md', content: async () => terminalLifePage() },
  { file: 'docs/limits.md', content: async () => limitsPage() },
  {
    file: 'README.md',
    content: async () => readmeWithTables(await readFile(path.join(root, 'README.md'), 'utf8')),
  },
];

/** The generated files whose text is not what the code would write now. */
export async function staleFiles(): Promise<Generated[]> {
  const stale: Generated[] = [];
  for (const entry of generated) {
    const found = await readFile(path.join(root, entry.file), 'utf8').catch(() => null);
    if (found !== (await entry.content())) stale.push(entry);
  }
  return stale;
}

if (import.meta.main) {
  const stale = await staleFiles();
  if (process.argv.includes('--check')) {
    for (const { file } of stale) console.error(`${file} is out of date: run npm run generate`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const { file, content } of stale) {
      const target = path.join(root, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, await content());
      console.log(`${file} written`);
    }
  }
}
