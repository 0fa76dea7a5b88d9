import type { CheckCode } from '../../src/told/check/check-entry.ts';
import { agreementCodesText } from './agreement.ts';
import { articleCodes } from './articles.ts';
import type { CodeText, CodeTexts } from './code-text.ts';
import { fileCodes } from './the-file.ts';
import { formatCodes } from './the-format.ts';
import { wordsCodes } from './words.ts';
import { yamlCodes } from './yaml.ts';

/** Every code of `briefing check`: one that is not documented in a section fails to compile. */
export const codeTexts: Readonly<Record<CheckCode, CodeText>> = {
  ...fileCodes,
  ...yamlCodes,
  ...formatCodes,
  ...agreementCodesText,
  ...wordsCodes,
  ...articleCodes,
};

export interface CodeSection {
  readonly title: string;
  /** What holds for all of its codes. */
  readonly about: string;
  readonly codes: CodeTexts;
}

/** In the order in which a file is checked. */
export const codeSections: readonly CodeSection[] = [
  {
    title: 'The file',
    about: 'Whether the file can be opened, read as text, and taken in.',
    codes: fileCodes,
  },
  {
    title: 'YAML',
    about:
      'A briefing is plain YAML 1.2 without anchors, aliases, merge keys, tags and directives. As long as one of the codes that begin with `yaml_` is reported, nothing else in the file is looked at.',
    codes: yamlCodes,
  },
  {
    title: 'The format',
    about:
      'Whether keys, ids and values are those of the format. A claim with such a problem is left out, and the others are still shown; of a party or a source whatever is right is kept.',
    codes: formatCodes,
  },
  {
    title: 'The sources’ agreement',
    about:
      'That sources differ is what a briefing is there to show, and no fault of the file: it is noted. What cannot be true, however much the sources differ, may be a slip of whoever wrote the file: it is a warning. Of all pairs of reports of a claim the most serious is reported.',
    codes: agreementCodesText,
  },
  {
    title: 'The words',
    about:
      'Whether every passage and quote is in its article, and whether numbers, measure and mood read out of the passage are those of the report. The latter is done for sources in French and English only, and also where the article is not at hand.',
    codes: wordsCodes,
  },
  {
    title: 'The articles',
    about:
      'Whether the text of each source is there, can be read, and is the one from which the briefing was made.',
    codes: articleCodes,
  },
];
