'use strict';

// Read by Node before the program: the calls of one kind to the file system are counted, and one of
// them fails, or all from one on, as on a machine that has run out of something.
const fs = require('node:fs');
const promises = require('node:fs/promises');
const { constants } = require('node:os');

/** @type {{kind: string, at: number, lasts: boolean, code: string, counts: string | null}} */
const wanted = JSON.parse(process.env.FAILING_CALLS);
const counts = {};
const writeCounts = fs.writeFileSync;

function refused(kind, syscall, path) {
  counts[kind] = (counts[kind] ?? 0) + 1;
  const count = counts[kind];
  if (kind !== wanted.kind || !(count === wanted.at || (wanted.lasts && count > wanted.at)))
    return null;
  const { code } = wanted;
  const where = typeof path === 'string' ? ` '${path}'` : '';
  const error = new Error(`${code}: refused on purpose, ${syscall}${where}`);
  return Object.assign(error, { code, errno: -constants.errno[code], syscall }, where && { path });
}

/** Calls that return when they are done. */
function failNow(object, name, ...kinds) {
  const real = object[name];
  object[name] = function (...given) {
    for (const kind of kinds) {
      const error = refused(kind, kind, given[0]);
      if (error) throw error;
    }
    return real.apply(this, given);
  };
}

function failLater(object, name, ...kinds) {
  const real = object[name];
  object[name] = async function (...given) {
    for (const kind of kinds) {
      const error = refused(kind, kind, given[0]);
      if (error) throw error;
    }
    return real.apply(this, given);
  };
}

function failByCallback(object, name, ...kinds) {
  const real = object[name];
  object[name] = function (...given) {
    for (const kind of kinds) {
      const error = refused(kind, kind, given[0]);
      if (error) return process.nextTick(given.at(-1), error);
    }
    return real.apply(this, given);
  };
}

const openAndRead = ['open', 'read'];
const openAndWrite = ['open', 'write'];
failNow(fs, 'openSync', 'open');
failNow(fs, 'opendirSync', 'open');
failNow(fs, 'readdirSync', 'open');
failNow(fs, 'readFileSync', ...openAndRead);
failNow(fs, 'writeFileSync', ...openAndWrite);
failNow(fs, 'readSync', 'read');
failNow(fs, 'writeSync', 'write');
failNow(fs, 'renameSync', 'rename');
failNow(fs, 'linkSync', 'rename');
failNow(fs, 'mkdirSync', 'write');
failNow(fs, 'watch', 'watch');
for (const name of ['statSync', 'lstatSync', 'fstatSync', 'realpathSync'])
  failNow(fs, name, 'look');
failByCallback(fs, 'open', 'open');
failByCallback(fs, 'readdir', 'open');
failByCallback(fs, 'readFile', ...openAndRead);
failByCallback(fs, 'read', 'read');
failByCallback(fs, 'write', 'write');
failByCallback(fs, 'rename', 'rename');
for (const name of ['stat', 'lstat', 'fstat', 'realpath']) failByCallback(fs, name, 'look');
failLater(promises, 'readFile', ...openAndRead);
failLater(promises, 'readdir', 'open');
failLater(promises, 'opendir', 'open');
failLater(promises, 'rename', 'rename');
for (const name of ['stat', 'lstat', 'realpath', 'access']) failLater(promises, name, 'look');

const open = promises.open;
promises.open = async (...given) => {
  const error = refused('open', 'open', given[0]);
  if (error) throw error;
  const handle = await open(...given);
  failLater(handle, 'stat', 'look');
  failLater(handle, 'read', 'read');
  failLater(handle, 'readFile', 'read');
  for (const name of ['write', 'writeFile', 'sync', 'chmod']) failLater(handle, name, 'write');
  return handle;
};

process.on('exit', () => {
  if (wanted.counts) writeCounts(wanted.counts, JSON.stringify(counts));
});
