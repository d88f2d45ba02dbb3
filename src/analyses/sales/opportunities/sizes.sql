-- one row per cut and customer with lines in the two years: orders of the earlier and of the later one, and whom the customer is like
WITH own AS ( -- one row per cut and customer
  SELECT
    __cut,
    customer_id,
    count(DISTINCT CASE WHEN ordered_on < CAST($later_since AS date) AND is_purchase(__own_amount, quantity) THEN coalesce(order_id, CAST(ordered_on AS varchar)) END) AS earlier,
    count(DISTINCT CASE WHEN ordered_on >= CAST($later_since AS date) AND is_purchase(__own_amount, quantity) THEN coalesce(order_id, CAST(ordered_on AS varchar)) END) AS later
  FROM orders
  WHERE customer_id IS NOT NULL AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
  GROUP BY __cut, customer_id
)
SELECT o.__cut AS __cut, o.customer_id AS customer_id, coalesce(c.segment, '') AS peers, o.earlier AS earlier, o.later AS later
FROM own o
LEFT JOIN all_customers c ON c.customer_id = o.customer_id
ORDER BY 1, 2
