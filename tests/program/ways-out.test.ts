import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Run, type RunOptions, run } from '../support/program.ts';
import { scratchFolder } from '../support/scratch.ts';
import { openTerminal } from '../support/terminal.ts';

/** Words that stand in files outside, or in hidden ones, and nowhere else. */
const secret = /quagmire|hushword/;
/** As an article it is near the passage, as a briefing it is no YAML: either way it would be quoted. */
const secretText = 'hushword: [about 600 quagmires were lost\n';

function briefing(file: string): string {
  return `briefing: 1
title: Test
lang: en
sources:
  a: {lang: en, text: {file: ${JSON.stringify(file)}}}
figures:
  - {id: f, label: F, reports: [{source: a, value: about 600, passage: about 600 soldiers were lost}]}
`;
}

/** A briefing whose words are those of the article `honestText`. */
const honestText = 'Some say that about 600 soldiers were lost.';

/** A folder of the test's own, without links on the way to it, with these files in it. */
async function folder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const made = realpathSync(await scratchFolder());
  for (const [name, content] of Object.entries(files)) put(made, name, content);
  return made;
}

function put(into: string, name: string, content: string): void {
  mkdirSync(path.dirname(path.join(into, name)), { recursive: true });
  writeFileSync(path.join(into, name), content);
}

function link(into: string, name: string, target: string): void {
  mkdirSync(path.dirname(path.join(into, name)), { recursive: true });
  symlinkSync(target, path.join(into, name));
}

const outside = () => folder({ 'home/.netrc': secretText, 'home/notes.txt': secretText });

const commands = [
  ['check'],
  ['check', '--format', 'json'],
  ['check', '--format', 'github'],
  ['check', '--lang', 'fr'],
  ['print'],
  // Without a terminal to draw on, as print.
  [],
];

/** What each command says of a target; it is no word of what lies outside. */
async function everything(args: readonly string[], options: RunOptions): Promise<readonly Run[]> {
  const all = await Promise.all(commands.map(command => run([...command, ...args], options)));
  for (const { stdout, stderr } of all) expect(stdout + stderr).not.toMatch(secret);
  return all;
}

/** The codes that are found, without a word of what lies outside. */
async function codes(args: readonly string[], options: RunOptions): Promise<readonly string[]> {
  const { stdout, stderr } = await run(['check', '--format', 'json', ...args], options);
  expect(stdout + stderr).not.toMatch(secret);
  const found: readonly { readonly code: string }[] = JSON.parse(stdout);
  return found.map(({ code }) => code).filter(code => code !== 'hash_missing');
}

/** What a build log has, without a word of what lies outside. */
async function github(args: readonly string[], options: RunOptions): Promise<string> {
  const { stdout, stderr } = await run(['check', '--format', 'github', ...args], options);
  expect(stdout + stderr).not.toMatch(secret);
  return stdout;
}

