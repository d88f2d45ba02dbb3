-- one row per order line and rep credited with a part of it; rep_id is null for the part nobody is credited with
SELECT
  c.__cut AS __cut, c.order_id AS order_id, c.line_no AS line_no, c.ordered_on AS ordered_on, c.customer_id AS customer_id, c.rep_id AS rep_id,
  r.team AS team, c.reseller_id AS reseller_id, coalesce(c.branch, r.branch) AS branch, coalesce(c.region, r.region) AS region,
  c.channel AS channel, c.product_id AS product_id, p.category AS category,
  c.amount AS amount, c.quantity AS quantity, c.discount AS discount
FROM credited_lines c
LEFT JOIN all_reps r ON r.rep_id = c.rep_id
LEFT JOIN all_products p ON p.product_id = c.product_id
ORDER BY 1, 2, 3, 6, 4, 14
