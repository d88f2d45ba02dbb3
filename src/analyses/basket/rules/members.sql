-- one row per cut, customer and stratum by the number of baskets: who buys often buys everything with everything. Numbers up to twelve
-- are strata of their own, then four to each doubling
WITH basket AS ( -- one row per cut, customer and basket
  SELECT __cut, customer_id, basket, min(bought_on) AS bought_on
  FROM line
  WHERE customer_id IS NOT NULL
  GROUP BY __cut, customer_id, basket
), customer AS ( -- one row per cut and customer
  SELECT __cut, customer_id, count(*) AS baskets
  FROM basket
  GROUP BY __cut, customer_id
)
SELECT
  __cut, customer_id, baskets,
  CASE WHEN baskets <= 12 THEN CAST(baskets AS double) ELSE 12 + floor(4 * ratio(ln(ratio(CAST(baskets AS double), CAST(12 AS double))), ln(CAST(2 AS double)))) END AS stratum
FROM customer
ORDER BY 1, 2
