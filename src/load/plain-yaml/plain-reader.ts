import { limits } from '../../model/limits.ts';
import type { ListNode, MappingEntry, MappingNode, ScalarNode, TreeNode } from '../tree/tree.ts';
import { blockText } from './block-text.ts';
import { giveUp } from './given-up.ts';
import { mayBeginPlain, plainScalar } from './plain-value.ts';
import { closingQuote, quotedText } from './quoted.ts';

/** A key in letters, digits, `_`, `.` and `-`, and the colon that follows it. */
const keyAndColon = /([A-Za-z0-9_][A-Za-z0-9_.-]{0,200}):(?=[ \n]|$)/y;
const afterValue = /(?: *| +#[^\n]*)(?:\n|$)/y;
/** Deeper than any briefing; whether it is too deep, the library's way decides. */
const depth_max = 16;
/** Columns of indentation: beyond them the library's way decides too. */
const column_max = 200;

/**
 * Reads the YAML that briefings are written in, and gives up on all else: mappings with plain keys,
 * lists, plain and quoted scalars, `|` and `>`, brackets, comments. What it reads it reads as the
 * YAML library does, in a tenth of the time and memory.
 */
export class PlainReader {
  readonly #text: string;
  /** The first character that is no space of the line to read next, and its column; -1 at the end. */
  #at = 0;
  #column = 0;
  #depth = 0;
  /** Never fewer than the library's lexer makes of what has been read. */
  #lexemes = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): TreeNode {
    this.#skipEmptyLines(0);
    if (this.#column !== 0) giveUp();
    const root = this.#mapping(0);
    if (this.#at < this.#text.length) giveUp();
    return root;
  }

  #mapping(column: number): MappingNode {
    this.#deeper(column);
    const at = this.#at;
    const entries = new Map<string, MappingEntry>();
    const repeats: MappingEntry[] = [];
    let end = at;
    do {
      const key = this.#keyAt(this.#at);
      const keySpan = { at: this.#at, end: this.#at + key.length };
      if (keySpan.at === at) end = keySpan.end;
      const entry = { key, keySpan, value: this.#value(column, keySpan.end + 1, true) };
      if (entries.has(key)) repeats.push(entry);
      else entries.set(key, entry);
    } while (this.#column === column);
    if (this.#column > column) giveUp();
    this.#depth -= 1;
    return { kind: 'mapping', at, end, entries, repeats };
  }

  #list(column: number): ListNode {
    this.#deeper(column);
    const at = this.#at;
    const items: TreeNode[] = [];
    do {
      const first = this.#spacesFrom(this.#at + 1);
      this.#count(2);
      if (this.#isKeyAt(first)) {
        this.#column += first - this.#at;
        this.#at = first;
        items.push(this.#mapping(this.#column));
      } else {
        items.push(this.#value(column, first, false));
      }
    } while (this.#column === column && this.#isItem());
    if (this.#column > column) giveUp();
    this.#depth -= 1;
    return { kind: 'list', at, end: at + 1, items };
  }

  /**
   * What stands after a key or a dash.
   *
   * @param column of the key or dash: whatever belongs to it stands to the right of it
   * @param isOfKey a list may stand right under its key, and what follows a key on further lines
   */
  #value(column: number, from: number, isOfKey: boolean): TreeNode {
    const at = this.#spacesFrom(from);
    const sign = this.#text.charAt(at);
    switch (sign) {
      case '':
      case '\n':
      case '#':
        if (!isOfKey) giveUp();
        this.#endLine(from);
        if (this.#column === column && this.#isItem()) return this.#list(column);
        if (this.#column <= column) giveUp();
        return this.#isItem() ? this.#list(this.#column) : this.#mapping(this.#column);
      case '"':
      case "'": {
        const node = this.#quoted(at, column);
        this.#endLine(node.end);
        return node;
      }
      case '[':
      case '{': {
        const { node, end } = this.#bracketed(at, column);
        this.#endLine(end);
        return node;
      }
      case '|':
      case '>': {
        const { value, end, lines } = blockText(this.#text, at, column);
        this.#count(4 + lines);
        this.#mayBeLong(end - at);
        this.#skipEmptyLines(end);
        return { kind: 'scalar', at, end, value, rewritten: null };
      }
      default:
        return this.#plain(at, column);
    }
  }

  #quoted(at: number, column: number): ScalarNode {
    const end = closingQuote(this.#text, at, column);
    this.#mayBeLong(end + 1 - at);
    this.#count(1);
    const value = quotedText(this.#text.charAt(at), this.#text.slice(at + 1, end));
    return { kind: 'scalar', at, end: end + 1, value, rewritten: null };
  }

  /** A plain scalar on a line, and on those that follow to the right of the column. */
  #plain(at: number, column: number): ScalarNode {
    const text = this.#text;
    this.#count(2);
    let written = '';
    let next = at;
    for (;;) {
      let lineEnd = text.indexOf('\n', next);
      if (lineEnd === -1) lineEnd = text.length;
      const line = text.slice(next, lineEnd);
      const words = wordsOf(line);
      if (next === at && !mayBeginPlain(words)) giveUp();
      written = next === at ? words : `${written} ${words}`;
      const end = next + words.length;
      this.#endLine(end);
      this.#mayBeLong(end - at);
      if (this.#column <= column) return plainScalar(written, at, end);
      // Empty lines and comments within a scalar have rules of their own.
      if (line.includes(' #') || this.#at - this.#column !== lineEnd + 1) giveUp();
      next = this.#at;
    }
  }

  #bracketed(at: number, column: number): { node: TreeNode; end: number } {
    this.#deeper(column);
    const isMapping = this.#text.charAt(at) === '{';
    const closing = isMapping ? '}' : ']';
    const items: TreeNode[] = [];
    const entries = new Map<string, MappingEntry>();
    const repeats: MappingEntry[] = [];
    let next = this.#withinBrackets(at + 1, column);
    while (this.#text.charAt(next) !== closing) {
      let key: string | null = null;
      const keyAt = next;
      if (isMapping) {
        key = this.#keyAt(next);
        next = this.#withinBrackets(next + key.length + 1, column);
      }
      const { node, end } = this.#inBrackets(next, column);
      if (key === null) items.push(node);
      else {
        const entry = { key, keySpan: { at: keyAt, end: keyAt + key.length }, value: node };
        if (entries.has(key)) repeats.push(entry);
        else entries.set(key, entry);
      }
      next = this.#withinBrackets(end, column);
      if (this.#text.charAt(next) === ',') next = this.#withinBrackets(next + 1, column);
      else if (this.#text.charAt(next) !== closing) giveUp();
    }
    this.#depth -= 1;
    const node: TreeNode = isMapping
      ? { kind: 'mapping', at, end: at + 1, entries, repeats }
      : { kind: 'list', at, end: at + 1, items };
    return { node, end: next + 1 };
  }

  #inBrackets(at: number, column: number): { node: TreeNode; end: number } {
    const text = this.#text;
    switch (text.charAt(at)) {
      case '[':
      case '{':
        return this.#bracketed(at, column);
      case '"':
      case "'": {
        const node = this.#quoted(at, column);
        return { node, end: node.end };
      }
      default:
    }
    let end = at;
    while (!isEndInBrackets(text, end)) end += 1;
    const next = text.charAt(end);
    if (end === at || next === '' || next === '#' || next === ':') giveUp();
    while (text.charAt(end - 1) === ' ') end -= 1;
    this.#mayBeLong(end - at);
    const written = text.slice(at, end);
    if (!mayBeginPlain(written)) giveUp();
    this.#count(2);
    return { node: plainScalar(written, at, end), end };
  }

  /** The offset of the next thing within brackets: spaces, line breaks and comments are passed. */
  #withinBrackets(from: number, column: number): number {
    const text = this.#text;
    let at = from;
    this.#count(2);
    for (;;) {
      const start = at;
      while (text.charAt(at) === ' ') at += 1;
      const sign = text.charAt(at);
      if (sign === '#' && (text.charAt(at - 1) === ' ' || text.charAt(at - 1) === '\n')) {
        while (at < text.length && text.charAt(at) !== '\n') at += 1;
      } else if (sign === '\n') {
        at += 1;
      } else {
        const isOfLine = text.charAt(start - 1) === '\n' && start > from;
        if (sign === '' || (isOfLine && at - start <= column)) giveUp();
        return at;
      }
      this.#count(2);
    }
  }

  #isItem(): boolean {
    return this.#text.charAt(this.#at) === '-' && this.#text.charAt(this.#at + 1) === ' ';
  }

  #isKeyAt(at: number): boolean {
    keyAndColon.lastIndex = at;
    return keyAndColon.test(this.#text);
  }

  #keyAt(at: number): string {
    keyAndColon.lastIndex = at;
    const [, key] = keyAndColon.exec(this.#text) ?? giveUp();
    this.#count(4);
    return key ?? giveUp();
  }

  #spacesFrom(from: number): number {
    let at = from;
    while (this.#text.charAt(at) === ' ') at += 1;
    return at;
  }

  /** At once and not at the end: what has been read until then takes memory. */
  #count(lexemes: number): void {
    this.#lexemes += lexemes;
    if (this.#lexemes > limits.lexemes_max) giveUp();
  }

  /** A text that is too long is refused where all else is. */
  #mayBeLong(length: number): void {
    if (length > limits.text_chars_max) giveUp();
  }

  #deeper(column: number): void {
    this.#depth += 1;
    if (this.#depth > depth_max || column > column_max) giveUp();
  }

  /** Go on to the next line that says something; after a value only a comment may stand. */
  #endLine(from: number): void {
    afterValue.lastIndex = from;
    if (!afterValue.test(this.#text)) giveUp();
    this.#count(2);
    const end = afterValue.lastIndex;
    // Nothing but spaces is the common case, and the one in which nothing is passed over.
    if (this.#text.charAt(from) !== '\n') this.#count(2);
    this.#skipEmptyLines(end);
  }

  /** Go on to the first line that is neither empty nor a comment. */
  #skipEmptyLines(from: number): void {
    const text = this.#text;
    for (let start = from; start < text.length; ) {
      const at = this.#spacesFrom(start);
      const sign = text.charAt(at);
      if (sign !== '' && sign !== '\n' && sign !== '#') {
        this.#at = at;
        this.#column = at - start;
        return;
      }
      // The library's way makes one empty line of many, but counts them all the same.
      this.#count(3);
      const end = text.indexOf('\n', at);
      start = end === -1 ? text.length : end + 1;
    }
    this.#at = text.length;
    this.#column = -1;
  }
}

/** The part of a line that belongs to a plain scalar. */
function wordsOf(line: string): string {
  const comment = line.indexOf(' #');
  let length = comment === -1 ? line.length : comment;
  while (line.charAt(length - 1) === ' ') length -= 1;
  const words = line.slice(0, length);
  return words.endsWith(':') || words.includes(': ') ? giveUp() : words;
}

const bracketSigns = ',[]{}';

function isEndInBrackets(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === '' || sign === '\n' || bracketSigns.includes(sign)) return true;
  if (sign === '#') return text.charAt(at - 1) === ' ';
  if (sign !== ':') return false;
  const next = text.charAt(at + 1);
  return next === '' || next === ' ' || next === '\n' || bracketSigns.includes(next);
}
