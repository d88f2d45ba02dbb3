-- one row per cut and customer who bought in the period, the most valuable first
SELECT
  m.__cut AS __cut,
  m.customer_id AS customer_id,
  c.name AS name,
  p.loyalty AS loyalty, p.behaviour AS behaviour, p.attitude AS attitude,
  p.periods_bought_in AS periods_bought_in, p.periods AS periods,
  p.share_of_wallet AS share_of_wallet, p.statements AS statements,
  p.days_to_choose AS days_to_choose, p.choices AS choices,
  p.discounts AS discounts, p.lines AS lines,
  p.score AS score, p.gap_to_rival AS gap_to_rival, p.answered_on AS answered_on, p.answers AS answers, p.rivals AS rivals,
  p.bought_after AS bought_after, p.incidents AS incidents,
  p.categories AS categories, p.services AS services,
  m.value AS value
FROM member m
JOIN profile p ON p.customer_id = m.customer_id
LEFT JOIN all_customers c ON c.customer_id = m.customer_id
WHERE m.point = CAST($point AS bigint)
ORDER BY m.__cut, m.value DESC NULLS LAST, m.customer_id
