-- one row per cut. valued: rows of customers, or of those who are worth as much
SELECT __cut, CAST(sum(customers) AS bigint) AS customers, sum(revenue_net) AS revenue_net, sum(revenue_gross) AS revenue_gross
FROM valued
GROUP BY __cut
ORDER BY __cut
