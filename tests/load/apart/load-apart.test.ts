import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadApart } from '../../../src/load/apart/load-apart.ts';
import { loadResponsively } from '../../../src/load/apart/load-responsively.ts';
import { packed, unpacked } from '../../../src/load/apart/packed.ts';
import { loadBytes } from '../../../src/load/load.ts';
import { loadText } from '../../../src/load/load-with-library.ts';
import type { Loaded } from '../../../src/load/loaded.ts';
import { treeBehind } from '../../../src/load/tree/places.ts';
import type { TreeNode } from '../../../src/load/tree/tree.ts';
import { limits } from '../../../src/model/limits.ts';
import { arbitraryMutation, mutated } from '../../fuzz/mutate.ts';
import { readSeeds } from '../../fuzz/seeds.ts';

const seeds = await readSeeds();
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Every path of a tree, some paths that are not there, and what a caller may ask by name. */
function* pathsIn(node: TreeNode, path: readonly (string | number)[] = []): Generator<typeof path> {
  yield path;
  yield [...path, '0'];
  if (node.kind === 'list') {
    for (const [at, item] of node.items.entries()) yield* pathsIn(item, [...path, at]);
  }
  if (node.kind === 'mapping') {
    for (const { key, value } of node.entries.values()) yield* pathsIn(value, [...path, key]);
  }
}

/** Everything of a loaded file, with the answer to whatever can be asked for its place. */
function allOf({ places, ...rest }: Loaded, root: TreeNode | null) {
  const named = (rest.briefing?.claims ?? []).flatMap(claim => [
    places.ofClaim(claim.id),
    ...claim.reports.flatMap(({ key }) => [
      places.ofReport(key),
      places.ofReport(key, 'passage'),
      places.ofReport(`${key}x`),
    ]),
  ]);
  return { ...rest, named, at: root === null ? null : [...pathsIn(root)].map(places.at) };
}

function expectSame(apart: Loaded, here: Loaded): void {
  const root = treeBehind(here.places)?.root ?? null;
  // The matcher of the test runner takes a hundred times as long.
  expect(isDeepStrictEqual(allOf(apart, root), allOf(here, root))).toBe(true);
}

describe('what comes from another thread', () => {
  test.each(seeds)('is what this one would give of $file', async ({ file, text }) => {
    expectSame(await loadApart(file, bytesOf(text)), await loadBytes(file, bytesOf(text)));
  });

  test('is the same of any file that was changed anyhow', () => {
    const changes = fc.array(arbitraryMutation, { maxLength: 4 });
    fc.assert(
      fc.property(fc.constantFrom(...seeds), changes, ({ file, text }, mutations) => {
        const here = loadText(file, mutated(text, mutations));
        expectSame(unpacked(structuredClone(packed(here))), here);
      }),
      { numRuns: 25 },
    );
  });

  test('is the same of what is no briefing', async () => {
    const files = ['', '- 1\n', 'a: [', 'briefing: 1\nsources: &a {}\n'].map(bytesOf);
    for (const bytes of [...files, Uint8Array.of(0xff, 0xfe, 0x00), Uint8Array.of(0x80)]) {
      expectSame(await loadApart('f.yaml', bytes), await loadBytes('f.yaml', bytes));
    }
  });

  test('leaves the bytes that were read to whoever read them', async () => {
    const bytes = bytesOf('briefing: 1\n');
    await loadApart('f.yaml', bytes);
    expect(bytes).toEqual(bytesOf('briefing: 1\n'));
  });
});

describe('a long file', () => {
  const claim = (at: number) =>
    `- {id: f${at}, label: F, unit: u, reports: [{source: s, value: ${at}, passage: some words}]}\n`;
  const long = [
    'briefing: 1\ntitle: T\nlang: en\nsources: {s: {title: S}}\nfigures:\n',
    ...Array.from({ length: 4000 }, (_, at) => claim(at)),
  ].join('');

  test('comes in pieces of which none is long, and is whole', () => {
    const loaded = loadText('f.yaml', long);
    const { claims } = packed(loaded);
    expect(claims.length).toBeGreaterThan(10);
    const reports = claims.map(piece => piece.reduce((sum, each) => sum + each.reports.length, 0));
    expect(Math.max(...reports)).toBeLessThanOrEqual(400);
    expect(unpacked(packed(loaded)).briefing).toEqual(loaded.briefing);
  });

  test('is read while other things go on', async () => {
    expect(long.length).toBeGreaterThan(limits.worker_bytes_min);
    let turns = 0;
    let isDone = false;
    const count = () => {
      turns++;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    const loaded = await loadResponsively('f.yaml', bytesOf(long));
    isDone = true;
    // In one thread nothing else has its turn from the first byte to the last claim.
    expect(turns).toBeGreaterThan(10);
    expect(loaded.briefing?.claims).toHaveLength(4000);
  });
});
