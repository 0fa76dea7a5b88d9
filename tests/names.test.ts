import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Options and properties that libraries have named, and the words “at most” of a sentence. */
const given = new Set([
  ...['maxAliasCount', 'maxCount', 'maxDistance', 'maxEditLength', 'maxFps', 'maxLength'],
  ...['maxOldGenerationSizeMb', 'maxRSS', 'minLength', 'minValue', 'atMost'],
  ...['maxSafeInteger', 'maxValue'],
]);

test('A bound is named in one way: `_max` or `_min` at its end, behind the unit.', () => {
  const otherwise = /\b(?:[a-z][A-Za-z]*(?:Max|Min|Most)|(?:max|min)[A-Z]\w*)\b/g;
  const found = globSync('{src,tests,scripts,bench}/**/*.{ts,tsx}').flatMap(file =>
    Array.from(readFileSync(file, 'utf8').matchAll(otherwise), ([name]) => name)
      .filter(name => !given.has(name))
      .map(name => `${file}: ${name}`),
  );
  expect(found).toEqual([]);
});
