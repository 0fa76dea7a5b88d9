import { describe, expect, test } from 'vitest';
import { SearchedText } from '../../../src/analysis/verification/searched-text.ts';
import { verify, verifying } from '../../../src/analysis/verification/verify.ts';
import { verifyReport } from '../../../src/analysis/verification/verify-report.ts';
import { BriefingWork } from '../../../src/analysis/verification/work.ts';
import type { Report } from '../../../src/model/briefing.ts';
import { limits } from '../../../src/model/limits.ts';
import { allSteps } from '../../../src/model/steps.ts';
import { articleOf } from '../../support/article.ts';
import { type FigureInput, makeBriefing } from '../../support/briefing.ts';
import { floods, nearMisses } from '../../support/floods.ts';

type Recorded = Omit<FigureInput['reports'][number], 'source' | 'value'>;

/** A briefing whose only article has such a text, with a report for each of some passages. */
function recorded(reports: readonly Recorded[], lang = 'fr') {
  return makeBriefing({
    sources: { a: { lang } },
    figures: reports.map((report, at) => ({
      id: `f${at}`,
      reports: [{ source: 'a', value: 5, ...report }],
    })),
  });
}

function statuses(reports: readonly Recorded[], text: string): readonly string[] {
  const found = verify(recorded(reports), new Map([['a', articleOf(text)]]));
  return [...found.reports.values()].map(({ status }) => status);
}

const [plainClaim] = recorded([{ passage: 'cinq' }]).claims;

/** The steps that looking up one report takes; also of words that no file may have, being unseen. */
function stepsOf(words: Recorded, text: string): number {
  const [report] = plainClaim?.reports ?? [];
  if (!plainClaim || !report) throw new Error('One report was given.');
  const work = new BriefingWork();
  const own = { ...report, ...words } as Report;
  allSteps(verifyReport(plainClaim, own, new SearchedText(text), null, work));
  return work.spent;
}

/** From twice to four times as much is twice as far as from once to twice: more would be a square. */
function isInProportion([once = 0, twice = 0, fourTimes = 0]: readonly number[]): boolean {
  return fourTimes - twice <= 2.5 * Math.max(0, twice - once) + 2000;
}

describe('the work of looking words up grows no faster than what it is done with', () => {
  const cases = floods.flatMap(flood => {
    const [beginning, middle] = nearMisses(flood);
    const all = [flood, beginning ?? flood, middle ?? flood];
    return [
      ...all.map(words => ({ words, flood, beside: {} })),
      { words: flood, flood, beside: { prefix: 'other words', suffix: 'and others' } },
    ];
  });

  test('the article, for a passage of each flood in an article of it', () => {
    const wrong = cases.flatMap(({ words, flood, beside }) => {
      const report = { passage: words.of(40), ...beside };
      const steps = [200, 400, 800].map(length => stepsOf(report, flood.of(length)));
      return isInProportion(steps) ? [] : [[words.name, report, steps]];
    });
    expect(wrong).toEqual([]);
  });

  test('the passage, and what is given as standing beside it', () => {
    const wrong = cases.flatMap(({ words, flood }) => {
      const steps = [60, 120, 240].map(length => {
        const part = flood.of(length / 4);
        return stepsOf(
          { passage: words.of(length), prefix: `a${part}`, suffix: `${part}a` },
          flood.of(400),
        );
      });
      return isInProportion(steps) ? [] : [[words.name, steps]];
    });
    expect(wrong).toEqual([]);
  });
});

const dots = '. '.repeat(200_000);
const flooding = { passage: '. '.repeat(100).trim(), prefix: 'nothing' };

describe('what is too much alike is not looked up, and said to be', () => {
  test('a passage of dots beside words that stand nowhere, in an article of dots', () => {
    expect(statuses([flooding], dots)).toEqual(['too_alike']);
  });

  test('words that a flood of spaces draws apart', () => {
    const padded = `Cinq${' '.repeat(3_000_000)}morts`;
    expect(statuses([{ passage: 'Cinq morts' }], padded)).toEqual(['too_alike']);
  });

  test('a flood of hyphens, which is one dash to whoever folds it', () => {
    const reports = Array.from({ length: 40 }, () => ({ passage: '-'.repeat(300) }));
    expect(new Set(statuses(reports, '-'.repeat(10_000_000)))).toEqual(new Set(['too_alike']));
  });

  test('and what stands out is found beside more of them than a briefing has steps for', () => {
    const reports = [
      ...Array.from({ length: 14 }, () => flooding),
      { passage: 'cinq morts à Koursk' },
      { passage: 'six morts à Koursk' },
    ];
    const found = statuses(reports, `${dots} Selon Kiev, cinq morts à Koursk. ${dots}`);
    expect(found.slice(0, 14)).toEqual(Array.from({ length: 14 }, () => 'too_alike'));
    expect(found.slice(14)).toEqual(['exact', 'altered']);
  });
});

