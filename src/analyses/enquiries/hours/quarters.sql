-- one row per cut and quarter of an hour in which enquiries were opened, in quarters since 1970
SELECT __cut AS __cut, CAST(floor(ratio(CAST(opened AS double), CAST(900 AS double))) AS double) AS quarter, count(*) AS cases, count_if(opened % 900 = 0) AS sharp
FROM enquiry
GROUP BY 1, 2
ORDER BY 1, 2
