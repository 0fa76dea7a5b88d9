import { isRewritten } from '../tree/rewritten.ts';
import type { ScalarNode } from '../tree/tree.ts';
import { giveUp } from './given-up.ts';

/** Characters that no plain scalar begins with, and those whose rules the reader does not know. */
const beginsNoPlain = /^[-?:,[\]{}#&*!|>'"%@` \n]/;
/** A sign belongs to a number; any other dash may be a list's. */
const beginsNumber = /^-[0-9]/;
/** How whatever is no text begins, in YAML's core schema (YAML 1.2, section 10.3.2). */
const maybeNoText = /^[-+.0-9~nNtTfF]/;
const integer = /^[-+]?[0-9]+$/;
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/;
/** Infinity, numbers with an exponent, and those that are not decimal: nothing for a briefing. */
const otherNumber =
  /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+)$/;

/** Whether a text may begin a plain scalar. */
export function mayBeginPlain(text: string): boolean {
  return !beginsNoPlain.test(text) || beginsNumber.test(text);
}

/**
 * The node of a plain scalar.
 *
 * @param written its words, with line breaks already folded
 */
export function plainScalar(written: string, at: number, end: number): ScalarNode {
  const value = readValue(written);
  const isAltered = typeof value === 'number' && isRewritten(written, value);
  return { kind: 'scalar', at, end, value, rewritten: isAltered ? written : null };
}

function readValue(written: string): ScalarNode['value'] {
  if (!maybeNoText.test(written)) return written;
  switch (written) {
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    default:
  }
  if (integer.test(written)) return Number.parseInt(written, 10);
  if (decimal.test(written)) return Number.parseFloat(written);
  return otherNumber.test(written) ? giveUp() : written;
}
