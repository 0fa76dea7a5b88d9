import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadText } from '../../src/load/load-with-library.ts';
import { configOf } from '../config/sample.ts';

const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  test('shows a briefing that loads without a problem', () => {
    const example = /```yaml\n(.*?)```/s.exec(readme)?.[1] ?? '';
    const { problems, briefing } = loadText('README.md', example);
    expect(problems).toEqual([]);
    expect(briefing?.claims.map(claim => claim.kind)).toEqual([
      'figure',
      'casualty',
      'statement',
      'event',
    ]);
  });

  test('shows a configuration without a problem', () => {
    const example = /## Configuration.*?```yaml\n(.*?)```/s.exec(readme)?.[1] ?? '';
    expect(example).toContain('keys:');
    expect(configOf(example).problems).toEqual([]);
  });

  test('names only files that are there', () => {
    const links = Array.from(readme.matchAll(/\]\(([^)]+)\)/g), match => match[1] ?? '');
    for (const link of links.filter(target => !/^(?:http|#)/.test(target))) {
      expect(() => readFileSync(link)).not.toThrow();
    }
  });
});
