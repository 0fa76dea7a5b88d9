import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { markdown, markdownLink } from '../../src/text/markdown.ts';
import { safe } from '../../src/text/safe.ts';
import { attacks } from '../attacks/attacks.ts';

/** What a reader of GitHub's Markdown makes of it. */
function html(text: string): string {
  return micromark(text, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
  }).replaceAll('<!-- -->', '');
}

function encoded(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A paragraph of just this text. */
function paragraph(text: string): string {
  const shown = safe(text).replace(/^ +| +$/g, '');
  return shown === '' ? '' : `<p>${encoded(shown)}</p>`;
}

const asParagraph = (text: string) => html(markdown(text).replace(/^[ \t]+|[ \t]+$/g, ''));

const orders = [
  '# not a heading',
  '- not an item',
  '+ nor this',
  '1. nor this',
  '12) nor this',
  '> no quotation',
  '---',
  '===',
  '***',
  '___',
  '```sh',
  '~~~',
  '    four blanks',
  '![picture](https://example.org/x.png)',
  '[link](javascript:alert(1))',
  '[link][1]',
  '[1]: https://example.org',
  '<https://example.org>',
  '<script>alert(1)</script>',
  '<!-- hidden -->',
  'https://example.org/a_b_c',
  'www.example.org',
  'somebody@example.org',
  '**strong** *weak* __strong__ _weak_ ~~gone~~ ~gone~ `code`',
  '&lt;b&gt; &#42; &copy; AT&T',
  'a\\*b \\\\ \\',
  '| a | b |\n| - | - |\n| c | d |',
  '- [ ] task',
  '[^1] and\n\n[^1]: note',
  'a  \nb',
  'title\n===',
];

describe('text in Markdown', () => {
  test.each(orders)('shows %j as it stands', text => {
    expect(asParagraph(text)).toBe(paragraph(text));
  });

  test.each(attacks.map(({ name, text }) => [name, text]))('shows harmlessly: %s', (_, text) => {
    expect(asParagraph(text)).toBe(paragraph(text));
  });

  test('shows any text of its signs as it stands', () => {
    const sign = fc.constantFrom(
      ...'\\`*_[]{}()<>#+-=.!|~$&@:;/"\' \n1a',
      'www.',
      'https://',
      '&amp;',
      '\u00a0',
      'é',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 20 }), signs => {
        const text = signs.join('');
        expect(asParagraph(text)).toBe(paragraph(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('calls nobody and links no issue on GitHub', () => {
    expect(markdown('@who #12 GH-7 me@x')).toBe(
      '@<!-- -->who #<!-- -->12 GH-<!-- -->7 me@<!-- -->x',
    );
  });

  test('makes an address a link that says where it leads, and of nothing else one', () => {
    expect(html(markdownLink('https://example.org/a_(b)?c=d&e'))).toBe(
      '<p><a href="https://example.org/a_(b)?c=d&amp;e">https://example.org/a_(b)?c=d&amp;e</a></p>',
    );
    const others = [
      'javascript:alert(1)',
      'https://a.b/> <b>x',
      'https://a.b/\u202ex',
      'data:x',
      '',
    ];
    for (const url of others) expect(html(markdownLink(url))).toBe(paragraph(url));
  });
});
