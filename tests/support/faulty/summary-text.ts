import { summaryText as sound } from '../../../src/told/summary/summary-text.ts';
import { faultMessage } from './message.ts';

// What it lends to other pages is sound.
export { writeHead, writeLeftOut } from '../../../src/told/summary/summary-text.ts';

const { FAULT } = process.env;

/** The summary, with the mistake that `FAULT` names. */
export const summaryText: typeof sound = (...given) => {
  if (FAULT === 'print') throw new Error(faultMessage, { cause: new TypeError('what led to it') });
  if (FAULT === 'print-promise') void Promise.reject(new Error(faultMessage));
  return sound(...given);
};
