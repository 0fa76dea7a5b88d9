import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/language.ts';
import type { Claim } from '../../src/model/briefing.ts';
import { claimParagraph } from '../../src/told/citation.ts';
import { summaryText } from '../../src/told/summary/summary-text.ts';
import type { ToldAnswer } from '../../src/told/told-answer.ts';
import type { ToldClaim } from '../../src/told/told-claim.ts';
import { missingRows } from '../../src/tui/article/missing-rows.ts';
import { passagesInArticle } from '../../src/tui/article/passages-in-article.ts';
import type { PanelId } from '../../src/tui/draw/arrange.ts';
import type { Line } from '../../src/tui/draw/span.ts';
import { claimText } from '../../src/tui/find/item-text.ts';
import { panelContent } from '../../src/tui/panels/content.ts';
import { makePen } from '../../src/tui/pen.ts';
import { claimAloud } from '../../src/tui/reading-aloud/claim-aloud.ts';
import { inWords } from '../../src/tui/reading-aloud/in-words.ts';
import { articleHead } from '../../src/tui/screens/article/article-head.ts';
import { compareAloud } from '../../src/tui/screens/compare/compare-aloud.ts';
import { compareColumn } from '../../src/tui/screens/compare/compare-column.ts';
import { compareColumns } from '../../src/tui/screens/compare/compare-columns.ts';
import { compareLines } from '../../src/tui/screens/compare/compare-lines.ts';
import { matrixAloud } from '../../src/tui/screens/matrix/matrix-aloud.ts';
import { kindTitle, matrixLines } from '../../src/tui/screens/matrix/matrix-lines.ts';
import { readingLines } from '../../src/tui/screens/shared/reading-lines.ts';
import { sourceScreenAloud } from '../../src/tui/screens/source/passages-aloud.ts';
import { sourceContent } from '../../src/tui/screens/source/source-content.ts';
import { timelineContent } from '../../src/tui/screens/timeline/timeline-content.ts';
import { answersOfSource } from '../../src/tui/state/answers-of-source.ts';
import { everyFact, everyFactArticles } from '../support/every-fact.ts';
import { asLoaded, shownOf } from '../support/shown.ts';

const shown = shownOf(everyFact, everyFactArticles);
const loaded = asLoaded(everyFact, 'test.yaml', everyFactArticles);
const en = languageOf('en');
const pen = makePen(shown, en);
const claims = pen.briefing.claims;
const sources = pen.briefing.sources;

function drawn(lines: readonly Line[]): string {
  return lines.map(line => line.map(({ text }) => text).join('')).join(' ');
}

const panelOf: Readonly<Record<Claim['kind'], PanelId>> = {
  figure: 'figures',
  event: 'figures',
  statement: 'statements',
  casualty: 'casualties',
};

const all = { source: null, report: null };

