-- one row per customer who referred buyers: what those are worth ahead, through up to five of them; nobody counts twice, or for themselves
WITH referral AS ( -- one row per customer and who referred them
  SELECT customer_id, referred_by FROM all_customers WHERE referred_by IS NOT NULL AND referred_by <> customer_id
), second AS ( -- one row per referrer and customer referred by one they referred
  SELECT a.referred_by AS referred_by, b.customer_id AS customer_id FROM referral a JOIN referral b ON b.referred_by = a.customer_id
), third AS ( -- one row per referrer and customer three steps on
  SELECT a.referred_by AS referred_by, b.customer_id AS customer_id FROM second a JOIN referral b ON b.referred_by = a.customer_id
), fourth AS ( -- one row per referrer and customer four steps on
  SELECT a.referred_by AS referred_by, b.customer_id AS customer_id FROM third a JOIN referral b ON b.referred_by = a.customer_id
), fifth AS ( -- one row per referrer and customer five steps on
  SELECT a.referred_by AS referred_by, b.customer_id AS customer_id FROM fourth a JOIN referral b ON b.referred_by = a.customer_id
), brought AS ( -- one row per referrer and customer that came through them
  SELECT referred_by, customer_id FROM referral
  UNION
  SELECT referred_by, customer_id FROM second
  UNION
  SELECT referred_by, customer_id FROM third
  UNION
  SELECT referred_by, customer_id FROM fourth
  UNION
  SELECT referred_by, customer_id FROM fifth
), worth AS ( -- one row per customer and basis
  SELECT customer_id, clv FROM scored WHERE basis = 'orders'
)
SELECT b.referred_by AS customer_id, sum(w.clv) AS influence
FROM brought b
JOIN worth w ON w.customer_id = b.customer_id
WHERE b.customer_id <> b.referred_by
GROUP BY b.referred_by
ORDER BY b.referred_by
