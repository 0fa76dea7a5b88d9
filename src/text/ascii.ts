/**
 * Signs the program draws with, each with an ASCII sign of the same width. Signs that say something
 * beside words have one of their own: what draws frames and bars may look like them.
 */
const signs: Readonly<Record<string, string>> = {
  '╭': '+',
  '╮': '+',
  '╯': '+',
  '─': '-',
  '╌': ':',
  '│': ':',
  '┏': '+',
  '┓': '+',
  '┗': '+',
  '┛': '+',
  '━': '=',
  '┃': '|',
  '█': ']',
  '├': '[',
  '┤': ']',
  '┼': '+',
  '┬': '+',
  '┴': '+',
  '●': '*',
  '◆': 'O',
  '═': '=',
  '╞': '{',
  '╡': '}',
  '╰': '+',
  '○': 'o',
  '◀': '<',
  '▶': '>',
  '▸': '>',
  '←': '<',
  '→': '>',
  '↑': '^',
  '↓': 'v',
  '↻': '^',
  '≈': '%',
  '≶': '&',
  '⇄': ';',
  '∆': '/',
  '⊄': '$',
  '≠': '#',
  // “At least” is not “more than”, and “give or take” is not “about”: with the space behind them
  // there is room for both signs.
  '±\u00a0': '+-',
  '≤\u00a0': '<=',
  '≥\u00a0': '>=',
  '≤': '<',
  '≥': '>',
  '·': '.',
  '…': '_',
  '–': '-',
  '—': '-',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '✓': '+',
  '✗': 'x',
  '✕': 'x',
  '−': '-',
  '•': '*',
  '×': 'X',
  '▏': '|',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
};

/**
 * A line for a terminal that has no box drawing and no typographic signs: each of them becomes
 * an ASCII sign of one cell, so every column stays where it was. Letters stay as they are.
 */
export function toAscii(text: string): string {
  return text.replace(/[≥≤±]\u00a0|[^\x20-\x7e]/g, sign => signs[sign] ?? sign);
}
