-- one row per cut: customers who bought
SELECT __cut, count(*) AS customers
FROM spend
GROUP BY __cut
ORDER BY __cut
