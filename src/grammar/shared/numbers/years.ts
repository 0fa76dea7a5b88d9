/** A number that, written without grouping, may be a year of the news. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1000 && value <= 2100;
}

/** The same where the words around leave it open. */
export function isRecentYear(value: number): boolean {
  return isYear(value) && value >= 1800;
}
