import type { Language } from '../language.ts';

export const citationFr: Language['citation'] = {
  semicolon: '\u00a0; ',
  origin: (origin, relays) =>
    relays.length > 0
      ? `origine\u00a0: ${origin}, relais\u00a0: ${relays.join(', puis ')}`
      : `origine\u00a0: ${origin}`,
  relays: relays => `relais\u00a0: ${relays.join(', puis ')}`,
  titleNotStated: 'titre non précisé',
  source: 'Source',
  sources: 'Sources',
  restsOn: 'S’appuie sur',
  toVerify: 'à vérifier',
  standardInput: 'entrée standard',
};
