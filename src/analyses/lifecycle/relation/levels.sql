-- one row per cut and level of the relation: customers who bought in the days, their money, contacts after their first purchase.
-- joint_kind: kinds of contact that both sides put work into, in small letters
WITH buyer AS ( -- one row per customer who bought, or was held by a contract, in the days
  SELECT customer_id, min(from_on) AS first_on
  FROM spell
  WHERE from_on <= CAST($until AS date)
  GROUP BY customer_id
  HAVING max(held_on) > CAST($since AS date)
), contact AS ( -- one row per contact of theirs in the days, after the first purchase; quarters from the last one back
  SELECT
    b.customer_id AS customer_id,
    a.occurred_on AS occurred_on,
    a.direction AS direction,
    CASE
      WHEN date_diff('day', a.occurred_on, CAST($until AS date)) <= 90 THEN 1
      WHEN date_diff('day', a.occurred_on, CAST($until AS date)) <= 181 THEN 2
      WHEN date_diff('day', a.occurred_on, CAST($until AS date)) <= 272 THEN 3
      ELSE 4
    END AS quarter,
    CASE WHEN j.kind IS NULL THEN 0 ELSE 1 END AS joint
  FROM buyer b
  JOIN all_activities a ON a.customer_id = b.customer_id
  LEFT JOIN joint_kind j ON j.kind = lower(a.kind)
  WHERE a.occurred_on > b.first_on AND a.occurred_on > CAST($since AS date) AND a.occurred_on <= CAST($until AS date)
), followed AS ( -- one row per customer to whom we went soon after a purchase
  SELECT k.customer_id AS customer_id
  FROM contact k
  JOIN spell s ON s.customer_id = k.customer_id
  WHERE k.direction = 'outbound' AND k.occurred_on > s.from_on AND date_diff('day', s.from_on, k.occurred_on) <= CAST($soon AS bigint)
  GROUP BY k.customer_id
), told AS ( -- one row per customer with a contact
  SELECT
    customer_id,
    count(*) AS contacts,
    count(DISTINCT CASE WHEN direction = 'outbound' THEN quarter END) AS our_quarters,
    count(DISTINCT CASE WHEN direction = 'inbound' THEN quarter END) AS their_quarters,
    max(joint) AS joint
  FROM contact
  GROUP BY customer_id
), levelled AS ( -- one row per customer
  SELECT
    b.customer_id AS customer_id,
    coalesce(t.contacts, 0) AS contacts,
    CASE
      WHEN t.our_quarters >= CAST($steady AS bigint) AND t.their_quarters >= CAST($steady AS bigint) AND t.joint = 1 THEN 'partnership'
      WHEN t.our_quarters >= CAST($steady AS bigint) THEN 'proactive'
      WHEN f.customer_id IS NOT NULL THEN 'accountable'
      WHEN t.contacts > 0 THEN 'reactive'
      ELSE 'basic'
    END AS level
  FROM buyer b
  LEFT JOIN told t ON t.customer_id = b.customer_id
  LEFT JOIN followed f ON f.customer_id = b.customer_id
)
SELECT
  m.__cut AS __cut,
  l.level AS level,
  count(*) AS customers,
  sum(w.value) AS value,
  sum(l.contacts) AS contacts
FROM levelled l
JOIN member m ON m.party = 'c' || l.customer_id
LEFT JOIN worth w ON w.customer_id = l.customer_id
GROUP BY m.__cut, l.level
ORDER BY 1, 2