/** All that a surface shows of the whole briefing, whichever source or claim is chosen on it. */
const surfaces = {
  summary: () => summaryText(loaded, en, { width: 400, ascii: false }),
  copy: () => claims.map(claim => claimParagraph(pen, claim, all, 'test.yaml')).join(' '),
  'copy of one source': () =>
    claims
      .flatMap(claim =>
        sources.map(({ id: source }) =>
          claimParagraph(pen, claim, { source, report: null }, 'test.yaml'),
        ),
      )
      .join(' '),
  search: () => claims.map(claim => claimText(pen, claim)).join('\n'),
  panels: () =>
    claims
      .map(({ id, kind }) => {
        const content = panelContent(pen, panelOf[kind], 150);
        return drawn(content.rowsOf(content.items.indexOf(id), 'none'));
      })
      .join(' '),
  'reading pane': () =>
    claims.map(({ id, kind }) => drawn(readingLines(pen, panelOf[kind], id, 200, 12))).join(' '),
  // A column by itself: beside each other the rows of several are one.
  Compare: () =>
    claims
      .flatMap(claim => [
        drawn(compareLines(pen, claim, { source: 'a' }, 600).lines),
        ...compareColumns(pen.briefing, claim).map(column =>
          drawn(compareColumn(pen, claim, column, 600)),
        ),
      ])
      .join(' '),
  'source screen': () =>
    sources
      .map(({ id }) => {
        const { items, rowsOf } = sourceContent(pen, answersOfSource(shown, id), 300);
        return items.map((_, at) => drawn(rowsOf(at, 'none'))).join(' ');
      })
      .join(' '),
  article: () => {
    const passages = passagesInArticle(shown, 'a');
    return [
      ...passages.map(passage =>
        drawn(articleHead(pen, { source: 'a', claim: null }, passage, 300, 40)),
      ),
      ...missingRows(pen, passages, 300).flatMap(({ pieces }) => pieces.map(({ text }) => text)),
    ].join(' ');
  },
  matrix: () =>
    claims
      .flatMap(({ id: claim }) =>
        sources.map(({ id: source }) =>
          drawn(
            matrixLines(pen, { claim, source, cells: 'full' }, 300, 60, { top: 0, left: 0 }).lines,
          ),
        ),
      )
      .join(' '),
  timeline: () => {
    const { items, rowsOf } = timelineContent(pen, 250);
    return items.map((_, at) => drawn(rowsOf(at, 'none'))).join(' ');
  },
  'dashboard, read aloud': () => claims.map(claim => claimAloud(pen, claim)).join(' '),
  'Compare, read aloud': () =>
    claims
      .flatMap(claim =>
        compareColumns(pen.briefing, claim).map(({ source, report }) => {
          const view = { screen: 'compare', claim: claim.id, source: source.id } as const;
          return compareAloud(pen, { ...view, report: report?.key ?? null, scroll: null }, 1);
        }),
      )
      .flatMap(({ current }) => current.map(({ text }) => text))
      .join(' '),
  'source screen, read aloud': () =>
    sources
      .flatMap(({ id: source }) =>
        answersOfSource(shown, source).map(({ claim, report }) => {
          const view = { screen: 'source', source, list: true } as const;
          return sourceScreenAloud(pen, { ...view, claim: claim.id, report: report.key }, 1);
        }),
      )
      .flatMap(({ opening, current }) => [...opening, ...current.map(({ text }) => text)])
      .join(' '),
  'matrix, read aloud': () =>
    claims
      .flatMap(({ id: claim }) =>
        sources.map(({ id: source }) =>
          matrixAloud(pen, { screen: 'matrix', claim, source }, 1)
            .current.map(({ text, heading = '' }) => `${heading} ${text}`)
            .join(' '),
        ),
      )
      .join(' '),
} satisfies Readonly<Record<string, () => string>>;

type Surface = keyof typeof surfaces;

/** By any of these something is known where it is shown. */
type Signs = readonly (string | RegExp)[];

/** By what a fact of an answer is known; by nothing where it is not stated. */
const answerSigns: { readonly [Fact in keyof ToldAnswer]: (answer: ToldAnswer) => Signs } = {
  key: ({ key }) => [key],
  source: ({ source }) => [`source: ${source}`],
  mark: ({ mark }) => [new RegExp(`\\b${mark}(?: |:|\\]|, )`)],
  answer: ({ answer, short }) => (answer ? [answer.text, ...short] : []),
  short: ({ short, answer, form }) => [...short, answer?.text ?? form?.text ?? ''],
  interval: ({ interval }) =>
    interval?.isMore ? [interval.text, inWords(interval.text, en), spoken(interval.text)] : [],
  words: ({ words }) => [words.quoted, words.text, words.passage ?? '', ...(words.quote ?? [])],
  mood: ({ mood, short }) => (mood.code === 'indicative' ? [] : [mood.text, ...short]),
  form: ({ form, words, short }) => (form ? [form.text, words.quoted, ...short] : []),
  cue: ({ cue }) => (cue ? [cue.text, cue.code] : []),
  translatedFrom: ({ translatedFrom }) => (translatedFrom ? [translatedFrom.text] : []),
  asOf: ({ asOf }) => (asOf ? [asOf.text, asOf.date] : []),
  resolvedFrom: ({ resolvedFrom }) => (resolvedFrom ? [resolvedFrom.text] : []),
  // A verdict’s sentence may say it too: “A revises B”.
  revises: ({ revises }) => (revises ? [revises.text] : []),
  chain: ({ chain, form }) => {
    const names = chain.steps.map(({ name }) => name);
    if (names.length === 0) return ['lineage not recorded'];
    // Of a statement the speaker has been named with what is asked.
    const way = form === null ? names : names.slice(1);
    return way.length === 0 ? [] : [chain.text, chain.given ?? chain.text, ...inTurn(way)];
  },
  interested: ({ interested }) => (interested ? [interested.text] : []),
  circular: ({ circular }) => (circular ? [circular.text] : []),
  standing: ({ standing }) => (standing ? [standing.text] : []),
  doubts: ({ doubts }) =>
    doubts.flatMap(({ text, check }) => [
      text,
      ...(check?.nearest?.diff.parts ?? [])
        .filter(part => part.in === 'second')
        .map(part => part.text),
    ]),
};

