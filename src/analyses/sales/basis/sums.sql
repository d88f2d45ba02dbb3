-- one row per cut
SELECT
  __cut,
  CAST(sum(orders) AS bigint) AS orders,
  sum(revenue) AS revenue,
  sum(ordered) AS ordered,
  sum(sold) AS sold,
  sum(returned) AS returned,
  sum(discount) AS discount,
  sum(list_amount) AS list_amount,
  sum(costed) AS costed,
  sum(cost) AS cost
FROM buyer
GROUP BY __cut
ORDER BY __cut
