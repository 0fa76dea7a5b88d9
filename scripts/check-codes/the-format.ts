import { formatNumber } from '../../src/model/file.ts';
import type { CodeTexts } from './code-text.ts';

/** The form of a briefing: its keys, and what each of them may have. */
export const formatCodes = {
  not_a_mapping: {
    brief: 'the file is no block of keys',
    meaning: 'The file as a whole is a list or a text, and a briefing is a block of keys.',
    remedy: 'Begin with `briefing: 1`, `title`, `lang` and `sources`.',
  },
  format_missing: {
    brief: 'the file does not name its format',
    meaning: 'The key `briefing`, which gives the number of the format, is missing.',
    remedy: `Write \`briefing: ${formatNumber}\` on the first line.`,
  },
  format_newer: {
    brief: 'the format is newer than the program',
    meaning: `The file gives a format number above ${formatNumber}, the one this program reads. The rest of the file is not checked.`,
    remedy: 'Use a version of `briefing` that reads that format.',
  },
  format_unknown: {
    brief: 'there is no such format',
    meaning: 'What stands after `briefing:` is not the number of a format.',
    remedy: `Write \`briefing: ${formatNumber}\`, without quotes.`,
    example: `\`briefing: "${formatNumber}"\` is text and not a number.`,
  },
  unknown_key: {
    brief: 'a key that the format does not have',
    meaning:
      'This part of a briefing has no such key: it is misspelt, stands in the wrong part, or is the rest of a text that was cut in two by a comma or colon inside `{ }`.',
    remedy: 'Use the name that is suggested, remove the key, or put the whole text in quotes.',
    example:
      '`{source: doc-a, value: 15000, passage: some 15,000 homes}` ends the passage at its comma. Write `passage: "some 15,000 homes"`.',
  },
  missing_key: {
    brief: 'a required key is not there',
    meaning:
      'This part of a briefing cannot do without the key: a report needs its `source`, a figure its `id`, `label` and `reports`.',
    remedy: 'Add the key.',
  },
  wrong_type: {
    brief: 'a value of the wrong type',
    meaning: 'The key takes another type of value: text, a number, a list or a block of keys.',
    remedy: 'Write what the message asks for; put quotes around a number that is meant as text.',
    example: '`chain: nis` becomes `chain: [nis]`; `label: 2024` becomes `label: "2024"`.',
  },
  not_in_list: {
    brief: 'a word that the key does not take',
    meaning: 'The key takes one of a few words, and this is none of them.',
    remedy: 'Use one of the words that the message names.',
    example: '`form: quoted` becomes `form: direct`, `indirect` or `mixed`.',
  },
  empty_text: {
    brief: 'a text or list with nothing in it',
    meaning:
      'A text has nothing but spaces, or a list has no item, where something has to be said.',
    remedy: 'Write something, or remove the key where it may be absent.',
    example: '`passage: ""` in a report, or `reports: []` in a claim.',
  },
  bad_id: {
    brief: 'an id that cannot be one',
    meaning:
      'An id has letters, digits, `.`, `_` and `-` only, and begins with a letter or a digit.',
    remedy: 'Write it without spaces and other signs.',
    example: '`id: homes flooded` becomes `id: homes-flooded`.',
  },
  bad_lang: {
    brief: 'no language tag',
    meaning: 'A language is given by its short form [BCP 47] and not by its name.',
    remedy: 'Write `fr`, `en`, `pt-BR` or the like.',
    example: '`lang: français` becomes `lang: fr`.',
  },
  bad_url: {
    brief: 'no web address',
    meaning: 'An address is given in full, with `https://` or `http://` and without spaces.',
    remedy: 'Complete it, or write `null` when it is not stated.',
    example: '`url: example.org/flood` becomes `url: https://example.org/flood`.',
  },
  bad_hash: {
    brief: 'no SHA-256 hash',
    meaning: 'A hash has 64 characters, digits and small letters from `a` to `f`.',
    remedy: 'Correct it, or write `null` and let `briefing check --record` write it.',
  },
  bad_date: {
    brief: 'a date that cannot be read',
    meaning:
      'The date has another form than those of the format, or there is no such day. A relative wording such as “last Monday” belongs in the passage.',
    remedy: 'Write `2025-09-03`, `2025-09`, `2025` or `2025-09-03T10:00+08:00`.',
    example: '`when: 3/9/2025` may be the third of September or the ninth of March.',
  },
  bad_value: {
    brief: 'a value that cannot be read',
    meaning:
      'The value is neither a number nor one of the phrases of the format; or `low`, `best` and `high` do not rise, or none of them is given.',
    remedy:
      'Write a number such as `15000`, or `about 15000`, `at least 600`, `500 to 600`, `dozens`.',
    example: '`value: 15 000` becomes `value: 15000`; `value: 15k` too.',
  },
  bad_number: {
    brief: 'a number out of bounds',
    meaning: 'A number is below 0 or, for `about` in `policy`, not between 0 and 1.',
    remedy:
      'Write a number from 0 up, with at most 15 digits; `about` is a share, so that 10 % is `0.10`.',
    example: '`policy: {about: 10}` becomes `policy: {about: 0.10}`.',
  },
  words_missing: {
    brief: 'a report of a statement without its words',
    meaning:
      'The report does not have the words it rests on: `quote` where the form is `direct` or `mixed`, `quote` or `passage` where it is `indirect`.',
    remedy: 'Copy the words from the article.',
    example: '`{source: doc-a, form: direct, passage: …}` needs a `quote`.',
  },
  duplicate_id: {
    brief: 'two claims with one id',
    meaning:
      'Another claim of the file has this id, whatever its kind. The second of the two is left out.',
    remedy: 'Give this claim an id of its own.',
  },
  duplicate_report: {
    brief: 'two reports of one source in a claim',
    meaning: 'A claim is one question, and a source has one answer to it; here one source has two.',
    remedy: 'Keep one of the two, or make a second claim of the other.',
    example:
      'An article has 40 dead in its headline and 45 in its text: two claims, or one report of the 45.',
  },
  unknown_party: {
    brief: 'no party has this id',
    meaning:
      'A chain, a speaker, an outlet or another key names a party that is not under `parties`.',
    remedy: 'Add it under `parties`, or correct the id.',
    example: '`chain: [mayor]` without `mayor: {name: …, kind: official}` under `parties`.',
  },
  unknown_source: {
    brief: 'no source has this id',
    meaning:
      'A report names a source that is not under `sources`, or `revises` names one that has no report in the older claim.',
    remedy: 'Add it under `sources`, or name one that is there.',
  },
  unknown_claim: {
    brief: 'no claim has this id',
    meaning: '`within`, `revises` or an assessment names a claim that is not in the file.',
    remedy: 'Name a claim of this file.',
  },
  within_other_kind: {
    brief: 'a part and a whole of two kinds',
    meaning:
      '`within` leads from a figure to a casualty estimate, or the reverse, or to a claim that counts nothing. A part is counted like its whole.',
    remedy: 'Name a figure for a figure, and a casualty estimate for a casualty estimate.',
  },
  within_cycle: {
    brief: 'claims within one another in a circle',
    meaning:
      'Following `within` from claim to claim leads back to the first, so that each would be a part of itself.',
    remedy: 'Remove `within` from the claim that is the whole.',
  },
  control_cycle: {
    brief: 'parties controlling one another in a circle',
    meaning:
      'Following `controlled_by` from party to party leads back to the first, so that none is at the top.',
    remedy: 'Remove `controlled_by` from the party that nobody controls.',
  },
} satisfies CodeTexts;
