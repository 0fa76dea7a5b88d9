/** Keys whose value is the author's prose, or words of an article. */
export const proseKeys: ReadonlySet<string> = new Set([
  ...['aliases', 'by', 'cue', 'label', 'medium', 'name', 'passage', 'place', 'prefix', 'quote'],
  ...['reason', 'role', 'suffix', 'summary', 'title', 'topic', 'unit'],
]);
