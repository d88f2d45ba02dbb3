import type { Measure } from './measures.js';

/** The column of a cut point: `r_1` is the lowest of recency. */
export const pointName = (measure: Measure, place: number): string => `${measure[0]}_${place}`;

/** SQL of a score: how many cut points a value is beyond; of recency, how many it is not. */
function scoreOf(measure: Measure, bins: number): string {
  const score = (place: number) => (measure === 'recency' ? bins - place : place + 1);
  const upTo = Array.from({ length: bins - 1 }, (_, place) => {
    const point = `p.${pointName(measure, place + 1)}`;
    return `WHEN CAST(c.${measure} AS decimal(38,4)) <= ${point} THEN ${score(place)}`;
  });
  return `CAST(CASE WHEN c.frequency > 0 THEN CASE ${upTo.join(' ')} ELSE ${score(bins - 1)} END END AS bigint)`;
}

/**
 * One row per customer and cut with scores and the segment of those of recency and frequency. Customers who only returned goods have neither; money is
 * not scored where nothing has an amount. `point`: one row per cut with its cut points (a join by bounds of three measures takes as long); `cell`: one row
 * per pair of scores with its segment.
 */
export const scoredSql = (bins: number, priced: boolean): string => `WITH graded AS ( -- one row per customer and cut
  SELECT
    c.__cut AS __cut, c.customer_id AS customer_id, c.recency AS recency, c.frequency AS frequency, c.monetary AS monetary,
    ${scoreOf('recency', bins)} AS r,
    ${scoreOf('frequency', bins)} AS f,
    ${priced ? scoreOf('monetary', bins) : 'CAST(NULL AS bigint)'} AS m
  FROM customer c
  LEFT JOIN point p ON p.cut = c.__cut
)
SELECT
  g.__cut AS __cut, g.customer_id AS customer_id, g.recency AS recency, g.frequency AS frequency,
  ${priced ? 'g.monetary' : 'CAST(NULL AS decimal(38,4))'} AS monetary,
  g.r AS r, g.f AS f, g.m AS m,
  ${priced ? '100 * g.r + 10 * g.f + g.m' : '10 * g.r + g.f'} AS rfm_score,
  coalesce(s.segment, 'returns_only') AS segment
FROM graded g
LEFT JOIN cell s ON s.r = g.r AND s.f = g.f
ORDER BY 1, 2`;
