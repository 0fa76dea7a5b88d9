import { toAscii } from '../../text/ascii.ts';
import { markdown, markdownLink } from '../../text/markdown.ts';

/** A piece of a line. Its text is what is read: nothing in it is taken for Markdown. */
export type Piece =
  | string
  | { readonly strong: string }
  | { readonly emphasis: string }
  | { readonly link: string };

/** A page of Markdown, written from top to bottom. Every text goes through `markdown`. */
export interface MarkdownPage {
  heading(level: 1 | 2 | 3, text: string): void;
  paragraph(...pieces: readonly Piece[]): void;
  /** An item of a list; its lines stand under each other. */
  item(depth: 0 | 1, ...lines: readonly (readonly Piece[])[]): void;
  /** The page, with a line break at its end. */
  toString(): string;
}

/** @param ascii draw signs with ASCII characters */
export function newMarkdownPage(ascii: boolean): MarkdownPage {
  const lines: string[] = [];
  let isInList = false;
  const plain = (text: string) => markdown(ascii ? toAscii(text) : text);
  const written = (pieces: readonly Piece[]) =>
    pieces.map(piece => pieceText(piece, plain)).join('');
  const block = (text: string) => {
    if (lines.length > 0) lines.push('');
    lines.push(text);
    isInList = false;
  };
  return {
    heading: (level, text) => block(`${'#'.repeat(level)} ${plain(text)}`),
    paragraph: (...pieces) => block(written(pieces)),
    item: (depth, ...all) => {
      if (!isInList && lines.length > 0) lines.push('');
      isInList = true;
      const indent = '  '.repeat(depth);
      // A backslash at its end breaks a line without ending the item.
      const text = all.map(written).join(`\\\n${indent}  `);
      lines.push(`${indent}- ${text}`);
    },
    toString: () => `${lines.join('\n')}\n`,
  };
}

function pieceText(piece: Piece, plain: (text: string) => string): string {
  if (typeof piece === 'string') return plain(piece);
  if ('link' in piece) return markdownLink(piece.link);
  const [text, sign] = 'strong' in piece ? [piece.strong, '**'] : [piece.emphasis, '*'];
  // Beside a blank a star would be a star.
  const inner = plain(text.trim());
  return inner === '' ? '' : `${sign}${inner}${sign}`;
}
