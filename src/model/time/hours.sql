-- one row per opening interval of a schedule
SELECT schedule_id AS schedule_id, weekday AS weekday, opens AS opens, closes AS closes, tz AS tz
FROM schedules
ORDER BY 1, 2, 3
