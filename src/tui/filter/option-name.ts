import type { AgreementType } from '../../analysis/pair.ts';
import { partyName, sourceById, sourceName } from '../../text/names.ts';
import type { TextPen } from '../../told/text-pen.ts';
import { type Span, span } from '../draw/span.ts';
import { verdictTone } from '../panels/claim-head.ts';
import { type FilterOption, toVerify } from './filter-options.ts';

/** What an option is called in the list of them. */
export function optionName(pen: TextPen, { kind, id }: FilterOption): string {
  const { verdicts, filter } = pen.language;
  if (kind === 'actor') return partyName(pen.briefing, id);
  if (kind === 'source') {
    const source = sourceById(pen.briefing, id);
    return source ? `${source.mark}  ${sourceName(source)}` : id;
  }
  if (id === toVerify) return `!  ${filter.toVerify}`;
  const type = id as AgreementType;
  return `${verdicts.marks[type].sign}  ${verdicts.labels[type]}`;
}

/** The same where room is short: of a source its mark. */
export function optionChip(pen: TextPen, option: FilterOption): Span {
  const { kind, id } = option;
  if (kind === 'source') return span(sourceById(pen.briefing, id)?.mark ?? id, 'source');
  if (kind === 'actor') return span(optionName(pen, option), 'strong');
  const tone = id === toVerify ? 'serious' : verdictTone(id as AgreementType);
  return span(optionName(pen, option).replace('  ', ' '), tone);
}
