import { exitCodes } from '../../src/cli/exit-codes.ts';
import { limits } from '../../src/model/limits.ts';
import { plainText } from '../../src/text/painted.ts';
import { checkGithub, checkJson } from '../../src/told/check/check-formats.ts';
import { checkText } from '../../src/told/check/check-text.ts';
import { language, sampleEntry } from './sample-entry.ts';

const { fine, problems, unusable } = exitCodes;

const what = `# What \`briefing check\` reports

<!-- Written by npm run generate from scripts/check-page.ts and scripts/check-codes/: change it there. -->

\`briefing check\` lists everything that is wrong or doubtful with briefing files. It looks at three things:

1. **the form**: whether the file is plain YAML, and its keys, ids and values are those of the format;
2. **the sources’ agreement**: what follows from the reports, such as a part that exceeds its whole or several sources that rest on one origin;
3. **the words**: whether every passage and quote is in its article, and whether the passage says what its report has.

Claims marked \`review: proposed\` are checked like accepted ones. Of claims marked \`review: rejected\` only the form is checked.

Nothing is changed in any file, unless \`--record\` is given: it writes the hashes of articles that have none recorded.`;

const severities = `## Severities and the exit code

| severity | means | makes the exit code ${problems} |
|---|---|---|
| error | It has to be mended: something cannot be used, or is not what the article says. | always |
| warning | Somebody should look at it. | with \`--strict\` |
| note | Worth knowing; often nothing is to be mended. | never |

The exit code is ${fine} when nothing makes it ${problems}, and ${unusable} for wrong usage: an unknown option, a path at which there is no briefing, or a folder named by \`--articles\` that does not exist.`;

/** The fields of an entry in JSON, in its order. */
const fields = `| field | type | what it is |
|---|---|---|
| \`code\` | string | one of [the codes below](#all-codes); the same in every language |
| \`severity\` | string | \`"error"\`, \`"warning"\` or \`"note"\` |
| \`file\` | string | the file as it was named, or found in the folder that was; \`"-"\` for standard input |
| \`line\` | number or null | from 1; null where it is about the file as a whole |
| \`column\` | number or null | from 1, in Unicode code points; null when \`line\` is |
| \`claim\` | string or null | the id of the claim it is about |
| \`source\` | string or null | the id of the source it is about; the first of the two where a pair of reports is meant |
| \`message\` | string | one sentence of what is wrong, in the language of \`--lang\` |
| \`hint\` | string | one sentence of what to do, in the same language |`;

function formats(): string {
  const sources = { files: 1, articles: 3, sources: 3 };
  const text = plainText(checkText([sampleEntry], sources, language, false));
  return `## Formats

Entries come most serious first, then by what they are about (form, agreement, words), then by file and line.

\`--format text\`, the default, is for a person:

${fence('text', text)}

\`--format json\` is one array, empty when there is nothing to report:

${fence('json', checkJson([sampleEntry]))}

${fields}

Every field is always there. Texts are as they stand in the files. Characters that a terminal would act on, or that cannot be seen, are written as \`\\uXXXX\` (an escape character as \`\\u001b\`): a JSON reader gets the same text, and nothing happens where the JSON is only shown.

\`--format github\` writes workflow commands, which GitHub Actions shows beside the line of the file. A note is a \`notice\` there, and \`line\` and \`col\` are left out where they are null:

${fence('text', checkGithub([sampleEntry]))}`;
}

const files = limits.article_files_max.toLocaleString('en');
const megabytes = limits.article_search_bytes_max / (1024 * 1024);

const articles = `## Where articles are looked for

A source names the file of its article by \`text: {file: …}\`, and binds its bytes by \`sha256\`. The folders, first choice first:

1. each \`--articles DIR\`, in the order given;
2. the folder of the briefing; the current folder for standard input;
3. the folder \`articles/\` beside the briefing;
4. each folder in \`BRIEFING_ARTICLES\`, separated as in \`PATH\`.

Folders of the last three kinds that do not exist are passed over. A file may stand deeper in a folder if its name says so (\`text: {file: 2025/flood.txt}\`), but nothing outside the folders and [nothing hidden](#article_hidden) is read. A folder that you name may itself be a link; \`articles/\`, which nobody names, is read only where it stays in the briefing’s folder or leads into one that you name.

A file with the recorded hash wins over all others: by its name in the first folder that has it so, else under any name directly in one of the folders (up to ${files} files and ${megabytes} MB are looked at, without hidden files and links). Without such a file, the first folder in which anything has that name decides.

A byte order mark decides how a text is written, then \`text.encoding\`. Without both, what is valid UTF-8 is UTF-8, and for other bytes UTF-16 or Windows-1252 is [guessed](#encoding_guessed).`;

/** All of the page that stands before the statuses and codes. */
export function introduction(): string {
  return [what, severities, formats(), articles].join('\n\n');
}

function fence(syntax: string, text: string): string {
  return `\`\`\`${syntax}\n${text.trimEnd()}\n\`\`\``;
}
