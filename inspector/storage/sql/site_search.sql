SELECT site.*,
    (SELECT max(entered_at) FROM inspection WHERE site_id = site.id AND state = 'sealed') AS last_visit,
    (SELECT count(*) FROM finding JOIN inspection ON inspection.id = finding.inspection_id
        WHERE inspection.site_id = site.id AND inspection.state = 'sealed'
        AND coalesce((SELECT step FROM ledger_event WHERE finding_id = finding.id ORDER BY at DESC, id DESC LIMIT 1),
            '') <> 'closed') AS open_findings
FROM site
WHERE (:category = '' OR category = :category) AND search LIKE :pattern ESCAPE '\'
ORDER BY last_visit IS NULL, last_visit DESC, name
LIMIT :limit
