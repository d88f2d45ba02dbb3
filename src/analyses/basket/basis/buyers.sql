-- one row per cut and customer, or basket of nobody: its baskets, and of those of known items how many up to the day and after it
SELECT
  __cut,
  coalesce(customer_id, '/' || basket) AS cluster,
  max(customer_id) AS customer_id,
  count(*) AS baskets,
  count_if(items IS NOT NULL AND bought_on <= CAST($learn_until AS date)) AS before,
  count_if(items IS NOT NULL AND bought_on > CAST($learn_until AS date)) AS later
FROM basket
GROUP BY 1, 2
ORDER BY 1, 2
