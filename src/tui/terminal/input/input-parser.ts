import type { Notch } from '../wheel.ts';
import { characterKey } from './character-key.ts';
import { wheelNotch } from './mouse-report.ts';
import { PasteText, pasteEnd } from './paste-text.ts';
import { sequenceKeys, ss3Key } from './sequence-key.ts';

/** What comes in from a terminal: keys, a text that was pasted, or a turn of the wheel. */
export type InputEvent =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'wheel'; readonly notch: Notch };

/**
 * What the parser waits for: what comes behind Esc, what may still come behind one that was given out
 * as the key, the end of a sequence or a string, or the end of a paste.
 */
export type Awaited = 'after_esc' | 'late_rest' | 'sequence_end' | 'paste_end';

type State = 'ground' | 'escape' | 'csi' | 'ss3' | 'mouse' | 'string' | 'string_escape' | 'paste';

/** The longest answer that is told: a colour, by its name. */
const answer_chars_max = 64;
/** No key's sequence is longer. */
const sequence_chars_max = 64;
/** The characters of a report of the mouse in its oldest form: the button, and where. */
const mouse_chars = 3;

/** What begins behind Esc, and the same in one character: the C1 controls [ECMA-48, 8.3]. */
const introducers: Readonly<Record<string, State>> = {
  '[': 'csi',
  O: 'ss3',
  ']': 'string',
  P: 'string',
  X: 'string',
  '^': 'string',
  _: 'string',
};

/** An answer whose Esc came so long before the rest that it was taken for the key. */
const lateAnswer = /^(?:\]\d+;|P[\d>!+$]|_G|\[[?><]?\d+[;\dcnRtyMm$])/;

/**
 * Takes what a terminal sends apart, in pieces of any size. Answers of the terminal (OSC, DCS, APC, PM
 * and SOS strings, CSI sequences that are no key) are dropped whole, and so are reports of the mouse
 * but for its wheel. It knows no time: whoever feeds it says when it has waited long enough.
 */
export class InputParser {
  #state: State = 'ground';
  #events: InputEvent[] = [];
  /** What has come of a sequence. */
  #parameters = '';
  #mouseCharacters = 0;
  #pasted = new PasteText();
  /** Two Esc have come: the first is Alt, or the key. */
  #isTwice = false;
  #wasEscAlone = false;
  /** The same, and so short a time ago that nobody has pressed another key yet. */
  #isEscRecent = false;
  #wasPasteCut = false;
  #begun = 0;
  /** What has come of an OSC string; null in strings of other kinds. */
  #answer: string | null = null;
  readonly #onAnswer: (text: string) => void;

  /** @param onAnswer told what stands in an OSC string, which is no event */
  constructor(onAnswer: (text: string) => void = () => {}) {
    this.#onAnswer = onAnswer;
  }

