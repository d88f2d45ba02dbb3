-- one row per cut and product that complaints of the period name (null: none)
SELECT __cut AS __cut, product_id AS product_id, count(*) AS complaints
FROM complaint
GROUP BY 1, 2
ORDER BY 1, 2
