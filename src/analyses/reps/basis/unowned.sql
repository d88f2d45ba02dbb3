-- one row: closed deals without a date of closing, and deals without a rep
SELECT count_if(undated) AS undated, count_if(rep_id IS NULL) AS unowned
FROM deal
ORDER BY 1
