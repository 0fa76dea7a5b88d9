import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { webAddress } from '../../../src/tui/terminal/web-address.ts';

describe('an address for a browser', () => {
  test('is http or https', () => {
    expect(webAddress('https://daily.example/a?b=c#d')).toBe('https://daily.example/a?b=c#d');
    expect(webAddress('HTTP://daily.example')).toBe('http://daily.example/');
  });

  test.each(['file:///etc/passwd', 'javascript:alert(1)', '-x', 'daily.example', 'https://', ''])(
    'is never %j',
    text => expect(webAddress(text)).toBeNull(),
  );

  test('has only plain signs, whatever stood in the briefing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const address = webAddress(`https://daily.example/${text}`);
        if (address !== null) expect(address).toMatch(/^https:\/\/[\x21-\x7e]+$/);
      }),
    );
  });
});
