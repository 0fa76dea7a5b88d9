import { describe, expect, test } from 'vitest';
import { actsEn } from '../../../src/lang/en/acts.ts';
import { loadFile } from '../../../src/load/load.ts';
import { loadText } from '../../../src/load/load-with-library.ts';
import { changedNotice, readAgainNotice } from '../../../src/tui/session/read-again-notice.ts';
import { figuresBriefing } from '../../support/scratch.ts';

const text = figuresBriefing(['one', 'two']);
const good = loadText('one.yaml', text);
const partly = loadText('one.yaml', text.replace('label:', 'labell:'));
const broken = loadText('one.yaml', text.replace('title: T', 'title: [T'));
const gone = await loadFile('/no/such/file.yaml');

describe('after reading a file again', () => {
  test('nothing but what the caller says is said of a file that is fine', () => {
    expect(readAgainNotice(good, actsEn, 'Fine.', '!')).toBe('Fine.');
  });

  test('problems are counted, with the line of the first', () => {
    expect(readAgainNotice(partly, actsEn, 'Fine.', '!')).toMatch(
      /^Read again, with (?:a problem|\d problems), first on line 7: !/,
    );
  });

  test('a file that cannot be used is told with the line, and that the good state stays', () => {
    expect(readAgainNotice(broken, actsEn, 'Fine.', '!')).toMatch(
      /^The file cannot be used as it is now \(line \d\); the last good state is shown\. !/,
    );
  });
});

describe('after a change on disk', () => {
  test('a file that is gone is told as that, and so is its return', () => {
    expect(changedNotice(good, gone, 'briefing', actsEn, '!')).toBe(actsEn.gone);
    expect(changedNotice(gone, good, 'briefing', actsEn, '!')).toBe(actsEn.isBack);
    expect(changedNotice(broken, good, 'briefing', actsEn, '!')).toBe(actsEn.changed);
  });

  test('a change of an article alone is told as that', () => {
    expect(changedNotice(good, good, 'articles', actsEn, '!')).toBe(actsEn.articleChanged);
  });
});
