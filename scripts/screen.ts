import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfNeeded } from './build-if-needed.ts';
import { drawSvg } from './draw-svg.ts';
import { palettes } from './drawing/palette.ts';
import { openTerminal } from './terminal/terminal.ts';

const usage = `Draw a screen of the program as an SVG picture.

node scripts/screen.ts --out FILE [options] -- [arguments of the program]

  --out FILE            the picture; - writes it to standard output
  --cols N, --rows N    the size of the terminal (120, 40)
  --theme dark|light    the colours of the terminal (dark)
  --keys KEY,KEY        keys to press, each when the screen is still: right,down,enter,?,…
  --title TEXT          a title bar with this text
  --label TEXT          what the picture shows, for who does not see it
  --lang TAG            the language the program is to speak (en_US.UTF-8)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    cols: { type: 'string', default: '120' },
    rows: { type: 'string', default: '40' },
    theme: { type: 'string', default: 'dark' },
    keys: { type: 'string', default: '' },
    title: { type: 'string' },
    label: { type: 'string' },
    lang: { type: 'string', default: 'en_US.UTF-8' },
    help: { type: 'boolean', short: 'h' },
  },
});
const { out, theme, title, label } = values;

if (values.help || out === undefined || (theme !== 'dark' && theme !== 'light')) {
  (values.help ? process.stdout : process.stderr).write(usage);
  process.exitCode = values.help ? 0 : 2;
} else {
  const terminal = openTerminal({
    command: process.execPath,
    args: [await buildIfNeeded(), ...positionals],
    cols: Number(values.cols),
    rows: Number(values.rows),
    background: palettes[theme].background,
    env: { LANG: values.lang },
    cwd: process.cwd(),
  });
  try {
    // The words are looked up between the first frame and the next.
    await terminal.waitUntilStill({ still_ms: 700 });
    for (const key of values.keys.split(',').filter(Boolean)) {
      await terminal.press(key);
      await terminal.waitUntilStill();
    }
    const picture = drawSvg(terminal.cells(), {
      theme,
      ...(title !== undefined && { title }),
      ...(label !== undefined && { label }),
    });
    if (out === '-') process.stdout.write(picture);
    else await writeFile(path.resolve(out), picture);
  } finally {
    await terminal.dispose();
  }
}
