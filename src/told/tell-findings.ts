import type { Finding, FindingCode } from '../analysis/findings.ts';
import { claimName } from '../text/names.ts';
import { findingSentence } from './finding-sentence.ts';
import type { TextPen } from './text-pen.ts';
import type { Told } from './told-answer.ts';

/** Something worth a look, as a sentence. */
export interface ToldLook extends Told<FindingCode> {
  readonly sign: string;
  /** The name of the claim that it is about; null: of none. */
  readonly claim: string | null;
}

export interface ToldLooks {
  readonly accepted: readonly ToldLook[];
  /** About claims that nobody has reviewed yet. */
  readonly proposed: readonly ToldLook[];
}

/** Every serious or notable finding, the most serious first. */
export function tellFindings(pen: TextPen): ToldLooks {
  const findings = pen.analysis.findings.filter(({ severity }) => severity !== 'note');
  const told = (isProposed: boolean) =>
    findings.filter(({ proposed }) => proposed === isProposed).flatMap(found => tell(pen, found));
  return { accepted: told(false), proposed: told(true) };
}

function tell(pen: TextPen, finding: Finding): readonly ToldLook[] {
  const { briefing, analysis, language } = pen;
  const claim = finding.claim === null ? undefined : pen.claim(finding.claim);
  if (finding.claim !== null && !claim) return [];
  return [
    {
      code: finding.code,
      sign: finding.pair ? language.verdicts.marks[finding.pair.type].sign : '•',
      claim: claim ? claimName(briefing, claim) : null,
      text: findingSentence(finding, analysis, briefing, language),
    },
  ];
}
