import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { buildFaultyProgram } from '../../support/faulty-program.ts';
import {
  lifeSection,
  opened,
  quoted,
  type Scenario,
  type Stage,
  told,
} from '../../support/life/life-section.ts';

let script: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  ({ script, remove } = await buildFaultyProgram());
});
afterAll(() => remove());

type Given = NonNullable<Parameters<Stage['command']>[0]>;

/** The report is whole and harmless, and says nothing of the person's own folder. */
function expectReport(said: string, reason = 'the ␛[31mreason␛]52;c;eA==␇ in ~/news') {
  expect(said).toContain(
    `briefing stopped because of a mistake in the program: ${reason}\n` +
      'Please report it where you got briefing: say what you did last, and add the lines below.\n' +
      '  briefing ',
  );
  expect(said).toMatch(
    /^ {2}briefing \d+\.\d+\.\d+, Node\.js [\d.]+, \w+ \w+, TERM=xterm-256color/m,
  );
  expect(said).not.toContain(`${os.homedir()}/news`);
}

/** Fail after the help was asked for. */
const inDashboard =
  (FAULT: string, reason?: string, given: Given = {}): Scenario =>
  async stage => {
    const shell = await opened(stage, { ...given, script, env: { FAULT, ...given.env } });
    const mark = shell.terminal.mark();
    await shell.terminal.press('?');
    const left = await shell.left();
    expectReport(left.said.join('\n'), reason);
    const [drawn] = shell.terminal.bytesSince(mark).split('\u001b[?1049l');
    expect(drawn).not.toMatch(/reason|thrown|Error/);
    return left;
  };

const inPrint =
  (FAULT: string): Scenario =>
  async stage => {
    const shell = await stage.shell();
    const file = path.join(stage.folder, 'one.yaml');
    await shell.start(stage.command({ script, env: { FAULT }, args: ['print', file] }));
    const left = await shell.left();
    expectReport(left.said.join('\n'));
    return left;
  };

lifeSection('A mistake in the program', {
  fault_render: inDashboard('render'),
  fault_text: inDashboard('render-text', 'a text is thrown'),
  fault_null: inDashboard('render-null', 'nothing is known about it'),
  fault_effect: inDashboard('effect'),
  fault_key: inDashboard('key'),
  fault_timer: inDashboard('timer'),
  fault_promise: inDashboard('promise'),
  fault_twice: inDashboard('twice'),
  fault_wheel: async stage => {
    const BRIEFING_CONFIG = path.join(stage.folder, 'wheel.yaml');
    await writeFile(BRIEFING_CONFIG, 'wheel: true\n');
    return inDashboard('timer', undefined, { env: { BRIEFING_CONFIG } })(stage);
  },
  fault_reader: async stage => {
    const shell = await told(stage, { script, env: { FAULT: 'render' } });
    const mark = shell.terminal.mark();
    await shell.terminal.press('?');
    const left = await shell.left();
    expectReport(left.said.join('\n'));
    expect(shell.terminal.bytesSince(mark)).not.toContain('\u001b]52');
    return left;
  },
  fault_redirected: async stage => {
    const report = path.join(stage.folder, 'report.txt');
    const redirected: Stage = {
      ...stage,
      command: given => `${stage.command(given)} 2> ${quoted(report)}`,
    };
    const shell = await opened(redirected, { script, env: { FAULT: 'timer', LC_ALL: 'fr' } });
    await shell.terminal.press('?');
    const left = await shell.left();
    expect(left.said.join('\n')).not.toContain('reason');
    expect(await readFile(report, 'utf8')).toMatch(
      /^briefing s’est arrêté à cause d’une erreur dans le programme\u00a0: .*\n\nMerci de la signaler/,
    );
    return left;
  },
  fault_print: inPrint('print'),
  fault_print_promise: inPrint('print-promise'),
});
