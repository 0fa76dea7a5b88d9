import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sectionStarts } from '../../../src/tui/article/sections.ts';
import { anyArticle } from '../../support/arbitrary-article.ts';

const sectionsOf = (text: string) => {
  const starts = sectionStarts(text);
  return starts.map((at, index) => text.slice(at, starts[index + 1] ?? text.length));
};

describe('the sections of an article', () => {
  test('a short text is one', () => {
    expect(sectionStarts('Un titre\nun texte')).toEqual([0]);
    expect(sectionStarts('')).toEqual([0]);
  });

  test('end where a line ends', () => {
    const text = `${'Une ligne de texte.\r\n'.repeat(1000)}`;
    for (const section of sectionsOf(text)) expect(section).toMatch(/texte\.\r\n$/);
  });

  test('end with a sentence where a line never ends, else between words', () => {
    const prose = 'Une phrase qui dit peu. '.repeat(1000);
    for (const section of sectionsOf(prose)) expect(section).toMatch(/peu\. $/);
    for (const section of sectionsOf('mot '.repeat(5000))) expect(section).toMatch(/mot $/);
  });

  test('never end in the middle of a character', () => {
    const sections = sectionsOf('👩‍👩‍👧'.repeat(4000));
    expect(sections.length).toBeGreaterThan(3);
    for (const section of sections) expect(section).toMatch(/^👩.*👧$/su);
  });

  test('hold the whole text in order, each short enough to be laid out at once', () => {
    fc.assert(
      fc.property(anyArticle, fc.integer({ min: 1, max: 60 }), (text, times) => {
        const sections = sectionsOf(text.repeat(times));
        expect(sections.join('')).toBe(text.repeat(times));
        for (const section of sections) expect(section.length).toBeLessThanOrEqual(6001);
        for (const [index, section] of sections.entries()) {
          if (index > 0)
            expect(sections[index - 1]?.endsWith('\r') && section[0] === '\n').toBe(false);
        }
      }),
    );
  });
});
