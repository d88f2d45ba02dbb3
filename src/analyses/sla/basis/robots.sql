-- one row per agent that is a robot by its team or name, where robots do not count
SELECT agent_id AS agent_id
FROM all_agents
WHERE NOT CAST($count AS boolean)
  AND (lower(team) IN ('bot', 'bots', 'robot', 'robots', 'chatbot', '机器人', '智能客服') OR lower(name) IN ('bot', 'robot', 'chatbot', '机器人', '智能客服'))
ORDER BY agent_id
