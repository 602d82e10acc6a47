-- The checklists that the bureau published itself, as the library lists its own.
SELECT checklist_id AS id, version, sha256, title, items
FROM published_checklist
ORDER BY published_at, version
