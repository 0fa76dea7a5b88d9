import { allGrammars } from './grammars.ts';

/** What turns a word into another before a hyphen, in any of the languages: “non”, “contre”. */
export const turningPrefixes: ReadonlySet<string> = new Set(
  allGrammars.flatMap(grammar => grammar.turningPrefixes),
);
