import { expect, test, vi } from 'vitest';
import { recordHashes } from '../../src/record/record-hashes.ts';

// Five sources without hashes stay well below it; a hash adds eight words and marks to a file.
vi.mock('../../src/model/limits.ts', async original => {
  const { limits } = await original<typeof import('../../src/model/limits.ts')>();
  return { limits: { ...limits, lexemes_max: 135 } };
});

test('Hashes are recorded as long as the file can still be read with them; others are refused.', () => {
  const hex = 'ab'.repeat(32);
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const write = (hashed: readonly string[]) =>
    ids
      .map(id => `  ${id}: {text: {file: x${hashed.includes(id) ? `, sha256: ${hex}` : ''}}}\n`)
      .reduce((text, row) => text + row, 'sources:\n');
  const result = recordHashes(write([]), new Map(ids.map(id => [id, hex])));
  expect(result).toEqual({
    text: write(['a', 'b', 'c']),
    recorded: ['a', 'b', 'c'],
    refused: ['d', 'e'],
  });
});
