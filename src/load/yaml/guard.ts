import { limits } from '../../model/limits.ts';
import type { ProblemCode } from '../../model/problem.ts';
import type { SyntaxReason } from '../../model/syntax-reason.ts';
import type { Findings, Found } from '../tree/found.ts';
import { BlockLevels } from './block-levels.ts';
import type { LexemeType } from './lexemes.ts';

interface Key {
  readonly at: number;
  readonly column: number;
  readonly kind: 'scalar' | 'merge' | 'collection';
}

/**
 * Refuses what a briefing never needs and a parser can be made to choke on, before it is parsed:
 * anchors, aliases, tags, merge keys, directives, further documents, complex keys and deep
 * nesting. Looks at each lexeme once, in order, and reports everything it refuses.
 */
export class Guard {
  readonly #findings: Findings;
  readonly #levels = new BlockLevels();
  /** Offsets and columns of the brackets that are open. */
  readonly #brackets: { at: number; column: number }[] = [];
  #lineStart = 0;
  #lineIsFresh = true;
  #key: Key | null = null;
  #blockScalar = false;
  #isTooDeep = false;
  #documents = 0;
  /** True from the first mark or content of a document on. */
  #documentBegan = false;
  #refusals = 0;
  /** The first comment in brackets that a text may have been meant to go on in. */
  #cut: { readonly source: string; readonly at: number } | null = null;
  /** The last mark or content was one after which a comma closes nothing. */
  #beforeItem = false;
  /** True when the file has anything that is not a comment. */
  hasContent = false;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  /** True when so much was refused that reading on would only cost time and memory. */
  get isHopeless(): boolean {
    const isBottomless = this.#levels.depth + this.#brackets.length > 32 * limits.depth_max;
    return isBottomless || this.#refusals > limits.refusals_max;
  }

  take(type: LexemeType, source: string, at: number): void {
    switch (type) {
      case 'newline':
        this.#lineStart = at + source.length;
        this.#lineIsFresh = true;
        return;
      case 'comment':
        this.#comment(source, at);
        return;
      case 'space':
      case 'scalar':
      case 'byte-order-mark':
        return;
      case 'flow-error-end':
        this.end();
        return;
      case 'directive-line':
        this.#refuse('yaml_directive', source, at);
        return;
      case 'doc-mode':
        this.#newDocument(at);
        return;
      case 'doc-start':
        if (this.#documentBegan) this.#newDocument(at);
        this.#documentBegan = true;
        return;
      case 'doc-end':
        return;
      default:
        this.#documentBegan = true;
        this.hasContent = true;
        this.#startLine(type, at);
        this.#node(type, source, at);
        this.#beforeItem =
          type === 'comma' || type === 'flow-map-start' || type === 'flow-seq-start';
    }
  }

  /** To be called once more at the end of the file: brackets still open are never closed. */
  end(): void {
    const innermost = this.#brackets.at(-1);
    this.#brackets.length = 0;
    if (!innermost) return;
    if (this.#cut === null) {
      this.#refuseSyntax('bracket_not_closed', innermost.at);
      return;
    }
    const { source, at } = this.#cut;
    this.#add('yaml_syntax', at, source.length, { reason: 'comment_in_brackets', found: source });
  }

  /** A text with a number sign or a hashtag in it, which takes the closing bracket with it. */
  #comment(source: string, at: number): void {
    if (this.#brackets.length === 0 || !/^#[\p{L}\p{N}].*[\]}]/u.test(source)) return;
    this.#cut ??= { source, at };
  }

  #node(type: LexemeType, source: string, at: number): void {
    switch (type) {
      case 'anchor':
        this.#refuse('yaml_anchor', source, at);
        return;
      case 'tag':
        this.#refuse('yaml_tag', source, at);
        return;
      case 'alias':
        this.#refuse('yaml_alias', source, at);
        this.#key = { at, column: at - this.#lineStart, kind: 'scalar' };
        return;
      case 'flow-map-start':
      case 'flow-seq-start':
        this.#key = null;
        this.#brackets.push({ at, column: at - this.#lineStart });
        this.#checkDepth(at);
        return;
      case 'flow-map-end':
      case 'flow-seq-end':
        this.#bracketEnds(at);
        return;
      case 'seq-item-ind':
        this.#key = null;
        this.#open(at, at - this.#lineStart, 'list');
        return;
      case 'explicit-key-ind':
        this.#key = null;
        this.#refuse('yaml_complex_key', source, at);
        this.#open(at, at - this.#lineStart, 'mapping');
        return;
      case 'map-value-ind':
        this.#keyEnds(at);
        return;
      case 'block-scalar-header':
        this.#blockScalar = true;
        return;
      case 'comma':
        this.#key = null;
        // A parser makes an error and an item of each.
        if (this.#beforeItem) this.#refuseSyntax('comma_extra', at);
        return;
      case 'content':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
        this.#scalar(type, source, at);
        return;
      default:
        this.#key = null;
    }
  }

  #scalar(type: LexemeType, source: string, at: number): void {
    if (type !== 'content' && !isClosed(source)) this.#refuseSyntax('quote_not_closed', at);
    else if (source.length > limits.text_chars_max) this.#refuseLong(at);
    const kind = type === 'content' && source === '<<' ? 'merge' : 'scalar';
    this.#key = this.#blockScalar ? null : { at, column: at - this.#lineStart, kind };
    const lastBreak = source.lastIndexOf('\n');
    if (lastBreak >= 0) this.#lineStart = at + lastBreak + 1;
    if (this.#blockScalar) this.#lineIsFresh = true;
    this.#blockScalar = false;
  }

  /** A bracket that closes nothing is refused here too: a parser makes an error of each. */
  #bracketEnds(at: number): void {
    const opener = this.#brackets.pop();
    this.#key = opener ? { ...opener, kind: 'collection' } : null;
    this.#checkDepth(at);
    if (!opener) this.#refuseSyntax('bracket_not_opened', at);
  }

