/**
 * What turns a word into another when it stands before it with a hyphen: “non-combatants”,
 * “contre-offensive”, “vice-président”.
 */
export const turningPrefixes = [
  'non',
  'anti',
  'ex',
  'pro',
  'pseudo',
  'quasi',
  'semi',
  'demi',
  'contre',
  'counter',
  'vice',
  'sous',
  'co',
  'un',
] as const;
