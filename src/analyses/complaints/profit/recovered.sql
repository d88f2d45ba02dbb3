-- one row per cut and solved complaint with a customer: what came after the solution (or the complaint), and what handling it cost
WITH counted AS ( -- one row per solved complaint and cut, with the day from which it is looked on
  SELECT
    __cut, ticket_id, customer_id, topic, priority, tier, recovered, arm, compensation, handling_cost,
    CASE WHEN CAST($from_solution AS boolean) THEN resolved_on ELSE opened_on END AS index_on
  FROM complaint
  WHERE customer_id IS NOT NULL AND resolved_on IS NOT NULL
), day AS ( -- one row per customer and day with order lines: whether anything was bought, and what it left
  SELECT
    customer_id, ordered_on,
    count_if(is_purchase(__own_amount, quantity)) AS lines,
    sum(CASE WHEN line_cost IS NOT NULL THEN CAST(amount AS decimal(38,4)) - CAST(line_cost AS decimal(38,4)) END) AS margin
  FROM all_orders
  WHERE customer_id IS NOT NULL AND ordered_on <= CAST($as_of AS date)
  GROUP BY 1, 2
), later AS ( -- one row per such complaint: the next purchase, and the margin within the horizon
  SELECT
    c.__cut, c.ticket_id,
    min(CASE WHEN d.lines > 0 THEN d.ordered_on END) AS next_on,
    sum(CASE WHEN date_diff('day', c.index_on, d.ordered_on) <= CAST($horizon AS bigint) THEN d.margin END) AS margin
  FROM counted c
  JOIN day d ON d.customer_id = c.customer_id AND d.ordered_on > c.index_on
  GROUP BY 1, 2
)
SELECT
  c.__cut AS __cut,
  c.ticket_id AS ticket_id,
  c.customer_id AS customer_id,
  c.topic AS topic,
  coalesce(c.priority, '') AS priority,
  coalesce(c.tier, '') AS tier,
  c.recovered AS recovered,
  c.arm AS arm,
  date_diff('day', c.index_on, CAST($as_of AS date)) AS followed,
  date_diff('day', c.index_on, l.next_on) AS days,
  CAST(l.margin AS double) AS margin,
  CAST(c.compensation AS double) AS compensation,
  CAST(c.handling_cost AS double) AS handling_cost
FROM counted c
LEFT JOIN later l ON l.__cut = c.__cut AND l.ticket_id = c.ticket_id
WHERE c.index_on <= CAST($as_of AS date)
ORDER BY c.__cut, c.ticket_id
