import type { Analysis } from '../analysis/analyse.ts';
import { contextOf } from '../analysis/context.ts';
import type { Finding } from '../analysis/findings.ts';
import type { Path } from '../analysis/origins.ts';
import type { Language } from '../lang/language.ts';
import type { Briefing } from '../model/briefing.ts';
import { markOf, partyName, partyWithController } from '../text/names.ts';
import { sourceNames } from './readings.ts';
import { verdictSentence } from './verdict-sentence.ts';
import { wordsSentence } from './words-sentence.ts';

/**
 * What a finding says, in one plain sentence; the claim's name is for the caller to set beside it.
 *
 * @param analysis the analysis that the finding is from
 */
export function findingSentence(
  finding: Finding,
  analysis: Pick<Analysis, 'verdicts' | 'origins' | 'verification'>,
  briefing: Briefing,
  language: Language,
): string {
  if (finding.words) {
    return wordsSentence(finding, briefing, analysis.verification, language).message;
  }
  const { findings, sentence } = language.verdicts;
  const paths = analysis.origins.get(finding.claim ?? '')?.paths ?? [];
  switch (finding.code) {
    case 'circular':
      return sentence(findings.circular(markOf(briefing, finding.source ?? '')), null);
    case 'single_origin': {
      const reports = paths.map(path => path.report);
      const names = sourceNames(briefing, reports, language.verdicts);
      return sentence(findings.singleOrigin(names, originName(paths, briefing)), null);
    }
    case 'interested_origin': {
      const path = paths.find(found => found.interested !== null);
      const interest = path?.interested ?? 'subject';
      return sentence(findings.interested(originName(paths, briefing), interest), null);
    }
    default: {
      const claim = contextOf(briefing).claims.get(finding.claim ?? '');
      const verdict = analysis.verdicts.get(finding.claim ?? '');
      return claim && verdict ? verdictSentence(claim, verdict, briefing, language) : '';
    }
  }
}

/** The one origin of all the paths; where they name several under one controller, that one. */
function originName(paths: readonly Path[], briefing: Briefing): string {
  const [first] = paths;
  if (!first?.origin || first.controller === null) return '';
  return paths.every(path => path.origin === first.origin)
    ? partyWithController(briefing, first.origin)
    : partyName(briefing, first.controller);
}
