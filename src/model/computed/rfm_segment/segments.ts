/** Segments as they are read, the best first. `returns_only` has no scores; `no_purchase` exists in moves alone. */
export const SEGMENTS = [
  'champions',
  'loyal',
  'potential_loyal',
  'new_customers',
  'promising',
  'need_attention',
  'about_to_sleep',
  'at_risk',
  'cannot_lose',
  'hibernating',
  'returns_only',
] as const;
export type Segment = (typeof SEGMENTS)[number];

/** Segments of levels 1..5: one row per recency level from 1 (longest ago), one column per frequency level. Every cell has a name. */
const GRID: readonly (readonly Segment[])[] = [
  ['hibernating', 'hibernating', 'at_risk', 'at_risk', 'cannot_lose'],
  ['hibernating', 'hibernating', 'at_risk', 'at_risk', 'cannot_lose'],
  ['about_to_sleep', 'about_to_sleep', 'need_attention', 'loyal', 'loyal'],
  ['promising', 'potential_loyal', 'potential_loyal', 'loyal', 'loyal'],
  ['new_customers', 'potential_loyal', 'potential_loyal', 'champions', 'champions'],
];
const LEVELS = GRID.length;

/** The level 1..5 of a score 1..bins: 1 is 1, the highest is 5, those between are spread evenly, halves go up. */
export const levelOf = (score: number, bins: number): number =>
  1 + Math.floor((2 * (score - 1) * (LEVELS - 1) + (bins - 1)) / (2 * (bins - 1)));

export const segmentOf = (r: number, f: number, bins: number): Segment =>
  GRID[levelOf(r, bins) - 1]![levelOf(f, bins) - 1]!;

/** The segment of every pair of scores 1..bins. */
export function segmentCells(bins: number): { r: number; f: number; segment: Segment }[] {
  const scores = Array.from({ length: bins }, (_, index) => index + 1);
  return scores.flatMap((r) => scores.map((f) => ({ r, f, segment: segmentOf(r, f, bins) })));
}
