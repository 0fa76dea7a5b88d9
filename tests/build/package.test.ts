import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/bundle.ts';
import { program } from '../support/program.ts';

const about = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as Record<
  string,
  Record<string, string>
>;

/** The files of the package that `npm pack` would make now. */
async function packed(): Promise<string[]> {
  program();
  const { stdout } = await promisify(execFile)(
    'npm',
    ['pack', '--dry-run', '--json', '--ignore-scripts'],
    { cwd: root, shell: process.platform === 'win32' },
  );
  const [pack] = JSON.parse(stdout) as { files: { path: string }[] }[];
  return pack?.files.map(file => file.path) ?? [];
}

describe('the package', () => {
  test('holds the program, the schema and the licences, and nothing it is made from', async () => {
    const files = await packed();
    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'dist/THIRD_PARTY_LICENSES.txt',
        'dist/briefing.cjs',
        'dist/main.cjs',
        'package.json',
        'schema/briefing.schema.json',
      ]),
    );
    const folders = new Set(files.map(file => file.split('/')[0]));
    for (const folder of ['src', 'tests', 'scripts', 'node_modules', '.ci']) {
      expect(folders).not.toContain(folder);
    }
    expect(files).not.toContain('dist/meta.json');
  });

  test('needs nothing else to be installed with it', () => {
    expect(about).not.toHaveProperty('dependencies');
    expect(about).not.toHaveProperty('peerDependencies');
    expect(about).not.toHaveProperty('optionalDependencies');
  });

  test('starts the executable that the build makes', async () => {
    const file = path.join(root, about.bin?.briefing ?? '');
    expect(file).toBe(program());
    expect((await stat(file)).mode & 0o111).not.toBe(0);
    expect(await readFile(file, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test('asks for the Node that the executable asks for', async () => {
    const required = /required = (\d+)/.exec(await readFile(program(), 'utf8'))?.[1];
    expect(about.engines?.node).toBe(`>=${required}`);
  });

  test('is made with versions that are fixed to the last digit', () => {
    for (const version of Object.values(about.devDependencies ?? {})) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });
});
