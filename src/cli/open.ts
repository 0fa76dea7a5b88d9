import { openSync } from 'node:fs';
import type { ReadStream } from 'node:tty';
import { homeFolder } from '../config/home-folder.ts';
import type { FollowName } from '../config/values.ts';
import type { Language } from '../lang/language.ts';
import { loadResponsively } from '../load/apart/load-responsively.ts';
import { filesToFollow } from '../load/follow/files-to-follow.ts';
import { loadFile } from '../load/load.ts';
import type { Loaded } from '../load/loaded.ts';
import type { ProblemCode } from '../model/problem.ts';
import { keymapWith } from '../tui/keymap.ts';
import { fileMemory } from '../tui/memory/file-memory.ts';
import { stateFolder } from '../tui/memory/state-folder.ts';
import { type Opening, openAtOnce, openWorkedOut } from '../tui/open-at-once.ts';
import type { DashboardEnd } from '../tui/open-dashboard.tsx';
import { backgroundOf } from '../tui/terminal/background.ts';
import { colourLevel } from '../tui/terminal/colour-level.ts';
import { themeOn } from '../tui/themes/themes.ts';
import { enterAgain } from './enter-again.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { isReadOnce } from './open-pipe.ts';
import type { Output } from './output.ts';
import { readTarget } from './read-target.ts';
import { tellReading } from './reading-notice.ts';
import { requireFolders } from './require-folders.ts';
import { findTargets, type Target } from './targets.ts';
import { configNotice, tellConfig } from './tell-config.ts';
import { tellProblems } from './tell-problems.ts';
import type { Wanted } from './wanted.ts';

const isPolled: Readonly<Record<FollowName, boolean>> = { system: false, poll: true };

/** The summary is loaded when it is printed: the dashboard starts without it. */
const printing = () => import('./print.ts');

/** Open the dashboard; where there is no terminal to draw on, print the summary instead. */
export async function openBriefings(
  found: Wanted,
  language: Language,
  output: Output,
): Promise<ExitCode> {
  if (!canDraw()) {
    await tellConfig(found.config, language, output);
    return (await printing()).printBriefings(found, language, output);
  }
  const { strings } = language;
  const targets = await findTargets(found.paths, strings);
  await requireFolders(found.articles, language);
  const fromStdin = targets.some(({ path }) => isReadOnce(path));
  const targetOf = (path: string): Target =>
    targets.find(target => target.path === path) ?? { path, folder: null };
  const only = targets.length === 1 ? targets[0] : undefined;
  // Until something else is on the terminal, so that it is never without a word.
  const takeBack = only !== undefined ? tellReading(only.path, language) : () => {};
  const first = only !== undefined ? await readFirst(only, found, language, takeBack) : null;
  if (first && isBeyondMending(first, fromStdin)) {
    takeBack();
    return tellProblems(first, language, output);
  }

  const keyboard = fromStdin || !process.stdin.isTTY ? await openKeyboard() : process.stdin;
  if (!keyboard) {
    takeBack();
    await output.error(`briefing: ${strings.cli.noKeyboard}`);
    await tellConfig(found.config, language, output);
    const { printLoaded, printBriefings } = await printing();
    return first
      ? printLoaded(first, found, language, output)
      : printBriefings(found, language, output);
  }
  const { settings } = found;
  const folder = fromStdin ? null : stateFolder(process.env, homeFolder());
  const memory = folder === null ? undefined : fileMemory(folder);
  const screenReader =
    found.screenReader || process.env.INK_SCREEN_READER === 'true' || settings.screen_reader.value;
  const start = {
    paths: fromStdin ? [] : targets.map(({ path }) => path),
    fromStdin,
    language,
    ascii: found.ascii,
    settings: {
      keymap: keymapWith(settings.keys),
      wheel: settings.wheel.value,
      editor: {
        text: settings.editor.value,
        isTemplate: settings.editor.origin.kind === 'config',
      },
      notice: configNotice(found.config, language),
    },
    stdin: keyboard,
  };
  const theme = settings.theme.value;
  const ground = { colours: colourLevel(process.env), background: backgroundOf(process.env) };
  const atOnce = {
    ...start,
    memory,
    theme: themeOn(theme, ground),
    colours: ground.colours,
    onScreen: takeBack,
  };
  const working = screenReader ? openWorkedOut : (found: Loaded) => openAtOnce(found, atOnce);
  const opening = first && (await working(first));
  takeBack();
  const here = process.cwd();
  const { openDashboard } = await drawing(opening);
  const ended = await openDashboard({
    ...start,
    first,
    opening,
    load: path => {
      enterAgain(here);
      return readTarget(targetOf(path), found, strings, loadResponsively);
    },
    peek: path => loadFile(path, targetOf(path).folder, loadResponsively),
    ...(fromStdin
      ? {}
      : {
          filesOf: (loaded: Loaded) =>
            filesToFollow(
              loaded,
              found.articles,
              process.env.BRIEFING_ARTICLES,
              found.config.config.articles,
            ),
        }),
    isPolling: isPolled[settings.follow.value],
    ...(memory && { memory }),
    theme,
    ground,
    screenReader,
  });
  if (keyboard !== process.stdin) keyboard.destroy();
  // What is still being read is of no use any more, and would be worked on to its end.
  process.exit(await afterwards(ended, found, language, output));
}

/**
 * Whether a file cannot be used, and an editor would not help: it may not be read, is no file, or can be
 * read only once.
 */
function isBeyondMending({ briefing, problems }: Loaded, fromStdin: boolean): boolean {
  if (briefing) return false;
  if (fromStdin) return true;
  const codes: readonly ProblemCode[] = ['file_unreadable', 'file_outside', 'file_too_large'];
  return problems.some(({ code }) => codes.includes(code));
}

/** What draws on; where the system does not let it be loaded, the terminal is given back to say so. */
async function drawing(opening: Opening | null) {
  try {
    return await import('../tui/open-dashboard.tsx');
  } catch (error) {
    opening?.giveBack();
    throw error;
  }
}

/** What cannot be read is told where nothing else stands. */
async function readFirst(
  target: Target,
  found: Wanted,
  language: Language,
  takeBack: () => void,
): Promise<Loaded> {
  try {
    return await readTarget(target, found, language.strings);
  } catch (error) {
    takeBack();
    throw error;
  }
}

async function afterwards(
  ended: DashboardEnd,
  found: Wanted,
  language: Language,
  output: Output,
): Promise<ExitCode> {
  if (ended.fault !== null) throw ended.fault;
  if (ended.unusable && !ended.interrupted) {
    return tellProblems(ended.unusable, language, output, {
      problems_max: 1,
      width: output.columns,
    });
  }
  if (ended.print) return (await printing()).printLoaded(ended.print, found, language, output);
  return ended.interrupted ? exitCodes.interrupted : exitCodes.fine;
}

/**
 * Whether there is a terminal that can be drawn on. A terminal that calls itself dumb cannot move
 * its cursor, and a build server shows a log, whatever it pretends.
 */
function canDraw(): boolean {
  const { TERM, CI } = process.env;
  return (
    process.stdout.isTTY && TERM !== 'dumb' && (CI === undefined || CI === '' || CI === 'false')
  );
}

/** The keyboard of the terminal, where standard input is something else. */
async function openKeyboard(): Promise<ReadStream | null> {
  try {
    const { ReadStream } = await import('node:tty');
    return new ReadStream(openSync('/dev/tty', 'r'));
  } catch {
    return null;
  }
}
