/** See `Grammar.turningPrefixes`. */
export const frenchTurningPrefixes = [
  ...[
    'non',
    'anti',
    'ex',
    'pro',
    'pseudo',
    'quasi',
    'semi',
    'demi',
    'contre',
    'vice',
    'sous',
    'co',
  ],
];