  /** What it waits for; null: nothing. */
  get awaits(): Awaited | null {
    if (this.#state === 'ground') return this.#isEscRecent ? 'late_rest' : null;
    if (this.#state === 'escape') return 'after_esc';
    return this.#state === 'paste' ? 'paste_end' : 'sequence_end';
  }

  /** How many sequences have begun, by which one is told from the next. */
  get begun(): number {
    return this.#begun;
  }

  /** @param text a piece of what the terminal sends; bytes that are no text as lone surrogates */
  push(text: string): readonly InputEvent[] {
    const isRest = this.#isEscRecent && introducers[text.charAt(0)] !== undefined;
    if (isRest || (this.#wasEscAlone && lateAnswer.test(text))) this.#begin('escape');
    this.#wasEscAlone = false;
    this.#isEscRecent = false;
    // A Ctrl-C that comes alone is somebody's, and no part of what has no end.
    if (text === '\u0003') this.#abandon();
    // What comes before the end of a paste was pasted, however late it is.
    if (this.#wasPasteCut && text.includes(pasteEnd)) this.#begin('paste');
    for (const character of text) this.#take(character);
    return this.#given();
  }

  /** Wait no longer: Esc alone is a key, a paste is what has come of it, all else is nothing. */
  timeUp(): readonly InputEvent[] {
    this.#isEscRecent = this.#state === 'escape';
    if (this.#isEscRecent) {
      this.#key('esc');
      if (this.#isTwice) this.#key('esc');
      this.#wasEscAlone = true;
    }
    this.#abandon();
    return this.#given();
  }

  #abandon(): void {
    if (this.#state === 'paste') {
      this.#endPaste();
      this.#wasPasteCut = true;
    }
    this.#begin('ground');
  }

  #begin(state: State): void {
    this.#state = state;
    this.#parameters = '';
    this.#mouseCharacters = 0;
    this.#isTwice = false;
    this.#answer = null;
    if (state === 'paste') this.#pasted = new PasteText();
    if (state === 'escape') this.#begun += 1;
  }

  #take(character: string): void {
    switch (this.#state) {
      case 'ground':
        this.#ground(character);
        break;
      case 'escape':
        this.#escape(character);
        break;
      case 'csi':
      case 'ss3':
        this.#sequence(character);
        break;
      case 'mouse':
        this.#mouse(character);
        break;
      case 'string':
      case 'string_escape':
        this.#string(character);
        break;
      case 'paste':
        this.#paste(character);
    }
  }

  #ground(character: string): void {
    const code = c1Code(character);
    if (character === '\u001b') {
      this.#begin('escape');
    } else if (code === null) {
      this.#key(characterKey(character));
    } else {
      // A C1 control is Esc and the character 64 before it.
      const state = introducers[String.fromCharCode(code - 0x40)];
      if (state === undefined) return;
      this.#begun += 1;
      this.#begin(state);
      if (code === 0x9d) this.#answer = '';
    }
  }

  #escape(character: string): void {
    const isTwice = this.#isTwice;
    if (character === '\u001b') {
      if (isTwice) this.#key('esc');
      this.#isTwice = true;
      return;
    }
    const state = introducers[character];
    const mayBeKey = state === 'csi' || state === 'ss3';
    // Of two Esc before anything but a key's sequence, the first is the key.
    if (isTwice && !mayBeKey) this.#key('esc');
    this.#begin(state ?? 'ground');
    if (character === ']') this.#answer = '';
    this.#isTwice = isTwice && mayBeKey;
    if (state !== undefined || character === '\\') return;
    const key = c1Code(character) === null ? characterKey(character) : null;
    if (key === null) this.#ground(character);
    else this.#key(key, !key.startsWith('ctrl-'));
  }

  #sequence(character: string): void {
    const isFirst = this.#parameters === '';
    const isLinux = character === '[' && isFirst && this.#state === 'csi';
    // With Shift, rxvt ends a sequence by what ends no other.
    const isRxvt = character === '$' && /^\d{1,2}$/.test(this.#parameters);
    const isFinal = isRxvt || (character >= '@' && character <= '~');
    if (isLinux || (character >= ' ' && character <= '?' && !isRxvt)) {
      if (this.#parameters.length <= sequence_chars_max) this.#parameters += character;
    } else if (isFinal) {
      this.#endSequence(character);
    } else {
      this.#begin('ground');
      this.#ground(character);
    }
  }

  #endSequence(final: string): void {
    const [state, parameters, isAlt] = [this.#state, this.#parameters, this.#isTwice];
    this.#begin('ground');
    if (parameters.length > sequence_chars_max) return;
    if (state === 'csi') this.#csi(parameters, final, isAlt);
    else this.#key(ss3Key(parameters, final), isAlt);
  }

  #csi(parameters: string, final: string, isAlt: boolean): void {
    const notch = wheelNotch(parameters, final);
    if (notch) {
      this.#events.push({ kind: 'wheel', notch });
    } else if (parameters === '' && final === 'M') {
      this.#begin('mouse');
    } else if (parameters === '200' && final === '~') {
      this.#wasPasteCut = false;
      this.#begin('paste');
    } else {
      for (const key of sequenceKeys(parameters, final)) this.#key(key, isAlt);
    }
  }

  #mouse(character: string): void {
    this.#mouseCharacters += 1;
    if (character === '\u001b') this.#begin('escape');
    else if (this.#mouseCharacters === mouse_chars) this.#begin('ground');
  }

  #string(character: string): void {
    const isEnd = character === '\u0007' || c1Code(character) === 0x9c;
    if (this.#state === 'string_escape' && character !== '\\') {
      // Another sequence has begun where the string's end should be.
      this.#begin('escape');
      this.#escape(character);
    } else if (this.#state === 'string_escape' || isEnd) {
      const answer = this.#answer;
      this.#begin('ground');
      if (answer !== null && answer.length <= answer_chars_max) this.#onAnswer(answer);
    } else if (character === '\u001b') {
      this.#state = 'string_escape';
    } else if (this.#answer !== null && this.#answer.length <= answer_chars_max) {
      this.#answer += character;
    }
  }

  #paste(character: string): void {
    if (!this.#pasted.push(character)) return;
    this.#endPaste();
    this.#wasPasteCut = false;
    this.#begin('ground');
  }

  #endPaste(): void {
    this.#events.push({ kind: 'paste', text: this.#pasted.text() });
  }

  #key(key: string | null, isAlt = false): void {
    if (key === null) return;
    const hasAlt = !isAlt || key.startsWith('alt-');
    this.#events.push({ kind: 'key', key: hasAlt ? key : `alt-${key}` });
  }

  #given(): readonly InputEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }
}

/** The number of a C1 control, in UTF-8 or as the one byte it is elsewhere; null for anything else. */
function c1Code(character: string): number | null {
  const code = character.charCodeAt(0);
  const byte = code >= 0xdc80 && code <= 0xdc9f ? code - 0xdc00 : code;
  return character.length === 1 && byte >= 0x80 && byte <= 0x9f ? byte : null;
}