describe('an article outside the briefing’s folder', () => {
  test('is not read where articles/ beside the briefing is a link that leads out.', async () => {
    const elsewhere = await outside();
    const cwd = await folder({
      'b.yaml': briefing(path.relative('/', path.join(elsewhere, 'home/notes.txt'))),
    });
    link(cwd, 'articles', '/');
    await everything(['b.yaml'], { cwd });
    const { stdout, code } = await run(['check', '--format', 'github', '.'], { cwd });
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(
        /^::error file=b\.yaml,line=5,col=\d+,title=article_outside::A’s article “.+” leads outside the folders that articles are read from, by a link to “\/”\. .+ with --articles\.$/m,
      ),
    ]);
  });

  test('is refused there by where the link leads, whether it has the file or not.', async () => {
    const home = path.join(await outside(), 'home');
    for (const file of ['notes.txt', 'none.txt']) {
      const cwd = await folder({ 'b.yaml': briefing(file) });
      link(cwd, 'articles', home);
      expect(await github(['b.yaml'], { cwd })).toContain(`by a link to “${home}”`);
      expect(await codes(['b.yaml'], { cwd })).toEqual(['article_outside']);
    }
  });

  test('is not read through a link on the way to articles/, nor for standard input.', async () => {
    const elsewhere = await outside();
    const cwd = await folder({ 'in/x.txt': 'x' });
    link(cwd, 'articles', 'in/deeper/..');
    link(cwd, 'in/deeper', path.join(elsewhere, 'home'));
    const options = { cwd, stdin: briefing('home/notes.txt') };
    expect(await codes(['-'], options)).toEqual(['article_outside']);
    expect(await github(['-'], options)).toContain(`“${elsewhere}/home”`);
  });

  test('has a target that is told as text, whatever it is called.', async () => {
    const cwd = await folder({ 'b.yaml': briefing('notes.txt') });
    const hostile = 'a\u001b[31m\u202e::error::b\n::error::c';
    const there = await folder({ [`${hostile}/notes.txt`]: secretText });
    link(cwd, 'articles', path.join(there, hostile));
    link(cwd, 'c.yaml', path.join(there, hostile, 'notes.txt'));
    for (const { stdout, stderr } of await everything(['.'], { cwd, env: { CI: 'true' } })) {
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^::error::/m);
    }
    expect(await github(['.'], { cwd })).toMatch(/article_outside::.*a␛\[31m<U\+202E>/);
  });

  test.each([
    ['a link', 'out.txt'],
    ['a folder that is a link', 'deep/home/notes.txt'],
    ['a link to a link', 'chain.txt'],
  ])('is not read by %s, and its target is told.', async (_, file) => {
    const elsewhere = await outside();
    const cwd = await folder({ 'b.yaml': briefing(file) });
    link(cwd, 'out.txt', path.join(elsewhere, 'home/notes.txt'));
    link(cwd, 'articles/deep', elsewhere);
    link(cwd, 'chain.txt', 'out.txt');
    expect(await codes(['b.yaml'], { cwd })).toEqual(['article_outside']);
    expect(await github(['b.yaml'], { cwd })).toContain(`by a link to “${elsewhere}`);
  });
});

describe('a hidden file', () => {
  const hidden = ['.env', '.git/config', 'sub/.cache/x.txt', 'articles/.env'];

  test.each([...hidden, './.git/../.git/config', 'hub/config', 'plain.txt'])(
    '%s is no article.',
    async file => {
      const texts = hidden.map(name => [name, secretText]);
      const cwd = await folder({ 'b.yaml': briefing(file), ...Object.fromEntries(texts) });
      link(cwd, 'hub', '.git');
      link(cwd, 'plain.txt', '.env');
      expect(await codes(['b.yaml'], { cwd })).toEqual(['article_hidden']);
    },
  );

  test('is no article by a link articles/ to its folder, and fails the check.', async () => {
    const cwd = await folder({ 'b.yaml': briefing('config'), '.git/config': secretText });
    link(cwd, 'articles', '.git');
    const said = await everything(['b.yaml'], { cwd });
    expect(said[0]).toMatchObject({ code: 1, stdout: expect.stringContaining('article_hidden') });
    const named = await run(['check', 'b.yaml', '--articles', '.git'], { cwd });
    expect(named.stdout).toContain('altered_slightly');
  });

  test('is no briefing of a folder by a link to it either.', async () => {
    const cwd = await folder({ '.git/config': secretText, '.env.yaml': secretText });
    link(cwd, 'x.yaml', '.git/config');
    link(cwd, 'y.yaml', '.env.yaml');
    await everything(['.'], { cwd });
    expect(await codes(['.'], { cwd })).toEqual(['file_outside', 'file_outside']);
  });
});

