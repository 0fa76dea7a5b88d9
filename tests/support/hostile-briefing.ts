import { createHash } from 'node:crypto';
import { loadText } from '../../src/load/load-with-library.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import { articleOf } from './article.ts';

/**
 * A briefing with a text in every place that takes free words, as the text of a file. JSON is YAML:
 * what JSON escapes comes to the program by the escapes of YAML, and the rest as it is.
 */
export function hostileYaml(text: string, more: Readonly<Record<string, unknown>> = {}): string {
  const words = `${text} w${text}`;
  const report = { passage: words, chain: ['p', 'q'] };
  const briefing = {
    briefing: 1,
    title: words,
    lang: 'fr',
    event: { name: words, place: words, date: '2025-09-03' },
    summary: words,
    parties: {
      p: { name: words, aliases: [words], kind: 'person', role: words, interest: 'belligerent' },
      q: { name: `${words} q`, kind: 'agency', controlled_by: 'p' },
    },
    sources: {
      a: {
        title: words,
        by: words,
        outlet: 'q',
        lang: 'fr',
        published: '2025-09-03',
        url: 'https://example.org/\u202e/a;b?c=$(d)',
        credits: ['q'],
        text: { file: words },
      },
      b: { title: `${words} b`, lang: 'fr' },
    },
    figures: [
      {
        id: 'f',
        label: words,
        unit: words,
        measure: words,
        scope: { place: words },
        reports: [
          { source: 'a', value: 3, ...report, prefix: words, suffix: words },
          { source: 'b', value: 4, ...report },
        ],
      },
    ],
    casualties: [
      {
        id: 'c',
        label: words,
        measure: 'killed',
        reports: [
          { source: 'a', value: 'about 2000', ...report },
          { source: 'b', value: 'dozens', ...report },
        ],
      },
    ],
    statements: [
      {
        id: 's',
        speaker: 'p',
        to: 'q',
        topic: words,
        said: { place: words, medium: words },
        reports: [
          { source: 'a', form: 'direct', quote: words, cue: words, passage: words },
          { source: 'b', form: 'mixed', quote: [words, `${words} b`], cue: words },
        ],
      },
    ],
    events: [
      {
        id: 'e',
        label: words,
        reports: [
          { source: 'a', when: '2025-06', ...report, resolved_from: words },
          { source: 'b', when: null, ...report },
        ],
      },
    ],
    assessments: [
      { claim: 'c', by: words, date: '2025-10-01', low: 1, best: 2, high: 3, reason: words },
    ],
    ...more,
  };
  return `${JSON.stringify(briefing, null, 1)}\n# ${text.replace(/[\n\r]/g, ' ')}\n`;
}

/** The article of source `a`, with the words of its reports and the text in lines of its own. */
export function hostileArticle(text: string): string {
  return `${text}\nUne ligne, puis ${text} w${text}.\n\n${text}${text}\r\nFin ${text}`;
}

/** Such a briefing as it is loaded, with its article. */
export function hostileLoaded(text: string, file = `${text}.yaml`): Loaded {
  const loaded = loadText(file, hostileYaml(text));
  const article = hostileArticle(text);
  const sha256 = createHash('sha256').update(article).digest('hex');
  return { ...loaded, articles: new Map([['a', articleOf(article, sha256)]]) };
}
