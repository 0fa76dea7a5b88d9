/** Sizes that follow one another within this time are one change. */
const settled_ms = 50;

/**
 * Hear of every change of the terminal's size, also of one that is undone before this process could
 * ask for it: Node tells of such a change to nobody, but the terminal has cut its rows meanwhile.
 *
 * @param onSettled told once the size has stayed the same for a moment
 * @returns a function that stops listening
 */
export function afterResizes(onSettled: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const listener = () => {
    clearTimeout(timer);
    timer = setTimeout(onSettled, settled_ms);
  };
  process.on('SIGWINCH', listener);
  return () => {
    clearTimeout(timer);
    process.off('SIGWINCH', listener);
  };
}
