import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { dist, executable } from './build.ts';
import { root } from './bundle.ts';

/** Where the articles of the shipped briefing are kept: beside the project, never in it. */
const articles = path.join(root, '../shared/articles');

const found = existsSync(articles);
if (!found) console.log(`There are no articles in ${articles}: only the structure is checked.`);
const args = ['check', path.join(root, 'briefings'), '--strict', '--lang', 'en'];
const { status } = spawnSync(
  process.execPath,
  [path.join(dist, executable), ...args, ...(found ? ['--articles', articles] : [])],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
