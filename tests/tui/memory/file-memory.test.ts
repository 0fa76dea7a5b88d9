import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fileMemory } from '../../../src/tui/memory/file-memory.ts';
import { remember } from '../../../src/tui/memory/remembered.ts';
import { startState } from '../../../src/tui/state/state.ts';
import { scratchFolder } from '../../support/scratch.ts';

const kept = { ...remember(startState), zoomed: true };

async function memoryOf(name = 'one.yaml') {
  const folder = await scratchFolder();
  const file = path.join(folder, name);
  writeFileSync(file, '');
  const states = path.join(folder, 'state/briefing');
  const only = () => path.join(states, readdirSync(states)[0] ?? '');
  return { folder, file, states, only };
}

describe('a memory in a folder', () => {
  test('gives back what was kept of a file, to another run too, under each of its names', async () => {
    const { folder, file, states } = await memoryOf();
    fileMemory(states).write(file, kept);
    symlinkSync(file, path.join(folder, 'link.yaml'));
    for (const name of [file, path.join(folder, 'link.yaml'), path.relative('.', file)]) {
      expect(fileMemory(states).read(name)).toMatchObject(kept);
    }
  });

  test('has nothing of another file, and keeps one file for each', async () => {
    const { folder, file, states } = await memoryOf();
    const other = path.join(folder, 'two.yaml');
    writeFileSync(other, '');
    const memory = fileMemory(states);
    memory.write(file, kept);
    memory.write(file, { ...kept, zoomed: false });
    expect(memory.read(other)).toBeNull();
    expect(memory.read(file)?.zoomed).toBe(false);
    memory.write(other, kept);
    expect(readdirSync(states)).toHaveLength(2);
  });

  test('can be read by its owner only', async () => {
    const { file, states, only } = await memoryOf();
    fileMemory(states).write(file, kept);
    expect(statSync(only()).mode & 0o077).toBe(0);
    expect(statSync(states).mode & 0o077).toBe(0);
  });

  test.each([
    ['no JSON', '{'],
    ['something else', '[]'],
    ['another format', JSON.stringify({ format: 2, file: '', ...kept })],
    ['a panel that does not exist', JSON.stringify({ format: 1, file: '', ...kept, focus: 'x' })],
    ['too much', JSON.stringify({ format: 1, ...kept, more: 'x'.repeat(20_000) })],
    ['the state of another file', JSON.stringify({ format: 1, file: '/other', ...kept })],
  ])('passes over %s, and writes over it', async (_, text) => {
    const { file, states, only } = await memoryOf();
    const memory = fileMemory(states);
    memory.write(file, kept);
    writeFileSync(only(), text);
    expect(memory.read(file)).toBeNull();
    memory.write(file, kept);
    expect(memory.read(file)).toMatchObject(kept);
  });

  test.each([
    ['a pipe', (place: string) => execFileSync('mkfifo', [place])],
    ['a link to a device without end', (place: string) => symlinkSync('/dev/zero', place)],
    ['a link to another file', (place: string) => symlinkSync(`${place}.other`, place)],
  ])('neither follows nor waits for %s, and puts a file in its place', async (_, put) => {
    const { file, states, only } = await memoryOf();
    const memory = fileMemory(states);
    memory.write(file, kept);
    const place = only();
    writeFileSync(`${place}.other`, readFileSync(place));
    rmSync(place);
    put(place);
    expect(memory.read(file)).toBeNull();
    memory.write(file, { ...kept, zoomed: false });
    expect(memory.read(file)).toMatchObject({ zoomed: false });
    expect(readFileSync(`${place}.other`, 'utf8')).toContain('"zoomed":true');
  });

  test('keeps nothing that is too much', async () => {
    const { file, states } = await memoryOf();
    const memory = fileMemory(states);
    memory.write(file, { ...kept, selected: { ...kept.selected, figures: 'x'.repeat(20_000) } });
    expect(existsSync(states)).toBe(false);
  });

  test('still knows a file that was deleted while it was open', async () => {
    const { file, states } = await memoryOf();
    const memory = fileMemory(states);
    memory.read(file);
    rmSync(file);
    memory.write(file, kept);
    writeFileSync(file, '');
    expect(fileMemory(states).read(file)).toMatchObject(kept);
  });

  test('forgets on demand, and only the files of this run', async () => {
    const { folder, file, states } = await memoryOf();
    const other = path.join(folder, 'two.yaml');
    writeFileSync(other, '');
    fileMemory(states).write(other, kept);
    const memory = fileMemory(states);
    memory.write(file, kept);
    memory.forget();
    expect(memory.read(file)).toBeNull();
    expect(memory.read(other)).toMatchObject(kept);
  });
});

