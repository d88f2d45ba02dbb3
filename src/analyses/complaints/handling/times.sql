-- one row per complaint and cut: its moments in seconds since 1970, and what handling it took
SELECT
  __cut AS __cut,
  topic AS topic,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), opened_at) AS opened,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), first_response_at) AS answered,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), resolved_at) AS resolved,
  is_open AS is_open
FROM complaint
ORDER BY __cut, ticket_id
