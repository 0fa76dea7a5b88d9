/**
 * The short mark of a source: A, B … Z, AA, AB …, in the order the file lists the sources.
 *
 * @param index the source's place in the list, from 0
 */
export function sourceMark(index: number): string {
  let mark = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    mark = String.fromCharCode(65 + (rest % 26)) + mark;
  }
  return mark;
}
