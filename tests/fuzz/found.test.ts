import { describe, expect, test } from 'vitest';
import { load, problemsOf, sample } from '../load/sample.ts';
import { runThrough } from './run-through.ts';

/** Texts that once made the program stop; each is the smallest that did. */
describe('what the fuzzer found', () => {
  test.each(['""', '" "', '"\\u200b"', '"\\n"'])(
    'A party whose id is %s, so that it cannot even be called by it, is left out.',
    id => {
      const text = sample.replace('parties:\n', `parties:\n  ${id}: {kind: state}\n`);
      expect(problemsOf(text)).toEqual(['bad_id 7:3', expect.stringMatching(/^missing_key 7:/)]);
      expect([...(load(text).briefing?.parties.keys() ?? [])]).not.toContain('');
      runThrough({ file: 'x.yaml', text, articles: new Map() }, text, 0);
    },
  );
});