describe('a briefing of a folder that is a link out of it', () => {
  async function folderWithLinks() {
    const elsewhere = await outside();
    const cwd = await folder({ 'good.yaml': briefing('a.txt'), 'a.txt': honestText });
    link(cwd, 'one.yaml', path.join(elsewhere, 'home/.netrc'));
    link(cwd, 'two.yml', path.join(elsewhere, 'home/notes.txt'));
    link(cwd, 'three.yaml', 'two.yml');
    return { cwd, elsewhere };
  }

  test('is refused in one sentence with its target, and the others are read.', async () => {
    const { cwd, elsewhere } = await folderWithLinks();
    const [text, , annotations, , printed] = await everything(['.'], { cwd });
    expect([text?.code, annotations?.code, printed?.code]).toEqual([1, 1, 2]);
    const told = annotations?.stdout.split('\n').filter(line => line.includes('file_outside'));
    expect(told).toHaveLength(3);
    expect(told?.[0]).toBe(
      `::error file=one.yaml,title=file_outside::This is a link to \`${elsewhere}/home/.netrc\`, outside the folder, and is not read. Name the file itself on the command line if you want it read.`,
    );
    expect(printed?.stdout).toContain('about 600 soldiers were lost');
    expect(printed?.stderr).toContain('one.yaml: error file_outside');
  });

  test('is refused in BRIEFING_DIR and in briefings/ too.', async () => {
    const { cwd, elsewhere } = await folderWithLinks();
    const here = await folder();
    expect(await codes([], { cwd: here, env: { BRIEFING_DIR: cwd } })).toHaveLength(3);
    link(here, 'briefings/x.yaml', path.join(elsewhere, 'home/notes.txt'));
    expect(await codes([], { cwd: here })).toEqual(['file_outside']);
  });

  test('is not written to by --record, and nothing beside what it leads to.', async () => {
    const text = briefing('a.txt');
    const elsewhere = await folder({ 'b.yaml': text, 'a.txt': honestText });
    const cwd = await folder({ 'a.txt': honestText });
    link(cwd, 'b.yaml', path.join(elsewhere, 'b.yaml'));
    const { stdout, stderr } = await run(['check', '--record', '.'], { cwd });
    expect(readFileSync(path.join(elsewhere, 'b.yaml'), 'utf8')).toBe(text);
    expect(readdirSync(elsewhere).sort()).toEqual(['a.txt', 'b.yaml']);
    expect(stdout).toContain('file_outside');
    expect(stderr).not.toContain('was recorded');
  });

  test('stands in the list of the dashboard as such, and the others open.', async () => {
    const { cwd, elsewhere } = await folderWithLinks();
    const terminal = openTerminal({ args: ['.'], cwd, cols: 160, rows: 20 });
    await terminal.waitFor('Test');
    await terminal.waitFor(/one\.yaml.*cannot be opened/);
    await terminal.press('down', 'enter');
    await terminal.waitFor('file_outside');
    await terminal.waitFor(`This is a link to \`${elsewhere}/home/.netrc\``);
    await terminal.press('e');
    await terminal.waitFor(/not edited/i);
    await terminal.press('esc', 'up', 'enter');
    await terminal.waitFor('about 600');
    expect(terminal.bytes()).not.toMatch(secret);
  });
});

describe('a file that becomes a link out while it is open', () => {
  test('leaves its last good state on the screen, and is told.', async () => {
    const elsewhere = await outside();
    const cwd = await folder({
      'good.yaml': briefing('a.txt'),
      'other.yaml': briefing('a.txt'),
      'a.txt': honestText,
    });
    const swap = (name: string) => {
      link(cwd, `${name}.new`, path.join(elsewhere, 'home/notes.txt'));
      renameSync(path.join(cwd, `${name}.new`), path.join(cwd, name));
    };
    const terminal = openTerminal({ args: ['.'], cwd, cols: 160, rows: 24 });
    await terminal.waitFor('good.yaml');
    await terminal.press('enter');
    await terminal.waitFor('about 600');
    swap('a.txt');
    await terminal.waitFor('An article has changed');
    await terminal.press('!');
    await terminal.waitFor('article_outside');
    await terminal.press('esc');
    swap('good.yaml');
    await terminal.waitFor(/cannot be used as it is now.*the last good state is shown/);
    await terminal.press('e');
    await terminal.waitFor('Not edited: the file is a link that is not followed');
    await terminal.press('!');
    await terminal.waitFor('file_outside');
    expect(terminal.bytes()).not.toMatch(secret);
  });
});

describe('a folder briefings/ that nobody has named', () => {
  test('is not read where it is a link out of the current folder, and is where it is named.', async () => {
    const elsewhere = await folder({ 'b.yaml': briefing('a.txt'), 'a.txt': honestText });
    const cwd = await folder();
    link(cwd, 'briefings', elsewhere);
    for (const command of ['check', 'print']) {
      const { stdout, stderr, code } = await run([command], { cwd });
      expect([stdout, code]).toEqual(['', 2]);
      expect(stderr).toMatch(/^briefing: [^\n]+\n$/);
      expect(stderr).toContain(`“${elsewhere}”`);
    }
    expect(await codes(['briefings'], { cwd })).toEqual([]);
  });

  test('is read where it is a link to another place in it.', async () => {
    const cwd = await folder({ 'in/b.yaml': briefing('a.txt'), 'in/a.txt': honestText });
    link(cwd, 'briefings', 'in');
    expect(await codes([], { cwd })).toEqual([]);
  });
});

