import type { ModelColumn } from '../../model/column.js';
import {
  type DecimalMark,
  dateEvidence,
  dateShare,
  isMissing,
  numberOf,
  type Period,
  readsFlag,
  readsNumber,
  withoutPercent,
} from '../values/index.js';

/** What the user has said of how values are written. */
export interface Said {
  readonly decimal?: DecimalMark | undefined;
  readonly dateFormat?: string | undefined;
  /** What stands above the table of the time it is of. */
  readonly period?: Period | null | undefined;
}

export const isDated = ({ type }: ModelColumn) => type === 'date' || type === 'instant';

const MOST = 500;

/** How long something took, as h:mm:ss. */
const CLOCK = /^\s*\d+:[0-5]?\d:[0-5]?\d(?:\.0+)?\s*$/;

/** Share of values that read as the type; 1 where there are none. */
export function typeFit({ type, unit }: ModelColumn, values: readonly string[], said: Said = {}): number {
  const filled = values.filter((value) => !isMissing(value)).slice(0, MOST);
  if (filled.length === 0) return 1;
  const share = (test: (value: string) => boolean) => filled.filter(test).length / filled.length;
  const marks: readonly DecimalMark[] = said.decimal === undefined ? ['.', ','] : [said.decimal];
  const numbers = (test: (value: string, mark: DecimalMark) => boolean) =>
    Math.max(...marks.map((mark) => share((value) => test(value, mark))));
  switch (type) {
    case 'date':
    case 'instant': {
      // Days of the month, ages and counts: a month could be written so, and nothing here says that it is.
      if (said.dateFormat === undefined && filled.every((value) => /^\d{1,2}$/.test(value.trim()))) return 0;
      const evidence = dateEvidence(filled, said.dateFormat);
      if (said.period != null && evidence.yearless.length > 0) return 1;
      return Math.max(
        dateShare(evidence),
        evidence.values > 0
          ? (0.9 * (evidence.serials + evidence.periods + evidence.epochs.s + evidence.epochs.ms)) / evidence.values
          : 0,
      );
    }
    case 'money':
    case 'number':
      return numbers((value, mark) => readsNumber(value, mark) || (unit === 'minutes' && CLOCK.test(value)));
    case 'integer':
      return numbers((value, mark) => readsNumber(value, mark) && Number.isInteger(numberOf(value, mark)));
    case 'ratio':
      return numbers((value, mark) => readsNumber(withoutPercent(value), mark));
    case 'flag':
      return share(readsFlag);
    default:
      return 1;
  }
}
