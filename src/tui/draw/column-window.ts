/** The narrowest column in which a quote can still be read, and where its words flow. */
const answerCells = { min: 24, good: 36, max: 72 } as const;
/** A column that says that its source is silent needs its name only. */
const silentCells = { min: 16, max: 28 } as const;

/** Which columns stand beside each other, and how wide each is. */
export interface ColumnWindow {
  readonly first: number;
  /** Cells of each column from the first one on. */
  readonly widths: readonly number[];
}

/**
 * Choose the columns of Compare: all of them where they fit, else as many from the first one on as
 * leave the answers room to be read; further on as soon as the chosen one would be outside.
 *
 * @param answers whether each column holds an answer; a silent one can be narrower
 * @param chosen the column that must be among them
 * @param width cells for all of them
 * @returns columns that together take at most `width` cells, at least one
 */
export function columnWindow(
  answers: readonly boolean[],
  chosen: number,
  width: number,
): ColumnWindow {
  if (needed(answers, answerCells.min) <= width) return shared(answers, 0, width);
  let first = 0;
  let end = fitting(answers, first, width);
  while (end <= chosen && first < chosen) {
    first += 1;
    end = fitting(answers, first, width);
  }
  return shared(answers.slice(first, end), first, width);
}

/** One past the last column that fits beside the others from `first` on. */
function fitting(answers: readonly boolean[], first: number, width: number): number {
  let end = first + 1;
  const fits = (columns: readonly boolean[]) =>
    needed(columns, columns.includes(false) ? answerCells.good : answerCells.min) <= width;
  while (end < answers.length && fits(answers.slice(first, end + 1))) end += 1;
  return end;
}

function needed(columns: readonly boolean[], answer_min: number): number {
  return columns.reduce((sum, answers) => sum + (answers ? answer_min : silentCells.min), 0);
}

/** The answers share what the silent ones leave; these grow a little where nobody needs it. */
function shared(columns: readonly boolean[], first: number, width: number): ColumnWindow {
  const silent = columns.filter(answers => !answers).length;
  const answering = columns.length - silent;
  const rest = width - silent * silentCells.min;
  const each = answering === 0 ? 0 : Math.min(answerCells.max, Math.floor(rest / answering));
  // An uneven cell more for the first ones fills the row exactly.
  let uneven = each < answerCells.max ? rest - each * answering : 0;
  const left = width - each * answering - uneven;
  const quiet = silent === 0 ? 0 : Math.min(silentCells.max, Math.floor(left / silent));
  const widths = columns.map(answers => {
    if (!answers) return quiet;
    const more = uneven > 0 ? 1 : 0;
    uneven -= more;
    return each + more;
  });
  return { first, widths };
}