/** By what each part of a fact of a claim is known. */
const claimSigns: { readonly [Fact in keyof ToldClaim]: (claim: ToldClaim) => readonly Signs[] } = {
  id: ({ id }) => [[`, ${id})`]],
  kind: ({ kind }) => [[en.strings.kinds[kind], kindTitle(pen, kind)]],
  review: ({ review }) => (review === 'accepted' ? [] : [['proposed']]),
  name: ({ name, shortName, speech }) => [[name, shortName, speech?.topic ?? name]],
  shortName: ({ name, shortName, speech }) => [[name, shortName, speech?.topic ?? name]],
  speech: ({ speech }) =>
    speech ? [[speech.text, ...inTurn([...speech.from, ...(speech.to ?? [])]), 'Kim']] : [],
  facts: ({ facts }) => facts.filter(({ code }) => code !== 'review').map(({ text }) => [text]),
  verdict: ({ verdict }) => [[verdict.text, verdict.sign]],
  // That one source alone answers is seen from its letter.
  sentence: ({ verdict, sentence }) => (verdict.code === 'single' ? [] : [[sentence]]),
  origins: ({ verdict, origins }) =>
    verdict.code === 'single' ? [] : [[origins.text, inWords(origins.text, en)]],
  diff: ({ diff }) =>
    (diff?.code.parts ?? [])
      .filter(part => part.in !== 'both')
      .map(({ text }) => [`+${text}`, `−${text}`, `: ${text}`, `[${text}`, `→ ${text}`]),
  // Told by `answerSigns`.
  answers: () => [],
  silent: () => [['says nothing', 'Silent: C', 'B·']],
};

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** As a value is said whose sign is a word. */
function spoken(interval: string): string {
  return interval.replace('≥', 'at least');
}

/** Names in the order of a way, or against it, with little between them. */
function inTurn(names: readonly string[]): readonly RegExp[] {
  return [names, names.toReversed()].map(
    order => new RegExp(order.map(name => escaped(name)).join('[^.]{0,60}?'), 'u'),
  );
}

const isShown = (text: string, signs: Signs) =>
  signs.length === 0 ||
  signs.some(sign =>
    typeof sign === 'string' ? sign !== '' && text.includes(oneLine(sign)) : sign.test(text),
  );

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

/** Why facts are left out on purpose. */
type LeftOut<Whole> = { readonly [Fact in keyof Whole]?: string };

const leave = <Fact extends string>(why: string, ...facts: readonly Fact[]) =>
  Object.fromEntries(facts.map(fact => [fact, why])) as { readonly [Key in Fact]: string };

const nobodyReads = 'an address for programs; people read the letter of the source';
const ofRows = 'an answer has a row or two here, and Compare has all of it';
const inCompare = 'a list is heard to be gone through, and Compare reads all of it';
const warned =
  'a sign stands beside words that somebody should look at, and none beside the others';
const said = 'a sign or a word says that it is doubtful; Compare says why';
const byHead = 'stands over all of it, in the head of the screen';
const byList = 'stands in the list that the pane is under';
const ofAnswers = 'it is about the answers of one source, and Compare sets them beside the others';

