-- one row per cut, customer and stratum by the number of baskets, with a number: who buys often buys everything with everything. Numbers up to twelve
-- are strata of their own, then four to each doubling
SELECT
  __cut, customer_id, row_number() OVER (ORDER BY __cut, customer_id) AS who,
  CASE WHEN baskets <= 12 THEN CAST(baskets AS double) ELSE 12 + floor(4 * ratio(ln(ratio(CAST(baskets AS double), CAST(12 AS double))), ln(CAST(2 AS double)))) END AS stratum
FROM buyer
WHERE customer_id IS NOT NULL
ORDER BY 1, 2
