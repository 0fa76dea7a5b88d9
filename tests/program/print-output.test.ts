import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostileYaml } from '../support/hostile-briefing.ts';
import { run } from '../support/program.ts';
import { figuresBriefing, scratchFolder } from '../support/scratch.ts';
import { shell } from '../support/shell.ts';

const example = path.resolve('examples/ombrelune-dam.yaml');

/** A folder with two briefings, `a.yaml` and `b.yaml`. */
async function folderOfTwo(): Promise<string> {
  const folder = await scratchFolder();
  writeFileSync(path.join(folder, 'a.yaml'), figuresBriefing(['x'], 'One'));
  writeFileSync(path.join(folder, 'b.yaml'), figuresBriefing(['y'], 'Two'));
  return folder;
}

describe('briefing print -o FILE', () => {
  test('writes the bytes that standard output would have, and says nothing', async () => {
    const folder = await folderOfTwo();
    const args = ['print', 'a.yaml', example, 'b.yaml', '--lang', 'fr', '--width', '70'];
    const { stdout } = await run(args, { cwd: folder });
    const written = await run([...args, '-o', 'out.txt'], { cwd: folder });
    expect(written).toEqual({ stdout: '', stderr: '', code: 0 });
    expect(readFileSync(path.join(folder, 'out.txt'), 'utf8')).toBe(stdout);
    expect(readdirSync(folder)).toEqual(['a.yaml', 'b.yaml', 'out.txt']);
    for (const output of ['-', '/dev/stdout', '/dev/fd/1']) {
      expect((await run([...args, `--output=${output}`], { cwd: folder })).stdout).toBe(stdout);
    }
  });

  test('lets nothing through that standard output would not', async () => {
    const folder = await scratchFolder();
    const text = ['\u001b]0;x\u0007', '::error::x', '\u202e'].join(' ');
    writeFileSync(path.join(folder, 'a.yaml'), hostileYaml(text));
    const env = { CI: 'true' };
    const { stdout } = await run(['print', 'a.yaml'], { cwd: folder, env });
    await run(['print', 'a.yaml', '-o', 'out.txt'], { cwd: folder, env });
    expect(readFileSync(path.join(folder, 'out.txt'), 'utf8')).toBe(stdout);
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  test('replaces a file that is there, with its permissions, through a link too', async () => {
    const folder = await folderOfTwo();
    const file = path.join(folder, 'out.txt');
    writeFileSync(file, 'old');
    chmodSync(file, 0o600);
    symlinkSync('out.txt', path.join(folder, 'link.txt'));
    expect((await run(['print', 'a.yaml', '-o', 'link.txt'], { cwd: folder })).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('One');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['a.yaml', 'b.yaml', 'link.txt', 'out.txt']);
  });

  test('writes what can be used of a file with problems, which are told and end with code 1', async () => {
    const folder = await scratchFolder();
    const text = figuresBriefing(['good', 'bad']).replace(
      'Figure bad\n',
      'Figure bad\n    lable: x\n',
    );
    writeFileSync(path.join(folder, 'a.yaml'), text);
    const { code, stderr } = await run(['print', 'a.yaml', '-o', 'out.txt'], { cwd: folder });
    expect({ code, stderr }).toMatchObject({ code: 1, stderr: expect.stringContaining('lable') });
    expect(readFileSync(path.join(folder, 'out.txt'), 'utf8')).toContain('Figure good');
  });

  test('leaves the file of before where one of several briefings cannot be used, and says so', async () => {
    const folder = await folderOfTwo();
    writeFileSync(path.join(folder, 'b.yaml'), 'title: [');
    writeFileSync(path.join(folder, 'out.txt'), 'old');
    const found = await run(['print', 'a.yaml', 'b.yaml', '-o', 'out.txt'], { cwd: folder });
    expect(found).toMatchObject({ stdout: '', code: 2 });
    expect(found.stderr).toContain(
      'briefing: out.txt was not written: not every file could be used.\n',
    );
    expect(readFileSync(path.join(folder, 'out.txt'), 'utf8')).toBe('old');
  });

  test('leaves the file of before where there is no summary to write', async () => {
    const folder = await scratchFolder();
    writeFileSync(path.join(folder, 'a.yaml'), 'a: [1\n');
    writeFileSync(path.join(folder, 'out.txt'), 'before');
    expect((await run(['print', 'a.yaml', '-o', 'out.txt'], { cwd: folder })).code).toBe(2);
    expect(readFileSync(path.join(folder, 'out.txt'), 'utf8')).toBe('before');
    expect((await run(['print', 'a.yaml', '-o', 'new.txt'], { cwd: folder })).code).toBe(2);
    expect(existsSync(path.join(folder, 'new.txt'))).toBe(false);
  });
});

describe('what cannot be written is told in one sentence, with code 2, and stays as it was', () => {
  test.each([
    ['a briefing that is read', 'a.yaml', /“a\.yaml” is read .* Name another file/],
    ['the same by another path', './in/../a.yaml', /is read/],
    ['a hard link to one', 'hard.txt', /“hard\.txt” is read/],
    ['a link to one', 'soft.txt', /“soft\.txt” is read/],
    ['an article that is read', 'news.txt', /“news\.txt” is read/],
    ['a folder', 'in', /“in” is a folder/],
    ['a folder that does not exist', 'no/out.txt', /no folder to write “no\/out\.txt” into/],
    ['a link that leads nowhere', 'lost.txt', /“lost\.txt” is a link to something that is not/],
    ['a full disk', '/dev/full', /“\/dev\/full” cannot be written \(ENOSPC\)/],
    ['escape sequences in its name', 'no\u001b[2J/x', /“no␛\[2J\/x”/],
  ])('%s', async (_, output, sentence) => {
    const folder = await folderOfTwo();
    const at = (name: string) => path.join(folder, name);
    const article = figuresBriefing(['z']).replace(
      '{a: {lang: en}}',
      '{a: {lang: en, text: {file: news.txt}}}',
    );
    writeFileSync(at('b.yaml'), article);
    writeFileSync(at('news.txt'), 'x');
    mkdirSync(at('in'));
    linkSync(at('a.yaml'), at('hard.txt'));
    symlinkSync('a.yaml', at('soft.txt'));
    symlinkSync('nowhere', at('lost.txt'));
    const before = [readdirSync(folder), readFileSync(at('a.yaml'), 'utf8')];
    const { stdout, stderr, code } = await run(['print', 'a.yaml', 'b.yaml', '-o', output], {
      cwd: folder,
    });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/^briefing: .*\n$/);
    expect([readdirSync(folder), readFileSync(at('a.yaml'), 'utf8')]).toEqual(before);
    expect(readFileSync(at('news.txt'), 'utf8')).toBe('x');
  });

  test('but a pipe that the shell has opened is written to', async () => {
    const folder = await folderOfTwo();
    const { code } = await shell('briefing print a.yaml -o >(cat > out.txt); wait $!', folder);
    const { stdout } = await run(['print', 'a.yaml'], { cwd: folder });
    expect({ code, text: readFileSync(path.join(folder, 'out.txt'), 'utf8') }).toEqual({
      code: 0,
      text: stdout,
    });
  });

  test('a file that there is no room for', async () => {
    const folder = await folderOfTwo();
    writeFileSync(path.join(folder, 'out.txt'), 'old');
    // Files beyond a kilobyte cannot be written, as on a disk with hardly any room.
    const line = `ulimit -f 1; briefing print '${example}' -o out.txt`;
    const { stderr, code } = await shell(line, folder);
    expect({ stderr, code }).toEqual({
      code: 2,
      stderr:
        'briefing: “out.txt” cannot be written (EFBIG); what was there is as it was. Make room, or name another file.\n',
    });
    expect(readFileSync(path.join(folder, 'out.txt'), 'utf8')).toBe('old');
    expect(readdirSync(folder).filter(name => name.startsWith('.out'))).toEqual([]);
  });

  test('in French too', async () => {
    const folder = await folderOfTwo();
    const args = ['print', 'a.yaml', '--lang', 'fr', '-o', 'a.yaml'];
    expect((await run(args, { cwd: folder })).stderr).toBe(
      'briefing: «\u00a0a.yaml\u00a0» est lu pour le résumé, qui ne s’écrit pas par-dessus. Nommez un autre fichier.\n',
    );
  });

  test('a file whose content came on standard input', async () => {
    const folder = await scratchFolder();
    const file = path.join(folder, 'a.yaml');
    copyFileSync(example, file);
    const { code, stderr } = await shell('briefing print - -o a.yaml < a.yaml', folder);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('is read') });
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(example, 'utf8'));
  });
});
