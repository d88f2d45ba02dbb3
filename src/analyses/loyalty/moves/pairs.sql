-- one row per cut, group before and group now, both axes before: customers who bought in either period, those of the cut before, their money in
-- each, and who of those of the cut before recommended us in the period. Point 1 is the period before, 2 the measured one
WITH party AS ( -- one row per cut and customer
  SELECT
    __cut,
    customer_id,
    max(CASE WHEN point = 1 THEN 1 ELSE 0 END) AS before,
    sum(CASE WHEN point = 1 THEN value END) AS value_before,
    sum(CASE WHEN point = 2 THEN value END) AS value
  FROM member
  GROUP BY __cut, customer_id
), stood AS ( -- one row per customer
  SELECT
    customer_id,
    max(CASE WHEN point = 1 THEN loyalty END) AS was,
    max(CASE WHEN point = 1 THEN behaviour END) AS behaviour,
    max(CASE WHEN point = 1 THEN attitude END) AS attitude,
    max(CASE WHEN point = 2 THEN loyalty END) AS loyalty
  FROM standing
  GROUP BY customer_id
)
SELECT
  p.__cut AS __cut,
  p.before AS before,
  coalesce(s.was, 'did_not_buy_before') AS was,
  s.behaviour AS behaviour,
  s.attitude AS attitude,
  coalesce(s.loyalty, 'does_not_buy_now') AS loyalty,
  count(*) AS customers,
  sum(p.value_before) AS value_before,
  sum(p.value) AS value,
  sum(coalesce(v.answered, 0)) AS answered,
  sum(coalesce(v.promotes, 0)) AS promotes,
  sum(coalesce(v.refers, 0)) AS refers
FROM party p
JOIN stood s ON s.customer_id = p.customer_id
LEFT JOIN voice v ON v.customer_id = p.customer_id
GROUP BY 1, 2, 3, 4, 5, 6
ORDER BY 1, 2, 3, 4, 5, 6
