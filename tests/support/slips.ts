import type { SyntaxReason } from '../../src/model/syntax-reason.ts';

/** A slip of the keyboard: where a line may have one, and what becomes of it. */
export interface SlipKind {
  readonly name: string;
  readonly reason: SyntaxReason;
  /** The line with the slip; null where it has no place for one. */
  readonly slipped: (line: string) => string | null;
}

const text = '(?:title|label|topic|passage|quote)';

/** A colon and a space after the first word of a text. */
function withColon(words: string): string | null {
  const space = words.indexOf(' ');
  return space < 0 || words.includes(',') ? null : `${words.slice(0, space)}:${words.slice(space)}`;
}

function changing(pattern: RegExp, change: (...groups: string[]) => string | null) {
  return (line: string) => {
    const match = pattern.exec(line);
    return match && change(...match.slice(1));
  };
}

const blockText = new RegExp(`^( *(?:- )?${text}: )"?([A-Za-zÀ-ÿ][^"'#:[\\]{}]{6,}?)"?$`, 'u');
const flowText = new RegExp(
  `^( *- \\{.*?${text}: )"?([A-Za-zÀ-ÿ][^"':,}{]{6,})"?(?=[,}])(.*)$`,
  'u',
);

const blanks: readonly SlipKind[] = ['\u00a0', '\u2003', '\u202f', '\u3000'].map(blank => ({
  name: `indented with ${blank.codePointAt(0)?.toString(16)}`,
  reason: 'blank_indent',
  slipped: changing(/^( {2,})(\w.*)$/, (spaces = '', rest = '') => {
    return blank.repeat(spaces.length) + rest;
  }),
}));

const quotes: readonly SlipKind[] = ['“”', '«»', '„“', '‘’', '””'].flatMap(marks => {
  const [open = '', close = ''] = marks;
  const quoted = (before = '', words = '', after = '') => {
    const slip = withColon(words);
    return slip && before + open + slip + close + after;
  };
  const kind = { reason: 'typographic_quotes' } as const;
  return [
    { ...kind, name: `between ${marks}`, slipped: changing(blockText, quoted) },
    { ...kind, name: `between ${marks} in braces`, slipped: changing(flowText, quoted) },
  ];
});

export const slipKinds: readonly SlipKind[] = [
  ...blanks,
  ...quotes,
  {
    name: 'a dash without its space',
    reason: 'dash_space',
    slipped: changing(/^( *)- (?=[A-Za-z])(.*)$/, (indent, rest) => `${indent}-${rest}`),
  },
  ...['–', '•'].map((sign): SlipKind => {
    return {
      name: `${sign} for a dash`,
      reason: 'dash_sign',
      slipped: changing(/^( *)- (?=[A-Za-z{])(.*)$/, (indent, rest) => `${indent}${sign} ${rest}`),
    };
  }),
  {
    name: 'a no-break space after a dash',
    reason: 'other_blank',
    slipped: changing(/^( *)- (?=[A-Za-z{])(.*)$/, (indent, rest) => `${indent}-\u00a0${rest}`),
  },
  {
    name: 'a no-break space after a colon',
    reason: 'other_blank',
    slipped: changing(
      /^( *(?:- )?[\w-]+): (?=[A-Za-z"])(.*)$/,
      (key, rest) => `${key}:\u00a0${rest}`,
    ),
  },
  {
    name: 'a colon as wide as an ideograph',
    reason: 'colon_sign',
    slipped: changing(/^( *(?:- )?[\w-]+): (?=[A-Za-z"])(.*)$/, (key, rest) => `${key}：${rest}`),
  },
  {
    name: 'a comma missing in braces',
    reason: 'comma_before_key',
    slipped: changing(
      /^( *- \{.*\w), (?=value: |passage: )(.*)$/,
      (before, rest) => `${before} ${rest}`,
    ),
  },
  {
    name: 'a colon without its space',
    reason: 'space_after_colon',
    slipped: changing(/^( *(?:- )?[\w-]+): (?=[A-Za-z"])(.*)$/, (key, rest) => `${key}:${rest}`),
  },
  ...[blockText, flowText].map((pattern): SlipKind => {
    return {
      name: `a colon in a text${pattern === flowText ? ' in braces' : ''}`,
      reason: 'colon_in_value',
      slipped: changing(pattern, (before = '', words = '', after = '') => {
        const slip = withColon(words);
        return slip && before + slip + after;
      }),
    };
  }),
];
