import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import { languageOf } from '../../src/lang/language.ts';
import { loadText } from '../../src/load/load-with-library.ts';
import { shownBriefing } from '../../src/text/shown-briefing.ts';
import { briefMarkdown } from '../../src/told/brief/brief-markdown.ts';
import { briefText } from '../../src/told/brief/brief-text.ts';
import { tellBrief } from '../../src/told/brief/tell-brief.ts';
import { makeTextPen } from '../../src/told/text-pen.ts';

const english = languageOf('en');
const loaded = loadText('dam.yaml', readFileSync('examples/ombrelune-dam.yaml', 'utf8'));
const { briefing } = loaded;
if (!briefing) throw new Error('the example cannot be used');
const pen = makeTextPen(shownBriefing(briefing), analyse(briefing), english);

describe('a briefing on one page', () => {
  const brief = tellBrief(pen);
  const accepted = briefing.claims.filter(({ review }) => review === 'accepted');

  test('has each accepted question that several sources answer once, and counts the others', () => {
    const told = brief.groups.flatMap(({ claims }) => claims.map(({ told: { id } }) => id));
    const several = accepted.filter(({ reports }) => reports.length > 1).map(({ id }) => id);
    expect(several.filter(id => !told.includes(id))).toEqual([]);
    expect(new Set(told).size).toBe(told.length);
    expect(told.length + brief.single).toBe(accepted.length);
    expect(accepted.length + brief.proposed).toBe(briefing.claims.length);
    expect(brief.proposed).toBeGreaterThan(0);
  });

  test('begins with what cannot all be true, the most serious first', () => {
    expect(brief.groups.map(({ standing }) => standing)).toEqual([
      'disagreeing',
      'differing',
      'agreeing',
    ]);
    expect(brief.groups[0]?.claims.map(({ told: { verdict } }) => verdict.code)).toEqual([
      'logic',
      'value',
      'value',
      'value',
    ]);
  });

  test('tells each with its sentence and its origins, as text and as Markdown', () => {
    const flat = (text: string) => text.replaceAll(/[\s\\*_]+/g, ' ');
    const text = flat(briefText(loaded, english, { width: 80, ascii: false }));
    const page = flat(briefMarkdown(loaded, english, { ascii: false }));
    for (const { claims } of brief.groups) {
      for (const { told } of claims) {
        const { name, sentence, origins } = told;
        for (const said of [name, sentence, origins.text].map(flat)) {
          expect(text).toContain(said);
          expect(page).toContain(said);
        }
      }
    }
  });

  test('names the sources whose words somebody should look at, and counts those it does not name', () => {
    // B and C are filed as something else than their words say.
    const doubtful = loadText(
      'doubtful.yaml',
      `briefing: 1
title: T
lang: en
sources: {a: {lang: en}, b: {lang: en}, c: {lang: en}}
figures:
  - id: two
    label: Houses
    reports:
      - {source: a, value: 5, passage: five houses}
      - {source: b, value: 5, passage: six houses}
  - {id: one, label: Roads, reports: [{source: c, value: 5, passage: six roads}]}
`,
    );
    const text = briefText(doubtful, english, { width: 400, ascii: false });
    expect(text).toMatch(/^= Houses: .* · ! to verify: B$/m);
    expect(text).toContain('one source alone answers, with 1 answer to verify.');
    const page = briefMarkdown(doubtful, english, { ascii: false });
    expect(page).toMatch(/\*\*Houses\*\*: .* · \*\*! to verify: B\*\*$/m);
  });

  test('says what was left out of the file before all else', () => {
    const broken = loadText(
      'broken.yaml',
      `briefing: 1\ntitle: T\nlang: en\nsources: {a: {lang: en}}\nfigures:\n  - {id: bad, label: B, reports: [{source: a, valeu: 3}]}\n`,
    );
    const options = { width: 80, ascii: false };
    expect(briefText(broken, english, options)).toMatch(
      /left out because of problems[\s\S]*Contested/,
    );
    expect(briefMarkdown(broken, english, options)).toMatch(
      /left out because of problems[\s\S]*## Contested/,
    );
  });
});
