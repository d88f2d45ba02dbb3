/**
 * Intervals and probabilities that are printed and have no world of their own: by column or metric, with the reason. A column leaves
 * this list when a figure prints it; a new one stands in neither and fails the contract test.
 */
export const UNMEASURED: Readonly<Record<string, string>> = {
  'resellers.models.low':
    'how often past months lay in their intervals, by Wilson of as many days as they were judged on: a check of the forecast, whose own coverage stands above',
  'sla.targets.bound_low': 'no interval of an estimate: what it would be if all paused cases were missed',
  'sla.importance.difference_low': 'Mantel-Haenszel; the function covers within 93 to 97 % of 1,000 worlds in its test',
  'sla.importance.p': 'of the same difference; q beside it corrects for all of the table',
};
