-- one row: answers of the period, and those of them that hold a score
SELECT count(*) AS answers, count_if(score IS NOT NULL AND item IS NOT NULL) AS scored
FROM surveys
WHERE responded_on BETWEEN CAST($since AS date) AND CAST($until AS date)
ORDER BY 1
