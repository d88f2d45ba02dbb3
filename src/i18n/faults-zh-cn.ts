import type { Translation } from './load.js';

/**
 * Messages that code anywhere writes in English, and their Chinese. Places are matched, so the authors of messages
 * need no catalogue; a test finds messages that have no line here.
 */
export const FAULTS: readonly Translation[] = [
  [
    '{names} as of the end of the period: this selects on the outcome; --by-at start does not',
    '{names} 取期末的值：这是按结果挑选客户；--by-at start 则不会',
  ],
];
