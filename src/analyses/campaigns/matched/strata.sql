-- one row per campaign that began on the day, tier, channel, band of spend and whether treated: who bought in the 365 days before an origin, and
-- what they did from it on. The origin is the first day, or so many days before it that nothing of the campaign can be in what follows
WITH origin AS ( -- one row per campaign
  SELECT campaign_id, date_add('day', -CAST($earlier AS bigint), starts_on) AS origin_on
  FROM campaign
  WHERE starts_on = CAST($day AS date)
), bought AS ( -- one row per campaign, customer and channel with lines near the origin
  SELECT
    g.campaign_id, o.customer_id, coalesce(o.channel, '') AS channel,
    sum(CASE WHEN o.ordered_on < g.origin_on THEN o.amount END) AS spend,
    sum(CASE WHEN date_diff('day', o.ordered_on, g.origin_on) BETWEEN 1 AND 91 THEN o.amount END) AS recent,
    sum(CASE WHEN o.ordered_on >= g.origin_on THEN o.amount END) AS revenue,
    count_if(o.ordered_on < g.origin_on AND is_purchase(o.__own_amount, o.quantity)) AS lines
  FROM origin g
  JOIN all_orders o
    ON o.ordered_on BETWEEN date_add('day', -365, g.origin_on) AND date_add('day', CAST($window AS bigint) - 1, g.origin_on)
  WHERE o.customer_id IS NOT NULL AND o.ordered_on <= CAST($as_of AS date)
  GROUP BY 1, 2, 3
), ranked AS ( -- the same, with the channel of most lines first
  SELECT
    campaign_id, customer_id, channel, spend, recent, revenue, lines,
    row_number() OVER (PARTITION BY campaign_id, customer_id ORDER BY lines DESC, channel) AS place
  FROM bought
), person AS ( -- one row per campaign and customer who bought before the origin
  SELECT
    campaign_id, customer_id, max(CASE WHEN place = 1 THEN channel END) AS channel,
    coalesce(sum(spend), CAST(0 AS decimal(38,4))) AS spend, coalesce(sum(recent), CAST(0 AS decimal(38,4))) AS recent,
    coalesce(sum(revenue), CAST(0 AS decimal(38,4))) AS revenue
  FROM ranked
  GROUP BY 1, 2
  HAVING sum(lines) > 0
), inside AS ( -- one row per campaign and customer in it
  SELECT campaign_id, customer_id, min(arm) AS first_arm, max(arm) AS last_arm
  FROM member
  GROUP BY 1, 2
), candidate AS ( -- one row per campaign and customer who was treated or is not in it
  SELECT
    p.campaign_id, p.channel, p.spend, p.recent, p.revenue, coalesce(t.value, '') AS tier, i.customer_id IS NOT NULL AS is_treated,
    rank() OVER (PARTITION BY p.campaign_id, coalesce(t.value, '') ORDER BY p.spend) AS place,
    count(*) OVER (PARTITION BY p.campaign_id, coalesce(t.value, '')) AS people
  FROM person p
  LEFT JOIN inside i ON i.campaign_id = p.campaign_id AND i.customer_id = p.customer_id
  LEFT JOIN tier_then t ON t.customer_id = p.customer_id
  WHERE i.customer_id IS NULL OR (i.first_arm = 'treatment' AND i.last_arm = 'treatment')
), banded AS ( -- the same, in five bands of spend a tier: equal spend is in one band
  SELECT
    campaign_id, tier, channel, floor(ratio(CAST(5 * (place - 1) AS double), CAST(people AS double))) AS band, is_treated, spend, recent, revenue
  FROM candidate
)
SELECT
  campaign_id, tier, channel, band, is_treated, count(*) AS n,
  sum(revenue) AS y, sum(exact_moment(revenue, revenue)) AS yy,
  sum(spend) AS s, sum(exact_moment(spend, spend)) AS ss,
  sum(recent) AS x, sum(exact_moment(recent, recent)) AS xx
FROM banded
GROUP BY 1, 2, 3, 4, 5
ORDER BY 1, 2, 3, 4, 5
