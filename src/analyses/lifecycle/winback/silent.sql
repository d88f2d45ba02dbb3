-- one row per cut, state before the period, arm and days of the break that ended in it: customers, and what they brought from the return on
WITH asked AS ( -- one row per customer of a campaign, with when that went out first and how many of each arm it has
  SELECT
    customer_id,
    arm,
    min(contacted_on) OVER (PARTITION BY campaign_id) AS sent_on,
    count(CASE WHEN arm = 'control' THEN 1 END) OVER (PARTITION BY campaign_id) AS controls,
    count(CASE WHEN arm = 'treatment' THEN 1 END) OVER (PARTITION BY campaign_id) AS treated
  FROM campaign_members
), drawn AS ( -- one row per customer of campaigns with both arms that went out in the period
  SELECT customer_id, min(arm) AS first_arm, max(arm) AS last_arm, min(sent_on) AS sent_on
  FROM asked
  WHERE customer_id IS NOT NULL AND arm IS NOT NULL AND controls > 0 AND treated > 0
    AND sent_on > CAST($before AS date) AND sent_on <= CAST($until AS date)
  GROUP BY customer_id
), silent AS ( -- one row per customer who was silent before the period; who came back before the arms were drawn, or was in both, is in none
  SELECT
    s.customer_id AS customer_id,
    s.state AS state,
    s.held_on AS held_on,
    s.next_on AS next_on,
    CASE WHEN d.first_arm = d.last_arm AND coalesce(s.next_on, DATE '9999-12-31') >= d.sent_on THEN d.first_arm END AS arm
  FROM standing s
  LEFT JOIN drawn d ON d.customer_id = s.customer_id
  WHERE s.point = 1 AND s.state IN ('dormant', 'defected')
), returned AS ( -- one row per customer who came back
  SELECT s.customer_id AS customer_id, sum(p.revenue) AS value
  FROM silent s
  JOIN purchase_day_money p ON p.customer_id = s.customer_id AND p.ordered_on >= s.next_on
  GROUP BY s.customer_id
)
SELECT
  m.__cut AS __cut,
  s.state AS was,
  s.arm AS arm,
  date_diff('day', s.held_on, s.next_on) AS days,
  count(*) AS customers,
  sum(r.value) AS value
FROM silent s
JOIN member m ON m.party = 'c' || s.customer_id
LEFT JOIN returned r ON r.customer_id = s.customer_id
GROUP BY m.__cut, s.state, s.arm, date_diff('day', s.held_on, s.next_on)
ORDER BY 1, 2, 3, 4
