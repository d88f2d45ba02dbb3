/** A history that customers share, in days, with how many do. */
export interface History {
  readonly repeats: number;
  readonly priced: number;
  readonly recency: number;
  readonly age: number;
  readonly customers: number;
}

/** Histories in columns, each made when it is looked at: half a million kept as objects take ten times the memory. */
export class Histories implements Iterable<History> {
  constructor(private readonly columns: Readonly<Record<keyof History, Int32Array>>) {}

  get length(): number {
    return this.columns.age.length;
  }

  *[Symbol.iterator](): Iterator<History> {
    const { repeats, priced, recency, age, customers } = this.columns;
    for (let i = 0; i < age.length; i++)
      yield {
        repeats: repeats[i]!,
        priced: priced[i]!,
        recency: recency[i]!,
        age: age[i]!,
        customers: customers[i]!,
      };
  }
}
