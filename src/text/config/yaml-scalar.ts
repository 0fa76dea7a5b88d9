import { writtenKey } from '../../config/key-name.ts';

/** A text as YAML has it in a list: plain where nothing can be misread, else in quotes. */
export function yamlText(text: string): string {
  return /^(?!(?:true|false|null)$)[A-Za-z][A-Za-z0-9-]*$/.test(text) ? text : JSON.stringify(text);
}

/** The keys of an action as a configuration has them. */
export function yamlKeys(keys: readonly string[]): string {
  const [only] = keys;
  const written = keys.map(key => yamlText(writtenKey(key)));
  return keys.length === 1 && only !== undefined ? (written[0] ?? '') : `[${written.join(', ')}]`;
}
