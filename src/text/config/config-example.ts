import type { Binding } from '../../config/config.ts';
import { type ConfigKey, configKeys } from '../../config/declaration.ts';
import { configDefaults } from '../../config/values.ts';
import type { ActionId } from '../../lang/action-text.ts';
import type { Language } from '../../lang/language.ts';
import { wrap } from '../wrap.ts';
import { yamlKeys, yamlText } from './yaml-scalar.ts';

const width = 80;

/**
 * A configuration with every setting and its default, all of it in comments, so that it changes
 * nothing as it is. Settings stand right behind their `#`, what is said about them after a space.
 */
export function configExample(
  bindings: readonly (Binding & { id: ActionId })[],
  language: Language,
) {
  const { config, strings } = language;
  const lines = comment(config.exampleIntro, '');
  for (const key of configKeys) {
    lines.push('', ...comment(config.settings[key], ''));
    if (key === 'keys') {
      lines.push('#keys:');
      for (const { id, keys } of bindings) {
        lines.push(...comment(strings.actions.of[id].sentence, '  '));
        lines.push(`  #${id}: ${yamlKeys(keys)}`);
      }
    } else {
      lines.push(`#${key}: ${yamlDefault(key)}`);
    }
  }
  return lines.map(line => `${line}\n`).join('');
}

function comment(sentence: string, indent: string): string[] {
  return wrap(sentence, width - indent.length - 2).map(line => `${indent}# ${line}`);
}

/** A default as YAML has it. */
export function yamlDefault(key: Exclude<ConfigKey, 'keys'>): string {
  const value = configDefaults[key];
  if (typeof value === 'string') return yamlText(value);
  return JSON.stringify(value);
}
