import type { Line, Span } from './draw/span.ts';
import type { Style, Theme } from './theme.ts';

/** Whether a style changes nothing. */
export function isPlain(style: Style): boolean {
  return Object.keys(style).length === 0;
}

/** A row as it is coloured: a piece for each tone, without the spaces around words on a background. */
export function partsOf(spans: Line, theme: Theme): Line {
  return joinTones(spans).flatMap(part => withoutMargins(part, theme));
}

/** Neighbours in one tone are one piece. */
function joinTones(spans: Line): Line {
  const joined: Span[] = [];
  for (const part of spans) {
    const last = joined.at(-1);
    if (last?.tone === part.tone) {
      joined[joined.length - 1] = { text: last.text + part.text, tone: part.tone };
    } else {
      joined.push(part);
    }
  }
  return joined;
}

/** A background behind the spaces around words would look like a word of its own. */
function withoutMargins(part: Span, theme: Theme): Span | readonly Span[] {
  if (theme[part.tone].backgroundColor === undefined) return part;
  const [, before = '', words = '', after = ''] = /^( *)(.*?)( *)$/u.exec(part.text) ?? [];
  return [
    { text: before, tone: 'plain' },
    { text: words, tone: part.tone },
    { text: after, tone: 'plain' },
  ];
}
