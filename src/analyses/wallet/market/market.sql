-- one row per cut and category: our sales in the period as the market's source has them, and everybody's
SELECT
  __cut,
  category,
  sum(CASE WHEN company = CAST($us AS varchar) THEN amount END) AS ours,
  sum(amount) AS market,
  count(DISTINCT company) AS companies
FROM market_sales
WHERE period_start BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY __cut, category
ORDER BY __cut, category
