-- one row per campaign that order lines name, whatever is asked about
SELECT campaign_id
FROM all_orders
WHERE campaign_id IS NOT NULL
GROUP BY campaign_id
ORDER BY campaign_id
