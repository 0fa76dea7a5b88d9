import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { askBackground } from '../../../src/tui/terminal/ask-background.ts';

/** A keyboard on which somebody else listens until it is left. */
function ask() {
  const stream = new PassThrough();
  const modes: boolean[] = [];
  const keyboard = Object.assign(stream, {
    isTTY: true,
    setRawMode: (mode: boolean) => modes.push(mode),
    ref: () => {},
    unref: () => {},
  }) as unknown as NodeJS.ReadStream;
  const written: string[] = [];
  const told: string[] = [];
  const listen = () => keyboard.read();
  keyboard.on('readable', listen);
  const untilNoAnswer = askBackground(
    keyboard,
    text => written.push(text),
    background => told.push(background),
  );
  const leave = () => {
    keyboard.off('readable', listen);
    return untilNoAnswer();
  };
  return { stream, modes, written, told, leave };
}

const answer = '\u001b]11;rgb:ffff/ffff/ffff\u001b\\';

describe('the terminal is asked for its background', () => {
  test('once, and nobody waits', async () => {
    const { stream, written, told, leave, modes } = ask();
    expect(written).toEqual(['\u001b]11;?\u001b\\']);
    stream.write(answer);
    await expect.poll(() => told).toEqual(['#ffffff']);
    stream.write('\u001b]11;rgb:0000/0000/0000\u0007');
    await leave();
    expect({ told, modes }).toEqual({ told: ['#ffffff'], modes: [] });
  });

  test('whatever pieces the answer comes in', async () => {
    const { stream, told } = ask();
    for (const piece of answer) {
      stream.write(piece);
      await new Promise(setImmediate);
    }
    await expect.poll(() => told).toEqual(['#ffffff']);
  });

  test('and whoever leaves before the answer has come waits for it, so that no shell gets it', async () => {
    const { stream, modes, leave } = ask();
    const left = leave();
    stream.write(answer);
    await left;
    expect(modes).toEqual([true, false]);
    expect(stream.read()).toBeNull();
  });

  test('or, where none comes, no longer than one may be on its way', async () => {
    const { modes, leave, told } = ask();
    await leave();
    expect({ modes, told }).toEqual({ modes: [true, false], told: [] });
  });
});
