-- one row per cut, measure, slice and person: how many answers, and what they add up to; a slice is a wave where waves are asked for, else
-- the stratum of the customer.
-- worth: one row per measure and score that it takes of an item, with what one such answer adds to it
SELECT
  a.__cut AS __cut,
  w.measure AS measure,
  CASE
    WHEN CAST($wave AS varchar) = '' THEN coalesce(s.stratum, '')
    ELSE CAST(period_start(a.responded_on, CAST($wave AS varchar), CAST($shift_days AS bigint), CAST($shift_months AS bigint)) AS varchar)
  END AS slice,
  a.person AS person,
  count(*) AS n,
  CAST(sum(w.value) AS decimal(20,4)) AS total
FROM answer a
JOIN worth w ON w.instrument = a.instrument AND w.item = a.item AND w.score = a.score
  AND coalesce(w.role, '') = coalesce(a.role, '') AND w.scale_min IS NOT DISTINCT FROM a.scale_min AND w.scale_max IS NOT DISTINCT FROM a.scale_max
LEFT JOIN stratum s ON s.customer_id = a.customer_id
WHERE a.brand = 'us'
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2, 3, 4
