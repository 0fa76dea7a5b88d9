import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteText } from '../../../../src/tui/terminal/input/byte-text.ts';
import { type InputEvent, InputParser } from '../../../../src/tui/terminal/input/input-parser.ts';

/** Bytes as a terminal sends them: `\xNN` is one byte, and all else UTF-8. */
const raw = (text: string) => Buffer.from(text, 'latin1');
const utf8 = (text: string) => Buffer.from(text, 'utf8');

/** What comes of pieces of bytes, where nothing more comes behind them. */
function heard(...pieces: readonly Uint8Array[]): readonly InputEvent[] {
  const [parser, bytes] = [new InputParser(), new ByteText()];
  const events = pieces.flatMap(piece => [...parser.push(bytes.push(piece))]);
  return [...events, ...parser.push(bytes.flush()), ...parser.timeUp()];
}

/** Events in short: the names of keys, `{pasted}`, `wheel-up`. */
function short(events: readonly InputEvent[]): readonly string[] {
  return events.map(event => {
    if (event.kind === 'key') return event.key;
    return event.kind === 'paste' ? `{${event.text}}` : `wheel-${event.notch.key}`;
  });
}

const keys: readonly (readonly [sent: string, keys: readonly string[]])[] = [
  ['j', ['j']],
  ['jjG?', ['j', 'j', 'G', '?']],
  ['é😀', ['é', '😀']],
  ['\r', ['enter']],
  ['\n', ['enter']],
  ['\t', ['tab']],
  ['\u007f', ['backspace']],
  ['\b', ['backspace']],
  ['a\u0017\u0015\u0003', ['a', 'ctrl-w', 'ctrl-u', 'ctrl-c']],
  ['\u001c\u0000', []],
  ['\u001b', ['esc']],
  ['\u001b\u001b', ['esc', 'esc']],
  // Alt, by Esc before the key.
  ['\u001bq', ['alt-q']],
  ['\u001bé', ['alt-é']],
  ['\u001b ', ['alt- ']],
  ['\u001b\r', ['alt-enter']],
  ['\u001b\u007f', ['alt-backspace']],
  ['\u001b\u0003', ['ctrl-c']],
  ['\u001b\u001b[A', ['alt-up']],
  ['\u001b\u001bOB', ['alt-down']],
  // Moving, in both forms and with what is held down.
  ['\u001b[A\u001bOB\u001b[C\u001bOD', ['up', 'down', 'right', 'left']],
  ['\u001b[H\u001b[F\u001bOH\u001bOF', ['home', 'end', 'home', 'end']],
  ['\u001b[1~\u001b[4~\u001b[7~\u001b[8~', ['home', 'end', 'home', 'end']],
  ['\u001b[5~\u001b[6~\u001b[2~\u001b[3~', ['pageup', 'pagedown', 'insert', 'delete']],
  ['\u001b[[5~', ['pageup']],
  ['\u001b[Z', ['shift-tab']],
  ['\u001b[1;5A\u001b[1;2B\u001b[5;5~', ['up', 'down', 'pageup']],
  ['\u001b[1;3A\u001b[1;9C\u001b[3;3~', ['alt-up', 'alt-right', 'alt-delete']],
  ['\u001b[a\u001bOd\u001b[3$\u001b[5^\u001b[6@', ['up', 'left', 'delete', 'pageup', 'pagedown']],
  ['\u001bOM\u001bOj\u001bOq\u001bOy', ['enter', '*', '1', '9']],
  // Function keys: xterm, the Linux console, VT220 and rxvt, kitty.
  ['\u001bOP\u001bOQ\u001bOR\u001bOS', ['f1', 'f2', 'f3', 'f4']],
  ['\u001b[P\u001b[1P\u001b[Q\u001b[S', ['f1', 'f1', 'f2', 'f4']],
  ['\u001b[[A\u001b[[B\u001b[[C\u001b[[D\u001b[[E', ['f1', 'f2', 'f3', 'f4', 'f5']],
  ['\u001b[11~\u001b[12~\u001b[13~\u001b[14~\u001b[15~', ['f1', 'f2', 'f3', 'f4', 'f5']],
  ['\u001b[17~\u001b[18~\u001b[19~\u001b[20~\u001b[21~', ['f6', 'f7', 'f8', 'f9', 'f10']],
  ['\u001b[23~\u001b[24~\u001b[25~\u001b[26~', ['f11', 'f12', 'f13', 'f14']],
  ['\u001b[28~\u001b[29~\u001b[31~\u001b[34~', ['f15', 'f16', 'f17', 'f20']],
  ['\u001b[1;2P\u001b[15;2~\u001b[24;2~\u001b[23$', ['f13', 'f17', 'f24', 'f23']],
  ['\u001b[57376u\u001b[57387u', ['f13', 'f24']],
  ['\u001b[1;3P\u001b[15;3~\u001b[24;4~', ['alt-f1', 'alt-f5', 'alt-f24']],
  ['\u001b[1;5P\u001b[15;5~', []],
  // modifyOtherKeys of xterm, in both its forms, and the kitty protocol.
  ['\u001b[27;5;99~\u001b[27;5;122~\u001b[27;2;71~', ['ctrl-c', 'ctrl-z', 'G']],
  ['\u001b[27;6;67~\u001b[27;1;106~\u001b[27;2;63~', ['ctrl-c', 'j', '?']],
  ['\u001b[27;2;13~\u001b[27;5;9~\u001b[27;2;9~', ['enter', 'tab', 'shift-tab']],
  ['\u001b[27;1;27~\u001b[27;5;127~\u001b[27;2;32~', ['esc', 'backspace', ' ']],
  ['\u001b[27;3;120~\u001b[27;9;120~\u001b[27;4;71~', ['alt-x', 'alt-x', 'alt-G']],
  ['\u001b[27;5;91~\u001b[27;5;105~\u001b[27;5;104~', ['esc', 'tab', 'backspace']],
  ['\u001b[27;5;49~', []],
  ['\u001b[99;5u\u001b[106u\u001b[103;2u\u001b[63;2u', ['ctrl-c', 'j', 'G', '?']],
  ['\u001b[103:71;2u\u001b[47:63;2u\u001b[47;2;63u', ['G', '?', '?']],
  ['\u001b[97;65u\u001b[97;66u\u001b[99;69u', ['A', 'a', 'ctrl-c']],
  ['\u001b[13u\u001b[27u\u001b[9u\u001b[9;2u', ['enter', 'esc', 'tab', 'shift-tab']],
  ['\u001b[127u\u001b[32u\u001b[120;3u\u001b[233u', ['backspace', ' ', 'alt-x', 'é']],
  ['\u001b[0;;229u\u001b[57399u\u001b[57414u', ['å', '0', 'enter']],
  ['\u001b[57419u\u001b[57426u\u001b[57409u', ['up', 'delete', '.']],
  // Pressed and held, but not let go.
  ['\u001b[106;1:1u\u001b[106;1:2u\u001b[106;1:3u', ['j', 'j']],
  ['\u001b[1;1:1A\u001b[1;1:2A\u001b[1;1:3A', ['up', 'up']],
  ['\u001b[5;1:1~\u001b[5;1:3~\u001b[13;1:3u\u001b[27;1:3u', ['pageup']],
  // Keys of the window system, keys that are held down only, and what is no character.
  ['\u001b[120;9u\u001b[57441;2u\u001b[57447u\u001b[57358u', []],
  ['\u001b[1114112u\u001b[55296u\u001b[27;5;99999999999~', []],
  // The wheel, which is told only in decimals.
  ['\u001b[<64;10;5M\u001b[<65;1;1M', ['wheel-up', 'wheel-down']],
  // A paste, whatever is in it.
  ['a\u001b[200~q\re\u001b[A\u001b[201b~\u001b[201~b', ['a', '{q\re\u001b[A\u001b[201b~}', 'b']],
  ['\u001b[200~\u001b[201~', ['{}']],
];

