import type { Stretch } from '../../model/stretch.ts';
import { clamp } from '../draw/scroll.ts';
import type { ArticleRow } from './article-layout.ts';
import { type ArticlePassage, beginning } from './passages-in-article.ts';

/**
 * A row, by its place in the article's text: what a resize and a reload shift least.
 *
 * The first row that stands at `at` (−1: over the text), and `skip` rows on from it, because rows
 * that are put between the text's rows have the place of their neighbour.
 */
export interface Anchor {
  readonly at: number;
  readonly skip: number;
}

/** A row, by its section and its number in it. */
interface Place {
  readonly section: number;
  readonly row: number;
}

/** The rows of a window, and what part of the text they show. */
export interface PagerWindow {
  readonly rows: readonly ArticleRow[];
  /** In UTF-16 code units; −1: something over the text is shown. */
  readonly at: number;
  readonly end: number;
  /** Nothing is outside of the window. */
  readonly isAll: boolean;
}

/**
 * Moves a window over an article whose rows are made a section at a time, when they are needed: the
 * cost of a step does not grow with the article.
 */
export class ArticlePager {
  readonly source: string;
  /** UTF-16 code units of the text. */
  readonly length: number;
  readonly #starts: readonly number[];
  readonly #make: (section: number) => readonly ArticleRow[];
  readonly #height: number;
  readonly #made = new Map<number, readonly ArticleRow[]>();
  #lastPlace: Place | null = null;

  /**
   * @param starts where each section begins, in order; −1 for one that stands over the text
   * @param make lays out a section; one at least has a row
   * @param length UTF-16 code units of the text
   * @param height rows of the window, at least 1
   */
  constructor(
    source: string,
    starts: readonly number[],
    make: (section: number) => readonly ArticleRow[],
    length: number,
    height: number,
  ) {
    this.source = source;
    this.length = length;
    this.#starts = starts;
    this.#make = make;
    this.#height = height;
  }

  get page(): number {
    return Math.max(1, this.#height - 1);
  }

  /** The window's place after moving it by some rows, never past either end. */
  moved(from: Anchor, by: number): Anchor {
    return this.#anchor(this.#step(this.#within(from), by));
  }

  start(): Anchor {
    return this.#anchor(this.#first());
  }

  end(): Anchor {
    return this.#anchor(this.#last());
  }

  /** The window's place when a passage stands in its middle, as far as the text's ends let it. */
  centred(passage: ArticlePassage | null): Anchor {
    if (!passage) return this.start();
    const from = this.#rowOf(passage, beginning(passage));
    const last = passage.stretches.at(-1);
    const to = last ? this.#placeOf({ at: last.end - 1, skip: 0 }) : from;
    return this.#around(from, to);
  }

  #around(from: Place, to: Place): Anchor {
    const rows = this.#distance(from, to, this.#height) + 1;
    // Of what is taller than the window the beginning counts, with a row before it.
    const before = rows > this.#height ? 1 : Math.floor((this.#height - rows) / 2);
    return this.#anchor(this.#clamped(this.#step(from, -before)));
  }

  /** The window's place when a stretch of the text stands in its middle. */
  centredOn({ at, end }: Stretch): Anchor {
    const from = this.#placeOf({ at, skip: 0 });
    const to = this.#placeOf({ at: end - 1, skip: 0 });
    return this.#around(from, to);
  }

  window(from: Anchor): PagerWindow {
    const rows: ArticleRow[] = [];
    const place = this.#within(from);
    let { section, row } = place;
    while (rows.length < this.#height && section < this.#starts.length) {
      rows.push(...this.#rows(section).slice(row, row + this.#height - rows.length));
      section += 1;
      row = 0;
    }
    const last = this.#last();
    const isEnd = place.section === last.section && place.row === last.row;
    return {
      rows,
      at: rows[0]?.at ?? 0,
      end: isEnd ? this.length : (rows.at(-1)?.end ?? 0),
      isAll: isEnd && place.section === 0 && place.row === 0,
    };
  }

  #rows(section: number): readonly ArticleRow[] {
    const rows = this.#made.get(section) ?? this.#make(section);
    this.#made.delete(section);
    this.#made.set(section, rows);
    const [oldest] = this.#made.keys();
    if (this.#made.size > sectionsKept && oldest !== undefined) this.#made.delete(oldest);
    return rows;
  }

  #first(): Place {
    return this.#step({ section: 0, row: 0 }, 0);
  }

  /** Where the window shows the last row in its own last one. */
  #last(): Place {
    const section = this.#starts.length - 1;
    const row = Math.max(0, this.#rows(section).length - 1);
    this.#lastPlace ??= this.#step({ section, row }, 1 - this.#height);
    return this.#lastPlace;
  }

  #within(anchor: Anchor): Place {
    return this.#clamped(this.#placeOf(anchor));
  }

  #clamped(place: Place): Place {
    const last = this.#last();
    const isBefore =
      place.section < last.section || (place.section === last.section && place.row < last.row);
    return isBefore ? place : last;
  }

  #placeOf({ at, skip }: Anchor): Place {
    const next = this.#starts.findIndex(start => start > at);
    const section = Math.max(0, (next === -1 ? this.#starts.length : next) - 1);
    const rows = this.#rows(section);
    const exact = rows.findLast(row => row.at <= at)?.at ?? at;
    const row = Math.max(
      0,
      rows.findIndex(each => each.at === exact),
    );
    const same = rows.filter(each => each.at === exact).length;
    return this.#step({ section, row: row + clamp(skip, 0, Math.max(0, same - 1)) }, 0);
  }

  #anchor({ section, row }: Place): Anchor {
    const rows = this.#rows(section);
    const at = rows[row]?.at ?? 0;
    return { at, skip: row - rows.findIndex(each => each.at === at) };
  }

  /** The row in which a passage is named or begins. */
  #rowOf(passage: ArticlePassage, at: number): Place {
    const place = this.#placeOf({ at, skip: 0 });
    const rows = this.#rows(place.section);
    const begun = rows.findIndex(({ pieces }) =>
      pieces.some(({ passages }) => passages.includes(passage)),
    );
    const row = begun === -1 ? rows.findIndex(({ names }) => names === passage) : begun;
    return row === -1 ? place : { section: place.section, row };
  }

  /** Rows from one place on to another, counted no further than `most`. */
  #distance(from: Place, to: Place, most: number): number {
    let rows = to.row - from.row;
    for (let section = from.section; section < to.section && rows <= most; section++) {
      rows += this.#rows(section).length;
    }
    return clamp(rows, 0, most);
  }

  #step({ section, row }: Place, by: number): Place {
    let at = row + by;
    let current = section;
    while (at < 0 && current > 0) {
      current -= 1;
      at += this.#rows(current).length;
    }
    while (at >= this.#rows(current).length && current < this.#starts.length - 1) {
      at -= this.#rows(current).length;
      current += 1;
    }
    const most = this.#rows(current).length - 1;
    const place = { section: current, row: clamp(at, 0, Math.max(0, most)) };
    return by > 0 ? this.#clamped(place) : place;
  }
}

/** Sections that stay laid out: some screens' worth before and after the window. */
const sectionsKept = 24;
