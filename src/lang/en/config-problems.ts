import type { ConfigProblemCode } from '../../config/config-problem.ts';
import { type ProblemSentence, type ProblemSpeech, saying } from '../problem-sentence.ts';
import { problemsEn } from './problems.ts';

const speech: ProblemSpeech = {
  parts: {},
  kinds: {
    text: 'text',
    number: 'a number',
    boolean: 'true or false',
    nothing: 'nothing',
    list: 'a list',
    mapping: 'a block of lines',
  },
  or: 'or',
  didYouMean: meant => `Did you mean ${meant}?`,
};

const say = saying(speech);

/** What a briefing file may not have either is told in the same words, but of this file. */
function needless(what: string, sign: string) {
  return say(({ code }) => ({
    message: `${code('found')} is ${what}, and a configuration has none.`,
    hint: `Remove it, or put quotes around a key or text that begins with \`${sign}\`.`,
  }));
}

/** The sentences of all problems of a configuration in English. */
export const configProblemsEn: Readonly<Record<ConfigProblemCode, ProblemSentence>> = {
  file_unreadable: problemsEn.file_unreadable,
  file_too_large: say(() => ({
    message: 'The file is far too large for a configuration.',
    hint: '`briefing config --example` prints one of ordinary size.',
  })),
  not_utf8: problemsEn.not_utf8,
  yaml_syntax: problemsEn.yaml_syntax,
  yaml_anchor: needless('an anchor', '&'),
  yaml_alias: needless('an alias', '*'),
  yaml_tag: needless('a tag', '!'),
  yaml_merge_key: say(() => ({
    message: '`<<` merges other lines into this place, which a configuration does not do.',
    hint: 'Write the lines out here.',
  })),
  yaml_directive: needless('a directive', '%'),
  yaml_several_documents: say(() => ({
    message: 'A second document begins here, and a configuration is one document.',
    hint: 'Remove the line `---`.',
  })),
  yaml_too_deep: say(({ text }) => ({
    message: `More than ${text('limit')} levels stand inside one another here.`,
    hint: 'A configuration needs two: check the indentation and the brackets.',
  })),
  text_too_long: say(({ text }) => ({
    message: `This value has more than ${text('limit')} characters.`,
    hint: 'No setting needs that many: look for a quotation mark that is missing.',
  })),
  yaml_complex_key: problemsEn.yaml_complex_key,
  duplicate_key: say(({ code, text }) => ({
    message: `${code('key')} stands here a second time; the first is on line ${text('first')}.`,
    hint: 'Keep one of the two.',
  })),
  not_a_mapping: say(({ kind }) => ({
    message: `A configuration is lines such as \`theme: dark\`, and this file is ${kind}.`,
    hint: '`briefing config --example` shows all of them.',
  })),
  unknown_key: say(({ code, words }, meant) => ({
    message: `There is no setting ${code('key')}.`,
    hint: meant ?? (words ? `Use one of ${words}, or remove it.` : 'Remove it.'),
  })),
  wrong_type: say(({ code, kind, kinds, text }) => ({
    message: `${code('key')} should be ${kinds}, and this is ${kind}.`,
    hint:
      text('key') === 'keys'
        ? 'Write a line for each action under it, such as `print: P`.'
        : `Write ${kinds} here.`,
  })),
  not_in_list: say(({ code, words }, meant) => ({
    message: `${code('found')} is not a word that ${code('key')} can have.`,
    hint: meant ?? `Use ${words}.`,
  })),
  empty_text: say(({ code, text }) =>
    text('key') === 'editor'
      ? {
          message: `${code('key')} has nothing in it.`,
          hint: 'Write a command, or remove the line.',
        }
      : {
          message: `${code('key')} has a name here with nothing in it.`,
          hint: 'Write a folder, or remove it.',
        },
  ),
  bad_number: say(({ code, text }) => ({
    message: `${code('key')} cannot be ${code('found')}.`,
    hint: `Write a number from ${text('min')} to ${text('max')}.`,
  })),
  number_rewritten: say(({ code }) => ({
    message: `YAML reads ${code('found')} as ${code('read')}.`,
    hint: 'Write the plain digits of a number, or put quotes around text.',
  })),
  unknown_placeholder: say(({ code, words }, meant) => ({
    message: `${code('found')} stands for nothing in the command of an editor.`,
    hint: meant ?? `Use ${words}.`,
  })),
  unknown_action: say(({ code }, meant) => ({
    message: `There is no action ${code('found')}.`,
    hint: meant ?? '`briefing config --example` lists all actions.',
  })),
  unknown_key_name: say(({ code }, meant) => ({
    message: `${code('found')} is no key that a terminal sends.`,
    hint: meant ?? 'Write a single character, or a name such as `pageup`, `f1` or `ctrl-r`.',
  })),
  key_taken: say(({ code }) => ({
    message: `${code('found')} means ${code('by')} on the screen ${code('screen')} already.`,
    hint: `Choose another key for ${code('action')}, or give ${code('by')} one.`,
  })),
  key_reserved: say(({ code }) => ({
    message: `${code('found')} always leaves the program.`,
    hint: `Choose another key for ${code('action')}.`,
  })),
  action_needed: say(({ code }) => ({
    message: `${code('action')} cannot be without a key.`,
    hint: 'Give it one, or remove the line.',
  })),
};
