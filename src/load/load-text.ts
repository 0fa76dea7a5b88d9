import { basename, extname } from 'node:path';
import { type CheckedFile, checkFile } from './check-file.ts';
import { findUnsafe } from './find-unsafe.ts';
import { Findings } from './found.ts';
import { Lines } from './lines.ts';
import type { Loaded } from './loaded.ts';
import { parseTree } from './parse.ts';
import { noPlaces, placesOf } from './places.ts';
import type { TreeNode } from './tree.ts';
import { kindOf } from './union-issues.ts';

/**
 * Load a briefing from the text of a file.
 *
 * @param file the file as the user named it
 */
export function loadText(file: string, text: string): Loaded {
  const findings = new Findings();
  const lines = new Lines(text);
  const root = parseTree(text, findings);
  const { briefing, leftOut } = checkRoot(root, file, findings);
  const warnings = new Findings();
  if (root) findUnsafe(root, text, warnings);
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
