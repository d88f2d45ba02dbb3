import type { Engine } from '../engine/engine.js';

/** Questions asked at the same time, each on a session of its own; as many as there are sessions, in the order asked. */
export class Sessions {
  private readonly waiting: ((engine: Engine) => void)[] = [];
  private readonly free: Engine[];

  constructor(sessions: readonly Engine[]) {
    this.free = [...sessions];
  }

  async run<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
    const engine = this.free.shift() ?? (await new Promise<Engine>((resolve) => this.waiting.push(resolve)));
    try {
      return await work(engine);
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.free.push(engine);
      else next(engine);
    }
  }
}

/** Like Promise.all, but none is left running when it throws: the engine may be closed after that. The first fault in order counts. */
export async function settled<T extends readonly unknown[]>(
  work: readonly [...{ [K in keyof T]: Promise<T[K]> }],
): Promise<T> {
  const outcomes = await Promise.allSettled(work);
  const failed = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult | undefined;
  if (failed !== undefined) throw failed.reason;
  return outcomes.map((outcome) => (outcome as PromiseFulfilledResult<unknown>).value) as unknown as T;
}
