import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { filesToFollow } from '../../../src/load/follow/files-to-follow.ts';
import { articleOf } from '../../support/article.ts';
import { makeBriefing } from '../../support/briefing.ts';
import { asLoaded } from '../../support/shown.ts';

const briefing = makeBriefing({
  sources: {
    found: { text: { file: 'found.txt', sha256: null } },
    absent: { text: { file: 'absent.txt', sha256: null } },
    outside: { text: { file: '../../etc/passwd', sha256: null } },
    none: {},
  },
});
const articles = new Map([['found', { ...articleOf('text'), path: 'elsewhere/renamed.txt' }]]);

test('a briefing is followed with its articles where they are, or would be', () => {
  const loaded = asLoaded(briefing, 'dir/one.yaml', articles);
  expect(filesToFollow(loaded, ['given'], undefined)).toEqual(
    [
      'dir/one.yaml',
      'elsewhere/renamed.txt',
      'given/absent.txt',
      'dir/absent.txt',
      'dir/articles/absent.txt',
    ].map(file => resolve(file)),
  );
});

test('a file that is no briefing is followed alone', () => {
  const broken = { ...asLoaded(briefing, 'one.yaml'), briefing: null };
  expect(filesToFollow(broken, [], undefined)).toEqual([resolve('one.yaml')]);
});
