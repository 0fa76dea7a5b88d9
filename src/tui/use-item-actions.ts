import type { ActionId } from '../lang/action-text.ts';
import type { Language } from '../lang/language.ts';
import { citationText, itemText } from './copied-text.ts';
import { makePen } from './pen.ts';
import { chosenItem } from './state/chosen-item.ts';
import type { Shown, State } from './state/state.ts';
import { useCopy } from './use-copy.ts';

interface ItemActions {
  readonly shown: Shown | null;
  readonly language: Language;
  /** Tell the person something, until the next key. */
  readonly notify: (notice: string | null) => void;
}

/**
 * The actions that take the chosen item out of the program.
 *
 * @returns a function that carries an action out; false where it is none of these
 */
export function useItemActions(props: ItemActions): (action: ActionId, state: State) => boolean {
  const { shown, language, notify } = props;
  const copy = useCopy(language);
  return (action, state) => {
    const item = shown && chosenItem(state, shown);
    switch (action) {
      case 'copy':
      case 'copy-citation': {
        if (!item) return true;
        const textOf = action === 'copy' ? itemText : citationText;
        const text = textOf(makePen(shown, language), item);
        notify(text === null ? null : copy(text));
        return true;
      }
      default:
        return false;
    }
  };
}
