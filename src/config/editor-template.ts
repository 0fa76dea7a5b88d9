/** What stands for a place in the command of an editor, each in braces. */
export const placeholderNames = ['file', 'line', 'column'] as const;

/** The names in braces in a text, in its order; braces around anything else are text. */
export function placeholders(text: string): string[] {
  return Array.from(text.matchAll(/\{([A-Za-z_]+)\}/g), match => match[1] ?? '');
}
