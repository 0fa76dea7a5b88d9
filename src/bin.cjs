#!/usr/bin/env node
'use strict';

// This file is read by whatever Node a machine has: nothing in it may be newer than Node 12.
const required = 22;
const isFrench = /^fr/i.test(
  process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '',
);
const say = (english, french) => process.stderr.write(`${isFrench ? french : english}\n`);

if (parseInt(process.versions.node, 10) < required) {
  const found = process.versions.node;
  say(
    `briefing needs Node.js ${required} or newer, and this is Node.js ${found}. Install a newer one from https://nodejs.org.`,
    `briefing demande Node.js ${required} ou plus récent\xa0; celui-ci est Node.js ${found}. Une version récente se trouve sur https://nodejs.org.`,
  );
  process.exitCode = 2;
} else {
  const argv = process.argv.slice(2);
  Promise.resolve()
    .then(() => {
      // Before what is to be kept is read.
      require('./keep-compiled.cjs').keepCompiled();
      return require('./main.cjs');
    })
    .then(({ main }) => main(argv))
    .then(code => {
      process.exitCode = code;
    })
    .catch(error => {
      const message = error instanceof Error ? error.message : error;
      // No module is loaded here that could fail too, so only plain letters and line breaks pass.
      const plain = text => String(text).replace(/[^\n\x20-\x7e\xa1-\xac\xae-\u024f\u2019]+/g, '?');
      const reason = plain(message).replace(/\n+/g, ' ');
      // The program's own files could not be read, say because too many are open already.
      const isRefused = error instanceof Error && error.syscall !== undefined;
      if (isRefused) {
        say(
          `briefing: The system refuses what briefing needs to begin (${reason}): look at its limits, the disk and the permissions.`,
          `briefing: Le système refuse à briefing ce qu’il lui faut pour commencer (${reason})\xa0: vérifiez ses limites, le disque et les permissions.`,
        );
      } else {
        say(
          `briefing stopped because of a mistake in the program: ${reason}`,
          `briefing s’est arrêté à cause d’une erreur dans le programme\xa0: ${reason}`,
        );
      }
      const stack = error instanceof Error ? error.stack : error;
      if (process.env.BRIEFING_DEBUG) process.stderr.write(`${plain(stack)}\n`);
      process.exitCode = isRefused ? 2 : 70;
    });
}
