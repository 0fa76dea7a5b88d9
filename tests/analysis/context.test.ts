import { describe, expect, test } from 'vitest';
import { contextOf } from '../../src/analysis/context.ts';
import { makeBriefing } from '../support/briefing.ts';

describe('who is at the top of those that control a party', () => {
  const briefing = makeBriefing({
    parties: {
      state: { interest: 'belligerent' },
      ministry: { controlled_by: 'state', interest: 'subject' },
      spokesman: { controlled_by: 'ministry' },
      x: { controlled_by: 'y' },
      y: { controlled_by: 'x' },
    },
    figures: [{ reports: [{ source: 'a', value: 1 }] }],
  });
  const context = contextOf(briefing);

  test.each([
    ['state', 'state', 'belligerent'],
    ['ministry', 'state', 'subject'],
    ['spokesman', 'state', 'subject'],
    ['nobody', 'nobody', null],
  ])('Over %s it is %s; the interest is %s.', (party, controller, interest) => {
    expect(context.controller(party)).toBe(controller);
    expect(context.interest(party)).toBe(interest);
  });

  test('Parties that control each other have one top, whichever is asked for first.', () => {
    expect(context.controller('x')).toBe(context.controller('y'));
  });

  test('One briefing is looked up in one place.', () => {
    expect(contextOf(briefing)).toBe(context);
  });
});
