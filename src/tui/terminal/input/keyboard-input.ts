import { ByteText } from './byte-text.ts';
import { type InputEvent, InputParser } from './input-parser.ts';
import { waiter } from './waiter.ts';

/** What Ink is given to read where something has come in: no key, and nothing it takes apart. */
const something = '\u{f0000}';

/** What a keyboard's stream must have to be heard. */
interface Readable {
  read(size?: number): unknown;
  pause(): unknown;
  setEncoding(encoding: BufferEncoding): unknown;
  emit(event: 'readable'): boolean;
}

/** What comes in from a keyboard, by its events. */
export interface KeyboardInput {
  /** @returns what has come in since it was last asked, in order; it ends where the keyboard is left */
  take(): Iterable<InputEvent>;
  /**
   * The program is ending: what comes from now on, and what has come behind the key that ends it, is
   * meant for whatever has the terminal next. Answers of the terminal are heard all the same.
   */
  leave(): void;
  /**
   * Hear what the terminal answers in OSC strings. Nothing of it is an event.
   *
   * @returns a function that stops listening
   */
  hearAnswers(listener: (text: string) => void): () => void;
}

const heard = new WeakMap<Readable, KeyboardInput>();

/**
 * Read a keyboard's stream in the place of Ink, which takes answers of the terminal for keys and knows
 * few keys itself. Ink keeps listening to the stream, but all it reads is that something has come in.
 *
 * @returns the same for the same stream
 */
export function keyboardInput(stream: Readable): KeyboardInput {
  const known = heard.get(stream);
  if (known) return known;
  const input = listen(stream);
  heard.set(stream, input);
  return input;
}

function listen(stream: Readable): KeyboardInput {
  const listeners = new Set<(text: string) => void>();
  const parser = new InputParser(text => {
    for (const listener of listeners) listener(text);
  });
  const bytes = new ByteText();
  let events: InputEvent[] = [];
  let isNew = false;
  let isLeft = false;
  const add = (found: readonly InputEvent[]) => {
    if (isLeft) return;
    events.push(...found);
    isNew ||= found.length > 0;
  };
  const wait = waiter(() => {
    const rest = bytes.flush();
    add(rest === '' ? parser.timeUp() : parser.push(rest));
    waitOn();
    if (isNew) stream.emit('readable');
  });
  const waitOn = () => {
    const awaited = parser.awaits ?? (bytes.isWaiting ? 'sequence_end' : null);
    wait(awaited, parser.begun);
  };
  const untilLeft = function* (taken: readonly InputEvent[]) {
    for (const event of taken) {
      if (isLeft) return;
      yield event;
    }
  };
  const read = stream.read.bind(stream);
  stream.read = size => {
    for (let chunk = read(size); chunk !== null && chunk !== undefined; chunk = read(size)) {
      add(parser.push(chunk instanceof Uint8Array ? bytes.push(chunk) : String(chunk)));
      waitOn();
    }
    if (!isNew) return null;
    isNew = false;
    return something;
  };
  // Ink asks for text; bytes that are none could not be told from one another any more.
  stream.setEncoding = () => stream;
  return {
    take() {
      const taken = events;
      events = [];
      return untilLeft(taken);
    },
    leave() {
      if (isLeft) return;
      isLeft = true;
      events = [];
      isNew = false;
      // Once nobody listens any more; else Node reads on what is typed for the next program.
      setImmediate(() => stream.pause());
    },
    hearAnswers(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