const dropped: readonly string[] = [
  // OSC, DCS, APC, PM and SOS, with either end.
  '\u001b]11;rgb:3030/3434/4646\u001b\\',
  '\u001b]52;c;cXVpdCBub3c=\u0007',
  '\u001b]4;7;rgb:c0c0/c0c0/c0c0\u001b\\',
  '\u001b]lquit: e q p\u001b\\',
  '\u001b]11;rgb:é/q\u0007',
  '\u001bP1$r2 q\u001b\\',
  '\u001bP>|XTerm(370)\u001b\\',
  '\u001bP1+r544e=787465726d\u001b\\',
  '\u001bP!|7E565445\u001b\\',
  '\u001b_Gi=31;OK\u001b\\',
  '\u001b^e\u001b\\',
  '\u001bXq\u0007',
  // The same in C1 controls, in UTF-8.
  '\u009d11;rgb:3030/3434/4646\u009c',
  '\u0090>|q\u009c',
  '\u009fGi=31;OK\u0007',
  '\u009b?62;4c',
  // What the terminal is, where its cursor is, its modes, its size, and whether it is looked at.
  '\u001b[?62;22c',
  '\u001b[>41;370;0c',
  '\u001b[0n',
  '\u001b[12;40R',
  '\u001b[1;5R',
  '\u001b[?12;40R',
  '\u001b[?1u',
  '\u001b[?2026;2$y',
  '\u001b[4;1$y',
  '\u001b[8;24;80t',
  '\u001b[4;600;800t',
  '\u001b[?1;0;256S',
  '\u001b[?997;1n',
  '\u001b[I',
  '\u001b[O',
  '\u001b[1;2;3&w',
  `\u001b[${'1;'.repeat(200)}A`,
  // The mouse: as it was at first, in UTF-8, in decimals of urxvt and of SGR.
  '\u001b[M !!',
  '\u001b[M#qe',
  '\u001b[M \u0101\u0102',
  '\u001b[M é!',
  '\u001b[32;10;10M',
  '\u001b[<0;10;10M',
  '\u001b[<0;10;10m',
  '\u001b[<35;10;10M',
  '\u001b[<64;10;10m',
];
/** The same in bytes that are no UTF-8. */
const droppedBytes: readonly string[] = [
  '\u001b[M \u00f0\u00e1',
  '\u001b[M \u00ff\u0080',
  '\u009d11;rgb:3030/3434/4646\u009c',
  '\u0090>|q\u009c',
  '\u009b?62;4c',
  '\u00e9',
];

