import type { TreeNode } from '../tree/tree.ts';
import { GivenUp } from './given-up.ts';
import { PlainReader } from './plain-reader.ts';

/** Characters with rules of their own in YAML, or of which the library's lexer makes its marks. */
const beyondPlain = /[\0-\x09\x0b-\x1f\x7f-\x84\x86-\x9f\ufeff]/;

/**
 * Read a text in the plain YAML that briefings are written in.
 *
 * @returns the tree the YAML library would give; null for a text with a mistake, and for one that
 *   has more of YAML in it than this knows. The library is then to read it
 */
export function readPlainYaml(text: string): TreeNode | null {
  if (beyondPlain.test(text)) return null;
  try {
    return new PlainReader(text).read();
  } catch (error) {
    if (error instanceof GivenUp) return null;
    throw error;
  }
}
