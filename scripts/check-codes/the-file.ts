import { limits } from '../../src/model/limits.ts';
import type { CodeTexts } from './code-text.ts';

const megabytes = limits.file_bytes_max / (1024 * 1024);
const lexemes = limits.lexemes_max.toLocaleString('en');
const claims = limits.claims_max.toLocaleString('en');
const sources = limits.sources_max.toLocaleString('en');
const parties = limits.parties_max.toLocaleString('en');
const problems = limits.problems_max.toLocaleString('en');

/** The file as a whole: whether it can be opened and read as text, and how large it may be. */
export const fileCodes = {
  file_unreadable: {
    brief: 'the file cannot be opened',
    meaning:
      'The system does not let the program read the file, or there is nothing to read: it is gone, it may not be read by you, or it is a folder, a pipe or a device.',
    remedy: 'Check the name, the folder and the permissions, or copy the file to another place.',
  },
  file_outside: {
    brief: 'the file is a link out of its folder',
    meaning:
      'In a folder of briefings, the file is a link that leads out of that folder, or to a hidden file in it. Nobody has named what it leads to, so it is neither read nor written to; whoever can put a file into a folder would otherwise choose what is quoted from your machine.',
    remedy:
      'Name the file itself on the command line if you want it to be read, or put the briefing in its place.',
    example:
      '`briefing check inbox` refuses `inbox/b.yaml -> ../drafts/b.yaml`, `briefing check inbox/b.yaml` reads it.',
  },
  file_too_large: {
    brief: 'the file is larger than a briefing may be',
    meaning: `A briefing has at most ${megabytes} MB and ${lexemes} words and punctuation marks. A larger file is not read at all.`,
    remedy:
      'Split it into several briefings, and leave the texts of the articles in their own files.',
  },
  file_empty: {
    brief: 'the file has nothing in it',
    meaning: 'The file has no content, or nothing but comments.',
    remedy: 'Begin with `briefing: 1`, `title`, `lang` and `sources`.',
  },
  not_utf8: {
    brief: 'the file is not written in UTF-8',
    meaning:
      'Some bytes of the file are no characters in UTF-8, so that its letters cannot be told for certain. UTF-16 is refused too.',
    remedy:
      'Save it again with the encoding UTF-8. It may have been saved as Windows-1252 or Latin-1.',
  },
  unsafe_text: {
    brief: 'characters that are not shown as they are',
    meaning:
      'A value, a key, a comment or an article’s text has characters that a terminal obeys, that change the direction of reading, or that are not seen: control characters, bidirectional controls, zero-width and tag characters, half and unassigned characters, piles of marks on one letter. The program shows each by its number, such as `<U+202E>`, so that nothing is hidden, but an editor or a browser may not. French no-break spaces, joiners that are spelling and the parts of an emoji are not meant; in an article neither are soft hyphens and zero-width spaces.',
    remedy: 'Read what is shown by number, and remove what the words do not need.',
    example: '`title: "2 000 \\u202Edellik"` reads “2 000 killed” in an editor.',
  },
  comment_in_text: {
    brief: 'a # in a text, from which on it is not read',
    meaning:
      'A text without quotes is followed by a space and a `#` with a digit behind it, or in words of an article with a letter. YAML takes that for the beginning of a comment, so that the text ends before it, and nothing after it is read. Comments with a space after their `#` are not meant.',
    remedy:
      'Put quotes around the whole text if the rest of the line belongs to it; put a space after the `#` if it is a comment.',
    example:
      '`passage: brigade #3 lost three men` is read as “brigade”. Write `passage: "brigade #3 lost three men"`.',
  },
  too_many_claims: {
    brief: 'more claims than one file may have',
    meaning: `A file has at most ${claims} claims; those after them are left out.`,
    remedy: 'Split it into several briefings.',
  },
  too_many_reports: {
    brief: 'more reports than one claim may have',
    meaning: `A claim takes at most ${limits.reports_max} reports, because every two of them are compared. The claim is left out.`,
    remedy: 'Split the claim, or leave out reports that only repeat an agency.',
  },
  too_many_entries: {
    brief: 'more sources or parties than one file may have',
    meaning: `A file has at most ${sources} sources and ${parties} parties; those after them are left out.`,
    remedy: 'Split it into several briefings.',
  },
  more_problems: {
    brief: 'more problems than are listed',
    meaning: `The first ${problems} problems of a file are listed. This entry tells how many there are beyond them.`,
    remedy: 'Mend those listed first: many of the others may follow from them.',
  },
} satisfies CodeTexts;
