// Loaded before the program: the system refuses to watch, as when other programs have used it up.
// REFUSED says how, and REFUSED_ONLY which of the calls, counted from 1; without it all are.
const fs = require('node:fs');

const { REFUSED, REFUSED_ONLY } = process.env;
const { watch } = fs;
let calls = 0;
fs.watch = (...args) => {
  calls += 1;
  if (REFUSED_ONLY !== undefined && calls !== Number(REFUSED_ONLY)) return watch(...args);
  throw Object.assign(new Error(`${REFUSED}: watch`), { code: REFUSED, syscall: 'watch' });
};