  #refuseSyntax(reason: SyntaxReason, at: number): void {
    this.#add('yaml_syntax', at, 1, { reason });
  }

  #refuseLong(at: number): void {
    this.#add('text_too_long', at, 1, { limit: limits.text_chars_max });
  }

  #keyEnds(at: number): void {
    const key = this.#key;
    this.#key = null;
    if (key?.kind === 'merge') this.#refuse('yaml_merge_key', '<<', key.at);
    if (key?.kind === 'collection') this.#refuse('yaml_complex_key', '', key.at);
    this.#open(key?.at ?? at, key?.column ?? at - this.#lineStart, 'mapping');
  }

  #open(at: number, column: number, kind: 'mapping' | 'list'): void {
    if (this.#brackets.length === 0) this.#levels.open(column, kind);
    this.#checkDepth(at);
  }

  #startLine(type: LexemeType, at: number): void {
    if (!this.#lineIsFresh) return;
    this.#lineIsFresh = false;
    if (this.#brackets.length > 0 || this.#blockScalar) return;
    this.#levels.line(at - this.#lineStart, type === 'seq-item-ind');
  }

  /** Reported where the limit is passed, and again only after the nesting has come back below. */
  #checkDepth(at: number): void {
    const isTooDeep = this.#levels.depth + this.#brackets.length > limits.depth_max;
    if (isTooDeep && !this.#isTooDeep) this.#refuse('yaml_too_deep', '', at);
    this.#isTooDeep = isTooDeep;
  }

  #newDocument(at: number): void {
    this.#documents++;
    this.#documentBegan = false;
    this.#levels.clear();
    if (this.#documents > 1) this.#refuse('yaml_several_documents', '', at);
  }

  #refuse(code: ProblemCode, found: string, at: number): void {
    const details = code === 'yaml_too_deep' ? { limit: limits.depth_max } : { found };
    this.#add(code, at, Math.max(1, found.length), details);
  }

  #add(code: ProblemCode, at: number, length: number, details: Found['details']): void {
    this.#refusals++;
    this.#findings.add({ code, span: { at, end: at + length }, details });
  }
}

/** Whether the last quotation mark of a quoted scalar closes it, and is no escaped one. */
function isClosed(source: string): boolean {
  const quote = source.charAt(0);
  if (source.length < 2 || !source.endsWith(quote)) return false;
  // A quotation mark escapes the next one in single quotes, a backslash does in double quotes.
  const escaping = quote === "'" ? "'" : '\\';
  let escapes = 0;
  for (let at = source.length - 2; at > 0 && source[at] === escaping; at--) escapes++;
  return escapes % 2 === 0;
}
