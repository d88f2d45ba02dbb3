-- one row per customer who owes money that was due more than the days of grace ago, credit notes that are open taken off
WITH bill AS ( -- one row per bill that is due and unpaid, or credit note that nobody has used
  SELECT payment_id, order_id, customer_id, due_on, amount
  FROM all_payments
  WHERE (paid_on IS NULL OR paid_on > CAST($until AS date))
    AND (due_on < date_add('day', -CAST($grace_days AS bigint), CAST($until AS date)) OR (amount < 0 AND coalesce(due_on <= CAST($until AS date), TRUE)))
), buyer AS ( -- one row per order of such a bill: whose it is
  SELECT o.order_id AS order_id, min(o.customer_id) AS customer_id
  FROM all_orders o
  WHERE o.order_id IN (SELECT order_id FROM bill WHERE customer_id IS NULL) AND o.customer_id IS NOT NULL
  GROUP BY o.order_id
), named AS ( -- one row per bill of somebody, the oldest of a customer first
  SELECT
    coalesce(b.customer_id, y.customer_id) AS customer_id, b.payment_id, b.due_on, b.amount,
    row_number() OVER (PARTITION BY coalesce(b.customer_id, y.customer_id) ORDER BY CASE WHEN b.amount > 0 THEN 0 ELSE 1 END, b.due_on, b.payment_id) AS nth
  FROM bill b
  LEFT JOIN buyer y ON y.order_id = b.order_id
)
SELECT
  customer_id,
  sum(amount) AS owed,
  min(CASE WHEN nth = 1 THEN payment_id END) AS payment_id,
  min(CASE WHEN nth = 1 THEN due_on END) AS due_on
FROM named
WHERE customer_id IS NOT NULL
GROUP BY customer_id
HAVING sum(amount) > 0
ORDER BY customer_id
