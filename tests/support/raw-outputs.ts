import { copyFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/bundle.ts';
import { type Run, run } from './program.ts';
import { scratchFolder } from './scratch.ts';

const moduleAt = (file: string) => JSON.stringify(pathToFileURL(path.join(root, file)).href);

/** Run a program of the test's own with modules of the program; it has the texts as `texts`. */
async function runBody(body: string, texts: readonly string[], env = {}): Promise<Run> {
  const script = path.join(await scratchFolder(), 'body.mjs');
  const head = `import { readFileSync } from 'node:fs';\nconst texts = JSON.parse(readFileSync(0, 'utf8'));\n`;
  await writeFile(script, head + body);
  const done = await run([], { script, stdin: JSON.stringify(texts), env });
  if (done.code !== 0) throw new Error(done.stderr);
  return done;
}

const ways = {
  text: 'output.print(text + "\\n")',
  painted: 'output.print([{ text, style: "error" }, { text: "\\n", style: null }])',
  orders: 'output.print(text + "\\n", { isCommands: true })',
  error: 'output.error(text)',
} as const;

/** Give texts to the output of the command line, one after the other, as nobody has made them safe. */
export function bareOutput(
  way: keyof typeof ways,
  texts: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const body = `
    import { processOutput } from ${moduleAt('src/cli/output.ts')};
    const output = processOutput();
    for (const text of texts) await ${ways[way]};`;
  return runBody(body, texts, env);
}

/** What is said while long files are read, file by file, without what takes it away again. */
export async function readingNotice(names: readonly string[]): Promise<readonly string[]> {
  const folder = await scratchFolder();
  for (const name of names) {
    const file = path.join(folder, name);
    await writeFile(file, '');
    await truncate(file, 400_000);
  }
  const body = `
    import { tellReading } from ${moduleAt('src/cli/reading-notice.ts')};
    import { languageOf } from ${moduleAt('src/lang/language.ts')};
    process.stdout.columns = 400;
    for (const text of texts) tellReading(${JSON.stringify(folder)} + '/' + text, languageOf('en'))();`;
  const { stdout } = await runBody(body, names);
  return stdout.split('\r\u001b[K').slice(0, -1);
}

/** What the executable says of a fault in what it loads. */
export async function crashOfLauncher(
  thrown: 'an error' | 'a text',
  text: string,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = await scratchFolder();
  const script = path.join(folder, 'briefing.cjs');
  await copyFile(path.join(root, 'src/bin.cjs'), script);
  await writeFile(path.join(folder, 'keep-compiled.cjs'), 'exports.keepCompiled = () => {};');
  const what = thrown === 'an error' ? `new Error(${JSON.stringify(text)})` : JSON.stringify(text);
  await writeFile(path.join(folder, 'main.cjs'), `exports.main = () => { throw ${what}; };`);
  return (await run([], { script, env })).stderr;
}
