-- one row per scope value, period and cut that a quota is set for, with what was done in it
WITH every_cut AS ( -- one row per cut of the sales, for quotas that are not set by what the sales are cut by
  SELECT DISTINCT __cut FROM credit WHERE CAST($by_others AS boolean)
), quota AS ( -- one row per scope value, period and cut
  SELECT DISTINCT
    coalesce(e.__cut, q.__cut) AS __cut, q.period_start AS period_start, q.period_end AS period_end,
    q.rep_id AS rep_id, q.reseller_id AS reseller_id, q.team AS team, q.branch AS branch, q.region AS region,
    q.channel AS channel, q.product_id AS product_id, q.category AS category
  FROM quotas q
  LEFT JOIN every_cut e ON TRUE
  WHERE q.period_start <= CAST($until AS date) AND q.period_end >= CAST($since AS date)
), scope AS ( -- one row per set of columns that quotas are set for
  SELECT DISTINCT
    rep_id IS NOT NULL AS of_rep, reseller_id IS NOT NULL AS of_reseller, team IS NOT NULL AS of_team,
    branch IS NOT NULL AS of_branch, region IS NOT NULL AS of_region, channel IS NOT NULL AS of_channel,
    product_id IS NOT NULL AS of_product, category IS NOT NULL AS of_category
  FROM quota
), fact AS ( -- one row per scope, its values, cut and day
  SELECT
    c.__cut AS __cut, s.of_rep AS of_rep, s.of_reseller AS of_reseller, s.of_team AS of_team, s.of_branch AS of_branch,
    s.of_region AS of_region, s.of_channel AS of_channel, s.of_product AS of_product, s.of_category AS of_category,
    CASE WHEN s.of_rep THEN c.rep_id ELSE '' END AS rep_id,
    CASE WHEN s.of_reseller THEN c.reseller_id ELSE '' END AS reseller_id,
    CASE WHEN s.of_team THEN c.team ELSE '' END AS team,
    CASE WHEN s.of_branch THEN c.branch ELSE '' END AS branch,
    CASE WHEN s.of_region THEN c.region ELSE '' END AS region,
    CASE WHEN s.of_channel THEN c.channel ELSE '' END AS channel,
    CASE WHEN s.of_product THEN c.product_id ELSE '' END AS product_id,
    CASE WHEN s.of_category THEN c.category ELSE '' END AS category,
    c.ordered_on AS ordered_on,
    sum(c.amount) AS amount,
    sum(c.quantity) AS quantity,
    count(DISTINCT CASE WHEN c.amount > 0 OR c.quantity > 0 THEN c.order_id END) AS orders
  FROM credit c
  CROSS JOIN scope s
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18
)
SELECT
  q.__cut AS __cut, q.period_start AS period_start, q.period_end AS period_end,
  q.rep_id AS rep_id, q.reseller_id AS reseller_id, q.team AS team, q.branch AS branch, q.region AS region,
  q.channel AS channel, q.product_id AS product_id, q.category AS category,
  sum(f.amount) AS amount, sum(f.quantity) AS quantity, sum(f.orders) AS orders
FROM quota q
LEFT JOIN fact f
  ON f.__cut = q.__cut
  AND f.of_rep = (q.rep_id IS NOT NULL) AND f.rep_id = coalesce(q.rep_id, '')
  AND f.of_reseller = (q.reseller_id IS NOT NULL) AND f.reseller_id = coalesce(q.reseller_id, '')
  AND f.of_team = (q.team IS NOT NULL) AND f.team = coalesce(q.team, '')
  AND f.of_branch = (q.branch IS NOT NULL) AND f.branch = coalesce(q.branch, '')
  AND f.of_region = (q.region IS NOT NULL) AND f.region = coalesce(q.region, '')
  AND f.of_channel = (q.channel IS NOT NULL) AND f.channel = coalesce(q.channel, '')
  AND f.of_product = (q.product_id IS NOT NULL) AND f.product_id = coalesce(q.product_id, '')
  AND f.of_category = (q.category IS NOT NULL) AND f.category = coalesce(q.category, '')
  AND f.ordered_on BETWEEN q.period_start AND q.period_end
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
