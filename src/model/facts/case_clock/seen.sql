-- one row: the last moment that the cases tell of up to the as-of day, in seconds since 1970
SELECT
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), max(opened_at)) AS opened,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), max(CASE WHEN first_response_on <= CAST($as_of AS date) THEN first_response_at END)) AS answered,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), max(CASE WHEN resolved_on <= CAST($as_of AS date) THEN resolved_at END)) AS resolved
FROM all_tickets
WHERE opened_on <= CAST($as_of AS date)
ORDER BY 1
