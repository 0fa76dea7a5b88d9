import { basename, extname } from 'node:path';
import { type CheckedFile, checkFile } from './check/check-file.ts';
import { findCutText } from './check/find-cut-text.ts';
import { findUnsafe } from './check/find-unsafe.ts';
import { kindOf } from './check/union-issues.ts';
import type { Loaded } from './loaded.ts';
import { Findings } from './tree/found.ts';
import { Lines } from './tree/lines.ts';
import { noPlaces, placesOf } from './tree/places.ts';
import type { TreeNode } from './tree/tree.ts';

/**
 * Check what was read from a file, and make a briefing of it.
 *
 * @param file the file as the user named it
 * @param root null where it could not be read; `findings` then says why
 */
export function loadedFrom(
  file: string,
  text: string,
  root: TreeNode | null,
  findings: Findings,
): Loaded {
  const lines = new Lines(text);
  const { briefing, leftOut } = checkRoot(root, file, findings);
  const warnings = new Findings();
  if (root) {
    findUnsafe(root, text, warnings);
    findCutText(root, text, warnings);
  }
  return {
    file,
    briefing,
    ...findings.problems(file, lines),
    warnings: warnings.problems(file, lines).problems,
    leftOut: leftOut.map(({ part, name, at }) => ({ part, name, place: lines.place(at) })),
    places: root === null ? noPlaces : placesOf(root, lines),
    articles: new Map(),
  };
}

function checkRoot(root: TreeNode | null, file: string, findings: Findings): CheckedFile {
  if (root?.kind === 'mapping') return checkFile(root, titleFrom(file), findings);
  if (root) findings.add({ code: 'not_a_mapping', span: root, details: { kind: kindOf(root) } });
  return { briefing: null, leftOut: [] };
}

function titleFrom(file: string): string {
  return basename(file, extname(file)) || file;
}
