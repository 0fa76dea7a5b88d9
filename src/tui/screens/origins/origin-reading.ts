import { markOf, partyName, shortClaimName, topController } from '../../../text/names.ts';
import { cutLine, type Line, type Span, span } from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';
import { limitRows } from '../../panels/report-rows.ts';
import type { Pen } from '../../pen.ts';
import { originName, relatedSign } from './origins-content.ts';
import type { OriginRow } from './update-origins.ts';

/**
 * The reading under the origins: of a group, who speaks for it; of a chain, each of its steps from
 * the origin down to the sources, with who controls it.
 *
 * @returns exactly `rows` lines of at most `width` cells
 */
export function originReading(
  pen: Pen,
  row: Exclude<OriginRow, { readonly kind: 'claim' }>,
  width: number,
  rows: number,
): Line[] {
  const inner = width - 2;
  const line =
    row.kind === 'chain'
      ? [...chainSteps(pen, row.chain), ...chainClaims(pen, row)]
      : groupVoices(pen, row.group);
  const found = limitRows(wrapLine(line, inner, 3), rows, inner);
  return Array.from({ length: rows }, (_, at) => cutLine([span(' '), ...(found[at] ?? [])], width));
}

function chainSteps(
  pen: Pen,
  { chain, jointly, sources, interested, circular }: Extract<OriginRow, { kind: 'chain' }>['chain'],
): Line {
  const { briefing } = pen;
  const { words } = pen.language.strings;
  const steps = chain.flatMap((id, at): Span[] => {
    const joint = at === 0 ? jointly.map(other => ` + ${partyName(briefing, other)}`).join('') : '';
    const top = topController(briefing, id);
    const name = span(`${at === 0 ? '' : ' → '}${partyName(briefing, id)}${joint}`, 'strong');
    if (top === undefined || joint !== '') return [name];
    return [name, span(` (${words.controlledBy} ${partyName(briefing, top)})`, 'dim')];
  });
  const marks = sources.map(source => markOf(briefing, source));
  const notes: Span[] = [];
  if (circular) notes.push(span(`  ${words.circular}`, 'serious'));
  if (interested) notes.push(span(`  ${words[interested]}`, 'notable'));
  return [...steps, span(' → '), span(pen.language.verdicts.list(marks), 'source'), ...notes];
}

/** The claims that came by a chain: on the list they may be out of sight. */
function chainClaims(pen: Pen, { chain, group }: Extract<OriginRow, { kind: 'chain' }>): Line {
  const claims = group.on.map(({ claim }) => claim).filter(({ id }) => chain.claims.has(id));
  const names = claims.map(claim => shortClaimName(pen.briefing, claim)).join(', ');
  return [span(`  ${relatedSign} `, 'focus'), span(names)];
}

function groupVoices(pen: Pen, group: Extract<OriginRow, { kind: 'group' }>['group']): Line {
  const { strings, overviews } = pen.language;
  const name = span(originName(pen, group), 'strong');
  if (group.controller === null) {
    return [name, span(`${strings.colon} ${overviews.origins.notAnOrigin}`)];
  }
  const voices = new Set(group.chains.flatMap(({ chain }) => chain.slice(0, 1)));
  voices.delete(group.controller);
  const names = [...voices].map(id => partyName(pen.briefing, id));
  return names.length === 0 ? [name] : [name, span(`${strings.colon} ${names.join(', ')}`)];
}
