-- one row per case of the period whose customer opened another one in the window after it was solved. Cases are met by stretches of time as
-- long as the window, of which the window touches two: else a customer of very many cases would have each compared with all.
WITH opened AS ( -- one row per case of a customer, with the second at which its stretch begins
  SELECT
    customer_id, opened_at, opened_on,
    date_diff('second', TIMESTAMP '1970-01-01 00:00:00', opened_at)
      - mod(date_diff('second', TIMESTAMP '1970-01-01 00:00:00', opened_at), CAST($window AS bigint) + 1) AS stretch
  FROM all_tickets
), solved AS ( -- one row per case that was solved, with the same of its solution
  SELECT
    __cut, ticket_id, customer_id, resolved_at,
    date_diff('second', TIMESTAMP '1970-01-01 00:00:00', resolved_at)
      - mod(date_diff('second', TIMESTAMP '1970-01-01 00:00:00', resolved_at), CAST($window AS bigint) + 1) AS stretch
  FROM ticket
), touched AS ( -- one row per case solved and stretch that its window touches
  SELECT __cut, ticket_id, customer_id, resolved_at, stretch FROM solved
  UNION ALL
  SELECT __cut, ticket_id, customer_id, resolved_at, stretch + CAST($window AS bigint) + 1 AS stretch FROM solved
)
SELECT c.__cut AS __cut, c.ticket_id AS ticket_id, count(*) AS cases
FROM touched c
JOIN opened n ON n.customer_id = c.customer_id AND n.stretch = c.stretch
WHERE n.opened_at > c.resolved_at AND date_diff('second', c.resolved_at, n.opened_at) <= CAST($window AS bigint) AND n.opened_on <= CAST($as_of AS date)
GROUP BY c.__cut, c.ticket_id
ORDER BY c.__cut, c.ticket_id
