import type { QueryStats } from '../engine.js';
import type { TrinoStats } from './wire/protocol.js';

/** Adds up what the cluster says of finished queries; running ones count with their latest page. */
export class Usage {
  private readonly queries = new Map<number, TrinoStats>();
  private started = 0;
  private wallMs = 0;

  /** Gives the watcher of one query. */
  watch(): { onStats(stats: TrinoStats): void; onEnd(): void } {
    const id = this.started++;
    const since = performance.now();
    return {
      onStats: (stats) => this.queries.set(id, stats),
      onEnd: () => {
        this.wallMs += performance.now() - since;
      },
    };
  }

  total(): QueryStats {
    const all = [...this.queries.values()];
    const sum = (pick: (stats: TrinoStats) => number) => all.reduce((total, stats) => total + pick(stats), 0);
    return {
      queries: this.started,
      wallMs: this.wallMs,
      rowsRead: sum((stats) => stats.processedRows),
      // Connectors that read no files report no physical bytes; then what passed through the scan counts.
      bytesRead: sum((stats) => stats.physicalInputBytes || stats.processedBytes),
      peakMemoryBytes: all.reduce((peak, stats) => Math.max(peak, stats.peakMemoryBytes), 0),
    };
  }
}
