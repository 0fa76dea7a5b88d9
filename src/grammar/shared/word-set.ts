/** The words of a list, which are parted by spaces and ends of lines. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
