import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keyboardInput } from '../../../../src/tui/terminal/input/keyboard-input.ts';

/**
 * A keyboard whose reader asks for everything there is, as Ink does.
 *
 * @param leaving the key at which the program begins to end
 */
function keyboard(leaving?: string) {
  const chunks: (string | Uint8Array)[] = [];
  const told: string[] = [];
  let [reads, pauses] = [0, 0];
  const stream = {
    read: (): unknown => chunks.shift() ?? null,
    pause: () => (pauses += 1),
    setEncoding: (): unknown => {
      throw new Error('Bytes that are no text would be lost.');
    },
    emit: () => {
      while (stream.read() !== null) {
        reads += 1;
        for (const event of input.take()) {
          const name = event.kind === 'key' ? event.key : JSON.stringify(event);
          told.push(name);
          if (name === leaving) input.leave();
        }
      }
      return true;
    },
  };
  const input = keyboardInput(stream);
  return {
    stream,
    input,
    reads: () => reads,
    pauses: () => pauses,
    send(...sent: readonly (string | Uint8Array)[]) {
      chunks.push(...sent.map(each => (typeof each === 'string' ? Buffer.from(each) : each)));
      stream.emit();
      return told.splice(0);
    },
    /** What is told in so many milliseconds in which nothing comes. */
    pass(time_ms: number) {
      vi.advanceTimersByTime(time_ms);
      return told.splice(0);
    },
  };
}

