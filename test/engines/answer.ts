import { UserError } from '../../src/core/errors.js';
import type { Engine } from '../../src/engine/engine.js';
import { RememberingEngine } from '../../src/engine/remembering.js';
import { manifest } from '../../src/generated/manifest.js';
import { analyze } from '../../src/run/analyze.js';
import type { AnalyzeRequest } from '../../src/run/request.js';
import { analyzeSeries } from '../../src/run/series.js';
import { exact, wholeResult } from './whole-result.js';

/** A question that engines are asked. */
export interface Asked {
  readonly request: AnalyzeRequest;
  /** Whether the points of the trends are asked for too. */
  readonly series?: boolean;
  /** Metrics whose points are asked for; all where absent. */
  readonly metrics?: readonly string[];
}

/** What an engine answers: the whole Result and the points of the trends, or the codes of the faults. */
export async function answer(over: Engine, { request, series = false, metrics }: Asked): Promise<unknown> {
  // As a report asks: what the trends want to know of the days, too, was answered to the analysis.
  const engine = RememberingEngine.over(over);
  try {
    const result = await orCode(async () => wholeResult(await analyze(engine, manifest, request)));
    if (!series) return { result };
    const asked = {
      ...request,
      grain: request.grain ?? ('month' as const),
      ...(metrics === undefined ? {} : { metrics }),
    };
    return { result, series: await orCode(async () => exact(await analyzeSeries(engine, manifest, asked))) };
  } finally {
    await engine.close();
  }
}

async function orCode(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof UserError) return { error: error.code };
    throw error;
  }
}
