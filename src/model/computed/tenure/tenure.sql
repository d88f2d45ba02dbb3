-- one row per customer: how long ago the first order ever was
SELECT
  customer_id,
  CASE
    WHEN date_diff('month', min(ordered_on), CAST($as_of AS date)) < 6 THEN 'under_6_months'
    WHEN date_diff('month', min(ordered_on), CAST($as_of AS date)) < 12 THEN '6_to_12_months'
    WHEN date_diff('month', min(ordered_on), CAST($as_of AS date)) < 24 THEN '1_to_2_years'
    ELSE '2_years_and_more'
  END AS value
FROM all_orders
WHERE customer_id IS NOT NULL AND ordered_on <= CAST($as_of AS date)
GROUP BY customer_id
ORDER BY customer_id
