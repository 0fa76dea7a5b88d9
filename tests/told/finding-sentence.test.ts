import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { languageOf } from '../../src/lang/language.ts';
import { findingSentence } from '../../src/told/finding-sentence.ts';
import { type BriefingInput, makeBriefing } from '../support/briefing.ts';

/** The sentence on the first finding, in English and in French. */
function sentences(input: BriefingInput): string[] {
  const briefing = makeBriefing(input);
  const analysis = analyse(briefing);
  const [finding] = analysis.findings;
  if (!finding) return [];
  return [languageOf('en'), languageOf('fr')].map(language =>
    findingSentence(finding, analysis, briefing, language).replace(/\u00a0/g, '_'),
  );
}

const from = (...chains: string[][]) => [
  { reports: chains.map((chain, at) => ({ source: `s${at}`, value: 4, chain })) },
];
const parties = {
  kr: { name: 'Corée du Sud' },
  nis: { name: 'NIS', controlled_by: 'kr' },
  kp: { name: 'Corée du Nord', interest: 'belligerent' as const },
  mod: { name: 'Ministère', interest: 'subject' as const },
};

describe('what a finding says', () => {
  test('One origin behind two sources is named by what they have in common.', () => {
    expect(sentences({ parties, figures: from(['nis'], ['nis']) })).toEqual([
      'A and B rest on one origin: NIS (Corée du Sud).',
      'A et B s’appuient sur une seule origine_: NIS (Corée du Sud).',
    ]);
    expect(sentences({ parties, figures: from(['nis'], ['kr']) })[0]).toBe(
      'A and B rest on one origin: Corée du Sud.',
    );
  });

  test('A single origin with something to gain.', () => {
    expect(sentences({ parties, figures: from(['kp']) })).toEqual([
      'The only origin, Corée du Nord, is a belligerent.',
      'La seule origine est un belligérant_: Corée du Nord.',
    ]);
    expect(sentences({ parties, figures: from(['mod']) })).toEqual([
      'The only origin, Ministère, is the subject of the claim.',
      'La seule origine est elle-même l’objet de la question_: Ministère.',
    ]);
  });

  test('A chain that goes round.', () => {
    expect(sentences({ figures: from(['x', 'y', 'x']) })).toEqual([
      'What A rests on comes back to where it has been.',
      'Ce sur quoi A s’appuie revient à un point déjà passé.',
    ]);
  });

  test('A verdict worth a look is told in its own sentence.', () => {
    const reports = [
      { source: 'a', value: 4 },
      { source: 'b', value: 5 },
    ];
    expect(sentences({ figures: [{ reports }] })[0]).toBe('A says 4, B 5: they do not overlap.');
  });
});
