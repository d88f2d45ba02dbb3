-- one row per cut, cohort and period: net revenue of the cohort's customers in the cut; day_period: one row per day, from the first of the data
WITH line_period AS ( -- one row per customer, cut of the lines and period
  SELECT
    o.customer_id AS customer_id,
    o.__cut AS __cut,
    d.period AS period,
    sum(o.amount) AS revenue,
    max(CASE WHEN is_purchase(o.__own_amount, o.quantity) THEN d.period END) AS bought
  FROM orders o
  JOIN day_period d ON d.day = o.ordered_on
  WHERE o.customer_id IS NOT NULL
  GROUP BY o.customer_id, o.__cut, d.period
), customer_period AS ( -- one row per customer, cut and period, with the first period bought in within the cut and ever
  SELECT
    cut_of(l.__cut, c.__cut) AS __cut,
    p.period AS cohort,
    l.period AS period,
    l.revenue AS revenue,
    min(l.bought) OVER (PARTITION BY l.customer_id, l.__cut) AS entered
  FROM line_period l
  JOIN history h ON h.customer_id = l.customer_id AND NOT h.older
  JOIN day_period p ON p.day = h.first_on
  LEFT JOIN customers c ON c.customer_id = l.customer_id
)
SELECT __cut, cohort, period, sum(revenue) AS revenue
FROM customer_period
WHERE entered = cohort
GROUP BY __cut, cohort, period
ORDER BY 1, 2, 3
