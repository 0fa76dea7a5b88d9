import { articleMegabytes } from '../../src/lang/article-limits.ts';
import { encodings } from '../../src/model/article.ts';
import type { CodeTexts } from './code-text.ts';

const known = encodings.map(encoding => `\`${encoding}\``).join(', ');

/** Whether the article's text is at hand, can be read, and is the one that was recorded. */
export const articleCodes = {
  stale: {
    brief: 'the text at hand is not the recorded one',
    meaning:
      'The file’s SHA-256 differs from the one in the briefing, and no folder has a file with that hash. The words are not looked for in another text.',
    remedy:
      'Find the recorded text; or read the new one against the passages, remove `sha256`, and record it anew with `briefing check --record`.',
  },
  article_outside: {
    brief: 'the file lies outside the folders',
    meaning:
      'The name in `text.file` leads out of the folders that articles are read from, by `..`, by a full path or by a link; or `articles/` beside the briefing is a link that leads out of the briefing’s folder, and no other folder has the file.',
    remedy: 'Put the file into one of the folders, or name its folder with `--articles`.',
    example: '`text: {file: ../../private/flood.txt}`.',
  },
  article_hidden: {
    brief: 'the file is hidden',
    meaning:
      'A name on the way to the file begins with a dot, as in `.env` or `.git/config`, or a link leads to such a file. Programs keep passwords and settings there, so nothing hidden is read as an article.',
    remedy:
      'Give the file and its folders names that do not begin with a dot. A folder named with `--articles` may be hidden, or be in a hidden one.',
    example:
      '`text: {file: .texts/flood.txt}` becomes `text: {file: flood.txt}`, with `--articles .texts`.',
  },
  article_dangling_link: {
    brief: 'the file is a link that leads nowhere',
    meaning: 'A link has the name of the article, and what it leads to is not there.',
    remedy: 'Mend the link, or put the file in its place.',
  },
  article_folder: {
    brief: 'there is a folder in place of the file',
    meaning: 'What has the name of the article is a folder.',
    remedy: 'Name the file in it.',
    example: '`text: {file: flood}` becomes `text: {file: flood/article.txt}`.',
  },
  article_not_regular: {
    brief: 'there is a pipe or a device in place of the file',
    meaning: 'What has the name of the article is no ordinary file, and is not opened.',
    remedy: 'Save the text as a file.',
  },
  article_no_permission: {
    brief: 'the file may not be read',
    meaning: 'You have no permission to read the file of the article.',
    remedy: 'Change its permissions.',
  },
  article_empty: {
    brief: 'the file has no text in it',
    meaning: 'The file of the article is empty, or has nothing but spaces.',
    remedy: 'Save the text again.',
  },
  article_too_large: {
    brief: 'the file is too large for an article',
    meaning: `The file of the article has more than ${articleMegabytes} MB, and is not read.`,
    remedy: 'Save the article alone.',
  },
  article_binary: {
    brief: 'the file is not a text',
    meaning:
      'The file of the article is a PDF, a word processor’s document, an image, an archive or other data.',
    remedy: 'Save it as plain text.',
  },
  article_bad_encoding: {
    brief: 'the file is written in another encoding',
    meaning: `The bytes of the file are not valid in the encoding that \`text.encoding\` or its byte order mark names; or, where neither does, in any that is tried. Those that can be named are ${known}.`,
    remedy: 'Save it as UTF-8, or say by `text.encoding` how it is written.',
  },
  article_system: {
    brief: 'the system cannot read the file',
    meaning:
      'Reading the file of the article failed; the message has the system’s own word for it.',
    remedy: 'Check the path and the disk.',
  },
  encoding_guessed: {
    brief: 'the encoding is a guess',
    meaning:
      'The file is not UTF-8, and neither `text.encoding` nor a byte order mark says what it is; it was read as the encoding that its bytes fit.',
    remedy: 'Say so by `text.encoding`, or save the text as UTF-8.',
    example: '`text: {file: flood.txt, encoding: windows-1252}`.',
  },
  hash_missing: {
    brief: 'no hash is recorded',
    meaning:
      'The article is at hand, and the briefing has no `sha256` for it, so that a change of its text would go unseen.',
    remedy: '`briefing check --record` writes it.',
  },
  no_text: {
    brief: 'the article is not at hand',
    meaning:
      'The briefing names no file for the article, or no folder has it, so that the words of its reports are not looked for. Texts need not be kept with a briefing, and this is no fault.',
    remedy:
      'Name the file by `text: {file: …}`, and its folder with `--articles` or in `BRIEFING_ARTICLES`.',
  },
} satisfies CodeTexts;
