import type { Writer } from '../../engine/duckdb/writer.js';
import type { Change, LoadRecord, LoadWarning, Reject, SourceReport } from './report.js';
import type { LoadRequest } from './request.js';

/**
 * One load: what was asked of it, what its database knows, and what its steps have found so far. Each step gives it back with more
 * and changes nothing of what it was given.
 */
export interface Load {
  readonly request: LoadRequest;
  readonly writer: Writer;
  /** Folder for copies. */
  readonly work: string;
  readonly timezone: string;
  readonly id: number;
  /** Loads that the database remembers. */
  readonly loads: readonly LoadRecord[];
  readonly warnings: readonly LoadWarning[];
  readonly rejects: readonly Reject[];
  /** What became of each table. */
  readonly changes: ReadonlyMap<string, Change>;
  /** Of the sources that are loaded. */
  readonly sources: readonly SourceReport[];
}
