import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { replaceFile } from '../../src/record/replace-file.ts';
import { scratchFolder } from '../support/scratch.ts';

const module = pathToFileURL(path.resolve('src/record/replace-file.ts')).href;
const utf8 = (text: string) => new TextEncoder().encode(text);

/** A program of its own with `replaceFile`, and the file to be written as `file`. */
async function program(folder: string, name: string, body: string): Promise<string> {
  const script = path.join(folder, `${name}.ts`);
  const head = `import { readFileSync, writeFileSync } from 'node:fs';
import { replaceFile } from '${module}';
const file = ${JSON.stringify(path.join(folder, 'b.yaml'))};
`;
  writeFileSync(script, head + body);
  return script;
}

function start(script: string, ...args: string[]): ChildProcess {
  return spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Wait until a program has written so many characters, and go on at once. */
function written(child: ChildProcess, count: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let seen = 0;
    child.stdout?.on('data', piece => {
      seen += piece.length;
      if (seen >= count) resolve();
    });
    child.on('exit', () => reject(new Error('The program has ended.')));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

/** Names beside the file that are neither it nor the test's own programs. */
function others(folder: string): string[] {
  return readdirSync(folder).filter(name => name !== 'b.yaml' && !name.endsWith('.ts'));
}

test('A program that is killed while it writes leaves the old file or the new one, whole.', async () => {
  const folder = await scratchFolder();
  const file = path.join(folder, 'b.yaml');
  const size = 300_000;
  const script = await program(
    folder,
    'writer',
    `let at = 0;
for (;;) {
  const before = readFileSync(file);
  const after = Buffer.alloc(${size}, 'abcdefgh'[at++ % 8]);
  const result = await replaceFile(file, before, after);
  if (!result.ok) throw new Error(JSON.stringify(result));
  process.stdout.write('.');
}
`,
  );
  writeFileSync(file, 'a'.repeat(size));
  const met = new Set<string>();
  for (let round = 0; round < 12; round++) {
    const writer = start(script);
    await written(writer, round + 1);
    writer.kill('SIGKILL');
    await ended(writer);
    const content = readFileSync(file, 'utf8');
    expect(content).toBe((content[0] ?? '').repeat(size));
    met.add(content[0] ?? '');
  }
  expect(met.size).toBeGreaterThan(1);
  // What the killed programs left behind is hidden, is no obstacle, and goes with the next write.
  expect(others(folder).every(name => name.startsWith('.'))).toBe(true);
  const result = await replaceFile(file, readFileSync(file), utf8('last'));
  expect([result, readFileSync(file, 'utf8'), others(folder)]).toEqual([{ ok: true }, 'last', []]);
});

test('Programs that write the same file at the same time lose nothing of each other.', async () => {
  const folder = await scratchFolder();
  const file = path.join(folder, 'b.yaml');
  const script = await program(
    folder,
    'adder',
    `const name = process.argv[2];
for (let line = 0; line < 15; ) {
  const before = readFileSync(file);
  const after = Buffer.concat([before, Buffer.from(name + line + '\\n')]);
  const result = await replaceFile(file, before, after);
  if (result.ok) line++;
  else if (result.reason !== 'changed') throw new Error(JSON.stringify(result));
}
`,
  );
  writeFileSync(file, '');
  const names = ['a', 'b', 'c'];
  const adders = names.map(name => start(script, name));
  await Promise.all(adders.map(ended));
  expect(adders.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  for (const name of names) {
    const own = lines.filter(line => line.startsWith(name));
    expect(own).toEqual(Array.from({ length: 15 }, (_, line) => `${name}${line}`));
  }
  expect(others(folder)).toEqual([]);
});

test('What an editor saves into the file while it is replaced is not lost.', async () => {
  const folder = await scratchFolder();
  const file = path.join(folder, 'b.yaml');
  const script = await program(
    folder,
    'editor',
    `import { setTimeout } from 'node:timers/promises';
let isMet = false;
let lost = 0;
for (let save = 1; save <= 150 || !isMet; save++) {
  const text = 'saved ' + save + '\\n';
  writeFileSync(file, text);
  await setTimeout(save % 3);
  // What was replaced at the very moment is back as soon as that is noticed.
  for (let look = 0; !readFileSync(file, 'utf8').startsWith(text); look++) {
    // The system may halt a program after it has found the file and before it has emptied it: what is
    // written then is lost, which is a moment that hardly ever comes once, and never twice.
    if (look > 3000 && ++lost > 1) throw new Error(save + ' was lost: ' + readFileSync(file, 'utf8'));
    if (look > 3000) break;
    await setTimeout(1);
  }
  isMet ||= readFileSync(file, 'utf8').includes('recorded');
}
`,
  );
  writeFileSync(file, 'saved 0\n');
  const editor = start(script);
  while (editor.exitCode === null && editor.signalCode === null) {
    const before = readFileSync(file);
    // Between emptying a file and writing to it an editor has nothing that could be added to.
    if (before.length === 0) continue;
    const result = await replaceFile(file, before, Buffer.concat([before, utf8('recorded\n')]));
    if (!result.ok) expect(result.reason).toBe('changed');
    await setImmediate();
  }
  expect(editor.exitCode).toBe(0);
  expect(readFileSync(file, 'utf8')).toMatch(/^saved \d+\n(?:recorded\n)*$/);
  expect(others(folder)).toEqual([]);
});

test('A lock that a killed program left is no obstacle, one that is held is waited for.', async () => {
  const folder = await scratchFolder();
  const file = path.join(folder, 'b.yaml');
  const lock = path.join(folder, '.b.yaml.lock');
  writeFileSync(file, 'old');
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(lock, `${gone} ${hostname()}\n`);
  expect(await replaceFile(file, utf8('old'), utf8('new'))).toEqual({ ok: true });

  for (const [said, content] of [
    ['1 another-machine\n', 'newer'],
    ['', 'newest'],
  ] as const) {
    writeFileSync(lock, said);
    utimesSync(lock, new Date(0), new Date(0));
    expect(await replaceFile(file, readFileSync(file), utf8(content))).toEqual({ ok: true });
  }

  writeFileSync(lock, `${process.pid} ${hostname()}\n`);
  const waiting = replaceFile(file, utf8('newest'), utf8('x'));
  // A look into the lock is over by then, and it would be given up at once if it were not waited for.
  for (let turn = 0; turn < 100; turn++) await setImmediate();
  rmSync(lock);
  expect(await waiting).toEqual({ ok: true });

  writeFileSync(lock, `${process.pid} ${hostname()}\n`);
  const refused = await replaceFile(file, utf8('x'), utf8('y'));
  expect(refused).toEqual({ ok: false, reason: 'held', lock });
  expect([readFileSync(file, 'utf8'), others(folder)]).toEqual(['x', ['.b.yaml.lock']]);
});
