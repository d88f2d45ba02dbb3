-- one row per open deal and cut, the one that should bring most first; equals in the order of their ids
WITH contact AS ( -- one row per deal that somebody was in contact about
  SELECT opportunity_id, max(occurred_on) AS last_on
  FROM all_activities
  WHERE opportunity_id IS NOT NULL AND occurred_on <= CAST($as_of AS date)
  GROUP BY opportunity_id
)
SELECT
  t.__cut AS __cut,
  row_number() OVER (PARTITION BY t.__cut ORDER BY t.expected DESC NULLS LAST, t.amount DESC NULLS LAST, t.opportunity_id) AS rank,
  t.opportunity_id AS opportunity_id,
  t.customer_id AS customer_id,
  c.name AS name,
  t.rep_id AS owner,
  r.name AS owner_name,
  t.stage AS stage,
  t.age AS age,
  t.in_stage AS in_stage,
  t.amount AS amount,
  t.probability AS stated,
  CAST(t.chance AS double) AS chance,
  t.expected AS value,
  t.expected_close_on AS expected_close_on,
  k.last_on AS last_contact,
  CASE WHEN t.limited THEN t.stale END AS stale,
  CASE
    WHEN t.amount IS NULL THEN 'price_it'
    WHEN t.stale THEN 'settle_it'
    WHEN t.expected_close_on < CAST($as_of AS date) THEN 'date_it'
    WHEN CAST($has_contacts AS boolean) AND coalesce(date_diff('day', k.last_on, CAST($as_of AS date)), 1000) >= 30 THEN 'contact'
    ELSE 'go_on'
  END AS next_step
FROM timed t
LEFT JOIN all_customers c ON c.customer_id = t.customer_id
LEFT JOIN all_reps r ON r.rep_id = t.rep_id
LEFT JOIN contact k ON k.opportunity_id = t.opportunity_id
ORDER BY 1, 2
