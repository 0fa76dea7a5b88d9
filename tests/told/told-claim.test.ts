import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/language.ts';
import { answersFrom } from '../../src/told/answers-from.ts';
import { lazily } from '../../src/told/lazily.ts';
import { toldOnce } from '../../src/told/tell-claim.ts';
import { makeTextPen } from '../../src/told/text-pen.ts';
import { claimOf } from '../support/briefing.ts';
import { everyFact, everyFactArticles } from '../support/every-fact.ts';
import { shownOf } from '../support/shown.ts';

const { briefing, analysis } = shownOf(everyFact, everyFactArticles);
const en = makeTextPen(briefing, analysis, languageOf('en'));
const fr = makeTextPen(briefing, analysis, languageOf('fr'));

function answer(pen: typeof en, claim: string, at: number) {
  const found = pen.told(claimOf(briefing, claim)).answers[at];
  if (!found) throw new Error(`${claim} has no answer ${at}`);
  return found;
}

describe('what is told of an answer', () => {
  test('is a code for programs and words for people, in either language', () => {
    expect(answer(en, 'killed', 0)).toMatchObject({
      mark: 'A',
      source: 'a',
      answer: { kind: 'quantity', text: 'about 600' },
      short: ['~600?'],
      interval: { text: '540–660', isMore: true },
      words: { text: '“some 600 would have died”', around: null },
      mood: { code: 'conditional', text: 'in the conditional' },
      asOf: { code: '2025-04-30', text: 'as of 30 Apr 2025', date: '30 Apr 2025' },
      revises: { code: { claim: 'killed', source: 'b' }, text: 'revises B' },
      interested: { code: 'belligerent', text: 'belligerent' },
    });
    expect(answer(fr, 'killed', 0)).toMatchObject({
      answer: { text: 'environ 600' },
      mood: { code: 'conditional', text: 'au conditionnel' },
      asOf: { code: '2025-04-30', date: '30 avr. 2025' },
      words: { text: '«\u00a0some 600 would have died\u00a0»' },
    });
  });

  test('of a statement has its form, verb and language, and no value', () => {
    expect(answer(en, 'duty', 0)).toMatchObject({
      answer: null,
      interval: null,
      short: ['“…”'],
      form: { code: 'mixed', text: 'partly quoted' },
      cue: { code: 'hammered', text: '“hammered”' },
      translatedFrom: { code: 'ko', text: 'translated from ko' },
      words: {
        text: '“full support” … “a brotherly duty”',
        around: '“promised “full support” out of “a brotherly duty””',
      },
    });
  });

  test('leaves null what is not stated', () => {
    expect(answer(en, 'killed', 2)).toMatchObject({
      form: null,
      cue: null,
      translatedFrom: null,
      resolvedFrom: null,
      revises: null,
      circular: null,
    });
    expect(answer(en, 'sent', 1)).toMatchObject({
      asOf: null,
      interested: null,
      standing: { code: 'no_text' },
    });
  });

  test('has the way it came, step by step, with who controls each and who recorded it', () => {
    expect(answer(en, 'killed', 0).chain).toMatchObject({
      text: '← Agence ← Lee Seong-kweun ← Service (South Korea)',
      given: '← Agence ← Lee Seong-kweun ← Service (South Korea)',
      steps: [{ name: 'Service', controlledBy: 'South Korea', top: 'South Korea' }, {}, {}],
    });
    expect(answer(en, 'duty', 0).chain).toMatchObject({
      text: '← Agence ← Central Agency ← Kim Jong-un',
      given: '← Agence',
      steps: [{ name: 'Kim Jong-un' }, { name: 'Central Agency', isRecorder: true }, {}],
    });
    expect(answer(en, 'sent', 1).chain).toEqual({
      steps: [],
      jointly: [],
      text: '← lineage not recorded',
      given: null,
    });
    expect(answer(en, 'sent', 0).circular).toEqual({ code: 'circular', text: 'circular chain' });
  });

  test('says from what a date was read, and that a source gives none', () => {
    expect(answer(en, 'signature', 0)).toMatchObject({
      answer: { kind: 'date', code: '2024-06', text: 'June 2024' },
      resolvedFrom: { code: 'published', text: 'read from the publication date' },
    });
    expect(answer(en, 'signature', 1).answer).toEqual({
      kind: 'date',
      code: null,
      text: 'no date given',
    });
  });

  test('has how its words stand to the article, and what to look at in them', () => {
    const told = answer(en, 'signature', 0);
    expect(told.standing).toMatchObject({ code: 'altered', warning: { sign: '✗' } });
    expect(told.doubts.map(({ code }) => code)).toEqual(['altered']);
    expect(told.doubts[0]?.check?.nearest).toBeTruthy();
  });
});

