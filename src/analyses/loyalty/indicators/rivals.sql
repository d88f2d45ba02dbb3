-- one row per customer of whose deals of before the day any names a competitor: how many competitors
SELECT customer_id, count(DISTINCT competitor) AS rivals
FROM all_opportunities
WHERE customer_id IS NOT NULL AND competitor IS NOT NULL AND created_on < CAST($before AS date)
GROUP BY customer_id
ORDER BY customer_id
