import { loadText } from '../../src/load/load-with-library.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import type { Problem } from '../../src/model/problem.ts';

/** A briefing without a problem, with a claim of each kind. */
export const sample = `briefing: 1
title: Une réunion
lang: fr
event: {name: Rencontre à Pékin, date: 2025-09-03}
policy: {vague: interval, about: 0.10}
parties:
  kr: {name: Corée du Sud, kind: state}
  nis: {name: NIS, kind: intelligence, controlled_by: kr}
  kim: {name: Kim Jong-un, kind: person}
  kcna: {name: KCNA, kind: agency}
sources:
  doc-a: {lang: fr, title: Un titre, outlet: kcna, credits: [kcna]}
  doc-b: {lang: en, published: 2025-09-03}
figures:
  - id: sent
    label: Soldats envoyés
    reports:
      - source: doc-a
        value: about 15000
        passage: environ 15 000 soldats
        chain: [nis]
      - source: doc-b
        value: {low: 10000, high: 15000}
        passage: between 10,000 and 15,000
        revises: {claim: sent, source: doc-a}
  - id: combat
    label: Soldats au combat
    within: sent
    reports:
      - {source: doc-a, value: dozens, passage: des dizaines}
casualties:
  - id: killed
    label: Soldats tués
    measure: killed
    population: {side: kr, status: combatant}
    reports:
      - {source: doc-b, value: 2000, passage: "2,000 killed", as_of: 2025}
statements:
  - id: duty
    speaker: kim
    topic: soutien
    reports:
      - {source: doc-a, form: direct, quote: devoir fraternel, recorded_by: [kcna]}
events:
  - id: pact
    label: Pacte de défense
    reports:
      - {source: doc-b, when: 2024-06, passage: last June}
assessments:
  - {claim: sent, by: A. Dupont, date: 2025-10-01, low: 1000, best: 2000, reason: parce que}
`;

/** The sample with one stretch of it replaced; it must be there. */
export function changed(from: string, to: string): string {
  if (!sample.includes(from)) throw new Error(`The sample has no ${from}`);
  return sample.replace(from, () => to);
}

export function load(text: string): Loaded {
  return loadText('folder/file.yaml', text);
}

/** Problems as `code line:column`, which is what tests compare. */
export function brief(problems: readonly Problem[]): string[] {
  return problems.map(({ code, place }) =>
    place === null ? code : `${code} ${place.line}:${place.column}`,
  );
}

/** The problems of a text as `code line:column`. */
export function problemsOf(text: string): string[] {
  return brief(load(text).problems);
}

/**
 * A text with `‹` wherever a problem is expected, taken apart.
 *
 * @returns the text without the marks, and the line and column of each in its order
 */
export function unmarked(marked: string): { text: string; places: string[] } {
  const places: string[] = [];
  const [first = '', ...rest] = marked.split('‹');
  let text = first;
  for (const piece of rest) {
    const lines = text.split('\n');
    places.push(`${lines.length}:${[...(lines.at(-1) ?? '')].length + 1}`);
    text += piece;
  }
  return { text, places };
}
