-- Certificates: public parts only, private keys never enter the base ----------------------------------------------------
CREATE TABLE certificate_authority (
    id TEXT PRIMARY KEY,
    subject TEXT NOT NULL,
    serial TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    not_before TEXT NOT NULL,
    not_after TEXT NOT NULL,
    pem TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    crl TEXT NOT NULL,
    crl_number INTEGER NOT NULL,
    crl_next TEXT,
    event_stream TEXT NOT NULL,
    event_seq INTEGER NOT NULL
) STRICT;
CREATE TRIGGER certificate_authority_is_immutable
BEFORE UPDATE OF subject, serial, fingerprint, not_before, not_after, pem, created_at, created_by
ON certificate_authority
BEGIN SELECT RAISE(ABORT, 'a certificate never changes'); END;

CREATE TABLE certificate (
    id TEXT PRIMARY KEY,
    authority_id TEXT NOT NULL,
    officer_id TEXT NOT NULL,
    subject TEXT NOT NULL,
    issuer TEXT NOT NULL,
    serial TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    not_before TEXT NOT NULL,
    not_after TEXT NOT NULL,
    pem TEXT NOT NULL,
    registered_at TEXT NOT NULL,
    registered_by TEXT NOT NULL,
    chain TEXT NOT NULL,
    note TEXT NOT NULL,
    replaced_by TEXT NOT NULL,
    revoked_at TEXT,
    revoked_why TEXT,
    revoked_note TEXT NOT NULL,
    event_stream TEXT NOT NULL,
    event_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX certificate_by_officer ON certificate (officer_id, not_before);
CREATE INDEX certificate_by_fingerprint ON certificate (fingerprint);
CREATE TRIGGER certificate_is_immutable
BEFORE UPDATE OF authority_id, officer_id, subject, issuer, serial, fingerprint, not_before, not_after, pem,
    registered_at, registered_by, chain, note ON certificate
BEGIN SELECT RAISE(ABORT, 'a certificate never changes'); END;
CREATE TRIGGER certificate_stays_revoked
BEFORE UPDATE OF revoked_at, revoked_why, revoked_note ON certificate WHEN OLD.revoked_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a revocation is final'); END;

CREATE TABLE trusted_root (
    id TEXT PRIMARY KEY,
    subject TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    not_before TEXT NOT NULL,
    not_after TEXT NOT NULL,
    pem TEXT NOT NULL,
    added_at TEXT NOT NULL,
    added_by TEXT NOT NULL,
    note TEXT NOT NULL,
    crl TEXT NOT NULL,
    removed_at TEXT,
    removed_why TEXT NOT NULL,
    event_stream TEXT NOT NULL,
    event_seq INTEGER NOT NULL
) STRICT;
CREATE TRIGGER trusted_root_is_immutable
BEFORE UPDATE OF subject, fingerprint, not_before, not_after, pem, added_at, added_by ON trusted_root
BEGIN SELECT RAISE(ABORT, 'a certificate never changes'); END;

-- Issued documents with certificate signatures on top: the file itself lies beside the issued one, by its SHA-256.
CREATE TABLE signed_copy (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    signers TEXT NOT NULL,
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    timestamped_at TEXT,
    replaced_by TEXT NOT NULL,
    event_stream TEXT NOT NULL,
    event_seq INTEGER NOT NULL
) STRICT;
CREATE INDEX signed_copy_by_document ON signed_copy (document_id, created_at);
CREATE INDEX signed_copy_by_file ON signed_copy (sha256);
CREATE TRIGGER signed_copy_is_immutable
BEFORE UPDATE OF document_id, sha256, size, signers, created_at, created_by, timestamped_at ON signed_copy
BEGIN SELECT RAISE(ABORT, 'a signed copy never changes'); END;
CREATE TRIGGER signed_copy_is_replaced_once
BEFORE UPDATE OF replaced_by ON signed_copy WHEN OLD.replaced_by <> ''
BEGIN SELECT RAISE(ABORT, 'a signed copy is replaced once'); END;
