import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Language } from '../lang/language.ts';
import { nearest } from '../load/tree/nearest.ts';

/**
 * The first thing that is wrong with the options of a command line, in a sentence that says what to do.
 *
 * @param argv words that were not understood
 * @param options what there is
 */
export function optionMistake(
  argv: readonly string[],
  options: ParseArgsOptionsConfig,
  { cli }: Language['strings'],
): string {
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) {
      // As it was typed: of `-help` the letters are no options of their own.
      const word = argv[token.index]?.split('=')[0] ?? rawName;
      const suggestion = nearest(word.replace(/^-+/, ''), Object.keys(options));
      return cli.unknownOption(word, suggestion && `--${suggestion}`);
    }
    const isMissing = value === undefined || (!inlineValue && /^-./.test(value));
    if (option.type === 'string' && isMissing) return cli.missingValue(rawName);
    if (option.type === 'boolean' && value !== undefined) return cli.takesNoValue(rawName);
  }
  return cli.unknownOption(argv.find(word => /^-./.test(word)) ?? '', null);
}
