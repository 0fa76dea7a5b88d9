import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionIds } from '../../../src/lang/action-text.ts';
import { languageOf } from '../../../src/lang/language.ts';
import { actionsOf } from '../../../src/tui/actions.ts';
import { lineCells } from '../../../src/tui/draw/span.ts';
import { makeFinder } from '../../../src/tui/find/finder.ts';
import { contextIn, type Frame, frameOf } from '../../../src/tui/frame/frame-of.ts';
import { sceneOf } from '../../../src/tui/frame/scene-of.ts';
import { currentScreen, type State, startState } from '../../../src/tui/state/state.ts';
import { update } from '../../../src/tui/update/update.ts';
import { whyUnavailable } from '../../../src/tui/update/why-unavailable.ts';
import { knownOf } from '../../support/scene.ts';
import { shownOf, smallBriefing } from '../../support/shown.ts';

const shown = shownOf(smallBriefing);
const english = languageOf('en');
const find = makeFinder(shown, [], english);
const sceneAt = (state: State) => sceneOf({ ...knownOf(shown, state, english), find });

const anySize = fc.record({
  columns: fc.integer({ min: 1, max: 150 }),
  rows: fc.integer({ min: 1, max: 60 }),
});
const anyActions = fc.array(fc.constantFrom(...actionIds), { maxLength: 12 });

describe('a frame', () => {
  test('has as many rows as the window, none of them wider, after any run of actions', () => {
    fc.assert(
      fc.property(anyActions, anySize, (ids, size) => {
        let state = startState;
        let frame: Frame = frameOf(sceneAt(state), size, null);
        for (const id of ids) {
          const context = contextIn(sceneAt(state).context, frame);
          const action = actionsOf(currentScreen(state)).find(known => known.id === id);
          if (!action || whyUnavailable(action, state, context) !== null) continue;
          state = update(state, id, context);
          frame = frameOf(sceneAt(state), size, frame.corner);
          expect(frame.lines).toHaveLength(size.rows);
          const widest = Math.max(...frame.lines.map(lineCells));
          expect(widest).toBeLessThanOrEqual(size.columns);
        }
      }),
    );
  });

  test('is the same for the same state, size and corner, and stays where it is', () => {
    fc.assert(
      fc.property(anySize, size => {
        const scene = sceneAt(startState);
        const { corner, ...frame } = frameOf(scene, size, null);
        expect(frameOf(scene, size, corner)).toEqual({ ...frame, corner });
      }),
    );
  });
});
