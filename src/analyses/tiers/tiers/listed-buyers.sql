-- one row per cut: customers with purchases in the period who are on the customer list. valued: rows of customers, or of those who are worth as much
SELECT __cut, CAST(sum(listed) AS bigint) AS customers
FROM valued
GROUP BY __cut
ORDER BY __cut
