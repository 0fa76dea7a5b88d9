import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { lifeSection, opened, type Scenario, type Stage } from '../../support/life/life-section.ts';
import { figuresBriefing } from '../../support/scratch.ts';

type Given = Parameters<Stage['command']>[0];

/** Run a line that ends by itself, and expect of what it says; of a pipe, what its parts end with counts. */
const runs =
  (
    line: (stage: Stage) => string | Promise<string>,
    expectSaid: (said: string) => void,
  ): Scenario =>
  async stage => {
    const shell = await stage.shell();
    const mark = shell.terminal.mark();
    const script = path.join(stage.folder, 'line.sh');
    await writeFile(script, `set -o pipefail\n${await line(stage)}\n`);
    await shell.start(`bash ${script}`);
    const left = await shell.left();
    expect(shell.terminal.bytesSince(mark)).not.toContain('\u001b');
    expectSaid(left.said.slice(1).join('\n'));
    return left;
  };

const summary = (said: string) => expect(said).toMatch(/^What to look at$/m);

const silence = (said: string) => expect(said).toBe('');

/** Open the dashboard with a stream redirected, move, and leave it. */
const opens =
  (redirection: string): Scenario =>
  async stage => {
    const command = (given: Given) => `${stage.command(given)} ${redirection}`;
    const shell = await opened({ ...stage, command });
    await shell.terminal.press('home', 'down');
    await shell.terminal.waitFor(/┏━ 1 .* 2\/3 /);
    await shell.terminal.press('q');
    return shell.left();
  };

lifeSection('No terminal to draw on', {
  dumb: runs(({ command }) => command({ env: { TERM: 'dumb' } }), summary),
  ci: runs(({ command }) => command({ env: { CI: 'true' } }), summary),
  no_terminal: runs(({ command }) => `${command()} | cat`, summary),
  no_keyboard: runs(
    ({ command }) => `setsid -w ${command()} < /dev/null`,
    said => {
      summary(said);
      expect(said).toContain('No keyboard can be reached');
    },
  ),
  stdin_at_end: opens('< /dev/null'),
  stdin_closed: opens('<&-'),
  stdout_closed: runs(({ command }) => `${command()} >&-`, silence),
  stderr_closed: opens('2>&-'),
});

/** A file of which more is printed than a pipe holds. */
async function longFile({ folder }: Stage, more: string): Promise<string> {
  const file = path.join(folder, 'long.yaml');
  const figures = figuresBriefing(Array.from({ length: 1500 }, (_, at) => `f${at}`));
  await writeFile(file, figures + more);
  return file;
}

const intoClosed = (...args: string[]) =>
  runs(({ command }) => `${command({ args })} | true`, silence);

lifeSection('What cannot be written', {
  pipe_print: runs(async stage => {
    const args = ['print', await longFile(stage, '')];
    return `${stage.command({ args })} | head -1 > /dev/null`;
  }, silence),
  pipe_check: runs(async stage => {
    const args = ['check', await longFile(stage, '  - {id: bad}\n')];
    return `${stage.command({ args })} | head -1 > /dev/null`;
  }, silence),
  pipe_config: intoClosed('config'),
  pipe_schema: intoClosed('schema'),
  pipe_help: intoClosed('--help'),
  disk_full: runs(
    ({ command }) => `${command()} > /dev/full`,
    said => expect(said).toContain('The output cannot be written (ENOSPC)'),
  ),
  stderr_full: runs(
    ({ command }) => `${command({ args: ['--no-such-option'] })} 2> /dev/full`,
    silence,
  ),
});
