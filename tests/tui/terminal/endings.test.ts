import { expect, test } from 'vitest';
import { expectBrokenPipe, hearSignals } from '../../../src/tui/terminal/endings.ts';

test('a broken pipe ends the program, unless it is that of a program that is written to', async () => {
  const heard: string[] = [];
  const stop = hearSignals(signal => heard.push(signal));
  const [first, second] = [expectBrokenPipe(), expectBrokenPipe()];
  process.emit('SIGPIPE', 'SIGPIPE');
  first();
  await new Promise(setImmediate);
  process.emit('SIGPIPE', 'SIGPIPE');
  process.emit('SIGALRM', 'SIGALRM');
  expect(heard).toEqual(['SIGALRM']);
  second();
  await new Promise(setImmediate);
  process.emit('SIGPIPE', 'SIGPIPE');
  stop();
  expect(heard).toEqual(['SIGALRM', 'SIGPIPE']);
});
