SELECT {finding}, {inspection},
    (SELECT number FROM document WHERE inspection_id = inspection.id AND kind = 'rectification_notice') AS number
FROM finding
JOIN inspection ON inspection.id = finding.inspection_id
JOIN site ON site.id = inspection.site_id
WHERE inspection.state = 'sealed'
    AND (:site = '' OR inspection.site_id = :site)
    AND (:text = '' OR site.search LIKE :pattern ESCAPE '\' OR finding.title LIKE :pattern ESCAPE '\'
        OR finding.fact LIKE :pattern ESCAPE '\')
ORDER BY finding.due IS NULL, finding.due
LIMIT :limit
