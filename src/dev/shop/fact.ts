import { cents, type Row, type Tables } from './tables.js';

/** One planted or plain fact with its figure, as the README prints it. */
export interface Fact {
  id: string;
  value: string;
  says: string;
}

export type Add = (id: string, value: string | number, says: string) => void;

export const share = (part: number, whole: number): string => (whole === 0 ? '' : (part / whole).toFixed(4));

/** Rate of each euro order line's month; yuan lines count one to one. */
export function inYuan(tables: Tables): (r: Row) => number {
  const euro = new Map(
    tables.fx_rates.filter((r) => r.currency === 'EUR').map((r) => [r.rate_date!.slice(0, 7), Number(r.rate)]),
  );
  return (r) => (r.currency === 'EUR' ? cents(r.amount!) * euro.get(r.ordered_at!.slice(0, 7))! : cents(r.amount!));
}
