import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { giveText } from '../../../src/tui/terminal/give-text.ts';
import { scratchFolder, scratchProgram } from '../../support/scratch.ts';

const never = new AbortController().signal;
const keeps = `
  import { readFileSync, writeFileSync } from 'node:fs';
  writeFileSync(process.argv[2], readFileSync(0));`;

async function program(body: string, encoding: 'utf8' | 'utf16le' = 'utf8') {
  const folder = await scratchFolder();
  const file = path.join(folder, 'kept');
  const command = await scratchProgram(folder, 'tool', body);
  return { given: { command, args: [file], encoding } as const, kept: () => readFile(file) };
}

describe('a text is taken', () => {
  test.each(['utf8', 'utf16le'] as const)(
    'whole, in %s, by a program that ends well',
    async encoding => {
      const { given, kept } = await program(keeps, encoding);
      const text = '“Un ‘été’ à 15 000 €” — 👍 '.repeat(20_000);
      expect(await giveText(given, text, never)).toBe(true);
      expect((await kept()).equals(Buffer.from(text, encoding))).toBe(true);
    },
  );

  test('not where the program fails, is killed, or is not there', async () => {
    const { given } = await program('process.exit(3);');
    expect(await giveText(given, 'text', never)).toBe(false);
    const killed = await program("process.kill(process.pid, 'SIGTERM');");
    expect(await giveText(killed.given, 'text', never)).toBe(false);
    expect(await giveText({ ...given, command: '/nowhere/tool' }, 'text', never)).toBe(false);
    expect(await giveText({ ...given, command: 'nul\0' }, 'text', never)).toBe(false);
  });

  test('not where it ends well without having read to the end', async () => {
    const { given } = await program('process.stdin.destroy(); setTimeout(() => {}, 100);');
    expect(await giveText(given, 'x'.repeat(5_000_000), never)).toBe(false);
  });

  test('not where it is ended before its time', async () => {
    const { given } = await program('setTimeout(() => {}, 60_000);');
    const turn = new AbortController();
    const taken = giveText(given, 'text', turn.signal);
    turn.abort();
    expect(await taken).toBe(false);
    expect(await giveText(given, 'text', turn.signal)).toBe(false);
  });
});
