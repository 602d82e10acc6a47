SELECT inspection.*,
    (SELECT count(*) FROM answer WHERE inspection_id = inspection.id AND result <> 'unchecked') AS answered,
    (SELECT count(*) FROM finding WHERE inspection_id = inspection.id) AS findings,
    (SELECT group_concat(text, '、') FROM number WHERE inspection_id = inspection.id AND state <> 'void') AS numbers
FROM inspection
WHERE (:states = '' OR instr(:states, '|' || state || '|'))
    AND (:site = '' OR site_id = :site)
    AND (:text = '' OR id IN (
        SELECT inspection.id FROM inspection JOIN site ON site.id = inspection.site_id
        WHERE site.search LIKE :pattern ESCAPE '\'
        UNION SELECT inspection_id FROM number WHERE text LIKE :pattern ESCAPE '\'))
ORDER BY coalesce(entered_at, created_at) DESC
LIMIT :limit
