-- Device log (append-only, hash-chained; see docs/architecture.md) ---------------------------------------------------
CREATE TABLE stream (
    id TEXT PRIMARY KEY,
    public_key BLOB NOT NULL,
    device_name TEXT NOT NULL,
    own INTEGER NOT NULL,
    head_seq INTEGER NOT NULL,
    head_hash BLOB NOT NULL,
    head_hlc INTEGER NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE event (
    stream TEXT NOT NULL REFERENCES stream (id),
    seq INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    kind TEXT NOT NULL,
    doc TEXT NOT NULL,
    ver INTEGER NOT NULL,
    body BLOB NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (stream, seq)
) STRICT;
CREATE INDEX event_by_doc ON event (doc, kind);
CREATE TRIGGER event_is_append_only BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

-- Heads of every cell of a mutable row: what a later patch names as `seen`.
CREATE TABLE cell (
    tab TEXT NOT NULL,
    row_id TEXT NOT NULL,
    col TEXT NOT NULL,
    stream TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (tab, row_id, col, stream, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Synchronised rows ---------------------------------------------------------------------------------------------------
CREATE TABLE bureau (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    event_stream TEXT NOT NULL,
    event_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE officer (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    certificate TEXT NOT NULL,
    issuing_body TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    unit TEXT NOT NULL,
    role TEXT NOT NULL,
    phone TEXT NOT NULL,
    recusals TEXT NOT NULL,
    event_stream TEXT NOT NULL,
    event_seq INTEGER NOT NULL
) STRICT;

CREATE TABLE site (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    party_name TEXT NOT NULL,
    credit_code TEXT NOT NULL,
    address TEXT NOT NULL,
    category TEXT NOT NULL,
    industry TEXT NOT NULL,
    township TEXT NOT NULL,
    grid TEXT NOT NULL,
    legal_representative TEXT NOT NULL,
    contact_name TEXT NOT NULL,
    contact_position TEXT NOT NULL,
    contact_phone TEXT NOT NULL,
    lat_e7 INTEGER,
    lon_e7 INTEGER,
    grade TEXT NOT NULL,
    permit_kind TEXT NOT NULL,
    permit_number TEXT NOT NULL,
    permit_valid_to TEXT,
    outlets TEXT NOT NULL,
    papers TEXT NOT NULL,
    tags TEXT NOT NULL,
    search TEXT NOT NULL,
    event_stream TEXT NOT NULL,
    event_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX site_by_code ON site (credit_code);

CREATE TABLE plan (
    id TEXT PRIMARY KEY,
    site_id TEXT NOT NULL REFERENCES site (id),
    source TEXT NOT NULL,
    basis TEXT NOT NULL,
    case_source TEXT NOT NULL,
    approval_number TEXT NOT NULL,
    approver TEXT NOT NULL,
    approved_on TEXT,
    notice_number TEXT NOT NULL,
    notice_served_at TEXT,
    urgent INTEGER NOT NULL,
    urgent_reason TEXT NOT NULL,
    over_cap_reason TEXT NOT NULL,
    matters TEXT NOT NULL,
    planned_on TEXT,
    event_stream TEXT NOT NULL,
    event_seq INTEGER NOT NULL
) STRICT;

-- Inspections: drafts stay on this machine; sealing freezes them and is one event -----------------------------------
CREATE TABLE inspection (
    id TEXT PRIMARY KEY,
    plan TEXT NOT NULL,
    site TEXT NOT NULL,
    site_id TEXT NOT NULL REFERENCES site (id),
    inspectors TEXT NOT NULL,
    checklists TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'in_progress', 'ready', 'sealed', 'voided')),
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    assistants TEXT NOT NULL,
    attendees TEXT NOT NULL,
    party TEXT NOT NULL,
    notices TEXT NOT NULL,
    entered_at TEXT,
    left_at TEXT,
    weather TEXT NOT NULL,
    place TEXT NOT NULL,
    record_text TEXT NOT NULL,
    statement TEXT NOT NULL,
    conclusion TEXT NOT NULL,
    report_due TEXT,
    current_item TEXT NOT NULL,
    sealed_at TEXT,
    void_reason TEXT NOT NULL
) STRICT;
CREATE INDEX inspection_by_site ON inspection (site_id, state, entered_at);
CREATE INDEX inspection_by_state ON inspection (state, created_at);
CREATE INDEX inspection_by_time ON inspection (created_at);
CREATE TRIGGER inspection_sealed BEFORE UPDATE ON inspection WHEN OLD.state IN ('sealed', 'voided')
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER inspection_never_deleted BEFORE DELETE ON inspection
BEGIN SELECT RAISE(ABORT, 'inspections are never deleted'); END;
CREATE TRIGGER inspection_sealed_by_event BEFORE UPDATE OF state ON inspection
WHEN NEW.state = 'sealed'
    AND NOT EXISTS (SELECT 1 FROM event WHERE doc = NEW.id AND kind = 'inspection.sealed')
BEGIN SELECT RAISE(ABORT, 'sealing without its event'); END;
CREATE TRIGGER inspection_born_unsealed BEFORE INSERT ON inspection
WHEN NEW.state = 'sealed'
    AND NOT EXISTS (SELECT 1 FROM event WHERE doc = NEW.id AND kind = 'inspection.sealed')
BEGIN SELECT RAISE(ABORT, 'sealing without its event'); END;

CREATE TABLE answer (
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    checklist_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('compliant', 'noncompliant', 'not_applicable', 'unchecked')),
    value TEXT NOT NULL,
    note TEXT NOT NULL,
    answered_at TEXT,
    author TEXT NOT NULL,
    PRIMARY KEY (inspection_id, checklist_id, item_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
    id TEXT PRIMARY KEY,
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    sequence INTEGER NOT NULL,
    title TEXT NOT NULL,
    fact TEXT NOT NULL,
    requirement TEXT NOT NULL,
    deadline TEXT NOT NULL,
    handling TEXT NOT NULL,
    conduct_from TEXT NOT NULL,
    conduct_to TEXT,
    due TEXT,
    due_overridden INTEGER NOT NULL,
    items TEXT NOT NULL,
    articles TEXT NOT NULL,
    evidence_ids TEXT NOT NULL,
    department TEXT NOT NULL,
    law_choice TEXT,
    law_choice_reason TEXT NOT NULL,
    responsible TEXT NOT NULL
) STRICT;
CREATE INDEX finding_by_inspection ON finding (inspection_id, sequence);
CREATE INDEX finding_by_due ON finding (due);

CREATE TABLE evidence (
    id TEXT PRIMARY KEY,
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    sequence INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    mime TEXT NOT NULL,
    original_name TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    taken_at TEXT,
    taken_text TEXT NOT NULL,
    lat_e7 INTEGER,
    lon_e7 INTEGER,
    device TEXT NOT NULL,
    source TEXT NOT NULL,
    caption TEXT NOT NULL,
    proves TEXT NOT NULL,
    place TEXT NOT NULL,
    photographer TEXT NOT NULL,
    item_ids TEXT NOT NULL,
    warnings TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_by_inspection ON evidence (inspection_id, sequence);
CREATE INDEX evidence_by_hash ON evidence (sha256);

CREATE TABLE signature (
    id TEXT PRIMARY KEY,
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    identity TEXT NOT NULL,
    content_sha256 TEXT NOT NULL,
    signed_at TEXT NOT NULL,
    officer_id TEXT,
    position TEXT NOT NULL,
    attendance TEXT NOT NULL,
    opinion TEXT NOT NULL,
    reason TEXT NOT NULL,
    witness_name TEXT NOT NULL,
    recording TEXT NOT NULL,
    strokes TEXT NOT NULL,
    aspect INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX signature_once ON signature (inspection_id, role, name);

CREATE TABLE document (
    id TEXT PRIMARY KEY,
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    number TEXT NOT NULL,
    model_sha256 TEXT NOT NULL,
    pdf_sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    pages INTEGER NOT NULL,
    issued_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX document_once ON document (inspection_id, kind);
CREATE INDEX document_by_pdf ON document (pdf_sha256);

CREATE TABLE print_log (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES document (id),
    printed_at TEXT NOT NULL,
    printed_by TEXT NOT NULL,
    printer TEXT NOT NULL,
    copies INTEGER NOT NULL
) STRICT;

-- What happened to a draft, change by change; the sealing event carries it. `undone` marks a change taken back.
CREATE TABLE change (
    id INTEGER PRIMARY KEY,
    inspection_id TEXT NOT NULL REFERENCES inspection (id),
    operation TEXT NOT NULL,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    entity TEXT NOT NULL,
    row_id TEXT NOT NULL,
    old TEXT,
    new TEXT,
    why TEXT NOT NULL,
    undoable INTEGER NOT NULL,
    undone INTEGER NOT NULL
) STRICT;
CREATE INDEX change_by_inspection ON change (inspection_id, id);

-- Ledger: the life of a finding after sealing, append-only ------------------------------------------------------------
CREATE TABLE ledger_event (
    id TEXT PRIMARY KEY,
    finding_id TEXT NOT NULL REFERENCES finding (id),
    step TEXT NOT NULL,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    reason TEXT NOT NULL,
    due TEXT,
    approver TEXT NOT NULL,
    evidence_ids TEXT NOT NULL,
    event_stream TEXT NOT NULL,
    event_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX ledger_event_by_finding ON ledger_event (finding_id, at, id, step, due);
CREATE TRIGGER ledger_event_is_append_only BEFORE UPDATE ON ledger_event
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

-- Document numbers ------------------------------------------------------------------------------------------------------
CREATE TABLE number_block (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    event_stream TEXT NOT NULL,
    event_seq INTEGER NOT NULL,
    CHECK (first >= 1 AND last >= first)
) STRICT;

CREATE TABLE number (
    id TEXT PRIMARY KEY,
    block_id TEXT NOT NULL REFERENCES number_block (id),
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    n INTEGER NOT NULL,
    text TEXT NOT NULL,
    inspection_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('reserved', 'issued', 'void')),
    why TEXT NOT NULL,
    event_stream TEXT NOT NULL,
    event_seq INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX number_once ON number (kind, year, n);
CREATE INDEX number_by_inspection ON number (inspection_id);

-- Library: published packs, immutable ------------------------------------------------------------------------------------
CREATE TABLE library_file (
    kind TEXT NOT NULL CHECK (kind IN ('law', 'checklist')),
    id TEXT NOT NULL,
    version TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    title TEXT NOT NULL,
    items INTEGER NOT NULL,
    text TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    PRIMARY KEY (kind, id, version, sha256)
) STRICT;
CREATE TRIGGER library_file_is_immutable BEFORE UPDATE ON library_file
BEGIN SELECT RAISE(ABORT, 'published content never changes'); END;
CREATE TRIGGER library_file_is_kept BEFORE DELETE ON library_file
BEGIN SELECT RAISE(ABORT, 'published content is kept'); END;
