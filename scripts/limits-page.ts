import { limits } from '../src/model/limits.ts';

type Limit = keyof typeof limits;

/** What each limit bounds, and what happens at it. */
const meanings: Readonly<Record<Limit, readonly [bounds: string, beyond: string]>> = {
  file_bytes_max: ['bytes of a briefing file', '`file_too_large`; the file is not read'],
  lexemes_max: [
    'words, marks, spaces and line breaks of YAML in a file; five megabytes of briefing have 1.3 million',
    '`file_too_large`; the file is not used',
  ],
  text_chars_max: [
    'characters (UTF-16 code units) of one text, key or value',
    '`text_too_long` at its place; the file is not used',
  ],
  id_chars_max: ['characters of an id', '`bad_id`; the claim, source or party is left out'],
  refusals_max: [
    'constructs refused, or mistakes of YAML found, in one file',
    'the file is not read any further, and the count of its problems is a least number',
  ],
  depth_max: ['levels inside one another', '`yaml_too_deep` at its place; the file is not used'],
  reports_max: ['reports of a claim', '`too_many_reports`; the claim is left out'],
  within_levels_max: ['wholes above one another', 'a claim is not compared with those beyond'],
  claims_max: ['claims of a file', '`too_many_claims`; those beyond are left out'],
  sources_max: ['sources of a file', '`too_many_entries`; those beyond are left out'],
  parties_max: ['parties of a file', '`too_many_entries`; those beyond are left out'],
  shown_chars_max: ['characters shown of one text', 'the text is cut, with an ellipsis'],
  worker_bytes_min: [
    'bytes of a briefing that the open dashboard reads',
    'it is read in a thread of its own, so that keys are answered meanwhile',
  ],
  worker_megabytes_max: [
    'megabytes of memory of that thread',
    'the program ends with exit code 70',
  ],
  diff_words_max: [
    'words and signs of one of two texts that are set side by side word by word',
    'it is said that the two differ too much for that, and both are shown whole',
  ],
  diff_edits_max: ['words and signs in which such texts may differ', 'the same'],
  diff_steps_max: ['comparisons of two words to set such texts side by side', 'the same'],
  diff_claim_chars_max: [
    'characters of the pairs of wordings of one statement that are set side by side unasked',
    'the same, until somebody asks for two of them',
  ],
  matches_max: [
    'matches of a search that can be gone to on one screen',
    'the search ends, and says that there are more',
  ],
  problems_max: ['problems listed of a file', 'those beyond are counted'],
  article_bytes_max: ['bytes of an article’s file', '`article_too_large`; it is not read'],
  articles_chars_max: [
    'characters of all articles of a briefing',
    '`article_too_large` for those beyond',
  ],
  paste_chars_max: ['characters taken of one paste', 'those beyond are dropped'],
  article_files_max: [
    'files looked at when an article is searched for by its hash',
    'files beyond are not looked at',
  ],
  article_search_bytes_max: ['bytes read in that search', 'files beyond are not read'],
  report_steps_own: [
    'steps of looking up the words of a report, besides one for every two characters of its article',
    'those of the next limit are taken',
  ],
  report_steps_extra: [
    'further steps for a report',
    '`too_alike`: its words are not checked, which is an error',
  ],
  briefing_steps_max: [
    'such further steps for all the reports of a briefing',
    'a report has its own steps alone',
  ],
  suggestion_chars_max: [
    'characters looked through for what is near words that are not found',
    'no more is said than that they are not found',
  ],
  words_place_chars_max: [
    'characters of an article over which one run of words extends',
    '`too_alike`: the words are not checked, which is an error',
  ],
};

/** The page of limits as Markdown. */
export function limitsPage(): string {
  const rows = (Object.keys(limits) as Limit[]).map(name => {
    const [bounds, beyond] = meanings[name];
    return `| \`${name}\` | ${amount(limits[name])} | ${bounds} | ${beyond} |`;
  });
  return `# Limits

<!-- Written by scripts/generate.ts from src/model/limits.ts: change it there. -->

No file can take the program's time or memory. Whatever is refused is refused by a problem that says
where and why, within two seconds and 300 MB of memory on an ordinary machine. A file of five
megabytes with hundreds of thousands of values is read to its end, briefing or not: that may take some
seconds, and one gigabyte. All limits stand in one place,
\`src/model/limits.ts\`:

| limit | is | of | beyond it |
|---|--:|---|---|
${rows.join('\n')}

The configuration file is read by the same reader, with the same limits.

What is said here is tested on Linux, the times and the memory are measured there (\`npm run bench -- --only hostile\`),
and macOS and Windows are untested. The limits themselves are counts, and the same everywhere. What follows of pipes,
devices, links, locks, watches and renaming depends on what a system has: Windows has other pipes and devices, no
owners and permissions of this kind, and may refuse to replace a file that another program holds open.

## What is read, and how

- A briefing, an article and the configuration are regular files. A pipe, a device or a folder in
  their place is refused and never waited for. Pipes that the shell has opened for the program are
  read: standard input (\`-\` or \`/dev/stdin\`) and \`<(…)\`. They can be read once, so nothing is
  recorded into them and they are not followed.
- A file that is written to while it is read is read again, up to five times; if it never stands
  still, that is the problem that is told.
- Articles are looked for in the folders they may be in, and nowhere a link or a name leads out of
  them; hidden files are no articles. Nor is a briefing of a folder read through a link out of it:
  [security.md](security.md#files-a-file-asks-for) has the rules.

## What is written, and how

- \`briefing check --record\` writes the new content beside the file, under a hidden name, and then
  renames it: whoever reads meanwhile, and whoever kills the program, meets the old file or the new
  one. A disk that is full leaves the old one. Through a symbolic link that was named, or that stays in
  its folder, the file it leads to is replaced; of a file with several hard links only the name that was
  given has the new content.
- Programs that record into the same file wait for each other: while one writes, there is a hidden
  \`.NAME.lock\` beside the file. One that a killed program left is recognised by its process, or by
  its age of a minute (or by being a minute ahead of the clock), and is taken away, and so are hidden
  \`.NAME.….tmp\` files it left. What else stands in its place (a link, a pipe, a folder, a file
  with something else in it) is neither followed nor waited for nor removed, but named. One that
  another program holds is waited for for five seconds.
- A file that an editor has saved since it was read is read again and not written over. An editor
  that replaces the file by renaming, within the microseconds between the last look and the rename,
  cannot be noticed, nor can one that the system halts after it has found the old file and before it
  has emptied it.
- What was open is kept in one small file for each briefing, in the folder the system has for such
  things (\`XDG_STATE_HOME\`, else \`~/.local/state\`; relative paths are ignored). Each is replaced as a
  whole: of two dashboards on the same file, the one that is left last is remembered. Without a home
  folder nothing is kept; nor in a folder to which another user has laid a folder or a link on the
  way, or on the way to which all may write and move what lies there.
`;
}

function amount(limit: number): string {
  const megabyte = 1024 * 1024;
  return limit % megabyte === 0 ? `${limit / megabyte} Mi` : limit.toLocaleString('en');
}
