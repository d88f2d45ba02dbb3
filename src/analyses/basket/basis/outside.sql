-- one row: lines bought in the days, those that no basket holds, and those of whose product nothing is known
SELECT sum(lines) AS lines, sum(loose) AS loose, sum(CASE WHEN product_id IS NULL THEN lines ELSE 0 END) AS nameless
FROM ware
ORDER BY 1
