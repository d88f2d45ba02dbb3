-- one row: the lines of the period, those of a known customer and amount, and what is left out
SELECT
  CAST(sum(lines) AS bigint) AS lines,
  CAST(sum(CASE WHEN customer_id IS NOT NULL THEN priced ELSE 0 END) AS bigint) AS used,
  CAST(sum(CASE WHEN customer_id IS NULL THEN lines ELSE 0 END) AS bigint) AS unnamed,
  sum(CASE WHEN customer_id IS NULL THEN monetary END) AS unnamed_amount,
  CAST(sum(CASE WHEN customer_id IS NOT NULL THEN lines - priced ELSE 0 END) AS bigint) AS unpriced
FROM customer
ORDER BY 1
