-- one row per customer who bought in the period, whatever the filter and the cut: spend, and with whom to compare
WITH customer_spend AS ( -- one row per customer
  SELECT
    o.customer_id AS customer_id,
    sum(o.amount) AS spend
  FROM all_orders o
  WHERE o.customer_id IS NOT NULL AND o.ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY o.customer_id
), described AS ( -- one row per customer with spend above zero
  SELECT
    s.customer_id AS customer_id,
    CAST(s.spend AS decimal(18,4)) AS spend,
    coalesce(c.industry, c.segment) AS industry,
    c.region AS region,
    CASE
      WHEN c.employees < 10 THEN 'below_10'
      WHEN c.employees < 50 THEN '10_to_49'
      WHEN c.employees < 250 THEN '50_to_249'
      WHEN c.employees >= 250 THEN '250_and_more'
      WHEN c.annual_revenue < 1000000 THEN 'revenue_below_1m'
      WHEN c.annual_revenue < 10000000 THEN 'revenue_1m_to_10m'
      WHEN c.annual_revenue < 100000000 THEN 'revenue_10m_to_100m'
      WHEN c.annual_revenue >= 100000000 THEN 'revenue_100m_and_more'
    END AS size
  FROM customer_spend s
  LEFT JOIN all_customers c ON c.customer_id = s.customer_id
  WHERE s.spend > 0
)
SELECT
  customer_id,
  spend,
  '1|' || industry || '|' || size || '|' || region AS near_key,
  '2|' || industry AS industry_key,
  row_number() OVER (ORDER BY customer_id) % 5 AS fold
FROM described
ORDER BY customer_id
