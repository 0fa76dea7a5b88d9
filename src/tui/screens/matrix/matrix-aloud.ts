import { sourceName } from '../../../text/names.ts';
import type { Pen } from '../../pen.ts';
import { nameAloud, sourceSaysAloud, verdictAloud } from '../../reading-aloud/claim-aloud.ts';
import { sentence, text } from '../../reading-aloud/in-words.ts';
import type { Reading } from '../../reading-aloud/reading.ts';
import type { View } from '../../state/state.ts';
import { kindTitle } from './matrix-lines.ts';
import { matrixCursor } from './update-matrix.ts';

/** The matrix: the row's claim, and the cell with its column's name. */
export function matrixAloud(
  pen: Pen,
  view: Extract<View, { screen: 'matrix' }>,
  depth: number,
): Reading {
  const { aloud, overviews, strings } = pen.language;
  const { claims, row, column } = matrixCursor(pen.shown, view);
  const { sources } = pen.briefing;
  const claim = claims[row];
  const source = sources[column];
  const head = claim
    ? text([
        `${aloud.item(row + 1, claims.length)}${strings.colon}`,
        sentence([nameAloud(pen, claim), verdictAloud(pen, claim)]),
      ])
    : overviews.matrix.empty;
  const cell =
    claim && source
      ? text([
          sentence([
            aloud.sourceAt(source.mark, column + 1, sources.length),
            sourceName(source),
            aloud.selected,
          ]),
          sourceSaysAloud(pen, claim, source.id),
        ])
      : '';
  return {
    place: 'matrix',
    depth,
    name: sentence([aloud.screens.matrix]),
    opening: [sentence([aloud.items(claims.length), strings.header.sources(sources.length)])],
    current: [
      {
        key: claim?.id ?? '',
        text: head,
        ...(claim && { heading: kindTitle(pen, claim.kind) }),
      },
      { key: `${claim?.id} ${source?.id}`, text: cell },
    ],
    max: 0,
  };
}
