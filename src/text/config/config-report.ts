import path from 'node:path';
import type { Binding } from '../../config/config.ts';
import { configKeys } from '../../config/declaration.ts';
import type { LoadedConfig } from '../../config/loaded-config.ts';
import type { Origin, Setting, Settings } from '../../config/settings.ts';
import type { Language } from '../../lang/language.ts';
import { toAscii } from '../ascii.ts';
import { cells, padEnd } from '../cells.ts';
import { formatProblem } from '../problem.ts';
import { safe } from '../safe.ts';
import { yamlKeys } from './yaml-scalar.ts';

export interface ConfigReport {
  readonly loaded: LoadedConfig;
  readonly settings: Settings;
  readonly bindings: readonly Binding[];
  /** The keys in force, by action id. */
  readonly keymap: Readonly<Record<string, readonly string[]>>;
  /** Folders of articles that are not there. */
  readonly missing: ReadonlySet<string>;
}

/** Where the configuration is, what is in force and who says so, and what is wrong with it. */
export function configReport(
  { loaded, settings, bindings, keymap, missing }: ConfigReport,
  language: Language,
): string {
  const { config, strings } = language;
  const name = path.basename(loaded.file ?? '');
  const from = (origin: Origin) => {
    if (origin.kind === 'default') return config.byDefault;
    if (origin.kind === 'config') return config.onLine(safe(name), origin.line);
    return `${config[origin.kind]} ${origin.name}`;
  };
  const value = (
    { value: found, origin }: Setting<string | number | boolean | null>,
    nothing = config.terminalWidth,
  ) => [found === null ? nothing : safe(String(found)), from(origin)] as const;
  const rows = configKeys.flatMap((key): (readonly string[])[] => {
    if (key === 'keys') return [];
    if (key === 'editor') return [[key, ...value(settings.editor, config.usualEditor)]];
    if (key !== 'articles') return [[key, ...value(settings[key])]];
    const folders = settings.articles.map((setting, at) => {
      const [folder, origin] = value(setting);
      const isMissing = missing.has(setting.value);
      return [at === 0 ? key : '', isMissing ? `${folder} (${config.noFolder})` : folder, origin];
    });
    return folders.length > 0 ? folders : [[key, config.noFolders, config.byDefault]];
  });
  const changed = bindings.flatMap(({ id, keys }) => {
    if (!settings.keys.has(id)) return [];
    const now = keymap[id] ?? [];
    return [[id, now.length > 0 ? yamlKeys(now) : config.noKey, config.insteadOf(yamlKeys(keys))]];
  });
  const lines = [...fileLines(loaded, language), '', config.inForce, ...columns(rows)];
  if (changed.length > 0) lines.push('', config.changedKeys, ...columns(changed));
  const count = loaded.problems.length + loaded.problemsBeyond;
  if (count > 0) lines.push('', config.problemCount(count));
  for (const problem of loaded.problems) {
    lines.push('', ...formatProblem(problem, config.problems, strings.cli));
  }
  if (loaded.problemsBeyond > 0) lines.push('', strings.cli.moreProblems(loaded.problemsBeyond));
  return lines.map(line => `${settings.ascii.value ? toAscii(line) : line}\n`).join('');
}

function fileLines({ file, exists }: LoadedConfig, { config, strings }: Language): string[] {
  if (file === null) return [config.noFile];
  const line = `${config.title}${strings.colon} ${safe(file)}`;
  return exists ? [line] : [line, config.absent];
}

/** Rows in columns as wide as their widest cell, indented. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = [0, 1].map(at => Math.max(...rows.map(row => cells(row[at] ?? ''))) + 2);
  return rows.map(row => {
    const padded = row.map((text, at) => padEnd(text, widths[at] ?? 0));
    return `  ${padded.join('')}`.trimEnd();
  });
}
