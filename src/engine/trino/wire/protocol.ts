import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../../../core/errors.js';
import { CORE } from '../../../core/words.js';
import type { TrinoAddress } from '../connection-url.js';
import { explainHttpFault, explainQueryError, mayRetry, type TrinoError } from '../faults.js';
import { TRINO } from '../words.js';
import type { TrinoHttp, TrinoRequest } from './http.js';

/** What a query says of itself with each page. Bytes and rows are those read from tables. */
export interface TrinoStats {
  readonly state: string;
  readonly progressPercentage?: number;
  readonly elapsedTimeMillis: number;
  readonly processedRows: number;
  readonly processedBytes: number;
  readonly physicalInputBytes: number;
  readonly peakMemoryBytes: number;
}

export interface TrinoColumn {
  readonly name: string;
  readonly type: string;
}

export interface TrinoPage {
  readonly id: string;
  readonly nextUri?: string;
  readonly columns?: readonly TrinoColumn[];
  readonly data?: readonly (readonly unknown[])[];
  readonly stats?: TrinoStats;
  readonly error?: TrinoError;
}

/** How long to wait, in ms. Each page comes within a second on a healthy cluster, rows or none. */
export interface Patience {
  /** For one answer. */
  readonly request: number;
  /** For a coordinator that answers no more, before giving the query up. */
  readonly silence: number;
}

export const PATIENCE: Patience = { request: 30_000, silence: 120_000 };

export interface Watcher {
  onStats?(stats: TrinoStats): void;
}

const interrupted = () => new UserError('E_INTERRUPTED', 'interrupted', CORE.interrupted());

/** Runs statements and gives their pages; knows which ones run, so that all can be ended. */
export class TrinoProtocol {
  /** What runs, with the address at which each can be ended on the cluster. */
  private readonly running = new Map<AbortController, string | undefined>();
  private isCancelled = false;

  constructor(
    private readonly http: TrinoHttp,
    private readonly address: TrinoAddress,
    private readonly patience: Patience = PATIENCE,
  ) {}

  /**
   * The pages of a statement, also those without rows. Ends normally only where the cluster says that the query finished;
   * a failure in the last page, a cut connection or a cancel throws UserError. Leaving early ends the query on the cluster.
   */
  async *pages(sql: string, watcher: Watcher = {}): AsyncGenerator<TrinoPage> {
    if (this.isCancelled) throw interrupted();
    const abort = new AbortController();
    this.running.set(abort, undefined);
    try {
      let page = await this.send({ method: 'POST', url: '/v1/statement', data: sql }, abort.signal);
      for (;;) {
        this.running.set(abort, page.nextUri);
        if (page.stats) watcher.onStats?.(page.stats);
        if (page.error) throw explainQueryError(page.error, page.id, this.address);
        yield page;
        if (page.nextUri === undefined) break;
        page = await this.send({ method: 'GET', url: page.nextUri }, abort.signal);
      }
      if (page.stats?.state !== 'FINISHED') throw this.endedEarly(page);
    } finally {
      await this.end(abort);
    }
  }

  /** Ends every statement that runs, on the cluster too; the calls in progress throw E_INTERRUPTED. */
  async cancel(): Promise<void> {
    this.isCancelled = true;
    await Promise.all([...this.running.keys()].map((abort) => this.end(abort)));
  }

  close(): void {
    this.http.close();
  }

  private async send(request: Omit<TrinoRequest, 'timeout' | 'signal'>, signal: AbortSignal): Promise<TrinoPage> {
    const started = performance.now();
    for (let attempt = 1; ; attempt++) {
      if (signal.aborted) throw interrupted();
      try {
        return this.page(await this.http.send({ ...request, signal, timeout: this.patience.request }));
      } catch (error) {
        if (signal.aborted) throw interrupted();
        if (error instanceof UserError) throw error;
        const waited = performance.now() - started;
        if (!mayRetry(error, request.method) || waited > this.patience.silence)
          throw explainHttpFault(error, this.address);
      }
      await wait(Math.min(100 * 2 ** attempt, 5_000), undefined, { signal }).catch(() => undefined);
    }
  }

  private page(body: unknown): TrinoPage {
    if (typeof body === 'object' && body !== null && 'id' in body && 'stats' in body) return body as TrinoPage;
    throw explainHttpFault({ response: { status: 200 } }, this.address);
  }

  private endedEarly(page: TrinoPage): UserError {
    return new UserError('E_CLUSTER_FAILED', 'cluster', TRINO.cluster_ended_query_without(), {
      where: TRINO.query_state({ id: page.id, state: page.stats?.state ?? TRINO.unknown() }),
      hint: CORE.run_again(),
    });
  }

  /** Stops waiting and tells the cluster; it also stops by itself after five minutes of silence, so a failure here is no fault. */
  private async end(abort: AbortController): Promise<void> {
    const url = this.running.get(abort);
    this.running.delete(abort);
    abort.abort();
    if (url !== undefined) await this.http.send({ method: 'DELETE', url, timeout: 5_000 }).catch(() => undefined);
  }
}
