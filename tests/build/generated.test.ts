import { expect, test } from 'vitest';
import { staleFiles } from '../../scripts/generate.ts';

test('every generated file in the repository is what the code would write now', async () => {
  const stale = await staleFiles();
  expect(stale.map(entry => entry.file)).toEqual([]);
});
