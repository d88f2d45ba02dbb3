-- as line-mask.sql, but a period counts only where its net revenue after returns is above zero
WITH line_period AS ( -- one row per customer, cut of the lines and period with a line
  SELECT
    o.customer_id AS customer_id,
    o.__cut AS __cut,
    d.period AS period,
    max(CASE WHEN is_purchase(o.__own_amount, o.quantity) THEN d.period END) AS bought,
    CASE WHEN sum(o.amount) > 0 THEN 1 ELSE 0 END AS positive
  FROM orders o
  JOIN day_period d ON d.day = o.ordered_on
  WHERE o.customer_id IS NOT NULL
  GROUP BY o.customer_id, o.__cut, d.period
)
SELECT
  customer_id,
  __cut,
  period - period % 62 AS word,
  bitwise_or_agg(bitwise_left_shift(CAST(positive AS bigint), CAST(period % 62 AS integer))) AS mask,
  min(bought) AS first_period,
  coalesce(max(CASE WHEN positive = 1 THEN period END), -1) AS last_period
FROM line_period
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
