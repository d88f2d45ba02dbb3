-- one row per cut and campaign that order lines name
SELECT o.__cut AS __cut, o.campaign_id AS campaign_id, sum(o.amount) AS revenue, count(DISTINCT o.customer_id) AS customers
FROM orders o
JOIN campaign c ON c.campaign_id = o.campaign_id
WHERE o.ordered_on <= CAST($as_of AS date)
GROUP BY 1, 2
ORDER BY 1, 2
