import type { Command } from './editor-command.ts';
import { isRemote } from './is-remote.ts';

/** A program that puts what it reads on a clipboard. */
export interface ClipboardProgram extends Command {
  readonly encoding: 'utf8' | 'utf16le';
  /** Variables it has to be given besides. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Programs for one clipboard, to be tried one after the other until one has taken the text. */
export interface ClipboardPrograms {
  /** For the clipboard of the person's own screen. */
  readonly system: readonly ClipboardProgram[];
  /** For tmux, which keeps the text itself; the first also has it hand the text on. */
  readonly tmux: readonly ClipboardProgram[];
}

/** A program that may be there, and the variables one of which says that it is of use. */
interface Known {
  readonly name: string;
  readonly args?: readonly string[];
  readonly encoding?: ClipboardProgram['encoding'];
  readonly env?: Readonly<Record<string, string>>;
  readonly of: readonly string[];
}

const byVariable: readonly Known[] = [
  // It takes text of other encodings for the console's, which has no curly quotes [WSL #4852].
  { name: 'clip.exe', encoding: 'utf16le', of: ['WSL_DISTRO_NAME', 'WSL_INTEROP'] },
  // Told the type, it need not start another program to find it out.
  { name: 'wl-copy', args: ['--type', 'text/plain'], of: ['WAYLAND_DISPLAY'] },
  { name: 'xclip', args: ['-in', '-selection', 'clipboard'], of: ['DISPLAY'] },
  { name: 'xsel', args: ['--input', '--clipboard'], of: ['DISPLAY'] },
];

const byPlatform: Partial<Record<NodeJS.Platform, Known>> = {
  // Where the locale says nothing it reads MacRoman.
  darwin: { name: 'pbcopy', env: { LC_ALL: 'en_US.UTF-8' }, of: [] },
  win32: { name: 'clip.exe', encoding: 'utf16le', of: [] },
};

/**
 * The programs that can put a text on a clipboard of the person at the terminal. Over SSH that is
 * none but tmux: the others have the clipboard of the machine they run on.
 *
 * @param pathOf where a program is, by its name; null: nowhere
 */
export function clipboardPrograms(
  env: Readonly<Record<string, string | undefined>>,
  pathOf: (name: string) => string | null,
  platform: NodeJS.Platform = process.platform,
): ClipboardPrograms {
  const found = ({ name, args = [], encoding = 'utf8', env: more }: Known): ClipboardProgram[] => {
    const command = pathOf(name);
    return command === null ? [] : [{ command, args, encoding, ...(more && { env: more }) }];
  };
  const own = byPlatform[platform];
  const local = [
    ...(own ? [own] : []),
    ...byVariable.filter(({ of }) => of.some(name => env[name])),
  ];
  // Before tmux 3.2 there was no -w.
  const tmux = [
    ['load-buffer', '-w', '-'],
    ['load-buffer', '-'],
  ].map(args => ({
    name: 'tmux',
    args,
    of: [],
  }));
  return {
    system: isRemote(env) ? [] : local.flatMap(found),
    tmux: env.TMUX ? tmux.flatMap(found) : [],
  };
}
