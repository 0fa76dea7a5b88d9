import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBriefings } from '../../src/load/files/find-briefings.ts';
import { loadFile } from '../../src/load/load.ts';
import { loadWithLibrary } from '../../src/load/load-with-library.ts';
import { limits } from '../../src/model/limits.ts';
import { brief, sample } from './sample.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const codes = (bytes: Uint8Array) => brief(loadWithLibrary('x', bytes).problems);
const detailsOf = (bytes: Uint8Array) => loadWithLibrary('x', bytes).problems[0]?.details;

describe('bytes', () => {
  test('Text in UTF-8 is loaded, with a byte order mark or without.', () => {
    expect(loadWithLibrary('x', utf8(sample)).briefing?.claims).toHaveLength(5);
    expect(loadWithLibrary('x', utf8(`\ufeff${sample}`)).problems).toEqual([]);
  });

  test('No bytes are an empty file.', () => {
    expect(codes(new Uint8Array())).toEqual(['file_empty']);
    expect(codes(utf8('\ufeff'))).toEqual(['file_empty']);
  });

  test('A byte that is not UTF-8 is pointed at, and named.', () => {
    const bytes = Buffer.concat([utf8('title: 😀\nname: Cor'), Buffer.from([0xe9]), utf8('e\n')]);
    expect(codes(bytes)).toEqual(['not_utf8 2:10']);
    expect(detailsOf(bytes)).toEqual({ encoding: 'other', byte: '0xE9' });
    const marked = Buffer.concat([utf8('\ufeffab\ufffd'), Buffer.from([0xff])]);
    expect(codes(marked)).toEqual(['not_utf8 1:4']);
    expect(detailsOf(marked)?.byte).toBe('0xFF');
  });

  test('A letter that is cut off at the end of the file is pointed at.', () => {
    expect(codes(utf8('a: é').subarray(0, 4))).toEqual(['not_utf8 1:4']);
  });

  test('UTF-16 is recognised by its mark, or by the zeros it has without one.', () => {
    const little = Buffer.from(`\ufeff${sample}`, 'utf16le');
    for (const bytes of [little, little.subarray(2), Buffer.from(little).swap16()]) {
      expect(codes(bytes)).toEqual(['not_utf8']);
      expect(detailsOf(bytes)?.encoding).toBe('utf-16');
    }
  });

  test('UTF-32 is called by its name, with and without a mark.', () => {
    const big = Buffer.concat(
      [...`\ufeff${sample}`].map(each =>
        Buffer.from([0, 0, each.charCodeAt(0) >> 8, each.charCodeAt(0) & 255]),
      ),
    );
    const little = Buffer.from(big).swap32();
    for (const bytes of [big, big.subarray(4), little, little.subarray(4)]) {
      expect(codes(bytes)).toEqual(['not_utf8']);
      expect(detailsOf(bytes)?.encoding).toBe('utf-32');
    }
  });

  test('A picture or a program is called no text, and none of it is shown.', () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
    const archive = Buffer.concat([utf8('PK\u0003\u0004'), Buffer.from([0x14, 0, 0xe9, 0])]);
    for (const bytes of [png, archive]) {
      expect(codes(bytes)).toEqual(['not_utf8']);
      expect(detailsOf(bytes)?.encoding).toBe('none');
    }
  });

  test('A file past the limit is refused by its size alone.', () => {
    expect(codes(new Uint8Array(limits.file_bytes_max + 1))).toEqual(['file_too_large']);
    expect(codes(utf8(`#${' '.repeat(limits.file_bytes_max - 1)}`))).toEqual(['file_empty']);
  });
});

describe('paths', () => {
  let folder = '';
  const at = (name: string) => join(folder, name);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'load-'));
    writeFileSync(at('ok.yaml'), sample);
    writeFileSync(at('large.txt'), new Uint8Array(limits.file_bytes_max + 1));
    mkdirSync(at('empty'));
    mkdirSync(at('many'));
    for (const name of ['part-10.yaml', 'part-9.yml', '.hidden.yaml', 'notes.txt', 'B.YAML']) {
      writeFileSync(join(folder, 'many', name), sample);
    }
    mkdirSync(join(folder, 'many', 'folder.yaml'));
    symlinkSync(at('ok.yaml'), join(folder, 'many', 'link.yaml'));
    execFileSync('mkfifo', [at('pipe.yaml')]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const reasonFor = async (path: string) => {
    const { file, briefing, problems } = await loadFile(path);
    expect([file, briefing]).toEqual([path, null]);
    return problems.map(({ code, details }) => `${code} ${details.reason}`);
  };

  test('A regular file is loaded under the name it was given by.', async () => {
    const { file, problems, briefing } = await loadFile(at('ok.yaml'));
    expect([file, problems, briefing?.claims.length]).toEqual([at('ok.yaml'), [], 5]);
  });

  test('What is no regular file is refused without waiting for it.', async () => {
    expect(await reasonFor(at('pipe.yaml'))).toEqual(['file_unreadable not_regular']);
    expect(await reasonFor('/dev/zero')).toEqual(['file_unreadable not_regular']);
    expect(await reasonFor(folder)).toEqual(['file_unreadable folder']);
  });

  test('What is not there is said not to be there.', async () => {
    for (const path of [at('no.yaml'), at('ok.yaml/x'), 'x\0y', `${folder}/${'x'.repeat(5000)}`]) {
      expect(await reasonFor(path)).toEqual(['file_unreadable not_found']);
    }
  });

  test('A file without permission is said to be without it.', async ({ skip }) => {
    skip(process.getuid?.() === 0, 'the superuser may read everything');
    writeFileSync(at('secret.yaml'), sample);
    chmodSync(at('secret.yaml'), 0);
    expect(await reasonFor(at('secret.yaml'))).toEqual(['file_unreadable no_permission']);
  });

  test('A file past the limit is refused, also where it hides its size.', async () => {
    expect(await reasonFor(at('large.txt'))).toEqual(['file_too_large bytes']);
    const hidden = await loadFile('/proc/self/status');
    expect(hidden.problems.map(({ code }) => code)).not.toContain('file_empty');
  });

  test('A folder stands for its YAML files, by name and with numbers by value.', async () => {
    const found = await findBriefings(at('many'));
    const names = ['B.YAML', 'link.yaml', 'part-9.yml', 'part-10.yaml'];
    expect(found).toEqual({
      ok: true,
      files: names.map(name => join(folder, 'many', name)),
      folder: at('many'),
    });
  });

  test('A file stands for itself, whatever it is called.', async () => {
    expect(await findBriefings(at('large.txt'))).toEqual({
      ok: true,
      files: [at('large.txt')],
      folder: null,
    });
  });

  test('A path that leads to no briefing says why.', async () => {
    const reason = async (path: string) => {
      const found = await findBriefings(path);
      return found.ok ? null : found.reason;
    };
    expect(await reason(at('nothing'))).toBe('not_found');
    expect(await reason(at('empty'))).toBe('none_in_folder');
    expect(await reason(at('pipe.yaml'))).toBe('not_file_or_folder');
  });
});