const bothWordings = 'both wordings stand there whole';

/** What no surface shows. */
const nowhere: LeftOut<ToldAnswer> = leave(nobodyReads, 'key', 'source');

const byPolicy =
  'an interval follows from the policy of the file, and a paragraph says what the source says';

const answersLeaveOut: { readonly [Of in Surface]: LeftOut<ToldAnswer> } = {
  summary: {},
  copy: {
    ...leave(byPolicy, 'interval'),
    ...leave('it is said of words to verify alone', 'standing'),
    ...leave(said, 'doubts'),
  },
  'copy of one source': {
    ...leave('the source stands there in full', 'mark'),
    ...leave(byPolicy, 'interval'),
    ...leave('it is said of words to verify alone', 'standing'),
    ...leave(said, 'doubts'),
  },
  search: {},
  panels: {
    ...leave('a casualty estimate has a bar in the place of its words', 'words'),
    ...leave(warned, 'standing', 'doubts'),
    ...leave(ofRows, 'short', 'interval', 'cue', 'translatedFrom', 'asOf', 'resolvedFrom'),
    ...leave(ofRows, 'revises', 'interested', 'circular'),
  },
  'reading pane': {
    ...leave(byList, 'short', 'interval', 'chain', 'standing'),
    ...leave(ofRows, 'cue', 'translatedFrom', 'asOf', 'resolvedFrom'),
    ...leave(ofRows, 'interested', 'circular', 'doubts'),
  },
  Compare: {},
  'source screen': leave(byHead, 'mark'),
  article: {
    ...leave('the article has them below', 'words'),
    ...leave('a head has a row for what is answered', 'short', 'interval', 'mood', 'form', 'cue'),
    ...leave('a head has a row for what is answered', 'translatedFrom', 'asOf', 'resolvedFrom'),
    ...leave('a head has a row for what is answered', 'revises', 'chain', 'interested', 'circular'),
    ...leave('beside the words, in the text', 'doubts'),
    ...leave('each passage and quote has its own', 'standing'),
  },
  matrix: {
    ...leave('it is told of words that somebody should look at alone', 'standing'),
    ...leave(ofRows, 'interval', 'cue', 'translatedFrom', 'asOf', 'resolvedFrom'),
    ...leave(ofRows, 'interested', 'circular', 'doubts'),
  },
  timeline: {
    ...leave(ofRows, 'short', 'interval', 'cue', 'translatedFrom', 'resolvedFrom', 'revises'),
    ...leave('who says it is another screen', 'chain', 'interested', 'circular'),
    ...leave('whether words are the article’s is no question of time', 'standing', 'doubts'),
  },
  'dashboard, read aloud': {
    ...leave(inCompare, 'short', 'interval', 'cue', 'translatedFrom', 'asOf', 'resolvedFrom'),
    ...leave(inCompare, 'interested', 'circular', 'doubts'),
  },
  'Compare, read aloud': {},
  'source screen, read aloud': {},
  'matrix, read aloud': {
    ...leave(inCompare, 'short', 'interval', 'cue', 'translatedFrom', 'asOf', 'resolvedFrom'),
    ...leave(inCompare, 'revises', 'interested', 'circular'),
  },
};

