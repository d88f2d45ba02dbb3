-- one row per cut and product, and one per cut for all of them: cases of every kind opened in the period
SELECT __cut AS __cut, product_id AS product_id, grouping(product_id) = 1 AS is_total, count(*) AS cases
FROM tickets
WHERE opened_on BETWEEN CAST($since AS date) AND CAST($until AS date)
GROUP BY GROUPING SETS ((__cut, product_id), (__cut))
ORDER BY 1, 3, 2
