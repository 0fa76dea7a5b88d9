import { Composer, type Document, type ErrorCode, Parser } from 'yaml';

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
  const documents: Document.Parsed[] = [];
  for (const lexeme of lexemes) {
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, length));
  const errors = documents.flatMap(document =>
    document.errors.map(({ code, message, pos: [at, end] }) => ({ code, message, at, end })),
  );
  return { document: documents[0] ?? null, errors };
}
