-- one row per case of the period that is an enquiry
SELECT __cut AS __cut, ticket_id AS ticket_id, customer_id AS customer_id, kind AS kind, topic AS topic, opened_at AS opened_at, resolved_at AS resolved_at, reopened_count AS reopened_count, handle_minutes AS handle_minutes
FROM any_ticket
WHERE coalesce(kind, 'none') IN (SELECT item FROM UNNEST(json_text_list(CAST($kinds AS varchar))) AS k (item))
ORDER BY __cut, ticket_id
