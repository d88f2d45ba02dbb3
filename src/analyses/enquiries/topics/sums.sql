-- one row per cut, topic and subtopic: enquiries, and of those with full follow-up what came after them
WITH known AS ( -- one row per enquiry, with what is known of what came after
  SELECT
    __cut, topic, subtopic, customer_id, handle_minutes, bought_after, bought_before, complaints,
    CASE
      WHEN resolved IS NULL OR customer_id IS NULL THEN NULL
      WHEN follow_ups > 0 OR coalesce(reopened_count, 0) > 0 THEN 'again'
      WHEN resolved + 7 * 86400 <= CAST($seen AS bigint) THEN 'helped'
      ELSE 'later'
    END AS first,
    CASE WHEN customer_id IS NULL THEN 'none' WHEN opened + 14 * 86400 <= CAST($seen AS bigint) THEN 'known' ELSE 'later' END AS complained,
    CASE WHEN customer_id IS NULL THEN 'none' WHEN date_add('day', 30, opened_on) <= CAST($bought_until AS date) THEN 'known' ELSE 'later' END AS bought
  FROM enquiry
)
SELECT
  __cut AS __cut,
  topic AS topic,
  subtopic AS subtopic,
  count(*) AS cases,
  count(customer_id) AS with_customer,
  count_if(first = 'again') AS again,
  count_if(first = 'helped') AS helped,
  count_if(first = 'later') AS again_later,
  count_if(complained = 'known') AS complaint_n,
  count_if(complained = 'known' AND complaints > 0) AS complaint_yes,
  count_if(complained = 'later') AS complaint_later,
  count_if(bought = 'known') AS order_n,
  count_if(bought = 'known' AND bought_after > 0) AS order_yes,
  count_if(bought = 'known' AND bought_before > 0) AS order_before,
  count_if(bought = 'later') AS order_later,
  count(handle_minutes) AS minutes_n,
  sum(CAST(handle_minutes AS decimal(18,4))) AS minutes
FROM known
GROUP BY 1, 2, 3
ORDER BY 1, 2, 3
