-- one row per campaign: customers who are in none of its arms and bought in the 365 days before it began, in its days and in as many before
WITH near AS ( -- one row per campaign and customer who bought before it
  SELECT
    c.campaign_id, o.customer_id,
    coalesce(sum(CASE WHEN o.ordered_on >= c.starts_on THEN o.amount END), CAST(0 AS decimal(38,4))) AS revenue,
    coalesce(sum(CASE WHEN date_diff('day', o.ordered_on, c.starts_on) BETWEEN 1 AND CAST($window AS bigint) THEN o.amount END), CAST(0 AS decimal(38,4))) AS revenue_as_long,
    max(CASE WHEN o.ordered_on >= c.starts_on AND is_purchase(o.__own_amount, o.quantity) THEN 1 ELSE 0 END) AS bought
  FROM campaign c
  JOIN all_orders o ON o.ordered_on BETWEEN date_add('day', -365, c.starts_on) AND date_add('day', CAST($window AS bigint) - 1, c.starts_on)
  WHERE o.customer_id IS NOT NULL AND o.ordered_on <= CAST($as_of AS date)
  GROUP BY c.campaign_id, o.customer_id
  HAVING count_if(o.ordered_on < c.starts_on AND is_purchase(o.__own_amount, o.quantity)) > 0
), inside AS ( -- one row per campaign and customer in it
  SELECT campaign_id, customer_id
  FROM all_campaign_members
  WHERE customer_id IS NOT NULL
  GROUP BY campaign_id, customer_id
)
SELECT
  k.campaign_id AS campaign_id, count(*) AS n, sum(k.bought) AS bought, sum(k.revenue) AS y, sum(k.revenue_as_long) AS w,
  sum(exact_moment(k.revenue, k.revenue)) AS yy, sum(exact_moment(k.revenue_as_long, k.revenue_as_long)) AS ww,
  sum(exact_moment(k.revenue, k.revenue_as_long)) AS wy
FROM near k
LEFT JOIN inside i ON i.campaign_id = k.campaign_id AND i.customer_id = k.customer_id
WHERE i.customer_id IS NULL
GROUP BY k.campaign_id
ORDER BY k.campaign_id
