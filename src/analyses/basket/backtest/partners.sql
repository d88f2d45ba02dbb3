-- one row per item and one of the ten that its baskets by the day held most: in how many of a million of them
WITH counted AS ( -- one row per pair of items that baskets held by the day at least so often
  SELECT one, other, CASE WHEN CAST($everybody AS boolean) THEN together ELSE before END AS together
  FROM pair
  WHERE CASE WHEN CAST($everybody AS boolean) THEN together ELSE before END >= CAST($least AS bigint)
), either AS ( -- one row per item and another
  SELECT one AS item, other AS partner, together FROM counted
  UNION ALL
  SELECT other AS item, one AS partner, together FROM counted
), placed AS ( -- one row per item and another, in order
  SELECT item, partner, together, row_number() OVER (PARTITION BY item ORDER BY together DESC, partner) AS place
  FROM either
)
SELECT
  p.item AS item, p.partner AS partner,
  floor(1000000 * ratio(CAST(p.together AS double), CAST(CASE WHEN CAST($everybody AS boolean) THEN i.baskets ELSE i.before END AS double))) AS millionths
FROM placed p
JOIN item i ON i.item = p.item
WHERE p.place <= CAST($most AS bigint)
ORDER BY 1, 2
