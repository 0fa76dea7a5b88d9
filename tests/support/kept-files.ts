import { globSync, statSync } from 'node:fs';
import path from 'node:path';

/** The size of each file in a folder, at any depth, by its path in it. */
export function kept(folder: string): Readonly<Record<string, number>> {
  const files = globSync('**', { cwd: folder, withFileTypes: true }).filter(file => file.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return [path.relative(folder, file), statSync(file).size];
    }),
  );
}
