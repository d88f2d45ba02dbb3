-- one row per cut and customer whose first complaint of all is one of the period: the day of it, and the purchase it is about
WITH first_case AS ( -- one row per cut and such customer
  SELECT c.__cut, c.customer_id, c.opened_on AS index_on, min(c.ticket_id) AS ticket_id
  FROM complaint c
  JOIN first_complaint f ON f.customer_id = c.customer_id AND f.first_on = c.opened_on
  GROUP BY 1, 2, 3
)
SELECT
  f.__cut AS __cut,
  row_number() OVER (ORDER BY f.__cut, f.customer_id) AS pair,
  coalesce(u.number, 0) AS number,
  f.customer_id AS customer_id,
  f.index_on AS index_on,
  n.product_id AS product_id,
  CAST(date_trunc('month', CAST(n.ordered_on AS timestamp)) AS date) AS bought_month
FROM first_case f
LEFT JOIN numbered u ON u.customer_id = f.customer_id
LEFT JOIN named n ON n.__cut = f.__cut AND n.ticket_id = f.ticket_id
ORDER BY 2
