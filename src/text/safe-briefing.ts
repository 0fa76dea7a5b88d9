import type { Briefing, Claim } from '../model/briefing.ts';
import { limits } from '../model/limits.ts';
import type { Steps } from '../model/steps.ts';
import { safe } from './safe.ts';

/**
 * A copy of a briefing with every text made safe for a terminal, so that what is measured is what
 * is shown. Ids are letters, digits and `._-` and come out as they were. Of a text of megabytes the
 * beginning is left, and the number of characters that are not shown: every screen lays texts out in
 * full, and nobody reads them there. A claim at each step.
 */
export function* makingSafe({ claims, ...rest }: Briefing): Steps<Briefing> {
  const safeClaims: Claim[] = [];
  for (const claim of claims) {
    safeClaims.push(safeDeep(claim));
    yield;
  }
  return { ...safeDeep(rest), claims: safeClaims };
}

function safeDeep<Value>(value: Value): Value {
  if (typeof value === 'string') return safe(shortened(value)) as Value;
  if (Array.isArray(value)) return value.map(safeDeep) as Value;
  if (value instanceof Map) {
    return new Map(Array.from(value, ([key, item]) => [key, safeDeep(item)])) as Value;
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, safeDeep(item)]),
    ) as Value;
  }
  return value;
}

function shortened(text: string): string {
  const { shown_chars_max: most } = limits;
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}… [+${text.length - most}]`;
}
