import { fullLineage } from '../analysis/lineage.ts';
import { chainText, partyName, topController } from '../text/names.ts';
import type { AboutAnswer } from './tell-answer.ts';
import type { ToldChain } from './told-answer.ts';

/** The way a report came. */
export function tellChain({ pen, claim, report }: AboutAnswer): ToldChain {
  const { briefing } = pen;
  const { chain, jointly } = fullLineage(claim, report);
  const name = (id: string | null | undefined) => (id ? partyName(briefing, id) : null);
  const recorders: readonly string[] = 'recorded_by' in report ? report.recorded_by : [];
  return {
    steps: chain.map(party => ({
      party,
      name: partyName(briefing, party),
      controlledBy: name(briefing.parties.get(party)?.controlled_by),
      top: name(topController(briefing, party)),
      isRecorder: recorders.includes(party),
    })),
    jointly: jointly.map(id => partyName(briefing, id)),
    text:
      chainText(briefing, chain, jointly) || `← ${pen.language.strings.words.lineageNotRecorded}`,
    given: chainText(briefing, report.chain) || null,
  };
}
