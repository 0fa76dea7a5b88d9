import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { refusedFiles } from '../support/compile-changed.ts';

/** What a report has, but for whose it is: whoever reads one of these takes a report apart. */
const fields = [
  ...['chain', 'mood', 'as_of', 'revises', 'value', 'form', 'quote', 'passage', 'cue'],
  ...['recorded_by', 'translated_from', 'when', 'resolved_from', 'prefix', 'suffix'],
];

const typeOfField = new RegExp(`Report\\['(${fields.join('|')})'\\]`, 'g');

/** Those that work with reports: what loads them, what is worked out, and what tells of them. */
const readers = /^src\/(?:model|load|analysis|told)\//;

test('No other file reads what a report has: each prints what is told of it.', async () => {
  const refused = await refusedFiles(async folder => {
    const file = path.join(folder, 'src/model/claims.ts');
    const text = await readFile(file, 'utf8');
    const renamed = fields.reduce((found, field) => {
      const named = found
        .replaceAll(new RegExp(`^( +)${field}: `, 'gm'), `$1renamed_${field}: `)
        .replaceAll(new RegExp(`^( +)${field},$`, 'gm'), `$1renamed_${field}: ${field},`);
      expect(named, field).not.toBe(found);
      return named;
    }, text);
    await writeFile(file, renamed);
    // The type of a field may be named anywhere.
    for await (const name of glob('src/**/*.{ts,tsx}', { cwd: folder })) {
      const whole = await readFile(path.join(folder, name), 'utf8');
      const typed = whole.replaceAll(typeOfField, "Report['renamed_$1']");
      if (typed !== whole) await writeFile(path.join(folder, name), typed);
    }
  });
  expect(refused).toContain('src/told/tell-answer.ts');
  expect([...refused].filter(name => !readers.test(name))).toEqual([]);
});