describe('what a person has named may be a link', () => {
  test('--articles, BRIEFING_ARTICLES and the configuration’s folders.', async () => {
    const texts = await folder({ 'a.txt': honestText });
    const cwd = await folder({ 'in/b.yaml': briefing('a.txt') });
    link(cwd, 'texts', texts);
    const config = path.join(cwd, 'config.yaml');
    writeFileSync(config, `articles: [${path.join(cwd, 'texts')}]\n`);
    const file = 'in/b.yaml';
    expect(await codes([file], { cwd })).toEqual(['no_text']);
    expect(await codes([file, '--articles', 'texts'], { cwd })).toEqual([]);
    expect(await codes([file], { cwd, env: { BRIEFING_ARTICLES: 'texts' } })).toEqual([]);
    expect(await codes([file], { cwd, env: { BRIEFING_CONFIG: config } })).toEqual([]);
  });

  test('articles/ itself, when it is named, by whatever name.', async () => {
    const texts = await folder({ 'a.txt': honestText, 'sub/b.txt': honestText });
    const cwd = await folder({ 'b.yaml': briefing('a.txt'), 'c.yaml': briefing('b.txt') });
    link(cwd, 'articles', texts);
    const named: readonly NonNullable<RunOptions['env']>[] = [
      { BRIEFING_ARTICLES: 'articles' },
      { BRIEFING_ARTICLES: path.join(cwd, 'articles') },
      { BRIEFING_ARTICLES: texts },
    ];
    for (const env of named) expect(await codes(['b.yaml'], { cwd, env })).toEqual([]);
    expect(await codes(['b.yaml', '--articles', './articles/'], { cwd })).toEqual([]);
    expect(await codes(['.', '--articles', texts, '--articles', `${texts}/sub`], { cwd })).toEqual(
      [],
    );
  });

  test('A folder of briefings, BRIEFING_DIR, and a briefing by its name.', async () => {
    const real = await folder({ 'b.yaml': briefing('a.txt'), 'articles/a.txt': honestText });
    const cwd = await folder({ 'texts/a.txt': honestText });
    link(cwd, 'folder', real);
    link(cwd, 'b.yaml', path.join(real, 'b.yaml'));
    expect(await codes(['folder'], { cwd })).toEqual([]);
    expect(await codes(['folder/b.yaml'], { cwd })).toEqual([]);
    expect(await codes([], { cwd, env: { BRIEFING_DIR: 'folder' } })).toEqual([]);
    expect(await codes(['b.yaml', '--articles', 'texts'], { cwd })).toEqual([]);
    // Its own folder is the one it was named in.
    expect(await codes(['b.yaml'], { cwd })).toEqual(['no_text']);
    // Named beside the folder in which it would be refused, it is read.
    expect(await codes(['.', 'b.yaml', '--articles', 'texts'], { cwd })).toEqual(['file_outside']);
    const recorded = await run(['check', '--record', 'b.yaml', '--articles', 'texts'], { cwd });
    expect(recorded.stderr).toContain('was recorded');
    expect(readFileSync(path.join(real, 'b.yaml'), 'utf8')).toContain('sha256');
  });
});

describe('links that stay inside', () => {
  test('A briefing, an article and articles/ may be links to another place in the folder.', async () => {
    const cwd = await folder({
      'sub/b.yaml': briefing('a.txt'),
      'texts/real.txt': honestText,
      'sub/articles/a.txt': honestText,
    });
    link(cwd, 'b.yaml', 'sub/b.yaml');
    link(cwd, 'texts/a.txt', path.join(cwd, 'texts/real.txt'));
    link(cwd, 'articles', './texts');
    expect(await codes(['.'], { cwd })).toEqual([]);
    expect(await codes(['sub'], { cwd })).toEqual([]);
    const { stderr } = await run(['check', '--record', '.'], { cwd });
    expect(stderr).toContain('was recorded');
    expect(readFileSync(path.join(cwd, 'sub/b.yaml'), 'utf8')).toContain('sha256');
  });

  test('A link from one allowed folder into another is followed, hidden or not.', async () => {
    const store = await folder({ '.store/x/a.txt': honestText });
    const cwd = await folder({ 'b.yaml': briefing('a.txt') });
    link(cwd, 'articles/a.txt', path.join(store, '.store/x/a.txt'));
    expect(await codes(['b.yaml'], { cwd })).toEqual(['article_outside']);
    const env = { BRIEFING_ARTICLES: path.join(store, '.store') };
    expect(await codes(['b.yaml'], { cwd, env })).toEqual([]);
  });
});
