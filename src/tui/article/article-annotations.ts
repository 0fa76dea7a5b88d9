import { verificationMarks } from '../../lang/checks.ts';
import { cut } from '../../text/cells.ts';
import { shortClaimName } from '../../text/names.ts';
import { statusFooting } from '../../text/words-standing.ts';
import { wrap } from '../../text/wrap.ts';
import { cutLine, type Line, type Span, span } from '../draw/span.ts';
import { wrapLine } from '../draw/wrap-line.ts';
import { alteredLine } from '../panels/altered-line.ts';
import { footingTone } from '../panels/mark-spans.ts';
import type { Pen } from '../pen.ts';
import type { Annotations } from './article-layout.ts';
import type { ArticlePassage } from './passages-in-article.ts';

const indent = 2;

/**
 * What is said about an article's passages: the claim each serves, in the margin or in a row before
 * it, and under one that was altered the file's words beside the article's.
 *
 * @param textCells cells of a row of the text
 * @param marginCells cells of the margin; 0: there is none
 */
export function articleAnnotations(pen: Pen, textCells: number, marginCells: number): Annotations {
  return {
    before: (passage, part) =>
      marginCells > 0
        ? []
        : [
            cutLine(
              [span('▸ ', passage.tone), ...nameSpans(label(pen, passage, part), passage)],
              textCells,
            ),
          ],
    after: passage => alteredRows(pen, passage, textCells),
    beside: (passage, part, rows) =>
      marginCells > 0 ? shortRows(label(pen, passage, part), marginCells, rows) : [],
  };
}

/** The sign of how a passage's words stand, set off from the name of its claim. */
export function nameSpans(text: string, { check, tone }: ArticlePassage): readonly Span[] {
  const { sign } = verificationMarks[check.status];
  if (!text.startsWith(`${sign} `)) return [span(text, tone)];
  const footing = statusFooting(check.status);
  const signTone = footing === 'bad' || footing === 'doubtful' ? footingTone[footing] : tone;
  return [span(`${sign} `, signTone), span(text.slice(sign.length + 1), tone)];
}

/** `✓ Soldiers sent`, `? Villages (place 1 of 2)`, and for a further part `… Soldiers sent`. */
function label(pen: Pen, { claim, check, place }: ArticlePassage, part: number): string {
  const name = shortClaimName(pen.briefing, claim);
  if (part > 0) return `… ${name}`;
  const where = place ? ` (${pen.language.article.place(place.at, place.of)})` : '';
  return `${verificationMarks[check.status].sign} ${name}${where}`;
}

/** As many rows as there are, those after the first set in. */
function shortRows(text: string, width: number, rows: number): readonly string[] {
  const [first = '', ...rest] = wrap(text, width);
  if (rest.length === 0) return [first];
  if (rows < 2) return [cut(text, width)];
  const below = wrap(text.slice(first.length).trimStart(), width - indent);
  const kept = below.slice(0, rows - 1);
  if (below.length > kept.length) {
    kept.push(cut(`${kept.pop()} ${below[kept.length + 1]}`, width - indent));
  }
  return [first, ...kept.map(row => ' '.repeat(indent) + row)];
}

function alteredRows(pen: Pen, { kind, check }: ArticlePassage, width: number): readonly Line[] {
  if (kind !== 'altered' || !check.nearest) return [];
  const sign = span(`${verificationMarks.altered.sign} `, 'serious');
  const rows = wrapLine([sign, ...alteredLine(pen, check, check.nearest.diff)], width - indent);
  return rows.map(row => [span(' '.repeat(indent)), ...row]);
}
