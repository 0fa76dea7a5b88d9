import type { SyntaxReason } from '../../model/syntax-reason.ts';
import type { ProblemWords } from '../problem-sentence.ts';

/** What is wrong where the file is no YAML; `found` is the character at that place. */
export const syntaxEn: Record<SyntaxReason, (found: string) => ProblemWords> = {
  bad_escape: () => ({
    message: 'A backslash between double quotes is followed by something that it cannot stand for.',
    hint: 'Write the backslash twice, or put the text between single quotes.',
  }),
  bad_indent: () => ({
    message: 'This line is not indented like the lines it belongs with.',
    hint: 'Give the keys of one block, and the dashes of one list, the same number of spaces.',
  }),
  bad_start: found => ({
    message: `Text cannot begin with ${found === '```' ? 'a backtick' : found} unless it is between quotes.`,
    hint: 'Put quotes around the whole text.',
  }),
  blank_indent: found => ({
    message: `This line is indented with ${blankName(found)}.`,
    hint: 'Indent with spaces only; what a text processor or a web page gives looks the same and is none.',
  }),
  block_in_brackets: () => ({
    message: 'An indented block stands inside brackets.',
    hint: 'Write it with brackets too, or write the whole without brackets.',
  }),
  bracket_not_closed: () => ({
    message: 'This bracket is not closed, or not by one of its own kind.',
    hint: 'Close `[` with `]` and `{` with `}`, and indent the lines between them.',
  }),
  bracket_not_opened: () => ({
    message: 'This closing bracket closes nothing.',
    hint: 'Remove it, or indent it more than the line on which its pair opens; text that begins with a bracket needs quotes.',
  }),
  colon_in_value: () => ({
    message: 'A colon and a space in this text make it look like a key.',
    hint: 'Put the text in quotes: it has `: ` in it; or begin a new line for the key.',
  }),
  colon_missing: () => ({
    message: 'This line is neither a key with its colon nor part of the text before it.',
    hint: 'Write `key: value` with a space after the colon, or indent the line more than the key whose text it continues.',
  }),
  colon_sign: found => ({
    message: `${found} is not YAML’s colon.`,
    hint: 'Write `key: value` with the plain `:` and a space after it.',
  }),
  comma_before_key: found => ({
    message: `A comma is missing before ${found}.`,
    hint: 'Put a comma between the entries in brackets; if these words are text, put the whole text in quotes.',
  }),
  comma_missing: () => ({
    message: 'A comma is missing between two items in brackets.',
    hint: 'Put a comma between them; text with a comma or a bracket in it needs quotes.',
  }),
  comma_extra: () => ({
    message: 'A comma in brackets has nothing before it.',
    hint: 'Remove the comma; text with a comma in it needs quotes.',
  }),
  comment_in_brackets: found => ({
    message: `${found} is a comment to YAML, and the bracket that closes this stands in it.`,
    hint: 'Put quotes around text with a # in it; write a comment behind the closing bracket.',
  }),
  comment_sign: () => ({
    message: 'A line begins with `//`, which is not YAML’s sign of a comment.',
    hint: 'Begin a comment with `#` and a space.',
  }),
  comment_space: () => ({
    message: 'A # stands directly after a value.',
    hint: 'Put a space before the # of a comment, or quotes around text that has one.',
  }),
  conflict_mark: () => ({
    message: 'Git has left a conflict here: two versions of these lines stand one after the other.',
    hint: 'Keep one of the two, and remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`.',
  }),
  dash_misplaced: () => ({
    message: 'A dash for a list item stands where no list can begin.',
    hint: 'Begin the list on the next line, or put quotes around text that begins with a dash.',
  }),
  dash_missing: () => ({
    message: 'A line among list items does not begin with a dash.',
    hint: 'Put `- ` before it, or indent it like the item it belongs to.',
  }),
  dash_sign: found => ({
    message: `${found} is not the dash with which YAML begins an item of a list.`,
    hint: 'Write the plain `-` of the keyboard and a space before each item.',
  }),
  dash_space: () => ({
    message: 'A space is missing after `-`.',
    hint: 'Write `- ` before an item of a list, or put quotes around text that begins with a dash.',
  }),
  equals_sign: () => ({
    message: 'A `=` stands where a key has its colon.',
    hint: 'Write `key: value` with a colon and a space after it.',
  }),
  key_too_long: () => ({
    message: 'What stands before this colon is too long for a key.',
    hint: 'Put quotes around the whole text if it is no key.',
  }),
  line_break_in_key: () => ({
    message: 'What stands before a colon goes over several lines.',
    hint: 'Write the key and its colon on one line, or put quotes around the whole text if it is no key.',
  }),
  other_blank: found => ({
    message: `Beside this dash or colon there are ${blankName(found)}, which are no spaces to YAML.`,
    hint: 'Put a plain space after `-` and after the colon of a key, and none before the colon.',
  }),
  quote_not_closed: () => ({
    message: 'The text that begins with this quotation mark never ends.',
    hint: 'Close it with the same mark, and indent each of its lines more than its key.',
  }),
  space_after_colon: () => ({
    message: 'A space is missing after the colon.',
    hint: 'Write `key: value` with a space after the colon.',
  }),
  tab_indent: () => ({
    message: 'This line is indented with a tab.',
    hint: 'Indent with spaces only.',
  }),
  text_after_value: () => ({
    message: 'More text follows where the value has already ended.',
    hint: "Put quotes around the whole text; inside single quotes write each of its own `'` twice.",
  }),
  typographic_quotes: found => ({
    message: `${found} are not YAML’s quotes, so that this text ends too early.`,
    hint: 'Put `"` or `\'` around the whole text; the quotation marks of the article may stay inside.',
  }),
  unexpected: () => ({
    message: 'This cannot be read as YAML.',
    hint: 'Compare it with the lines around it: indentation, colons, quotes and brackets.',
  }),
};

const blanks: Readonly<Record<string, string>> = {
  'U+00A0': 'no-break spaces',
  'U+2002': 'en spaces',
  'U+2003': 'em spaces',
  'U+2007': 'figure spaces',
  'U+2009': 'thin spaces',
  'U+200B': 'spaces of no width',
  'U+202F': 'narrow no-break spaces',
  'U+3000': 'ideographic spaces',
  'U+FEFF': 'byte order marks',
};

function blankName(found: string): string {
  const number = found.replaceAll('`', '');
  return `${blanks[number] ?? 'blanks that are no spaces'} (${number})`;
}
