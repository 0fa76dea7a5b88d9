import type { Finding } from '../analysis/findings.ts';
import type { WordsCheck } from '../analysis/verification/status.ts';
import { verificationCodes } from '../analysis/verification/verification-findings.ts';
import type { Verification } from '../analysis/verification/verify.ts';
import type { CheckWords, ToldWords } from '../lang/checks.ts';
import type { Language } from '../lang/language.ts';
import { shortened } from '../lang/shortened.ts';
import type { Briefing, Claim, Report } from '../model/briefing.ts';
import { diffText } from '../text/diff-text.ts';
import { claimById, markOf, reportByKey, sourceById } from '../text/names.ts';
import { formatQuantity } from '../text/quantity.ts';

/**
 * What a finding about words says, and what to do about it.
 *
 * @param finding one with `words`
 */
export function wordsSentence(
  finding: Finding,
  briefing: Briefing,
  verification: Verification,
  language: Language,
): CheckWords {
  const code = verificationCodes.find(known => known === finding.code);
  if (!code) throw new Error(`${finding.code} tells nothing of words`);
  return language.checks.findings[code](toldOf(finding, briefing, verification, language));
}

function toldOf(
  { claim: id, source, report: key, words }: Finding,
  briefing: Briefing,
  verification: Verification,
  language: Language,
): ToldWords {
  const claim = id === null ? undefined : claimById(briefing, id);
  const report = key === null ? undefined : reportByKey(briefing, key);
  const { check = null, issue = null } = words ?? {};
  const field = check?.field ?? (issue ? 'passage' : 'cue');
  return {
    ...toldOfCheck(check),
    ...toldOfArticle(source ?? '', briefing, verification),
    mark: markOf(briefing, source ?? ''),
    words: shortened(wordsAt(report, field, check?.part ?? null)),
    read: issue?.words.map(shortened) ?? [],
    value: report && 'value' in report ? formatQuantity(report.value, language.quantities) : '',
    mood: issue && 'mood' in issue ? issue.mood : (report?.mood ?? 'indicative'),
    measure: measureOf(claim),
  };
}

function toldOfCheck(
  check: WordsCheck | null,
): Pick<
  ToldWords,
  'field' | 'diff' | 'weights' | 'isTooUnlike' | 'count' | 'disordered' | 'beside'
> {
  const diff = check?.nearest?.diff;
  return {
    field: check?.field ?? 'passage',
    diff: diff ? diffText(diff) : '',
    weights: diff?.weights ?? [],
    isTooUnlike: diff?.isTooUnlike ?? false,
    count: check?.parts === 1 ? check.places.length : null,
    disordered: check?.disordered ?? false,
    beside: check?.beside ?? 'prefix',
  };
}

function toldOfArticle(
  source: string,
  briefing: Briefing,
  verification: Verification,
): Pick<ToldWords, 'file' | 'encoding' | 'system' | 'target'> {
  const article = verification.sources.get(source)?.article;
  const text = sourceById(briefing, source)?.text;
  const unusable = article?.kind === 'unusable' ? article : null;
  const target = unusable?.target ?? null;
  const encoding = article?.kind === 'text' ? article.encoding : (text?.encoding ?? '');
  return {
    file: text?.file ?? null,
    encoding: encoding.toUpperCase(),
    system: unusable?.system ?? '',
    target: target === null ? null : shortened(target),
  };
}

function measureOf(claim: Claim | undefined): ToldWords['measure'] {
  return claim?.kind === 'casualty' ? claim.measure : 'killed';
}

function wordsAt(
  report: Report | undefined,
  field: 'passage' | 'quote' | 'cue',
  part: number | null,
): string {
  if (!report) return '';
  if (field === 'passage') return report.passage ?? '';
  if (field === 'cue') return 'cue' in report ? (report.cue ?? '') : '';
  const runs = 'quote' in report ? (report.quote ?? []) : [];
  return part === null ? runs.join(' … ') : (runs[part] ?? '');
}
