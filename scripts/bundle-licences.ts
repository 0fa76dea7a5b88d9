import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/** Texts for packages that name their licence and do not carry its text. */
const kept = path.join(import.meta.dirname, 'licences');

const heading = `briefing is under the MIT licence, in the file LICENSE beside it. It contains parts of the
packages listed here, each under its own licence.
`;

/**
 * The licence texts of every package that went into a bundle, in the order of their names.
 *
 * @param metafile what esbuild says went in
 * @param root the folder its paths start from
 * @throws when a package has no licence text: the bundle may then not be given to anybody
 */
export async function licences(metafile: Metafile, root: string): Promise<string> {
  const texts = await Promise.all(
    bundledPackages(metafile).map(async folder => {
      const about = JSON.parse(await readFile(path.join(root, folder, 'package.json'), 'utf8'));
      const { name, version, license } = about as Record<string, string>;
      const text = await licenceText(path.join(root, folder), String(name));
      return `${name} ${version} (${license})\n\n${text.trim()}\n`;
    }),
  );
  const unique = [...new Set(texts)].sort((a, b) => (a < b ? -1 : 1));
  return [heading, ...unique].join(`\n${'-'.repeat(80)}\n\n`);
}

/** The folders of the packages in a bundle, nested copies apart. */
export function bundledPackages(metafile: Metafile): string[] {
  const used = Object.values(metafile.outputs).flatMap(output => Object.keys(output.inputs));
  const folders = used.flatMap(
    input => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? [],
  );
  return [...new Set(folders)].sort();
}

async function licenceText(folder: string, name: string): Promise<string> {
  const files = (await readdir(folder)).filter(file => /^(?:licen[sc]e|copying)/i.test(file));
  const file = files.sort()[0];
  if (file) return readFile(path.join(folder, file), 'utf8');
  try {
    return await readFile(path.join(kept, `${name.replace('/', '__')}.txt`), 'utf8');
  } catch {
    throw new Error(
      `${name} has no licence text of its own. Find it at its source and put it into ` +
        `scripts/licences/${name.replace('/', '__')}.txt.`,
    );
  }
}
