-- one row per cut: who bought, how often, and for how much; customers who only returned goods bring their money alone
SELECT
  __cut,
  count_if(frequency > 0) AS customers,
  sum(frequency) AS orders,
  sum(monetary) AS revenue_net
FROM customer
GROUP BY __cut
ORDER BY __cut
