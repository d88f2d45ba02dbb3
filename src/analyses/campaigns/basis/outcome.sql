-- one row per campaign and member with order lines near it: what was bought in its days, in as many after them, and before it began
WITH person AS ( -- one row per campaign and member, whatever the cut
  SELECT campaign_id, customer_id, min(starts_on) AS starts_on
  FROM member
  GROUP BY campaign_id, customer_id
), line AS ( -- one row per campaign, member and order line: how many days after the beginning
  SELECT
    p.campaign_id, p.customer_id, o.ordered_on, date_diff('day', p.starts_on, o.ordered_on) AS day, o.amount, o.line_cost,
    is_purchase(o.__own_amount, o.quantity) AS is_bought
  FROM person p
  JOIN all_orders o ON o.customer_id = p.customer_id
  WHERE o.ordered_on BETWEEN date_add('day', -365, p.starts_on) AND date_add('day', 2 * CAST($window AS bigint) - 1, p.starts_on)
    AND o.ordered_on <= CAST($as_of AS date)
)
SELECT
  campaign_id, customer_id,
  coalesce(sum(CASE WHEN day BETWEEN 0 AND CAST($window AS bigint) - 1 THEN amount END), CAST(0 AS decimal(38,4))) AS revenue,
  coalesce(sum(CASE WHEN day >= CAST($window AS bigint) THEN amount END), CAST(0 AS decimal(38,4))) AS revenue_after,
  coalesce(sum(CASE WHEN day BETWEEN -91 AND -1 THEN amount END), CAST(0 AS decimal(38,4))) AS revenue_before,
  coalesce(sum(CASE WHEN day BETWEEN -CAST($window AS bigint) AND -1 THEN amount END), CAST(0 AS decimal(38,4))) AS revenue_as_long,
  coalesce(sum(CASE WHEN day BETWEEN 0 AND CAST($window AS bigint) - 1 THEN amount - line_cost END), CAST(0 AS decimal(38,4))) AS margin,
  coalesce(sum(CASE WHEN day >= CAST($window AS bigint) THEN amount - line_cost END), CAST(0 AS decimal(38,4))) AS margin_after,
  count_if(day >= 0 AND amount IS NOT NULL AND line_cost IS NULL) AS uncosted,
  max(CASE WHEN is_bought AND day BETWEEN 0 AND CAST($window AS bigint) - 1 THEN 1 ELSE 0 END) AS bought,
  count(DISTINCT CASE WHEN is_bought AND day BETWEEN -91 AND -1 THEN ordered_on END) AS days_before,
  count(DISTINCT CASE WHEN is_bought AND day < 0 THEN ordered_on END) AS days_year
FROM line
GROUP BY campaign_id, customer_id
ORDER BY campaign_id, customer_id
