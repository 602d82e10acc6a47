SELECT
    number.id AS id,
    number.kind AS kind,
    number.year AS year,
    number.n AS n,
    number.text AS text,
    number.state AS state,
    number.why AS why,
    number.inspection_id AS inspection_id,
    coalesce(inspection.state, '') AS visit_state,
    coalesce(paper_draft.id, '') AS draft_id,
    coalesce(paper.id, document.id, '') AS document_id,
    coalesce(paper.title, document.title, '') AS title,
    coalesce(json_extract(inspection.site, '$.party_name'), '') AS party,
    coalesce(voiding.by, json_extract(CAST(event.body AS TEXT), '$.by')) AS by,
    event.hlc >> 16 AS written_ms,
    coalesce(voiding.at, paper.issued_at, document.issued_at) AS at,
    coalesce((SELECT number FROM paper WHERE id = voiding.replaced_by), '') AS replaced_by
FROM number
JOIN event ON event.stream = number.event_stream AND event.seq = number.event_seq
LEFT JOIN inspection ON inspection.id = number.inspection_id
LEFT JOIN paper ON paper.id = number.paper_id
LEFT JOIN paper_draft ON paper_draft.id = number.paper_id
LEFT JOIN document ON number.paper_id = '' AND document.inspection_id = number.inspection_id
    AND document.kind = number.kind AND document.number = number.text
LEFT JOIN voiding ON voiding.id = coalesce(paper.id, document.id)
WHERE number.kind = :kind AND number.year = :year
ORDER BY number.n
