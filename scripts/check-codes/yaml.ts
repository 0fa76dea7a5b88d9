import { limits } from '../../src/model/limits.ts';
import type { CodeTexts } from './code-text.ts';

/** What YAML cannot read, and what a briefing needs none of. */
export const yamlCodes = {
  yaml_syntax: {
    brief: 'the file is not YAML here',
    meaning:
      'What stands at this place cannot be read as YAML: the indentation, a colon, a comma, a quotation mark or a bracket is wrong or missing. The message says which; where lines can be read without one slip of the keyboard (a missing space or comma, blanks that are no spaces, another dash, colon or quotation mark than YAML’s, `=` for `:`, `//` for `#`), it names the slip. A conflict that Git has left is one problem, at its first mark.',
    remedy: 'Do what the message asks for; text with a colon, a comma or a bracket needs quotes.',
    example:
      '`title: A flood: what is known` has a second colon. Write `title: "A flood: what is known"`.',
  },
  yaml_anchor: {
    brief: 'an anchor: `&name`',
    meaning:
      'YAML reads a word that begins with `&` as the name of a value to be repeated elsewhere, and a briefing repeats nothing that way.',
    remedy: 'Remove it, or put quotes around text that begins with `&`.',
    example: '`name: &Co Media` becomes `name: "&Co Media"`.',
  },
  yaml_alias: {
    brief: 'an alias: `*name`',
    meaning:
      'YAML reads a word that begins with `*` as a value that is defined elsewhere in the file, and in a briefing every value stands where it is used.',
    remedy: 'Write out what is meant, or put quotes around text that begins with `*`.',
    example: '`quote: *we* will return` becomes `quote: "*we* will return"`.',
  },
  yaml_tag: {
    brief: 'a tag: `!name`',
    meaning:
      'YAML reads a word that begins with `!` as the type of the value behind it, and the types of a briefing are given by its format.',
    remedy: 'Remove it, or put quotes around text that begins with `!`.',
    example: '`label: !!str 2024` becomes `label: "2024"`.',
  },
  yaml_merge_key: {
    brief: 'a merge key: `<<`',
    meaning:
      'The key `<<` copies the keys of another block into this one, so that a reader would not see them here.',
    remedy: 'Write the keys out here.',
    example: '`<<: {measure: killed}` becomes `measure: killed`.',
  },
  yaml_directive: {
    brief: 'a directive: `%YAML`',
    meaning: 'A line that begins with `%` gives orders to the YAML reader; a briefing has none.',
    remedy: 'Remove the line.',
    example: '`%YAML 1.1` above the briefing.',
  },
  yaml_several_documents: {
    brief: 'a second document',
    meaning: 'One file holds one briefing, and here another YAML document begins.',
    remedy: 'Remove the line `---`, or put what follows into a file of its own.',
  },
  yaml_too_deep: {
    brief: 'too many levels inside one another',
    meaning: `More than ${limits.depth_max} blocks, lists or brackets stand inside one another.`,
    remedy: 'A briefing needs six: check the indentation and the brackets.',
  },
  text_too_long: {
    brief: 'a text longer than a briefing needs',
    meaning: `A text, a key or a value has more than ${limits.text_chars_max.toLocaleString('en')} characters, which is an hour of speech. The file is not read.`,
    remedy:
      'Write the words that matter, and leave the whole text in the article’s own file. Where no text is meant to be long, look for a quotation mark that is missing.',
  },
  yaml_complex_key: {
    brief: 'a key that is a list or a block',
    meaning: 'What stands before a colon is a list or a block of keys, and a key is one word.',
    remedy: 'Use one word as the key; put quotes around text that begins with `?`, `[` or `{`.',
    example: '`[north, south]: 40` becomes two keys, `north` and `south`.',
  },
  duplicate_key: {
    brief: 'the same key twice in one block',
    meaning:
      'A key stands twice in the same block, so that one of the two values would be lost. Ids of parties and sources are keys too.',
    remedy: 'Keep one of the two, or give the second an id of its own.',
    example: `\`\`\`yaml
lang: fr
lang: en   # the second
\`\`\``,
  },
  number_rewritten: {
    brief: 'YAML reads the number otherwise than it is written',
    meaning:
      'YAML turns what is written into another number, or into one with other digits, before the program sees it, so that nobody can tell which was meant. A number too large to be kept exactly is reported too.',
    remedy: 'Write a number with plain digits, or put quotes around it if it is text.',
    example:
      '`value: 2.000` is 2 to YAML, `1e3` is 1000 and `0x1F` is 31. Write `value: 2000` for two thousand.',
  },
} satisfies CodeTexts;
