-- one row per set of periods bought in, with how many customers have it: nothing is filtered or cut, up to 62 periods, no dates of acquisition
SELECT
  '' AS __cut,
  cohort,
  CAST(0 AS bigint) AS word,
  mask,
  last_period,
  true AS head,
  false AS older,
  true AS undated,
  count(*) AS customers
FROM customer_mask
GROUP BY cohort, mask, last_period
ORDER BY cohort, mask
