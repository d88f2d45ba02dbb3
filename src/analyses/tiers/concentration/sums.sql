-- one row per cut, as totals.sql, where nobody's place is asked for: no customer is written down
SELECT __cut, count(*) AS customers, sum(revenue_net) AS revenue_net, sum(revenue_gross) AS revenue_gross
FROM valued
GROUP BY __cut
ORDER BY __cut