describe('what is told of a claim', () => {
  test('has its name, its facts with their codes, and the sources that are silent', () => {
    const told = en.told(claimOf(briefing, 'killed'));
    expect(told).toMatchObject({ kind: 'casualty', name: 'Soldiers killed', review: 'proposed' });
    expect(told.facts.map(({ code, text }) => `${code}: ${text}`)).toEqual([
      'measure: killed',
      'side: South Korea',
      'status: combatants',
      'whole: Part of: Losses',
      'review: proposed, not yet reviewed',
    ]);
    expect(told.silent).toEqual({ count: 1, marks: ['C'] });
  });

  test('of a statement says who spoke to whom, and when, with the date as the file has it', () => {
    const told = en.told(claimOf(briefing, 'duty'));
    expect(told.speech).toEqual({
      text: 'Kim Jong-un → Vladimir Putin',
      from: ['Kim Jong-un'],
      to: ['Vladimir Putin'],
      topic: 'duty',
    });
    expect(told.facts[0]).toEqual({ code: 'said_on', text: '3 Sep 2025', date: '2025-09-03' });
  });
});

describe('two answers of one source', () => {
  test('are told apart by their keys, each with its own words, date and way', () => {
    const told = en.told(claimOf(briefing, 'killed'));
    expect(told.answers.map(({ key }) => key)).toEqual(['killed/a', 'killed/a/2', 'killed/b']);
    const [first, second, ...others] = answersFrom(told, 'a');
    expect(others).toEqual([]);
    expect([first?.answer?.text, second?.answer?.text]).toEqual(['about 600', 'at least 700']);
    expect([first?.interval?.text, second?.interval?.text]).toEqual(['540–660', '≥\u00a0700']);
    expect(second?.chain.text).toBe('← South Korea');
    expect(second?.mood.code).toBe('indicative');
  });

  test('are none where a source is silent', () => {
    expect(answersFrom(en.told(claimOf(briefing, 'killed')), 'c')).toEqual([]);
  });
});

describe('telling takes no time before it is asked', () => {
  test('parts are made when they are read, and once', () => {
    const asked: string[] = [];
    const make = lazily<{ a: string | null; b: string }, string>({
      a: about => {
        asked.push(`a of ${about}`);
        return null;
      },
      b: () => 'b',
    });
    const value = make('x');
    expect(asked).toEqual([]);
    expect([value.a, value.a, value.b]).toEqual([null, null, 'b']);
    expect(asked).toEqual(['a of x']);
  });

  test('a claim is told once for an analysis and a language', () => {
    const claim = claimOf(briefing, 'killed');
    expect(makeTextPen(briefing, analysis, languageOf('en')).told(claim)).toBe(en.told(claim));
    expect(fr.told(claim)).not.toBe(en.told(claim));
    expect(toldOnce(en, claim)).not.toBe(en.told(claim));
    expect(toldOnce(en, claim).sentence).toBe(en.told(claim).sentence);
    const again = shownOf(everyFact, everyFactArticles);
    const newer = makeTextPen(again.briefing, again.analysis, languageOf('en'));
    expect(newer.told(claimOf(again.briefing, 'killed'))).not.toBe(en.told(claim));
  });
});
