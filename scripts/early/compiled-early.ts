/** A function of a file, from its first character to the one after its last. */
export interface FunctionRange {
  readonly start: number;
  readonly end: number;
  /** Empty for one that has none. */
  readonly name: string;
  readonly hasRun: boolean;
}

/** A function that is a statement; the name may stand close. */
const statement = /^((?:async )?function\*?)\s*[\w$]+/;
const functionAlone = /^(?:async )?function\b/;
/** The beginning of a function that is an expression without the word. */
const arrow = /^(?:async\b ?)?(?:\([\s\S]*?\)|[\w$]+)=>/;
/** Before a function that is a statement of its file. */
const statementEnds = [';', '}', '\n'];

/**
 * A file in which the functions that have run are compiled when it is read, and so are kept by Node's
 * compile cache, which keeps what is compiled then. V8 takes a function in parentheses for one that
 * is called at once. One that is a statement cannot stand in any, so it becomes a variable; those come
 * first, as functions are there before anything runs.
 *
 * @param source a minified script
 * @param functions all that V8 knows of it
 */
export function compiledEarly(source: string, functions: readonly FunctionRange[]): string {
  const inOrder = functions.filter(({ hasRun }) => hasRun).sort((a, b) => a.start - b.start);
  const isInside = ({ start, end }: FunctionRange) =>
    functions.some(other => other.start < start && other.end > end);
  const isStatement = ({ start }: FunctionRange) =>
    statementEnds.includes(source[start - 1] ?? ';');
  const moved: FunctionRange[] = [];
  const marks: Mark[] = [];
  for (const found of inOrder) {
    const { start, end } = found;
    const isArrow = arrow.test(source.slice(start, Math.min(end, start + arrowHead)));
    const isAlone = functionAlone.test(source.slice(start, start + 16));
    if (isAlone && isStatement(found)) {
      if (!isInside(found)) moved.push(found);
    } else if (isAlone ? isExpression(source, start) : isArrow) {
      marks.push({ at: start, sign: '(' }, { at: end, sign: ')' });
    }
  }
  return assembled(source, moved, inParentheses(source, marks));
}

/** A list of parameters longer than this is not looked for. */
const arrowHead = 500;

interface Mark {
  readonly at: number;
  readonly sign: '(' | ')';
}

/** A block may begin with a function too; there it stays as it is. */
function isExpression(source: string, start: number): boolean {
  return source[start - 1] !== '{';
}

/** Gives a part of the source with its parentheses. */
function inParentheses(source: string, marks: readonly Mark[]) {
  // Where one function ends and the next begins, the end comes first.
  const sorted = marks.toSorted(
    (a, b) => a.at - b.at || b.sign.charCodeAt(0) - a.sign.charCodeAt(0),
  );
  return (start: number, end: number): string => {
    let text = '';
    let from = start;
    for (const { at, sign } of sorted) {
      const isWithin = sign === '(' ? at >= start && at < end : at > start && at <= end;
      if (!isWithin) continue;
      text += source.slice(from, at) + sign;
      from = at;
    }
    return text + source.slice(from, end);
  };
}

function assembled(
  source: string,
  moved: readonly FunctionRange[],
  part: (start: number, end: number) => string,
): string {
  const strict = /^"use strict";/.exec(source)?.[0] ?? '';
  let variables = '';
  let rest = '';
  let from = strict.length;
  for (const { start, end, name } of moved) {
    // Without its own name: in a named expression that name could not be given another value.
    variables += `var ${name}=(${part(start, end).replace(statement, '$1')});`;
    rest += `${part(from, start)};`;
    from = end;
  }
  return strict + variables + rest + part(from, source.length);
}
