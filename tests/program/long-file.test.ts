import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { limits } from '../../src/model/limits.ts';
import { openTerminal } from '../support/terminal.ts';

/** A briefing that is read in a thread of its own, and one that is not YAML any more from some line on. */
function longBriefing(title: string, isBroken = false): string {
  const claim = (at: number) =>
    `- {id: f${at}, label: F, unit: u, reports: [{source: s, value: ${at}, passage: some words}]}\n`;
  const head = `briefing: 1\ntitle: ${title}\nlang: en\nsources: {s: {title: S}}\nfigures:\n`;
  const claims = Array.from({ length: 4000 }, (_, at) => claim(at)).join('');
  return head + claims + (isBroken ? '- {id: [\n' : '');
}

test('a long file is read again in a thread of its own, broken and mended', async () => {
  expect(longBriefing('').length).toBeGreaterThan(limits.worker_bytes_min);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'briefing-long-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'long.yaml');
  writeFileSync(file, longBriefing('Before'));
  const terminal = openTerminal({ args: [file], cols: 120, rows: 30 });
  await terminal.waitFor(/Before/);
  writeFileSync(file, longBriefing('After'));
  await terminal.press('r');
  await terminal.waitFor(/After/);
  writeFileSync(file, longBriefing('After', true));
  await terminal.press('r');
  await terminal.waitFor(/problem/);
  writeFileSync(file, longBriefing('Mended'));
  await terminal.press('r');
  await terminal.waitFor(/Mended/);
  await terminal.press('r', 'q');
  expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
});

test.each([
  ['q', 0],
  ['ctrl-c', 130],
])('%s does not wait for what is still being worked out', async (key, exitCode) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'briefing-long-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const busy = path.join(folder, 'never-done.cjs');
  writeFileSync(busy, 'setInterval(() => {}, 100);\n');
  const terminal = openTerminal({
    args: [path.resolve('examples/ombrelune-dam.yaml')],
    env: { NODE_OPTIONS: `--require=${busy}` },
  });
  await terminal.waitFor('4 disagreements');
  await terminal.press(key);
  expect(await terminal.exited).toEqual({ exitCode, signal: 0 });
});
