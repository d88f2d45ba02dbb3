-- one row per deal created up to as-of, as it stood on that day, with what its rep did not choose
WITH first_order AS ( -- one row per customer who bought: when first, and from whom
  SELECT customer_id, min(ordered_on) AS first_on, min_by(rep_id, CAST(ordered_on AS varchar) || coalesce(order_id, '')) AS first_rep
  FROM all_orders
  WHERE customer_id IS NOT NULL AND ordered_on <= CAST($as_of AS date)
  GROUP BY customer_id
)
SELECT
  d.__cut AS __cut, d.opportunity_id AS opportunity_id, d.rep_id AS rep_id, d.created_on AS created_on,
  d.state AS state, d.ended_on AS ended_on, d.undated AS undated, d.amount AS amount,
  d.lead_source AS lead_source,
  d.sales_process AS sales_process,
  c.segment AS segment,
  coalesce(c.region, r.region) AS territory,
  p.category AS category,
  CASE
    WHEN d.customer_id IS NULL OR NOT CAST($history AS boolean) THEN NULL
    WHEN coalesce(f.first_on, c.acquired_on, d.created_on) >= d.created_on THEN 'new'
    WHEN coalesce(f.first_on, c.acquired_on) < r.hired_on OR f.first_rep <> d.rep_id THEN 'inherited'
    ELSE 'own'
  END AS account,
  d.days AS days,
  CASE WHEN d.created_on < CAST($ends_since AS date) THEN date_diff('day', d.created_on, CAST($ends_since AS date)) ELSE 0 END AS entered
FROM deal_course d
LEFT JOIN all_customers c ON c.customer_id = d.customer_id
LEFT JOIN first_order f ON f.customer_id = d.customer_id
LEFT JOIN all_reps r ON r.rep_id = d.rep_id
LEFT JOIN all_products p ON p.product_id = d.product_id
ORDER BY 1, 2
