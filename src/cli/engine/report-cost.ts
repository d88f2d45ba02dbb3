import type { Engine } from '../../engine/engine.js';
import type { Context } from '../context.js';
import { COST } from './words.js';

/** What the engine's queries cost so far, in one line on stderr; a cluster also knows rows, bytes and memory. */
export function reportCost({ words, note }: Pick<Context, 'words' | 'note'>, engine: Engine): void {
  const { queries, wallMs, rowsRead, bytesRead, peakMemoryBytes } = engine.stats();
  const facts = [
    words.say(COST.queries({ n: queries, ms: Math.round(wallMs) })),
    ...(rowsRead === null ? [] : [words.say(COST.rows({ n: rowsRead }))]),
    ...(bytesRead === null ? [] : [words.say(COST.bytes({ n: bytesRead }))]),
    ...(peakMemoryBytes === null ? [] : [words.say(COST.memory({ n: peakMemoryBytes }))]),
  ];
  note(facts.join(' · '));
}
