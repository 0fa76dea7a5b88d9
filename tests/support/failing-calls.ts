import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Read by Node before a program, it has calls to the file system fail. */
const hook = path.join(import.meta.dirname, 'failing-calls.cjs');

export type CallKind = 'look' | 'open' | 'read' | 'write' | 'rename' | 'watch';

/** A call that fails: the `at`th of its kind, counted from 1; with `lasts` all that follow too. */
export interface FailingCall {
  readonly kind: CallKind;
  readonly at: number;
  readonly lasts: boolean;
  /** The system's short name of the error. */
  readonly code: string;
}

/** Why calls of a kind fail in life: too many files, a broken disk, a full one, no right, no more watches. */
const codes: Readonly<Record<CallKind, string>> = {
  look: 'EIO',
  open: 'EMFILE',
  read: 'EIO',
  write: 'ENOSPC',
  rename: 'EACCES',
  watch: 'ENOSPC',
};

/** What Node and the program have to be given so that a call fails. */
export function failing(call: FailingCall | null, counts: string | null = null) {
  const wanted = { ...(call ?? { kind: 'none', at: 0, lasts: false, code: 'EIO' }), counts };
  return { nodeArgs: ['--require', hook], env: { FAILING_CALLS: JSON.stringify(wanted) } };
}

/**
 * Each call of a run that opens, reads, writes, renames or watches, failing once; with `EVERY_CALL=1`
 * also those that look, and each failing from then on.
 */
export function everyCall(counts: Readonly<Record<string, number>>): readonly FailingCall[] {
  const isAll = Boolean(process.env.EVERY_CALL);
  const kinds = (Object.keys(codes) as CallKind[]).filter(kind => isAll || kind !== 'look');
  return kinds.flatMap(kind =>
    Array.from({ length: counts[kind] ?? 0 }, (_, at) =>
      (isAll ? [false, true] : [false]).map(lasts => ({
        kind,
        at: at + 1,
        lasts,
        code: codes[kind],
      })),
    ).flat(),
  );
}

/** The first, the middle and the last call of each kind, failing from then on. */
export function someLasting(counts: Readonly<Record<string, number>>): readonly FailingCall[] {
  return (Object.keys(codes) as CallKind[]).flatMap(kind => {
    const count = counts[kind] ?? 0;
    const places = new Set([1, Math.ceil(count / 2), count].filter(at => at > 0 && at <= count));
    return Array.from(places, at => ({ kind, at, lasts: true, code: codes[kind] }));
  });
}

/** How a call that fails is told in a message. */
export function named({ kind, at, lasts, code }: FailingCall): string {
  return `${code} at ${kind} ${at}${lasts ? ' and after' : ''}`;
}

/** What a run has counted. */
export async function countsIn(file: string): Promise<Readonly<Record<string, number>>> {
  return JSON.parse(await readFile(file, 'utf8'));
}

/** Do the same for each of many, a few at a time. */
export async function forEachOf<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<void>,
  atOnce = 3,
): Promise<void> {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

const briefing = `briefing: 1
title: T
lang: en
sources:
  a: {lang: en, text: {file: a.txt}}
  b: {lang: en, text: {file: b.txt}}
figures:
  - id: dead
    label: Dead
    reports:
      - {source: a, value: 12, passage: Twelve people died.}
      - {source: b, value: 13, passage: "Thirteen people died."}
`;

/** A folder with a briefing of two articles, neither of which has its hash recorded. */
export async function failingFolder(around: string): Promise<{ folder: string; file: string }> {
  const folder = await mkdtemp(path.join(around, 'run-'));
  const file = path.join(folder, 'b.yaml');
  await writeFile(path.join(folder, 'a.txt'), 'Twelve people died.\n');
  await writeFile(path.join(folder, 'b.txt'), 'Thirteen people died.\n');
  await writeFile(file, briefing);
  return { folder, file };
}
