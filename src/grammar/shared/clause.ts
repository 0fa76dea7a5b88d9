/** A part of a sentence that says something of its own. */
export interface Clause {
  /** The clause with the words it goes on from: “he denied that … and that …”; null for most. */
  readonly under: Clause | null;
  /** It tells of what was said before it: “, ce que …”, “, un bilan que …”, “, which …”. */
  readonly isComment: boolean;
  /** The place of its last “that”; -1 where it has none. */
  readonly thatAt: number;
}

/** A clause that is being read. */
export interface OpenClause {
  readonly clause: { -readonly [Key in keyof Clause]: Clause[Key] };
  /** Its verbs so far, and how many it needs to be whole: each “that” and “who” asks for one. */
  verbs: number;
  wanted: number;
  /** Its last verb is one of saying, and what is said has no verb yet: “said 47 …”. */
  unsaid: boolean;
}
