-- one row per measure with one target for all of its cases
SELECT measure, min(target) AS target
FROM service_targets
WHERE measure IS NOT NULL AND kind IS NULL AND priority IS NULL AND segment IS NULL
GROUP BY measure
HAVING count(*) = 1
ORDER BY measure
