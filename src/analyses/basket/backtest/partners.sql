-- one row per cut, item and one of the ten that its baskets by the day held most: in how many of a million of them
WITH counted AS ( -- one row per pair of items that baskets held by the day
  SELECT __cut, one, other, sum(CASE WHEN CAST($everybody AS boolean) THEN together ELSE before END) AS together
  FROM pair
  GROUP BY __cut, one, other
), either AS ( -- one row per item and another
  SELECT __cut, one AS place, other AS partner, together FROM counted
  UNION ALL
  SELECT __cut, other AS place, one AS partner, together FROM counted
), placed AS ( -- one row per item and another held with it at least so often, in order
  SELECT
    e.__cut AS __cut, i.item AS item, o.item AS partner,
    floor(1000000 * ratio(CAST(e.together AS double), CAST(CASE WHEN CAST($everybody AS boolean) THEN i.baskets ELSE i.before END AS double))) AS millionths,
    row_number() OVER (PARTITION BY e.__cut, e.place ORDER BY e.together DESC, o.item) AS place
  FROM either e
  JOIN item i ON i.place = e.place
  JOIN item o ON o.place = e.partner
  WHERE e.together >= CAST($least AS bigint)
)
SELECT __cut, item, partner, millionths
FROM placed
WHERE place <= CAST($most AS bigint)
ORDER BY 1, 2, 3