describe('a keyboard', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is heard once for all that comes together, and as bytes', () => {
    const { stream, send, reads } = keyboard();
    stream.setEncoding();
    expect(send('jj', '\u001b[A', Buffer.of(0xc3), Buffer.of(0xa9))).toEqual(['j', 'j', 'up', 'é']);
    expect(reads()).toBe(1);
    expect(send('\u001b]11;rgb:0/0/0\u0007')).toEqual([]);
    expect(reads()).toBe(1);
  });

  test('gives the same for the same stream', () => {
    const { stream, input } = keyboard();
    expect(keyboardInput(stream)).toBe(input);
  });

  test('tells nothing any more once it is left, and leaves unread what comes', () => {
    const { input, send, pass, pauses } = keyboard();
    send('j');
    const answers: string[] = [];
    input.hearAnswers(text => answers.push(text));
    expect(send('\u001b')).toEqual([]);
    input.leave();
    expect(pass(1000)).toEqual([]);
    expect(pauses()).toBe(1);
    expect(send('e', '\u001b[200~e\u001b[201~', '\u001b[A')).toEqual([]);
    // An answer that is still on its way is heard.
    expect(send('\u001b]11;rgb:0/0/0\u0007')).toEqual([]);
    expect(answers).toEqual(['11;rgb:0/0/0']);
  });

  test('tells nothing of what came together with the key that leaves', () => {
    const { send } = keyboard('q');
    expect(send('jqey\u001b[200~e\u001b[201~')).toEqual(['j', 'q']);
    expect(send('e')).toEqual([]);
  });

  test('has its Esc after a moment, or what comes behind it', () => {
    const { send, pass } = keyboard();
    expect(send('\u001b')).toEqual([]);
    expect(pass(30)).toEqual(['esc']);
    expect(send('\u001b')).toEqual([]);
    expect(pass(10)).toEqual([]);
    expect(send(']11;rgb:')).toEqual([]);
    expect(pass(300)).toEqual([]);
    expect(send('0/0/0\u001b')).toEqual([]);
    expect(pass(100)).toEqual([]);
    expect(send('\\j')).toEqual(['j']);
    expect(pass(5000)).toEqual([]);
  });

  const slowAnswers = [
    '\u001bP>|XTerm(370)\u001b\\',
    '\u001b]11;rgb:3030/3434/4646\u001b\\',
    '\u001b_Gi=31;OK\u001b\\',
    '\u001b^q\u001b\\',
    '\u001bXe\u0007',
    '\u001b[?62;22;28c',
  ];
  test.each(slowAnswers)('takes %j for no key but its Esc, byte by byte on a slow line', answer => {
    const { send, pass } = keyboard();
    const told = Array.from(answer).flatMap(byte => [...send(byte), ...pass(40)]);
    expect(told).toEqual(['esc']);
    expect(send('e')).toEqual(['e']);
  });

  test.each(slowAnswers)('takes %j for no key wherever a slow line cuts it', answer => {
    for (let cut = 1; cut < answer.length; cut++) {
      for (const gap_ms of [20, 40, 140]) {
        const { send, pass } = keyboard();
        const told = [...send(answer.slice(0, cut)), ...pass(gap_ms), ...send(answer.slice(cut))];
        expect(told).toEqual(cut === 1 && gap_ms > 25 ? ['esc'] : []);
        expect(send('e')).toEqual(['e']);
      }
    }
  });

  test('has an arrow that a slow line brings byte by byte', () => {
    const { send, pass } = keyboard();
    const told = Array.from('\u001b[A').flatMap(byte => [...send(byte), ...pass(40)]);
    expect(told).toEqual(['esc', 'up']);
  });

  test('has the keys that somebody presses a while behind Esc', () => {
    const { send, pass } = keyboard();
    for (const key of 'P]_^X[O') {
      send('\u001b');
      expect(pass(180)).toEqual(['esc']);
      expect(send(key)).toEqual([key]);
    }
  });

  test('loses a key that is held down to a string without an end only for so many', () => {
    const { send, pass } = keyboard();
    expect(send('\u001b]11;rgb:')).toEqual([]);
    const told = Array.from({ length: 80 }, () => [...send('j'), ...pass(30)]).flat();
    expect(told.length).toBeGreaterThan(10);
    // As does somebody who types fast and then stops for a moment.
    pass(1000);
    expect(send('\u001b]11;rgb:')).toEqual([]);
    for (let typed = 0; typed < 3; typed++) [send('j'), pass(90)];
    pass(300);
    expect(send('j')).toEqual(['j']);
  });

  test('loses no more than half a second of keys to a string without an end', () => {
    const { send, pass } = keyboard();
    expect(send('\u001b]11;rgb:')).toEqual([]);
    // Typing on does not make it longer.
    for (let typed = 0; typed < 4; typed++) {
      expect(pass(110)).toEqual([]);
      expect(send('j')).toEqual([]);
    }
    pass(70);
    expect(send('q')).toEqual(['q']);
    // One after the other, each has its own time.
    expect(send('\u001bP1')).toEqual([]);
    pass(400);
    expect(send('\u001b\\\u001bP2')).toEqual([]);
    pass(400);
    expect(send('\u001b\\k')).toEqual(['k']);
  });

  test('has a paste whole where its pieces come within a second, and ends it where none comes', () => {
    const { send, pass } = keyboard();
    expect(send('\u001b[200~one')).toEqual([]);
    for (const piece of [' two', ' three', '\u001b[20']) {
      expect(pass(900)).toEqual([]);
      expect(send(piece)).toEqual([]);
    }
    expect(send('1~')).toEqual(['{"kind":"paste","text":"one two three"}']);
    expect(send('\u001b[200~q')).toEqual([]);
    expect(pass(1100)).toEqual(['{"kind":"paste","text":"q"}']);
    expect(send('\u0003')).toEqual(['ctrl-c']);
  });

  test('reads what has come while it was busy before it waits no longer', () => {
    const { stream, send, pass } = keyboard();
    expect(send('\u001b]11;rgb:')).toEqual([]);
    // The timer is due, and the rest is there to be read: as after a second of other work.
    const rest = setTimeout(() => setImmediate(() => send('0/0/0\u001b\\')), 499);
    expect(pass(2000)).toEqual([]);
    clearTimeout(rest);
    expect(stream.read()).toBeNull();
  });

  test('forgets the beginning of a character whose end never comes', () => {
    const { send, pass } = keyboard();
    expect(send(Buffer.of(0xe2, 0x82))).toEqual([]);
    pass(600);
    expect(send('j')).toEqual(['j']);
  });
});
