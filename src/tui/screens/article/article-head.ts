import { verificationMarks } from '../../../lang/checks.ts';
import { claimName, sourceById, sourceName } from '../../../text/names.ts';
import { sourceStanding, statusFooting } from '../../../text/words-standing.ts';
import { answerOf } from '../../../told/answers-from.ts';
import type { ArticlePassage } from '../../article/passages-in-article.ts';
import { cutLine, type Line, lineCells, type Span, span, spread } from '../../draw/span.ts';
import { footingTone } from '../../panels/mark-spans.ts';
import type { Pen } from '../../pen.ts';
import type { View } from '../../state/state.ts';

/** With fewer rows the article's own facts leave their row to its text. */
const rowsForFacts = 18;
/** What is left of a name beside something longer is not worth showing. */
const name_cells_min = 24;

/** What was asked to be shown. */
type Asked = Pick<Extract<View, { screen: 'source' }>, 'source' | 'claim'>;

/**
 * Over an article's text: which source it is, how many of its reports are in it, and the passage
 * that is highlighted.
 *
 * @param current null: the source says nothing about the claim, or there is no passage
 * @param height rows of the screen that the head is taken from
 */
export function articleHead(
  pen: Pen,
  { source: id, claim }: Asked,
  current: ArticlePassage | null,
  width: number,
  height: number,
): readonly Line[] {
  const source = sourceById(pen.briefing, id);
  if (!source) return [];
  const { words, genre } = pen.language.strings;
  const name = [span(` ${source.mark}  `, 'source'), span(sourceName(source), 'strong')];
  const outlet = source.outlet ? pen.party(source.outlet) : words.outletNotStated;
  const facts = [outlet, pen.published(source), genre[source.genre], source.text?.file ?? ''];
  const told = facts.filter(fact => fact !== '' && fact !== sourceName(source)).join(' · ');
  return [
    besideName(name, foundSpans(pen, id), width),
    ...(height >= rowsForFacts ? [cutLine([span(`    ${told}`, 'dim')], width)] : []),
    ...(current ? [currentLine(pen, current, width)] : silentLine(pen, claim, width)),
  ];
}

function silentLine(pen: Pen, id: string | null, width: number): readonly Line[] {
  const claim = id === null ? undefined : pen.claim(id);
  if (!claim) return [];
  const name = [span(' ▸ ', 'focus'), span(claimName(pen.briefing, claim), 'strong')];
  return [besideName(name, [span(`– ${pen.language.strings.words.silent}`, 'dim')], width)];
}

/** `✓ 10 of 11 reports in the article`, and where that is too long `✓ 10/11`. */
function foundSpans(pen: Pen, id: string): readonly Span[] {
  const check = pen.analysis.verification.sources.get(id);
  if (!check) return [];
  const { sign, text, footing } = sourceStanding(check, pen.language);
  const long = pen.language.checks.foundOf(check.found, check.reports);
  return [long, text].map(words => span(`${sign} ${words}`, footingTone[footing]));
}

/** The claim, what the source answers, and how its words stand. */
function currentLine(pen: Pen, passage: ArticlePassage, width: number): Line {
  const { claim, report, check } = passage;
  const { checks } = pen.language;
  const answer = answerOf(pen, report.key)?.answer;
  const name: Line = [
    span(' ▸ ', 'focus'),
    span(claimName(pen.briefing, claim), 'strong'),
    span(answer ? ` · ${answer.text}` : ''),
  ];
  const tone = footingTone[statusFooting(check.status)];
  const sign = verificationMarks[check.status].sign;
  const label = checks.labels[check.status];
  const foldings = check.foldings.map(folding => checks.foldings[folding]);
  const field = `${checks.fieldNames[check.field]}${pen.language.strings.colon} `;
  const standings = [
    [span(field, 'dim'), span(`${sign} ${checks.standing(label, foldings)}`, tone)],
    [span(field, 'dim'), span(`${sign} ${label}`, tone)],
    [span(`${sign} ${label}`, tone)],
  ];
  return besideName(name, standings, width);
}

/** A name, and at the right the longest of some notes that leaves room for it. */
function besideName(name: Line, notes: readonly (Span | Line)[], width: number): Line {
  const lines = notes.map((note): Line => ('text' in note ? [note] : note));
  const room = width - 2 - Math.min(name_cells_min, lineCells(name));
  const fitting =
    lines.find(line => lineCells(line) + lineCells(name) + 2 <= width) ??
    lines.find(line => lineCells(line) <= room) ??
    lines.at(-1);
  return fitting ? spread(name, [...fitting, span(' ')], width) : cutLine(name, width);
}
