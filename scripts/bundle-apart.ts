import type { Plugin } from 'esbuild';

/** Packages in a file of their own, loaded when a module that imports one of them first runs. */
export interface Apart {
  readonly name: string;
  readonly packages: readonly string[];
}

export const apart: readonly Apart[] = [
  { name: 'ink', packages: ['ink', 'ink-select-input', 'react', 'react/jsx-runtime'] },
  { name: 'yaml', packages: ['yaml'] },
  { name: 'string-width', packages: ['string-width'] },
  { name: 'open', packages: ['open'] },
];

export function fileOf({ name }: Apart): string {
  return `${name}.cjs`;
}

/** A module that gives each of a group's packages under its own name. */
export function packagesOf({ packages }: Apart): string {
  return packages
    .map((name, at) => `import * as p${at} from ${JSON.stringify(name)};\n`)
    .concat(`export { ${packages.map((name, at) => `p${at} as ${JSON.stringify(name)}`)} };\n`)
    .join('');
}

/** Node's own modules that take long to load: the functions the program uses load them when called. */
const laterModules = ['node:child_process', 'node:crypto', 'node:fs/promises', 'node:util'];

const namespace = 'apart';

/**
 * Leaves the packages that are apart out of a bundle, which gets them from their files.
 *
 * @param own the group that this bundle is of
 */
export function apartPlugin(own?: Apart): Plugin {
  const groups = new Map(
    apart
      .filter(group => group !== own)
      .flatMap(group => group.packages.map(name => [name, group])),
  );
  return {
    name: namespace,
    setup(build) {
      build.onResolve({ filter: /^[a-z]/ }, ({ path, kind, namespace: from }) => {
        if (from === namespace) return path.startsWith('node:') ? { path, external: true } : null;
        const isLater =
          own === undefined && laterModules.includes(path) && kind !== 'dynamic-import';
        return groups.has(path) || isLater ? { path, namespace } : null;
      });
      build.onResolve({ filter: /^\.\/[a-z-]+\.cjs$/, namespace }, ({ path }) => ({
        path,
        external: true,
      }));
      build.onLoad({ filter: /./, namespace }, async ({ path }) => {
        const group = groups.get(path);
        if (!group) return { contents: await laterFunctions(path), loader: 'js' };
        return { contents: await standIn(path, fileOf(group), own === undefined), loader: 'js' };
      });
    },
  };
}

/**
 * A module with the exports of a package, which takes them from a file: when it first runs, or,
 * where that may wait and they are functions all of them, when one is first called.
 */
async function standIn(name: string, file: string, mayWait: boolean): Promise<string> {
  const all = Object.entries((await import(name)) as object);
  const names = all.map(([key]) => key).filter(key => /^[a-zA-Z_$]+$/.test(key));
  const load = `require(${JSON.stringify(`./${file}`)})[${JSON.stringify(name)}]`;
  const isFunctions =
    mayWait && all.every(([, value]) => typeof value === 'function' && !isClass(value));
  const value = (key: string) =>
    isFunctions ? `(...given) => (found ??= ${load}).${key}(...given)` : `found.${key}`;
  return [
    isFunctions ? 'let found;' : `const found = ${load};`,
    ...names.map(key =>
      key === 'default' ? `export default ${value(key)};` : `export const ${key} = ${value(key)};`,
    ),
  ].join('\n');
}

/** A module with the functions of one of Node's own. */
async function laterFunctions(name: string): Promise<string> {
  const all = Object.entries((await import(name)) as object);
  return all
    .filter(([key, value]) => key !== 'default' && typeof value === 'function' && !isClass(value))
    .map(([key]) => `export const ${key} = (...given) => require('${name}').${key}(...given);`)
    .join('\n');
}

function isClass(value: unknown): boolean {
  return String(value).startsWith('class');
}
