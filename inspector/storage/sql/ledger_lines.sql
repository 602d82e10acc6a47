SELECT
    finding.id AS finding_id,
    finding.title AS title,
    finding.fact AS fact,
    finding.handling AS handling,
    coalesce(
        (SELECT due FROM ledger_event WHERE finding_id = finding.id AND due IS NOT NULL
            ORDER BY at DESC, id DESC LIMIT 1),
        finding.due) AS last_day,
    (SELECT step FROM ledger_event WHERE finding_id = finding.id ORDER BY at DESC, id DESC LIMIT 1) AS step,
    inspection.id AS inspection_id,
    inspection.entered_at AS entered_at,
    json_extract(inspection.inspectors, '$[0].name') AS officer,
    site.id AS site_id,
    site.name AS site_name,
    site.party_name AS party_name,
    site.credit_code AS credit_code,
    coalesce(
        (SELECT number FROM paper WHERE inspection_id = inspection.id AND kind = 'rectification_notice'
            AND NOT EXISTS (SELECT 1 FROM voiding WHERE id = paper.id) ORDER BY issued_at DESC LIMIT 1),
        (SELECT number FROM document WHERE inspection_id = inspection.id AND kind = 'rectification_notice')) AS number
FROM finding
JOIN inspection ON inspection.id = finding.inspection_id AND inspection.state = 'sealed'
JOIN site ON site.id = inspection.site_id
WHERE (:site = '' OR inspection.site_id = :site)
    AND (:closed IS NULL OR :closed =
        ((SELECT step FROM ledger_event WHERE finding_id = finding.id ORDER BY at DESC, id DESC LIMIT 1)
            IS 'closed'))
    AND (:text = '' OR site.search LIKE :pattern ESCAPE '\' OR finding.title LIKE :pattern ESCAPE '\'
        OR finding.fact LIKE :pattern ESCAPE '\')
