import { escapeUnsafe, safe } from '../../text/safe.ts';
import { withoutBracketed, withoutCommandsInJson } from '../../text/workflow-commands.ts';
import type { CheckEntry } from './check-entry.ts';

/**
 * The entries as one JSON array.
 *
 * Characters that a terminal would act on are written as `\uXXXX`: the same text to whoever reads
 * the JSON, and harmless where it is only shown.
 */
export function checkJson(entries: readonly CheckEntry[]): string {
  const listed = entries.map(({ code, severity, file, place, claim, source, message, hint }) => ({
    code,
    severity,
    file,
    line: place?.line ?? null,
    column: place?.column ?? null,
    claim,
    source,
    message,
    hint,
  }));
  return `${withoutCommandsInJson(escapeUnsafe(JSON.stringify(listed, null, 2)))}\n`;
}

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/**
 * The entries as workflow commands, one a line. Source of the form: GitHub, “Workflow commands for
 * GitHub Actions”, `error`, `warning` and `notice`; of the escapes, actions/toolkit `command.ts`.
 */
export function checkGithub(entries: readonly CheckEntry[]): string {
  const lines = entries.map(({ code, severity, file, place, message, hint }) => {
    const where = place ? [`line=${place.line}`, `col=${place.column}`] : [];
    const properties = [`file=${property(file)}`, ...where, `title=${property(code)}`];
    return `::${commands[severity]} ${properties.join(',')}::${data(`${message} ${hint}`)}\n`;
  });
  return lines.join('');
}

function data(text: string): string {
  return withoutBracketed(safe(text)).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
