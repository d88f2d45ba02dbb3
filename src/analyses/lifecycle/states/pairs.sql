-- one row per asked period and cut, and where parties stood before it and at its end: how many, how many bought in it, their money, advocates.
-- asked_point: one row per asked day, with its period, the last day of that, and whether it lies before it
WITH moved AS ( -- one row per asked period and party
  SELECT
    q.period AS period,
    p.party AS party,
    max(p.customer_id) AS customer_id,
    max(CASE WHEN q.is_before = 1 THEN p.state END) AS was,
    max(CASE WHEN q.is_before = 0 THEN p.state END) AS state,
    max(CASE WHEN q.is_before = 1 AND p.next_on <= q.ends_on THEN p.next_on END) AS next_on,
    max(CASE WHEN q.is_before = 0 THEN p.point END) AS point
  FROM placed p
  JOIN asked_point q ON q.place = p.point
  GROUP BY q.period, p.party
)
SELECT
  s.period AS period,
  m.__cut AS __cut,
  coalesce(s.was, 'not_yet_known') AS was,
  coalesce(s.state, 'gone_from_the_data') AS state,
  count(*) AS customers,
  count(s.next_on) AS bought,
  sum(w.value) AS value,
  sum(b.value) AS value_before,
  count(a.customer_id) AS advocates
FROM moved s
JOIN member m ON m.party = s.party
LEFT JOIN worth w ON w.customer_id = s.customer_id
LEFT JOIN worth_before b ON b.customer_id = s.customer_id
LEFT JOIN advocate a ON a.customer_id = s.customer_id AND a.point = s.point
GROUP BY s.period, m.__cut, coalesce(s.was, 'not_yet_known'), coalesce(s.state, 'gone_from_the_data')
ORDER BY 1, 2, 3, 4
