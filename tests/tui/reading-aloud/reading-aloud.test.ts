import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ActionId, actionIds } from '../../../src/lang/action-text.ts';
import type { LanguageCode } from '../../../src/lang/language.ts';
import { languageOf } from '../../../src/lang/language.ts';
import { withArticles } from '../../../src/load/articles/with-articles.ts';
import { loadFile } from '../../../src/load/load.ts';
import { defaultKeymap, keymapWith } from '../../../src/tui/keymap.ts';
import { announcement, type Reading } from '../../../src/tui/reading-aloud/reading.ts';
import { startAloud } from '../../../src/tui/reading-aloud/start-aloud.ts';
import { briefingsAloud } from '../../../src/tui/screens/briefings/briefings-aloud.ts';
import { everyFact, everyFactArticles } from '../../support/every-fact.ts';
import { listenTo } from '../../support/listener.ts';
import { asLoaded, smallBriefing } from '../../support/shown.ts';

const example = await withArticles(
  await loadFile(path.resolve('examples/ombrelune-dam.yaml')),
  [],
  undefined,
);
/** Arrows, mathematical signs, boxes, blocks, ticks: what only the eye can read. */
const signs = /[\u2190-\u27bf\u2b00-\u2bff·▸]/u;

describe('what is read aloud', () => {
  test('begins with what it is about, the other panels’ counts, and the selected item in full', () => {
    const { start } = listenTo(asLoaded(smallBriefing));
    expect(start).toEqual([
      'Dashboard.',
      'A meeting and its figures, Pékin, 3 Sep 2025.',
      expect.stringContaining('2 sources, 1 disagreement'),
      'Key figures and dates: 3 items.',
      'Actor statements: 2 items.',
      'Casualty estimates: 1 item.',
      'Source provenance: 2 items.',
      expect.stringContaining('Arrow keys move'),
      'Key figures and dates, item 1 of 3, selected: Pacte de défense, verdict: differ. ' +
        'A gives June 2025, B 2024: they do not overlap. ' +
        'A: June 2025, “en juin dernier”, lineage not recorded, not checked. ' +
        'B: 2024, “L’année dernière”, lineage not recorded, not checked. ' +
        '2 reports, no origin recorded (at most 2).',
    ]);
  });

  test('is after a step only the new item, and with another panel its name', () => {
    const listener = listenTo(asLoaded(smallBriefing));
    expect(listener.does('down')).toEqual([
      expect.stringMatching(/^item 2 of 3, selected: Soldats envoyés, verdict: compatible\. /),
    ]);
    expect(listener.does('panel-right')).toEqual([
      expect.stringMatching(/^Actor statements, item 1 of 2, selected: Kim, soutien, verdict: /),
    ]);
    expect(listener.does('panel-right')).toEqual([]);
  });

  test('in the picture is each bar with its ends, under who stands behind it', () => {
    const listener = listenTo(asLoaded(smallBriefing));
    listener.does('down');
    const said = listener.does('picture');
    expect(said).toEqual([
      'Picture.',
      expect.stringMatching(/^item 1 of 3, Soldats envoyés, Key figure, verdict: compatible\. A/),
      'Corée du Sud, 1 report. A: about 15,000, low 13,500, best 15,000, high 16,500, from Renseignement (Corée du Sud).',
      'lineage not recorded, 1 report. B: thousands, low 2,000, high 9,999.',
    ]);
    expect(listener.does('down').join()).toContain('item 2 of 3, Renforts prévus');
  });

  test('names the keys in force', () => {
    const keymap = keymapWith(new Map([['open', ['o']]]));
    expect(startAloud(keymap, languageOf('en'))).toBe(
      'Arrow keys move, o opens, Escape goes back, question mark tells all keys, q leaves.',
    );
  });

  test('tells of a source what it rests on', () => {
    const said = listenTo(asLoaded(smallBriefing)).does('panel-4');
    expect(said.join()).toContain('selected: A, First article, outlet not stated');
    expect(said.join()).toContain('from Renseignement (Corée du Sud): 1 figure.');
  });

  test('in Compare is the claim, the chosen source, and after ← or → the other source alone', () => {
    const listener = listenTo(asLoaded(smallBriefing));
    const said = listener.does('down', 'open');
    expect(said[0]).toBe('Compare.');
    expect(said[1]).toMatch(/^item 2 of 6, Soldats envoyés, Key figure, verdict: compatible\./);
    expect(said[2]).toBe(
      'source A, 1 of 2, selected: First article. about 15,000, interval 13,500 to 16,500, ' +
        '“environ 15 000 soldats”, from Renseignement (Corée du Sud), not checked.',
    );
    expect(listener.does('source-right')).toEqual([
      expect.stringMatching(/^source B, 2 of 2, selected: Second article\. thousands, /),
    ]);
  });

  test('in Compare is each answer of a source with all that is stated about it', () => {
    const listener = listenTo(asLoaded(everyFact, 'test.yaml', everyFactArticles));
    const heard = ['panel-3', 'last', 'open'] as const;
    expect(listener.does(...heard)[2]).toBe(
      'source A, 1 of 4, selected: First article. ' +
        'about 600, interval 540 to 660, “some 600 would have died”, ' +
        'in the conditional, as of 30 Apr 2025, revises B, ' +
        'from Agence, from Lee Seong-kweun, from Service (South Korea), belligerent, word for word. ' +
        'A is filed in the conditional, and its passage shows nothing of it.',
    );
    expect(listener.does('source-right')).toEqual([
      'source A, 2 of 4, selected: First article. at least 700, “at least 700 died”, ' +
        'as of 2 May 2025, from South Korea, belligerent, word for word.',
    ]);
  });

  test('in Compare a statement has its words around, its form, its verb and its language', () => {
    const listener = listenTo(asLoaded(everyFact, 'test.yaml', everyFactArticles), 'fr');
    const said = listener.does('panel-2', 'open').join(' ');
    expect(said).toContain(
      '«\u00a0full support\u00a0» … «\u00a0a brotherly duty\u00a0», «\u00a0promised',
    );
    expect(said).toContain('cité en partie, «\u00a0hammered\u00a0», traduit de');
    expect(said).toContain('d’après Agence, d’après Central Agency, d’après Kim Jong-un');
  });

  test('coming back is told by the screen’s name and the item, without what it holds', () => {
    const said = listenTo(asLoaded(smallBriefing)).does('open', 'back');
    expect(said).toHaveLength(2);
    expect(said[0]).toBe('Dashboard.');
  });

  test('of two wordings says whose each is', () => {
    const listener = listenTo(example);
    const said = listener.does('panel-2', 'open');
    expect(said.join(' ')).toContain('Cette eau est une arme (A: , et) (B: que) l');
  });

  test('in the matrix is the row with its name, and the cell with its column’s', () => {
    const listener = listenTo(asLoaded(smallBriefing));
    const said = listener.does('matrix', 'first');
    expect(said).toEqual([
      expect.stringMatching(/^Key figures, item 1 of 6: .*verdict: /),
      expect.stringMatching(/^source A, 1 of 2, First article, selected\. /),
    ]);
    expect(listener.does('source-right')).toEqual([
      expect.stringMatching(/^source B, 2 of 2, Second article, selected\. /),
    ]);
  });

  test('in the matrix tells a cell again when the row changes, though its words are the same', () => {
    const listener = listenTo(example);
    listener.does('matrix', 'first');
    for (const _ of example.briefing?.sources ?? []) listener.does('source-right');
    const column = listener.does('down')[1];
    expect(column).toContain('says nothing about it');
    expect(listener.does('down')[1]).toContain('says nothing about it');
  });

  test('on the timeline is the date, what it is the date of, and the dates others give', () => {
    const listener = listenTo(asLoaded(smallBriefing));
    listener.does('timeline');
    const all = [...listener.does('last'), ...listener.does('first')].join(' ');
    expect(all).toContain(
      '2024, event, Pacte de défense, verdict: differ, B. A: June 2025. B: 2024.',
    );
  });

  test('of who says it is the origin, its chains, and the claims that rest on it', () => {
    const listener = listenTo(asLoaded(smallBriefing));
    expect(listener.does('origins')[0]).toMatch(/^Who says it, \d distinct origins?\.$/);
    expect(listener.does('down')[0]).toMatch(/^[^,]+, item 2 of \d+, selected: from /);
  });

  test('in an article is the passage, and going down the paragraphs with what was recorded there', () => {
    const listener = listenTo(example);
    expect(listener.does('panel-4', 'open')).toContainEqual(
      expect.stringMatching(/^passage 1 of 11: Breach of the dam, word for word, passage: “s’est/),
    );
    expect(listener.does('next-passage')).toEqual([
      expect.stringMatching(/^passage 2 of 11: People evacuated/),
    ]);
    const first = listener.does('first');
    expect(first).toHaveLength(1);
    const second = listener.does('down');
    expect(second).toHaveLength(1);
    expect(second).not.toEqual(first);
    expect(listener.does('up')).toEqual(first);
  });

  test('of an article leaves no word out, a paragraph at a time', () => {
    const listener = listenTo(example);
    listener.does('panel-4', 'open');
    const heard = [...listener.does('first')];
    for (let step = 0; step < 200; step++) heard.push(...listener.does('down'));
    const text = example.articles.values().next().value;
    if (text?.kind !== 'text') throw new Error('the first article is at hand');
    const words = text.text.split(/\s+/).filter(word => word !== '');
    const all = heard.join(' ').split(/\s+/).join(' ');
    for (const word of words) expect(all).toContain(word);
  });

  test('of a source without its article are the passages recorded from it', () => {
    const listener = listenTo(asLoaded(smallBriefing));
    const said = listener.does('panel-4', 'open');
    expect(said[0]).toBe('Passages.');
    expect(said.at(-1)).toMatch(/^report 1 of 4, selected: /);
    expect(listener.does('down')).toEqual([expect.stringMatching(/^report 2 of 4, selected: /)]);
  });

  test('in the help and the problems is a line at a time, keys by their names', () => {
    const listener = listenTo(example);
    expect(listener.does('help')).toEqual([
      'Help.',
      expect.stringMatching(
        /^line 1 of \d+: On this screen\. left arrow or h: Go to the panel on the left\.$/,
      ),
    ]);
    expect(listener.does('down')).toEqual([expect.stringMatching(/^line 2 of \d+: right arrow/)]);
    expect(listener.does('last')[0]).toMatch(/^line (\d+) of \1: /);
    const problems = listener.does('back', 'problems');
    expect(problems.at(-1)).toMatch(/^line 1 of 10: \d+:\d+ error stale, /);
    expect(listener.does('down')).toEqual([expect.stringMatching(/^line 2 of 10: /)]);
  });

  test('of a list of briefings is the selected one', () => {
    const entry = { date: '3 Sep 2025', sources: 3, problems: 2, unreadable: false };
    const entries = [
      { ...entry, path: 'a/one.yaml', title: 'One' },
      { ...entry, path: 'a/two.yaml', title: null, unreadable: true },
    ];
    const read = (at: number) =>
      briefingsAloud(entries, at, 1, defaultKeymap, languageOf('en')).current[0]?.text;
    expect(read(0)).toBe(
      'item 1 of 2, selected: One, one.yaml, 3 Sep 2025, 3 sources, 2 problems.',
    );
    expect(read(1)).toBe('item 2 of 2, selected: two.yaml, cannot be opened.');
  });

  test('speaks French', () => {
    const listener = listenTo(asLoaded(smallBriefing), 'fr');
    expect(listener.start.at(-1)).toMatch(
      /^Chiffres clés et dates, élément 1 sur 3, sélectionné\s: Pacte de défense, verdict\s: divergent\./,
    );
  });

  test.each<LanguageCode>(['en', 'fr'])('never has a sign instead of a word (%s)', code => {
    const way = fc.array(fc.constantFrom<ActionId>(...actionIds), { maxLength: 30 });
    fc.assert(
      fc.property(way, ids => {
        const listener = listenTo(example, code);
        const heard = [...listener.start, ...ids.flatMap(id => listener.does(id))];
        for (const line of heard) expect(line).not.toMatch(signs);
      }),
      { numRuns: 40 },
    );
  });
});

describe('an announcement', () => {
  const reading = (texts: readonly string[], place = 'here'): Reading => ({
    place,
    depth: 0,
    name: 'Name.',
    opening: ['Opening.'],
    current: texts.map((text, at) => ({ key: `${at}`, text })),
    max: 0,
  });

  test('of the same reading is silence', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), texts => {
        expect(announcement(reading(texts), reading(texts))).toEqual([]);
      }),
    );
  });

  test('of another place is everything, of the same place what has changed', () => {
    const before = reading(['one', 'two']);
    expect(announcement(before, reading(['one', 'three']))).toEqual(['three']);
    expect(announcement(before, reading(['one'], 'there'))).toEqual(['Name.', 'Opening.', 'one']);
  });
});
