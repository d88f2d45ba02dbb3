-- one row per cut, attribute and value: complaints of what was sold there, what was sold, and how many complaints its products let expect
WITH line AS ( -- one row per positive order line of the period
  SELECT
    __cut, product_id, branch, channel, o.customer_id AS customer_id, t.value AS tier,
    coalesce(order_id, coalesce(o.customer_id, '') || ' ' || CAST(ordered_on AS varchar)) AS bill
  FROM orders o
  LEFT JOIN tier t ON t.customer_id = o.customer_id
  WHERE product_id IS NOT NULL AND is_purchase(__own_amount, quantity) AND ordered_on BETWEEN CAST($since AS date) AND CAST($until AS date)
), sold AS ( -- one row per cut, product and attribute with its value
  SELECT
    __cut, product_id,
    CASE WHEN grouping(branch) = 0 THEN 'branch' WHEN grouping(channel) = 0 THEN 'channel' WHEN grouping(tier) = 0 THEN 'tier' ELSE '' END AS attribute,
    CASE WHEN grouping(branch) = 0 THEN branch WHEN grouping(channel) = 0 THEN channel WHEN grouping(tier) = 0 THEN tier END AS value,
    count(DISTINCT bill) AS orders
  FROM line
  GROUP BY GROUPING SETS ((__cut, product_id, branch), (__cut, product_id, channel), (__cut, product_id, tier), (__cut, product_id))
), voiced AS ( -- one row per complaint about something that was sold, with where and to whom
  SELECT c.__cut, n.product_id, n.branch, n.channel, c.tier
  FROM complaint c
  JOIN named n ON n.__cut = c.__cut AND n.ticket_id = c.ticket_id
), complained AS ( -- the same, counted as what was sold is
  SELECT
    __cut, product_id,
    CASE WHEN grouping(branch) = 0 THEN 'branch' WHEN grouping(channel) = 0 THEN 'channel' WHEN grouping(tier) = 0 THEN 'tier' ELSE '' END AS attribute,
    CASE WHEN grouping(branch) = 0 THEN branch WHEN grouping(channel) = 0 THEN channel WHEN grouping(tier) = 0 THEN tier END AS value,
    count(*) AS complaints
  FROM voiced
  GROUP BY GROUPING SETS ((__cut, product_id, branch), (__cut, product_id, channel), (__cut, product_id, tier), (__cut, product_id))
)
SELECT
  s.__cut AS __cut,
  s.attribute AS attribute,
  s.value AS value,
  sum(s.orders) AS orders,
  coalesce(sum(c.complaints), 0) AS complaints,
  sum(CAST(ratio(CAST(s.orders AS double) * CAST(coalesce(p.complaints, 0) AS double), CAST(a.orders AS double)) AS decimal(28,10))) AS expected
FROM sold s
JOIN sold a ON a.__cut = s.__cut AND a.product_id = s.product_id AND a.attribute = ''
LEFT JOIN complained p ON p.__cut = s.__cut AND p.product_id = s.product_id AND p.attribute = ''
LEFT JOIN complained c ON c.__cut = s.__cut AND c.product_id = s.product_id AND c.attribute = s.attribute AND c.value = s.value
WHERE s.attribute <> '' AND s.value IS NOT NULL
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
