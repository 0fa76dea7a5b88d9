import {
  type VerificationStatus,
  verificationStatuses,
} from '../../src/analysis/verification/status.ts';
import { verificationMarks } from '../../src/lang/checks.ts';
import { checksEn } from '../../src/lang/en/checks.ts';
import type { CheckCode } from '../../src/told/check/check-entry.ts';

/** What is reported of words with a status; nothing where they are found. */
const reported: Readonly<Record<VerificationStatus, readonly CheckCode[]>> = {
  exact: [],
  normalised: [],
  elided: [],
  no_text: ['no_text'],
  ambiguous: ['ambiguous'],
  stale: ['stale'],
  too_alike: ['too_alike'],
  altered: ['altered', 'altered_slightly'],
  not_found: ['not_found'],
};

/** What looking words up in an article can come to. */
export function statusSection(): string {
  const { labels, meanings, foldings } = checksEn;
  const rows = verificationStatuses.map(status => {
    const shown = `${verificationMarks[status].sign} ${labels[status]}`;
    const codes = reported[status].map(code => `[\`${code}\`](#${code})`).join(', ');
    return `| \`${status}\` | ${shown} | ${meanings[status]} | ${codes || 'nothing'} |`;
  });
  return `## How words stand in their article

Each passage and quote is looked up in its article, and found or not found: words begin and end where words of the article do, and never inside a number, so that “2 000” is not found in “12 000”. What is only similar is shown and never taken for the same. From best to worst:

| status | shown as | meaning | reported as |
|---|---|---|---|
${rows.join('\n')}

\`normalised\` lets typography differ, and says in what: ${Object.values(foldings).join(', ')}. Of accents only the encoding may differ (one character or two), and capitals have to be the same.

\`no_text\` is also the status of words whose article is there and cannot be read; what is wrong with it is reported by one of the codes that begin with \`article_\`.`;
}
