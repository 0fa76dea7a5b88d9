import type { LeftOut } from '../load/loaded.ts';
import { sourceName } from '../text/names.ts';
import type { TextPen } from './text-pen.ts';

/** What stands above a briefing's claims. Null: not stated. */
export interface ToldHead {
  readonly title: string;
  /** Name, place and date of the event, as far as they are stated. */
  readonly event: readonly string[];
  /** How many sources there are, and what was found: `4 disagreements`. */
  readonly counts: readonly string[];
  readonly summary: string | null;
  readonly sources: readonly { readonly mark: string; readonly name: string }[];
}

export function tellHead({ briefing, analysis, language, date }: TextPen): ToldHead {
  const { strings, checks } = language;
  const { header } = strings;
  const { event, sources } = briefing;
  const { counts } = analysis;
  const what = [event?.name, event?.place, event?.date ? date(event.date) : null];
  return {
    title: briefing.title,
    event: what.filter(part => typeof part === 'string'),
    counts: [
      header.sources(sources.length),
      header.disagreements(counts.disagreeing),
      ...(counts.differing > 0 ? [header.differences(counts.differing)] : []),
      ...(counts.toVerify > 0 || counts.verified > 0 ? [checks.toVerify(counts.toVerify)] : []),
      ...(counts.unchecked > 0 ? [checks.notChecked(counts.unchecked)] : []),
      ...(counts.proposed > 0 ? [header.proposed(counts.proposed)] : []),
    ],
    summary: briefing.summary,
    sources: sources.map(source => ({ mark: source.mark, name: sourceName(source) })),
  };
}

/** The parts of a file that were left out of the briefing, and a sentence before them. */
export interface ToldLeftOut {
  readonly intro: string;
  readonly parts: readonly string[];
}

/** @returns null where the whole file was read */
export function tellLeftOut(
  { language }: TextPen,
  leftOut: readonly LeftOut[],
): ToldLeftOut | null {
  if (leftOut.length === 0) return null;
  const { summary, parts, kinds, words } = language.strings;
  const names: Readonly<Record<LeftOut['part'], string>> = { ...parts, ...kinds };
  return {
    intro: summary.leftOut(leftOut.length),
    parts: leftOut.map(({ part, name, place }) => {
      const where = place ? ` (${place.line}:${place.column})` : '';
      const how = part === 'party' || part === 'source' ? `, ${words.inPart}` : '';
      return `${names[part].toLowerCase()} ${name}${how}${where}`;
    }),
  };
}
