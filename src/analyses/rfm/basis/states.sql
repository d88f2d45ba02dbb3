-- one row per cut and combination of scores; customers who only returned goods stand in one row without scores
SELECT
  __cut, r, f, m, segment,
  count(*) AS customers,
  CAST(sum(frequency) AS bigint) AS orders,
  sum(monetary) AS revenue_net
FROM scored
GROUP BY __cut, r, f, m, segment
ORDER BY __cut, r, f, m
