-- as pattern.sql, where no line is filtered out and cuts are of customers: one reading of the lines serves the total and the cut
WITH placed AS ( -- one row per customer
  SELECT
    cut_of('', c.__cut) AS __cut,
    m.cohort AS cohort,
    m.mask AS mask,
    m.last_period AS last_period,
    coalesce(c.acquired_on < CAST($first_day AS date), false) AS older,
    c.acquired_on IS NULL AS undated
  FROM customer_mask m
  LEFT JOIN customers c ON c.customer_id = m.customer_id
)
SELECT
  __cut,
  cohort,
  CAST(0 AS bigint) AS word,
  mask,
  last_period,
  true AS head,
  older,
  undated,
  count(*) AS customers
FROM placed
GROUP BY __cut, cohort, mask, last_period, older, undated
ORDER BY __cut, cohort, mask, older, undated
