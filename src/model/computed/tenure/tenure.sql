-- one row per customer who bought up to the day: how long ago the first purchase was, or where the orders begin after it, the acquisition
WITH begun AS ( -- one row per customer
  SELECT customer_id, CASE WHEN older THEN acquired_on ELSE first_on END AS since_on
  FROM first_purchase
)
SELECT
  customer_id,
  CASE
    WHEN date_diff('month', since_on, CAST($as_of AS date)) < 6 THEN 'under_6_months'
    WHEN date_diff('month', since_on, CAST($as_of AS date)) < 12 THEN '6_to_12_months'
    WHEN date_diff('month', since_on, CAST($as_of AS date)) < 24 THEN '1_to_2_years'
    ELSE '2_years_and_more'
  END AS value
FROM begun
ORDER BY customer_id
