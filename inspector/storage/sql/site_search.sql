WITH visit AS (
    SELECT site_id, max(entered_at) AS last_visit FROM inspection WHERE state = 'sealed' GROUP BY site_id
),
page AS (
    SELECT site.*, visit.last_visit AS last_visit
    FROM site LEFT JOIN visit ON visit.site_id = site.id
    WHERE (:category = '' OR category = :category) AND search LIKE :pattern ESCAPE '\'
    ORDER BY last_visit IS NULL, last_visit DESC, name
    LIMIT :limit
)
SELECT page.*,
    (SELECT count(*) FROM inspection JOIN finding ON finding.inspection_id = inspection.id
        WHERE inspection.site_id = page.id AND inspection.state = 'sealed'
        AND (SELECT step FROM ledger_event WHERE finding_id = finding.id ORDER BY at DESC, id DESC LIMIT 1)
            IS NOT 'closed') AS open_findings
FROM page
ORDER BY last_visit IS NULL, last_visit DESC, name
