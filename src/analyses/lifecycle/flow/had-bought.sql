-- one row: parties with a lead, and those of them that had bought before it
SELECT count(*) AS leads, count_if(had_bought) AS had_bought
FROM way
ORDER BY 1
