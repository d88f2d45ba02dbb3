-- one row per cut and reseller: sums over the customers who answer, of overall scores of the span.
-- worth: one row per score of a scale: ten-thousandths of the way from its low end to its high one
WITH said AS ( -- one row per cut, reseller and customer
  SELECT s.__cut AS __cut, m.reseller_id AS reseller_id, s.customer_id AS customer_id, count(*) AS n, CAST(sum(w.value) AS bigint) AS total
  FROM surveys s
  JOIN main_reseller m ON m.customer_id = s.customer_id
  JOIN worth w ON w.score = CAST(s.score AS decimal(18,4)) AND w.scale_min = CAST(s.scale_min AS decimal(18,4)) AND w.scale_max = CAST(s.scale_max AS decimal(18,4))
  WHERE coalesce(s.role, 'overall') = 'overall' AND coalesce(s.brand, 'us') = 'us'
    AND s.responded_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY 1, 2, 3
)
SELECT
  __cut AS __cut,
  reseller_id AS reseller_id,
  count(*) AS people,
  sum(n) AS n,
  sum(total) AS total,
  sum(CAST(total AS bigint) * total) AS squares,
  sum(CAST(total AS bigint) * n) AS products,
  sum(CAST(n AS bigint) * n) AS sizes
FROM said
GROUP BY 1, 2
ORDER BY 1, 2
