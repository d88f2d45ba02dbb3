import type { Message, Values } from '../../../core/message.js';
import type { Localizer } from '../../../i18n/localizer.js';
import { REPORT_LINES } from './first-page/words.js';
import { REPORT_TABLES } from './words.js';

const REPORT_PAGE = { ...REPORT_LINES, ...REPORT_TABLES };

export type ReportWord = keyof typeof REPORT_PAGE;

/** The report's own words, with places filled. */
export type ReportWords = (key: ReportWord, values?: Values) => string;

export const reportWords =
  ({ say }: Pick<Localizer, 'say'>): ReportWords =>
  (key, values = {}) =>
    say((REPORT_PAGE[key] as (values: Values) => Message)(values));
