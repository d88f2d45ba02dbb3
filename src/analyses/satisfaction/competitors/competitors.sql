-- one row per cut, item, scale and brand: sums over the responses that rate us and the brand on the same item, and over people of their
-- own sums; the brand 'us' holds all who rate us
WITH pair AS ( -- one row per answer about us and answer about a brand in the same response, us included
  SELECT u.__cut, u.instrument, u.item, u.scale_min, u.scale_max, b.brand, u.person, u.score AS ours, b.score AS theirs
  FROM answer u
  JOIN answer b ON b.__cut = u.__cut AND b.response = u.response AND b.instrument = u.instrument AND b.item = u.item
    AND coalesce(b.scale_min, -1) = coalesce(u.scale_min, -1) AND coalesce(b.scale_max, -1) = coalesce(u.scale_max, -1)
  WHERE u.brand = 'us'
), said AS ( -- one row per cut, item, scale, brand and person
  SELECT __cut, instrument, item, scale_min, scale_max, brand, person, count(*) AS n, sum(ours) AS ours, sum(theirs) AS theirs
  FROM pair
  GROUP BY 1, 2, 3, 4, 5, 6, 7
)
SELECT
  __cut AS __cut, instrument AS instrument, item AS item, scale_min AS scale_min, scale_max AS scale_max,
  brand AS brand,
  count(*) AS people,
  sum(n) AS n,
  sum(ours) AS ours,
  sum(theirs) AS theirs,
  sum(exact_product(CAST(ours - theirs AS decimal(20,4)), CAST(ours - theirs AS decimal(18,10)))) AS squares,
  sum(exact_product(CAST(ours - theirs AS decimal(20,4)), CAST(n AS decimal(18,10)))) AS products,
  sum(CAST(n AS bigint) * n) AS sizes
FROM said
GROUP BY 1, 2, 3, 4, 5, 6
ORDER BY 1, 2, 3, 4, 5, 6
