-- one row per cut, peers and numbers of orders in the two years
SELECT __cut, peers, earlier, later, count(*) AS customers
FROM size
GROUP BY __cut, peers, earlier, later
ORDER BY __cut, peers, earlier, later
