/** `##[group]`, `##vso[…]` and `##teamcity[…]`, anywhere in a line. */
const bracketed = /##(?=\w*\[)/g;

/**
 * A line that a build server takes for text. Build servers read orders out of what programs print:
 * GitHub Actions `::name::` at the start of a line and `##[name]` anywhere in it, Azure Pipelines
 * `##vso[name]`, TeamCity `##teamcity[name]`. An added space keeps the words readable.
 *
 * Sources: actions/runner, `ActionCommand.cs`; Azure Pipelines, “Logging commands”.
 */
export function withoutCommands(line: string): string {
  return withoutBracketed(line.replace(/^(\s*):(?=:)/, '$1: '));
}

/** The same for what stands within a line. */
export function withoutBracketed(text: string): string {
  return text.replace(bracketed, '## ');
}

/** The same for JSON, in which the second sign can be written by its number. */
export function withoutCommandsInJson(json: string): string {
  return json.replace(bracketed, '#\\u0023');
}
