import { expect, test } from 'vitest';
import { mayBeWide } from '../../../src/tui/terminal/wide-locale.ts';

test('letters may be wider where the locale is Chinese, Japanese or Korean', () => {
  expect(mayBeWide({ LANG: 'ja_JP.UTF-8' })).toBe(true);
  expect(mayBeWide({ LANG: 'en_US.UTF-8', LC_CTYPE: 'zh_CN.UTF-8' })).toBe(true);
  expect(mayBeWide({ LC_ALL: 'C.UTF-8', LANG: 'ko_KR.UTF-8' })).toBe(false);
  expect(mayBeWide({ LC_ALL: '', LANG: 'kok_IN' })).toBe(false);
  expect(mayBeWide({})).toBe(false);
});
