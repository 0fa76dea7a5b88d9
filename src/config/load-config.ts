import path from 'node:path';
import type * as v from 'valibot';
import { checkPart } from '../load/check/check-part.ts';
import { plainOf, repeatedKey } from '../load/check/plain.ts';
import { kindOf } from '../load/check/union-issues.ts';
import { decodeText } from '../load/files/decode.ts';
import { Findings, type Found } from '../load/tree/found.ts';
import { Lines } from '../load/tree/lines.ts';
import { spanOf } from '../load/tree/spot.ts';
import type { MappingEntry, MappingNode, TreeNode } from '../load/tree/tree.ts';
import { child, entryOf, oneOrMoreOf, textOf } from '../load/tree/tree-access.ts';
import { parseTree } from '../load/yaml/parse.ts';
import { limits } from '../model/limits.ts';
import { checkEditor } from './check-editor.ts';
import { type Binding, type Config, emptyConfig } from './config.ts';
import { asConfigProblem, type KeyFound, keyProblem } from './config-problem.ts';
import { type ConfigKey, configEntries, configKeys } from './declaration.ts';
import { expandHome } from './expand-home.ts';
import type { LoadedConfig } from './loaded-config.ts';
import { readKeys } from './read-keys.ts';

/** What reading a configuration rests on beside its bytes. */
export interface ConfigSurroundings {
  /** The actions whose keys can be changed. */
  readonly bindings: readonly Binding[];
  /** The user's home folder, for `~`; null where there is none. */
  readonly home: string | null;
}

/**
 * Read a configuration from the bytes of its file. What is right in it is used, whatever is wrong
 * beside it; a file with nothing in it is as good as none.
 */
export function loadConfig(
  file: string,
  bytes: Uint8Array,
  surroundings: ConfigSurroundings,
): LoadedConfig {
  const findings = new Findings();
  const { text, problem } = decodeText(bytes);
  const lines = text === null ? null : new Lines(text);
  const root = problem === null && text !== null ? parseTree(text, findings) : null;
  if (problem !== null) findings.add(problem);
  const { config, found } = checkConfig(root, file, findings, surroundings);
  const { problems, problemsBeyond } = findings.problems(file, lines);
  const kept = found.slice(0, limits.problems_max);
  const keyProblems = lines === null ? [] : kept.map(each => keyProblem(each, file, lines));
  const all = [...problems.flatMap(each => asConfigProblem(each) ?? []), ...keyProblems];
  return {
    file,
    exists: true,
    config,
    problems: all.toSorted((one, other) => order(one.place, other.place)),
    problemsBeyond: problemsBeyond + found.length - kept.length,
    lines: lines === null ? new Map() : keyLines(root, lines),
  };
}

/** What loading gives for a file that cannot be read. */
export function unreadableConfig(file: string, problem: Found): LoadedConfig {
  const findings = new Findings();
  findings.add(problem);
  const problems = findings
    .problems(file, null)
    .problems.flatMap(each => asConfigProblem(each) ?? []);
  const exists = problem.details.reason !== 'not_found';
  return { file, exists, config: emptyConfig, problems, problemsBeyond: 0, lines: new Map() };
}

function checkConfig(
  root: TreeNode | null,
  file: string,
  findings: Findings,
  { bindings, home }: ConfigSurroundings,
): { config: Config; found: readonly KeyFound[] } {
  if (root === null) return { config: emptyConfig, found: [] };
  if (root.kind !== 'mapping') {
    const isNothing = root.kind === 'scalar' && root.value === null;
    const details = { kind: kindOf(root) };
    if (!isNothing) findings.add({ code: 'not_a_mapping', span: root, details });
    return { config: emptyConfig, found: [] };
  }
  checkKnown(root, findings);
  const keys = keysNode(root, findings);
  const read = keys ? readKeys(keys, bindings, findings) : { keys: emptyConfig.keys, found: [] };
  const editor = checkEditor(child(root, 'editor'));
  // What is wrong in a list is reported, and the rest of it used.
  readValue(root, 'articles', findings);
  const articles = oneOrMoreOf(child(root, 'articles'))
    .map(node => textOf(node) ?? '')
    .filter(folder => /\S/.test(folder));
  const config: Config = {
    theme: readValue(root, 'theme', findings),
    lang: readValue(root, 'lang', findings),
    width: readValue(root, 'width', findings),
    ascii: readValue(root, 'ascii', findings),
    articles: articles.map(folder => path.resolve(path.dirname(file), expandHome(folder, home))),
    // A command that is not what was meant is not run.
    editor: editor.length > 0 ? null : readValue(root, 'editor', findings),
    keys: read.keys,
    follow: readValue(root, 'follow', findings),
    wheel: readValue(root, 'wheel', findings),
    screen_reader: readValue(root, 'screen_reader', findings),
  };
  return { config, found: [...editor, ...read.found] };
}

function checkKnown(root: MappingNode, findings: Findings): void {
  const known: readonly string[] = configKeys;
  for (const { key, keySpan } of root.entries.values()) {
    if (known.includes(key)) continue;
    const details = { key, part: 'config', expected: known.join('\n') };
    findings.add({ code: 'unknown_key', span: keySpan, details, near: { name: key, known } });
  }
  for (const entry of root.repeats) findings.add(repeatedKey(root, entry, null));
}

/** The value of a key; null when it is absent, null or wrong. */
function readValue<const Key extends Exclude<ConfigKey, 'keys'>>(
  root: MappingNode,
  key: Key,
  findings: Findings,
): v.InferOutput<(typeof configEntries)[Key]> | null {
  const entry = entryOf(root, key);
  if (entry === null) return null;
  const context = { part: 'config', key, keySpan: entry.keySpan, here: key, claim: null };
  const schema: v.GenericSchema<
    unknown,
    v.InferOutput<(typeof configEntries)[Key]>
  > = configEntries[key] as never;
  return checkPart(schema, entry.value, findings, context).value;
}

/** The block under `keys`, whose entries are checked one by one. */
function keysNode(root: MappingNode, findings: Findings): MappingNode | null {
  const entry: MappingEntry | null = entryOf(root, 'keys');
  if (entry === null || entry.value.kind === 'mapping') return entry?.value as MappingNode | null;
  const { value: node, keySpan } = entry;
  if (node.kind === 'scalar' && node.value === null) return null;
  plainOf(node, findings, null);
  const details = { key: 'keys', part: 'config', kind: kindOf(node), expected: 'mapping' };
  findings.add({ code: 'wrong_type', span: spanOf({ node, keySpan }), details });
  return null;
}

function keyLines(root: TreeNode | null, lines: Lines): ReadonlyMap<string, number> {
  if (root?.kind !== 'mapping') return new Map();
  return new Map(
    [...root.entries.values()].map(({ key, keySpan }) => [key, lines.place(keySpan.at).line]),
  );
}

type Place = LoadedConfig['problems'][number]['place'];

function order(one: Place, other: Place): number {
  return (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}
