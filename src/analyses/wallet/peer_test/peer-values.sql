-- one row per group of peers and place asked for: the spend at that place from the lowest. asked: one row per group and place
WITH placed AS ( -- one row per group and customer
  SELECT key, spend, row_number() OVER (PARTITION BY key ORDER BY spend, customer_id) AS place
  FROM peer_group
  WHERE fold <> 0 OR NOT CAST($training_only AS boolean)
)
SELECT p.key AS key, p.place AS place, p.spend AS spend
FROM placed p
JOIN asked a ON a.key = p.key AND a.spot = p.place
GROUP BY p.key, p.place, p.spend
ORDER BY p.key, p.place
