-- one row per cut, flow of retention and state at the period's end: customers, and their revenue before and now
SELECT
  f.__cut AS __cut,
  f.flow AS flow,
  coalesce(s.state, 'not_yet_known') AS state,
  count(*) AS customers,
  sum(f.before) AS value_before,
  sum(f.now) AS value_now
FROM flow_customer f
LEFT JOIN standing s ON s.customer_id = f.customer_id AND s.point = 2
WHERE f.flow <> 'none'
GROUP BY f.__cut, f.flow, coalesce(s.state, 'not_yet_known')
ORDER BY 1, 2, 3
