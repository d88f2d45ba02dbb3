-- one row per group, currency and period of the two compared: the same money as it was converted, and in its own currency
SELECT
  __cut AS cut,
  customer_id IS NULL AS is_nobody,
  currency,
  sum(CASE WHEN ordered_on <= CAST($before_until AS date) THEN amount END) AS amount_before,
  sum(CASE WHEN ordered_on <= CAST($before_until AS date) THEN __own_amount END) AS own_before,
  sum(CASE WHEN ordered_on > CAST($before_until AS date) THEN amount END) AS amount_now,
  sum(CASE WHEN ordered_on > CAST($before_until AS date) THEN __own_amount END) AS own_now
FROM orders
WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  OR ordered_on BETWEEN CAST($before_since AS date) AND CAST($before_until AS date)
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
