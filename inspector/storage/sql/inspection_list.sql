WITH page AS (
    SELECT id, coalesce(entered_at, created_at) AS began
    FROM inspection
    WHERE (:states = '' OR instr(:states, '|' || state || '|'))
        AND (:site = '' OR site_id = :site)
        AND (:id = '' OR id = :id)
        AND (:text = '' OR id IN (
            SELECT inspection.id FROM inspection JOIN site ON site.id = inspection.site_id
            WHERE site.search LIKE :pattern ESCAPE '\'
            UNION SELECT inspection_id FROM number WHERE text LIKE :pattern ESCAPE '\'))
    ORDER BY began DESC
    LIMIT :limit
)
SELECT
    inspection.id AS id,
    inspection.site_id AS site_id,
    json_extract(site, '$.name') AS site_name,
    json_extract(site, '$.party_name') AS party_name,
    json_extract(site, '$.credit_code') AS credit_code,
    json_extract(site, '$.category') AS category,
    json_extract(plan, '$.source') AS source,
    json_extract(plan, '$.planned_on') AS planned_on,
    (SELECT json_group_array(json_extract(value, '$.name')) FROM json_each(inspectors)) AS officers,
    checklists, state, current_item, entered_at, created_at, sealed_at,
    (SELECT count(*) FROM answer WHERE inspection_id = inspection.id AND result <> 'unchecked') AS answered,
    (SELECT count(*) FROM finding WHERE inspection_id = inspection.id) AS findings,
    coalesce((SELECT group_concat(text, '、') FROM number WHERE inspection_id = inspection.id AND state <> 'void'), '')
        AS numbers
FROM page JOIN inspection ON inspection.id = page.id
ORDER BY began DESC
