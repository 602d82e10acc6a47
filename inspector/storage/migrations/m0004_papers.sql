-- 文书 that are issued on their own, their drafts, and what became void ------------------------------------------------
CREATE TABLE paper_draft (
    id TEXT PRIMARY KEY,
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    kind TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    finding_ids TEXT NOT NULL,
    served TEXT NOT NULL,
    entries TEXT NOT NULL,
    replaces TEXT NOT NULL,
    number TEXT NOT NULL,
    model TEXT NOT NULL,
    signatures TEXT NOT NULL
) STRICT;
CREATE INDEX paper_draft_by_inspection ON paper_draft (inspection_id);

CREATE TABLE paper (
    id TEXT PRIMARY KEY,
    inspection_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    number TEXT NOT NULL,
    finding_ids TEXT NOT NULL,
    served TEXT NOT NULL,
    entries TEXT NOT NULL,
    replaces TEXT NOT NULL,
    model TEXT NOT NULL,
    model_sha256 TEXT NOT NULL,
    signatures TEXT NOT NULL,
    pdf_sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    pages INTEGER NOT NULL,
    issued_at TEXT NOT NULL,
    issued_by TEXT NOT NULL,
    on_paper INTEGER NOT NULL,
    event_stream TEXT NOT NULL,
    event_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX paper_by_inspection ON paper (inspection_id, issued_at);
CREATE INDEX paper_by_pdf ON paper (pdf_sha256);
CREATE INDEX paper_by_model ON paper (model_sha256);
CREATE TRIGGER paper_is_immutable BEFORE UPDATE ON paper
BEGIN SELECT RAISE(ABORT, 'an issued paper never changes'); END;
CREATE INDEX document_by_model ON document (model_sha256);

-- `id` is that of the void document or paper.
CREATE TABLE voiding (
    id TEXT PRIMARY KEY,
    inspection_id TEXT NOT NULL,
    number TEXT NOT NULL,
    reason TEXT NOT NULL,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    replaced_by TEXT NOT NULL,
    event_stream TEXT NOT NULL,
    event_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX voiding_by_inspection ON voiding (inspection_id);
CREATE TRIGGER voiding_is_immutable BEFORE UPDATE OF inspection_id, number, reason, at, by ON voiding
BEGIN SELECT RAISE(ABORT, 'what became void stays void'); END;
CREATE TRIGGER voiding_is_replaced_once BEFORE UPDATE OF replaced_by ON voiding WHEN OLD.replaced_by <> ''
BEGIN SELECT RAISE(ABORT, 'a void document is replaced once'); END;

-- The bureau's own wording of a document: the newest row of a kind that is not retired holds ---------------------------
CREATE TABLE wording (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    note TEXT NOT NULL,
    published_at TEXT NOT NULL,
    published_by TEXT NOT NULL,
    retired_at TEXT,
    retired_by TEXT NOT NULL,
    event_stream TEXT NOT NULL,
    event_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX wording_by_kind ON wording (kind, published_at);
CREATE TRIGGER wording_is_immutable BEFORE UPDATE OF kind, text, note, published_at, published_by ON wording
BEGIN SELECT RAISE(ABORT, 'a published wording never changes'); END;

-- What a file review (案卷评查) said, at sealing and later ------------------------------------------------------------------
CREATE TABLE file_review (
    id TEXT PRIMARY KEY,
    inspection_id TEXT NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('sealing', 'file')),
    score INTEGER NOT NULL,
    passed INTEGER NOT NULL,
    lines TEXT NOT NULL,
    opinion TEXT NOT NULL,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    event_stream TEXT NOT NULL,
    event_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX file_review_by_inspection ON file_review (inspection_id, at);
CREATE TRIGGER file_review_is_immutable BEFORE UPDATE ON file_review
BEGIN SELECT RAISE(ABORT, 'a review is only added'); END;

-- Numbers: those of papers, and whose block it is ("" is the device that registered it) ---------------------------------
ALTER TABLE number ADD COLUMN paper_id TEXT NOT NULL DEFAULT '';
CREATE INDEX number_by_paper ON number (paper_id);
ALTER TABLE number_block ADD COLUMN device TEXT NOT NULL DEFAULT '';

-- Prints of papers are kept beside those of documents.
CREATE TABLE print_log_of_all (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL,
    printed_at TEXT NOT NULL,
    printed_by TEXT NOT NULL,
    printer TEXT NOT NULL,
    copies INTEGER NOT NULL
) STRICT;
INSERT INTO print_log_of_all SELECT id, document_id, printed_at, printed_by, printer, copies FROM print_log;
DROP TABLE print_log;
ALTER TABLE print_log_of_all RENAME TO print_log;
CREATE INDEX print_log_by_document ON print_log (document_id, printed_at);
