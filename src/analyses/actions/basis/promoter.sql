-- one row per customer whose every answer to whether they would recommend us, of the last days, is 9 or 10 of 10
SELECT customer_id
FROM all_surveys
WHERE customer_id IS NOT NULL AND instrument = 'nps' AND coalesce(brand, 'us') = 'us' AND score IS NOT NULL
  AND responded_on > date_add('day', -CAST($lately AS bigint), CAST($until AS date)) AND responded_on <= CAST($until AS date)
GROUP BY customer_id
HAVING min(score) >= 9
ORDER BY customer_id
