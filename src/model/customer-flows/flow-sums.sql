-- one row per question, cut and flow: sums, and the squares that intervals of ratios of sums need, of customers with revenue before
WITH kept_amount AS ( -- one row per question, customer and cut; what of the revenue before is still there, customer by customer
  SELECT
    __cut,
    point,
    flow,
    before,
    now,
    CASE WHEN before > 0 THEN before ELSE CAST(0 AS decimal(18,4)) END AS base,
    CASE WHEN before > 0 THEN now ELSE CAST(0 AS decimal(18,4)) END AS after,
    CASE WHEN NOT before > 0 THEN CAST(0 AS decimal(18,4)) WHEN now < before THEN now ELSE before END AS held
  FROM flow_customer
)
SELECT
  __cut,
  point,
  flow,
  count(*) AS customers,
  sum(before) AS revenue_before,
  sum(now) AS revenue_now,
  count_if(base > 0) AS base_customers,
  sum(base) AS base,
  sum(after) AS after,
  sum(held) AS held,
  sum(exact_moment(base, base)) AS base_base,
  sum(exact_moment(base, after)) AS base_after,
  sum(exact_moment(after, after)) AS after_after,
  sum(exact_moment(base, held)) AS base_held,
  sum(exact_moment(held, held)) AS held_held
FROM kept_amount
GROUP BY __cut, point, flow
ORDER BY __cut, point, flow
