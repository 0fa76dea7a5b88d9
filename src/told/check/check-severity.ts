import {
  type AgreementCode,
  type FindingCode,
  type Severity,
  severityOf,
} from '../../analysis/findings.ts';
import type { CheckSeverity } from './check-entry.ts';

const bySeverity: Readonly<Record<Severity, CheckSeverity>> = {
  serious: 'error',
  notable: 'warning',
  note: 'note',
};

/**
 * That sources differ is what a briefing is there to show, and no fault of its file: it is noted.
 * What cannot be true however the sources differ may be a slip of whoever wrote the file.
 */
const ofAgreement: Readonly<Record<AgreementCode, CheckSeverity>> = {
  logic: 'warning',
  value: 'note',
  circular: 'warning',
  attribution: 'note',
  status: 'note',
  wording: 'note',
  interested_origin: 'note',
  single_origin: 'note',
  form: 'note',
  revision: 'note',
  modifier: 'note',
};

/** How `briefing check` takes a finding. */
export function checkSeverity(code: FindingCode): CheckSeverity {
  return Object.hasOwn(ofAgreement, code)
    ? ofAgreement[code as AgreementCode]
    : bySeverity[severityOf[code]];
}
