import { safe } from '../../../text/safe.ts';
import { type ArticleRow, layOutSection, putBetween } from '../../article/article-layout.ts';
import { ArticlePager } from '../../article/article-pager.ts';
import {
  type ArticlePassage,
  articleText,
  passagesInArticle,
} from '../../article/passages-in-article.ts';
import { sectionStarts } from '../../article/sections.ts';
import { span } from '../../draw/span.ts';
import type { Pen } from '../../pen.ts';
import { nameAloud } from '../../reading-aloud/claim-aloud.ts';
import { sentence, text } from '../../reading-aloud/in-words.ts';

/** Wider than any paragraph that is laid out at once: a row is a paragraph. */
const paragraphCells = 1_000_000;
const paragraphsPerPage = 10;

/** Goes from paragraph to paragraph. */
class ParagraphPager extends ArticlePager {
  override get page(): number {
    return paragraphsPerPage;
  }
}

const opened = new WeakMap<Pen, Map<string, ArticlePager | null>>();

/**
 * An article's text, to be moved through a paragraph at a time; over it a row for each passage that
 * it does not have.
 *
 * @returns null where the text is not at hand
 */
export function articleAloud(pen: Pen, source: string): ArticlePager | null {
  const ofPen = opened.get(pen) ?? new Map<string, ArticlePager | null>();
  opened.set(pen, ofPen);
  const pager = ofPen.has(source) ? (ofPen.get(source) ?? null) : open(pen, source);
  ofPen.set(source, pager);
  return pager;
}

function open(pen: Pen, source: string): ArticlePager | null {
  const words = articleText(pen.shown, source);
  if (words === null) return null;
  const passages = passagesInArticle(pen.shown, source);
  const starts = sectionStarts(words);
  const silent = { before: () => [], after: () => [], beside: () => [] };
  const layOut = (index: number) => {
    const section = { at: starts[index] ?? 0, end: starts[index + 1] ?? words.length };
    const rows = layOutSection(words, section, passages, paragraphCells, silent);
    const told = rows.filter(row => row.pieces.some(piece => piece.text.trim() !== ''));
    // A section of blank lines alone still has a place.
    return told.length > 0 ? told : rows.slice(0, 1);
  };
  const missing = passages
    .filter(({ kind }) => kind === 'missing' || kind === 'unchecked')
    .flatMap(passage => putBetween([[span(passageAloud(pen, source, passage))]], -1, passage));
  if (missing.length === 0) return new ParagraphPager(source, starts, layOut, words.length, 1);
  const rowsOf = (index: number) => (index === 0 ? missing : layOut(index - 1));
  return new ParagraphPager(source, [-1, ...starts], rowsOf, words.length, 1);
}

/** A paragraph, and which passages were recorded from it. */
export function paragraphAloud(pen: Pen, row: ArticleRow | undefined): string {
  if (!row) return '';
  const { aloud, strings } = pen.language;
  const words = row.pieces.map(piece => piece.text).join('');
  const here = new Set(row.pieces.flatMap(({ passages }) => passages));
  const names = [...here].map(passage => nameAloud(pen, passage.claim));
  const recorded =
    names.length > 0 ? sentence([`${aloud.passagesHere}${strings.colon} ${names.join('; ')}`]) : '';
  return text([words.trim(), recorded]);
}

/** A passage: what it answers, how it stands to the article, and its words there. */
export function passageAloud(pen: Pen, source: string, passage: ArticlePassage): string {
  const { claim, check, stretches, place, kind } = passage;
  const { checks, article, strings } = pen.language;
  const whole = articleText(pen.shown, source) ?? '';
  const found = stretches.map(({ at, end }) => pen.quoted(safe(whole.slice(at, end)))).join(' … ');
  return text([
    sentence([
      nameAloud(pen, claim),
      kind === 'missing' ? article.notInText.toLowerCase() : checks.labels[check.status],
      place ? article.place(place.at, place.of) : '',
      found === '' ? '' : `${checks.fieldNames[check.field]}${strings.colon} ${found}`,
    ]),
  ]);
}
