import type { ActionId } from '../../../lang/action-text.ts';
import type { Context, Shown, State, View } from '../../state/state.ts';
import { showsText, switchArticleList, updateArticle } from '../article/update-article.ts';
import { updateSource } from './update-source.ts';

/** A source is its article's text, or the list of its passages. */
export function updateTextOrList(
  state: State,
  view: Extract<View, { screen: 'source' }>,
  action: ActionId,
  shown: Shown,
  context: Context,
): State {
  if (action === 'article-list') return switchArticleList(state, view, shown);
  return showsText(shown, view)
    ? updateArticle(state, view, action, shown, context)
    : updateSource(state, view, action, shown, context.page);
}
