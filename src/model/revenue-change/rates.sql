-- one row per cut and currency of the earlier period: the same money as it was converted, and in its own currency
SELECT
  __cut AS cut,
  currency,
  sum(amount) AS amount,
  sum(CASE WHEN amount IS NOT NULL THEN __own_amount END) AS own
FROM orders
WHERE ordered_on BETWEEN CAST($before_since AS date) AND CAST($before_until AS date)
GROUP BY 1, 2
ORDER BY 1, 2
