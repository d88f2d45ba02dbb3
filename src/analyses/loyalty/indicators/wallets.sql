-- one row per customer who stated the whole wallet or parts of it: how many statements, and what of it is ours; null where our own sales contradict one
SELECT
  customer_id,
  count(*) AS statements,
  CASE WHEN max(CASE WHEN below_own THEN 1 ELSE 0 END) = 0 AND sum(stated) > 0 THEN ratio(CAST(sum(now_spend) AS double), CAST(sum(stated) AS double)) END AS share
FROM stated
GROUP BY customer_id
ORDER BY customer_id