describe('what a flood breaks in one place is found where it stands, and nowhere else', () => {
  test.each([
    ['letters', 'a'],
    ['digits', '1'],
    ['dots', '.'],
    ['numbers', '1 2 '],
    ['words', 'not '],
  ])('%s', (_, unit) => {
    const article = unit.repeat(1_000_000 / unit.length);
    const own = unit.repeat(500 / unit.length);
    const words = `${own} stop ${own}`;
    expect(statuses([{ passage: words }], article)[0]).toMatch(/^(?:altered|not_found)$/);
    expect(statuses([{ passage: 'stop' }], `${article} stop ${article}`)).toEqual(['exact']);
  });
});

describe('an honest article', () => {
  const sentence = (at: number) =>
    `Le ${at} mai, l’armée a déclaré que ${at + 3} soldats — au moins — auraient été tués près de Koursk. `;
  const rules = `${'-'.repeat(120)}\n${'.'.repeat(300)} 12\n${'=== '.repeat(30)}\n${'_'.repeat(500)}\n`;
  const text = Array.from({ length: 10_000 }, (_, at) =>
    at % 100 === 0 ? rules + sentence(at) : sentence(at),
  ).join('');

  test('of a megabyte with lines drawn in it leaves what a briefing may take further untouched', () => {
    const reports = Array.from({ length: 300 }, (_, at) => ({
      passage: sentence(at * 33 + 7).trim(),
      prefix: at % 2 === 0 ? 'près de Koursk' : 'words that are not there',
    }));
    const work = new BriefingWork();
    const article = new SearchedText(text);
    const found = recorded(reports).claims.map(claim => {
      const [report] = claim.reports;
      if (!report) throw new Error('Each claim has a report.');
      return allSteps(verifyReport(claim, report, article, 'fr', work)).status;
    });
    expect(new Set(found)).toEqual(new Set(['exact']));
    expect(work.left).toBe(limits.briefing_steps_max);
  });

  test('has its words after a line of dashes found, and the line where it is recorded', () => {
    const line = `${'-'.repeat(120)} Bilan ${'.'.repeat(40)} 12`;
    const found = statuses(
      [{ passage: line }, { passage: `– Bilan ${'.'.repeat(40)} 12` }, { passage: 'tableau' }],
      `${text} tableau ${line} fin`,
    );
    expect(found).toEqual(['exact', 'normalised', 'exact']);
  });
});

test('others have their turn all the time, whatever is looked up', () => {
  const briefing = recorded([flooding, { passage: `${'. '.repeat(50)}x` }]);
  let turns = 0;
  for (const _ of verifying(briefing, new Map([['a', articleOf(dots)]]))) turns += 1;
  // Half a million characters folded or steps taken between two of them would be far fewer.
  expect(turns).toBeGreaterThan(dots.length / 500_000 + limits.report_steps_extra / 500_000);
});

describe('a passage of thousands of characters is read by itself in no time', () => {
  // What is quadratic takes minutes over all of them, and nothing of it can be counted.
  test.each(['en', 'fr'])('%s', lang => {
    for (const { of } of floods) {
      const briefing = recorded([{ passage: `x ${of(5000)}` }], lang);
      const [check] = verify(briefing, new Map()).reports.values();
      expect(check?.status).toBe('no_text');
    }
  });
});

test.each([
  ['spaces', ' '.repeat(49_900)],
  ['brackets of what is left out', '[…] '.repeat(12_000)],
  ['spaces between two things that are counted', `tués${' '.repeat(49_900)}x blessés`],
  ['marks in what stands before', '?!'.repeat(24_000)],
])('a flood in a passage is looked up in a short article in no time: %s', (_, flood) => {
  const passage = `5 a${flood}b`.slice(0, limits.text_chars_max);
  const found = statuses([{ passage }, { passage: 'article', prefix: passage }], 'Un article.');
  expect(found).toEqual(['not_found', 'exact']);
});
