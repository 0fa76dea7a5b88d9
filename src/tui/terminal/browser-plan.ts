import { type Command, programName } from './editor-command.ts';
import { isRemote } from './is-remote.ts';
import { splitCommand } from './split-command.ts';

/** How an address comes to a browser. */
export type BrowserPlan =
  /** The person's own; `inTerminal`: it draws where this program draws. */
  | { readonly kind: 'command'; readonly command: Command; readonly inTerminal: boolean }
  /** Whatever the system opens addresses with. */
  | { readonly kind: 'system' }
  /** There is no browser that the person could see. */
  | { readonly kind: 'none' };

const inTerminal: readonly string[] = [
  'lynx',
  'w3m',
  'links',
  'links2',
  'elinks',
  'www-browser',
  'browsh',
  'carbonyl',
  'cha',
];

/**
 * Find the browser for an address.
 *
 * `$BROWSER` decides: commands parted by `:` (on Windows by `;`), of which the first that is there is
 * taken, with the address for `%s` or at the end. Without it, a session over SSH and a Linux without
 * a graphical screen have none.
 *
 * @param address a whole http or https address
 * @param has whether a program is on the path
 */
export function browserPlan(
  address: string,
  env: Readonly<Record<string, string | undefined>>,
  has: (name: string) => boolean,
  platform: NodeJS.Platform = process.platform,
): BrowserPlan {
  const listed = (env.BROWSER ?? '').split(platform === 'win32' ? ';' : ':');
  const own = listed.map(text => splitCommand(text, platform)).filter(words => words.length > 0);
  const [first] = own;
  if (first) {
    const isThere = ([name = '']: string[]) => /[\\/]/.test(name) || has(name);
    const [command = '', ...args] = own.find(isThere) ?? first;
    const filled = args.map(word => word.replaceAll('%s', address));
    const named = args.some(word => word.includes('%s')) ? filled : [...filled, address];
    return {
      kind: 'command',
      command: { command, args: named },
      inTerminal: inTerminal.includes(programName(command)),
    };
  }
  const isDrawn = ['win32', 'darwin'].includes(platform) || Boolean(env.WSL_DISTRO_NAME);
  const hasScreen = isDrawn || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
  return { kind: !isRemote(env) && hasScreen ? 'system' : 'none' };
}
