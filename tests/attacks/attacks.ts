/** A text that is meant to do something to whoever shows it. */
export interface Attack {
  readonly name: string;
  readonly text: string;
  /** What is seen of it instead. */
  readonly seen: string;
}

const esc = '\u001b';
const st = `${esc}\\`;
const bel = '\u0007';

const attack = (name: string, text: string, seen: string): Attack => ({ name, text, seen });

/** Every attack on text that is known, each at its shortest. */
export const attacks: readonly Attack[] = [
  attack(
    'an SGR colour that imitates the program’s own marks',
    `${esc}[1;31m≠${esc}[0m`,
    '␛[1;31m',
  ),
  attack('an SGR concealment that hides a negation', `${esc}[8mnot${esc}[28m`, '␛[8mnot␛[28m'),
  attack('an SGR blink and inverse', `${esc}[5;7mx`, '␛[5;7mx'),
  attack(
    'an OSC 8 hyperlink that leads elsewhere',
    `${esc}]8;;http://evil${st}x${esc}]8;;${st}`,
    '␛]8;;',
  ),
  attack('an OSC 52 write to the clipboard', `${esc}]52;c;cm0gLXJm${bel}`, '␛]52;c;cm0gLXJm␇'),
  attack('an OSC 52 question for the clipboard', `${esc}]52;c;?${bel}`, '␛]52;c;?␇'),
  attack('a window title by OSC 0', `${esc}]0;root@host${bel}`, '␛]0;root@host␇'),
  attack('a title report that types the title back', `${esc}]2;rm -rf ~${bel}${esc}[21t`, '␛[21t'),
  attack('an OSC 4 change of the palette', `${esc}]4;1;#000000${st}`, '␛]4;1;#000000␛'),
  attack('an OSC 9 notification', `${esc}]9;You won${bel}`, '␛]9;You won␇'),
  attack('an OSC 1337 file of iTerm2', `${esc}]1337;File=name=eA==:AAAA${bel}`, '␛]1337;File'),
  attack('an OSC that never ends', `${esc}]0;swallows what follows`, '␛]0;swallows'),
  attack('a CSI that never ends', `${esc}[3`, '␛[3'),
  attack('a cursor that moves up and writes over', `${esc}[1A${esc}[2Klie`, '␛[1A␛[2Klie'),
  attack('a cleared screen and scrollback', `${esc}[2J${esc}[3J${esc}[H`, '␛[2J␛[3J␛[H'),
  attack('a way out of the alternate screen', `${esc}[?1049l`, '␛[?1049l'),
  attack('a mouse that is switched on', `${esc}[?1003h`, '␛[?1003h'),
  attack('a question for the device, which answers as if typed', `${esc}[c${esc}[6n`, '␛[c␛[6n'),
  attack('a DECRQSS question', `${esc}P$q"p${st}`, '␛P$q"p␛'),
  attack('an ENQ, which sends the answerback', 'a\u0005b', 'a␅b'),
  attack('a sixel picture', `${esc}Pq#0;2;0;0;0#0~~@@vv${st}`, '␛Pq#0'),
  attack('a picture of kitty by APC', `${esc}_Gf=24,s=1,v=1;AAAA${st}`, '␛_Gf=24'),
  attack('a privacy message and a start of string', `${esc}^x${st}${esc}Xy${st}`, '␛^x␛'),
  attack('a reset of the terminal', `${esc}c`, '␛c'),
  attack('a line-drawing alphabet', `${esc}(0lqk`, '␛(0lqk'),
  attack('a shift out', 'a\u000eb', 'a␎b'),
  attack('8-bit CSI in UTF-8', 'a\u009b31mb', 'a<U+009B>31mb'),
  attack('8-bit OSC and ST in UTF-8', '\u009d52;c;eA==\u009c', '<U+009D>52;c;eA==<U+009C>'),
  attack('8-bit DCS and APC in UTF-8', '\u0090q\u009f', '<U+0090>q<U+009F>'),
  attack(
    'a carriage return that writes over a number',
    '2 000 killed\r0 000',
    '2 000 killed 0 000',
  ),
  attack('backspaces that rub a number out', '2 000\b\b\b\b\b0', '2 000␈␈␈␈␈0'),
  attack('DEL characters', 'a\u007fb', 'a␡b'),
  attack('a bell and a NUL', 'a\u0007\u0000b', 'a␇␀b'),
  attack(
    'a line break that forges a line of output',
    'x\nbriefing: all is well',
    'x briefing: all is well',
  ),
  attack('a forged line by NEL, LS and PS', 'a\u0085b\u2028c\u2029d', 'a b c d'),
  attack('a vertical tab and a form feed', 'a\u000bb\u000cc', 'a b c'),
  attack('a right-to-left override', 'a\u202edellik\u202c', 'a<U+202E>dellik<U+202C>'),
  attack(
    'left-to-right and right-to-left isolates',
    '\u2066a\u2067b\u2068c\u2069',
    '<U+2066>a<U+2067>b',
  ),
  attack('direction marks', 'a\u200e\u200f\u061cb', 'a<U+200E><U+200F><U+061C>b'),
  attack('a zero-width space in a number', '15\u200b000', '15<U+200B>000'),
  attack('joiners that are no spelling', 'a\u200cb\u200dc', 'a<U+200C>b<U+200D>c'),
  attack(
    'a word joiner and invisible operators',
    'a\u2060\u2062\u2064b',
    'a<U+2060><U+2062><U+2064>b',
  ),
  attack('a byte order mark inside', 'a\ufeffb', 'a<U+FEFF>b'),
  attack('a soft hyphen', 'a\u00adb', 'a<U+00AD>b'),
  attack('a combining grapheme joiner', 'a\u034fb', 'a<U+034F>b'),
  attack('Hangul fillers', 'a\u115f\u1160\u3164\uffa0b', 'a<U+115F><U+1160><U+3164><U+FFA0>b'),
  attack('a blank of Braille', 'a\u2800b', 'a<U+2800>b'),
  attack(
    'blanks of hieroglyphs, Khitan and music',
    'a\u{13441}\u{13442}\u{16fe4}\u{1d159}b',
    'a<U+13441><U+13442><U+16FE4><U+1D159>b',
  ),
  attack(
    'letters written in tags',
    'a\u{e0068}\u{e0069}\u{e007f}b',
    'a<U+E0068><U+E0069><U+E007F>b',
  ),
  attack('bytes in variation selectors', 'a\u{e0100}\u{e01ef}b', 'a<U+E0100><U+E01EF>b'),
  attack('bits in the styles of a digit', '1\ufe0e2\ufe0f3', '1<U+FE0E>2<U+FE0F>3'),
  attack('an interlinear annotation', 'a\ufff9b\ufffac\ufffb', 'a<U+FFF9>b<U+FFFA>c<U+FFFB>'),
  attack('musical and shorthand format controls', 'a\u{1d173}\u{1bca0}b', 'a<U+1D173><U+1BCA0>b'),
  attack('an Egyptian format control', 'a\u{13430}b', 'a<U+13430>b'),
  attack('private characters', 'a\ue0b0\u{f0000}\u{10fffd}b', 'a<U+E0B0><U+F0000><U+10FFFD>b'),
  attack('noncharacters', 'a\ufdd0\uffff\u{1fffe}b', 'a<U+FDD0><U+FFFF><U+1FFFE>b'),
  attack('a high surrogate alone', 'a\ud800b', 'a<U+D800>b'),
  attack('a low surrogate alone', 'a\udc00b', 'a<U+DC00>b'),
  attack(
    'a flood of marks over other lines',
    `a${'\u0301'.repeat(200)}b`,
    'a\u0301\u0301\u0301\u0301…b',
  ),
  attack(
    'a flood of marks on a space',
    `a ${'\u0338'.repeat(50)}b`,
    'a <U+0338><U+0338><U+0338><U+0338>…b',
  ),
  attack('a mark that strikes through the program’s own sign', '\u0338x', '<U+0338>'),
  attack('skin tones without a skin', 'a\u{1f3fb}b', 'a<U+1F3FB>b'),
  attack('UTF-7', '+ADw-script+AD4-', '+ADw-script+AD4-'),
  attack('an order to GitHub Actions', '::add-mask::2000', '::add-mask::2000'),
  attack('a bracketed order to a build server', '##[add-mask]2000', '##'),
];

/** All of them in one text. */
export const allAttacks = attacks.map(({ text }) => text).join(' ');
