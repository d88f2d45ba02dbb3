-- one row per period: our sales as the market's source has them, and everybody's, in the categories that we are in
WITH place AS ( -- one row per period, cut and category
  SELECT
    CAST(period_start(period_start, CAST($grain AS varchar), CAST($shift_days AS bigint), CAST($shift_months AS bigint)) AS varchar) AS place,
    __cut,
    category,
    sum(CASE WHEN company = CAST($us AS varchar) THEN amount END) AS ours,
    sum(amount) AS market
  FROM market_sales
  WHERE period_start BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY 1, 2, 3
)
SELECT place AS period_start, sum(ours) AS ours, sum(market) AS market
FROM place
WHERE __cut = '' AND ours IS NOT NULL
GROUP BY 1
ORDER BY 1
