import { limits } from '../../model/limits.ts';
import type { ProblemCode } from '../../model/problem.ts';
import {
  type ProblemSentence,
  type ProblemSpeech,
  type ProblemWords,
  quoted,
  saying,
} from '../problem-sentence.ts';
import { syntaxEn } from './syntax.ts';
import { unsafeTextEn } from './unsafe-text.ts';

export type { ProblemSentence } from '../problem-sentence.ts';

const speech: ProblemSpeech = {
  parts: {
    file: 'the file',
    figure: 'a figure',
    casualty: 'a casualty estimate',
    statement: 'a statement',
    event: 'an event',
    report: 'a report',
    party: 'a party',
    source: 'a source',
    assessment: 'an assessment',
  },
  kinds: {
    text: 'text',
    number: 'a number',
    boolean: 'true or false',
    nothing: 'nothing',
    list: 'a list',
    mapping: 'a block of keys',
    date: 'a date',
    value: 'a value such as `about 15000`',
  },
  or: 'or',
  didYouMean: meant => `Did you mean ${meant}?`,
};

const say = saying(speech);

const unreadable: Readonly<Record<string, ProblemWords>> = {
  not_found: { message: 'There is no such file.', hint: 'Check the name and the folder.' },
  no_permission: {
    message: 'You have no permission to read this file.',
    hint: 'Have the permission given to you, or copy the file.',
  },
  folder: { message: 'This is a folder and not a file.', hint: 'Name a file in it.' },
  changing: {
    message: 'Something writes to this file all the time.',
    hint: 'Try again when it is done, or copy the file.',
  },
  not_regular: {
    message: 'This is no ordinary file but a pipe or a device.',
    hint: 'Name a file; standard input is read by naming `-`.',
  },
};

