-- The bureau's own knowledge: published checklists, legal opinions, texts of laws ---------------------------------------
CREATE TABLE published_checklist (
    id TEXT PRIMARY KEY,
    checklist_id TEXT NOT NULL,
    version TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    title TEXT NOT NULL,
    topic TEXT NOT NULL,
    items INTEGER NOT NULL,
    applies_to TEXT NOT NULL,
    text TEXT NOT NULL,
    based_on TEXT NOT NULL,
    note TEXT NOT NULL,
    published_at TEXT NOT NULL,
    published_by TEXT NOT NULL,
    retired_at TEXT,
    retired_by TEXT NOT NULL,
    retired_why TEXT NOT NULL,
    event_stream TEXT NOT NULL,
    event_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX published_checklist_by_name ON published_checklist (checklist_id, sha256);
CREATE TRIGGER published_checklist_is_immutable
BEFORE UPDATE OF checklist_id, version, sha256, title, topic, items, applies_to, text ON published_checklist
BEGIN SELECT RAISE(ABORT, 'published content never changes'); END;

CREATE TABLE legal_opinion (
    id TEXT PRIMARY KEY,
    item_id TEXT NOT NULL,
    basis TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'doubted', 'withdrawn')),
    note TEXT NOT NULL,
    by TEXT NOT NULL,
    officer_id TEXT NOT NULL,
    at TEXT NOT NULL,
    event_stream TEXT NOT NULL,
    event_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX legal_opinion_by_basis ON legal_opinion (item_id, basis, at);
CREATE TRIGGER legal_opinion_is_append_only BEFORE UPDATE ON legal_opinion
BEGIN SELECT RAISE(ABORT, 'opinions are only added'); END;

CREATE TABLE law_text (
    id TEXT PRIMARY KEY,
    law_key TEXT NOT NULL,
    title TEXT NOT NULL,
    source_name TEXT NOT NULL,
    source_sha256 TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    articles TEXT NOT NULL,
    retired_at TEXT,
    event_stream TEXT NOT NULL,
    event_seq INTEGER NOT NULL
) STRICT;

-- Checklists being edited on this machine -------------------------------------------------------------------------------
CREATE TABLE checklist_draft (
    checklist_id TEXT PRIMARY KEY,
    based_on TEXT NOT NULL,
    text TEXT NOT NULL,
    source TEXT NOT NULL,
    notes TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;
