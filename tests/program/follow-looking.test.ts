import { rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { program } from '../support/program.ts';
import { figuresBriefing, scratchFolder } from '../support/scratch.ts';
import { openTerminal } from '../support/terminal.ts';

const refusing = path.resolve('tests/support/no-watches.cjs');
const sign = 'looks for changes every 2 s';

/** The dashboard where the system refuses to watch, with its file behind a link. */
async function open(env: Record<string, string>, more: readonly string[] = []) {
  const folder = await scratchFolder();
  const at = (name: string) => path.join(folder, name);
  await writeFile(at('one'), figuresBriefing(['one'], 'First'));
  await writeFile(at('two'), figuresBriefing(['one'], 'Second'));
  await symlink('one', at('b.yaml'));
  const terminal = openTerminal({
    command: process.execPath,
    args: ['--require', refusing, program(), ...more, at('b.yaml')],
    cols: 100,
    rows: 30,
    env,
  });
  const swap = async () => {
    await symlink('two', at('b.new'));
    await rename(at('b.new'), at('b.yaml'));
  };
  return { terminal, at, swap };
}

describe('where the system watches no more files', () => {
  test.each(['ENOSPC', 'EMFILE'])(
    'by %s, the header says for good that changes are looked for',
    async code => {
      const { terminal, at, swap } = await open({ REFUSED: code });
      await terminal.waitFor(`The system watches no more files (${code})`);
      expect(terminal.screen()[0]).toContain(sign);
      await terminal.press('down', 'z', '?');
      await terminal.waitFor('Help');
      expect(terminal.screen()[0]).toContain(sign);
      await terminal.press('esc');
      await writeFile(at('one'), figuresBriefing(['one'], 'Edited'));
      await terminal.waitFor('Edited');
      expect(terminal.screen()[0]).toContain(sign);
      await swap();
      await terminal.waitFor('Second');
      await writeFile(at('two'), figuresBriefing(['one'], 'Edited too'));
      await terminal.waitFor('Edited too');
      expect(terminal.screen()[0]).toContain(sign);
    },
  );

  test('it is said in French, and read aloud', async () => {
    const french = await open({ REFUSED: 'ENOSPC' }, ['--lang', 'fr']);
    await french.terminal.waitFor('Le système ne surveille plus de fichiers (ENOSPC)');
    expect(french.terminal.screen()[0]).toContain('cherche les changements toutes les 2 s');
    const { terminal, at } = await open({ REFUSED: 'ENOSPC' }, ['--screen-reader']);
    await terminal.waitFor('The system watches no more files (ENOSPC)');
    await writeFile(at('one'), figuresBriefing(['one'], 'Edited'));
    await terminal.waitFor('The file has changed and was read again.');
  });

  test.each(['1', '2', '4'])('only for call %s, all is told of again after that', async call => {
    const { terminal, at, swap } = await open({ REFUSED: 'ENOSPC', REFUSED_ONLY: call });
    await terminal.waitFor('The system tells of changes again.');
    expect(terminal.screen()[0]).not.toContain(sign);
    await swap();
    await terminal.waitFor('Second');
    await writeFile(at('two'), figuresBriefing(['one'], 'Edited'));
    await terminal.waitFor('Edited');
  });
});

test('with follow: poll nothing is watched, and changes are found without a word about it', async () => {
  const folder = await scratchFolder();
  const config = path.join(folder, 'config.yaml');
  await writeFile(config, 'follow: poll\n');
  const { terminal, at, swap } = await open({ REFUSED: 'ENOSPC', BRIEFING_CONFIG: config });
  await terminal.waitFor('1 Key figures and dates');
  await writeFile(at('one'), figuresBriefing(['one'], 'Edited'));
  await terminal.waitFor('Edited');
  await swap();
  await terminal.waitFor('Second');
  expect(terminal.screen()[0]).not.toContain(sign);
});
