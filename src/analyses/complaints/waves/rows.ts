import type { WaveLots } from './lots.js';
import type { Wave } from './waves.js';

/** Waves of the period with the lots that they are about. */
export const waveRows = (
  waves: readonly Wave[],
  lots: readonly WaveLots[],
  name: (id: string | null) => string | null,
) =>
  waves.map((wave) => {
    const own = lots.find((one) => one.wave === wave);
    const product = wave.product === '' ? null : wave.product;
    return {
      __cut: wave.cut,
      topic: wave.topic,
      product_id: product,
      name: name(product),
      first_week: wave.firstWeek,
      last_week: wave.lastWeek,
      over: wave.over,
      complaints: wave.complaints,
      expected: wave.expected,
      excess: wave.complaints - wave.expected,
      delay: own?.delay ?? null,
      lots_from: own?.from ?? null,
      lots_to: own?.to ?? null,
      unsure: own?.unsure ?? null,
    };
  });
