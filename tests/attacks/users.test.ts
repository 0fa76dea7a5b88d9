import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { executable } from '../../scripts/build.ts';
import { kept } from '../support/kept-files.ts';
import { program } from '../support/program.ts';
import { scratchFolder } from '../support/scratch.ts';
import { canBeOthers, doAs, runAs, stranger, victim } from '../support/users.ts';

/** What a stranger can prepare who knows where the program is and which Node runs it. */
interface Scene {
  /** A folder that all people share, as they do `/tmp`. */
  readonly shared: string;
  /** The victim's own. */
  readonly home: string;
  /** A program that says “genuine”. */
  readonly script: string;
  /** Where Node looks for what it has compiled of that program, within the folder it is given. */
  readonly name: string;
  /** What the stranger puts there: a program that says “foreign”. */
  readonly poison: string;
}

async function scene(): Promise<Scene> {
  const around = await scratchFolder();
  chmodSync(around, 0o755);
  // The system's temporary folder is a shared one too.
  chownSync(around, victim, victim);
  const [shared, home] = ['shared', 'home'].map(name => path.join(around, name)) as [
    string,
    string,
  ];
  mkdirSync(shared);
  chmodSync(shared, 0o1777);
  mkdirSync(home);
  chownSync(home, victim, victim);
  const folder = path.join(around, 'dist');
  const foreign = compiled(folder, 'foreign', path.join(home, 'foreign'));
  const genuine = compiled(folder, 'genuine', path.join(home, 'genuine'));
  const poison = path.join(shared, 'poison');
  writeFileSync(poison, passedOff(foreign.bytes, genuine.bytes));
  chownSync(poison, stranger, stranger);
  return { shared, home, script: genuine.script, name: genuine.name, poison };
}

/** The executable with a program that says one word, and what Node keeps of it for the victim. */
function compiled(folder: string, word: string, cache: string) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  for (const name of [executable, 'keep-compiled.cjs']) {
    copyFileSync(path.join(path.dirname(program()), name), path.join(folder, name));
  }
  // Of a module Node keeps what runs when it is loaded.
  const main = `const word = '${word}'; exports.main = async () => void process.stdout.write(word);`;
  writeFileSync(path.join(folder, 'main.cjs'), main);
  const script = path.join(folder, executable);
  expect(runAs(victim, [script], { XDG_CACHE_HOME: cache })).toMatchObject({ stdout: word });
  const [name = ''] = Object.keys(kept(path.join(cache, 'briefing')));
  return { script, name, bytes: readFileSync(path.join(cache, 'briefing', name)) };
}

/**
 * One compiled program as the other: a file of Node's cache begins with five numbers, of which the
 * second and the fourth are the size and the checksum of the text that it was compiled from.
 */
function passedOff(foreign: Buffer, genuine: Buffer): Buffer {
  const made = Buffer.from(foreign);
  for (const at of [4, 12]) genuine.copy(made, at, at, at + 4);
  return made;
}

/** A folder with the poison where Node looks for it, made by whoever it is. */
function plant(uid: number, folder: string, { name, poison }: Scene): void {
  const [from, to] = [poison, path.join(folder, name)].map(file => JSON.stringify(file));
  doAs(
    uid,
    `process.umask(0o022);
     fs.mkdirSync(${JSON.stringify(path.dirname(path.join(folder, name)))}, { recursive: true });
     fs.copyFileSync(${from}, ${to});`,
  );
}

const modeAs = (uid: number, folder: string, mode: number) =>
  doAs(uid, `fs.chmodSync(${JSON.stringify(folder)}, ${mode})`);

const linkAs = (uid: number, target: string, link: string) =>
  doAs(uid, `fs.symlinkSync(${JSON.stringify(target)}, ${JSON.stringify(link)})`);

const why = canBeOthers ? '' : ' (not tried: only the superuser can be two users)';

