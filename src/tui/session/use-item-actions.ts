import type { ActionId } from '../../lang/action-text.ts';
import type { Language } from '../../lang/language.ts';
import type { Loaded } from '../../load/loaded.ts';
import type { Place } from '../../model/problem.ts';
import { makePen } from '../pen.ts';
import { problemEntries } from '../state/problem-entries.ts';
import { currentView, type Shown, type State } from '../state/state.ts';
import type { WantedEditor } from '../terminal/editor-command.ts';
import type { OwnModes } from '../terminal/own-modes.ts';
import { addressOf, chosenItem } from '../update/chosen-item.ts';
import { citationText, itemText } from './copied-text.ts';
import { itemPlace, problemPlace } from './edit-place.ts';
import { useBrowser } from './use-browser.ts';
import { useCopy } from './use-copy.ts';
import { type Edited, useEdit } from './use-edit.ts';
import type { Suspension } from './use-suspend.ts';

interface ItemActions {
  readonly shown: Shown | null;
  /** The file as it was last read, usable or not. */
  readonly lastRead: Loaded | null;
  readonly language: Language;
  readonly editor: WantedEditor;
  readonly lend: Suspension['lend'];
  readonly modes: OwnModes;
  /** Tell the person something, until the next key. */
  readonly notify: (notice: string | null) => void;
  /** Told when the editor has ended. */
  readonly onEdited: (edited: Edited) => void;
}

/**
 * The actions that take the chosen item out of the program.
 *
 * @returns a function that carries an action out; false where it is none of these
 */
export function useItemActions(props: ItemActions): (action: ActionId, state: State) => boolean {
  const { shown, lastRead, language, editor, lend, modes, notify, onEdited } = props;
  const copy = useCopy(language, notify, modes.send);
  const edit = useEdit(language.acts, editor, lend);
  const browse = useBrowser(language.acts, lend, copy);

  const told = (notice: string | null) => {
    if (notice !== null) notify(notice);
  };
  const copyItem = (state: State, textOf: typeof itemText) => {
    const item = shown && chosenItem(state, shown);
    const text = item && textOf(makePen(shown, language), item);
    if (!text) return notify(null);
    void copy(text).then(told);
  };
  const editFile = (file: string, place: Place | null) => {
    // An editor would follow the link, and write through it.
    const isRefused =
      lastRead?.file === file && lastRead.problems.some(({ code }) => code === 'file_outside');
    if (!isRefused) return edit(file, place);
    notify(language.acts.notEdited);
    return null;
  };
  const editItem = (state: State) => {
    const view = currentView(state);
    if (view?.screen === 'problems' && lastRead) {
      const entry = problemEntries(lastRead, shown, language)[view.entry ?? 0];
      return editFile(lastRead.file, problemPlace(lastRead, entry));
    }
    const item = shown && chosenItem(state, shown);
    return shown ? editFile(shown.loaded.file, item && itemPlace(shown.loaded, item)) : null;
  };
  const openAddress = (state: State) => {
    const item = shown && chosenItem(state, shown);
    const address = item && addressOf(item, shown);
    return address ? browse(address) : null;
  };
  return (action, state) => {
    switch (action) {
      case 'copy':
        copyItem(state, itemText);
        return true;
      case 'copy-citation':
        copyItem(state, citationText);
        return true;
      case 'edit':
        void editItem(state)?.then(onEdited);
        return true;
      case 'open-address':
        void openAddress(state)?.then(told);
        return true;
      default:
        return false;
    }
  };
}
