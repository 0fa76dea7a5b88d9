import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import { lifeSection, opened, type Scenario, told } from '../../support/life/life-section.ts';
import { scratchProgram } from '../../support/scratch.ts';

const afterKey =
  (key: string): Scenario =>
  async stage => {
    const shell = await opened(stage);
    await shell.terminal.press(key);
    return shell.left();
  };

const afterSignal =
  (...signals: readonly NodeJS.Signals[]): Scenario =>
  async stage => {
    const shell = await opened(stage);
    for (const signal of signals) shell.signal(signal);
    return shell.left();
  };

lifeSection('Leaving', {
  quit: afterKey('q'),
  interrupt: afterKey('ctrl-c'),
  print: async stage => {
    const left = await afterKey('p')(stage);
    expect(left?.said.join('\n')).toContain('Figure three');
    return left;
  },
  other_keys: async stage => {
    const { terminal, left } = await opened(stage);
    await terminal.press('\u0004', '\u001c', '\u0013', '\u0011', 'home', 'down');
    await terminal.waitFor(/ 2\/3 /);
    await terminal.press('q');
    expect((await left()).code).toBe(0);
    return null;
  },
  sigint: afterSignal('SIGINT'),
  sigint_twice: afterSignal('SIGINT', 'SIGINT'),
  sigterm: afterSignal('SIGTERM'),
  sighup: afterSignal('SIGHUP'),
  sigquit: afterSignal('SIGQUIT'),
  sigpipe: afterSignal('SIGPIPE'),
  sigalrm: afterSignal('SIGALRM'),
  sigusr1: async stage => {
    const left = await afterSignal('SIGUSR1')(stage);
    expect(left?.said.join('\n')).not.toContain('Debugger');
    return left;
  },
  sigusr2: afterSignal('SIGUSR2'),
  sigterm_wheel: async stage => {
    const BRIEFING_CONFIG = path.join(stage.folder, 'wheel.yaml');
    await writeFile(BRIEFING_CONFIG, 'wheel: true\n');
    const shell = await opened(stage, { env: { BRIEFING_CONFIG } });
    await expect.poll(() => shell.terminal.modes().mouse).toBe('vt200');
    shell.signal('SIGTERM');
    return shell.left();
  },
  sigterm_reader: async stage => {
    const shell = await told(stage);
    shell.signal('SIGTERM');
    const left = await shell.left();
    expect(left.said.join('\n')).toMatch(/item \d of 3, selected: Figure/);
    return left;
  },
});

/** Switches everything on that a terminal has, and dies of it. */
const dying = `
import { spawnSync } from 'node:child_process';
process.stdout.write('\\u001b[?1049h\\u001b[9;30H\\u001b[?1002h\\u001b[?1006h\\u001b[?2004h\\u001b[?25l\\u001b[?1h\\u001b(0');
spawnSync('stty', ['raw', '-echo'], { stdio: 'inherit' });
process.kill(process.pid, 'SIGKILL');`;
/** Ends when its file is there. */
const waiting = `
import { existsSync } from 'node:fs';
process.stdout.write('THE EDITOR');
const look = setInterval(() => { if (existsSync(process.argv[2] + '.end')) process.exit(); }, 10);`;

const editorDied: (then: Scenario) => Scenario = then => async stage => {
  const EDITOR = await scratchProgram(stage.folder, 'dying', dying);
  const shell = await opened(stage, { env: { EDITOR } });
  await shell.terminal.press('e');
  await shell.terminal.waitFor('The editor “dying” ended with SIGKILL');
  // Line drawing and the other screen are off again, and keys are heard.
  await shell.terminal.press('home', 'down');
  await shell.terminal.waitFor(/┏━ 1 .* 2\/3 /);
  return then(stage);
};

lifeSection('An editor', {
  editor_killed: editorDied(async stage => {
    const shell = await stage.shell();
    await shell.terminal.press('q');
    return shell.left();
  }),
  editor_killed_sigterm: editorDied(async stage => {
    const shell = await stage.shell();
    shell.signal('SIGTERM');
    return shell.left();
  }),
  sigterm_in_editor: async stage => {
    const EDITOR = await scratchProgram(stage.folder, 'waiting', waiting);
    const shell = await opened(stage, { env: { EDITOR } });
    await shell.terminal.press('e');
    await shell.terminal.waitFor('THE EDITOR');
    shell.signal('SIGTERM');
    await writeFile(path.join(stage.folder, 'one.yaml.end'), '');
    return shell.left();
  },
});