describe.skipIf(!canBeOthers)(`another user of the machine${why}`, () => {
  test('could pass off a program as this one, if what is kept lay where others can write', async () => {
    const set = await scene();
    plant(victim, path.join(set.home, 'briefing'), set);
    expect(runAs(victim, [set.script], { XDG_CACHE_HOME: set.home }).stdout).toBe('foreign');
  });

  test('cannot write to what is kept', async () => {
    const { home, name } = await scene();
    const file = JSON.stringify(path.join(home, 'genuine/briefing', name));
    expect(() => doAs(stranger, `fs.writeFileSync(${file}, '')`)).toThrow('EACCES');
    expect(() => doAs(stranger, `fs.renameSync('${home}/genuine', '${home}/other')`)).toThrow(
      'EACCES',
    );
  });

  test.each<[string, (set: Scene) => string]>([
    [
      'has made the folder first',
      set => {
        plant(stranger, path.join(set.shared, 'cache/briefing'), set);
        return path.join(set.shared, 'cache');
      },
    ],
    [
      'has put a link in its place, to what the user has been given',
      set => {
        // Unpacked by the victim from whatever the stranger has sent.
        plant(victim, path.join(set.home, 'unpacked'), set);
        doAs(stranger, `fs.mkdirSync('${set.shared}/cache')`);
        linkAs(stranger, path.join(set.home, 'unpacked'), path.join(set.shared, 'cache/briefing'));
        return path.join(set.shared, 'cache');
      },
    ],
    [
      'has put a link on the way to it',
      set => {
        plant(victim, path.join(set.home, 'unpacked/briefing'), set);
        linkAs(stranger, path.join(set.home, 'unpacked'), path.join(set.shared, 'cache'));
        return path.join(set.shared, 'cache');
      },
    ],
    [
      'can write to it',
      set => {
        plant(victim, path.join(set.home, 'briefing'), set);
        modeAs(victim, path.join(set.home, 'briefing'), 0o777);
        return set.home;
      },
    ],
    [
      'shares a group that can write to it',
      set => {
        plant(victim, path.join(set.home, 'briefing'), set);
        modeAs(victim, path.join(set.home, 'briefing'), 0o775);
        return set.home;
      },
    ],
    [
      'can write to a folder on the way to it',
      set => {
        plant(victim, path.join(set.home, 'open/cache/briefing'), set);
        modeAs(victim, path.join(set.home, 'open'), 0o777);
        return path.join(set.home, 'open/cache');
      },
    ],
    [
      'has left something in it while it was open',
      set => {
        const folder = path.join(set.home, 'briefing');
        doAs(victim, `fs.mkdirSync(${JSON.stringify(folder)})`);
        modeAs(victim, folder, 0o777);
        plant(stranger, folder, set);
        modeAs(victim, folder, 0o755);
        return set.home;
      },
    ],
  ])('who %s makes nobody run another program', async (_, prepare) => {
    const set = await scene();
    const cache = prepare(set);
    const { code, stdout, stderr } = runAs(victim, [set.script], { XDG_CACHE_HOME: cache });
    expect([code, stdout, stderr]).toEqual([0, 'genuine', '']);
  });

  test('cannot have the superuser run what lies in the folder of a user', async () => {
    const set = await scene();
    // Node has a folder for each user.
    const name = set.name.replace(`-${victim}/`, '-0/');
    plant(victim, path.join(set.home, '.cache/briefing'), { ...set, name });
    expect(runAs(0, [set.script], { HOME: set.home }).stdout).toBe('genuine');
  });

  test('gets no file removed, and nothing kept, by what lies in the system’s temporary folder', async () => {
    const { shared, home, script, name } = await scene();
    const work = path.join(home, 'work');
    doAs(victim, `fs.mkdirSync('${work}'); fs.writeFileSync('${work}/briefing-notes.yaml', '')`);
    utimesSync(path.join(work, 'briefing-notes.yaml'), 0, 0);
    // Where Node keeps what it has compiled unless it is told otherwise.
    const usual = path.join(shared, 'node-compile-cache');
    doAs(stranger, `fs.mkdirSync('${usual}')`);
    linkAs(stranger, work, path.join(usual, path.dirname(name)));
    for (const command of ['check', 'print', '--version']) {
      expect(runAs(victim, [script, command], { TMPDIR: shared, HOME: home }).code).toBe(0);
    }
    expect(readdirSync(work)).toEqual(['briefing-notes.yaml']);
    expect(existsSync(path.join(home, '.cache/briefing'))).toBe(true);
  });
});
