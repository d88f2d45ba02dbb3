-- one row per cut and category: buyers and their spend, and of those who stated a wallet for it, wallet and spend
SELECT
  b.__cut AS __cut,
  b.category AS category,
  count(*) AS buyers,
  sum(b.spend) AS spend,
  count(s.stated) AS stated_customers,
  sum(CASE WHEN s.stated IS NOT NULL THEN b.spend END) AS stated_spend,
  sum(s.stated) AS stated
FROM customer_category b
LEFT JOIN stated s ON s.customer_id = b.customer_id AND s.category = b.category AND NOT s.below_own
WHERE b.category IS NOT NULL
GROUP BY b.__cut, b.category
ORDER BY 1, 2
