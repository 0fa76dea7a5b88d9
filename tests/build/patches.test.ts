import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { rgiEmoji } from '../../scripts/bundle/emoji.ts';
import { segmenter } from '../../scripts/bundle/segmenter.ts';
import { root } from '../../scripts/bundle.ts';
import { type Patch, patched, patches, patchPlugin } from '../../scripts/bundle-plugins.ts';

/** Bundle a line of code with the given patches, in memory. */
const bundleWith = (code: string, wanted: readonly Patch[]) =>
  build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
    plugins: [patchPlugin(wanted)],
  });

const [first] = patches.filter(patch => patch.package === 'string-width');
const patch = first as Patch;

describe('the patches of dependencies', () => {
  test.each(patches.map(one => [`${one.package}/${one.file}`, one.find, one] as const))(
    'fit the installed source of %s: %s',
    async (_file, _find, one) => {
      const file = path.join(root, 'node_modules', one.package, one.file);
      const source = await readFile(file, 'utf8');
      expect(patched(source, [one])).toContain(one.replace);
    },
  );

  test('fail the build when the source no longer has what they replace', async () => {
    const changed = { ...patch, find: 'not in that file' };
    await expect(bundleWith("import 'string-width'", [changed])).rejects.toThrow(
      /patch of string-width\/index\.js no longer fits: its text was found 0 times/,
    );
  });

  test('fail the build when the source has it more often than they know', () => {
    expect(() => patched(`${patch.find}\n${patch.find}`, [patch])).toThrow('found 2 times');
  });

  test('fail the build when the file has gone', async () => {
    const moved = { ...patch, file: 'main.js' };
    await expect(
      bundleWith("import width from 'string-width'; console.log(width('a'))", [moved]),
    ).rejects.toThrow('found no such file');
  });

  test('are not missed in a bundle without the package', async () => {
    await expect(bundleWith('console.log(1)', patches)).resolves.toBeDefined();
  });
});

describe('the stand-in for the segmenter', () => {
  const real = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  test('cuts every character up to U+33FF as the real one does, beside others', () => {
    for (let code = 0; code <= 0x33ff; code++) {
      const character = String.fromCharCode(code);
      const text = `a${character}${character}é`;
      const cut = Array.from(segmenter.segment(text), part => part.segment);
      const expected = Array.from(real.segment(text), part => part.segment);
      if (cut.join('|') !== expected.join('|')) expect([text, cut]).toEqual([text, expected]);
    }
  });

  test('gives the same segments, and the same one at a place, for any text', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'aé ×—│─…•≈→“”œЖλ'), maxLength: 20 });
    const any = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(fc.oneof(plain, any), fc.integer({ min: 0, max: 25 }), (text, at) => {
        const shown = (one: Intl.Segments) => JSON.stringify([[...one], one.containing(at)]);
        expect(shown(segmenter.segment(text))).toBe(shown(real.segment(text)));
      }),
    );
  });
});

describe('the stand-in for the pattern of emoji', () => {
  const real = /^\p{RGI_Emoji}$/v;

  const blocks = [
    [0, 0x33ff],
    [0x1_f000, 0x1_faff],
    [0xe_0000, 0xe_00ff],
  ] as const;

  test.each(blocks)(
    'knows every character from %i to %i, alone and marked as an emoji',
    (from, to) => {
      const wrong: string[] = [];
      for (let code = from; code <= to; code++) {
        const character = String.fromCodePoint(code);
        for (const text of [character, `${character}\uFE0F`, `${character}\uFE0F\u20E3`]) {
          if (rgiEmoji.test(text) !== real.test(text)) wrong.push(text);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  test('knows flags, skin tones, and emoji that are joined', () => {
    const letters = Array.from({ length: 26 }, (_, at) => String.fromCodePoint(0x1_f1e6 + at));
    const flags = letters.flatMap(one => letters.map(other => one + other));
    const people = ['☝', '👩', '🧑', '⛹', '👩🏽', '👁️', '❤️', '🏴', '🏳️'];
    const ends = ['', '🏿', '\u200D🚀', '\u200D⚕️', '\u200D⚕', '\u200D🌈', '\u{E0067}\u{E007F}'];
    const joined = people.flatMap(one => ends.map(end => one + end));
    for (const text of [...flags, ...joined, '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '👨‍👩‍👧‍👦', '👁️‍🗨️']) {
      expect([text, rgiEmoji.test(text)]).toEqual([text, real.test(text)]);
    }
  });
});

describe('the patched width of a text', async () => {
  const { outputFiles } = await bundleWith(
    "export { default } from 'string-width'",
    patches.filter(one => one.package === 'string-width'),
  );
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { default: width } = (await import(`data:text/javascript;base64,${code}`)) as {
    default: typeof stringWidth;
  };

  test('is the same for every character up to U+33FF, beside another', () => {
    const wrong: string[] = [];
    for (let code = 0; code <= 0x33ff; code++) {
      const text = `${String.fromCharCode(code)}e`;
      for (const options of [{}, { ambiguousIsNarrow: false }]) {
        if (width(text, options) !== stringWidth(text, options)) wrong.push(text);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('is the same for any text', () => {
    const hard = [
      'é',
      '漢',
      '👩🏽',
      '\u200D',
      '🚀',
      '\uFE0F',
      '각',
      'न',
      'ि',
      '│',
      '\u001b[1m',
      '─',
      '▸',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(...hard) }),
    );
    fc.assert(
      fc.property(text, one => width(one) === stringWidth(one)),
      { numRuns: 500 },
    );
  });
});
