/** How a family of editors is told where to open a file, and to end only when it is closed. */
export interface Family {
  /** What its programs are called, without folder and ending, in small letters. */
  readonly names: RegExp;
  /** Added unless it is among the person's own arguments already, in one of these spellings. */
  readonly wait?: readonly string[];
  /** It starts another editor, for which everything behind `--` is. */
  readonly isFront?: boolean;
  readonly at: (file: string, line: number, column: number) => readonly string[];
}

const plusLine: Family['at'] = (file, line) => [`+${line}`, file];
const plusPlace: Family['at'] = (file, line, column) => [`+${line}:${column}`, file];
const behindColon: Family['at'] = (file, line, column) => [`${file}:${line}:${column}`];

const families: readonly Family[] = [
  // Debian's names say what a vim was built with; vimx is Fedora's, lvim is LunarVim.
  {
    names: /^r?(?:vim?|view)(?:\.[a-z]+\d*)?$|^(?:vimx|nvi|vile|elvis|ex|nvim|lvim)$/,
    at: plusLine,
  },
  { names: /^(?:r?nano(?:-tiny)?|pico)$/, at: plusLine },
  // emacs-nox, emacs-28.2, emacs29-gtk, emacsclient.emacs
  { names: /^emacs(?:client)?(?:[-.]?\d[\d.]*)?(?:[-.][a-z]+)?$/, at: plusLine },
  { names: /^(?:r?joe|jmacs|jstar|jpico|jupp|jed|ne|mg|zile|mcedit)$/, at: plusLine },
  { names: /^(?:r?g(?:vim|view)|mvim|mview)$/, wait: ['-f', '--nofork'], at: plusLine },
  {
    names: /^nvr$/,
    wait: [
      '--remote-wait',
      '--remote-wait-silent',
      '--remote-tab-wait',
      '--remote-tab-wait-silent',
    ],
    at: plusLine,
  },
  { names: /^neovide$/, wait: ['--no-fork', '--nofork'], isFront: true, at: plusLine },
  // micro reads `file:line` only where its option parsecursor is on.
  { names: /^(?:kak|micro)$/, at: plusPlace },
  { names: /^(?:hx|helix)$/, at: behindColon },
  {
    names: /^(?:(?:code|codium)(?:-insiders)?|code-oss|vscodium|cursor|windsurf)$/,
    wait: ['--wait', '-w'],
    at: (file, line, column) => ['--goto', `${file}:${line}:${column}`],
  },
  { names: /^(?:subl|sublime_text|zed|zedit|zeditor)$/, wait: ['--wait', '-w'], at: behindColon },
  {
    names: /^mate$/,
    wait: ['--wait', '-w'],
    at: (file, line) => ['--line', `${line}`, file],
  },
  { names: /^bbedit$/, wait: ['--wait', '-w'], at: plusLine },
  { names: /^(?:gedit|xed|pluma)$/, wait: ['--wait', '-w'], at: plusPlace },
  {
    names: /^kate$/,
    wait: ['--block', '-b'],
    at: (file, line, column) => ['--line', `${line}`, '--column', `${column}`, file],
  },
];

/** The family of an editor by its name; null where nothing is known of it. */
export function familyOf(name: string): Family | null {
  return families.find(({ names }) => names.test(name)) ?? null;
}