describe('what comes in from a terminal', () => {
  test.each(keys)('%j is %j', (sent, wanted) => {
    expect(short(heard(utf8(sent)))).toEqual(wanted);
  });

  test.each(dropped)('%j is no key', sent => {
    expect(short(heard(utf8(`j${sent}k`)))).toEqual(['j', 'k']);
    expect(short(heard(...Array.from(utf8(sent), byte => Buffer.of(byte))))).toEqual([]);
  });

  test.each(droppedBytes)('%j in single bytes is no key', sent => {
    expect(short(heard(raw(`j${sent}k`)))).toEqual(['j', 'k']);
    expect(short(heard(...Array.from(raw(sent), byte => Buffer.of(byte))))).toEqual([]);
  });

  test('is the same whatever pieces it comes in, and answers leave the keys between them', () => {
    const key = fc.constantFrom(
      ...keys
        .filter(([sent]) => !/^[\u0003]$|\u001b$/.test(sent))
        .map(([sent, all]) => [utf8(sent), all] as const),
    );
    const answer = fc.constantFrom(
      ...[...dropped.map(utf8), ...droppedBytes.map(raw)].map(sent => [sent, []] as const),
    );
    const cuts = fc.array(fc.nat(), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(fc.oneof(key, answer), { maxLength: 8 }), cuts, (parts, places) => {
        const all = Buffer.concat(parts.map(([sent]) => sent));
        const at = places.map(place => place % (all.length + 1)).sort((one, other) => one - other);
        const pieces = [0, ...at].map((from, index) => all.subarray(from, at[index]));
        // A Ctrl-C alone is always one, also within what has no end.
        fc.pre(!pieces.some(piece => piece.length === 1 && piece[0] === 3));
        expect(short(heard(...pieces))).toEqual(parts.flatMap(([, wanted]) => wanted));
      }),
      { numRuns: 1000 },
    );
  });

  test('never throws, and is keys with names, whatever it is', () => {
    const bytes = fc.uint8Array({ maxLength: 40 });
    const likely = fc.array(fc.constantFrom(...Array.from('\u001b[]OP_^X\\;:~$<M0129uAR\u0007')));
    const text = likely.map(characters => utf8(characters.join('')));
    fc.assert(
      fc.property(fc.array(fc.oneof(bytes, text), { maxLength: 6 }), pieces => {
        for (const event of heard(...pieces)) {
          if (event.kind !== 'key') continue;
          expect(event.key).toMatch(/^(?:[a-z][a-z\d-]*|(?:alt-)?\P{Cc})$/u);
          expect(event.key.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what has no end', () => {
  const parserAfter = (...pieces: readonly string[]) => {
    const parser = new InputParser();
    for (const piece of pieces) parser.push(piece);
    return parser;
  };
  const next = (parser: InputParser, text: string) => short(parser.push(text));

  test.each([
    '\u001b]11;rgb:',
    '\u001bP1$r',
    '\u001b_G',
    '\u001b^',
    '\u001bX',
    '\u009d1',
    '\u001b[1;',
    '\u001bO',
    '\u001b[M!',
    '\u001b]1\u001b',
  ])('%j costs the keys until its time is up, and no more', begun => {
    const parser = parserAfter(begun);
    expect(parser.awaits).toBe('sequence_end');
    if (/\]|1\$r/.test(begun) && !begun.endsWith('\u001b')) expect(next(parser, 'j')).toEqual([]);
    expect(short(parser.timeUp())).toEqual([]);
    expect(parser.awaits).toBeNull();
    expect(next(parser, 'k')).toEqual(['k']);
  });

  test.each(['\u001b]11;rgb:', '\u001b[1;', '\u001b[200~text'])(
    'after %j a Ctrl-C that comes alone is one at once',
    begun => {
      expect(next(parserAfter(begun), '\u0003').at(-1)).toBe('ctrl-c');
    },
  );

  test('is over where another sequence begins', () => {
    expect(next(parserAfter('\u001b]11;rgb:'), '\u001b[Aq')).toEqual(['up', 'q']);
    expect(next(parserAfter('\u001b[1;2'), '\u001b[Aq')).toEqual(['up', 'q']);
    expect(next(parserAfter('\u001b[M!'), '\u001b[Aq')).toEqual(['up', 'q']);
  });

  test('is a paste as far as it has come, and its rest is pasted too where its end comes late', () => {
    const parser = parserAfter('\u001b[200~one ', 'two\u001b[20');
    expect(parser.awaits).toBe('paste_end');
    expect(short(parser.timeUp())).toEqual(['{one two\u001b[20}']);
    expect(next(parser, 'j')).toEqual(['j']);
    expect(next(parser, 'quit e\u001b[201~k')).toEqual(['{quit e}', 'k']);
    expect(next(parser, 'q')).toEqual(['q']);
  });

  test('is a key where it is Esc, and behind it an answer that comes late is none', () => {
    const late = (rest: string) => {
      const parser = parserAfter('\u001b');
      expect(parser.awaits).toBe('after_esc');
      expect(short(parser.timeUp())).toEqual(['esc']);
      expect(parser.awaits).toBe('late_rest');
      expect(short(parser.timeUp())).toEqual([]);
      expect(parser.awaits).toBeNull();
      return next(parser, rest);
    };
    expect(late(']11;rgb:3030/3434/4646\u001b\\j')).toEqual(['j']);
    expect(late('P>|XTerm(370)\u001b\\')).toEqual([]);
    expect(late('[?62;22c')).toEqual([]);
    expect(late('_Gi=31;OK\u001b\\')).toEqual([]);
    expect(late('q')).toEqual(['q']);
    expect(late('P')).toEqual(['P']);
    expect(late(']')).toEqual([']']);
  });

  test.each(Array.from('P]_^X[O'))('is a sequence where %j comes shortly behind an Esc', sign => {
    const parser = parserAfter('\u001b');
    expect(short(parser.timeUp())).toEqual(['esc']);
    expect(next(parser, sign)).toEqual([]);
    expect(parser.awaits).toBe('sequence_end');
    expect(short(parser.timeUp())).toEqual([]);
    expect(next(parser, sign)).toEqual([sign]);
  });

  test('of a paste, more than anybody pastes is not held', () => {
    const [paste] = parserAfter('\u001b[200~', 'x'.repeat(200_000)).push('\u001b[201~');
    expect(paste?.kind === 'paste' && paste.text.length).toBe(100_000);
  });
});

describe('what stands in an OSC string', () => {
  const answers = (...pieces: readonly string[]) => {
    const found: string[] = [];
    const parser = new InputParser(text => found.push(text));
    const events = pieces.flatMap(piece => parser.push(piece));
    return { found, events };
  };

  test('is told, and is no event, whichever way it begins and ends', () => {
    for (const [begin, end] of [
      ['\u001b]', '\u001b\\'],
      ['\u001b]', '\u0007'],
      ['\u009d', '\u009c'],
    ]) {
      const sent = `${begin}11;rgb:0/0/0${end}`;
      expect(answers(sent)).toEqual({ found: ['11;rgb:0/0/0'], events: [] });
      expect(answers(...sent)).toEqual({ found: ['11;rgb:0/0/0'], events: [] });
    }
  });

  test('is not told of other strings, of one without an end, and of a long one', () => {
    expect(answers('\u001bP11;rgb:0/0/0\u001b\\', '\u001b_11;\u001b\\').found).toEqual([]);
    expect(answers('\u001b]11;rgb:0/0/0').found).toEqual([]);
    expect(answers(`\u001b]11;${'0'.repeat(100_000)}\u0007`).found).toEqual([]);
  });
});
