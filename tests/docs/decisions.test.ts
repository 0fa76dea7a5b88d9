import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A heading as the end of a link, by the rule of GitHub. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
}

test('Every decision stands once in the index, under its own words, and nothing else does.', () => {
  const page = readFileSync('docs/decisions.md', 'utf8');
  const [index = ''] = page.split('\n## ');
  const listed = Array.from(index.matchAll(/^- (.*)$/gm), ([, line = '']) => line);
  const headings = Array.from(page.matchAll(/^## (.*)$/gm), ([, heading = '']) => heading);
  expect(listed.sort()).toEqual(headings.map(text => `[${text}](#${anchor(text)})`).sort());
});
