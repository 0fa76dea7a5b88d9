import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/bundle.ts';
import { program, run } from '../support/program.ts';

const script = path.join(root, 'scripts/screen.ts');

test('a picture of the running program is drawn after keys have been pressed', async () => {
  program();
  const picture = (keys: string) =>
    run(['--out', '-', '--cols', '90', '--rows', '30', '--keys', keys, '--', 'briefings'], {
      script,
      cwd: root,
    });
  const [dashboard, help] = [await picture(''), await picture('right,?')];
  for (const { stdout, stderr, code } of [dashboard, help]) {
    expect([stderr, code]).toEqual(['', 0]);
    expect(stdout).toMatch(/^<svg .* width="842" height="628"/);
  }
  expect(help.stdout).toContain('>Help</text>');
  expect(dashboard.stdout).not.toContain('>Help</text>');
});

test('without a file for the picture, the script says how it is used', async () => {
  const { stderr, code } = await run([], { script });
  expect(stderr).toContain('--out FILE');
  expect(code).toBe(2);
});
