import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from '../support/scratch.ts';
import { openTerminal } from '../support/terminal.ts';

const words = {
  Hindi: 'हिन्दी क्षत्रिय नमस्ते दुनिया',
  Thai: 'ทำงาน น้ำ คำ กำลัง',
  Khmer: 'ខ្មែរ ភាសា',
  Chinese: '普京 与 金正恩 会面',
  emoji: 'soldiers 😀 sent 🇫🇷 ⚠️ 1️⃣ there',
} as const;

async function briefingIn(text: string): Promise<string> {
  const file = path.join(await scratchFolder(), 'b.yaml');
  const t = JSON.stringify(text);
  const report = (source: string, value: number) =>
    `      - {source: ${source}, value: ${value}, passage: ${t}, chain: [p]}\n`;
  const figures = [1, 2, 3].map(
    at => `  - id: f${at}\n    label: ${t}\n    reports:\n${report('a', at)}${report('b', at + 1)}`,
  );
  const statement = `{source: a, form: direct, quote: ${t}, cue: ${t}}`;
  await writeFile(
    file,
    `briefing: 1\ntitle: ${t}\nlang: en\nparties:\n  p: {name: ${t}, kind: state}\n` +
      `sources:\n  a: {title: ${t}, lang: en}\n  b: {title: ${t}, lang: en}\n` +
      `figures:\n${figures.join('')}statements:\n  - id: s\n    speaker: p\n    topic: ${t}\n` +
      `    reports: [${statement}]\n`,
  );
  return file;
}

const [cols, rows] = [100, 30];

describe.each(Object.entries(words))('text in %s', (_, text) => {
  test('leaves every border in its column, and nothing behind where it was', async () => {
    const terminal = openTerminal({ args: [await briefingIn(text)], cols, rows });
    await terminal.waitFor(/┏━ 1 /);
    for (const key of ['down', 'enter', 'esc', 'm']) {
      await terminal.press(key);
      const screen = await terminal.waitUntilStill({ still_ms: 120 });
      const cells = terminal.cells();
      const borders = cells.map(row => row.at(-1)?.text ?? '');
      const from = borders.findIndex(border => /[┓╮]/.test(border));
      const to = borders.findLastIndex(border => /[┛╯]/.test(border));
      if (from >= 0) expect(borders.slice(from, to + 1).join('')).toMatch(/^[┓╮┃│█┛╯]{3,}$/);
      expect(screen).toHaveLength(rows);
      // Everything is drawn once more after a stop.
      terminal.kill('SIGCONT');
      await terminal.waitUntilStill({ still_ms: 120 });
      expect(terminal.cells()).toEqual(cells);
    }
    await terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
    expect(terminal.scrollback()).toEqual([]);
  });
});
