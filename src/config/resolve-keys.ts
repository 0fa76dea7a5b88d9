import type { Stretch } from '../model/stretch.ts';
import type { Binding } from './config.ts';
import type { KeyFound } from './config-problem.ts';
import { writtenKey } from './key-name.ts';

/** The keys a configuration wants for one action; none where it is to be turned off. */
export interface WantedKeys {
  readonly binding: Binding;
  readonly keys: readonly { readonly name: string; readonly span: Stretch }[];
}

/**
 * The keys that the changed actions get.
 *
 * A key means one thing on a screen. An action that is not changed keeps its keys, and of two
 * changed ones the first in the file; an action that is left without any key it asked for keeps
 * its own. That may take a key away from another one, so it is looked at until nothing changes.
 *
 * @param wanted in the file's order, each action once
 */
export function resolveKeys(
  bindings: readonly Binding[],
  wanted: readonly WantedKeys[],
): { readonly keys: ReadonlyMap<string, readonly string[]>; readonly found: readonly KeyFound[] } {
  const found: KeyFound[] = [];
  let asking = wanted;
  for (;;) {
    const next = withoutTaken(bindings, asking, found);
    if (next === null) break;
    asking = next;
  }
  const keys = asking.map(({ binding, keys: kept }) => [binding.id, namesOf(kept)] as const);
  return { keys: new Map(keys), found };
}

/** One round; null when nobody asked for a key that is taken. */
function withoutTaken(
  bindings: readonly Binding[],
  asking: readonly WantedKeys[],
  found: KeyFound[],
): readonly WantedKeys[] | null {
  const changed = new Set(asking.map(({ binding }) => binding.id));
  const holders: { readonly binding: Binding; readonly keys: readonly string[] }[] = bindings
    .filter(({ id }) => !changed.has(id))
    .map(binding => ({ binding, keys: binding.keys }));
  let isChanged = false;
  const next: WantedKeys[] = [];
  for (const request of asking) {
    const { binding } = request;
    const keys = request.keys.filter(({ name, span }) => {
      const holder = holders.find(other => other.keys.includes(name) && meet(other, request));
      if (!holder) return true;
      const screen = binding.screens.find(each => holder.binding.screens.includes(each)) ?? '';
      const details = {
        found: writtenKey(name),
        action: binding.id,
        by: holder.binding.id,
        screen,
      };
      found.push({ code: 'key_taken', span, details });
      return false;
    });
    isChanged ||= keys.length < request.keys.length;
    if (keys.length === 0 && request.keys.length > 0) continue;
    next.push({ binding, keys });
    holders.push({ binding, keys: namesOf(keys) });
  }
  return isChanged ? next : null;
}

/** Whether two actions are on a screen together. */
function meet(one: { binding: Binding }, other: { binding: Binding }): boolean {
  return one.binding.screens.some(screen => other.binding.screens.includes(screen));
}

function namesOf(keys: WantedKeys['keys']): readonly string[] {
  return keys.map(({ name }) => name);
}
