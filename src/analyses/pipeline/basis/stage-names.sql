-- one row per stage that any deal has entered
SELECT stage
FROM all_opportunity_stages
GROUP BY stage
ORDER BY stage
