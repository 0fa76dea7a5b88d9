import type { Finding } from '../../analysis/findings.ts';
import type { Places } from '../../load/loaded.ts';
import type { Place } from '../../model/problem.ts';

type Path = readonly (string | number)[];

/** Where the value stands in the file that a finding is about; the nearest thing around it else. */
export function findingPlace(finding: Finding, places: Places): Place | null {
  const { claim, source, report } = finding;
  if (claim === null) return sourcePlace(finding.code, source ?? '', places);
  if (report === null) return places.ofClaim(claim);
  for (const path of [...reportPaths(finding), []]) {
    const place = places.ofReport(report, ...path);
    if (place) return place;
  }
  return places.ofClaim(claim);
}

function sourcePlace(code: Finding['code'], source: string, places: Places): Place | null {
  const field = code === 'stale' ? 'sha256' : code === 'article_bad_encoding' ? 'encoding' : 'file';
  const paths: Path[] = [['text', field], ['text', 'file'], ['text'], []];
  for (const path of paths) {
    const place = places.at(['sources', source, ...path]);
    if (place) return place;
  }
  return null;
}

function reportPaths({ code, words }: Finding): readonly Path[] {
  const check = words?.check;
  switch (code) {
    case 'circular':
      return [['chain']];
    case 'value_mismatch':
    case 'value_unread':
    case 'value_cut':
      return [['value']];
    case 'mood_mismatch':
    case 'mood_cut':
    case 'mood_unseen':
      return [['mood'], ['passage']];
    case 'cue_missing':
      return [['cue']];
    case 'beside_mismatch':
      return [[check?.beside ?? 'prefix']];
    case 'measure_mismatch':
      return [['passage']];
    default: {
      if (!check) return [];
      const part = check.part === null ? [] : [[check.field, check.part]];
      return [...part, [check.field]];
    }
  }
}
