import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSvg, type PictureOptions } from '../../scripts/draw-svg.ts';
import { Emulator } from '../../scripts/terminal/emulator.ts';

/** The picture of a screen after something has been written to it. */
async function picture(
  written: string,
  options: PictureOptions & { cols?: number; rows?: number } = {},
): Promise<string> {
  const emulator = new Emulator(options.cols ?? 20, options.rows ?? 3, () => {});
  await new Promise<void>(resolve => emulator.write(written, resolve));
  const svg = drawSvg(emulator.cells(), options);
  emulator.dispose();
  return svg;
}

const elements = (svg: string, name: string) =>
  svg.match(new RegExp(`<${name}[^>]*>[^<]*`, 'g')) ?? [];

describe('a picture of the screen', () => {
  test('is as large as the screen and its margins', async () => {
    expect(await picture('', { cols: 80, rows: 24 })).toMatch(
      /^<svg [^>]*width="752" height="508"/,
    );
  });

  test('sets each word at its own column, with its own length', async () => {
    const words = elements(await picture('ab  cde'), 'text').map(text =>
      text.replace(/ y=.*>/, '>'),
    );
    expect(words).toEqual([
      '<text x="0" textLength="18" lengthAdjust="spacingAndGlyphs">ab',
      '<text x="36" textLength="27" lengthAdjust="spacingAndGlyphs">cde',
    ]);
  });

  test('sets a character of two cells over both of them', async () => {
    const [first, second] = elements(await picture('漢x'), 'text');
    expect(first).toMatch(/ x="9" text-anchor="middle"/);
    expect(second).toMatch(/ x="18" textLength="9"/);
  });

  test('draws lines through neighbouring cells as one line', async () => {
    const svg = await picture('───\r\n│\r\n│', { cols: 4 });
    expect(svg.match(/ d="([^"]*)" *\/>/)?.[1]).toBe('M0 10.5H27M4.5 20V60');
    expect(svg).not.toContain('<text ');
  });

  test('closes a box at its corners', async () => {
    const [path = ''] = /d="[^"]*"/.exec(await picture('┌┐\r\n└┘')) ?? [];
    // Each corner is filled to the outer edge of the lines that meet in it.
    expect(path).toBe('d="M3.9 10.5H14.1M4.5 9.9V31.1M13.5 9.9V31.1M3.9 30.5H14.1"');
  });

  test('swaps the colours of inverse cells, and joins their backgrounds', async () => {
    const svg = await picture('\u001b[7mab c\u001b[0m', { theme: 'light' });
    expect(svg).toContain('stroke="#22272e" stroke-width="20" d="M0 10H36"');
    expect(svg).toMatch(/fill="#fcfcfa">ab</);
  });

  test('shows bold, italic, dim and underlined text', async () => {
    const svg = await picture('\u001b[1;3mA\u001b[0;2mB\u001b[0;4mC D');
    expect(svg).toMatch(/class="b i">A</);
    expect(svg).toMatch(/fill="#8c9096">B</);
    expect(svg).toContain('d="M18 18H45"');
  });

  test.each([
    ['31', '#f0808a'],
    ['91', '#ff9ca4'],
    ['38;5;16', '#000000'],
    ['38;5;208', '#ff8700'],
    ['38;5;232', '#080808'],
    ['38;2;1;2;254', '#0102fe'],
  ])('draws the colour \\e[%sm as %s', async (code, colour) => {
    expect(await picture(`\u001b[${code}mx`)).toContain(`fill="${colour}">x<`);
  });

  test('writes what has a meaning in XML as text', async () => {
    const svg = await picture('<b>&"', { title: 'a<b', label: '"quoted"' });
    expect(svg).toContain('>&lt;b&gt;&amp;&quot;</text>');
    expect(svg).toContain('aria-label="&quot;quoted&quot;"');
    expect(svg).toContain('>a&lt;b</text>');
  });

  test('is well-formed XML whatever is on the screen', async () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        fc.constantFrom(...'<>&"\'─│╭█▒●'),
      ),
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(text, async written => {
        const svg = await picture(written, { title: written });
        expect(svg).not.toMatch(/[\0-\x08\x0b-\x1f\ufffe\uffff]|\p{Surrogate}/u);
        const between = svg.replaceAll(/<\/?[a-z]+(?: [a-zA-Z-]+="[^"<>]*")*\/?>/g, '');
        expect(between).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
      }),
    );
  });
});

test.each(['dark', 'light'] as const)(
  'every colour of the %s palette reads as text',
  async theme => {
    const { palettes } = await import('../../scripts/drawing/palette.ts');
    const { background, foreground, sixteen } = palettes[theme];
    const texts = theme === 'dark' ? [foreground, ...sixteen.slice(1)] : [foreground, ...sixteen];
    for (const colour of texts) {
      expect([colour, contrast(colour, background) >= 4.5]).toEqual([colour, true]);
    }
  },
);

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
