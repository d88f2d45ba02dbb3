import type { Relation } from '../../../core/analysis.js';
import type { Batch, Cell } from '../../../core/result.js';

type Read = (column: string) => Cell;

/** What was noted of cases, asked for in the order of their cuts and ids. */
export interface Noted<T> {
  of(cut: string, ticket: string): Promise<readonly T[]>;
  end(): Promise<void>;
}

const NOTHING: readonly never[] = [];

/**
 * Items of a relation by `__cut` and `ticket_id`, read beside the cases and never gathered: whoever asks does so in the order of both
 * columns, as the relation is, and asks for every case that it knows. Throws Error at the end where that was not so.
 */
export class PerCase<T> implements Noted<T> {
  private readonly batches: AsyncIterator<Batch>;
  private batch: Batch | null = null;
  private row = 0;
  private last: { readonly cut: string; readonly ticket: string; readonly items: readonly T[] } | null = null;

  constructor(
    relation: Relation,
    private readonly make: (cell: Read) => T,
  ) {
    this.batches = relation.read()[Symbol.asyncIterator]();
  }

  async of(cut: string, ticket: string): Promise<readonly T[]> {
    if (this.last?.cut === cut && this.last.ticket === ticket) return this.last.items;
    const items: T[] = [];
    while ((await this.isThere()) && this.cell('__cut') === cut && this.cell('ticket_id') === ticket) {
      items.push(this.make((column) => this.cell(column)));
      this.row++;
    }
    this.last = { cut, ticket, items: items.length === 0 ? NOTHING : items };
    return this.last.items;
  }

  /** Nothing is left where all cases were asked for in order. */
  async end(): Promise<void> {
    if (!(await this.isThere())) return;
    throw new Error(`not asked for in order: ${this.cell('ticket_id')} was never reached`);
  }

  private cell(column: string): Cell {
    return this.batch!.columns[column]![this.row]!;
  }

  private async isThere(): Promise<boolean> {
    while (this.batch === null || this.row >= this.batch.count) {
      const { value, done } = await this.batches.next();
      if (done === true) return false;
      this.batch = value;
      this.row = 0;
    }
    return true;
  }
}

/** Of nothing that was noted: no items for any case. */
export const nothingNoted: Noted<never> = {
  of: async (): Promise<readonly never[]> => NOTHING,
  end: async (): Promise<void> => {},
};
