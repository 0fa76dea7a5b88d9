import { mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { figuresBriefing, scratchFolder } from '../support/scratch.ts';
import { openTerminal } from '../support/terminal.ts';

/** As `ln -sfn` does: another link in the place of the first, at once. */
async function relink(target: string, name: string) {
  await symlink(target, `${name}.new`);
  await rename(`${name}.new`, name);
}

const briefing = (title: string) => figuresBriefing(['one'], title);

async function open(file: string, options: { cwd?: string } = {}) {
  const terminal = openTerminal({ args: [file], cols: 100, rows: 30, ...options });
  await terminal.waitFor('1 Key figures and dates');
  return terminal;
}

describe('what a name leads to is seen without a key', () => {
  test('when the file is a link to another version now, again and again, and is edited then', async () => {
    const folder = await scratchFolder();
    const at = (name: string) => path.join(folder, name);
    for (const version of ['v1', 'v2', 'v3']) await writeFile(at(version), briefing(version));
    await symlink('v1', at('current.yaml'));
    const terminal = await open(at('current.yaml'));
    for (const version of ['v2', 'v3', 'v1']) {
      await relink(version, at('current.yaml'));
      await terminal.waitFor(new RegExp(`^ ${version} `, 'm'));
      await terminal.waitFor('The file has changed and was read again.');
      await writeFile(at(version), briefing(`${version} edited`));
      await terminal.waitFor(`${version} edited`);
    }
    await terminal.press('r');
    await writeFile(at('v1'), briefing('After r'));
    await terminal.waitFor('After r');
  });

  test('when a folder on the way is a link to another folder now, as releases are switched', async () => {
    const folder = await scratchFolder();
    const at = (name: string) => path.join(folder, name);
    for (const release of ['d1', 'd2']) {
      await mkdir(at(release));
      await writeFile(at(`${release}/b.yaml`), briefing(`From ${release}`));
    }
    await symlink('d1', at('current'));
    const terminal = await open(at('current/b.yaml'));
    for (const release of ['d2', 'd1']) {
      await relink(release, at('current'));
      await terminal.waitFor(`From ${release}`);
    }
    await writeFile(at('d1/b.yaml'), briefing('And edited'));
    await terminal.waitFor('And edited');
  });

  test.each(['d/b.yaml', 'b.yaml'])('when the folder of %s is another one now', async name => {
    const folder = await scratchFolder();
    const at = (name: string) => path.join(folder, name);
    await mkdir(at('d'));
    await writeFile(at('d/b.yaml'), briefing('First'));
    const terminal = await open(name, { cwd: name === 'b.yaml' ? at('d') : folder });
    for (const round of ['one', 'two']) {
      await mkdir(at('d.new'));
      await writeFile(at('d.new/b.yaml'), briefing(`Round ${round}`));
      await rename(at('d'), at(`d.old.${round}`));
      await rename(at('d.new'), at('d'));
      await terminal.waitFor(`Round ${round}`);
      await writeFile(at('d/b.yaml'), briefing(`Edited in ${round}`));
      await terminal.waitFor(`Edited in ${round}`);
    }
  });

  test('when it is an article, its folder or a link to it', async () => {
    const folder = await scratchFolder();
    const at = (name: string) => path.join(folder, name);
    const words = (count: string) => `There were ${count} soldiers.\n`;
    for (const [name, count] of [
      ['texts/a1.txt', 'forty'],
      ['texts/a2.txt', 'fifty'],
      ['others/a.txt', 'forty'],
    ] as const) {
      await mkdir(path.dirname(at(name)), { recursive: true });
      await writeFile(at(name), words(count));
    }
    await symlink('a1.txt', at('texts/a.txt'));
    await writeFile(
      at('b.yaml'),
      'briefing: 1\ntitle: T\nlang: en\nsources: {a: {lang: en, text: {file: a.txt}}}\nfigures:\n' +
        '  - {id: f, label: Figure, reports: [{source: a, value: 40, passage: forty soldiers}]}\n',
    );
    const env = { BRIEFING_ARTICLES: at('texts') };
    const terminal = openTerminal({ args: [at('b.yaml')], cols: 100, rows: 30, env });
    await terminal.waitFor('✓ 1/1');
    await relink('a2.txt', at('texts/a.txt'));
    await terminal.waitFor('✗ 0/1');
    await rename(at('texts'), at('texts.old'));
    await rename(at('others'), at('texts'));
    await terminal.waitFor('✓ 1/1');
    await writeFile(at('texts/a.txt'), words('ninety'));
    await terminal.waitFor('✗ 0/1');
    expect(terminal.screen().at(-1)).toContain('An article has changed');
  });
});
