-- one row per cut and basis, and of each per tier, per month of the first purchase and per channel that brought the customer
WITH known AS ( -- one row per customer, cut and basis
  SELECT
    m.__cut AS __cut,
    s.basis AS basis,
    s.alive_part AS alive_part,
    s.recent_value AS recent_value,
    s.expected AS expected,
    s.clv AS clv,
    t.value AS tier,
    substr(CAST(s.first_on AS varchar), 1, 7) AS cohort,
    c.acquisition_channel AS channel
  FROM scored s
  JOIN member m ON m.customer_id = s.customer_id
  LEFT JOIN tier t ON t.customer_id = s.customer_id
  LEFT JOIN all_customers c ON c.customer_id = s.customer_id
)
SELECT
  __cut,
  basis,
  CASE WHEN grouping(tier) = 0 THEN 'tier' WHEN grouping(cohort) = 0 THEN 'cohort' WHEN grouping(channel) = 0 THEN 'channel' ELSE 'all' END AS by_what,
  CASE WHEN grouping(tier) = 0 THEN tier WHEN grouping(cohort) = 0 THEN cohort WHEN grouping(channel) = 0 THEN channel END AS of_group,
  count(*) AS customers,
  sum(alive_part) AS alive,
  sum(recent_value) AS current,
  sum(expected) AS expected,
  sum(clv) AS future
FROM known
GROUP BY GROUPING SETS ((__cut, basis), (__cut, basis, tier), (__cut, basis, cohort), (__cut, basis, channel))
ORDER BY 1, 2, 3, 4
