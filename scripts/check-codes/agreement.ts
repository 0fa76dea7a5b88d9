import type { CodeTexts } from './code-text.ts';

/** How the sources of a claim stand to each other, and where their answers come from. */
export const agreementCodesText = {
  logic: {
    brief: 'a part is larger than its whole',
    meaning:
      'A claim that lies `within` another has an answer that must exceed an answer for the whole. Both cannot be true; denials, and a whole counted at an earlier date, are left aside.',
    remedy: 'Check both values and `within`.',
    example: 'At least 60 children injured, within fewer than 50 people injured.',
  },
  value: {
    brief: 'the answers cannot all be true',
    meaning: 'Two sources give values, or dates, that do not overlap.',
    remedy:
      'Check both passages; if they are right, the sources disagree and nothing is to be mended.',
    example: '“At least 600 homes” in one article, “some 200 homes” in another.',
  },
  circular: {
    brief: 'the lineage goes round in a circle',
    meaning:
      'A chain comes back to a party, or to one under the same control, after it has left it; a source rests on what its own outlet said before; or two sources rest on each other.',
    remedy: 'Check the chains; a circle adds no evidence.',
    example: '`chain: [ministry, daily, ministry]`.',
  },
  attribution: {
    brief: 'the same answer from different origins',
    meaning:
      'Two sources give the same number or date, and their chains begin with parties that nobody controls in common.',
    remedy: 'Check both chains; if they are right, nothing is to be mended.',
    example: '40 dead according to the hospital in one article, to the mayor in another.',
  },
  status: {
    brief: 'a fact in one source, not in another',
    meaning: 'What one source tells as a fact another puts in the conditional or denies.',
    remedy: 'Check both moods; if they are right, nothing is to be mended.',
    example: '“40 people died” in one article, “40 people reportedly died” in another.',
  },
  wording: {
    brief: 'a statement in different words',
    meaning:
      'Two articles in one language do not give the same words of a statement. More of the same words counts as different too.',
    remedy: 'Check both quotes; if they are right, nothing is to be mended.',
    example: '“We will rebuild” and “We shall rebuild everything”.',
  },
  interested_origin: {
    brief: 'the only origin has something to gain',
    meaning:
      'Every report of the claim goes back to one origin, and that origin is a belligerent or the subject of the claim.',
    remedy: 'Say so where the figure is used.',
    example: 'An army’s own count of its dead, whoever prints it.',
  },
  single_origin: {
    brief: 'several sources, one origin',
    meaning:
      'Two or more sources answer, and all of their chains begin with one party or with parties under the same control. Statements are left aside: each has its speaker as its one origin.',
    remedy: 'Count it once.',
    example: 'Three papers print what one police spokesman told an agency.',
  },
  form: {
    brief: 'quoted in one source, reported in another',
    meaning:
      'One source quotes a statement and another tells it without quotation marks, so that their words cannot be compared.',
    remedy: 'Nothing is to be mended.',
  },
  revision: {
    brief: 'the origin has changed its answer',
    meaning:
      'Two reports go back to the same origin, and one of them replaces the other by a later `as_of` or by `revises`. That is no disagreement.',
    remedy: 'Use the newer one.',
  },
  modifier: {
    brief: 'the same number, qualified differently',
    meaning: 'Two sources give one number with different modifiers.',
    remedy: 'Check both modifiers; if they are right, nothing is to be mended.',
    example: '“More than 3,000” in one article, “nearly 3,000” in another.',
  },
} satisfies CodeTexts;
