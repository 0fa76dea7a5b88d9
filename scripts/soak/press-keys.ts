import type { Terminal } from '../terminal/terminal.ts';
import type { MeasuredProgram, Memory } from './measured-program.ts';

export interface KeyRun {
  readonly keys: number;
  /** In order: after a warm-up, and then after each part. */
  readonly memory: readonly Memory[];
}

/** Back to the dashboard, wherever the keys have led. */
const backs = ['esc', 'esc', 'esc', 'esc', 'esc', 'esc', 'esc'];

/**
 * Press keys in equal parts, and see after each what memory is used on the dashboard.
 *
 * @param perSecond how often at most; null: as fast as they are taken
 * @param next gives the keys
 */
export async function pressKeys(
  { terminal, memory }: MeasuredProgram,
  next: () => string,
  parts: readonly number[],
  perSecond: number | null,
): Promise<KeyRun> {
  const measured: Memory[] = [];
  const started = performance.now();
  let pressed = 0;
  for (const part of parts) {
    for (let key = 0; key < part; key++) {
      await terminal.press(next());
      pressed += 1;
      if (perSecond !== null) {
        const due = started + (pressed * 1000) / perSecond;
        const early = due - performance.now();
        if (early > 0) await new Promise(resolve => setTimeout(resolve, early));
      } else if (pressed % 50 === 0) {
        await quiet(terminal);
      }
    }
    await quiet(terminal);
    await terminal.press(...backs);
    await toFirstItem(terminal);
    measured.push(await memory());
  }
  return { keys: pressed, memory: measured };
}

const firstItem = /┏━ 1 .* 1\/\d+ /;

/** A letter that comes close behind Esc is another key together with it: it is pressed again. */
async function toFirstItem(terminal: Terminal): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt++) {
    await quiet(terminal);
    // On the dashboard it is the filter that goes with Esc, and it may leave nothing to go to.
    await terminal.press('esc');
    await quiet(terminal);
    await terminal.press('1', 'home');
    const there = await terminal.waitFor(firstItem, { timeout: 2000 }).catch(() => null);
    if (there) return;
  }
  await terminal.waitFor(firstItem);
}

/** Wait until nothing has been written for a moment; keys without an effect have no answer. */
async function quiet(terminal: Terminal): Promise<void> {
  for (let before = -1; before !== terminal.mark(); ) {
    before = terminal.mark();
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}
