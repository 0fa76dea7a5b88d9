import type { Briefing } from '../model/briefing.ts';
import { safe } from './safe.ts';

/**
 * A copy of a briefing with every text made safe for a terminal, so that what is measured is what
 * is shown. Ids are letters, digits and `._-` and come out as they were.
 */
export function safeBriefing(briefing: Briefing): Briefing {
  return safeDeep(briefing);
}

function safeDeep<Value>(value: Value): Value {
  if (typeof value === 'string') return safe(value) as Value;
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
