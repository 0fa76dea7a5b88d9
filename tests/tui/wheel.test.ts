import { describe, expect, test } from 'vitest';
import { wheelKeys, wheelOf } from '../../src/tui/terminal/wheel.ts';

describe('the mouse wheel', () => {
  test.each([
    ['\u001b[<64;10;5M', ['up', 'up', 'up']],
    ['\u001b[<65;10;5M', ['down', 'down', 'down']],
    ['\u001b[<65;1;1M\u001b[<65;1;1M', ['down', 'down', 'down', 'down', 'down', 'down']],
    ['\u001b[<0;10;5M', []],
    ['\u001b[<0;10;5m', []],
    ['\u001b[B', []],
    ['jjj', []],
  ])('%j', (data, keys) => {
    expect(wheelKeys(data)).toEqual(keys);
  });

  test('is heard in what is read from the keyboard, which is passed on as it is', () => {
    const chunks: (string | null)[] = ['j', '\u001b[<65;1;1M', null];
    const written: string[] = [];
    const keyboard = { read: (): unknown => chunks.shift() ?? null };
    const wheel = wheelOf(keyboard, text => written.push(text));
    const heard: string[] = [];
    const stop = wheel.listen(keys => heard.push(...keys));
    wheel.start();
    expect([keyboard.read(), keyboard.read(), keyboard.read()]).toEqual([
      'j',
      '\u001b[<65;1;1M',
      null,
    ]);
    stop();
    wheel.stop();
    expect(heard).toEqual(['down', 'down', 'down']);
    expect(written).toEqual(['\u001b[?1000h\u001b[?1006h', '\u001b[?1006l\u001b[?1000l']);
  });
});
