import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/bundle.ts';
import { buildFixture } from '../support/fixture.ts';
import { run } from '../support/program.ts';

const source = path.join(root, 'src/bin.cjs');
/** Read before the program, so that it finds itself in an old Node. */
const pretend = (version: string) => [
  '--import',
  `data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'${version}'}})`,
];

describe('the executable', () => {
  let fixture: Awaited<ReturnType<typeof buildFixture>>;
  beforeAll(async () => {
    fixture = await buildFixture();
  });
  afterAll(() => fixture.remove());

  test('is written in a JavaScript that old Nodes can read', async () => {
    const code = await readFile(source, 'utf8');
    const asWritten = await transform(code, { target: 'esnext' });
    const forOldNodes = await transform(code, { target: 'es2019' });
    expect(forOldNodes.code).toBe(asWritten.code);
  });

  test.each(['12.22.12', '18.20.0', '20.20.2', '21.7.3'])(
    'says in one sentence what to do under Node %s',
    async version => {
      const { stdout, stderr, code } = await run(['print'], {
        script: fixture.script,
        nodeArgs: pretend(version),
      });
      expect(stderr).toBe(
        `briefing needs Node.js 22 or newer, and this is Node.js ${version}. ` +
          'Install a newer one from https://nodejs.org.\n',
      );
      expect(stdout).toBe('');
      expect(code).toBe(2);
    },
  );

  test.each([{ LANG: 'fr_FR.UTF-8' }, { LC_ALL: 'fr', LANG: 'en_US.UTF-8' }])(
    'says so in French under %o',
    async env => {
      const { stderr } = await run([], {
        script: fixture.script,
        nodeArgs: pretend('20.0.0'),
        env,
      });
      expect(stderr).toMatch(/^briefing demande Node\.js 22 ou plus récent/);
    },
  );

  test.each(['22.0.0', '24.21.0', '100.0.0'])('starts under Node %s', async version => {
    const { stdout, code } = await run(['print'], {
      script: fixture.script,
      nodeArgs: pretend(version),
    });
    expect([stdout, code]).toEqual(['plain words\n', 0]);
  });

  test('turns a mistake in the program into a sentence without escape codes', async () => {
    const { stdout, stderr, code } = await run(['fail'], { script: fixture.script });
    expect(stderr).toBe(
      'briefing stopped because of a mistake in the program: the ?[31mreason?[0m\n',
    );
    expect([stdout, code]).toEqual(['', 70]);
  });

  test('shows where the mistake is to who asks for it', async () => {
    const { stderr } = await run(['fail'], {
      script: fixture.script,
      env: { BRIEFING_DEBUG: '1' },
    });
    expect(stderr).toMatch(/Error: the .*\n {4}at /);
  });
});
