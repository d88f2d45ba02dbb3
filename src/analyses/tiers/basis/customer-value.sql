-- one row per customer and cut who bought in the period, valued in the measure; `key` is what tiers are cut by, `listed` 1 for who is on the customer
-- list, `customers` how many a row stands for
SELECT
  cut_of(p.__cut, c.__cut) AS __cut,
  p.customer_id AS customer_id,
  c.name AS name,
  CASE WHEN CAST($priced AS boolean) THEN p.revenue_net END AS revenue_net,
  CASE WHEN CAST($priced AS boolean) THEN p.revenue_gross END AS revenue_gross,
  p.value AS value,
  p.value AS key,
  1 AS customers,
  CASE WHEN c.customer_id IS NULL THEN 0 ELSE 1 END AS listed
FROM customer_value p
LEFT JOIN customers c ON c.customer_id = p.customer_id
ORDER BY 1, p.customer_id
