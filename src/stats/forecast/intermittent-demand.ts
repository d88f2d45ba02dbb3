import { mean, variance } from 'simple-statistics';

/** Demand that comes now and then: ADI = periods per demand, CV² of the demand sizes (population variance). */
export interface DemandProfile {
  adi: number;
  cv2: number;
  kind: 'smooth' | 'erratic' | 'intermittent' | 'lumpy';
}

/** Classes by ADI 1.32 and CV² 0.49 (Syntetos, Boylan & Croston 2005); null without any demand. */
export function demandProfile(y: ArrayLike<number>): DemandProfile | null {
  const sizes = Array.from(y).filter((v) => v !== 0);
  if (sizes.length === 0) return null;
  const adi = y.length / sizes.length;
  const cv2 = variance(sizes) / mean(sizes) ** 2;
  const rare = adi >= 1.32;
  const kind = cv2 >= 0.49 ? (rare ? 'lumpy' : 'erratic') : rare ? 'intermittent' : 'smooth';
  return { adi, cv2, kind };
}

/**
 * Croston's demand rate per period: smoothed size over smoothed interval, both updated only when demand comes, so it never
 * falls while nothing is bought; 'sba' takes the bias off by (1 − α/2). A point rate, without a prediction interval.
 * null without any demand (Croston 1972; Syntetos & Boylan 2005).
 */
export function crostonRate(
  y: ArrayLike<number>,
  alpha = 0.1,
  variant: 'croston' | 'sba' = 'croston',
): { size: number; interval: number; rate: number } | null {
  let size: number | null = null;
  let interval = 0;
  let gap = 0;
  for (let i = 0; i < y.length; i++) {
    gap++;
    if (y[i] === 0) continue;
    if (size === null) {
      size = y[i]!;
      interval = gap;
    } else {
      size += alpha * (y[i]! - size);
      interval += alpha * (gap - interval);
    }
    gap = 0;
  }
  if (size === null) return null;
  return { size, interval, rate: (size / interval) * (variant === 'sba' ? 1 - alpha / 2 : 1) };
}

/**
 * TSB demand rate per period: smoothed probability of demand, updated every period, times smoothed size; it falls while
 * nothing is bought, so it is the one for customers and resellers who may be gone. null without any demand
 * (Teunter, Syntetos & Babai 2011).
 */
export function tsbRate(
  y: ArrayLike<number>,
  alphaSize = 0.1,
  alphaProbability = 0.1,
): { size: number; probability: number; rate: number } | null {
  let size: number | null = null;
  let probability = y.length > 0 && y[0] !== 0 ? 1 : 0;
  for (let i = 0; i < y.length; i++) {
    const demand = y[i] !== 0;
    if (i > 0) probability += alphaProbability * (+demand - probability);
    if (demand) size = size === null ? y[i]! : size + alphaSize * (y[i]! - size);
  }
  return size === null ? null : { size, probability, rate: size * probability };
}
