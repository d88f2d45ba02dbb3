-- one row per cut and pair of groups: who moved, and the money that moved with them
SELECT
  coalesce(n.__cut, b.__cut) AS __cut,
  coalesce(b.code, 'no_purchase') AS from_code,
  coalesce(n.code, 'no_purchase') AS to_code,
  count(*) AS customers,
  coalesce(sum(b.revenue), CAST(0 AS decimal(38,4))) AS revenue_before,
  coalesce(sum(n.revenue), CAST(0 AS decimal(38,4))) AS revenue_now
FROM now_in n
FULL JOIN before_in b ON b.customer_id = n.customer_id AND b.__cut = n.__cut
GROUP BY coalesce(n.__cut, b.__cut), coalesce(b.code, 'no_purchase'), coalesce(n.code, 'no_purchase')
ORDER BY 1, 2, 3
