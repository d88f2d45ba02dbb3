-- one row per cut and customer who bought in the period: the indicators that are told by their distribution
SELECT
  m.__cut AS __cut, m.customer_id AS customer_id,
  p.periods_bought_in AS periods_bought_in, p.share_of_wallet AS share_of_wallet, p.days_to_choose AS days_to_choose, p.discounts AS discounts,
  p.score AS score, p.gap_to_rival AS gap_to_rival, p.categories AS categories, p.services AS services
FROM member m
JOIN profile p ON p.customer_id = m.customer_id
WHERE m.point = CAST($point AS bigint)
ORDER BY 1, 2
