import type { Terminal } from '../terminal/terminal.ts';

/** Back to the dashboard, wherever the keys have led. */
const backs = ['esc', 'esc', 'esc', 'esc', 'esc', 'esc', 'esc'];

/**
 * Press keys in parts, and go back to the first item of the dashboard after each.
 *
 * @param next gives the keys
 * @param parts how many keys each part has
 * @param perSecond how often at most; null: as fast as they are taken
 * @param afterPart called on the dashboard, to measure something there
 * @returns how many keys were pressed
 */
export async function pressKeys(
  terminal: Terminal,
  next: () => string,
  parts: readonly number[],
  perSecond: number | null,
  afterPart: () => Promise<unknown> = async () => {},
): Promise<number> {
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
        await terminal.waitUntilStill({ still_ms });
      }
    }
    await terminal.waitUntilStill({ still_ms });
    await terminal.press(...backs);
    await toFirstItem(terminal);
    await afterPart();
  }
  return pressed;
}

/** A key without an effect has no answer. */
const still_ms = 30;
const firstItem = /┏━ 1 .* 1\/\d+ /;

/** On the dashboard it is the filter that goes with Esc, and it may leave nothing to go to. */
async function toFirstItem(terminal: Terminal): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt++) {
    await terminal.press('esc', '1', 'home');
    const screen = await terminal.waitUntilStill({ still_ms });
    if (firstItem.test(screen.join('\n'))) return;
  }
  await terminal.waitFor(firstItem);
}
