import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readQuantities } from '../../src/grammar/read-quantities.ts';
import { readingLanguage } from '../../src/grammar/reading-language.ts';
import type { ReadQuantity } from '../../src/grammar/shared/read-quantity.ts';
import { loadFile } from '../../src/load/load.ts';
import type { Quantity } from '../../src/model/quantity.ts';

const files = globSync('briefings/*.yaml');

/** “Quatrième” is what a report of the number 4 has for its words. */
function gives(read: ReadQuantity, value: Quantity): boolean {
  return JSON.stringify(sorted(read.quantity)) === JSON.stringify(sorted(value));
}

function sorted(quantity: Quantity) {
  return Object.entries(quantity).sort();
}

describe('the passages of the briefings that come with the program', () => {
  test('There are some.', () => {
    expect(files).not.toEqual([]);
  });

  test.each(files)('In %s every counted passage gives the value beside it.', async file => {
    const { briefing } = await loadFile(file);
    const missing: string[] = [];
    let passages = 0;
    for (const claim of briefing?.claims ?? []) {
      if (claim.kind !== 'figure' && claim.kind !== 'casualty') continue;
      for (const { source, value, passage } of claim.reports) {
        const language = readingLanguage(
          briefing!.sources.find(({ id }) => id === source)!.lang ?? briefing!.lang,
        );
        passages += 1;
        const read = language ? readQuantities([passage].flat().join(' … '), language) : [];
        if (!read.some(one => gives(one, value))) missing.push(`${claim.id} ${source}: ${passage}`);
      }
    }
    expect(missing).toEqual([]);
    expect(passages).toBeGreaterThan(0);
  });
});
