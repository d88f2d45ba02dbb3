-- one row per message of a customer that waited for the next answer, the oldest since the answer before; the first answer is a measure of its own
WITH message AS ( -- one row per message of a case, with the answers before it
  SELECT
    c.__cut, c.ticket_id, v.at AS sent_at, lower(v.to_value) = 'agent' AND r.agent_id IS NULL AS is_answer,
    coalesce(sum(CASE WHEN lower(v.to_value) = 'agent' AND r.agent_id IS NULL THEN 1 ELSE 0 END) OVER (
      PARTITION BY c.__cut, c.ticket_id ORDER BY v.at, v.to_value ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS answers
  FROM ticket c
  JOIN all_ticket_events v ON v.ticket_id = c.ticket_id
  LEFT JOIN robot r ON r.agent_id = v.actor_id
  WHERE v.field = 'message' AND v.at_on <= CAST($as_of AS date) AND (c.stood_on IS NULL OR v.at_on <= c.stood_on)
)
SELECT
  __cut AS __cut,
  ticket_id AS ticket_id,
  CAST(answers AS bigint) AS answers,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), min(CASE WHEN NOT is_answer THEN sent_at END)) AS asked,
  date_diff('second', CAST('1970-01-01 00:00:00' AS timestamp), min(CASE WHEN is_answer THEN sent_at END)) AS answered
FROM message
WHERE answers > 0
GROUP BY __cut, ticket_id, answers
HAVING count_if(NOT is_answer) > 0
ORDER BY __cut, ticket_id, answers
