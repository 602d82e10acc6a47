SELECT id FROM inspection
WHERE site_id = ? AND state = 'sealed' AND entered_at < ? ORDER BY entered_at DESC LIMIT ?
