-- one row per cut and distinct value: who is worth as much, where nobody asks for the customers themselves. valued: customer-value.sql
SELECT
  __cut,
  value,
  CAST(sum(customers) AS bigint) AS customers,
  CAST(sum(listed) AS bigint) AS listed,
  sum(value) AS held,
  sum(revenue_net) AS revenue_net,
  sum(revenue_gross) AS revenue_gross
FROM valued
GROUP BY __cut, value
ORDER BY __cut, value
