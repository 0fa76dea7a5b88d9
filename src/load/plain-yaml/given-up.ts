/** Thrown where a text goes beyond what the plain reader knows: the YAML library reads it then. */
export class GivenUp extends Error {}

// A stack trace would cost more than reading the file, and nobody sees it.
const signal = new GivenUp();

export function giveUp(): never {
  throw signal;
}
