'use strict';

const fs = require('node:fs');
const { enableCompileCache, getCompileCacheDir } = require('node:module');
const os = require('node:os');
const path = require('node:path');
const vm = require('node:vm');
const { crc32 } = require('node:zlib');

/** Milliseconds after which what is kept is made anew: by then other functions have run as well. */
const keptFor = 3_600_000;
/** Milliseconds after which a dashboard is open and at rest: it may be closed by any signal. */
const atRest = 3000;
/** Milliseconds after which what another build has left is removed. */
const leftFor = 7 * 24 * 3_600_000;
/** The checksum, and nothing: what follows has to lie as numbers of eight bytes do. */
const checksumBytes = 8;
/** No file of the program comes near. */
const bytesMax = 20_000_000;
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
  const keepAll = () => {
    for (const { script, kept } of toKeep) keep(script, kept);
    if (toKeep.length > 0) removeOld(folder);
  };

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
    // A run that has failed has not run much. A dashboard has run more since it was at rest.
    if (code < 2) keepAll();
  });
  if (kind === 'dashboard') setTimeout(keepAll, atRest).unref();
  return load;
};

function kindOf([command, ...rest]) {
  if (rest.includes('--help')) return 'help';
  if (commands.includes(command)) return command;
  // What draws on a terminal is slow to load, and most commands do without.
  return require('node:tty').isatty(1) ? 'dashboard' : 'other';
}

/** A folder for this version of Node, its flags and this person; null where there is none to be. */
function cacheFolder() {
  // Both are there since Node 22.2.
  if (!enableCompileCache || !crc32) return null;
  try {
    // Where no folder can be made, Node 24 would try for ever.
    fs.mkdirSync(process.env.NODE_COMPILE_CACHE || path.join(os.tmpdir(), 'node-compile-cache'));
  } catch (error) {
    if (error.code !== 'EEXIST') return null;
  }
  enableCompileCache();
  return getCompileCacheDir() || null;
}

/**
 * What was kept: it is run as it is, so nothing that is damaged, or that somebody else could have
 * written. The folder is usually one that all people of a machine share.
 */
function readOwn(file) {
  let opened = null;
  try {
    // A pipe that lies there would be waited for.
    opened = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK || 0));
    const stats = fs.fstatSync(opened);
    const isOwn = !process.getuid || (stats.uid === process.getuid() && (stats.mode & 0o022) === 0);
    if (!stats.isFile() || !isOwn || stats.size > bytesMax) return { isOld: true };
    const bytes = fs.readFileSync(opened);
    const cachedData = bytes.subarray(checksumBytes);
    if (bytes.readUInt32LE(0) !== crc32(cachedData)) return { isOld: true };
    return { cachedData, isOld: Date.now() - stats.mtimeMs > keptFor };
  } catch {
    return { isOld: true };
  } finally {
    if (opened !== null) fs.closeSync(opened);
  }
}

/** Write it beside and move it in, so that no other run reads half of it. */
function keep(script, file) {
  const beside = `${file}.${process.pid}`;
  try {
    const code = script.createCachedData();
    const checksum = Buffer.alloc(checksumBytes);
    checksum.writeUInt32LE(crc32(code));
    fs.writeFileSync(beside, Buffer.concat([checksum, code]), { mode: 0o600, flag: 'wx' });
    fs.renameSync(beside, file);
  } catch {
    // No room, no right: the next start takes as long as this one did.
    fs.rmSync(beside, { force: true });
  }
}

/** Remove what builds that are not run any more have left, and runs that were stopped in between. */
function removeOld(folder) {
  try {
    for (const name of fs.readdirSync(folder)) {
      const file = path.join(folder, name);
      if (!name.startsWith('briefing-')) continue;
      if (Date.now() - fs.statSync(file).mtimeMs > leftFor) fs.rmSync(file, { force: true });
    }
  } catch {
    // They are in nobody's way.
  }
}
