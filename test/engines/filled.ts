import type { Manifest } from '../../src/core/manifest.js';

interface Answer {
  readonly result?: {
    readonly tables: Readonly<Record<string, { readonly rows: readonly Record<string, unknown>[] }>>;
  };
}

/** Which columns have held a value in some answer. */
export class Filled {
  private readonly seen = new Set<string>();

  constructor(private readonly manifest: Manifest) {}

  note(analysis: string, answer: unknown): void {
    for (const [table, { rows }] of Object.entries((answer as Answer).result?.tables ?? {})) {
      for (const row of rows) {
        for (const [column, value] of Object.entries(row))
          if (value !== null) this.seen.add(`${analysis}.${table}.${column}`);
      }
    }
  }

  /** Declared columns without a value anywhere. */
  empty(): string[] {
    return this.manifest.entries.flatMap(({ id, tables }) =>
      tables.flatMap(({ name, columns }) =>
        Object.keys(columns)
          .map((column) => `${id}.${name}.${column}`)
          .filter((place) => !this.seen.has(place)),
      ),
    );
  }
}
