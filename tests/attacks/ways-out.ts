/**
 * The gates: what makes text safe at the outside, whatever was done to it before. Each is tested alone
 * in `gates.test.tsx`, with text that nothing else has made safe.
 */
export const gates = [
  // Loaded by any Node, before anything else: it lets letters and punctuation through.
  'src/bin.cjs',
  'src/cli/output.ts',
  'src/cli/reading-notice.ts',
  'src/told/check/check-formats.ts',
  'src/tui/components/lines.tsx',
  'src/tui/components/safe-text.tsx',
  'src/tui/terminal/clipboard.ts',
  'src/tui/terminal/paint.ts',
  'src/tui/terminal/web-address.ts',
] as const;
export type Gate = (typeof gates)[number];

/**
 * Every file from which something leaves the program: the gate by which it does, or `own` where it is
 * sequences of the program's own, and `place` where it is the name of a file, an address or a line that
 * another program is started with, without a shell.
 */
export const waysOut: Readonly<Record<string, Gate | 'own' | 'place'>> = {
  'src/bin.cjs': 'src/bin.cjs',
  // Orders to a build server.
  'src/cli/check.ts': 'src/told/check/check-formats.ts',
  'src/cli/output.ts': 'src/cli/output.ts',
  'src/cli/reading-notice.ts': 'src/cli/reading-notice.ts',
  // What `print` writes to a file.
  'src/cli/write-summary.ts': 'src/cli/output.ts',
  'src/tui/components/lines.tsx': 'src/tui/components/lines.tsx',
  'src/tui/components/safe-text.tsx': 'src/tui/components/safe-text.tsx',
  // The screen and its modes.
  'src/tui/open-at-once.ts': 'own',
  'src/tui/open-dashboard.tsx': 'own',
  // What the painter writes.
  'src/tui/terminal/terminal-sink.ts': 'src/tui/terminal/paint.ts',
  // What an editor that crashed has left switched on.
  'src/tui/terminal/line-settings.ts': 'own',
  // A program of the clipboard, on its standard input.
  'src/tui/terminal/give-text.ts': 'src/tui/terminal/clipboard.ts',
  // Editors and browsers.
  'src/tui/terminal/run-command.ts': 'place',
  'src/tui/terminal/start-command.ts': 'place',
  'src/tui/session/use-browser.ts': 'src/tui/terminal/web-address.ts',
  'src/tui/session/use-copy.ts': 'src/tui/terminal/clipboard.ts',
};
