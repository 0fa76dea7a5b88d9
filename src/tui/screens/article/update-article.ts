import type { ActionId } from '../../../lang/action-text.ts';
import type { ReportKey } from '../../../model/report-key.ts';
import type { Anchor, ArticlePager } from '../../article/article-pager.ts';
import { isIn } from '../../article/article-rows.ts';
import {
  type ArticlePassage,
  articleText,
  beginning,
  passagesInArticle,
} from '../../article/passages-in-article.ts';
import { clamp } from '../../draw/scroll.ts';
import { push, replace } from '../../state/pile.ts';
import type { Context, Shown, State, View } from '../../state/state.ts';

type SourceView = Extract<View, { screen: 'source' }>;

/** Whether a source is shown as its article's text, not as a list of passages. */
export function showsText(shown: Shown, view: SourceView): boolean {
  return view.list !== true && articleText(shown, view.source) !== null;
}

/**
 * The passage that is highlighted: the one last gone to, else the claim's first one in the text.
 *
 * @returns null where the source says nothing about the claim
 */
export function currentPassage(shown: Shown, view: SourceView): ArticlePassage | null {
  const passages = passagesInArticle(shown, view.source);
  const ofClaim = passages.filter(({ claim }) => claim.id === view.claim);
  const ofReport = ofClaim.filter(({ report }) => report.key === view.report);
  const asked = ofReport.length > 0 ? ofReport : ofClaim;
  const isKnown = shown.briefing.claims.some(({ id }) => id === view.claim);
  if (ofClaim.length === 0 && isKnown) return null;
  return (
    asked.find(({ id }) => id === view.text?.passage) ??
    asked.find(({ stretches }) => stretches.length > 0) ??
    asked[0] ??
    passages[0] ??
    null
  );
}

/** Where the window stands: where it was scrolled to, else with the current passage in its middle. */
export function articlePlace(shown: Shown, view: SourceView, pager: ArticlePager): Anchor {
  const { top, match } = view.text ?? {};
  return top ?? (match ? pager.centredOn(match) : pager.centred(currentPassage(shown, view)));
}

/** The state after an action on the article's text. */
export function updateArticle(
  state: State,
  view: SourceView,
  action: ActionId,
  shown: Shown,
  { scroll }: Context,
): State {
  // Before the first frame nobody knows how many rows there are.
  const pager = scroll.article?.source === view.source ? scroll.article : null;
  const current = currentPassage(shown, view);
  const to = (top: Anchor) =>
    replace(state, {
      ...view,
      claim: current?.claim.id ?? view.claim,
      report: current?.report.key ?? view.report ?? null,
      text: { passage: current?.id ?? null, top, match: view.text?.match },
    });
  const by = (rows: number) =>
    pager ? to(pager.moved(articlePlace(shown, view, pager), rows)) : state;
  switch (action) {
    case 'up':
      return by(-1);
    case 'down':
      return by(1);
    case 'page-up':
      return by(-(pager?.page ?? 0));
    case 'page-down':
      return by(pager?.page ?? 0);
    case 'first':
      return pager ? to(pager.start()) : state;
    case 'last':
      return pager ? to(pager.end()) : state;
    case 'next-passage':
    case 'previous-passage': {
      const next = step(shown, view, pager, current, action === 'next-passage' ? 1 : -1);
      if (!next) return state;
      return replace(state, {
        ...view,
        claim: next.claim.id,
        report: next.report.key,
        text: { passage: next.id, top: null },
      });
    }
    case 'open': {
      const { source } = view;
      const claim = current?.claim.id ?? view.claim;
      if (claim === null) return state;
      const report = current?.report.key ?? view.report ?? null;
      return push(state, { screen: 'compare', claim, source, report, scroll: null });
    }
    default:
      return state;
  }
}

/**
 * The passage after or before the current one; once that is scrolled away, the first one in the
 * window or after it, and the last one in it or before.
 */
function step(
  shown: Shown,
  view: SourceView,
  pager: ArticlePager | null,
  current: ArticlePassage | null,
  by: 1 | -1,
): ArticlePassage | null {
  const passages = passagesInArticle(shown, view.source);
  const window = pager?.window(articlePlace(shown, view, pager));
  if (!window || (current && isIn(window.rows, current))) {
    const at = current ? passages.indexOf(current) + by : 0;
    return passages[clamp(at, 0, passages.length - 1)] ?? null;
  }
  const found =
    by === 1
      ? passages.find(each => isIn(window.rows, each) || beginning(each) >= Math.max(0, window.at))
      : passages.findLast(each => isIn(window.rows, each) || beginning(each) < window.at);
  return found ?? (by === 1 ? passages.at(-1) : passages[0]) ?? null;
}

/**
 * A source at what it says to a claim: as text or list as it was before, and at the same one of
 * several passages if the way to Compare led from there.
 */
export function sourceAt(
  { views }: State,
  source: string,
  claim: string,
  report: ReportKey | null = null,
): SourceView {
  const before = views.find((view): view is SourceView => view.screen === 'source');
  const isSame =
    before?.source === source && before.claim === claim && (before.report ?? null) === report;
  const passage = isSame ? (before.text?.passage ?? null) : null;
  const list = before?.list ?? false;
  return { screen: 'source', source, claim, report, list, text: { passage, top: null } };
}

/** From the article's text to the list of passages and back; the current claim stays. */
export function switchArticleList(state: State, view: SourceView, shown: Shown): State {
  const { source } = view;
  const list = showsText(shown, view);
  const current = list ? currentPassage(shown, view) : null;
  const claim = current?.claim.id ?? view.claim;
  const report = current?.report.key ?? view.report ?? null;
  return replace(state, { screen: 'source', source, claim, report, list });
}
