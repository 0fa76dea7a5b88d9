import { Composer, type Document, type ErrorCode, Parser, type YAMLParseError } from 'yaml';
import { limits } from '../../model/limits.ts';

export interface YamlMistake {
  readonly code: ErrorCode;
  readonly message: string;
  readonly at: number;
  readonly end: number;
}

export interface Composed {
  /** Null when there is no document. */
  readonly document: Document.Parsed | null;
  readonly errors: readonly YamlMistake[];
}

/**
 * Schema and version are fixed, so that no file changes what its words mean. The library's own
 * check for repeated keys is quadratic, and its logging is for documents turned into values.
 */
const options = {
  version: '1.2',
  schema: 'core',
  uniqueKeys: false,
  stringKeys: true,
  strict: true,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** The composer has no limit on the errors it makes, and no other way to be stopped. */
interface ComposerInside {
  onError: (...error: readonly unknown[]) => void;
  readonly errors: readonly YAMLParseError[];
}

/** Thrown to stop the composer: a hostile file can have an error for each of its lexemes. */
const enough = new Error('too many mistakes');

/**
 * Compose lexemes into a document.
 *
 * @param lexemes of one document without anchors, aliases, tags and directives, and not deep
 * @param length of the text they come from
 */
export function composeLexemes(lexemes: readonly string[], length: number): Composed {
  // A broken file can give an error for each lexeme: a stack trace for each would fill the memory.
  const traceLimit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return compose(lexemes, length);
  } finally {
    Error.stackTraceLimit = traceLimit;
  }
}

function compose(lexemes: readonly string[], length: number): Composed {
  const parser = new Parser();
  const composer = new Composer(options);
  const inside = composer as unknown as ComposerInside;
  const { onError } = inside;
  let count = 0;
  inside.onError = (...error) => {
    onError(...error);
    if (++count >= limits.refusals_max) throw enough;
  };
  const documents: Document.Parsed[] = [];
  try {
    for (const lexeme of lexemes) {
      for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    }
    for (const token of parser.end()) documents.push(...composer.next(token));
    documents.push(...composer.end(true, length));
  } catch (error) {
    if (error !== enough) throw error;
    return { document: null, errors: inside.errors.map(mistakeOf) };
  }
  const errors = documents.flatMap(document => document.errors.map(mistakeOf));
  return { document: documents[0] ?? null, errors };
}

function mistakeOf({ code, message, pos: [at, end] }: YAMLParseError): YamlMistake {
  return { code, message, at, end };
}
