import { homedir } from 'node:os';
import type { Language } from '../lang/language.ts';
import { crashReport } from './crash-report.ts';
import type { Output } from './output.ts';
import { version } from './version.ts';

/**
 * Say on stderr that the program itself made a mistake, and how to report it. Nothing that goes
 * wrong meanwhile is thrown: there would be nobody to tell it to.
 */
export async function tellFault(error: unknown, language: Language, output: Output): Promise<void> {
  const { platform, arch, env, stdout } = process;
  const size = stdout.isTTY ? ` ${stdout.columns}×${stdout.rows}` : '';
  const lines = crashReport(
    error,
    {
      version: quietly(version) ?? '?',
      node: process.versions.node,
      platform: `${platform} ${arch}`,
      terminal: `TERM=${env.TERM ?? ''}${size}`,
      home: quietly(homedir) ?? '',
    },
    language.crash,
  );
  await output.error(...lines).catch(() => {});
}

function quietly(ask: () => string): string | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
