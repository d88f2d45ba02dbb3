-- one row per customer and cut: gold as cut, the others by what they promise, how young they are and how long they have been silent.
-- gold_bound: one row per cut, the value from which a customer is gold; usual_gap: one row, without days where nobody bought twice: then nobody has been
-- silent for long against anyone's habit
WITH known AS ( -- one row per customer and cut with what is known beyond the value
  SELECT
    v.__cut AS __cut,
    v.customer_id AS customer_id,
    v.name AS name,
    v.revenue_net AS revenue_net,
    v.revenue_gross AS revenue_gross,
    v.value AS value,
    v.tier AS tier,
    coalesce(CASE WHEN c.acquired_on < h.first_on THEN c.acquired_on ELSE h.first_on END, c.acquired_on) AS since_on,
    date_diff('day', h.last_on, CAST($until AS date)) > CAST($silence AS double) * u.days AS silent,
    CAST(p.value AS double) * CAST($promise_factor AS double) >= CAST(g.low AS double) AS promising
  FROM classified v
  LEFT JOIN customers c ON c.customer_id = v.customer_id
  LEFT JOIN history h ON h.customer_id = v.customer_id
  LEFT JOIN promise p ON p.customer_id = v.customer_id AND p.__cut = v.__cut
  LEFT JOIN gold_bound g ON g.cut = v.__cut
  CROSS JOIN usual_gap u
)
SELECT
  __cut,
  customer_id,
  name,
  revenue_net,
  revenue_gross,
  value,
  CASE
    WHEN tier IN ('gold', 'net_negative', 'potential_gold', 'margin_unknown') THEN tier
    WHEN promising THEN 'potential_gold'
    WHEN since_on > CAST($young_since AS date) THEN 'too_young'
    WHEN tier = 'last' AND silent THEN 'archive'
    ELSE 'ordinary'
  END AS tier,
  silent
FROM known
ORDER BY __cut, customer_id
