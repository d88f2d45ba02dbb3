-- one row per order line and rep credited with a part of it; rep_id is null for the part nobody is credited with
WITH line AS ( -- one row per order line of the span; a return goes back to those credited with the order
  SELECT
    __cut, order_id, line_no, coalesce(returns_order_id, order_id) AS credited_order_id, ordered_on, customer_id, product_id,
    rep_id, reseller_id, branch, region, channel, amount, quantity, discount
  FROM orders
  WHERE ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
), claim AS ( -- one row per order and rep, with what all claims of the order add up to
  SELECT
    order_id,
    rep_id,
    CAST(share AS decimal(12,10)) AS share,
    sum(CAST(share AS decimal(12,10))) OVER (PARTITION BY order_id) AS claimed
  FROM all_credit_splits
  WHERE share > 0
), judged AS ( -- one row per order and rep, with whether the order's claims are within it
  SELECT order_id, rep_id, share, claimed, claimed <= CAST(1 AS decimal(12,10)) AS fits FROM claim
), split AS ( -- one row per order and rep with the share that counts: more than the whole order is scaled down to it
  SELECT
    order_id,
    rep_id,
    fits,
    CASE
      WHEN fits THEN share
      ELSE CAST(ratio(floor(CAST(10000000000 AS double) * ratio(CAST(share AS double), CAST(claimed AS double))), CAST(10000000000 AS double)) AS decimal(12,10))
    END AS share
  FROM judged
), told AS ( -- one row per order that its shares do not add up to, with what they leave
  SELECT order_id, fits, CAST(CAST(1 AS decimal(12,10)) - sum(share) AS decimal(12,10)) AS rest
  FROM split
  GROUP BY order_id, fits
  HAVING sum(share) < CAST(1 AS decimal(12,10))
), part AS ( -- one row per order and rep, and one without rep for what the shares leave; rest is what rounding left of the whole
  SELECT s.order_id AS order_id, s.rep_id AS rep_id, s.share AS share, t.rest AS rest
  FROM split s
  LEFT JOIN told t ON t.order_id = s.order_id AND NOT t.fits
  UNION ALL
  SELECT order_id, CAST(NULL AS varchar) AS rep_id, rest AS share, CAST(NULL AS decimal(12,10)) AS rest
  FROM told
  WHERE fits
)
SELECT
  l.__cut AS __cut, l.order_id AS order_id, l.line_no AS line_no, l.ordered_on AS ordered_on, l.customer_id AS customer_id,
  l.product_id AS product_id, l.reseller_id AS reseller_id, l.branch AS branch, l.region AS region, l.channel AS channel,
  CASE WHEN p.order_id IS NULL THEN l.rep_id ELSE p.rep_id END AS rep_id,
  exact_product(l.amount, coalesce(p.share, CAST(1 AS decimal(12,10))))
    + coalesce(exact_trifle(l.amount, p.share, p.rest), CAST(0 AS decimal(38,14))) AS amount,
  exact_product(l.quantity, coalesce(p.share, CAST(1 AS decimal(12,10))))
    + coalesce(exact_trifle(l.quantity, p.share, p.rest), CAST(0 AS decimal(38,14))) AS quantity,
  exact_product(l.discount, coalesce(p.share, CAST(1 AS decimal(12,10))))
    + coalesce(exact_trifle(l.discount, p.share, p.rest), CAST(0 AS decimal(38,14))) AS discount
FROM line l
LEFT JOIN part p ON p.order_id = l.credited_order_id
ORDER BY 1, 2, 3, 11
