import type { Loaded } from '../../src/load/loaded.ts';
import type { Articles } from '../../src/model/article.ts';
import type { Briefing } from '../../src/model/briefing.ts';
import { defaultKeymap } from '../../src/tui/keymap.ts';
import { toShown } from '../../src/tui/shown.ts';
import type { Context, Shown } from '../../src/tui/state/state.ts';
import { makeBriefing } from './briefing.ts';

/** A briefing as if it had been loaded from a file without problems. */
export function asLoaded(
  briefing: Briefing,
  file = 'test.yaml',
  articles: Articles = new Map(),
): Loaded {
  return {
    file,
    briefing,
    problems: [],
    problemsBeyond: 0,
    warnings: [],
    leftOut: [],
    places: { at: () => null, ofClaim: () => null, ofReport: () => null },
    articles,
  };
}

export function shownOf(briefing: Briefing, articles: Articles = new Map()): Shown {
  const shown = toShown(asLoaded(briefing, 'test.yaml', articles));
  if (!shown) throw new Error('a loaded briefing is always shown');
  return shown;
}

export function contextOf(shown: Shown | null, more: Partial<Context> = {}): Context {
  return {
    shown,
    problems: 0,
    looksForChanges: false,
    briefings: 1,
    openBriefing: 0,
    fromStdin: false,
    keymap: defaultKeymap,
    jobControl: true,
    page: 3,
    scroll: { at: 0, max: 50 },
    ...more,
  };
}

/** Two sources, two figures, a date, two statements, one casualty estimate. */
export const smallBriefing = makeBriefing({
  title: 'A meeting and its figures',
  event: { place: 'Pékin', date: '2025-09-03' },
  parties: {
    kr: { name: 'Corée du Sud', kind: 'state' },
    nis: { name: 'Renseignement', kind: 'intelligence', controlled_by: 'kr' },
    kim: { name: 'Kim', kind: 'person' },
  },
  sources: { one: { title: 'First article' }, two: { title: 'Second article' } },
  figures: [
    {
      id: 'sent',
      label: 'Soldats envoyés',
      reports: [
        { source: 'one', value: 'about 15000', passage: 'environ 15 000 soldats', chain: ['nis'] },
        { source: 'two', value: 'thousands', passage: 'des milliers de soldats' },
      ],
    },
    {
      id: 'planned',
      label: 'Renforts prévus',
      reports: [{ source: 'two', value: 6000, passage: '6 000 soldats', chain: ['nis'] }],
    },
  ],
  casualties: [
    {
      id: 'killed',
      label: 'Soldats tués',
      measure: 'killed',
      reports: [
        { source: 'one', value: 'about 2000', chain: ['kr'], mood: 'conditional' },
        { source: 'two', value: 'about 2000', chain: ['nis'], mood: 'conditional' },
      ],
    },
  ],
  statements: [
    {
      id: 'duty',
      speaker: 'kim',
      topic: 'soutien',
      reports: [
        { source: 'one', form: 'direct', quote: 'nous le ferons par devoir fraternel' },
        { source: 'two', form: 'mixed', quote: ['soutien total', 'devoir fraternel'] },
      ],
    },
    {
      id: 'glad',
      speaker: 'kim',
      topic: 'rencontre',
      reports: [{ source: 'two', form: 'direct', quote: 'Je suis très heureux' }],
    },
  ],
  events: [
    {
      id: 'pact',
      label: 'Pacte de défense',
      reports: [
        { source: 'one', when: '2025-06', passage: 'en juin dernier' },
        { source: 'two', when: '2024', passage: 'L’année dernière' },
      ],
    },
  ],
});
