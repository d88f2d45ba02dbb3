-- one row per cut
SELECT __cut, count(*) AS customers, sum(revenue_net) AS revenue_net, sum(revenue_gross) AS revenue_gross
FROM customer_value
GROUP BY __cut
ORDER BY __cut