/** The sentences of all problems in English. */
export const problemsEn: Record<ProblemCode, ProblemSentence> = {
  file_unreadable: say(({ text }) => {
    const known = unreadable[text('reason')];
    const message = `The system could not read this file (${text('system')}).`;
    return known ?? { message, hint: 'Try again, or copy the file to another place.' };
  }),
  file_outside: say(({ text, code }) => ({
    message:
      text('reason') === 'hidden'
        ? `This is a link to ${code('target')}, which is hidden, and is not read.`
        : `This is a link to ${code('target')}, outside the folder, and is not read.`,
    hint: 'Name the file itself on the command line if you want it read.',
  })),
  file_too_large: say(({ text }) => ({
    message:
      text('reason') === 'bytes'
        ? `The file has ${megabytes(text('size'))} MB; a briefing has at most ${megabytes(text('limit'))} MB.`
        : `The file has more than ${thousands(text('limit'))} words and punctuation marks.`,
    hint: 'Split it into several briefings, and leave the texts of the articles in their own files.',
  })),
  file_empty: say(() => ({
    message: 'The file has nothing in it.',
    hint: 'Begin with `briefing: 1`, `title`, `lang` and `sources`.',
  })),
  not_utf8: say(({ text }) => {
    const encoding = text('encoding');
    if (encoding.startsWith('utf-')) {
      return {
        message: `The file is written in ${encoding.toUpperCase()} and not in UTF-8.`,
        hint: 'Save it again with the encoding UTF-8.',
      };
    }
    if (encoding === 'none') {
      return {
        message: 'The file is no text: it may be a picture, an archive or a program.',
        hint: 'Check its name. A briefing is a YAML file in UTF-8.',
      };
    }
    return {
      message: `The file is not written in UTF-8: the byte ${text('byte')} is no part of a letter here.`,
      hint: 'Save it again with the encoding UTF-8; it may have been saved as Windows-1252 or Latin-1.',
    };
  }),
  yaml_syntax: say(({ text }) => {
    const reason = text('reason');
    const sentence = reason in syntaxEn ? syntaxEn[reason as keyof typeof syntaxEn] : undefined;
    return (sentence ?? syntaxEn.unexpected)(quoted(text('found')));
  }),
  yaml_anchor: say(({ code }) => ({
    message: `${code('found')} is an anchor, and a briefing has none.`,
    hint: 'Remove it, or put quotes around text that begins with `&`.',
  })),
  yaml_alias: say(({ code }) => ({
    message: `${code('found')} is an alias, and a briefing has none.`,
    hint: 'Write out what is meant, or put quotes around text that begins with `*`.',
  })),
  yaml_tag: say(({ code }) => ({
    message: `${code('found')} is a tag, and a briefing has none.`,
    hint: 'Remove it, or put quotes around text that begins with `!`.',
  })),
  yaml_merge_key: say(() => ({
    message: '`<<` merges other keys into this place, which a briefing does not do.',
    hint: 'Write the keys out here.',
  })),
  yaml_directive: say(({ code }) => ({
    message: `${code('found')} is a directive, and a briefing has none.`,
    hint: 'Remove the line.',
  })),
  yaml_several_documents: say(() => ({
    message: 'A second document begins here, and a briefing is one document.',
    hint: 'Remove the line `---`, or put what follows into a file of its own.',
  })),
  yaml_too_deep: say(({ text }) => ({
    message: `More than ${text('limit')} levels stand inside one another here.`,
    hint: 'A briefing needs six: check the indentation and the brackets.',
  })),
  text_too_long: say(({ text }) => ({
    message: `This text has more than ${thousands(text('limit'))} characters.`,
    hint: 'Write the words that matter, and leave the whole text in the article’s own file; look for a quotation mark that is missing.',
  })),
  yaml_complex_key: say(() => ({
    message: 'A key here is a list or a block of its own.',
    hint: 'Use one word as the key; text that begins with `?`, `[` or `{` needs quotes.',
  })),
  too_many_claims: say(({ text }) => ({
    message: `The file has ${text('found')} claims; the first ${text('limit')} are shown.`,
    hint: 'Split it into several briefings.',
  })),
  too_many_reports: say(() => ({
    message: `A claim takes at most ${limits.reports_max} reports.`,
    hint: 'Split the claim, or leave out reports that only repeat an agency.',
  })),
  too_many_entries: say(({ text }) => {
    const entries = text('section') === 'sources' ? 'sources' : 'parties';
    return {
      message: `The file has ${text('found')} ${entries}; the first ${text('limit')} are used.`,
      hint: 'Split it into several briefings.',
    };
  }),
  duplicate_key: say(({ code, text }) => ({
    message: `The key ${code('key')} stands here a second time; the first is on line ${text('first')}.`,
    hint: 'Keep one of the two.',
  })),
  not_a_mapping: say(({ kind }) => ({
    message: `A briefing is a block of keys, and this file is ${kind}.`,
    hint: 'Begin with `briefing: 1`, `title`, `lang` and `sources`.',
  })),
  format_missing: say(({ text }) => ({
    message: 'The file does not say which format of briefing it is.',
    hint: `Write \`briefing: ${text('known')}\` on its first line.`,
  })),
  format_newer: say(({ text }) => ({
    message: `The file is written in format ${text('found')}, and this program reads format ${text('known')}.`,
    hint: `Use a version of briefing that reads format ${text('found')}.`,
  })),
  format_unknown: say(({ code, text }) => ({
    message: `${code('found')} is no format of briefing.`,
    hint: `Write \`briefing: ${text('known')}\`, without quotes.`,
  })),
  unknown_key: say(({ code, text, part, words, isText }, meant) => ({
    message: text('number')
      ? `A comma cuts this number: ${code('key')} is not a key of ${part}.`
      : `${code('key')} is not a key of ${part}.`,
    hint: text('number')
      ? `Write ${code('number')}, without commas.`
      : isText
        ? 'A comma or colon inside { } ends a text: put the whole text in quotes.'
        : (meant ?? (words ? `Use one of ${words}, or remove it.` : 'Remove it.')),
  })),
  missing_key: say(({ code, part }) => ({
    message: `The key ${code('key')} of ${part} is missing.`,
    hint: `Add ${code('key')} here.`,
  })),
  wrong_type: say(({ code, kind, kinds, text }) => ({
    message: `${code('key')} should be ${kinds}, and this is ${kind}.`,
    hint:
      text('expected') === 'text' && text('found')
        ? `Put quotes around it: \`"${text('found')}"\`.`
        : `Write ${kinds} here.`,
  })),
  not_in_list: say(({ code, words }, meant) => ({
    message: `${code('found')} is not a word that ${code('key')} can have.`,
    hint: meant ?? `Use ${words}.`,
  })),
  empty_text: say(({ code, text }) => ({
    message: `${code('key')} has nothing in it.`,
    hint:
      text('kind') === 'list'
        ? 'Add at least one item, or remove the key.'
        : 'Write something here.',
  })),
  bad_id: say(({ code }) => ({
    message: `${code('found')} cannot be an id.`,
    hint: `Use letters, digits, \`.\`, \`_\` and \`-\` without spaces, at most ${limits.id_chars_max}, and begin with a letter or a digit.`,
  })),
  bad_lang: say(({ code }) => ({
    message: `${code('found')} is not a language tag.`,
    hint: 'Write the short form of the language, such as `fr`, `en` or `pt-BR`.',
  })),
  bad_url: say(({ code }) => ({
    message: `${code('found')} is not a web address.`,
    hint: 'Write it in full from `https://` on, without spaces, or `null` when it is not stated.',
  })),
  bad_hash: say(({ code }) => ({
    message: `${code('found')} is not a SHA-256 hash.`,
    hint: 'Write its 64 characters, digits and small letters from `a` to `f`, or `null`.',
  })),
  bad_date: say(({ code, text }) => ({
    message: `${code('found')} cannot be read as a date.`,
    hint: text('write')
      ? `Write ${code('write')}.`
      : 'Write `2025-09-03`, `2025-09`, `2025` or `2025-09-03T10:00+08:00`.',
  })),
  bad_value: say(({ code, text }) => ({
    message:
      text('kind') === 'mapping' || !text('found')
        ? '`low`, `best` and `high` must rise, and one of them must be given.'
        : `${code('found')} is not a value that can be read.`,
    hint: text('write')
      ? `Write ${code('write')}.`
      : 'Write a number such as `15000`, or `about 15000`, `at least 600`, `500 to 600`, `dozens`.',
  })),
  bad_number: say(({ code }) => ({
    message: `${code('found')} is not a number that ${code('key')} can have.`,
    hint: 'Write a number from 0 up, with at most 15 digits; `about` in `policy` is a share from 0 to 1.',
  })),
  number_rewritten: say(({ code, text }) => ({
    message: `YAML reads ${code('found')} as ${code('read')}.`,
    hint: text('write')
      ? `Write ${code('write')} if it is a number, or put quotes around it if it is text.`
      : 'Put quotes around it if it is text; a number cannot be as large as this.',
  })),
  words_missing: say(() => ({
    message: 'This report does not have the words of the article that it rests on.',
    hint: 'Add `quote`, or `passage` where the form is `indirect`.',
  })),
  duplicate_id: say(({ code, text }) => ({
    message: `The id ${code('found')} is taken: the claim on line ${text('first')} has it.`,
    hint: 'Give this claim an id of its own.',
  })),
  duplicate_report: say(({ code, text }) => ({
    message: `The source ${code('found')} has a report in this claim already, on line ${text('first')}.`,
    hint: 'Keep one of the two, or make a second claim of the other.',
  })),
  unknown_party: say(({ code }, meant) => ({
    message: `No party has the id ${code('found')}.`,
    hint: meant ?? 'Add it under `parties`, or name one that is there.',
  })),
  unknown_source: say(({ code, text }, meant) => ({
    message: text('target')
      ? `The claim ${code('target')} has no report from the source ${code('found')}.`
      : `No source has the id ${code('found')}.`,
    hint:
      meant ??
      (text('target')
        ? 'Name a source that has a report there.'
        : 'Add it under `sources`, or name one that is there.'),
  })),
  unknown_claim: say(({ code }, meant) => ({
    message: `No claim has the id ${code('found')}.`,
    hint: meant ?? 'Name a claim of this file.',
  })),
  within_other_kind: say(({ code }) => ({
    message: `${code('found')} is a claim of another kind, and a part is counted like its whole.`,
    hint: 'Name a figure for a figure, and a casualty estimate for a casualty estimate.',
  })),
  within_cycle: say(({ code }) => ({
    message: `These claims lie within one another in a circle: ${code('ring')}.`,
    hint: 'Remove `within` from the claim that is the whole.',
  })),
  control_cycle: say(({ code }) => ({
    message: `These parties control one another in a circle: ${code('ring')}.`,
    hint: 'Remove `controlled_by` from the party that nobody controls.',
  })),
  comment_in_text: say(({ code }) => ({
    message: `The text of ${code('key')} ends before the #: ${code('found')} is a comment to YAML, and is not read.`,
    hint: 'Put quotes around the whole text if this belongs to it; if it is a comment, put a space after its #.',
  })),
  unsafe_text: ({ details }) => unsafeTextEn(details),
};

function megabytes(bytes: string): string {
  return (Number(bytes) / (1024 * 1024)).toFixed(1).replace(/\.0$/, '');
}

function thousands(number: string): string {
  return number.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
