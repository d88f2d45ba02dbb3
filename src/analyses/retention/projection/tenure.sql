-- one row per cut, months under contract without a break, and whether the customer still is: how many customers
WITH tenure AS ( -- one row per customer and cut
  SELECT cut_of(s.__cut, c.__cut) AS __cut, s.alive AS alive, s.months AS months
  FROM contract_stays s
  LEFT JOIN customers c ON c.customer_id = s.customer_id
)
SELECT __cut, months, alive, count(*) AS customers
FROM tenure
GROUP BY __cut, months, alive
ORDER BY __cut, months, alive
