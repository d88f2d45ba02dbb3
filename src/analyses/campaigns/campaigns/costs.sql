-- one row per campaign with costs booked on it up to the day
SELECT campaign_id, sum(amount) AS cost
FROM all_costs
WHERE campaign_id IS NOT NULL AND occurred_on <= CAST($as_of AS date)
GROUP BY campaign_id
ORDER BY campaign_id
