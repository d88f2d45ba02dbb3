-- one row per question, customer and cut of the order lines with a line before or now, whatever the cut of the customer. day_role: one row per day
-- and question that it belongs to, before the measured period or in it
WITH line_sum AS ( -- one row per question, customer and cut of the lines
  SELECT
    r.point AS point,
    o.customer_id AS customer_id,
    o.__cut AS __cut,
    coalesce(sum(CASE WHEN r.part = 'before' THEN o.amount END), 0) AS before,
    coalesce(sum(CASE WHEN r.part = 'now' THEN o.amount END), 0) AS now,
    count(CASE WHEN r.part = 'before' AND is_purchase(o.__own_amount, o.quantity) THEN 1 END) > 0 AS bought_before,
    count(CASE WHEN r.part = 'now' AND is_purchase(o.__own_amount, o.quantity) THEN 1 END) > 0 AS bought_now
  FROM orders o
  JOIN day_role r ON r.day = o.ordered_on
  WHERE o.customer_id IS NOT NULL
  GROUP BY r.point, o.customer_id, o.__cut
)
SELECT
  __cut,
  customer_id,
  point,
  CAST(before AS decimal(18,4)) AS before,
  CAST(now AS decimal(18,4)) AS now,
  CASE WHEN CAST($active AS varchar) = 'purchase' THEN bought_before ELSE before > 0 END AS was,
  CASE WHEN CAST($active AS varchar) = 'purchase' THEN bought_now ELSE now > 0 END AS is_now
FROM line_sum
ORDER BY __cut, customer_id, point
