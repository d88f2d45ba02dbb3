-- one row per cut and tier, of customers whose key the tier's bounds hold, where no more is asked than the sums
WITH bound AS ( -- one row per cut and tier: keys from `low` on
  SELECT c.item AS __cut, t.item AS tier, l.item AS low, h.item AS high
  FROM UNNEST(json_text_list(CAST($cuts AS varchar))) WITH ORDINALITY AS c (item, place)
  JOIN (SELECT item, place FROM UNNEST(json_text_list(CAST($tiers AS varchar))) WITH ORDINALITY AS u (item, place)) t ON t.place = c.place
  JOIN (SELECT item, place FROM UNNEST(json_decimal_list(CAST($lows AS varchar))) WITH ORDINALITY AS u (item, place)) l ON l.place = c.place
  JOIN (SELECT item, place FROM UNNEST(json_decimal_list(CAST($highs AS varchar))) WITH ORDINALITY AS u (item, place)) h ON h.place = c.place
), placed AS ( -- one row per customer and cut with its tier
  SELECT
    v.__cut AS __cut,
    v.revenue_net AS revenue_net,
    v.revenue_gross AS revenue_gross,
    v.value AS value,
    CASE WHEN v.value < 0 THEN 'net_negative' ELSE b.tier END AS tier
  FROM customer_value v
  LEFT JOIN bound b ON b.__cut = v.__cut AND v.key >= b.low AND v.key < b.high AND v.value >= 0
)
SELECT
  __cut,
  tier,
  count(*) AS customers,
  sum(revenue_net) AS revenue_net,
  sum(revenue_gross) AS revenue_gross,
  sum(value) AS value,
  min(value) AS lowest
FROM placed
GROUP BY __cut, tier
ORDER BY __cut, tier
