import { CST, Lexer } from 'yaml';

/** What a lexeme is; `content` is the text of a plain or block scalar. */
export type LexemeType = NonNullable<ReturnType<typeof CST.tokenType>> | 'content' | 'unknown';

/** Called for each lexeme, in order, with its offset; gives false to stop. */
export type LexemeVisitor = (type: LexemeType, source: string, at: number) => boolean;

/** Read a YAML text into lexemes, one after the other and in one pass. */
export function visitLexemes(text: string, visit: LexemeVisitor): void {
  let at = 0;
  let isContent = false;
  for (const source of new Lexer().lex(text)) {
    // The lexer announces a scalar, the mode of a document and a broken flow by control characters
    // that are not in the text; whatever follows the announcement of a scalar is its text.
    const type: LexemeType = isContent ? 'content' : (CST.tokenType(source) ?? 'unknown');
    isContent = type === 'scalar';
    if (!visit(type, source, at)) return;
    if (!isMark(type)) at += source.length;
  }
}

function isMark(type: LexemeType): boolean {
  return type === 'scalar' || type === 'doc-mode' || type === 'flow-error-end';
}
