-- one row per cut: how many customers and lone baskets, and the squares of their baskets
SELECT __cut, count(*) AS clusters, sum(CAST(baskets AS bigint) * baskets) AS squares
FROM buyer
GROUP BY __cut
ORDER BY __cut
