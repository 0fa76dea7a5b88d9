/** A terminal as it comes: what it draws on, and its sixteen colours. */
export interface StockTerminal {
  readonly background: string;
  /** Black, red, green, yellow, blue, magenta, cyan, white, and the same bright. */
  readonly sixteen: readonly string[];
}

const sixteen = (text: string) => text.split(' ').map(colour => `#${colour}`);

const xterm = sixteen(
  '000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff',
);
const solarized = sixteen(
  '073642 dc322f 859900 b58900 268bd2 d33682 2aa198 eee8d5 002b36 cb4b16 586e75 657b83 839496 6c71c4 93a1a1 fdf6e3',
);
const tango = sixteen(
  '171421 c01c28 26a269 a2734c 12488b a347ba 2aa1b3 d0cfcc 5e5c64 f66151 33d17a e9ad0c 2a7bde c061cb 33c7de ffffff',
);

/** Colours of widespread terminals, from their sources and documentation. */
export const stockTerminals: Readonly<Record<string, StockTerminal>> = {
  xterm: { background: '#ffffff', sixteen: xterm },
  urxvt: { background: '#ffffff', sixteen: xterm },
  'xterm -rv': { background: '#000000', sixteen: xterm },
  'the Linux console': {
    background: '#000000',
    sixteen: sixteen(
      '000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa 555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff',
    ),
  },
  'macOS Terminal, Basic': {
    background: '#ffffff',
    sixteen: sixteen(
      '000000 990000 00a600 999900 0000b2 b200b2 00a6b2 bfbfbf 666666 e50000 00d900 e5e500 0000ff e500e5 00e5e5 e5e5e5',
    ),
  },
  PuTTY: {
    background: '#000000',
    sixteen: sixteen(
      '000000 bb0000 00bb00 bbbb00 0000bb bb00bb 00bbbb bbbbbb 555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff',
    ),
  },
  'Windows Terminal, Campbell': {
    background: '#0c0c0c',
    sixteen: sixteen(
      '0c0c0c c50f1f 13a10e c19c00 0037da 881798 3a96dd cccccc 767676 e74856 16c60c f9f1a5 3b78ff b4009e 61d6d6 f2f2f2',
    ),
  },
  'GNOME, light': { background: '#ffffff', sixteen: tango },
  'GNOME, dark': { background: '#171421', sixteen: tango },
  Ubuntu: { background: '#300a24', sixteen: tango },
  'Solarized Light': { background: '#fdf6e3', sixteen: solarized },
  'Solarized Dark': { background: '#002b36', sixteen: solarized },
  kitty: {
    background: '#000000',
    sixteen: sixteen(
      '000000 cc0403 19cb00 cecb00 0d73cc cb1ed1 0dcdcd dddddd 767676 f2201f 23fd00 fffd00 1a8fff fd28ff 14ffff ffffff',
    ),
  },
  alacritty: {
    background: '#181818',
    sixteen: sixteen(
      '181818 ac4242 90a959 f4bf75 6a9fb5 aa759f 75b5aa d8d8d8 6b6b6b c55555 aac474 feca88 82b8c8 c28cb8 93d3c3 f8f8f8',
    ),
  },
  'Konsole, Breeze': {
    background: '#232627',
    sixteen: sixteen(
      '232627 ed1515 11d116 f67400 1d99f3 9b59b6 1abc9c fcfcfc 7f8c8d c0392b 1cdc9a fdbc4b 3daee9 8e44ad 16a085 ffffff',
    ),
  },
};
