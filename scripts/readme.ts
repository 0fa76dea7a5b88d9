import { agreementTypes } from '../src/analysis/pair.ts';
import { verificationStatuses } from '../src/analysis/verification/status.ts';
import { configKeys } from '../src/config/declaration.ts';
import { verificationMarks } from '../src/lang/checks.ts';
import { checksEn } from '../src/lang/en/checks.ts';
import { configEn } from '../src/lang/en/config.ts';
import { stringsEn } from '../src/lang/en/strings.ts';
import { verdictsEn } from '../src/lang/en/verdicts.ts';
import { yamlDefault } from '../src/text/config/config-example.ts';
import { actions } from '../src/tui/actions.ts';
import { keyName } from '../src/tui/key-text.ts';

/** The key table in Markdown, from the one table of actions. */
function keysTable(): string {
  const { of } = stringsEn.actions;
  const rows = actions.map(({ id, keys, screens }) => {
    const names = keys.map(key => `\`${keyName(key, stringsEn)}\``).join(' ');
    const where = screens.length >= 6 ? 'everywhere' : screens.join(', ');
    return `| ${names} | ${of[id].sentence} | ${where} |`;
  });
  return ['| key | does | where |', '|---|---|---|', ...rows].join('\n');
}

/** The settings of the configuration file, from their declaration. */
function settingsTable(): string {
  const rows = configKeys.map(key => {
    const value = key === 'keys' ? '[those above](#keys)' : `\`${yamlDefault(key)}\``;
    return `| \`${key}\` | ${value} | ${configEn.settings[key]} |`;
  });
  return ['| setting | default | |', '|---|---|---|', ...rows].join('\n');
}

/** What the verdicts' marks mean, from the least to the most serious. */
function marksTable(): string {
  const rows = agreementTypes.map(type => {
    const { sign, ascii } = verdictsEn.marks[type];
    return `| \`${sign}\` | \`${ascii}\` | ${verdictsEn.labels[type]} | ${stringsEn.meanings[type]} |`;
  });
  return ['| mark | `--ascii` | word | meaning |', '|---|---|---|---|', ...rows].join('\n');
}

/** What the signs beside a report's words mean, from the best to the worst. */
function wordsTable(): string {
  const rows = verificationStatuses.map(status => {
    const { sign, ascii } = verificationMarks[status];
    return `| \`${sign}\` | \`${ascii}\` | ${checksEn.labels[status]} | ${checksEn.meanings[status]} |`;
  });
  return ['| sign | `--ascii` | words | meaning |', '|---|---|---|---|', ...rows].join('\n');
}

const sections: Readonly<Record<string, () => string>> = {
  keys: keysTable,
  marks: marksTable,
  words: wordsTable,
  settings: settingsTable,
};

/**
 * The README with its tables written anew.
 *
 * @throws when the README has lost the comments between which a table stands
 */
export function readmeWithTables(readme: string): string {
  return Object.entries(sections).reduce((text, [name, table]) => {
    const start = `<!-- ${name}: written by npm run generate -->`;
    const end = `<!-- /${name} -->`;
    const from = text.indexOf(start);
    const to = text.indexOf(end);
    if (from < 0 || to < from) throw new Error(`README.md lacks ${start} or ${end}`);
    return `${text.slice(0, from + start.length)}\n${table()}\n${text.slice(to)}`;
  }, readme);
}
