-- one row per group of peers: customers, and those not held out for the test
SELECT key, count(*) AS customers, count(CASE WHEN fold <> 0 THEN 1 END) AS training
FROM peer_group
GROUP BY key
ORDER BY key
