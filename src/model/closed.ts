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
  return v.pipe(
    v.looseObject(entries),
    v.rawCheck<v.InferOutput<v.LooseObjectSchema<Entries, undefined>>>(({ dataset, addIssue }) => {
      const input = dataset.value as unknown;
      if (typeof input !== 'object' || input === null || Array.isArray(input)) return;
      for (const [key, value] of Object.entries(input)) {
        if (Object.hasOwn(entries, key)) continue;
        addIssue({
          message: unknownKey,
          expected: Object.keys(entries).join('\n'),
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
