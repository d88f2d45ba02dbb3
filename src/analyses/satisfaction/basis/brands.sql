-- one row per brand: the brands that answers are about
SELECT brand AS brand, count(*) AS answers
FROM answer
GROUP BY brand
ORDER BY 2 DESC, 1
