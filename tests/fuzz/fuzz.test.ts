import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';
import { readSeeds } from './seeds.ts';

// The same texts every time, so that a change is judged by itself; `npm run fuzz` draws others.
test('Whatever becomes of a briefing, it is loaded, checked, printed, drawn and read aloud.', async () => {
  expect(fuzz(await readSeeds(), { seed: 20_310_314, runs: 40 })).toBeNull();
});
