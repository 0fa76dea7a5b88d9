'use strict';

const fs = require('node:fs');
const { enableCompileCache, getCompileCacheDir } = require('node:module');
const path = require('node:path');
const { isatty } = require('node:tty');
const vm = require('node:vm');

/** Milliseconds after which what is kept is made anew: by then other functions have run as well. */
const keptFor = 3_600_000;
/** Another one for each build, so that none runs what was compiled of another; the build writes it. */
const build = 'unbuilt';
const commands = ['print', 'check', 'schema', 'config'];
const ownFile = /^\.\/[\w-]+\.cjs$/;

/**
 * Gives the files of the program with the functions that an earlier run of the same command has
 * compiled. Most of a short run is JavaScript that runs for the first time. Node's own compile cache
 * keeps what is compiled when a file is read, its outermost functions; V8 can keep all that have run.
 *
 * What is kept lies in the folder of Node's own cache, so that `NODE_COMPILE_CACHE` and
 * `NODE_DISABLE_COMPILE_CACHE` hold for it too.
 *
 * @param {readonly string[]} argv the words after the program's name: other commands run other functions
 * @returns {(name: string) => any} as `require`, for `./name.cjs` beside this file and all else
 */
exports.programFiles = argv => {
  const folder = cacheFolder();
  const kind = kindOf(argv);
  const modules = new Map();
  const toKeep = [];

  const load = name => {
    if (!ownFile.test(name)) return require(name);
    const known = modules.get(name);
    if (known) return known.exports;
    const filename = path.join(__dirname, name);
    const kept = folder && path.join(folder, `briefing-${build}-${kind}-${name.slice(2)}.code`);
    const { cachedData, isOld } = readOwn(kept);
    const script = new vm.Script(
      `(function(exports,require,module,__filename,__dirname){${fs.readFileSync(filename, 'utf8')}\n})`,
      { filename, cachedData },
    );
    if (kept && (isOld || script.cachedDataRejected)) toKeep.push({ script, kept });
    const made = { exports: {} };
    modules.set(name, made);
    script.runInThisContext()(made.exports, load, made, filename, __dirname);
    return made.exports;
  };

  process.on('exit', code => {
    // A run that has failed has not run much.
    if (code < 2) for (const { script, kept } of toKeep) keep(script, kept);
  });
  return load;
};

function kindOf([command, ...rest]) {
  if (rest.includes('--help')) return 'help';
  if (commands.includes(command)) return command;
  return isatty(1) ? 'dashboard' : 'other';
}

/** A folder for this version of Node, its flags and this person; null where there is none to be. */
function cacheFolder() {
  // There since Node 22.1.
  if (!enableCompileCache) return null;
  enableCompileCache();
  return getCompileCacheDir() || null;
}

/**
 * What was kept, unless somebody else could have written it: it is run as it is, and the folder is
 * usually one that all people of a machine share.
 */
function readOwn(file) {
  let opened = null;
  try {
    // A pipe that lies there would be waited for.
    opened = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK || 0));
    const stats = fs.fstatSync(opened);
    const isOwn = !process.getuid || (stats.uid === process.getuid() && (stats.mode & 0o022) === 0);
    if (!stats.isFile() || !isOwn) return { isOld: true };
    return { cachedData: fs.readFileSync(opened), isOld: Date.now() - stats.mtimeMs > keptFor };
  } catch {
    return { isOld: true };
  } finally {
    if (opened !== null) fs.closeSync(opened);
  }
}

/**
 * Write it beside and move it in when it is on the disk: V8 looks at its head and its length only,
 * so half of it would end every later run.
 */
function keep(script, file) {
  const beside = `${file}.${process.pid}`;
  try {
    fs.writeFileSync(beside, script.createCachedData(), { mode: 0o600, flag: 'wx', flush: true });
    fs.renameSync(beside, file);
  } catch {
    // No room, no right: the next start takes as long as this one did.
    fs.rmSync(beside, { force: true });
  }
}
