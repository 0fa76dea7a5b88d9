import { spawnSync } from 'node:child_process';
import { closeSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { systemRefusal } from '../../src/cli/system-refusal.ts';

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

test('What the system refuses is told from mistakes of the program.', () => {
  const absent = thrownBy(() => readFileSync('/nowhere/at/all'));
  expect(systemRefusal(absent)).toEqual({ code: 'ENOENT', path: '/nowhere/at/all' });
  for (const error of [
    thrownBy(() => closeSync(987_654)),
    new TypeError('x is not a function'),
    Object.assign(new Error('ENOENT'), { code: 'ENOENT' }),
    Object.assign(new Error(), { code: 'ERR_INVALID_ARG_TYPE', syscall: 'open' }),
    'EMFILE',
    null,
  ]) {
    expect(systemRefusal(error)).toBeNull();
  }
});

test.skipIf(process.platform === 'win32')(
  'A thread that cannot begin is refused by the system too.',
  () => {
    const script = `const { Worker } = require('node:worker_threads');
      for (let at = 0; at < 9; at++) require('node:fs').openSync('/dev/null');
      new Worker('', { eval: true }).on('error', ({ code, message }) => console.log(JSON.stringify({ code, message })));`;
    const { stdout } = spawnSync(
      '/bin/sh',
      ['-c', 'ulimit -n 34; exec "$@"', 'sh', process.execPath, '-e', script],
      { encoding: 'utf8' },
    );
    const { message, code } = JSON.parse(stdout);
    const error = Object.assign(new Error(message), { code });
    expect(systemRefusal(error)).toEqual({ code: 'EMFILE', path: '' });
  },
);
