import type { ActionId } from '../../../lang/action-text.ts';
import { clamp } from '../../draw/scroll.ts';
import { answerPlace, answersOfSource } from '../../state/answers-of-source.ts';
import { push, replace } from '../../state/pile.ts';
import type { Shown, State, View } from '../../state/state.ts';

export function updateSource(
  state: State,
  view: Extract<View, { screen: 'source' }>,
  action: ActionId,
  shown: Shown,
  page: number,
): State {
  const answers = answersOfSource(shown, view.source);
  const at = Math.max(0, answerPlace(answers, view));
  const to = (index: number) => {
    const { claim, report } = answers[clamp(index, 0, answers.length - 1)] ?? {};
    return replace(state, { ...view, claim: claim?.id ?? null, report: report?.key ?? null });
  };
  switch (action) {
    case 'up':
    case 'previous-passage':
      return to(at - 1);
    case 'down':
    case 'next-passage':
      return to(at + 1);
    case 'page-up':
      return to(at - Math.max(1, page));
    case 'page-down':
      return to(at + Math.max(1, page));
    case 'first':
      return to(0);
    case 'last':
      return to(answers.length - 1);
    case 'open': {
      const chosen = answers[at];
      if (!chosen) return state;
      return push(state, {
        screen: 'compare',
        claim: chosen.claim.id,
        source: view.source,
        report: chosen.report.key,
        scroll: null,
      });
    }
    default:
      return state;
  }
}
