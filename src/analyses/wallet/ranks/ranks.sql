-- one row per cut, segment, rank among the brands used and number of them: customers who say so, by their latest statement
WITH placed AS ( -- one row per statement that ranks us, the latest of a customer first
  SELECT
    customer_id,
    __cut,
    our_rank,
    brands_used,
    row_number() OVER (PARTITION BY customer_id, __cut ORDER BY period_start DESC, source, category, our_rank) AS place
  FROM wallets
  WHERE customer_id IS NOT NULL AND our_rank IS NOT NULL AND brands_used >= 1 AND period_start <= CAST($until AS date)
    AND coalesce(period_end, date_add('day', -1, date_add('year', 1, period_start)))
      >= date_add('day', -CAST($stale_days AS bigint), CAST($until AS date))
)
SELECT
  cut_of(p.__cut, c.__cut) AS __cut,
  coalesce(c.industry, c.segment) AS respondent_group,
  p.our_rank AS our_rank,
  p.brands_used AS brands_used,
  count(*) AS customers
FROM placed p
LEFT JOIN customers c ON c.customer_id = p.customer_id
WHERE p.place = 1
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4
