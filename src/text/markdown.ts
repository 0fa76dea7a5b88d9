import { safe } from './safe.ts';

/** What Markdown or GitHub would take for an order wherever it stands. */
const signs = /[\\`*_[\]<~$]/g;
/** At the beginning of a paragraph or an item: a quotation, a list, a heading, a rule. */
const beginning = /^(\s*)([>#+=-])/;
/** `3.` would begin a list: the full stop is what is escaped. */
const numbered = /^(\s*\d+)([.)])/;

/**
 * A text as Markdown that shows just this text, on one line: no heading, list, link, picture or HTML
 * comes of it, and on GitHub nobody is called and no issue linked.
 *
 * The only way text of a briefing reaches a page of Markdown. It is made safe for a terminal first,
 * where the page may be printed.
 *
 * Source of the rules: CommonMark 0.31 (backslash escapes, entities), GitHub Flavored Markdown 0.29
 * (autolinks, strikethrough); a comment between `@` and a name is what GitHub itself recommends.
 *
 * @param text anything; its blanks stay, and at the beginning of a line are for the caller to remove
 */
export function markdown(text: string): string {
  return safe(text)
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(signs, '\\$&')
    .replace(numbered, '$1\\$2')
    .replace(beginning, '$1\\$2')
    .replace(/@(?=[\p{L}\p{N}])/gu, '@<!-- -->')
    .replace(/#(?=\d)/g, '#<!-- -->')
    .replace(/(GH)-(?=\d)/gi, '$1-<!-- -->')
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/(www)\./gi, '$1&#46;');
}

/** Whole address of a page, without a character that could end it or hide something. */
const address = /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#][\w.~:/?#[\]@!$&'()*+,;=%-]*)?$/i;

/** An address as a link that says where it leads; what is no address of the web stays text. */
export function markdownLink(url: string): string {
  return address.test(url) ? `<${url}>` : markdown(url);
}
