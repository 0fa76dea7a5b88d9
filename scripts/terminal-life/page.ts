import { type LifeRow, lifeSections } from './rows.ts';

const introduction = `# Terminal life

What becomes of the program and of the terminal it runs in, whatever happens to either. This page is
written by \`npm run generate\` from \`scripts/terminal-life/rows.ts\`; every row is a test in a real
pseudo-terminal, in \`tests/program/life/\`.

*As it was* means: the screen with what the shell had on it, the cursor, the line settings (\`stty -a\`),
the mouse, bracketed paste, wrapping and cursor keys are those from before. The code is what a shell shows as
\`$?\`: 128 and more where a signal ended the program. A dash means that the program goes on.`;

const beyond = `## What no program can do anything about

SIGKILL, and the system's own end of a program that takes too much memory: the terminal stays on the
other screen, without echo. \`reset\` puts it in order. A window that hangs cannot be given back, and
SIGSTOP is not heard of.`;

/** The page on what becomes of the terminal, in Markdown. */
export function terminalLifePage(): string {
  const sections = Object.entries(lifeSections).map(
    ([title, rows]) => `## ${title}\n\n${table(Object.values(rows))}`,
  );
  return `${[introduction, ...sections, beyond].join('\n\n')}\n`;
}

function table(rows: readonly LifeRow[]): string {
  const lines = rows.map(
    ({ event, happens, code, left = 'as it was' }) =>
      `| ${[event, happens, code === null ? '–' : String(code), left].map(cell).join(' | ')} |`,
  );
  return [
    '| event | what happens | exit code | what is left of the terminal |',
    '|---|---|---|---|',
    ...lines,
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
