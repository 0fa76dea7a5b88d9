import { languageOf } from '../../src/lang/language.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { CheckEntry } from '../../src/told/check/check-entry.ts';

const line = '        value: 15 000';

const problem: Problem = {
  code: 'bad_value',
  severity: 'error',
  file: 'briefings/flood.yaml',
  place: { line: 21, column: 16 },
  excerpt: { text: line, start: 15, length: 6 },
  details: { key: 'value', found: '15 000', kind: 'text', write: '15000' },
  suggestion: null,
  claim: 'homes-flooded',
};

export const language = languageOf('en');

/** One entry, to be shown in every format by the program's own writers. */
export const sampleEntry: CheckEntry = {
  ...problem,
  code: problem.code,
  source: null,
  ...language.problems.bad_value(problem),
};
