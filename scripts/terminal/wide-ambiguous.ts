import type { IUnicodeVersionProvider } from '@xterm/headless';
import stringWidth from 'string-width';

/** Cells of each character, as terminals give them that are set for East Asian text. */
function wcwidth(codepoint: number): 0 | 1 | 2 {
  const width = stringWidth(String.fromCodePoint(codepoint), { ambiguousIsNarrow: false });
  return width === 0 ? 0 : width === 1 ? 1 : 2;
}

/** The bits of an emulator's answer: whether it joins the character before, and its cells above that. */
const joins = 1;

export const wideAmbiguous: IUnicodeVersionProvider = {
  version: 'ambiguous-wide',
  wcwidth,
  charProperties: (codepoint, preceding) => {
    const width = wcwidth(codepoint);
    const before = (preceding >> 1) & 3;
    return width === 0 && before > 0 ? (before << 1) | joins : width << 1;
  },
};