const claimsLeaveOut: { readonly [Of in Surface]: LeftOut<ToldClaim> } = {
  summary: leave(nobodyReads, 'id'),
  copy: {
    ...leave(bothWordings, 'diff'),
    ...leave('the sentence says what the verdict is about', 'kind', 'verdict'),
    ...leave('those who say something are quoted', 'silent'),
  },
  'copy of one source': leave(
    ofAnswers,
    'kind',
    'verdict',
    'sentence',
    'origins',
    'silent',
    'diff',
  ),
  search: {
    ...leave(bothWordings, 'diff'),
    ...leave(nobodyReads, 'id'),
    ...leave('silence has no words to look for', 'silent'),
  },
  panels: {
    ...leave(bothWordings, 'diff'),
    ...leave(nobodyReads, 'id'),
    ...leave('the panel is named for it', 'kind'),
    ...leave('that it is not reviewed counts more than what it comes to', 'verdict'),
    ...leave('the reading under the panels has it', 'sentence', 'origins'),
    ...leave('Compare shows what the file says of the question', 'facts'),
  },
  'reading pane': {
    ...leave(bothWordings, 'diff'),
    ...leave(nobodyReads, 'id'),
    ...leave(byList, 'kind', 'review', 'name', 'shortName', 'speech', 'silent'),
    ...leave('Compare shows what the file says of the question', 'facts'),
  },
  Compare: leave(nobodyReads, 'id'),
  'source screen': {
    ...leave('the answers of one source have one wording', 'diff'),
    ...leave(nobodyReads, 'id'),
    ...leave(ofAnswers, 'kind', 'review', 'facts', 'sentence', 'origins', 'silent'),
  },
  article: {
    ...leave(nobodyReads, 'id'),
    ...leave(ofAnswers, 'kind', 'review', 'facts', 'verdict', 'sentence', 'origins', 'silent'),
  },
  matrix: {
    ...leave('the signs of a matrix stand for words', 'diff'),
    ...leave(nobodyReads, 'id'),
    ...leave('who says it is another screen', 'origins'),
  },
  timeline: {
    ...leave(bothWordings, 'diff'),
    ...leave(nobodyReads, 'id'),
    ...leave('its date says what kind it is', 'kind'),
    ...leave(ofRows, 'facts', 'sentence', 'origins'),
  },
  'dashboard, read aloud': {
    ...leave(bothWordings, 'diff'),
    ...leave(nobodyReads, 'id'),
    ...leave('the panel is named for it', 'kind'),
    ...leave(inCompare, 'facts', 'silent'),
  },
  'Compare, read aloud': leave(nobodyReads, 'id'),
  'source screen, read aloud': {
    ...leave('the answers of one source have one wording', 'diff'),
    ...leave(nobodyReads, 'id'),
    ...leave(ofAnswers, 'kind', 'facts', 'sentence', 'origins', 'silent'),
  },
  'matrix, read aloud': {
    ...leave('the answers of one source have one wording', 'diff'),
    ...leave(nobodyReads, 'id'),
    ...leave(inCompare, 'facts', 'sentence', 'origins'),
  },
};

describe('a surface shows every fact, of both answers where a source has two', () => {
  const told = claims.map(claim => pen.told(claim));
  const answers = told.flatMap(claim => claim.answers);

  test('and the briefing states each of them somewhere', () => {
    const unstated = Object.entries(answerSigns).filter(([, signsOf]) =>
      answers.every(answer => signsOf(answer).length === 0),
    );
    const unasked = Object.entries(claimSigns).filter(([, signsOf]) =>
      told.every(claim => signsOf(claim).length === 0),
    );
    expect(unstated.map(([fact]) => fact)).toEqual([]);
    expect(unasked.map(([fact]) => fact)).toEqual(['answers']);
  });

  test.each(Object.keys(surfaces) as Surface[])('but for what it leaves out on purpose: %s', of => {
    const text = oneLine(surfaces[of]());
    // An article is that of one source.
    const own = of === 'article' ? answers.filter(({ source }) => source === 'a') : answers;
    const missing = (Object.keys(answerSigns) as (keyof ToldAnswer)[]).filter(
      fact => !own.every(answer => isShown(text, answerSigns[fact](answer))),
    );
    const leftOut = Object.keys({ ...nowhere, ...answersLeaveOut[of] });
    expect(missing.toSorted()).toEqual(leftOut.toSorted());
    const unsaid = (Object.keys(claimSigns) as (keyof ToldClaim)[]).filter(
      fact =>
        !told
          .filter(({ answers: each }) => each.some(answer => own.includes(answer)))
          .every(claim => claimSigns[fact](claim).every(signs => isShown(text, signs))),
    );
    expect(unsaid.toSorted()).toEqual(Object.keys(claimsLeaveOut[of]).toSorted());
  });
});
