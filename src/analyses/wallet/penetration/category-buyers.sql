-- one row per cut and category: buyers and their spend, and of all who stated a wallet for it, wallet and spend. Who stated one and buys
-- none of it from us has a spend of 0 and belongs to the cuts that are all about customers; to no part of the lines
WITH listed AS ( -- one row per cut, customer and category bought, or stated and not bought
  SELECT
    b.__cut AS __cut,
    b.category AS category,
    b.spend AS spend,
    true AS buys,
    s.stated AS stated
  FROM customer_category b
  LEFT JOIN stated s ON s.customer_id = b.customer_id AND s.category = b.category AND NOT s.below_own
  WHERE b.category IS NOT NULL
  UNION ALL
  SELECT
    cut_of('', c.__cut) AS __cut,
    s.category AS category,
    CAST(0 AS decimal(18,4)) AS spend,
    false AS buys,
    s.stated AS stated
  FROM stated s
  LEFT JOIN customer_category b ON b.customer_id = s.customer_id AND b.category = s.category
  LEFT JOIN customers c ON c.customer_id = s.customer_id
  WHERE s.category IS NOT NULL AND NOT s.below_own AND b.customer_id IS NULL AND CAST($about_customers AS boolean)
    AND (c.customer_id IS NOT NULL OR NOT CAST($filtered AS boolean))
)
SELECT
  __cut,
  category,
  count_if(buys) AS buyers,
  sum(spend) AS spend,
  count(stated) AS stated_customers,
  sum(CASE WHEN stated IS NOT NULL THEN spend END) AS stated_spend,
  sum(stated) AS stated
FROM listed
GROUP BY __cut, category
ORDER BY 1, 2
