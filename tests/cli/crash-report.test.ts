import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crashReport } from '../../src/cli/crash-report.ts';
import { crashEn } from '../../src/lang/en/crash.ts';
import { crashFr } from '../../src/lang/fr/crash.ts';

const around = {
  version: '1.2.3',
  node: '24.0.0',
  platform: 'linux x64',
  terminal: 'TERM=xterm 80×24',
  home: '/home/ada',
};

function errorAt(message: string, stack: string, cause?: unknown): Error {
  const error = new Error(message, cause === undefined ? {} : { cause });
  error.stack = stack;
  return error;
}

describe('the report of a fault', () => {
  test('says what happened, what to do, and what to pass on', () => {
    const error = errorAt(
      'no such\n  thing',
      'Error: no such\n  thing\n    at f (/home/ada/x.js:1:2)',
    );
    expect(crashReport(error, around, crashEn)).toEqual([
      'briefing stopped because of a mistake in the program: no such thing',
      '',
      'Please report it where you got briefing: say what you did last, and add the lines below.',
      '',
      '  briefing 1.2.3, Node.js 24.0.0, linux x64, TERM=xterm 80×24',
      '  Error: no such',
      '    thing',
      '      at f (~/x.js:1:2)',
    ]);
  });

  test('has the causes too, but not without end', () => {
    const cause = errorAt('inner', 'Error: inner');
    expect(crashReport(errorAt('outer', 'Error: outer', cause), around, crashEn)).toContain(
      '  Error: inner',
    );
    const circle = errorAt('round', 'Error: round');
    circle.cause = circle;
    expect(crashReport(circle, around, crashEn).length).toBeLessThan(20);
  });

  test.each([
    ['a text', 'a text'],
    [null, 'null'],
    [undefined, 'undefined'],
    [Object.create(null), 'object'],
    [new Error(''), 'nothing is known about it'],
  ])('has something to say when %o is thrown', (thrown, reason) => {
    expect(crashReport(thrown, around, crashEn)[0]).toBe(
      `briefing stopped because of a mistake in the program: ${reason}`,
    );
  });

  test('speaks French', () => {
    const [first] = crashReport(new Error('x'), around, crashFr);
    expect(first).toBe('briefing s’est arrêté à cause d’une erreur dans le programme\u00a0: x');
  });

  test('is never long, and never names the person’s own folder', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 2000 }),
        fc.string({ maxLength: 20_000 }),
        (text, more) => {
          const error = errorAt(
            `${text} in /home/ada/b`,
            `${more}\n at /home/ada/c.js\n`.repeat(60),
          );
          const lines = crashReport(error, around, crashEn);
          expect(lines.length).toBeLessThanOrEqual(44);
          expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(360);
          expect(lines.join('\n')).not.toContain('/home/ada');
        },
      ),
      { numRuns: 30 },
    );
  });
});
