-- one row per cut, group of orders, period of those whose days are given and currency: the same money as it was converted, and in its own currency
SELECT
  __cut AS cut,
  channel AS name,
  period AS period,
  customer_id IS NULL AS is_nobody,
  currency AS currency,
  sum(amount) AS amount,
  sum(CASE WHEN amount IS NOT NULL THEN __own_amount END) AS own
FROM orders
JOIN days_of_periods ON day = ordered_on
WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, 2, 3, 4, 5
