-- one row: customers of all cuts together who bought before, each counted once, and how many of them stayed
WITH customer_flow AS ( -- one row per customer who bought before in some cut
  SELECT customer_id, max(CASE WHEN flow = 'kept' THEN 1 ELSE 0 END) AS stayed
  FROM flow_customer
  WHERE flow IN ('kept', 'lost')
  GROUP BY customer_id
)
SELECT count(*) AS customers, coalesce(sum(stayed), 0) AS stayed
FROM customer_flow
ORDER BY 1
