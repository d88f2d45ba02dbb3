-- one row per cut: enquiries of customers who were there at the start, of others, and of nobody
SELECT e.__cut AS __cut, count_if(e.customer_id IS NULL) AS nobody, count_if(e.customer_id IS NOT NULL AND k.customer_id IS NULL) AS others, count(k.customer_id) AS there
FROM enquiry e
LEFT JOIN kind k ON k.customer_id = e.customer_id AND k.attribute = 'segment'
GROUP BY 1
ORDER BY 1
