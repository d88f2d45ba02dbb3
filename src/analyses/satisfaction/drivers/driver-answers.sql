-- one row per answer about us of the responses that say what they think overall, the first of them by id
WITH rated AS ( -- one row per answer about us on overall or a driver
  SELECT __cut, response, instrument, item, role, score, scale_min, scale_max
  FROM answer
  WHERE brand = 'us' AND response IS NOT NULL AND role IN ('overall', 'driver')
), complete AS ( -- one row per response that holds an overall score and a driver
  SELECT __cut, response, dense_rank() OVER (PARTITION BY __cut ORDER BY response) AS place
  FROM rated
  GROUP BY __cut, response
  HAVING count_if(role = 'overall') > 0 AND count_if(role = 'driver') > 0
)
SELECT
  r.__cut AS __cut,
  r.response AS response,
  r.instrument AS instrument,
  r.item AS item,
  r.role AS role,
  r.score AS score,
  r.scale_min AS scale_min,
  r.scale_max AS scale_max,
  c.place > CAST($most AS bigint) AS is_beyond
FROM rated r
JOIN complete c ON c.__cut = r.__cut AND c.response = r.response
WHERE c.place <= CAST($most AS bigint) + 1
ORDER BY r.__cut, r.response, r.role, r.instrument, r.item, r.score
