-- one row per cut and pair of segments: who moved, and the money that moved with them
SELECT
  coalesce(n.__cut, b.__cut) AS __cut,
  coalesce(b.segment, 'no_purchase') AS from_segment,
  coalesce(n.segment, 'no_purchase') AS to_segment,
  count(*) AS customers,
  coalesce(sum(b.monetary), CAST(0 AS decimal(38,4))) AS revenue_before,
  coalesce(sum(n.monetary), CAST(0 AS decimal(38,4))) AS revenue_now
FROM current_scored n
FULL JOIN earlier_scored b ON b.customer_id = n.customer_id AND b.__cut = n.__cut
GROUP BY coalesce(n.__cut, b.__cut), coalesce(b.segment, 'no_purchase'), coalesce(n.segment, 'no_purchase')
ORDER BY 1, 2, 3
