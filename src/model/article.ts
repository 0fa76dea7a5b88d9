/** How the bytes of an article may be written. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15'] as const;
export type Encoding = (typeof encodings)[number];

/** Why an article's file gives no text. */
export type ArticleFault =
  | 'empty'
  | 'too_large'
  | 'binary'
  | 'folder'
  | 'not_regular'
  | 'dangling_link'
  | 'no_permission'
  | 'outside'
  | 'hidden'
  | 'bad_encoding'
  | 'system';

/** The text of an article, as read from its file. */
export interface ArticleText {
  readonly kind: 'text';
  /** Where it was found. */
  readonly path: string;
  /** Decoded, without a byte order mark; line breaks as they are. */
  readonly text: string;
  readonly encoding: Encoding;
  /** The encoding is a guess: nothing says so, and the bytes do not prove it as UTF-8's do. */
  readonly guessed: boolean;
  /** SHA-256 of the file's bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** What looking for a source's article came to. */
export type Article =
  | ArticleText
  /** No folder has it, or the briefing names no file: nothing is wrong, there is no text at hand. */
  | { readonly kind: 'absent' }
  /** There is something by that name, and it gives no text. */
  | {
      readonly kind: 'unusable';
      readonly path: string;
      readonly fault: ArticleFault;
      /** The system's own short name of the error, where there was one. */
      readonly system: string | null;
      /** What a link leads to because of which it is not read; null where there is none. */
      readonly target: string | null;
    };

/** By source id. A source that is not in it has no article at hand. */
export type Articles = ReadonlyMap<string, Article>;