describe('a folder that is not as it should be', () => {
  test('is no error: not writable, not a folder, not there', async () => {
    const { folder, file, states } = await memoryOf();
    expect(fileMemory(states).read(file)).toBeNull();
    writeFileSync(path.join(folder, 'state'), 'a file');
    fileMemory(states).write(file, kept);
    expect(fileMemory(states).read(file)).toBeNull();
    fileMemory('/dev/null/briefing').write(file, kept);
    fileMemory('/proc/1/none/briefing').write(file, kept);
    expect(readdirSync(folder).sort()).toEqual(['one.yaml', 'state']);
  });

  test.skipIf(process.getuid === undefined)(
    'is left alone where all may write on the way to it, and can move what lies there',
    async () => {
      const { file, states } = await memoryOf();
      const around = path.dirname(states);
      mkdirSync(around);
      chmodSync(around, 0o777);
      fileMemory(states).write(file, kept);
      expect(existsSync(states)).toBe(false);
      chmodSync(around, 0o1777);
      fileMemory(states).write(file, kept);
      expect(fileMemory(states).read(file)).toMatchObject(kept);
    },
  );

  test.runIf(process.getuid?.() !== 0)('is left as it is where it is closed', async () => {
    const { file, states } = await memoryOf();
    mkdirSync(states, { recursive: true });
    chmodSync(states, 0o500);
    onTestFinished(() => chmodSync(states, 0o700));
    fileMemory(states).write(file, kept);
    expect(readdirSync(states)).toEqual([]);
  });
});

test('what a killed program left half-written goes when it is old, and two programs lose nothing', async () => {
  const { folder, file, states } = await memoryOf();
  const other = path.join(folder, 'two.yaml');
  writeFileSync(other, '');
  mkdirSync(states, { recursive: true });
  const left = (letter: string) => `${letter.repeat(32)}.json.${letter.repeat(12)}.tmp`;
  for (const letter of ['a', 'b']) writeFileSync(path.join(states, left(letter)), '{"half');
  utimesSync(path.join(states, left('a')), 1, 1);
  const [one, two] = [fileMemory(states), fileMemory(states)];
  one.write(file, kept);
  two.write(other, kept);
  two.write(file, { ...kept, zoomed: false });
  expect(one.read(file)).toMatchObject({ zoomed: false });
  expect(one.read(other)).toMatchObject(kept);
  const names = readdirSync(states);
  expect([names.includes(left('a')), names.includes(left('b'))]).toEqual([false, true]);
});

test('the oldest of more than 200 states go, and other people’s files stay', async () => {
  const { file, states } = await memoryOf();
  mkdirSync(states, { recursive: true });
  const name = (at: number) => `${String(at).padStart(32, '0')}.json`;
  for (let at = 0; at < 205; at++) {
    writeFileSync(path.join(states, name(at)), '');
    utimesSync(path.join(states, name(at)), 1000 + at, 1000 + at);
  }
  writeFileSync(path.join(states, 'notes.txt'), 'mine');
  utimesSync(path.join(states, 'notes.txt'), 1, 1);
  const memory = fileMemory(states);
  memory.write(file, kept);
  const left = readdirSync(states);
  expect(left).toHaveLength(201);
  expect(left).toContain('notes.txt');
  expect(left).not.toContain(name(5));
  expect(left).toContain(name(6));
  expect(memory.read(file)).toMatchObject(kept);
  expect(readFileSync(path.join(states, 'notes.txt'), 'utf8')).toBe('mine');
});
