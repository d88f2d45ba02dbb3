-- one row per cut, category and currency of the later period: the same money as it was converted, and in its own currency
SELECT
  o.__cut AS cut,
  p.category AS key,
  o.currency AS currency,
  sum(o.amount) AS amount,
  sum(CASE WHEN o.amount IS NOT NULL THEN o.__own_amount END) AS own
FROM orders o
LEFT JOIN all_products p ON p.product_id = o.product_id
WHERE o.ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
