import * as v from 'valibot';

/** Marks an issue as an unknown key; the issue's path ends at the key. */
export const unknownKey = 'unknown_key';

/**
 * An object with the given entries and no other key.
 *
 * Unlike valibot's `strictObject`, which stops at the first unknown key, every one is reported,
 * each at its own place and beside the problems of the known keys.
 */
export function closed<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = Object.keys(entries).join('\n');
  return v.pipe(
    mapping(entries),
    v.rawCheck<v.InferOutput<v.LooseObjectSchema<Entries, undefined>>>(({ dataset, addIssue }) => {
      const input = dataset.value as unknown;
      if (typeof input !== 'object' || input === null || Array.isArray(input)) return;
      for (const [key, value] of Object.entries(input)) {
        if (Object.hasOwn(entries, key)) continue;
        addIssue({
          message: unknownKey,
          expected: known,
          received: key,
          path: [
            { type: 'object', origin: 'key', input: input as Record<string, unknown>, key, value },
          ],
        });
      }
    }),
    v.transform(known => known as v.InferOutput<v.ObjectSchema<Entries, undefined>>),
  );
}

/** `looseObject` takes a list for an object, with its indexes as keys; a mapping is no list. */
function mapping<const Entries extends v.ObjectEntries>(entries: Entries) {
  const object = v.looseObject(entries);
  const check = object['~run'].bind(object);
  const refusing: Pick<typeof object, '~run'> = {
    '~run': (dataset, config) =>
      check(Array.isArray(dataset.value) ? { value: undefined } : dataset, config),
  };
  const strict: typeof object = Object.assign(object, refusing);
  return strict;
}
