-- one row per cut, month and channel of the first purchase, and item of it, null for all: newcomers, and those who became loyal
WITH newcomer AS ( -- one row per cut and newcomer: channel and month of the first day
  SELECT __cut, customer_id, min(coalesce(channel, '')) AS channel, max(first_on) AS first_on, max(loyal) AS loyal
  FROM entered
  GROUP BY __cut, customer_id
), every_item AS ( -- one row per cut, newcomer and item of the first day, and one without an item
  SELECT n.__cut AS __cut, n.channel AS channel, n.first_on AS first_on, n.loyal AS loyal, e.item AS item
  FROM newcomer n
  JOIN entered e ON e.__cut = n.__cut AND e.customer_id = n.customer_id
  UNION ALL
  SELECT __cut, channel, first_on, loyal, CAST(NULL AS varchar) AS item FROM newcomer
)
SELECT __cut, item, channel, 12 * year(first_on) + month(first_on) AS month, count(*) AS customers, sum(loyal) AS loyal
FROM every_item
GROUP BY 1, 2, 3, 4
ORDER BY 1, 2 NULLS FIRST, 3, 4
