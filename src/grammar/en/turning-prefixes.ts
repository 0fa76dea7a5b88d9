/** See `Grammar.turningPrefixes`. */
export const englishTurningPrefixes = [
  ...['non', 'anti', 'ex', 'pro', 'pseudo', 'quasi', 'semi', 'counter', 'vice', 'co', 'un'],
];
