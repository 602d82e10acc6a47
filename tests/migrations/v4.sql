PRAGMA application_id = 1480804931;
PRAGMA user_version = 4;
BEGIN TRANSACTION;
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
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a01','compliant','','','2026-11-18T02:00:05.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a02','compliant','','','2026-11-18T02:00:10.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a03','noncompliant','','','2026-11-18T02:01:05.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a04','compliant','','','2026-11-18T02:00:20.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a05','compliant','','','2026-11-18T02:00:25.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a06','compliant','','','2026-11-18T02:00:40.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a07','compliant','','','2026-11-18T02:00:45.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a08','compliant','','','2026-11-18T02:00:50.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a09','compliant','','','2026-11-18T02:00:55.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a10','compliant','','','2026-11-18T02:01:00.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a11','compliant','','','2026-11-18T02:01:10.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a12','compliant','','','2026-11-18T02:01:15.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a13','compliant','','','2026-11-18T02:00:30.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a14','compliant','','','2026-11-18T02:00:35.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a15','compliant','','','2026-11-18T02:01:30.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a16','compliant','','','2026-11-18T02:01:35.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a17','compliant','','','2026-11-18T02:01:40.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a18','noncompliant','','','2026-11-18T02:01:45.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a19','compliant','','','2026-11-18T02:01:20.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a20','compliant','','','2026-11-18T02:01:25.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a21','compliant','','','2026-11-18T02:00:15.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a22','compliant','','','2026-11-18T02:02:05.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a23','compliant','','','2026-11-18T02:01:50.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a24','compliant','','','2026-11-18T02:01:55.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a25','compliant','','','2026-11-18T02:02:00.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a26','compliant','','','2026-11-18T02:02:10.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a27','compliant','','','2026-11-18T02:02:15.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a28','compliant','','','2026-11-18T02:02:20.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a29','compliant','','','2026-11-18T02:02:25.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','dust-six-hundred','a30','compliant','','','2026-11-18T02:02:30.000Z','王建国');
INSERT INTO "answer" VALUES('018bcfe5-6843-76d2-81b4-8fa4d479ab1b','dust-six-hundred','a01','compliant','2.6','','2026-11-18T02:44:05.000Z','王建国');
CREATE TABLE bureau (
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    event_stream TEXT NOT NULL,
    event_seq INTEGER NOT NULL
) STRICT;
INSERT INTO "bureau" VALUES('bureau','{"address":"","court":"有管辖权的人民法院","frequency_cap":2,"jurisdiction":[],"letterhead":"示例市生态环境局","name":"示例市生态环境局","number_patterns":{"rectification_notice":"示环限改字〔{year}〕{n}号","result_notice":"示环检告〔{year}〕{n}号"},"phone":"0990-1","postal_code":"","region":"示","review_authority":"示人民政府","supervision_phone":"0990-5550369"}','3c4dff30471215f0f9805d01f0ea4fbb/main',24);
CREATE TABLE cell (
    tab TEXT NOT NULL,
    row_id TEXT NOT NULL,
    col TEXT NOT NULL,
    stream TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (tab, row_id, col, stream, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO "cell" VALUES('bureau','bureau','body','3c4dff30471215f0f9805d01f0ea4fbb/main',24);
INSERT INTO "cell" VALUES('bureau','bureau','id','3c4dff30471215f0f9805d01f0ea4fbb/main',1);
INSERT INTO "cell" VALUES('certificate','018bcfe5-6802-7696-8d0d-3ec383521efa','authority_id','3c4dff30471215f0f9805d01f0ea4fbb/main',23);
INSERT INTO "cell" VALUES('certificate','018bcfe5-6802-7696-8d0d-3ec383521efa','chain','3c4dff30471215f0f9805d01f0ea4fbb/main',23);
INSERT INTO "cell" VALUES('certificate','018bcfe5-6802-7696-8d0d-3ec383521efa','fingerprint','3c4dff30471215f0f9805d01f0ea4fbb/main',23);
INSERT INTO "cell" VALUES('certificate','018bcfe5-6802-7696-8d0d-3ec383521efa','id','3c4dff30471215f0f9805d01f0ea4fbb/main',23);
INSERT INTO "cell" VALUES('certificate','018bcfe5-6802-7696-8d0d-3ec383521efa','issuer','3c4dff30471215f0f9805d01f0ea4fbb/main',23);
INSERT INTO "cell" VALUES('certificate','018bcfe5-6802-7696-8d0d-3ec383521efa','not_after','3c4dff30471215f0f9805d01f0ea4fbb/main',23);
INSERT INTO "cell" VALUES('certificate','018bcfe5-6802-7696-8d0d-3ec383521efa','not_before','3c4dff30471215f0f9805d01f0ea4fbb/main',23);
INSERT INTO "cell" VALUES('certificate','018bcfe5-6802-7696-8d0d-3ec383521efa','note','3c4dff30471215f0f9805d01f0ea4fbb/main',23);
INSERT INTO "cell" VALUES('certificate','018bcfe5-6802-7696-8d0d-3ec383521efa','officer_id','3c4dff30471215f0f9805d01f0ea4fbb/main',23);
INSERT INTO "cell" VALUES('certificate','018bcfe5-6802-7696-8d0d-3ec383521efa','pem','3c4dff30471215f0f9805d01f0ea4fbb/main',23);
INSERT INTO "cell" VALUES('certificate','018bcfe5-6802-7696-8d0d-3ec383521efa','registered_at','3c4dff30471215f0f9805d01f0ea4fbb/main',23);
INSERT INTO "cell" VALUES('certificate','018bcfe5-6802-7696-8d0d-3ec383521efa','registered_by','3c4dff30471215f0f9805d01f0ea4fbb/main',23);
INSERT INTO "cell" VALUES('certificate','018bcfe5-6802-7696-8d0d-3ec383521efa','replaced_by','3c4dff30471215f0f9805d01f0ea4fbb/main',23);
INSERT INTO "cell" VALUES('certificate','018bcfe5-6802-7696-8d0d-3ec383521efa','revoked_at','3c4dff30471215f0f9805d01f0ea4fbb/main',23);
INSERT INTO "cell" VALUES('certificate','018bcfe5-6802-7696-8d0d-3ec383521efa','revoked_note','3c4dff30471215f0f9805d01f0ea4fbb/main',23);
INSERT INTO "cell" VALUES('certificate','018bcfe5-6802-7696-8d0d-3ec383521efa','revoked_why','3c4dff30471215f0f9805d01f0ea4fbb/main',23);
INSERT INTO "cell" VALUES('certificate','018bcfe5-6802-7696-8d0d-3ec383521efa','serial','3c4dff30471215f0f9805d01f0ea4fbb/main',23);
INSERT INTO "cell" VALUES('certificate','018bcfe5-6802-7696-8d0d-3ec383521efa','subject','3c4dff30471215f0f9805d01f0ea4fbb/main',23);
INSERT INTO "cell" VALUES('certificate_authority','018bcfe5-6801-796d-915e-b3ffd8414721','created_at','3c4dff30471215f0f9805d01f0ea4fbb/main',22);
INSERT INTO "cell" VALUES('certificate_authority','018bcfe5-6801-796d-915e-b3ffd8414721','created_by','3c4dff30471215f0f9805d01f0ea4fbb/main',22);
INSERT INTO "cell" VALUES('certificate_authority','018bcfe5-6801-796d-915e-b3ffd8414721','crl','3c4dff30471215f0f9805d01f0ea4fbb/main',22);
INSERT INTO "cell" VALUES('certificate_authority','018bcfe5-6801-796d-915e-b3ffd8414721','crl_next','3c4dff30471215f0f9805d01f0ea4fbb/main',22);
INSERT INTO "cell" VALUES('certificate_authority','018bcfe5-6801-796d-915e-b3ffd8414721','crl_number','3c4dff30471215f0f9805d01f0ea4fbb/main',22);
INSERT INTO "cell" VALUES('certificate_authority','018bcfe5-6801-796d-915e-b3ffd8414721','fingerprint','3c4dff30471215f0f9805d01f0ea4fbb/main',22);
INSERT INTO "cell" VALUES('certificate_authority','018bcfe5-6801-796d-915e-b3ffd8414721','id','3c4dff30471215f0f9805d01f0ea4fbb/main',22);
INSERT INTO "cell" VALUES('certificate_authority','018bcfe5-6801-796d-915e-b3ffd8414721','not_after','3c4dff30471215f0f9805d01f0ea4fbb/main',22);
INSERT INTO "cell" VALUES('certificate_authority','018bcfe5-6801-796d-915e-b3ffd8414721','not_before','3c4dff30471215f0f9805d01f0ea4fbb/main',22);
INSERT INTO "cell" VALUES('certificate_authority','018bcfe5-6801-796d-915e-b3ffd8414721','pem','3c4dff30471215f0f9805d01f0ea4fbb/main',22);
INSERT INTO "cell" VALUES('certificate_authority','018bcfe5-6801-796d-915e-b3ffd8414721','serial','3c4dff30471215f0f9805d01f0ea4fbb/main',22);
INSERT INTO "cell" VALUES('certificate_authority','018bcfe5-6801-796d-915e-b3ffd8414721','subject','3c4dff30471215f0f9805d01f0ea4fbb/main',22);
INSERT INTO "cell" VALUES('file_review','018bcfe5-6808-77f3-8044-e05fc0bef198','at','3c4dff30471215f0f9805d01f0ea4fbb/main',36);
INSERT INTO "cell" VALUES('file_review','018bcfe5-6808-77f3-8044-e05fc0bef198','by','3c4dff30471215f0f9805d01f0ea4fbb/main',36);
INSERT INTO "cell" VALUES('file_review','018bcfe5-6808-77f3-8044-e05fc0bef198','id','3c4dff30471215f0f9805d01f0ea4fbb/main',36);
INSERT INTO "cell" VALUES('file_review','018bcfe5-6808-77f3-8044-e05fc0bef198','inspection_id','3c4dff30471215f0f9805d01f0ea4fbb/main',36);
INSERT INTO "cell" VALUES('file_review','018bcfe5-6808-77f3-8044-e05fc0bef198','lines','3c4dff30471215f0f9805d01f0ea4fbb/main',36);
INSERT INTO "cell" VALUES('file_review','018bcfe5-6808-77f3-8044-e05fc0bef198','opinion','3c4dff30471215f0f9805d01f0ea4fbb/main',36);
INSERT INTO "cell" VALUES('file_review','018bcfe5-6808-77f3-8044-e05fc0bef198','passed','3c4dff30471215f0f9805d01f0ea4fbb/main',36);
INSERT INTO "cell" VALUES('file_review','018bcfe5-6808-77f3-8044-e05fc0bef198','score','3c4dff30471215f0f9805d01f0ea4fbb/main',36);
INSERT INTO "cell" VALUES('file_review','018bcfe5-6808-77f3-8044-e05fc0bef198','stage','3c4dff30471215f0f9805d01f0ea4fbb/main',36);
INSERT INTO "cell" VALUES('law_text','018bcfe5-6804-734b-89cf-462a4d85a07e','articles','3c4dff30471215f0f9805d01f0ea4fbb/main',21);
INSERT INTO "cell" VALUES('law_text','018bcfe5-6804-734b-89cf-462a4d85a07e','id','3c4dff30471215f0f9805d01f0ea4fbb/main',21);
INSERT INTO "cell" VALUES('law_text','018bcfe5-6804-734b-89cf-462a4d85a07e','imported_at','3c4dff30471215f0f9805d01f0ea4fbb/main',21);
INSERT INTO "cell" VALUES('law_text','018bcfe5-6804-734b-89cf-462a4d85a07e','imported_by','3c4dff30471215f0f9805d01f0ea4fbb/main',21);
INSERT INTO "cell" VALUES('law_text','018bcfe5-6804-734b-89cf-462a4d85a07e','law_key','3c4dff30471215f0f9805d01f0ea4fbb/main',21);
INSERT INTO "cell" VALUES('law_text','018bcfe5-6804-734b-89cf-462a4d85a07e','retired_at','3c4dff30471215f0f9805d01f0ea4fbb/main',21);
INSERT INTO "cell" VALUES('law_text','018bcfe5-6804-734b-89cf-462a4d85a07e','source_name','3c4dff30471215f0f9805d01f0ea4fbb/main',21);
INSERT INTO "cell" VALUES('law_text','018bcfe5-6804-734b-89cf-462a4d85a07e','source_sha256','3c4dff30471215f0f9805d01f0ea4fbb/main',21);
INSERT INTO "cell" VALUES('law_text','018bcfe5-6804-734b-89cf-462a4d85a07e','title','3c4dff30471215f0f9805d01f0ea4fbb/main',21);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-683e-7449-bf13-f428419adb4a','approver','3c4dff30471215f0f9805d01f0ea4fbb/main',13);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-683e-7449-bf13-f428419adb4a','at','3c4dff30471215f0f9805d01f0ea4fbb/main',13);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-683e-7449-bf13-f428419adb4a','by','3c4dff30471215f0f9805d01f0ea4fbb/main',13);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-683e-7449-bf13-f428419adb4a','due','3c4dff30471215f0f9805d01f0ea4fbb/main',13);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-683e-7449-bf13-f428419adb4a','evidence_ids','3c4dff30471215f0f9805d01f0ea4fbb/main',13);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-683e-7449-bf13-f428419adb4a','finding_id','3c4dff30471215f0f9805d01f0ea4fbb/main',13);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-683e-7449-bf13-f428419adb4a','id','3c4dff30471215f0f9805d01f0ea4fbb/main',13);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-683e-7449-bf13-f428419adb4a','reason','3c4dff30471215f0f9805d01f0ea4fbb/main',13);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-683e-7449-bf13-f428419adb4a','step','3c4dff30471215f0f9805d01f0ea4fbb/main',13);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-683f-73bb-b84f-cb136eb37896','approver','3c4dff30471215f0f9805d01f0ea4fbb/main',14);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-683f-73bb-b84f-cb136eb37896','at','3c4dff30471215f0f9805d01f0ea4fbb/main',14);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-683f-73bb-b84f-cb136eb37896','by','3c4dff30471215f0f9805d01f0ea4fbb/main',14);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-683f-73bb-b84f-cb136eb37896','due','3c4dff30471215f0f9805d01f0ea4fbb/main',14);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-683f-73bb-b84f-cb136eb37896','evidence_ids','3c4dff30471215f0f9805d01f0ea4fbb/main',14);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-683f-73bb-b84f-cb136eb37896','finding_id','3c4dff30471215f0f9805d01f0ea4fbb/main',14);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-683f-73bb-b84f-cb136eb37896','id','3c4dff30471215f0f9805d01f0ea4fbb/main',14);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-683f-73bb-b84f-cb136eb37896','reason','3c4dff30471215f0f9805d01f0ea4fbb/main',14);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-683f-73bb-b84f-cb136eb37896','step','3c4dff30471215f0f9805d01f0ea4fbb/main',14);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-6840-74f5-b637-0d533ecc011a','approver','3c4dff30471215f0f9805d01f0ea4fbb/main',15);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-6840-74f5-b637-0d533ecc011a','at','3c4dff30471215f0f9805d01f0ea4fbb/main',15);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-6840-74f5-b637-0d533ecc011a','by','3c4dff30471215f0f9805d01f0ea4fbb/main',15);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-6840-74f5-b637-0d533ecc011a','due','3c4dff30471215f0f9805d01f0ea4fbb/main',15);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-6840-74f5-b637-0d533ecc011a','evidence_ids','3c4dff30471215f0f9805d01f0ea4fbb/main',15);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-6840-74f5-b637-0d533ecc011a','finding_id','3c4dff30471215f0f9805d01f0ea4fbb/main',15);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-6840-74f5-b637-0d533ecc011a','id','3c4dff30471215f0f9805d01f0ea4fbb/main',15);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-6840-74f5-b637-0d533ecc011a','reason','3c4dff30471215f0f9805d01f0ea4fbb/main',15);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-6840-74f5-b637-0d533ecc011a','step','3c4dff30471215f0f9805d01f0ea4fbb/main',15);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-6841-7df7-b8aa-e1a1916cf486','approver','3c4dff30471215f0f9805d01f0ea4fbb/main',16);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-6841-7df7-b8aa-e1a1916cf486','at','3c4dff30471215f0f9805d01f0ea4fbb/main',16);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-6841-7df7-b8aa-e1a1916cf486','by','3c4dff30471215f0f9805d01f0ea4fbb/main',16);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-6841-7df7-b8aa-e1a1916cf486','due','3c4dff30471215f0f9805d01f0ea4fbb/main',16);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-6841-7df7-b8aa-e1a1916cf486','evidence_ids','3c4dff30471215f0f9805d01f0ea4fbb/main',16);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-6841-7df7-b8aa-e1a1916cf486','finding_id','3c4dff30471215f0f9805d01f0ea4fbb/main',16);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-6841-7df7-b8aa-e1a1916cf486','id','3c4dff30471215f0f9805d01f0ea4fbb/main',16);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-6841-7df7-b8aa-e1a1916cf486','reason','3c4dff30471215f0f9805d01f0ea4fbb/main',16);
INSERT INTO "cell" VALUES('ledger_event','018bcfe5-6841-7df7-b8aa-e1a1916cf486','step','3c4dff30471215f0f9805d01f0ea4fbb/main',16);
INSERT INTO "cell" VALUES('legal_opinion','018bcfe5-6803-7d11-afe2-d0f096ee6aff','at','3c4dff30471215f0f9805d01f0ea4fbb/main',20);
INSERT INTO "cell" VALUES('legal_opinion','018bcfe5-6803-7d11-afe2-d0f096ee6aff','basis','3c4dff30471215f0f9805d01f0ea4fbb/main',20);
INSERT INTO "cell" VALUES('legal_opinion','018bcfe5-6803-7d11-afe2-d0f096ee6aff','by','3c4dff30471215f0f9805d01f0ea4fbb/main',20);
INSERT INTO "cell" VALUES('legal_opinion','018bcfe5-6803-7d11-afe2-d0f096ee6aff','id','3c4dff30471215f0f9805d01f0ea4fbb/main',20);
INSERT INTO "cell" VALUES('legal_opinion','018bcfe5-6803-7d11-afe2-d0f096ee6aff','item_id','3c4dff30471215f0f9805d01f0ea4fbb/main',20);
INSERT INTO "cell" VALUES('legal_opinion','018bcfe5-6803-7d11-afe2-d0f096ee6aff','note','3c4dff30471215f0f9805d01f0ea4fbb/main',20);
INSERT INTO "cell" VALUES('legal_opinion','018bcfe5-6803-7d11-afe2-d0f096ee6aff','officer_id','3c4dff30471215f0f9805d01f0ea4fbb/main',20);
INSERT INTO "cell" VALUES('legal_opinion','018bcfe5-6803-7d11-afe2-d0f096ee6aff','verdict','3c4dff30471215f0f9805d01f0ea4fbb/main',20);
INSERT INTO "cell" VALUES('number','018bcfe5-6803-792a-ad7a-c252d05290e6','block_id','3c4dff30471215f0f9805d01f0ea4fbb/main',26);
INSERT INTO "cell" VALUES('number','018bcfe5-6803-792a-ad7a-c252d05290e6','id','3c4dff30471215f0f9805d01f0ea4fbb/main',26);
INSERT INTO "cell" VALUES('number','018bcfe5-6803-792a-ad7a-c252d05290e6','inspection_id','3c4dff30471215f0f9805d01f0ea4fbb/main',26);
INSERT INTO "cell" VALUES('number','018bcfe5-6803-792a-ad7a-c252d05290e6','kind','3c4dff30471215f0f9805d01f0ea4fbb/main',26);
INSERT INTO "cell" VALUES('number','018bcfe5-6803-792a-ad7a-c252d05290e6','n','3c4dff30471215f0f9805d01f0ea4fbb/main',26);
INSERT INTO "cell" VALUES('number','018bcfe5-6803-792a-ad7a-c252d05290e6','paper_id','3c4dff30471215f0f9805d01f0ea4fbb/main',26);
INSERT INTO "cell" VALUES('number','018bcfe5-6803-792a-ad7a-c252d05290e6','state','3c4dff30471215f0f9805d01f0ea4fbb/main',30);
INSERT INTO "cell" VALUES('number','018bcfe5-6803-792a-ad7a-c252d05290e6','text','3c4dff30471215f0f9805d01f0ea4fbb/main',26);
INSERT INTO "cell" VALUES('number','018bcfe5-6803-792a-ad7a-c252d05290e6','why','3c4dff30471215f0f9805d01f0ea4fbb/main',30);
INSERT INTO "cell" VALUES('number','018bcfe5-6803-792a-ad7a-c252d05290e6','year','3c4dff30471215f0f9805d01f0ea4fbb/main',26);
INSERT INTO "cell" VALUES('number','018bcfe5-6805-7b22-a363-b35c4b239371','block_id','3c4dff30471215f0f9805d01f0ea4fbb/main',31);
INSERT INTO "cell" VALUES('number','018bcfe5-6805-7b22-a363-b35c4b239371','id','3c4dff30471215f0f9805d01f0ea4fbb/main',31);
INSERT INTO "cell" VALUES('number','018bcfe5-6805-7b22-a363-b35c4b239371','inspection_id','3c4dff30471215f0f9805d01f0ea4fbb/main',31);
INSERT INTO "cell" VALUES('number','018bcfe5-6805-7b22-a363-b35c4b239371','kind','3c4dff30471215f0f9805d01f0ea4fbb/main',31);
INSERT INTO "cell" VALUES('number','018bcfe5-6805-7b22-a363-b35c4b239371','n','3c4dff30471215f0f9805d01f0ea4fbb/main',31);
INSERT INTO "cell" VALUES('number','018bcfe5-6805-7b22-a363-b35c4b239371','paper_id','3c4dff30471215f0f9805d01f0ea4fbb/main',31);
INSERT INTO "cell" VALUES('number','018bcfe5-6805-7b22-a363-b35c4b239371','state','3c4dff30471215f0f9805d01f0ea4fbb/main',33);
INSERT INTO "cell" VALUES('number','018bcfe5-6805-7b22-a363-b35c4b239371','text','3c4dff30471215f0f9805d01f0ea4fbb/main',31);
INSERT INTO "cell" VALUES('number','018bcfe5-6805-7b22-a363-b35c4b239371','why','3c4dff30471215f0f9805d01f0ea4fbb/main',31);
INSERT INTO "cell" VALUES('number','018bcfe5-6805-7b22-a363-b35c4b239371','year','3c4dff30471215f0f9805d01f0ea4fbb/main',31);
INSERT INTO "cell" VALUES('number','018bcfe5-6833-78eb-86e8-91ffce05abc1','block_id','3c4dff30471215f0f9805d01f0ea4fbb/main',10);
INSERT INTO "cell" VALUES('number','018bcfe5-6833-78eb-86e8-91ffce05abc1','id','3c4dff30471215f0f9805d01f0ea4fbb/main',10);
INSERT INTO "cell" VALUES('number','018bcfe5-6833-78eb-86e8-91ffce05abc1','inspection_id','3c4dff30471215f0f9805d01f0ea4fbb/main',10);
INSERT INTO "cell" VALUES('number','018bcfe5-6833-78eb-86e8-91ffce05abc1','kind','3c4dff30471215f0f9805d01f0ea4fbb/main',10);
INSERT INTO "cell" VALUES('number','018bcfe5-6833-78eb-86e8-91ffce05abc1','n','3c4dff30471215f0f9805d01f0ea4fbb/main',10);
INSERT INTO "cell" VALUES('number','018bcfe5-6833-78eb-86e8-91ffce05abc1','state','3c4dff30471215f0f9805d01f0ea4fbb/main',11);
INSERT INTO "cell" VALUES('number','018bcfe5-6833-78eb-86e8-91ffce05abc1','text','3c4dff30471215f0f9805d01f0ea4fbb/main',10);
INSERT INTO "cell" VALUES('number','018bcfe5-6833-78eb-86e8-91ffce05abc1','why','3c4dff30471215f0f9805d01f0ea4fbb/main',10);
INSERT INTO "cell" VALUES('number','018bcfe5-6833-78eb-86e8-91ffce05abc1','year','3c4dff30471215f0f9805d01f0ea4fbb/main',10);
INSERT INTO "cell" VALUES('number_block','018bcfe5-6801-7250-989a-e7b366d52b16','device','3c4dff30471215f0f9805d01f0ea4fbb/main',25);
INSERT INTO "cell" VALUES('number_block','018bcfe5-6801-7250-989a-e7b366d52b16','first','3c4dff30471215f0f9805d01f0ea4fbb/main',25);
INSERT INTO "cell" VALUES('number_block','018bcfe5-6801-7250-989a-e7b366d52b16','id','3c4dff30471215f0f9805d01f0ea4fbb/main',25);
INSERT INTO "cell" VALUES('number_block','018bcfe5-6801-7250-989a-e7b366d52b16','kind','3c4dff30471215f0f9805d01f0ea4fbb/main',25);
INSERT INTO "cell" VALUES('number_block','018bcfe5-6801-7250-989a-e7b366d52b16','last','3c4dff30471215f0f9805d01f0ea4fbb/main',25);
INSERT INTO "cell" VALUES('number_block','018bcfe5-6801-7250-989a-e7b366d52b16','year','3c4dff30471215f0f9805d01f0ea4fbb/main',25);
INSERT INTO "cell" VALUES('number_block','018bcfe5-6807-712e-b5d1-66bb5841f3d4','first','3c4dff30471215f0f9805d01f0ea4fbb/main',8);
INSERT INTO "cell" VALUES('number_block','018bcfe5-6807-712e-b5d1-66bb5841f3d4','id','3c4dff30471215f0f9805d01f0ea4fbb/main',8);
INSERT INTO "cell" VALUES('number_block','018bcfe5-6807-712e-b5d1-66bb5841f3d4','kind','3c4dff30471215f0f9805d01f0ea4fbb/main',8);
INSERT INTO "cell" VALUES('number_block','018bcfe5-6807-712e-b5d1-66bb5841f3d4','last','3c4dff30471215f0f9805d01f0ea4fbb/main',8);
INSERT INTO "cell" VALUES('number_block','018bcfe5-6807-712e-b5d1-66bb5841f3d4','year','3c4dff30471215f0f9805d01f0ea4fbb/main',8);
INSERT INTO "cell" VALUES('officer','018bcfe5-6801-7a71-a2a8-9ffec2c7c9c2','certificate','3c4dff30471215f0f9805d01f0ea4fbb/main',18);
INSERT INTO "cell" VALUES('officer','018bcfe5-6801-7a71-a2a8-9ffec2c7c9c2','id','3c4dff30471215f0f9805d01f0ea4fbb/main',18);
INSERT INTO "cell" VALUES('officer','018bcfe5-6801-7a71-a2a8-9ffec2c7c9c2','issuing_body','3c4dff30471215f0f9805d01f0ea4fbb/main',18);
INSERT INTO "cell" VALUES('officer','018bcfe5-6801-7a71-a2a8-9ffec2c7c9c2','name','3c4dff30471215f0f9805d01f0ea4fbb/main',18);
INSERT INTO "cell" VALUES('officer','018bcfe5-6801-7a71-a2a8-9ffec2c7c9c2','phone','3c4dff30471215f0f9805d01f0ea4fbb/main',18);
INSERT INTO "cell" VALUES('officer','018bcfe5-6801-7a71-a2a8-9ffec2c7c9c2','recusals','3c4dff30471215f0f9805d01f0ea4fbb/main',18);
INSERT INTO "cell" VALUES('officer','018bcfe5-6801-7a71-a2a8-9ffec2c7c9c2','role','3c4dff30471215f0f9805d01f0ea4fbb/main',18);
INSERT INTO "cell" VALUES('officer','018bcfe5-6801-7a71-a2a8-9ffec2c7c9c2','unit','3c4dff30471215f0f9805d01f0ea4fbb/main',18);
INSERT INTO "cell" VALUES('officer','018bcfe5-6801-7a71-a2a8-9ffec2c7c9c2','valid_from','3c4dff30471215f0f9805d01f0ea4fbb/main',18);
INSERT INTO "cell" VALUES('officer','018bcfe5-6801-7a71-a2a8-9ffec2c7c9c2','valid_to','3c4dff30471215f0f9805d01f0ea4fbb/main',18);
INSERT INTO "cell" VALUES('officer','018bcfe5-6802-7d79-8b5b-ce0052d65e22','certificate','3c4dff30471215f0f9805d01f0ea4fbb/main',3);
INSERT INTO "cell" VALUES('officer','018bcfe5-6802-7d79-8b5b-ce0052d65e22','id','3c4dff30471215f0f9805d01f0ea4fbb/main',3);
INSERT INTO "cell" VALUES('officer','018bcfe5-6802-7d79-8b5b-ce0052d65e22','issuing_body','3c4dff30471215f0f9805d01f0ea4fbb/main',3);
INSERT INTO "cell" VALUES('officer','018bcfe5-6802-7d79-8b5b-ce0052d65e22','name','3c4dff30471215f0f9805d01f0ea4fbb/main',3);
INSERT INTO "cell" VALUES('officer','018bcfe5-6802-7d79-8b5b-ce0052d65e22','phone','3c4dff30471215f0f9805d01f0ea4fbb/main',3);
INSERT INTO "cell" VALUES('officer','018bcfe5-6802-7d79-8b5b-ce0052d65e22','recusals','3c4dff30471215f0f9805d01f0ea4fbb/main',3);
INSERT INTO "cell" VALUES('officer','018bcfe5-6802-7d79-8b5b-ce0052d65e22','role','3c4dff30471215f0f9805d01f0ea4fbb/main',3);
INSERT INTO "cell" VALUES('officer','018bcfe5-6802-7d79-8b5b-ce0052d65e22','unit','3c4dff30471215f0f9805d01f0ea4fbb/main',3);
INSERT INTO "cell" VALUES('officer','018bcfe5-6802-7d79-8b5b-ce0052d65e22','valid_from','3c4dff30471215f0f9805d01f0ea4fbb/main',3);
INSERT INTO "cell" VALUES('officer','018bcfe5-6802-7d79-8b5b-ce0052d65e22','valid_to','3c4dff30471215f0f9805d01f0ea4fbb/main',3);
INSERT INTO "cell" VALUES('officer','018bcfe5-6803-7c4f-866a-e75c94de1b2c','certificate','3c4dff30471215f0f9805d01f0ea4fbb/main',4);
INSERT INTO "cell" VALUES('officer','018bcfe5-6803-7c4f-866a-e75c94de1b2c','id','3c4dff30471215f0f9805d01f0ea4fbb/main',4);
INSERT INTO "cell" VALUES('officer','018bcfe5-6803-7c4f-866a-e75c94de1b2c','issuing_body','3c4dff30471215f0f9805d01f0ea4fbb/main',4);
INSERT INTO "cell" VALUES('officer','018bcfe5-6803-7c4f-866a-e75c94de1b2c','name','3c4dff30471215f0f9805d01f0ea4fbb/main',4);
INSERT INTO "cell" VALUES('officer','018bcfe5-6803-7c4f-866a-e75c94de1b2c','phone','3c4dff30471215f0f9805d01f0ea4fbb/main',4);
INSERT INTO "cell" VALUES('officer','018bcfe5-6803-7c4f-866a-e75c94de1b2c','recusals','3c4dff30471215f0f9805d01f0ea4fbb/main',4);
INSERT INTO "cell" VALUES('officer','018bcfe5-6803-7c4f-866a-e75c94de1b2c','role','3c4dff30471215f0f9805d01f0ea4fbb/main',4);
INSERT INTO "cell" VALUES('officer','018bcfe5-6803-7c4f-866a-e75c94de1b2c','unit','3c4dff30471215f0f9805d01f0ea4fbb/main',4);
INSERT INTO "cell" VALUES('officer','018bcfe5-6803-7c4f-866a-e75c94de1b2c','valid_from','3c4dff30471215f0f9805d01f0ea4fbb/main',4);
INSERT INTO "cell" VALUES('officer','018bcfe5-6803-7c4f-866a-e75c94de1b2c','valid_to','3c4dff30471215f0f9805d01f0ea4fbb/main',4);
INSERT INTO "cell" VALUES('officer','018bcfe5-6804-7694-a206-fa236be93d5c','certificate','3c4dff30471215f0f9805d01f0ea4fbb/main',5);
INSERT INTO "cell" VALUES('officer','018bcfe5-6804-7694-a206-fa236be93d5c','id','3c4dff30471215f0f9805d01f0ea4fbb/main',5);
INSERT INTO "cell" VALUES('officer','018bcfe5-6804-7694-a206-fa236be93d5c','issuing_body','3c4dff30471215f0f9805d01f0ea4fbb/main',5);
INSERT INTO "cell" VALUES('officer','018bcfe5-6804-7694-a206-fa236be93d5c','name','3c4dff30471215f0f9805d01f0ea4fbb/main',5);
INSERT INTO "cell" VALUES('officer','018bcfe5-6804-7694-a206-fa236be93d5c','phone','3c4dff30471215f0f9805d01f0ea4fbb/main',5);
INSERT INTO "cell" VALUES('officer','018bcfe5-6804-7694-a206-fa236be93d5c','recusals','3c4dff30471215f0f9805d01f0ea4fbb/main',5);
INSERT INTO "cell" VALUES('officer','018bcfe5-6804-7694-a206-fa236be93d5c','role','3c4dff30471215f0f9805d01f0ea4fbb/main',5);
INSERT INTO "cell" VALUES('officer','018bcfe5-6804-7694-a206-fa236be93d5c','unit','3c4dff30471215f0f9805d01f0ea4fbb/main',5);
INSERT INTO "cell" VALUES('officer','018bcfe5-6804-7694-a206-fa236be93d5c','valid_from','3c4dff30471215f0f9805d01f0ea4fbb/main',5);
INSERT INTO "cell" VALUES('officer','018bcfe5-6804-7694-a206-fa236be93d5c','valid_to','3c4dff30471215f0f9805d01f0ea4fbb/main',5);
INSERT INTO "cell" VALUES('officer','018bcfe5-6805-7b4e-aea6-9d1bf9db9263','certificate','3c4dff30471215f0f9805d01f0ea4fbb/main',6);
INSERT INTO "cell" VALUES('officer','018bcfe5-6805-7b4e-aea6-9d1bf9db9263','id','3c4dff30471215f0f9805d01f0ea4fbb/main',6);
INSERT INTO "cell" VALUES('officer','018bcfe5-6805-7b4e-aea6-9d1bf9db9263','issuing_body','3c4dff30471215f0f9805d01f0ea4fbb/main',6);
INSERT INTO "cell" VALUES('officer','018bcfe5-6805-7b4e-aea6-9d1bf9db9263','name','3c4dff30471215f0f9805d01f0ea4fbb/main',6);
INSERT INTO "cell" VALUES('officer','018bcfe5-6805-7b4e-aea6-9d1bf9db9263','phone','3c4dff30471215f0f9805d01f0ea4fbb/main',6);
INSERT INTO "cell" VALUES('officer','018bcfe5-6805-7b4e-aea6-9d1bf9db9263','recusals','3c4dff30471215f0f9805d01f0ea4fbb/main',6);
INSERT INTO "cell" VALUES('officer','018bcfe5-6805-7b4e-aea6-9d1bf9db9263','role','3c4dff30471215f0f9805d01f0ea4fbb/main',6);
INSERT INTO "cell" VALUES('officer','018bcfe5-6805-7b4e-aea6-9d1bf9db9263','unit','3c4dff30471215f0f9805d01f0ea4fbb/main',6);
INSERT INTO "cell" VALUES('officer','018bcfe5-6805-7b4e-aea6-9d1bf9db9263','valid_from','3c4dff30471215f0f9805d01f0ea4fbb/main',6);
INSERT INTO "cell" VALUES('officer','018bcfe5-6805-7b4e-aea6-9d1bf9db9263','valid_to','3c4dff30471215f0f9805d01f0ea4fbb/main',6);
INSERT INTO "cell" VALUES('officer','018bcfe5-6806-7433-b4b4-b9d4c0c8b67f','certificate','3c4dff30471215f0f9805d01f0ea4fbb/main',7);
INSERT INTO "cell" VALUES('officer','018bcfe5-6806-7433-b4b4-b9d4c0c8b67f','id','3c4dff30471215f0f9805d01f0ea4fbb/main',7);
INSERT INTO "cell" VALUES('officer','018bcfe5-6806-7433-b4b4-b9d4c0c8b67f','issuing_body','3c4dff30471215f0f9805d01f0ea4fbb/main',7);
INSERT INTO "cell" VALUES('officer','018bcfe5-6806-7433-b4b4-b9d4c0c8b67f','name','3c4dff30471215f0f9805d01f0ea4fbb/main',7);
INSERT INTO "cell" VALUES('officer','018bcfe5-6806-7433-b4b4-b9d4c0c8b67f','phone','3c4dff30471215f0f9805d01f0ea4fbb/main',7);
INSERT INTO "cell" VALUES('officer','018bcfe5-6806-7433-b4b4-b9d4c0c8b67f','recusals','3c4dff30471215f0f9805d01f0ea4fbb/main',7);
INSERT INTO "cell" VALUES('officer','018bcfe5-6806-7433-b4b4-b9d4c0c8b67f','role','3c4dff30471215f0f9805d01f0ea4fbb/main',7);
INSERT INTO "cell" VALUES('officer','018bcfe5-6806-7433-b4b4-b9d4c0c8b67f','unit','3c4dff30471215f0f9805d01f0ea4fbb/main',7);
INSERT INTO "cell" VALUES('officer','018bcfe5-6806-7433-b4b4-b9d4c0c8b67f','valid_from','3c4dff30471215f0f9805d01f0ea4fbb/main',7);
INSERT INTO "cell" VALUES('officer','018bcfe5-6806-7433-b4b4-b9d4c0c8b67f','valid_to','3c4dff30471215f0f9805d01f0ea4fbb/main',7);
INSERT INTO "cell" VALUES('paper','018bcfe5-6802-7657-99a9-4747ca65d8e4','entries','3c4dff30471215f0f9805d01f0ea4fbb/main',27);
INSERT INTO "cell" VALUES('paper','018bcfe5-6802-7657-99a9-4747ca65d8e4','finding_ids','3c4dff30471215f0f9805d01f0ea4fbb/main',27);
INSERT INTO "cell" VALUES('paper','018bcfe5-6802-7657-99a9-4747ca65d8e4','id','3c4dff30471215f0f9805d01f0ea4fbb/main',27);
INSERT INTO "cell" VALUES('paper','018bcfe5-6802-7657-99a9-4747ca65d8e4','inspection_id','3c4dff30471215f0f9805d01f0ea4fbb/main',27);
INSERT INTO "cell" VALUES('paper','018bcfe5-6802-7657-99a9-4747ca65d8e4','issued_at','3c4dff30471215f0f9805d01f0ea4fbb/main',27);
INSERT INTO "cell" VALUES('paper','018bcfe5-6802-7657-99a9-4747ca65d8e4','issued_by','3c4dff30471215f0f9805d01f0ea4fbb/main',27);
INSERT INTO "cell" VALUES('paper','018bcfe5-6802-7657-99a9-4747ca65d8e4','kind','3c4dff30471215f0f9805d01f0ea4fbb/main',27);
INSERT INTO "cell" VALUES('paper','018bcfe5-6802-7657-99a9-4747ca65d8e4','model','3c4dff30471215f0f9805d01f0ea4fbb/main',27);
INSERT INTO "cell" VALUES('paper','018bcfe5-6802-7657-99a9-4747ca65d8e4','model_sha256','3c4dff30471215f0f9805d01f0ea4fbb/main',27);
INSERT INTO "cell" VALUES('paper','018bcfe5-6802-7657-99a9-4747ca65d8e4','number','3c4dff30471215f0f9805d01f0ea4fbb/main',27);
INSERT INTO "cell" VALUES('paper','018bcfe5-6802-7657-99a9-4747ca65d8e4','on_paper','3c4dff30471215f0f9805d01f0ea4fbb/main',27);
INSERT INTO "cell" VALUES('paper','018bcfe5-6802-7657-99a9-4747ca65d8e4','pages','3c4dff30471215f0f9805d01f0ea4fbb/main',27);
INSERT INTO "cell" VALUES('paper','018bcfe5-6802-7657-99a9-4747ca65d8e4','pdf_sha256','3c4dff30471215f0f9805d01f0ea4fbb/main',27);
INSERT INTO "cell" VALUES('paper','018bcfe5-6802-7657-99a9-4747ca65d8e4','replaces','3c4dff30471215f0f9805d01f0ea4fbb/main',27);
INSERT INTO "cell" VALUES('paper','018bcfe5-6802-7657-99a9-4747ca65d8e4','served','3c4dff30471215f0f9805d01f0ea4fbb/main',27);
INSERT INTO "cell" VALUES('paper','018bcfe5-6802-7657-99a9-4747ca65d8e4','signatures','3c4dff30471215f0f9805d01f0ea4fbb/main',27);
INSERT INTO "cell" VALUES('paper','018bcfe5-6802-7657-99a9-4747ca65d8e4','size','3c4dff30471215f0f9805d01f0ea4fbb/main',27);
INSERT INTO "cell" VALUES('paper','018bcfe5-6802-7657-99a9-4747ca65d8e4','title','3c4dff30471215f0f9805d01f0ea4fbb/main',27);
INSERT INTO "cell" VALUES('paper','018bcfe5-6804-7c14-a1c0-6a9909f02ef6','entries','3c4dff30471215f0f9805d01f0ea4fbb/main',32);
INSERT INTO "cell" VALUES('paper','018bcfe5-6804-7c14-a1c0-6a9909f02ef6','finding_ids','3c4dff30471215f0f9805d01f0ea4fbb/main',32);
INSERT INTO "cell" VALUES('paper','018bcfe5-6804-7c14-a1c0-6a9909f02ef6','id','3c4dff30471215f0f9805d01f0ea4fbb/main',32);
INSERT INTO "cell" VALUES('paper','018bcfe5-6804-7c14-a1c0-6a9909f02ef6','inspection_id','3c4dff30471215f0f9805d01f0ea4fbb/main',32);
INSERT INTO "cell" VALUES('paper','018bcfe5-6804-7c14-a1c0-6a9909f02ef6','issued_at','3c4dff30471215f0f9805d01f0ea4fbb/main',32);
INSERT INTO "cell" VALUES('paper','018bcfe5-6804-7c14-a1c0-6a9909f02ef6','issued_by','3c4dff30471215f0f9805d01f0ea4fbb/main',32);
INSERT INTO "cell" VALUES('paper','018bcfe5-6804-7c14-a1c0-6a9909f02ef6','kind','3c4dff30471215f0f9805d01f0ea4fbb/main',32);
INSERT INTO "cell" VALUES('paper','018bcfe5-6804-7c14-a1c0-6a9909f02ef6','model','3c4dff30471215f0f9805d01f0ea4fbb/main',32);
INSERT INTO "cell" VALUES('paper','018bcfe5-6804-7c14-a1c0-6a9909f02ef6','model_sha256','3c4dff30471215f0f9805d01f0ea4fbb/main',32);
INSERT INTO "cell" VALUES('paper','018bcfe5-6804-7c14-a1c0-6a9909f02ef6','number','3c4dff30471215f0f9805d01f0ea4fbb/main',32);
INSERT INTO "cell" VALUES('paper','018bcfe5-6804-7c14-a1c0-6a9909f02ef6','on_paper','3c4dff30471215f0f9805d01f0ea4fbb/main',32);
INSERT INTO "cell" VALUES('paper','018bcfe5-6804-7c14-a1c0-6a9909f02ef6','pages','3c4dff30471215f0f9805d01f0ea4fbb/main',32);
INSERT INTO "cell" VALUES('paper','018bcfe5-6804-7c14-a1c0-6a9909f02ef6','pdf_sha256','3c4dff30471215f0f9805d01f0ea4fbb/main',32);
INSERT INTO "cell" VALUES('paper','018bcfe5-6804-7c14-a1c0-6a9909f02ef6','replaces','3c4dff30471215f0f9805d01f0ea4fbb/main',32);
INSERT INTO "cell" VALUES('paper','018bcfe5-6804-7c14-a1c0-6a9909f02ef6','served','3c4dff30471215f0f9805d01f0ea4fbb/main',32);
INSERT INTO "cell" VALUES('paper','018bcfe5-6804-7c14-a1c0-6a9909f02ef6','signatures','3c4dff30471215f0f9805d01f0ea4fbb/main',32);
INSERT INTO "cell" VALUES('paper','018bcfe5-6804-7c14-a1c0-6a9909f02ef6','size','3c4dff30471215f0f9805d01f0ea4fbb/main',32);
INSERT INTO "cell" VALUES('paper','018bcfe5-6804-7c14-a1c0-6a9909f02ef6','title','3c4dff30471215f0f9805d01f0ea4fbb/main',32);
INSERT INTO "cell" VALUES('plan','018bcfe5-6808-73c3-9da3-98b8eb650533','approval_number','3c4dff30471215f0f9805d01f0ea4fbb/main',9);
INSERT INTO "cell" VALUES('plan','018bcfe5-6808-73c3-9da3-98b8eb650533','approved_on','3c4dff30471215f0f9805d01f0ea4fbb/main',9);
INSERT INTO "cell" VALUES('plan','018bcfe5-6808-73c3-9da3-98b8eb650533','approver','3c4dff30471215f0f9805d01f0ea4fbb/main',9);
INSERT INTO "cell" VALUES('plan','018bcfe5-6808-73c3-9da3-98b8eb650533','basis','3c4dff30471215f0f9805d01f0ea4fbb/main',9);
INSERT INTO "cell" VALUES('plan','018bcfe5-6808-73c3-9da3-98b8eb650533','case_source','3c4dff30471215f0f9805d01f0ea4fbb/main',9);
INSERT INTO "cell" VALUES('plan','018bcfe5-6808-73c3-9da3-98b8eb650533','id','3c4dff30471215f0f9805d01f0ea4fbb/main',9);
INSERT INTO "cell" VALUES('plan','018bcfe5-6808-73c3-9da3-98b8eb650533','matters','3c4dff30471215f0f9805d01f0ea4fbb/main',9);
INSERT INTO "cell" VALUES('plan','018bcfe5-6808-73c3-9da3-98b8eb650533','notice_number','3c4dff30471215f0f9805d01f0ea4fbb/main',9);
INSERT INTO "cell" VALUES('plan','018bcfe5-6808-73c3-9da3-98b8eb650533','notice_served_at','3c4dff30471215f0f9805d01f0ea4fbb/main',9);
INSERT INTO "cell" VALUES('plan','018bcfe5-6808-73c3-9da3-98b8eb650533','over_cap_reason','3c4dff30471215f0f9805d01f0ea4fbb/main',9);
INSERT INTO "cell" VALUES('plan','018bcfe5-6808-73c3-9da3-98b8eb650533','planned_on','3c4dff30471215f0f9805d01f0ea4fbb/main',9);
INSERT INTO "cell" VALUES('plan','018bcfe5-6808-73c3-9da3-98b8eb650533','site_id','3c4dff30471215f0f9805d01f0ea4fbb/main',9);
INSERT INTO "cell" VALUES('plan','018bcfe5-6808-73c3-9da3-98b8eb650533','source','3c4dff30471215f0f9805d01f0ea4fbb/main',9);
INSERT INTO "cell" VALUES('plan','018bcfe5-6808-73c3-9da3-98b8eb650533','urgent','3c4dff30471215f0f9805d01f0ea4fbb/main',9);
INSERT INTO "cell" VALUES('plan','018bcfe5-6808-73c3-9da3-98b8eb650533','urgent_reason','3c4dff30471215f0f9805d01f0ea4fbb/main',9);
INSERT INTO "cell" VALUES('plan','018bcfe5-6842-7d50-bde0-da1d9f3553f1','approval_number','3c4dff30471215f0f9805d01f0ea4fbb/main',17);
INSERT INTO "cell" VALUES('plan','018bcfe5-6842-7d50-bde0-da1d9f3553f1','approved_on','3c4dff30471215f0f9805d01f0ea4fbb/main',17);
INSERT INTO "cell" VALUES('plan','018bcfe5-6842-7d50-bde0-da1d9f3553f1','approver','3c4dff30471215f0f9805d01f0ea4fbb/main',17);
INSERT INTO "cell" VALUES('plan','018bcfe5-6842-7d50-bde0-da1d9f3553f1','basis','3c4dff30471215f0f9805d01f0ea4fbb/main',17);
INSERT INTO "cell" VALUES('plan','018bcfe5-6842-7d50-bde0-da1d9f3553f1','case_source','3c4dff30471215f0f9805d01f0ea4fbb/main',17);
INSERT INTO "cell" VALUES('plan','018bcfe5-6842-7d50-bde0-da1d9f3553f1','id','3c4dff30471215f0f9805d01f0ea4fbb/main',17);
INSERT INTO "cell" VALUES('plan','018bcfe5-6842-7d50-bde0-da1d9f3553f1','matters','3c4dff30471215f0f9805d01f0ea4fbb/main',17);
INSERT INTO "cell" VALUES('plan','018bcfe5-6842-7d50-bde0-da1d9f3553f1','notice_number','3c4dff30471215f0f9805d01f0ea4fbb/main',17);
INSERT INTO "cell" VALUES('plan','018bcfe5-6842-7d50-bde0-da1d9f3553f1','notice_served_at','3c4dff30471215f0f9805d01f0ea4fbb/main',17);
INSERT INTO "cell" VALUES('plan','018bcfe5-6842-7d50-bde0-da1d9f3553f1','over_cap_reason','3c4dff30471215f0f9805d01f0ea4fbb/main',17);
INSERT INTO "cell" VALUES('plan','018bcfe5-6842-7d50-bde0-da1d9f3553f1','planned_on','3c4dff30471215f0f9805d01f0ea4fbb/main',17);
INSERT INTO "cell" VALUES('plan','018bcfe5-6842-7d50-bde0-da1d9f3553f1','site_id','3c4dff30471215f0f9805d01f0ea4fbb/main',17);
INSERT INTO "cell" VALUES('plan','018bcfe5-6842-7d50-bde0-da1d9f3553f1','source','3c4dff30471215f0f9805d01f0ea4fbb/main',17);
INSERT INTO "cell" VALUES('plan','018bcfe5-6842-7d50-bde0-da1d9f3553f1','urgent','3c4dff30471215f0f9805d01f0ea4fbb/main',17);
INSERT INTO "cell" VALUES('plan','018bcfe5-6842-7d50-bde0-da1d9f3553f1','urgent_reason','3c4dff30471215f0f9805d01f0ea4fbb/main',17);
INSERT INTO "cell" VALUES('published_checklist','018bcfe5-6802-77e2-87c6-18883cc151d8','applies_to','3c4dff30471215f0f9805d01f0ea4fbb/main',19);
INSERT INTO "cell" VALUES('published_checklist','018bcfe5-6802-77e2-87c6-18883cc151d8','based_on','3c4dff30471215f0f9805d01f0ea4fbb/main',19);
INSERT INTO "cell" VALUES('published_checklist','018bcfe5-6802-77e2-87c6-18883cc151d8','checklist_id','3c4dff30471215f0f9805d01f0ea4fbb/main',19);
INSERT INTO "cell" VALUES('published_checklist','018bcfe5-6802-77e2-87c6-18883cc151d8','id','3c4dff30471215f0f9805d01f0ea4fbb/main',19);
INSERT INTO "cell" VALUES('published_checklist','018bcfe5-6802-77e2-87c6-18883cc151d8','items','3c4dff30471215f0f9805d01f0ea4fbb/main',19);
INSERT INTO "cell" VALUES('published_checklist','018bcfe5-6802-77e2-87c6-18883cc151d8','note','3c4dff30471215f0f9805d01f0ea4fbb/main',19);
INSERT INTO "cell" VALUES('published_checklist','018bcfe5-6802-77e2-87c6-18883cc151d8','published_at','3c4dff30471215f0f9805d01f0ea4fbb/main',19);
INSERT INTO "cell" VALUES('published_checklist','018bcfe5-6802-77e2-87c6-18883cc151d8','published_by','3c4dff30471215f0f9805d01f0ea4fbb/main',19);
INSERT INTO "cell" VALUES('published_checklist','018bcfe5-6802-77e2-87c6-18883cc151d8','retired_at','3c4dff30471215f0f9805d01f0ea4fbb/main',19);
INSERT INTO "cell" VALUES('published_checklist','018bcfe5-6802-77e2-87c6-18883cc151d8','retired_by','3c4dff30471215f0f9805d01f0ea4fbb/main',19);
INSERT INTO "cell" VALUES('published_checklist','018bcfe5-6802-77e2-87c6-18883cc151d8','retired_why','3c4dff30471215f0f9805d01f0ea4fbb/main',19);
INSERT INTO "cell" VALUES('published_checklist','018bcfe5-6802-77e2-87c6-18883cc151d8','sha256','3c4dff30471215f0f9805d01f0ea4fbb/main',19);
INSERT INTO "cell" VALUES('published_checklist','018bcfe5-6802-77e2-87c6-18883cc151d8','text','3c4dff30471215f0f9805d01f0ea4fbb/main',19);
INSERT INTO "cell" VALUES('published_checklist','018bcfe5-6802-77e2-87c6-18883cc151d8','title','3c4dff30471215f0f9805d01f0ea4fbb/main',19);
INSERT INTO "cell" VALUES('published_checklist','018bcfe5-6802-77e2-87c6-18883cc151d8','topic','3c4dff30471215f0f9805d01f0ea4fbb/main',19);
INSERT INTO "cell" VALUES('published_checklist','018bcfe5-6802-77e2-87c6-18883cc151d8','version','3c4dff30471215f0f9805d01f0ea4fbb/main',19);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','address','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','category','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','contact_name','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','contact_phone','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','contact_position','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','credit_code','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','grade','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','grid','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','id','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','industry','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','lat_e7','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','legal_representative','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','lon_e7','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','name','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','outlets','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','papers','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','party_name','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','permit_kind','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','permit_number','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','permit_valid_to','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','tags','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('site','018bcfe5-6801-7115-b731-0ae9fd74a5f3','township','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
INSERT INTO "cell" VALUES('voiding','018bcfe5-6802-7657-99a9-4747ca65d8e4','at','3c4dff30471215f0f9805d01f0ea4fbb/main',29);
INSERT INTO "cell" VALUES('voiding','018bcfe5-6802-7657-99a9-4747ca65d8e4','by','3c4dff30471215f0f9805d01f0ea4fbb/main',29);
INSERT INTO "cell" VALUES('voiding','018bcfe5-6802-7657-99a9-4747ca65d8e4','id','3c4dff30471215f0f9805d01f0ea4fbb/main',29);
INSERT INTO "cell" VALUES('voiding','018bcfe5-6802-7657-99a9-4747ca65d8e4','inspection_id','3c4dff30471215f0f9805d01f0ea4fbb/main',29);
INSERT INTO "cell" VALUES('voiding','018bcfe5-6802-7657-99a9-4747ca65d8e4','number','3c4dff30471215f0f9805d01f0ea4fbb/main',29);
INSERT INTO "cell" VALUES('voiding','018bcfe5-6802-7657-99a9-4747ca65d8e4','reason','3c4dff30471215f0f9805d01f0ea4fbb/main',29);
INSERT INTO "cell" VALUES('voiding','018bcfe5-6802-7657-99a9-4747ca65d8e4','replaced_by','3c4dff30471215f0f9805d01f0ea4fbb/main',34);
INSERT INTO "cell" VALUES('wording','018bcfe5-6807-7bda-8dfa-f59127f143bc','id','3c4dff30471215f0f9805d01f0ea4fbb/main',35);
INSERT INTO "cell" VALUES('wording','018bcfe5-6807-7bda-8dfa-f59127f143bc','kind','3c4dff30471215f0f9805d01f0ea4fbb/main',35);
INSERT INTO "cell" VALUES('wording','018bcfe5-6807-7bda-8dfa-f59127f143bc','note','3c4dff30471215f0f9805d01f0ea4fbb/main',35);
INSERT INTO "cell" VALUES('wording','018bcfe5-6807-7bda-8dfa-f59127f143bc','published_at','3c4dff30471215f0f9805d01f0ea4fbb/main',35);
INSERT INTO "cell" VALUES('wording','018bcfe5-6807-7bda-8dfa-f59127f143bc','published_by','3c4dff30471215f0f9805d01f0ea4fbb/main',35);
INSERT INTO "cell" VALUES('wording','018bcfe5-6807-7bda-8dfa-f59127f143bc','retired_at','3c4dff30471215f0f9805d01f0ea4fbb/main',35);
INSERT INTO "cell" VALUES('wording','018bcfe5-6807-7bda-8dfa-f59127f143bc','retired_by','3c4dff30471215f0f9805d01f0ea4fbb/main',35);
INSERT INTO "cell" VALUES('wording','018bcfe5-6807-7bda-8dfa-f59127f143bc','text','3c4dff30471215f0f9805d01f0ea4fbb/main',35);
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
INSERT INTO "certificate" VALUES('018bcfe5-6802-7696-8d0d-3ec383521efa','018bcfe5-6801-796d-915e-b3ffd8414721','018bcfe5-6802-7d79-8b5b-ce0052d65e22','serialNumber=99012305017,CN=王建国,O=示例市生态环境局,C=CN','CN=文书签名根证书,O=示例市生态环境局,C=CN','1bd1f7966dec336f20a470b1ca15aa7','69be1017eb4d4ffbdedb54d4462acd512ce2cb86c35c4cf333ade2216446b33a','2026-11-22T02:00:00.000Z','2028-12-31T15:59:59.000Z','-----BEGIN CERTIFICATE-----
MIICKTCCAa6gAwIBAgIQAb0feWbewzbyCkcLHKFapzAKBggqhkjOPQQDAzBQMQsw
CQYDVQQGEwJDTjEhMB8GA1UECgwY56S65L6L5biC55Sf5oCB546v5aKD5bGAMR4w
HAYDVQQDDBXmlofkuabnrb7lkI3moLnor4HkuaYwHhcNMjYxMTIyMDIwMDAwWhcN
MjgxMjMxMTU1OTU5WjBaMQswCQYDVQQGEwJDTjEhMB8GA1UECgwY56S65L6L5biC
55Sf5oCB546v5aKD5bGAMRIwEAYDVQQDDAnnjovlu7rlm70xFDASBgNVBAUTCzk5
MDEyMzA1MDE3MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEsjACCZ/+gZpfs4Kv
GV68djx8Eu0TYhbN4u5Rwqkrm/Gf3J//9PK1TZUbUdWBflSLev/KIiPbSfvQu6yP
nYWU6aNgMF4wHQYDVR0OBBYEFEKPSLyizFgHvxaELYmPTZpyZTXJMAwGA1UdEwEB
/wQCMAAwDgYDVR0PAQH/BAQDAgbAMB8GA1UdIwQYMBaAFD0WKf4cER4/JkaK5LjX
OGOXEOAoMAoGCCqGSM49BAMDA2kAMGYCMQCIboo9Gl4/fEvo32NufR+icFCXerXi
DxY5CP1GgT5LQWVIXxXdg0o9ibNRg57LqCwCMQCjB0Ol8MOQMRiLO3Jq8z3KQ5w5
8dGx3kTKfcJ14/5HoDeGNV39fafiIxbpVu+Xr7k=
-----END CERTIFICATE-----
','2026-11-22T02:00:00.000Z','孙静','["-----BEGIN CERTIFICATE-----\nMIICITCCAaagAwIBAgIQAWniVwqILMaJ3NbXEn8buDAKBggqhkjOPQQDAzBQMQsw\nCQYDVQQGEwJDTjEhMB8GA1UECgwY56S65L6L5biC55Sf5oCB546v5aKD5bGAMR4w\nHAYDVQQDDBXmlofkuabnrb7lkI3moLnor4HkuaYwHhcNMjYxMTIyMDIwMDAwWhcN\nMzYxMTE5MDIwMDAwWjBQMQswCQYDVQQGEwJDTjEhMB8GA1UECgwY56S65L6L5biC\n55Sf5oCB546v5aKD5bGAMR4wHAYDVQQDDBXmlofkuabnrb7lkI3moLnor4HkuaYw\ndjAQBgcqhkjOPQIBBgUrgQQAIgNiAATTc+Y5K2X7NFzwXewWmv9ENjIQFD95jJF6\n6BDx3L8LMxWXY/tLEm2avd9QyVdQFKJSXjiu7+n5aXEF2tpdIpPJ7g0JFQ/38gIw\njH4GDWRwl+5XBmW4dZt+vEo0vpnNKdOjRTBDMB0GA1UdDgQWBBQ9Fin+HBEePyZG\niuS41zhjlxDgKDASBgNVHRMBAf8ECDAGAQH/AgEAMA4GA1UdDwEB/wQEAwIBBjAK\nBggqhkjOPQQDAwNpADBmAjEAoH/HilqNuNtOC0y6W7MbJpewY/0Vp7L4mc+IpAnH\nZqSVSQCo1cHHPkwM7F+KP2CeAjEAxdOqgJcXiQrJscMDxb4F1kzyK9I+B+uAnYid\nmb8cRZ39+ItOlJGrGZ1zThcjZxIf\n-----END CERTIFICATE-----\n"]','','',NULL,NULL,'','3c4dff30471215f0f9805d01f0ea4fbb/main',23);
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
INSERT INTO "certificate_authority" VALUES('018bcfe5-6801-796d-915e-b3ffd8414721','CN=文书签名根证书,O=示例市生态环境局,C=CN','169e2570a882cc689dcd6d7127f1bb8','6fb024a60ffb9de4df38f80cf7794c5821ebce8f42495fa78844b3168dadb655','2026-11-22T02:00:00.000Z','2036-11-19T02:00:00.000Z','-----BEGIN CERTIFICATE-----
MIICITCCAaagAwIBAgIQAWniVwqILMaJ3NbXEn8buDAKBggqhkjOPQQDAzBQMQsw
CQYDVQQGEwJDTjEhMB8GA1UECgwY56S65L6L5biC55Sf5oCB546v5aKD5bGAMR4w
HAYDVQQDDBXmlofkuabnrb7lkI3moLnor4HkuaYwHhcNMjYxMTIyMDIwMDAwWhcN
MzYxMTE5MDIwMDAwWjBQMQswCQYDVQQGEwJDTjEhMB8GA1UECgwY56S65L6L5biC
55Sf5oCB546v5aKD5bGAMR4wHAYDVQQDDBXmlofkuabnrb7lkI3moLnor4HkuaYw
djAQBgcqhkjOPQIBBgUrgQQAIgNiAATTc+Y5K2X7NFzwXewWmv9ENjIQFD95jJF6
6BDx3L8LMxWXY/tLEm2avd9QyVdQFKJSXjiu7+n5aXEF2tpdIpPJ7g0JFQ/38gIw
jH4GDWRwl+5XBmW4dZt+vEo0vpnNKdOjRTBDMB0GA1UdDgQWBBQ9Fin+HBEePyZG
iuS41zhjlxDgKDASBgNVHRMBAf8ECDAGAQH/AgEAMA4GA1UdDwEB/wQEAwIBBjAK
BggqhkjOPQQDAwNpADBmAjEAoH/HilqNuNtOC0y6W7MbJpewY/0Vp7L4mc+IpAnH
ZqSVSQCo1cHHPkwM7F+KP2CeAjEAxdOqgJcXiQrJscMDxb4F1kzyK9I+B+uAnYid
mb8cRZ39+ItOlJGrGZ1zThcjZxIf
-----END CERTIFICATE-----
','2026-11-22T02:00:00.000Z','孙静','',0,NULL,'3c4dff30471215f0f9805d01f0ea4fbb/main',22);
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
INSERT INTO "change" VALUES(1,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-680a-71d9-b2bc-5ed79e69aa33','2026-11-18T02:00:00.000Z','王建国','inspection','018bcfe5-6809-7f1b-86d4-0ebcc625e399','{"assistants":[],"attendees":[],"checklists":[{"id":"dust-six-hundred","sha256":"ef4e163efdca4a3373dc5667c590b28e39de1020901de75f6652fb133b7aad8a","version":"2026.1"}],"conclusion":"","created_at":"2026-11-18T02:00:00.000Z","created_by":"王建国","current_item":"","entered_at":null,"id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","inspectors":[{"certificate":"99012305017","name":"王建国","officer_id":"018bcfe5-6802-7d79-8b5b-ce0052d65e22","role":"inspector","unit":"一中队"},{"certificate":"99012305023","name":"李晓梅","officer_id":"018bcfe5-6803-7c4f-866a-e75c94de1b2c","role":"recorder","unit":"一中队"}],"left_at":null,"notices":{"certificates_shown":false,"recusal_asked":"","rights_told":false},"party":{"gender":"","identity_tail":"","name":"","phone":"","position":"","relation":""},"place":"","plan":{"approval_number":"示环检审〔2026〕9号","approved_on":"2026-11-17","approver":"周振华","basis":"","case_source":"","id":"018bcfe5-6808-73c3-9da3-98b8eb650533","matters":"施工工地扬尘“六个百分百”检查清单","notice_number":"示环检通〔2026〕8号","notice_served_at":"2026-11-17T02:00:00.000Z","over_cap_reason":"","planned_on":"2026-11-18","site_id":"018bcfe5-6801-7115-b731-0ae9fd74a5f3","source":"daily","urgent":false,"urgent_reason":""},"record_text":"","report_due":null,"sealed_at":null,"site":{"address":"示例路1号","category":"building-site","contact_name":"","contact_phone":"","contact_position":"","credit_code":"91990123MA3X2K8Q17","grade":"","grid":"","id":"018bcfe5-6801-7115-b731-0ae9fd74a5f3","industry":"","lat_e7":null,"legal_representative":"","lon_e7":null,"name":"示例花园二期工地","outlets":[],"papers":[],"party_name":"示例建筑工程有限公司","permit_kind":"","permit_number":"","permit_valid_to":null,"tags":[],"township":""},"state":"draft","statement":"","void_reason":"","weather":""}','{"assistants":[],"attendees":[],"checklists":[{"id":"dust-six-hundred","sha256":"ef4e163efdca4a3373dc5667c590b28e39de1020901de75f6652fb133b7aad8a","version":"2026.1"}],"conclusion":"","created_at":"2026-11-18T02:00:00.000Z","created_by":"王建国","current_item":"","entered_at":"2026-11-18T02:00:00.000Z","id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","inspectors":[{"certificate":"99012305017","name":"王建国","officer_id":"018bcfe5-6802-7d79-8b5b-ce0052d65e22","role":"inspector","unit":"一中队"},{"certificate":"99012305023","name":"李晓梅","officer_id":"018bcfe5-6803-7c4f-866a-e75c94de1b2c","role":"recorder","unit":"一中队"}],"left_at":null,"notices":{"certificates_shown":false,"recusal_asked":"","rights_told":false},"party":{"gender":"","identity_tail":"","name":"","phone":"","position":"","relation":""},"place":"示例路1号","plan":{"approval_number":"示环检审〔2026〕9号","approved_on":"2026-11-17","approver":"周振华","basis":"","case_source":"","id":"018bcfe5-6808-73c3-9da3-98b8eb650533","matters":"施工工地扬尘“六个百分百”检查清单","notice_number":"示环检通〔2026〕8号","notice_served_at":"2026-11-17T02:00:00.000Z","over_cap_reason":"","planned_on":"2026-11-18","site_id":"018bcfe5-6801-7115-b731-0ae9fd74a5f3","source":"daily","urgent":false,"urgent_reason":""},"record_text":"","report_due":null,"sealed_at":null,"site":{"address":"示例路1号","category":"building-site","contact_name":"","contact_phone":"","contact_position":"","credit_code":"91990123MA3X2K8Q17","grade":"","grid":"","id":"018bcfe5-6801-7115-b731-0ae9fd74a5f3","industry":"","lat_e7":null,"legal_representative":"","lon_e7":null,"name":"示例花园二期工地","outlets":[],"papers":[],"party_name":"示例建筑工程有限公司","permit_kind":"","permit_number":"","permit_valid_to":null,"tags":[],"township":""},"state":"in_progress","statement":"","void_reason":"","weather":""}','',0,0);
INSERT INTO "change" VALUES(2,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-680b-7ac2-b905-85c161108a71','2026-11-18T02:00:05.000Z','王建国','answer','dust-six-hundred/a01',NULL,'{"answered_at":"2026-11-18T02:00:05.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a01","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(3,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-680c-7c10-aee4-1afedfa1c211','2026-11-18T02:00:10.000Z','王建国','answer','dust-six-hundred/a02',NULL,'{"answered_at":"2026-11-18T02:00:10.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a02","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(4,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-680d-7e61-8ba7-76240460984a','2026-11-18T02:00:15.000Z','王建国','answer','dust-six-hundred/a21',NULL,'{"answered_at":"2026-11-18T02:00:15.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a21","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(5,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-680e-743f-93bb-693dd7fa3df9','2026-11-18T02:00:20.000Z','王建国','answer','dust-six-hundred/a04',NULL,'{"answered_at":"2026-11-18T02:00:20.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a04","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(6,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-680f-763d-b1b5-952fa7780b35','2026-11-18T02:00:25.000Z','王建国','answer','dust-six-hundred/a05',NULL,'{"answered_at":"2026-11-18T02:00:25.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a05","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(7,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6810-793c-8a38-777557150633','2026-11-18T02:00:30.000Z','王建国','answer','dust-six-hundred/a13',NULL,'{"answered_at":"2026-11-18T02:00:30.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a13","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(8,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6811-72ad-9c60-c5e6dcd96675','2026-11-18T02:00:35.000Z','王建国','answer','dust-six-hundred/a14',NULL,'{"answered_at":"2026-11-18T02:00:35.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a14","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(9,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6812-72e9-baa8-22fbe519afdc','2026-11-18T02:00:40.000Z','王建国','answer','dust-six-hundred/a06',NULL,'{"answered_at":"2026-11-18T02:00:40.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a06","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(10,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6813-71ef-9c37-a21ddc35f983','2026-11-18T02:00:45.000Z','王建国','answer','dust-six-hundred/a07',NULL,'{"answered_at":"2026-11-18T02:00:45.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a07","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(11,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6814-7628-8e69-1cc2b366a6d1','2026-11-18T02:00:50.000Z','王建国','answer','dust-six-hundred/a08',NULL,'{"answered_at":"2026-11-18T02:00:50.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a08","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(12,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6815-7c83-aa26-9b9e96929efe','2026-11-18T02:00:55.000Z','王建国','answer','dust-six-hundred/a09',NULL,'{"answered_at":"2026-11-18T02:00:55.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a09","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(13,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6816-795d-9e67-da8e8c9d0c80','2026-11-18T02:01:00.000Z','王建国','answer','dust-six-hundred/a10',NULL,'{"answered_at":"2026-11-18T02:01:00.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a10","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(14,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6817-78cd-9da9-57c6c7a394c6','2026-11-18T02:01:05.000Z','王建国','answer','dust-six-hundred/a03',NULL,'{"answered_at":"2026-11-18T02:01:05.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a03","note":"","result":"noncompliant","value":""}','',1,0);
INSERT INTO "change" VALUES(15,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6817-78cd-9da9-57c6c7a394c6','2026-11-18T02:01:05.000Z','王建国','finding','018bcfe5-6818-7a9f-86c3-d4943fbdc490',NULL,'{"articles":[{"article":240,"authority":"住房城乡建设等部门","citation":"code:240:3","confidence":"H*","consequences":[],"fines":[],"gist":"工地要有硬质围挡，用覆盖、分段、择时、洒水、冲洗等办法压住扬尘；土方和建筑垃圾随产随清，暂存的用密闭式防尘网盖住。","in_force_from":"2026-08-15","in_force_to":null,"item":null,"kind":"duty","law_title":"中华人民共和国生态环境法典","own_competence":false,"paragraph":3,"question":"","verified":false},{"article":1128,"authority":"住房城乡建设等部门","citation":"code:1128:1:1","confidence":"H*","consequences":["责令改正","拒不改正的，责令停工整治"],"fines":[{"condition":"","maximum_yuan":100000,"minimum_yuan":10000,"per":"","subject":""}],"gist":"施工单位没有硬质围挡，或者没有采取覆盖、洒水、冲洗等有效的防尘降尘措施。","in_force_from":"2026-08-15","in_force_to":null,"item":1,"kind":"penalty","law_title":"中华人民共和国生态环境法典","own_competence":false,"paragraph":1,"question":"","verified":false}],"conduct_from":"2026-11-18","conduct_to":null,"deadline":{"days":0,"kind":"immediate"},"department":"住房城乡建设等部门","due":"2026-11-18","due_overridden":false,"evidence_ids":[],"fact":"2026年11月18日10时1分现场检查时，示例路1号约__ ㎡裸露地面未覆盖、未固化，现场未见防尘网。","handling":"referral","id":"018bcfe5-6818-7a9f-86c3-d4943fbdc490","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","items":["dust-six-hundred/a03"],"law_choice":null,"law_choice_reason":"","requirement":"立即用防尘网覆盖裸露地面；短期内不施工的，采取固化或者绿化措施。","responsible":"","sequence":1,"title":"裸露地面未覆盖"}','',1,0);
INSERT INTO "change" VALUES(16,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6819-7a85-9a98-181418a1cfcf','2026-11-18T02:01:10.000Z','王建国','answer','dust-six-hundred/a11',NULL,'{"answered_at":"2026-11-18T02:01:10.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a11","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(17,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-681a-7034-ba7b-a0997ac9db50','2026-11-18T02:01:15.000Z','王建国','answer','dust-six-hundred/a12',NULL,'{"answered_at":"2026-11-18T02:01:15.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a12","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(18,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-681b-7590-956a-fea570e55981','2026-11-18T02:01:20.000Z','王建国','answer','dust-six-hundred/a19',NULL,'{"answered_at":"2026-11-18T02:01:20.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a19","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(19,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-681c-75db-a6d8-40068b14decc','2026-11-18T02:01:25.000Z','王建国','answer','dust-six-hundred/a20',NULL,'{"answered_at":"2026-11-18T02:01:25.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a20","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(20,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-681d-7591-8725-c2b9f899490b','2026-11-18T02:01:30.000Z','王建国','answer','dust-six-hundred/a15',NULL,'{"answered_at":"2026-11-18T02:01:30.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a15","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(21,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-681e-7362-a647-962e7e126210','2026-11-18T02:01:35.000Z','王建国','answer','dust-six-hundred/a16',NULL,'{"answered_at":"2026-11-18T02:01:35.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a16","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(22,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-681f-7d02-973f-6ddef836f524','2026-11-18T02:01:40.000Z','王建国','answer','dust-six-hundred/a17',NULL,'{"answered_at":"2026-11-18T02:01:40.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a17","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(23,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6820-7fd7-9e56-64290facf92a','2026-11-18T02:01:45.000Z','王建国','answer','dust-six-hundred/a18',NULL,'{"answered_at":"2026-11-18T02:01:45.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a18","note":"","result":"noncompliant","value":""}','',1,0);
INSERT INTO "change" VALUES(24,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6820-7fd7-9e56-64290facf92a','2026-11-18T02:01:45.000Z','王建国','finding','018bcfe5-6821-7da1-9235-499156f84fd3',NULL,'{"articles":[{"article":240,"authority":"生态环境主管部门","citation":"code:240:1","confidence":"H*","consequences":[],"fines":[],"gist":"建设单位把扬尘防治费用算进工程造价，在合同里写清施工方的防治责任；施工单位编制本工地的实施方案。","in_force_from":"2026-08-15","in_force_to":null,"item":null,"kind":"duty","law_title":"中华人民共和国生态环境法典","own_competence":true,"paragraph":1,"question":"","verified":false},{"article":1111,"authority":"生态环境主管部门","citation":"code:1111","confidence":"H*","consequences":["责令改正","拒不改正的，责令停产整治"],"fines":[{"condition":"","maximum_yuan":100000,"minimum_yuan":20000,"per":"","subject":""},{"condition":"拒不改正","maximum_yuan":1000000,"minimum_yuan":100000,"per":"","subject":""}],"gist":"建设单位没有把污染防治需要的钱算进工程造价。","in_force_from":"2026-08-15","in_force_to":null,"item":null,"kind":"penalty","law_title":"中华人民共和国生态环境法典","own_competence":true,"paragraph":null,"question":"","verified":false}],"conduct_from":"2026-11-18","conduct_to":null,"deadline":{"days":15,"kind":"calendar"},"department":"","due":"2026-12-03","due_overridden":false,"evidence_ids":[],"fact":"2026年11月18日10时1分现场检查时，示例路1号的建设单位未将扬尘污染防治费用列入工程造价。","handling":"order","id":"018bcfe5-6821-7da1-9235-499156f84fd3","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","items":["dust-six-hundred/a18"],"law_choice":null,"law_choice_reason":"","requirement":"限期将扬尘污染防治费用列入工程造价，并以补充协议明确施工单位的扬尘污染防治责任。","responsible":"","sequence":2,"title":"扬尘防治费用未列入工程造价"}','',1,0);
INSERT INTO "change" VALUES(25,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6822-71b9-b3bb-d0d55f772aef','2026-11-18T02:01:50.000Z','王建国','answer','dust-six-hundred/a23',NULL,'{"answered_at":"2026-11-18T02:01:50.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a23","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(26,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6823-7f2d-8afb-72163a49a6a0','2026-11-18T02:01:55.000Z','王建国','answer','dust-six-hundred/a24',NULL,'{"answered_at":"2026-11-18T02:01:55.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a24","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(27,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6824-78df-9d90-d98f615b3bb6','2026-11-18T02:02:00.000Z','王建国','answer','dust-six-hundred/a25',NULL,'{"answered_at":"2026-11-18T02:02:00.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a25","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(28,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6825-744d-91bd-d6bf202d6da5','2026-11-18T02:02:05.000Z','王建国','answer','dust-six-hundred/a22',NULL,'{"answered_at":"2026-11-18T02:02:05.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a22","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(29,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6826-7d13-a8fc-b54eff76db8c','2026-11-18T02:02:10.000Z','王建国','answer','dust-six-hundred/a26',NULL,'{"answered_at":"2026-11-18T02:02:10.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a26","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(30,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6827-7649-ba3e-c98d65ae4b26','2026-11-18T02:02:15.000Z','王建国','answer','dust-six-hundred/a27',NULL,'{"answered_at":"2026-11-18T02:02:15.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a27","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(31,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6828-7a19-85a1-cd23c5b856c9','2026-11-18T02:02:20.000Z','王建国','answer','dust-six-hundred/a28',NULL,'{"answered_at":"2026-11-18T02:02:20.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a28","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(32,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6829-7f7c-894e-76cc8de4d5e6','2026-11-18T02:02:25.000Z','王建国','answer','dust-six-hundred/a29',NULL,'{"answered_at":"2026-11-18T02:02:25.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a29","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(33,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-682a-7a14-b03c-bc518de93a87','2026-11-18T02:02:30.000Z','王建国','answer','dust-six-hundred/a30',NULL,'{"answered_at":"2026-11-18T02:02:30.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_id":"a30","note":"","result":"compliant","value":""}','',1,0);
INSERT INTO "change" VALUES(34,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-682b-7539-848e-18f4dec5f212','2026-11-18T02:02:30.000Z','王建国','evidence','018bcfe5-682c-7f00-99cf-07f27155699d',NULL,'{"caption":"","device":"","height":480,"id":"018bcfe5-682c-7f00-99cf-07f27155699d","imported_at":"2026-11-18T02:02:30.000Z","imported_by":"王建国","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_ids":["dust-six-hundred/a03"],"lat_e7":null,"lon_e7":null,"mime":"image/jpeg","original_name":"tan.jpg","photographer":"王建国","place":"示例路1号","proves":"裸露地面未覆盖","sequence":1,"sha256":"a72a64dd8a0375dcb825cb831fff7f82f9a8b8a76c57b8b03e7fa13f8d8f4287","size":5428,"source":"file","taken_at":null,"taken_text":"","warnings":["no_exif","no_time","no_gps"],"width":640}','',1,0);
INSERT INTO "change" VALUES(35,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-682d-7a73-9d4e-e32ede68e6de','2026-11-18T02:02:30.000Z','王建国','evidence','018bcfe5-682e-7bc0-abcf-2e2306865a06',NULL,'{"caption":"","device":"","height":480,"id":"018bcfe5-682e-7bc0-abcf-2e2306865a06","imported_at":"2026-11-18T02:02:30.000Z","imported_by":"王建国","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","item_ids":["dust-six-hundred/a18"],"lat_e7":null,"lon_e7":null,"mime":"image/jpeg","original_name":"gray.jpg","photographer":"王建国","place":"示例路1号","proves":"扬尘防治费用未列入工程造价","sequence":2,"sha256":"4fb11968d239a712353f87d117791b0bf1280841572a59304543ebc5958d7a00","size":5425,"source":"file","taken_at":null,"taken_text":"","warnings":["no_exif","no_time","no_gps"],"width":640}','',1,0);
INSERT INTO "change" VALUES(36,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-682f-78ff-8f3b-2e6c8a2fc047','2026-11-18T02:02:30.000Z','王建国','finding','018bcfe5-6818-7a9f-86c3-d4943fbdc490','{"articles":[{"article":240,"authority":"住房城乡建设等部门","citation":"code:240:3","confidence":"H*","consequences":[],"fines":[],"gist":"工地要有硬质围挡，用覆盖、分段、择时、洒水、冲洗等办法压住扬尘；土方和建筑垃圾随产随清，暂存的用密闭式防尘网盖住。","in_force_from":"2026-08-15","in_force_to":null,"item":null,"kind":"duty","law_title":"中华人民共和国生态环境法典","own_competence":false,"paragraph":3,"question":"","verified":false},{"article":1128,"authority":"住房城乡建设等部门","citation":"code:1128:1:1","confidence":"H*","consequences":["责令改正","拒不改正的，责令停工整治"],"fines":[{"condition":"","maximum_yuan":100000,"minimum_yuan":10000,"per":"","subject":""}],"gist":"施工单位没有硬质围挡，或者没有采取覆盖、洒水、冲洗等有效的防尘降尘措施。","in_force_from":"2026-08-15","in_force_to":null,"item":1,"kind":"penalty","law_title":"中华人民共和国生态环境法典","own_competence":false,"paragraph":1,"question":"","verified":false}],"conduct_from":"2026-11-18","conduct_to":null,"deadline":{"days":0,"kind":"immediate"},"department":"住房城乡建设等部门","due":"2026-11-18","due_overridden":false,"evidence_ids":[],"fact":"2026年11月18日10时1分现场检查时，示例路1号约__ ㎡裸露地面未覆盖、未固化，现场未见防尘网。","handling":"referral","id":"018bcfe5-6818-7a9f-86c3-d4943fbdc490","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","items":["dust-six-hundred/a03"],"law_choice":null,"law_choice_reason":"","requirement":"立即用防尘网覆盖裸露地面；短期内不施工的，采取固化或者绿化措施。","responsible":"","sequence":1,"title":"裸露地面未覆盖"}','{"articles":[{"article":240,"authority":"住房城乡建设等部门","citation":"code:240:3","confidence":"H*","consequences":[],"fines":[],"gist":"工地要有硬质围挡，用覆盖、分段、择时、洒水、冲洗等办法压住扬尘；土方和建筑垃圾随产随清，暂存的用密闭式防尘网盖住。","in_force_from":"2026-08-15","in_force_to":null,"item":null,"kind":"duty","law_title":"中华人民共和国生态环境法典","own_competence":false,"paragraph":3,"question":"","verified":false},{"article":1128,"authority":"住房城乡建设等部门","citation":"code:1128:1:1","confidence":"H*","consequences":["责令改正","拒不改正的，责令停工整治"],"fines":[{"condition":"","maximum_yuan":100000,"minimum_yuan":10000,"per":"","subject":""}],"gist":"施工单位没有硬质围挡，或者没有采取覆盖、洒水、冲洗等有效的防尘降尘措施。","in_force_from":"2026-08-15","in_force_to":null,"item":1,"kind":"penalty","law_title":"中华人民共和国生态环境法典","own_competence":false,"paragraph":1,"question":"","verified":false}],"conduct_from":"2026-11-18","conduct_to":null,"deadline":{"days":0,"kind":"immediate"},"department":"住房城乡建设等部门","due":"2026-11-18","due_overridden":false,"evidence_ids":[],"fact":"现场检查时，查见问题属实。","handling":"referral","id":"018bcfe5-6818-7a9f-86c3-d4943fbdc490","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","items":["dust-six-hundred/a03"],"law_choice":null,"law_choice_reason":"","requirement":"立即用防尘网覆盖裸露地面；短期内不施工的，采取固化或者绿化措施。","responsible":"","sequence":1,"title":"裸露地面未覆盖"}','',1,0);
INSERT INTO "change" VALUES(37,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6830-73c2-8768-a4b343526d6b','2026-11-18T02:02:30.000Z','王建国','finding','018bcfe5-6821-7da1-9235-499156f84fd3','{"articles":[{"article":240,"authority":"生态环境主管部门","citation":"code:240:1","confidence":"H*","consequences":[],"fines":[],"gist":"建设单位把扬尘防治费用算进工程造价，在合同里写清施工方的防治责任；施工单位编制本工地的实施方案。","in_force_from":"2026-08-15","in_force_to":null,"item":null,"kind":"duty","law_title":"中华人民共和国生态环境法典","own_competence":true,"paragraph":1,"question":"","verified":false},{"article":1111,"authority":"生态环境主管部门","citation":"code:1111","confidence":"H*","consequences":["责令改正","拒不改正的，责令停产整治"],"fines":[{"condition":"","maximum_yuan":100000,"minimum_yuan":20000,"per":"","subject":""},{"condition":"拒不改正","maximum_yuan":1000000,"minimum_yuan":100000,"per":"","subject":""}],"gist":"建设单位没有把污染防治需要的钱算进工程造价。","in_force_from":"2026-08-15","in_force_to":null,"item":null,"kind":"penalty","law_title":"中华人民共和国生态环境法典","own_competence":true,"paragraph":null,"question":"","verified":false}],"conduct_from":"2026-11-18","conduct_to":null,"deadline":{"days":15,"kind":"calendar"},"department":"","due":"2026-12-03","due_overridden":false,"evidence_ids":[],"fact":"2026年11月18日10时1分现场检查时，示例路1号的建设单位未将扬尘污染防治费用列入工程造价。","handling":"order","id":"018bcfe5-6821-7da1-9235-499156f84fd3","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","items":["dust-six-hundred/a18"],"law_choice":null,"law_choice_reason":"","requirement":"限期将扬尘污染防治费用列入工程造价，并以补充协议明确施工单位的扬尘污染防治责任。","responsible":"","sequence":2,"title":"扬尘防治费用未列入工程造价"}','{"articles":[{"article":240,"authority":"生态环境主管部门","citation":"code:240:1","confidence":"H*","consequences":[],"fines":[],"gist":"建设单位把扬尘防治费用算进工程造价，在合同里写清施工方的防治责任；施工单位编制本工地的实施方案。","in_force_from":"2026-08-15","in_force_to":null,"item":null,"kind":"duty","law_title":"中华人民共和国生态环境法典","own_competence":true,"paragraph":1,"question":"","verified":false},{"article":1111,"authority":"生态环境主管部门","citation":"code:1111","confidence":"H*","consequences":["责令改正","拒不改正的，责令停产整治"],"fines":[{"condition":"","maximum_yuan":100000,"minimum_yuan":20000,"per":"","subject":""},{"condition":"拒不改正","maximum_yuan":1000000,"minimum_yuan":100000,"per":"","subject":""}],"gist":"建设单位没有把污染防治需要的钱算进工程造价。","in_force_from":"2026-08-15","in_force_to":null,"item":null,"kind":"penalty","law_title":"中华人民共和国生态环境法典","own_competence":true,"paragraph":null,"question":"","verified":false}],"conduct_from":"2026-11-18","conduct_to":null,"deadline":{"days":15,"kind":"calendar"},"department":"","due":"2026-12-03","due_overridden":false,"evidence_ids":[],"fact":"现场检查时，查见问题属实。","handling":"order","id":"018bcfe5-6821-7da1-9235-499156f84fd3","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","items":["dust-six-hundred/a18"],"law_choice":null,"law_choice_reason":"","requirement":"限期将扬尘污染防治费用列入工程造价，并以补充协议明确施工单位的扬尘污染防治责任。","responsible":"","sequence":2,"title":"扬尘防治费用未列入工程造价"}','',1,0);
INSERT INTO "change" VALUES(38,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6831-7659-aead-52ce46b65bdd','2026-11-18T02:42:30.000Z','王建国','inspection','018bcfe5-6809-7f1b-86d4-0ebcc625e399','{"assistants":[],"attendees":[],"checklists":[{"id":"dust-six-hundred","sha256":"ef4e163efdca4a3373dc5667c590b28e39de1020901de75f6652fb133b7aad8a","version":"2026.1"}],"conclusion":"","created_at":"2026-11-18T02:00:00.000Z","created_by":"王建国","current_item":"","entered_at":"2026-11-18T02:00:00.000Z","id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","inspectors":[{"certificate":"99012305017","name":"王建国","officer_id":"018bcfe5-6802-7d79-8b5b-ce0052d65e22","role":"inspector","unit":"一中队"},{"certificate":"99012305023","name":"李晓梅","officer_id":"018bcfe5-6803-7c4f-866a-e75c94de1b2c","role":"recorder","unit":"一中队"}],"left_at":null,"notices":{"certificates_shown":false,"recusal_asked":"","rights_told":false},"party":{"gender":"","identity_tail":"","name":"","phone":"","position":"","relation":""},"place":"示例路1号","plan":{"approval_number":"示环检审〔2026〕9号","approved_on":"2026-11-17","approver":"周振华","basis":"","case_source":"","id":"018bcfe5-6808-73c3-9da3-98b8eb650533","matters":"施工工地扬尘“六个百分百”检查清单","notice_number":"示环检通〔2026〕8号","notice_served_at":"2026-11-17T02:00:00.000Z","over_cap_reason":"","planned_on":"2026-11-18","site_id":"018bcfe5-6801-7115-b731-0ae9fd74a5f3","source":"daily","urgent":false,"urgent_reason":""},"record_text":"","report_due":null,"sealed_at":null,"site":{"address":"示例路1号","category":"building-site","contact_name":"","contact_phone":"","contact_position":"","credit_code":"91990123MA3X2K8Q17","grade":"","grid":"","id":"018bcfe5-6801-7115-b731-0ae9fd74a5f3","industry":"","lat_e7":null,"legal_representative":"","lon_e7":null,"name":"示例花园二期工地","outlets":[],"papers":[],"party_name":"示例建筑工程有限公司","permit_kind":"","permit_number":"","permit_valid_to":null,"tags":[],"township":""},"state":"in_progress","statement":"","void_reason":"","weather":""}','{"assistants":[],"attendees":[],"checklists":[{"id":"dust-six-hundred","sha256":"ef4e163efdca4a3373dc5667c590b28e39de1020901de75f6652fb133b7aad8a","version":"2026.1"}],"conclusion":"","created_at":"2026-11-18T02:00:00.000Z","created_by":"王建国","current_item":"","entered_at":"2026-11-18T02:00:00.000Z","id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","inspectors":[{"certificate":"99012305017","name":"王建国","officer_id":"018bcfe5-6802-7d79-8b5b-ce0052d65e22","role":"inspector","unit":"一中队"},{"certificate":"99012305023","name":"李晓梅","officer_id":"018bcfe5-6803-7c4f-866a-e75c94de1b2c","role":"recorder","unit":"一中队"}],"left_at":"2026-11-18T02:41:30.000Z","notices":{"certificates_shown":true,"recusal_asked":"不申请回避","rights_told":true},"party":{"gender":"","identity_tail":"3317","name":"孙立军","phone":"0990-5550187","position":"项目经理","relation":"现场负责人"},"place":"示例路1号","plan":{"approval_number":"示环检审〔2026〕9号","approved_on":"2026-11-17","approver":"周振华","basis":"","case_source":"","id":"018bcfe5-6808-73c3-9da3-98b8eb650533","matters":"施工工地扬尘“六个百分百”检查清单","notice_number":"示环检通〔2026〕8号","notice_served_at":"2026-11-17T02:00:00.000Z","over_cap_reason":"","planned_on":"2026-11-18","site_id":"018bcfe5-6801-7115-b731-0ae9fd74a5f3","source":"daily","urgent":false,"urgent_reason":""},"record_text":"检查时工地正在进行主体施工。","report_due":"2026-11-28","sealed_at":null,"site":{"address":"示例路1号","category":"building-site","contact_name":"","contact_phone":"","contact_position":"","credit_code":"91990123MA3X2K8Q17","grade":"","grid":"","id":"018bcfe5-6801-7115-b731-0ae9fd74a5f3","industry":"","lat_e7":null,"legal_representative":"","lon_e7":null,"name":"示例花园二期工地","outlets":[],"papers":[],"party_name":"示例建筑工程有限公司","permit_kind":"","permit_number":"","permit_valid_to":null,"tags":[],"township":""},"state":"in_progress","statement":"情况属实。","void_reason":"","weather":""}','',0,0);
INSERT INTO "change" VALUES(39,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6832-7988-b34f-74f15b192be9','2026-11-18T02:42:30.000Z','王建国','inspection','018bcfe5-6809-7f1b-86d4-0ebcc625e399','{"assistants":[],"attendees":[],"checklists":[{"id":"dust-six-hundred","sha256":"ef4e163efdca4a3373dc5667c590b28e39de1020901de75f6652fb133b7aad8a","version":"2026.1"}],"conclusion":"","created_at":"2026-11-18T02:00:00.000Z","created_by":"王建国","current_item":"","entered_at":"2026-11-18T02:00:00.000Z","id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","inspectors":[{"certificate":"99012305017","name":"王建国","officer_id":"018bcfe5-6802-7d79-8b5b-ce0052d65e22","role":"inspector","unit":"一中队"},{"certificate":"99012305023","name":"李晓梅","officer_id":"018bcfe5-6803-7c4f-866a-e75c94de1b2c","role":"recorder","unit":"一中队"}],"left_at":"2026-11-18T02:41:30.000Z","notices":{"certificates_shown":true,"recusal_asked":"不申请回避","rights_told":true},"party":{"gender":"","identity_tail":"3317","name":"孙立军","phone":"0990-5550187","position":"项目经理","relation":"现场负责人"},"place":"示例路1号","plan":{"approval_number":"示环检审〔2026〕9号","approved_on":"2026-11-17","approver":"周振华","basis":"","case_source":"","id":"018bcfe5-6808-73c3-9da3-98b8eb650533","matters":"施工工地扬尘“六个百分百”检查清单","notice_number":"示环检通〔2026〕8号","notice_served_at":"2026-11-17T02:00:00.000Z","over_cap_reason":"","planned_on":"2026-11-18","site_id":"018bcfe5-6801-7115-b731-0ae9fd74a5f3","source":"daily","urgent":false,"urgent_reason":""},"record_text":"检查时工地正在进行主体施工。","report_due":"2026-11-28","sealed_at":null,"site":{"address":"示例路1号","category":"building-site","contact_name":"","contact_phone":"","contact_position":"","credit_code":"91990123MA3X2K8Q17","grade":"","grid":"","id":"018bcfe5-6801-7115-b731-0ae9fd74a5f3","industry":"","lat_e7":null,"legal_representative":"","lon_e7":null,"name":"示例花园二期工地","outlets":[],"papers":[],"party_name":"示例建筑工程有限公司","permit_kind":"","permit_number":"","permit_valid_to":null,"tags":[],"township":""},"state":"in_progress","statement":"情况属实。","void_reason":"","weather":""}','{"assistants":[],"attendees":[],"checklists":[{"id":"dust-six-hundred","sha256":"ef4e163efdca4a3373dc5667c590b28e39de1020901de75f6652fb133b7aad8a","version":"2026.1"}],"conclusion":"","created_at":"2026-11-18T02:00:00.000Z","created_by":"王建国","current_item":"","entered_at":"2026-11-18T02:00:00.000Z","id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","inspectors":[{"certificate":"99012305017","name":"王建国","officer_id":"018bcfe5-6802-7d79-8b5b-ce0052d65e22","role":"inspector","unit":"一中队"},{"certificate":"99012305023","name":"李晓梅","officer_id":"018bcfe5-6803-7c4f-866a-e75c94de1b2c","role":"recorder","unit":"一中队"}],"left_at":"2026-11-18T02:41:30.000Z","notices":{"certificates_shown":true,"recusal_asked":"不申请回避","rights_told":true},"party":{"gender":"","identity_tail":"3317","name":"孙立军","phone":"0990-5550187","position":"项目经理","relation":"现场负责人"},"place":"示例路1号","plan":{"approval_number":"示环检审〔2026〕9号","approved_on":"2026-11-17","approver":"周振华","basis":"","case_source":"","id":"018bcfe5-6808-73c3-9da3-98b8eb650533","matters":"施工工地扬尘“六个百分百”检查清单","notice_number":"示环检通〔2026〕8号","notice_served_at":"2026-11-17T02:00:00.000Z","over_cap_reason":"","planned_on":"2026-11-18","site_id":"018bcfe5-6801-7115-b731-0ae9fd74a5f3","source":"daily","urgent":false,"urgent_reason":""},"record_text":"检查时工地正在进行主体施工。","report_due":"2026-11-28","sealed_at":null,"site":{"address":"示例路1号","category":"building-site","contact_name":"","contact_phone":"","contact_position":"","credit_code":"91990123MA3X2K8Q17","grade":"","grid":"","id":"018bcfe5-6801-7115-b731-0ae9fd74a5f3","industry":"","lat_e7":null,"legal_representative":"","lon_e7":null,"name":"示例花园二期工地","outlets":[],"papers":[],"party_name":"示例建筑工程有限公司","permit_kind":"","permit_number":"","permit_valid_to":null,"tags":[],"township":""},"state":"ready","statement":"情况属实。","void_reason":"","weather":""}','',0,0);
INSERT INTO "change" VALUES(40,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6834-74c6-b6d7-f7cebf4b8352','2026-11-18T02:43:00.000Z','王建国','signature','018bcfe5-6835-7e3a-b911-05cf13a0167f',NULL,'{"aspect":5000,"attendance":"signed","content_sha256":"0637cbfed66a2e21755b952977add450146b183ae000a9c807793bfea8e0b57f","id":"018bcfe5-6835-7e3a-b911-05cf13a0167f","identity":"3317","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","name":"孙立军","officer_id":null,"opinion":"以上笔录已阅，属实。","position":"项目经理","reason":"","recording":"","role":"party","signed_at":"2026-11-18T02:43:00.000Z","strokes":[[{"pressure":500,"t_ms":0,"x":900,"y":2000},{"pressure":500,"t_ms":12,"x":1100,"y":2090},{"pressure":500,"t_ms":24,"x":1300,"y":2180},{"pressure":500,"t_ms":36,"x":1500,"y":2270},{"pressure":500,"t_ms":48,"x":1700,"y":2360},{"pressure":500,"t_ms":60,"x":1900,"y":2000},{"pressure":500,"t_ms":72,"x":2100,"y":2090},{"pressure":500,"t_ms":84,"x":2300,"y":2180},{"pressure":500,"t_ms":96,"x":2500,"y":2270},{"pressure":500,"t_ms":108,"x":2700,"y":2360},{"pressure":500,"t_ms":120,"x":2900,"y":2000},{"pressure":500,"t_ms":132,"x":3100,"y":2090},{"pressure":500,"t_ms":144,"x":3300,"y":2180},{"pressure":500,"t_ms":156,"x":3500,"y":2270},{"pressure":500,"t_ms":168,"x":3700,"y":2360},{"pressure":500,"t_ms":180,"x":3900,"y":2000},{"pressure":500,"t_ms":192,"x":4100,"y":2090},{"pressure":500,"t_ms":204,"x":4300,"y":2180},{"pressure":500,"t_ms":216,"x":4500,"y":2270},{"pressure":500,"t_ms":228,"x":4700,"y":2360},{"pressure":500,"t_ms":240,"x":4900,"y":2000},{"pressure":500,"t_ms":252,"x":5100,"y":2090},{"pressure":500,"t_ms":264,"x":5300,"y":2180},{"pressure":500,"t_ms":276,"x":5500,"y":2270},{"pressure":500,"t_ms":288,"x":5700,"y":2360},{"pressure":500,"t_ms":300,"x":5900,"y":2000},{"pressure":500,"t_ms":312,"x":6100,"y":2090},{"pressure":500,"t_ms":324,"x":6300,"y":2180},{"pressure":500,"t_ms":336,"x":6500,"y":2270},{"pressure":500,"t_ms":348,"x":6700,"y":2360}]],"witness_name":""}','',0,0);
INSERT INTO "change" VALUES(41,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6836-71bc-b530-2a389f486165','2026-11-18T02:43:30.000Z','王建国','signature','018bcfe5-6837-7316-9584-95049d9b2609',NULL,'{"aspect":5000,"attendance":"signed","content_sha256":"0637cbfed66a2e21755b952977add450146b183ae000a9c807793bfea8e0b57f","id":"018bcfe5-6837-7316-9584-95049d9b2609","identity":"99012305017","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","name":"王建国","officer_id":"018bcfe5-6802-7d79-8b5b-ce0052d65e22","opinion":"","position":"一中队","reason":"","recording":"","role":"inspector","signed_at":"2026-11-18T02:43:30.000Z","strokes":[[{"pressure":500,"t_ms":0,"x":900,"y":2000},{"pressure":500,"t_ms":12,"x":1100,"y":2090},{"pressure":500,"t_ms":24,"x":1300,"y":2180},{"pressure":500,"t_ms":36,"x":1500,"y":2270},{"pressure":500,"t_ms":48,"x":1700,"y":2360},{"pressure":500,"t_ms":60,"x":1900,"y":2000},{"pressure":500,"t_ms":72,"x":2100,"y":2090},{"pressure":500,"t_ms":84,"x":2300,"y":2180},{"pressure":500,"t_ms":96,"x":2500,"y":2270},{"pressure":500,"t_ms":108,"x":2700,"y":2360},{"pressure":500,"t_ms":120,"x":2900,"y":2000},{"pressure":500,"t_ms":132,"x":3100,"y":2090},{"pressure":500,"t_ms":144,"x":3300,"y":2180},{"pressure":500,"t_ms":156,"x":3500,"y":2270},{"pressure":500,"t_ms":168,"x":3700,"y":2360},{"pressure":500,"t_ms":180,"x":3900,"y":2000},{"pressure":500,"t_ms":192,"x":4100,"y":2090},{"pressure":500,"t_ms":204,"x":4300,"y":2180},{"pressure":500,"t_ms":216,"x":4500,"y":2270},{"pressure":500,"t_ms":228,"x":4700,"y":2360},{"pressure":500,"t_ms":240,"x":4900,"y":2000},{"pressure":500,"t_ms":252,"x":5100,"y":2090},{"pressure":500,"t_ms":264,"x":5300,"y":2180},{"pressure":500,"t_ms":276,"x":5500,"y":2270},{"pressure":500,"t_ms":288,"x":5700,"y":2360},{"pressure":500,"t_ms":300,"x":5900,"y":2000},{"pressure":500,"t_ms":312,"x":6100,"y":2090},{"pressure":500,"t_ms":324,"x":6300,"y":2180},{"pressure":500,"t_ms":336,"x":6500,"y":2270},{"pressure":500,"t_ms":348,"x":6700,"y":2360}]],"witness_name":""}','',0,0);
INSERT INTO "change" VALUES(42,'018bcfe5-6809-7f1b-86d4-0ebcc625e399','018bcfe5-6838-70db-89ed-158703174d16','2026-11-18T02:44:00.000Z','王建国','signature','018bcfe5-6839-7090-bca6-5a2d912e280e',NULL,'{"aspect":5000,"attendance":"signed","content_sha256":"0637cbfed66a2e21755b952977add450146b183ae000a9c807793bfea8e0b57f","id":"018bcfe5-6839-7090-bca6-5a2d912e280e","identity":"99012305023","inspection_id":"018bcfe5-6809-7f1b-86d4-0ebcc625e399","name":"李晓梅","officer_id":"018bcfe5-6803-7c4f-866a-e75c94de1b2c","opinion":"","position":"一中队","reason":"","recording":"","role":"recorder","signed_at":"2026-11-18T02:44:00.000Z","strokes":[[{"pressure":500,"t_ms":0,"x":900,"y":2000},{"pressure":500,"t_ms":12,"x":1100,"y":2090},{"pressure":500,"t_ms":24,"x":1300,"y":2180},{"pressure":500,"t_ms":36,"x":1500,"y":2270},{"pressure":500,"t_ms":48,"x":1700,"y":2360},{"pressure":500,"t_ms":60,"x":1900,"y":2000},{"pressure":500,"t_ms":72,"x":2100,"y":2090},{"pressure":500,"t_ms":84,"x":2300,"y":2180},{"pressure":500,"t_ms":96,"x":2500,"y":2270},{"pressure":500,"t_ms":108,"x":2700,"y":2360},{"pressure":500,"t_ms":120,"x":2900,"y":2000},{"pressure":500,"t_ms":132,"x":3100,"y":2090},{"pressure":500,"t_ms":144,"x":3300,"y":2180},{"pressure":500,"t_ms":156,"x":3500,"y":2270},{"pressure":500,"t_ms":168,"x":3700,"y":2360},{"pressure":500,"t_ms":180,"x":3900,"y":2000},{"pressure":500,"t_ms":192,"x":4100,"y":2090},{"pressure":500,"t_ms":204,"x":4300,"y":2180},{"pressure":500,"t_ms":216,"x":4500,"y":2270},{"pressure":500,"t_ms":228,"x":4700,"y":2360},{"pressure":500,"t_ms":240,"x":4900,"y":2000},{"pressure":500,"t_ms":252,"x":5100,"y":2090},{"pressure":500,"t_ms":264,"x":5300,"y":2180},{"pressure":500,"t_ms":276,"x":5500,"y":2270},{"pressure":500,"t_ms":288,"x":5700,"y":2360},{"pressure":500,"t_ms":300,"x":5900,"y":2000},{"pressure":500,"t_ms":312,"x":6100,"y":2090},{"pressure":500,"t_ms":324,"x":6300,"y":2180},{"pressure":500,"t_ms":336,"x":6500,"y":2270},{"pressure":500,"t_ms":348,"x":6700,"y":2360}]],"witness_name":""}','',0,0);
INSERT INTO "change" VALUES(43,'018bcfe5-6843-76d2-81b4-8fa4d479ab1b','018bcfe5-6844-707e-a0b3-df5740b7a36d','2026-11-18T02:44:00.000Z','王建国','inspection','018bcfe5-6843-76d2-81b4-8fa4d479ab1b','{"assistants":[],"attendees":[],"checklists":[{"id":"dust-six-hundred","sha256":"ef4e163efdca4a3373dc5667c590b28e39de1020901de75f6652fb133b7aad8a","version":"2026.1"}],"conclusion":"","created_at":"2026-11-18T02:44:00.000Z","created_by":"王建国","current_item":"","entered_at":null,"id":"018bcfe5-6843-76d2-81b4-8fa4d479ab1b","inspectors":[{"certificate":"99012305017","name":"王建国","officer_id":"018bcfe5-6802-7d79-8b5b-ce0052d65e22","role":"inspector","unit":"一中队"},{"certificate":"99012305023","name":"李晓梅","officer_id":"018bcfe5-6803-7c4f-866a-e75c94de1b2c","role":"recorder","unit":"一中队"}],"left_at":null,"notices":{"certificates_shown":false,"recusal_asked":"","rights_told":false},"party":{"gender":"","identity_tail":"","name":"","phone":"","position":"","relation":""},"place":"","plan":{"approval_number":"示环检审〔2026〕9号","approved_on":"2026-11-17","approver":"周振华","basis":"","case_source":"","id":"018bcfe5-6842-7d50-bde0-da1d9f3553f1","matters":"施工工地扬尘“六个百分百”检查清单","notice_number":"示环检通〔2026〕8号","notice_served_at":"2026-11-17T02:00:00.000Z","over_cap_reason":"复查","planned_on":"2026-11-18","site_id":"018bcfe5-6801-7115-b731-0ae9fd74a5f3","source":"daily","urgent":false,"urgent_reason":""},"record_text":"","report_due":null,"sealed_at":null,"site":{"address":"示例路1号","category":"building-site","contact_name":"","contact_phone":"","contact_position":"","credit_code":"91990123MA3X2K8Q17","grade":"","grid":"","id":"018bcfe5-6801-7115-b731-0ae9fd74a5f3","industry":"","lat_e7":null,"legal_representative":"","lon_e7":null,"name":"示例花园二期工地","outlets":[],"papers":[],"party_name":"示例建筑工程有限公司","permit_kind":"","permit_number":"","permit_valid_to":null,"tags":[],"township":""},"state":"draft","statement":"","void_reason":"","weather":""}','{"assistants":[],"attendees":[],"checklists":[{"id":"dust-six-hundred","sha256":"ef4e163efdca4a3373dc5667c590b28e39de1020901de75f6652fb133b7aad8a","version":"2026.1"}],"conclusion":"","created_at":"2026-11-18T02:44:00.000Z","created_by":"王建国","current_item":"","entered_at":"2026-11-18T02:44:00.000Z","id":"018bcfe5-6843-76d2-81b4-8fa4d479ab1b","inspectors":[{"certificate":"99012305017","name":"王建国","officer_id":"018bcfe5-6802-7d79-8b5b-ce0052d65e22","role":"inspector","unit":"一中队"},{"certificate":"99012305023","name":"李晓梅","officer_id":"018bcfe5-6803-7c4f-866a-e75c94de1b2c","role":"recorder","unit":"一中队"}],"left_at":null,"notices":{"certificates_shown":false,"recusal_asked":"","rights_told":false},"party":{"gender":"","identity_tail":"","name":"","phone":"","position":"","relation":""},"place":"示例路1号","plan":{"approval_number":"示环检审〔2026〕9号","approved_on":"2026-11-17","approver":"周振华","basis":"","case_source":"","id":"018bcfe5-6842-7d50-bde0-da1d9f3553f1","matters":"施工工地扬尘“六个百分百”检查清单","notice_number":"示环检通〔2026〕8号","notice_served_at":"2026-11-17T02:00:00.000Z","over_cap_reason":"复查","planned_on":"2026-11-18","site_id":"018bcfe5-6801-7115-b731-0ae9fd74a5f3","source":"daily","urgent":false,"urgent_reason":""},"record_text":"","report_due":null,"sealed_at":null,"site":{"address":"示例路1号","category":"building-site","contact_name":"","contact_phone":"","contact_position":"","credit_code":"91990123MA3X2K8Q17","grade":"","grid":"","id":"018bcfe5-6801-7115-b731-0ae9fd74a5f3","industry":"","lat_e7":null,"legal_representative":"","lon_e7":null,"name":"示例花园二期工地","outlets":[],"papers":[],"party_name":"示例建筑工程有限公司","permit_kind":"","permit_number":"","permit_valid_to":null,"tags":[],"township":""},"state":"in_progress","statement":"","void_reason":"","weather":""}','',0,0);
INSERT INTO "change" VALUES(44,'018bcfe5-6843-76d2-81b4-8fa4d479ab1b','018bcfe5-6845-7ce0-aafb-2916ade953a7','2026-11-18T02:44:05.000Z','王建国','answer','dust-six-hundred/a01',NULL,'{"answered_at":"2026-11-18T02:44:05.000Z","author":"王建国","checklist_id":"dust-six-hundred","inspection_id":"018bcfe5-6843-76d2-81b4-8fa4d479ab1b","item_id":"a01","note":"","result":"compliant","value":"2.6"}','',1,0);
CREATE TABLE checklist_draft (
    checklist_id TEXT PRIMARY KEY,
    based_on TEXT NOT NULL,
    text TEXT NOT NULL,
    source TEXT NOT NULL,
    notes TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    updated_by TEXT NOT NULL
) STRICT;
INSERT INTO "checklist_draft" VALUES('catering','2026.2','id = "catering"
version = "2026.2"
title = "餐饮检查清单"
topic = "餐饮油烟"
applies_to = ["restaurant"]
source = "讲话003：全面启动餐饮业油烟污染治理；法典第250条、第514条"

# ======================================================================= 选址
[[sections]]
id = "site"
title = "选址"

[[sections.items]]
id = "h05"
number = "1.1"
question = "餐饮项目没有开在居民住宅楼、未配专用烟道的商住楼和与居住层相邻的楼层"
problem = "在禁止的楼宇、楼层开设产生油烟的餐饮项目（本局）"
guidance = [
  "站在马路对面拍整栋楼，把楼层、招牌和上面的住宅窗户拍进一张；再拍正上方一层是什么用途。",
  "要房屋产权或者租赁证明看设计用途，要规划、消防图看有没有单独的餐饮烟道；烟道口在楼顶的，上楼顶拍。",
  "查开业、改建、扩建的时间：只管新建、改建、扩建；只做不产生油烟、异味、废气的冷食、热饮的，判不涉及。",
  "先责令改正，拒不改正才责令关闭并罚款：本次先把责令的事实和送达留好。",
]
evidence = [
  { kind = "photo", what = "整栋楼和店铺位置" },
  { kind = "photo", what = "紧邻上一层的用途" },
  { kind = "document", what = "房屋用途、烟道设计资料" },
]
requirement = "改正在该处新建、改建、扩建产生油烟、异味、废气的餐饮项目的行为，改为不产生油烟、异味、废气的业态或者迁址。"
deadline = { kind = "calendar", days = 15 }
fact = "{date}{time}现场检查时，{place}位于__第__层，该楼为__，当事人在此新建产生油烟的餐饮项目。"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "店铺楼上为第__层住宅",
  "整栋楼未见餐饮专用烟道",
  "__年__月开业，营业执照经营范围含热食",
  "现场有灶头__个，正在炒制",
]
source = "讲话003：严格新建饮食服务业经营场所环保审批；法典第250条第2款"

[[sections.items.bases]]
duties = ["air-2018:81:2"]
penalties = ["air-2018:118:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
note = "先责令改正，拒不改正的才关闭并罚款。"

[[sections.items.bases]]
duties = ["code:250:2"]
penalties = ["code:1132:2"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H*"
note = "先责令改正，拒不改正的才责令关闭并罚款。"

# ======================================================================= 净化设施
[[sections]]
id = "equipment"
title = "净化设施"

[[sections.items]]
id = "h01"
number = "2.1"
question = "产生油烟的灶头都接入了油烟净化设施"
problem = "未安装油烟净化设施"
guidance = [
  "先进后厨数灶头：炒炉、蒸炉、煎扒、烧烤、油炸都算，逐个看上面的集气罩通到哪里。",
  "顺着风管走到净化器，拍本体和铭牌；只有排风扇、没有净化器的，拍风机和出口。",
  "全电蒸煮、火锅等不产生油烟的，问清菜品后判不涉及。",
]
evidence = [
  { kind = "photo", what = "灶头和集气罩全景" },
  { kind = "photo", what = "油烟净化器本体" },
  { kind = "photo", what = "净化器铭牌" },
]
requirement = "安装与灶头数匹配的油烟净化设施，把所有产生油烟的灶头接入并保持正常使用。"
deadline = { kind = "calendar", days = 7 }
fact = "{date}{time}现场检查时，{place}正在营业，产生油烟的灶头未接入油烟净化设施，油烟经__直接排出。"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "共有灶头__个，接入净化器__个",
  "只有排风扇，未见净化器",
  "新增的__灶未设集气罩",
]
source = "讲话003：全面启动餐饮业油烟污染治理；法典第250条第2款"

[[sections.items.bases]]
duties = ["air-2018:81:1"]
penalties = ["air-2018:118:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
question = "旧法第118条第1款写有“超过排放标准排放油烟”：没有安装、没有正常使用，是否要另有超标的监测结果才能处罚？"

[[sections.items.bases]]
duties = ["code:250:2"]
penalties = ["code:1132:1"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H*"
question = "法典第1132条第1款句末写有致使超标的条件：它管的是三种情形，还是只管最后一种（没有采取其他净化措施）？没有监测结果能否按本款处罚？"

[[sections.items]]
id = "h01b"
number = "2.2"
question = "净化器的额定风量够所带的灶头用（每个基准灶头约2000 m³/h）"
problem = "净化器处理能力不够"
guidance = [
  "抄铭牌额定风量，除以所带的基准灶头数，填每个灶头摊到的风量；灶头数按灶头总功率或者集气罩投影面积折算。",
  "同时看净化效率档次：小型不低于60%、中型75%、大型85%，抄检测报告编号。",
  "2000 m³/h 是折算浓度用的基准风量，不是单独的处罚线：摊得明显偏少的，安排监测再定。",
]
answer_kind = "number"
unit = "m³/h"
evidence = [
  { kind = "photo", what = "净化器铭牌" },
  { kind = "document", what = "净化器检测报告" },
  { kind = "measurement", what = "灶头数、集气罩投影面积" },
]
requirement = "核算油烟产生量，更换或者增加油烟净化设施，使处理能力与灶头数匹配。"
deadline = { kind = "calendar", days = 7 }
fact = "{date}{time}现场检查时，{place}油烟净化器摊到每个基准灶头的额定风量为{value} m³/h，与灶头数不匹配。"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "铭牌风量__m³/h，所带灶头折__个",
  "集气罩投影面积合计__㎡",
  "铭牌缺失，无法核对风量",
]
standards = ["gb-18483-2001"]
source = "GB 18483-2001；法典第250条第2款"

[[sections.items.bases]]
duties = ["air-2018:81:1"]
penalties = ["air-2018:118:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
question = "旧法第118条第1款写有“超过排放标准排放油烟”：没有安装、没有正常使用，是否要另有超标的监测结果才能处罚？"

[[sections.items.bases]]
duties = ["code:250:2"]
penalties = ["code:1132:1"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H*"
question = "法典第1132条第1款句末写有致使超标的条件：它管的是三种情形，还是只管最后一种（没有采取其他净化措施）？没有监测结果能否按本款处罚？"

[[sections.items]]
id = "h02"
number = "2.3"
question = "营业时净化器开着，电场、风机正常"
problem = "油烟净化设施未正常使用"
guidance = [
  "挑饭点去，先不打招呼看出口有没有可见油烟，再进后厨看净化器指示灯、电流电压。",
  "请对方关一次、开一次并录像，听放电声、看指示灯变化；电源插头拔着的，连插座一起拍。",
  "查配电箱：净化器和风机没有联动、单独断电的，记下开关位置。装了在线监控的，截当日曲线。",
]
evidence = [
  { kind = "video", what = "净化器开停过程" },
  { kind = "photo", what = "指示灯、电流表读数" },
  { kind = "photo", what = "出口可见油烟" },
]
requirement = "立即开启油烟净化设施，营业期间保持正常运行；净化设施与风机联动。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}正在营业，油烟净化器未开启，油烟未经净化排出。"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "净化器电源未接通，风机在运行",
  "__组电场中有__组不放电",
  "在线监控显示当日__时起离线",
]
source = "法典第250条第2款"

[[sections.items.bases]]
duties = ["air-2018:81:1"]
penalties = ["air-2018:118:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
question = "旧法第118条第1款写有“超过排放标准排放油烟”：没有安装、没有正常使用，是否要另有超标的监测结果才能处罚？"

[[sections.items.bases]]
duties = ["code:250:2"]
penalties = ["code:1132:1"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H*"
question = "法典第1132条第1款句末写有致使超标的条件：它管的是三种情形，还是只管最后一种（没有采取其他净化措施）？没有监测结果能否按本款处罚？"

[[sections.items]]
id = "h03"
number = "2.4"
question = "净化器定期清洗，有清洗记录，极板、风管没有积油滴漏"
problem = "净化器未定期清洗"
guidance = [
  "请对方打开一组极板，近拍积油；看接油盘是不是满的、风管接缝有没有滴油。",
  "要清洗记录和清洗公司票据，看最近一次日期；清洗频次按说明书和当地规定。",
  "积油已经使净化器短路、不放电的，按未正常使用一项判；只是没有记录的，先责令补齐。",
]
evidence = [
  { kind = "photo", what = "极板、接油盘近景" },
  { kind = "document", what = "清洗记录和票据" },
]
requirement = "清洗油烟净化设施和集气罩、风管，如实记录清洗时间和内容，保留票据。"
deadline = { kind = "calendar", days = 3 }
fact = "{date}{time}现场检查时，{place}油烟净化器极板积油严重，最近一次清洗时间为__，现场有油污滴漏。"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "清洗记录停在__年__月__日",
  "接油盘已满，地面有油污",
  "未能提供清洗票据",
]
standards = ["gb-18483-2001"]
source = "法典第250条第2款；GB 18483-2001"

[[sections.items.bases]]
duties = ["air-2018:81:1"]
penalties = ["air-2018:118:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
question = "旧法第118条第1款写有“超过排放标准排放油烟”：没有安装、没有正常使用，是否要另有超标的监测结果才能处罚？"

[[sections.items.bases]]
duties = ["code:250:2"]
penalties = ["code:1132:1"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H*"
question = "法典第1132条第1款句末写有致使超标的条件：它管的是三种情形，还是只管最后一种（没有采取其他净化措施）？没有监测结果能否按本款处罚？"

# ======================================================================= 排放
[[sections]]
id = "discharge"
title = "排放"

[[sections.items]]
id = "h06"
number = "3.1"
question = "油烟经专用烟道引到高处或者合理位置排放，没有排入下水道、朝居民窗户"
problem = "油烟排放位置不合理"
guidance = [
  "找到最终出口拍全景：朝向、离地高度、最近的居民窗户，拍在一张里。",
  "量出口到最近住宅窗户的水平距离；HJ 554-2010 要求净化后一般不小于20 m，又除异味的不小于10 m。",
  "看有没有接进下水道、烟道井、公共楼梯间；掀开附近的井盖看有没有油烟冒出。",
]
evidence = [
  { kind = "photo", what = "排放口全景（含周边窗户）" },
  { kind = "measurement", what = "排放口高度和到住宅的距离" },
]
requirement = "改造排烟管道，经专用烟道引至合理位置高处排放，不得排入下水道或者朝向居民。"
deadline = { kind = "calendar", days = 7 }
fact = "{date}{time}现场检查时，{place}油烟排放口位于__，离地高__m，距最近居民窗户__m，未经专用烟道排放。"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "油烟管接入下水道",
  "排放口正对__楼__层窗户",
  "排放口位于一层门头，高__m",
]
source = "法典第250条第3款；HJ 554-2010（待核对）"

[[sections.items.bases]]
duties = ["air-2018:81:1"]
penalties = ["air-2018:118:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
note = "条文没有写排放口位置；只在影响居民、超标时适用，位置要求按技术规范和当地规定。"
question = "旧法第118条第1款写有“超过排放标准排放油烟”：没有安装、没有正常使用，是否要另有超标的监测结果才能处罚？"

[[sections.items.bases]]
duties = ["code:250:3"]
penalties = ["code:1132:1"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "M"
note = "条文没有写排放口位置；只在影响居民、超标时适用，位置要求按技术规范和当地规定。"
question = "法典第1132条第1款句末写有致使超标的条件：它管的是三种情形，还是只管最后一种（没有采取其他净化措施）？没有监测结果能否按本款处罚？"

[[sections.items]]
id = "h04"
number = "3.2"
question = "油烟排放浓度实测不超过 2.0 mg/m³"
problem = "油烟超标排放"
guidance = [
  "由有资质的监测机构在营业高峰采样，连续五次、每次十分钟；最低一次小于最高一次四分之一的，该次不算。",
  "采样位置在净化器后、风机出口的平直管段；没有采样口的，责令开采样口，记下来。",
  "浓度按实际灶头数折算成基准风量下的浓度后再比；当地标准更严的（多为1.0）按当地标准，改限值并写明标准号。",
]
answer_kind = "number"
unit = "mg/m³"
limit = { comparison = "<=", value = "2.0", label = "GB 18483-2001：2.0 mg/m³；当地标准更严的按当地标准" }
evidence = [
  { kind = "measurement", what = "油烟监测报告" },
  { kind = "photo", what = "采样口位置" },
]
requirement = "治理油烟超标，清洗、维修或者更换净化设施，经监测达标排放。"
deadline = { kind = "calendar", days = 15 }
fact = "{date}{time}现场检查时，{place}油烟排放浓度经监测为{value} mg/m³，超过规定的排放限值。"
department = "县级以上地方人民政府确定的部门"
local_variant = true
phrases = [
  "监测报告编号__，监测日期__",
  "折算灶头数__个，实测风量__m³/h",
  "净化器后未设采样口",
]
standards = ["gb-18483-2001"]
source = "法典第250条第3款；GB 18483-2001"

[[sections.items.bases]]
duties = ["air-2018:81:1"]
penalties = ["air-2018:118:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:250:3"]
penalties = ["code:1132:1"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H*"
question = "已安装并正常使用净化设施而仍超标的，是否属于第1132条第1款的“未采取其他油烟净化措施，致使超标”（5000–5万元），还是第1107条（10万–100万元）？"

[[sections.items]]
id = "h08"
number = "3.3"
question = "油烟扰民的投诉有处理记录，投诉人已回访"
problem = "油烟扰民未处理"
guidance = [
  "来前从举报系统导出本店一年内的投诉，逐件核对处理结果和回访记录。",
  "到投诉人家里或者窗外站五分钟闻一闻，问清时段，记下风向；投诉人信息不写进给店家的材料。",
  "本项只看是否采取措施不再影响居民，没有单独罚则：超标、未安装的按前面各项判。",
]
evidence = [
  { kind = "document", what = "投诉处理和回访记录" },
  { kind = "photo", what = "店铺与投诉人住处的位置关系" },
]
requirement = "查清油烟扰民原因，落实降低油烟、异味影响的措施，向投诉人说明处理结果。"
deadline = { kind = "calendar", days = 15 }
fact = "{date}{time}现场检查时，{place}油烟影响周边居民，自__以来有投诉__件，当事人未采取有效措施。"
severity = "minor"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "__年__月以来投诉__件，均反映夜间油烟",
  "投诉人称__时至__时最重",
  "店方称已清洗，未见票据",
]
source = "讲话003：及时响应、及时调查、及时整治、及时反馈；法典第250条第3款"

[[sections.items.bases]]
duties = ["air-2018:81:1"]
penalties = []
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
note = "防止影响居民没有单独罚则：责令改正；超标、未装净化设施的按对应检查项处理。"

[[sections.items.bases]]
duties = ["code:250:3"]
penalties = []
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "M"
note = "防止影响居民没有单独罚则：责令改正；超标、未装净化设施的按对应检查项处理。"

# ======================================================================= 露天烧烤
[[sections]]
id = "barbecue"
title = "露天烧烤"

[[sections.items]]
id = "h07"
number = "4.1"
question = "没有在禁止的时段、区域露天烧烤，没有给露天烧烤提供场地"
problem = "在禁止的时段、区域露天烧烤"
guidance = [
  "先打开当地禁止露天烧烤的公告，对照地点和时段截图；没有公告的，判不涉及。",
  "拍烤炉、炭火、食客和招牌（路名牌），画面里要有时间；店外摆炉、店内开窗烤的也拍清楚。",
  "分清是自己烤还是提供场地：提供场地的，问清场地是谁的、收不收费。",
]
evidence = [
  { kind = "photo", what = "露天烧烤现场（含时间、路名牌）" },
  { kind = "document", what = "禁止时段、区域公告" },
]
requirement = "立即熄火、撤除露天烧烤炉具，不得在禁止的时段和区域露天烧烤，也不得提供场地。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}正在露天烧烤食品，该处属于公告禁止露天烧烤的区域，现场有烤炉__台。"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "炉具摆在店外人行道，长约__m",
  "店方称为__所有，收取场地费__元",
  "公告文号__，禁止时段__",
]
source = "法典第250条第4款"

[[sections.items.bases]]
duties = ["air-2018:81:3"]
penalties = ["air-2018:118:3"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:250:4"]
penalties = ["code:1132:3"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H*"

# ======================================================================= 厨余垃圾
[[sections]]
id = "waste"
title = "厨余垃圾"

[[sections.items]]
id = "h09"
number = "5.1"
question = "厨余垃圾交给有资质的单位，隔油池定期清掏，都有记录"
problem = "厨余垃圾未交有资质单位处理"
guidance = [
  "看厨余桶是否单独、加盖，桶上有没有收运单位标签；顺着排水管找到隔油池，掀盖看油层厚度。",
  "要收运协议和收运单位的许可文件，抽一个月的收运联单，与桶数、用餐人数大致核对。",
  "自称“喂猪”“有人来收”的，问清收的人、车牌和价钱，记入笔录。",
]
evidence = [
  { kind = "photo", what = "厨余桶、隔油池" },
  { kind = "document", what = "收运协议、资质、联单" },
]
requirement = "将厨余垃圾交由具备资质条件的单位收运处理并签订协议，清掏隔油池，如实记录去向。"
deadline = { kind = "calendar", days = 7 }
fact = "{date}{time}现场检查时，{place}未能提供厨余垃圾收运协议，厨余垃圾由__收运，未能提供收运方的资质材料。"
department = "环境卫生主管部门"
phrases = [
  "隔油池油层厚约__cm，清掏记录停在__",
  "厨余垃圾由车牌__的车辆收走",
  "协议已于__到期",
]
source = "法典第514条第2款"

[[sections.items.bases]]
duties = ["solid-waste-2020:57:2"]
penalties = ["solid-waste-2020:111:1:5"]
valid_from = 2020-09-01
valid_to = 2026-08-14
authority = "环境卫生主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:514:2"]
penalties = ["code:1174:1:2"]
valid_from = 2026-08-15
authority = "环境卫生主管部门"
own_competence = false
confidence = "H*"
','餐饮2.xlsx','[]','2026-11-22T02:00:00.000Z','孙静');
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
INSERT INTO "document" VALUES('018bcfe5-683a-752e-904f-a447d3485908','018bcfe5-6809-7f1b-86d4-0ebcc625e399','site_record','现场检查（勘察）笔录','','3033d46400e4809a6200f4a8e53430b2f181b364e978f971e6870aad4bbc4bf7','8e270e845b9556d96cf92d98d1deed66a9131bbe8e78c2ede7a8e489320353c9',173700,2,'2026-11-18T02:44:00.000Z');
INSERT INTO "document" VALUES('018bcfe5-683b-7ddf-89d9-a1ab0c839061','018bcfe5-6809-7f1b-86d4-0ebcc625e399','photo_evidence','现场照片（图片）证据','','4ae3718ddb397a2ea730e7f0a625e151d23ae72dd48632d4783742c068d648de','b9cb32ab6065dbe3d2aa66d3196736d4ef24b760882f0e8ddb258002101a1629',99131,1,'2026-11-18T02:44:00.000Z');
INSERT INTO "document" VALUES('018bcfe5-683c-7ee0-9a43-63ab53d6f41a','018bcfe5-6809-7f1b-86d4-0ebcc625e399','rectification_notice','责令限期整改通知书','示环限改字〔2026〕20号','1be65354b4926008297aabe69d822ed80e4066fba81566175cbb52f528c407b9','861a71b1b167e805b63df313a1ae9059190c8c8b4c99e9665eb13552c7ef88ad',170296,3,'2026-11-18T02:44:00.000Z');
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
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',1,117634970419200000,'bureau.patch','bureau',1,X'7B226279223A22E69CACE69CBA222C227365656E223A7B7D2C22736574223A7B22626F6479223A227B5C22616464726573735C223A5C225C222C5C22636F7572745C223A5C22E69C89E7AEA1E8BE96E69D83E79A84E4BABAE6B091E6B395E999A25C222C5C226672657175656E63795F6361705C223A322C5C226A7572697364696374696F6E5C223A5B5D2C5C226C6574746572686561645C223A5C22E7A4BAE4BE8BE5B882E7949FE68081E78EAFE5A283E5B1805C222C5C226E616D655C223A5C22E7A4BAE4BE8BE5B882E7949FE68081E78EAFE5A283E5B1805C222C5C226E756D6265725F7061747465726E735C223A7B5C2272656374696669636174696F6E5F6E6F746963655C223A5C22E7A4BAE78EAFE99990E694B9E5AD97E380947B796561727DE380957B6E7DE58FB75C227D2C5C2270686F6E655C223A5C22303939302D315C222C5C22706F7374616C5F636F64655C223A5C225C222C5C22726567696F6E5C223A5C22E7A4BA5C222C5C227265766965775F617574686F726974795C223A5C22E7A4BAE4BABAE6B091E694BFE5BA9C5C222C5C227375706572766973696F6E5F70686F6E655C223A5C225C227D222C226964223A22627572656175227D2C22776879223A22227D',X'A1086ABDDF42BF0B1EE8CEF668961E2FB12F0E72787B310E1BE1EB7B10E0A3AD');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',2,117634970419200001,'site.patch','018bcfe5-6801-7115-b731-0ae9fd74a5f3',1,X'7B226279223A22E69CACE69CBA222C227365656E223A7B7D2C22736574223A7B2261646472657373223A22E7A4BAE4BE8BE8B7AF31E58FB7222C2263617465676F7279223A226275696C64696E672D73697465222C22636F6E746163745F6E616D65223A22222C22636F6E746163745F70686F6E65223A22222C22636F6E746163745F706F736974696F6E223A22222C226372656469745F636F6465223A2239313939303132334D413358324B38513137222C226772616465223A22222C2267726964223A22222C226964223A2230313862636665352D363830312D373131352D623733312D306165396664373461356633222C22696E647573747279223A22222C226C61745F6537223A6E756C6C2C226C6567616C5F726570726573656E746174697665223A22222C226C6F6E5F6537223A6E756C6C2C226E616D65223A22E7A4BAE4BE8BE88AB1E59BADE4BA8CE69C9FE5B7A5E59CB0222C226F75746C657473223A225B5D222C22706170657273223A225B5D222C2270617274795F6E616D65223A22E7A4BAE4BE8BE5BBBAE7AD91E5B7A5E7A88BE69C89E99990E585ACE58FB8222C227065726D69745F6B696E64223A22222C227065726D69745F6E756D626572223A22222C227065726D69745F76616C69645F746F223A6E756C6C2C2274616773223A225B5D222C22746F776E73686970223A22227D2C22776879223A22227D',X'5BAC9F6F5BF139A328F713A46B69D911157AAF69CCF816B7BDCEA0A419242C82');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',3,117634970419200002,'officer.patch','018bcfe5-6802-7d79-8b5b-ce0052d65e22',1,X'7B226279223A22E69CACE69CBA222C227365656E223A7B7D2C22736574223A7B226365727469666963617465223A223939303132333035303137222C226964223A2230313862636665352D363830322D376437392D386235622D636530303532643635653232222C2269737375696E675F626F6479223A22E7A4BAE4BE8BE79C81E4BABAE6B091E694BFE5BA9C222C226E616D65223A22E78E8BE5BBBAE59BBD222C2270686F6E65223A22222C227265637573616C73223A225B5D222C22726F6C65223A226F666669636572222C22756E6974223A22E4B880E4B8ADE9989F222C2276616C69645F66726F6D223A22323032342D30312D3031222C2276616C69645F746F223A22323032382D31322D3331227D2C22776879223A22227D',X'44071EE68C94A2705EF63617800D1AB6ED2F659D312B2B5A40AC97B4F85A3E6D');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',4,117634970419200003,'officer.patch','018bcfe5-6803-7c4f-866a-e75c94de1b2c',1,X'7B226279223A22E69CACE69CBA222C227365656E223A7B7D2C22736574223A7B226365727469666963617465223A223939303132333035303233222C226964223A2230313862636665352D363830332D376334662D383636612D653735633934646531623263222C2269737375696E675F626F6479223A22E7A4BAE4BE8BE79C81E4BABAE6B091E694BFE5BA9C222C226E616D65223A22E69D8EE69993E6A285222C2270686F6E65223A22222C227265637573616C73223A225B5D222C22726F6C65223A226F666669636572222C22756E6974223A22E4B880E4B8ADE9989F222C2276616C69645F66726F6D223A22323032342D30312D3031222C2276616C69645F746F223A22323032382D31322D3331227D2C22776879223A22227D',X'8EA8D00AF08FC3E60A84B4E0D5DE2665F9124B8BCC7D0A6582EDE5D55FE03F53');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',5,117634970419200004,'officer.patch','018bcfe5-6804-7694-a206-fa236be93d5c',1,X'7B226279223A22E69CACE69CBA222C227365656E223A7B7D2C22736574223A7B226365727469666963617465223A223939303132333035303434222C226964223A2230313862636665352D363830342D373639342D613230362D666132333662653933643563222C2269737375696E675F626F6479223A22E7A4BAE4BE8BE79C81E4BABAE6B091E694BFE5BA9C222C226E616D65223A22E58898E6B48B222C2270686F6E65223A22222C227265637573616C73223A225B5D222C22726F6C65223A226F666669636572222C22756E6974223A22E4BA8CE4B8ADE9989F222C2276616C69645F66726F6D223A22323032322D30312D3031222C2276616C69645F746F223A22323032362D31302D3331227D2C22776879223A22227D',X'4A54DBEED652177F912B5368CF3DA40079ACEC85C2CD636F981C0737D9F783E3');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',6,117634970419200005,'officer.patch','018bcfe5-6805-7b4e-aea6-9d1bf9db9263',1,X'7B226279223A22E69CACE69CBA222C227365656E223A7B7D2C22736574223A7B226365727469666963617465223A223939303132333035303331222C226964223A2230313862636665352D363830352D376234652D616561362D396431626639646239323633222C2269737375696E675F626F6479223A22E7A4BAE4BE8BE79C81E4BABAE6B091E694BFE5BA9C222C226E616D65223A22E99988E4BC9F222C2270686F6E65223A22222C227265637573616C73223A225B7B5C2270617274795C223A5C2239313939303132334D413358324B385131375C222C5C22726561736F6E5C223A5C22E9858DE581B6E4BBBBE8AFA5E4BC81E4B89AE8B4A2E58AA1E8B49FE8B4A3E4BABA5C222C5C22726567697374657265645F6F6E5C223A5C22323032362D30322D31315C227D5D222C22726F6C65223A226F666669636572222C22756E6974223A22E4BA8CE4B8ADE9989F222C2276616C69645F66726F6D223A22323032342D30312D3031222C2276616C69645F746F223A22323032382D31322D3331227D2C22776879223A22227D',X'643B2443D0AAEA09B5DD3AE2929DC4C23B308E0BD856B494863E9C93564C76B7');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',7,117634970419200006,'officer.patch','018bcfe5-6806-7433-b4b4-b9d4c0c8b67f',1,X'7B226279223A22E69CACE69CBA222C227365656E223A7B7D2C22736574223A7B226365727469666963617465223A22222C226964223A2230313862636665352D363830362D373433332D623462342D623964346330633862363766222C2269737375696E675F626F6479223A22222C226E616D65223A22E590B4E6B5B7222C2270686F6E65223A22222C227265637573616C73223A225B5D222C22726F6C65223A22617373697374616E74222C22756E6974223A22E7BD91E6A0BC222C2276616C69645F66726F6D223A22323032342D30312D3031222C2276616C69645F746F223A22323032382D31322D3331227D2C22776879223A22227D',X'83C7BE2207E10377D3DBEA775C3FEB63C45CA940BDDF1836DE2D61F19F1D301A');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',8,117634970419200007,'number_block.patch','018bcfe5-6807-712e-b5d1-66bb5841f3d4',1,X'7B226279223A22E78E8BE5BBBAE59BBD222C227365656E223A7B7D2C22736574223A7B226669727374223A32302C226964223A2230313862636665352D363830372D373132652D623564312D363662623538343166336434222C226B696E64223A2272656374696669636174696F6E5F6E6F74696365222C226C617374223A32322C2279656172223A323032367D2C22776879223A22227D',X'2DA7A5C73269DA79E64CC1D75A79188BCC73A0BB854E6599DAE98B5CB4A7AD76');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',9,117634970419200008,'plan.patch','018bcfe5-6808-73c3-9da3-98b8eb650533',1,X'7B226279223A22E78E8BE5BBBAE59BBD222C227365656E223A7B7D2C22736574223A7B22617070726F76616C5F6E756D626572223A22E7A4BAE78EAFE6A380E5AEA1E3809432303236E3809539E58FB7222C22617070726F7665645F6F6E223A22323032362D31312D3137222C22617070726F766572223A22E591A8E68CAFE58D8E222C226261736973223A22222C22636173655F736F75726365223A22222C226964223A2230313862636665352D363830382D373363332D396461332D393862386562363530353333222C226D617474657273223A22E696BDE5B7A5E5B7A5E59CB0E689ACE5B098E2809CE585ADE4B8AAE799BEE58886E799BEE2809DE6A380E69FA5E6B885E58D95222C226E6F746963655F6E756D626572223A22E7A4BAE78EAFE6A380E9809AE3809432303236E3809538E58FB7222C226E6F746963655F7365727665645F6174223A22323032362D31312D31375430323A30303A30302E3030305A222C226F7665725F6361705F726561736F6E223A22222C22706C616E6E65645F6F6E223A22323032362D31312D3138222C22736974655F6964223A2230313862636665352D363830312D373131352D623733312D306165396664373461356633222C22736F75726365223A226461696C79222C22757267656E74223A302C22757267656E745F726561736F6E223A22227D2C22776879223A22227D',X'0F3F364FF3BDDA6AB4EAA4FC020164A8F8BE071425CB60BD1DF767EC4D9A3471');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',10,117635137536000000,'number.patch','018bcfe5-6833-78eb-86e8-91ffce05abc1',1,X'7B226279223A22E78E8BE5BBBAE59BBD222C227365656E223A7B7D2C22736574223A7B22626C6F636B5F6964223A2230313862636665352D363830372D373132652D623564312D363662623538343166336434222C226964223A2230313862636665352D363833332D373865622D383665382D393166666365303561626331222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226B696E64223A2272656374696669636174696F6E5F6E6F74696365222C226E223A32302C227374617465223A227265736572766564222C2274657874223A22E7A4BAE78EAFE99990E694B9E5AD97E3809432303236E380953230E58FB7222C22776879223A22222C2279656172223A323032367D2C22776879223A22227D',X'801928EA3707354F3383FC21DC6165267FE62AFC5D1458072D08E068D4811A39');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',11,117635143434240000,'number.patch','018bcfe5-6833-78eb-86e8-91ffce05abc1',1,X'7B226279223A22E78E8BE5BBBAE59BBD222C227365656E223A7B227374617465223A5B5B2233633464666633303437313231356630663938303564303166306561346662622F6D61696E222C31305D5D7D2C22736574223A7B227374617465223A22697373756564227D2C22776879223A22227D',X'CF6AE38698C8388899C3FD8780C9F9649F584556F1AD22666CB2C7E86E2A9593');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',12,117635143434240001,'inspection.sealed','018bcfe5-6809-7f1b-86d4-0ebcc625e399',1,X'7B226B6579223A2237303233633863323336656539633563353935356361383265303661623030343161346666396130363662653939323164653266633965333566366231393035222C227365616C223A7B22636F6E74656E74223A7B22616E7377657273223A5B7B22616E7377657265645F6174223A22323032362D31312D31385430323A30303A30352E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613031222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30303A31302E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613032222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30313A30352E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613033222C226E6F7465223A22222C22726573756C74223A226E6F6E636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30303A32302E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613034222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30303A32352E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613035222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30303A34302E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613036222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30303A34352E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613037222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30303A35302E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613038222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30303A35352E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613039222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30313A30302E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613130222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30313A31302E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613131222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30313A31352E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613132222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30303A33302E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613133222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30303A33352E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613134222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30313A33302E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613135222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30313A33352E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613136222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30313A34302E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613137222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30313A34352E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613138222C226E6F7465223A22222C22726573756C74223A226E6F6E636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30313A32302E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613139222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30313A32352E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613230222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30303A31352E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613231222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30323A30352E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613232222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30313A35302E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613233222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30313A35352E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613234222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30323A30302E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613235222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30323A31302E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613236222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30323A31352E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613237222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30323A32302E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613238222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30323A32352E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613239222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D2C7B22616E7377657265645F6174223A22323032362D31312D31385430323A30323A33302E3030305A222C22617574686F72223A22E78E8BE5BBBAE59BBD222C22636865636B6C6973745F6964223A22647573742D7369782D68756E64726564222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F6964223A22613330222C226E6F7465223A22222C22726573756C74223A22636F6D706C69616E74222C2276616C7565223A22227D5D2C22627572656175223A7B2261646472657373223A22222C22636F757274223A22E69C89E7AEA1E8BE96E69D83E79A84E4BABAE6B091E6B395E999A2222C226672657175656E63795F636170223A322C226A7572697364696374696F6E223A5B5D2C226C657474657268656164223A22E7A4BAE4BE8BE5B882E7949FE68081E78EAFE5A283E5B180222C226E616D65223A22E7A4BAE4BE8BE5B882E7949FE68081E78EAFE5A283E5B180222C226E756D6265725F7061747465726E73223A7B2272656374696669636174696F6E5F6E6F74696365223A22E7A4BAE78EAFE99990E694B9E5AD97E380947B796561727DE380957B6E7DE58FB7227D2C2270686F6E65223A22303939302D31222C22706F7374616C5F636F6465223A22222C22726567696F6E223A22E7A4BA222C227265766965775F617574686F72697479223A22E7A4BAE4BABAE6B091E694BFE5BA9C222C227375706572766973696F6E5F70686F6E65223A22227D2C22646F63756D656E7473223A7B2270686F746F5F65766964656E6365223A2234616533373138646462333937613265613733306537663061363235653135316432336165373264643438363332643437383337343263303638643634386465222C2272656374696669636174696F6E5F6E6F74696365223A2231626536353335346234393236303038323937616162653639643832326564383065343036366662613831353636313735636262353266353238633430376239222C22736974655F7265636F7264223A2233303333643436343030653438303961363230306634613865353334333062326631383162333634653937386639373165363837306161643462626334626637227D2C2265766964656E6365223A5B7B2263617074696F6E223A22222C22646576696365223A22222C22686569676874223A3438302C226964223A2230313862636665352D363832632D376630302D393963662D303766323731353536393964222C22696D706F727465645F6174223A22323032362D31312D31385430323A30323A33302E3030305A222C22696D706F727465645F6279223A22E78E8BE5BBBAE59BBD222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F696473223A5B22647573742D7369782D68756E647265642F613033225D2C226C61745F6537223A6E756C6C2C226C6F6E5F6537223A6E756C6C2C226D696D65223A22696D6167652F6A706567222C226F726967696E616C5F6E616D65223A2274616E2E6A7067222C2270686F746F67726170686572223A22E78E8BE5BBBAE59BBD222C22706C616365223A22E7A4BAE4BE8BE8B7AF31E58FB7222C2270726F766573223A22E8A3B8E99CB2E59CB0E99DA2E69CAAE8A686E79B96222C2273657175656E6365223A312C22736861323536223A2261373261363464643861303337356463623832356362383331666666376638326639613862386137366335376238623033653766613133663864386634323837222C2273697A65223A353432382C22736F75726365223A2266696C65222C2274616B656E5F6174223A6E756C6C2C2274616B656E5F74657874223A22222C227761726E696E6773223A5B226E6F5F65786966222C226E6F5F74696D65222C226E6F5F677073225D2C227769647468223A3634307D2C7B2263617074696F6E223A22222C22646576696365223A22222C22686569676874223A3438302C226964223A2230313862636665352D363832652D376263302D616263662D326532333036383635613036222C22696D706F727465645F6174223A22323032362D31312D31385430323A30323A33302E3030305A222C22696D706F727465645F6279223A22E78E8BE5BBBAE59BBD222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D5F696473223A5B22647573742D7369782D68756E647265642F613138225D2C226C61745F6537223A6E756C6C2C226C6F6E5F6537223A6E756C6C2C226D696D65223A22696D6167652F6A706567222C226F726967696E616C5F6E616D65223A22677261792E6A7067222C2270686F746F67726170686572223A22E78E8BE5BBBAE59BBD222C22706C616365223A22E7A4BAE4BE8BE8B7AF31E58FB7222C2270726F766573223A22E689ACE5B098E998B2E6B2BBE8B4B9E794A8E69CAAE58897E585A5E5B7A5E7A88BE980A0E4BBB7222C2273657175656E6365223A322C22736861323536223A2234666231313936386432333961373132333533663837643131373739316230626631323830383431353732613539333034353433656263353935386437613030222C2273697A65223A353432352C22736F75726365223A2266696C65222C2274616B656E5F6174223A6E756C6C2C2274616B656E5F74657874223A22222C227761726E696E6773223A5B226E6F5F65786966222C226E6F5F74696D65222C226E6F5F677073225D2C227769647468223A3634307D5D2C2266696E64696E6773223A5B7B2261727469636C6573223A5B7B2261727469636C65223A3234302C22617574686F72697479223A22E4BD8FE688BFE59F8EE4B9A1E5BBBAE8AEBEE7AD89E983A8E997A8222C226369746174696F6E223A22636F64653A3234303A33222C22636F6E666964656E6365223A22482A222C22636F6E73657175656E636573223A5B5D2C2266696E6573223A5B5D2C2267697374223A22E5B7A5E59CB0E8A681E69C89E7A1ACE8B4A8E59BB4E68CA1EFBC8CE794A8E8A686E79B96E38081E58886E6AEB5E38081E68BA9E697B6E38081E6B492E6B0B4E38081E586B2E6B497E7AD89E58A9EE6B395E58E8BE4BD8FE689ACE5B098EFBC9BE59C9FE696B9E5928CE5BBBAE7AD91E59E83E59CBEE99A8FE4BAA7E99A8FE6B885EFBC8CE69A82E5AD98E79A84E794A8E5AF86E997ADE5BC8FE998B2E5B098E7BD91E79B96E4BD8FE38082222C22696E5F666F7263655F66726F6D223A22323032362D30382D3135222C22696E5F666F7263655F746F223A6E756C6C2C226974656D223A6E756C6C2C226B696E64223A2264757479222C226C61775F7469746C65223A22E4B8ADE58D8EE4BABAE6B091E585B1E5928CE59BBDE7949FE68081E78EAFE5A283E6B395E585B8222C226F776E5F636F6D706574656E6365223A66616C73652C22706172616772617068223A332C227175657374696F6E223A22222C227665726966696564223A66616C73657D2C7B2261727469636C65223A313132382C22617574686F72697479223A22E4BD8FE688BFE59F8EE4B9A1E5BBBAE8AEBEE7AD89E983A8E997A8222C226369746174696F6E223A22636F64653A313132383A313A31222C22636F6E666964656E6365223A22482A222C22636F6E73657175656E636573223A5B22E8B4A3E4BBA4E694B9E6ADA3222C22E68B92E4B88DE694B9E6ADA3E79A84EFBC8CE8B4A3E4BBA4E5819CE5B7A5E695B4E6B2BB225D2C2266696E6573223A5B7B22636F6E646974696F6E223A22222C226D6178696D756D5F7975616E223A3130303030302C226D696E696D756D5F7975616E223A31303030302C22706572223A22222C227375626A656374223A22227D5D2C2267697374223A22E696BDE5B7A5E58D95E4BD8DE6B2A1E69C89E7A1ACE8B4A8E59BB4E68CA1EFBC8CE68896E88085E6B2A1E69C89E98787E58F96E8A686E79B96E38081E6B492E6B0B4E38081E586B2E6B497E7AD89E69C89E69588E79A84E998B2E5B098E9998DE5B098E68EAAE696BDE38082222C22696E5F666F7263655F66726F6D223A22323032362D30382D3135222C22696E5F666F7263655F746F223A6E756C6C2C226974656D223A312C226B696E64223A2270656E616C7479222C226C61775F7469746C65223A22E4B8ADE58D8EE4BABAE6B091E585B1E5928CE59BBDE7949FE68081E78EAFE5A283E6B395E585B8222C226F776E5F636F6D706574656E6365223A66616C73652C22706172616772617068223A312C227175657374696F6E223A22222C227665726966696564223A66616C73657D5D2C22636F6E647563745F66726F6D223A22323032362D31312D3138222C22636F6E647563745F746F223A6E756C6C2C22646561646C696E65223A7B2264617973223A302C226B696E64223A22696D6D656469617465227D2C226465706172746D656E74223A22E4BD8FE688BFE59F8EE4B9A1E5BBBAE8AEBEE7AD89E983A8E997A8222C22647565223A22323032362D31312D3138222C226475655F6F76657272696464656E223A66616C73652C2265766964656E63655F696473223A5B5D2C2266616374223A22E78EB0E59CBAE6A380E69FA5E697B6EFBC8CE69FA5E8A781E997AEE9A298E5B19EE5AE9EE38082222C2268616E646C696E67223A22726566657272616C222C226964223A2230313862636665352D363831382D376139662D383663332D643439343366626463343930222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D73223A5B22647573742D7369782D68756E647265642F613033225D2C226C61775F63686F696365223A6E756C6C2C226C61775F63686F6963655F726561736F6E223A22222C22726571756972656D656E74223A22E7AB8BE58DB3E794A8E998B2E5B098E7BD91E8A686E79B96E8A3B8E99CB2E59CB0E99DA2EFBC9BE79FADE69C9FE58685E4B88DE696BDE5B7A5E79A84EFBC8CE98787E58F96E59BBAE58C96E68896E88085E7BBBFE58C96E68EAAE696BDE38082222C22726573706F6E7369626C65223A22222C2273657175656E6365223A312C227469746C65223A22E8A3B8E99CB2E59CB0E99DA2E69CAAE8A686E79B96227D2C7B2261727469636C6573223A5B7B2261727469636C65223A3234302C22617574686F72697479223A22E7949FE68081E78EAFE5A283E4B8BBE7AEA1E983A8E997A8222C226369746174696F6E223A22636F64653A3234303A31222C22636F6E666964656E6365223A22482A222C22636F6E73657175656E636573223A5B5D2C2266696E6573223A5B5D2C2267697374223A22E5BBBAE8AEBEE58D95E4BD8DE68A8AE689ACE5B098E998B2E6B2BBE8B4B9E794A8E7AE97E8BF9BE5B7A5E7A88BE980A0E4BBB7EFBC8CE59CA8E59088E5908CE9878CE58699E6B885E696BDE5B7A5E696B9E79A84E998B2E6B2BBE8B4A3E4BBBBEFBC9BE696BDE5B7A5E58D95E4BD8DE7BC96E588B6E69CACE5B7A5E59CB0E79A84E5AE9EE696BDE696B9E6A188E38082222C22696E5F666F7263655F66726F6D223A22323032362D30382D3135222C22696E5F666F7263655F746F223A6E756C6C2C226974656D223A6E756C6C2C226B696E64223A2264757479222C226C61775F7469746C65223A22E4B8ADE58D8EE4BABAE6B091E585B1E5928CE59BBDE7949FE68081E78EAFE5A283E6B395E585B8222C226F776E5F636F6D706574656E6365223A747275652C22706172616772617068223A312C227175657374696F6E223A22222C227665726966696564223A66616C73657D2C7B2261727469636C65223A313131312C22617574686F72697479223A22E7949FE68081E78EAFE5A283E4B8BBE7AEA1E983A8E997A8222C226369746174696F6E223A22636F64653A31313131222C22636F6E666964656E6365223A22482A222C22636F6E73657175656E636573223A5B22E8B4A3E4BBA4E694B9E6ADA3222C22E68B92E4B88DE694B9E6ADA3E79A84EFBC8CE8B4A3E4BBA4E5819CE4BAA7E695B4E6B2BB225D2C2266696E6573223A5B7B22636F6E646974696F6E223A22222C226D6178696D756D5F7975616E223A3130303030302C226D696E696D756D5F7975616E223A32303030302C22706572223A22222C227375626A656374223A22227D2C7B22636F6E646974696F6E223A22E68B92E4B88DE694B9E6ADA3222C226D6178696D756D5F7975616E223A313030303030302C226D696E696D756D5F7975616E223A3130303030302C22706572223A22222C227375626A656374223A22227D5D2C2267697374223A22E5BBBAE8AEBEE58D95E4BD8DE6B2A1E69C89E68A8AE6B1A1E69F93E998B2E6B2BBE99C80E8A681E79A84E992B1E7AE97E8BF9BE5B7A5E7A88BE980A0E4BBB7E38082222C22696E5F666F7263655F66726F6D223A22323032362D30382D3135222C22696E5F666F7263655F746F223A6E756C6C2C226974656D223A6E756C6C2C226B696E64223A2270656E616C7479222C226C61775F7469746C65223A22E4B8ADE58D8EE4BABAE6B091E585B1E5928CE59BBDE7949FE68081E78EAFE5A283E6B395E585B8222C226F776E5F636F6D706574656E6365223A747275652C22706172616772617068223A6E756C6C2C227175657374696F6E223A22222C227665726966696564223A66616C73657D5D2C22636F6E647563745F66726F6D223A22323032362D31312D3138222C22636F6E647563745F746F223A6E756C6C2C22646561646C696E65223A7B2264617973223A31352C226B696E64223A2263616C656E646172227D2C226465706172746D656E74223A22222C22647565223A22323032362D31322D3033222C226475655F6F76657272696464656E223A66616C73652C2265766964656E63655F696473223A5B5D2C2266616374223A22E78EB0E59CBAE6A380E69FA5E697B6EFBC8CE69FA5E8A781E997AEE9A298E5B19EE5AE9EE38082222C2268616E646C696E67223A226F72646572222C226964223A2230313862636665352D363832312D376461312D393233352D343939313536663834666433222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226974656D73223A5B22647573742D7369782D68756E647265642F613138225D2C226C61775F63686F696365223A6E756C6C2C226C61775F63686F6963655F726561736F6E223A22222C22726571756972656D656E74223A22E99990E69C9FE5B086E689ACE5B098E6B1A1E69F93E998B2E6B2BBE8B4B9E794A8E58897E585A5E5B7A5E7A88BE980A0E4BBB7EFBC8CE5B9B6E4BBA5E8A1A5E58585E58D8FE8AEAEE6988EE7A1AEE696BDE5B7A5E58D95E4BD8DE79A84E689ACE5B098E6B1A1E69F93E998B2E6B2BBE8B4A3E4BBBBE38082222C22726573706F6E7369626C65223A22222C2273657175656E6365223A322C227469746C65223A22E689ACE5B098E998B2E6B2BBE8B4B9E794A8E69CAAE58897E585A5E5B7A5E7A88BE980A0E4BBB7227D5D2C22696E7370656374696F6E223A7B22617373697374616E7473223A5B5D2C22617474656E64656573223A5B5D2C22636865636B6C69737473223A5B7B226964223A22647573742D7369782D68756E64726564222C22736861323536223A2265663465313633656664636134613333373364633536363763353930623238653339646531303230393031646537356636363532666231333362376161643861222C2276657273696F6E223A22323032362E31227D5D2C22636F6E636C7573696F6E223A22222C22637265617465645F6174223A22323032362D31312D31385430323A30303A30302E3030305A222C22637265617465645F6279223A22E78E8BE5BBBAE59BBD222C22656E74657265645F6174223A22323032362D31312D31385430323A30303A30302E3030305A222C226964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C22696E73706563746F7273223A5B7B226365727469666963617465223A223939303132333035303137222C226E616D65223A22E78E8BE5BBBAE59BBD222C226F6666696365725F6964223A2230313862636665352D363830322D376437392D386235622D636530303532643635653232222C22726F6C65223A22696E73706563746F72222C22756E6974223A22E4B880E4B8ADE9989F227D2C7B226365727469666963617465223A223939303132333035303233222C226E616D65223A22E69D8EE69993E6A285222C226F6666696365725F6964223A2230313862636665352D363830332D376334662D383636612D653735633934646531623263222C22726F6C65223A227265636F72646572222C22756E6974223A22E4B880E4B8ADE9989F227D5D2C226C6566745F6174223A22323032362D31312D31385430323A34313A33302E3030305A222C226E6F7469636573223A7B226365727469666963617465735F73686F776E223A747275652C227265637573616C5F61736B6564223A22E4B88DE794B3E8AFB7E59B9EE981BF222C227269676874735F746F6C64223A747275657D2C227061727479223A7B2267656E646572223A22222C226964656E746974795F7461696C223A2233333137222C226E616D65223A22E5AD99E7AB8BE5869B222C2270686F6E65223A22303939302D35353530313837222C22706F736974696F6E223A22E9A1B9E79BAEE7BB8FE79086222C2272656C6174696F6E223A22E78EB0E59CBAE8B49FE8B4A3E4BABA227D2C22706C616365223A22E7A4BAE4BE8BE8B7AF31E58FB7222C22706C616E223A7B22617070726F76616C5F6E756D626572223A22E7A4BAE78EAFE6A380E5AEA1E3809432303236E3809539E58FB7222C22617070726F7665645F6F6E223A22323032362D31312D3137222C22617070726F766572223A22E591A8E68CAFE58D8E222C226261736973223A22222C22636173655F736F75726365223A22222C226964223A2230313862636665352D363830382D373363332D396461332D393862386562363530353333222C226D617474657273223A22E696BDE5B7A5E5B7A5E59CB0E689ACE5B098E2809CE585ADE4B8AAE799BEE58886E799BEE2809DE6A380E69FA5E6B885E58D95222C226E6F746963655F6E756D626572223A22E7A4BAE78EAFE6A380E9809AE3809432303236E3809538E58FB7222C226E6F746963655F7365727665645F6174223A22323032362D31312D31375430323A30303A30302E3030305A222C226F7665725F6361705F726561736F6E223A22222C22706C616E6E65645F6F6E223A22323032362D31312D3138222C22736974655F6964223A2230313862636665352D363830312D373131352D623733312D306165396664373461356633222C22736F75726365223A226461696C79222C22757267656E74223A66616C73652C22757267656E745F726561736F6E223A22227D2C227265636F72645F74657874223A22E6A380E69FA5E697B6E5B7A5E59CB0E6ADA3E59CA8E8BF9BE8A18CE4B8BBE4BD93E696BDE5B7A5E38082222C227265706F72745F647565223A22323032362D31312D3238222C2273697465223A7B2261646472657373223A22E7A4BAE4BE8BE8B7AF31E58FB7222C2263617465676F7279223A226275696C64696E672D73697465222C22636F6E746163745F6E616D65223A22222C22636F6E746163745F70686F6E65223A22222C22636F6E746163745F706F736974696F6E223A22222C226372656469745F636F6465223A2239313939303132334D413358324B38513137222C226772616465223A22222C2267726964223A22222C226964223A2230313862636665352D363830312D373131352D623733312D306165396664373461356633222C22696E647573747279223A22222C226C61745F6537223A6E756C6C2C226C6567616C5F726570726573656E746174697665223A22222C226C6F6E5F6537223A6E756C6C2C226E616D65223A22E7A4BAE4BE8BE88AB1E59BADE4BA8CE69C9FE5B7A5E59CB0222C226F75746C657473223A5B5D2C22706170657273223A5B5D2C2270617274795F6E616D65223A22E7A4BAE4BE8BE5BBBAE7AD91E5B7A5E7A88BE69C89E99990E585ACE58FB8222C227065726D69745F6B696E64223A22222C227065726D69745F6E756D626572223A22222C227065726D69745F76616C69645F746F223A6E756C6C2C2274616773223A5B5D2C22746F776E73686970223A22227D2C2273746174656D656E74223A22E68385E586B5E5B19EE5AE9EE38082222C2277656174686572223A22227D2C226E756D62657273223A7B2272656374696669636174696F6E5F6E6F74696365223A22E7A4BAE78EAFE99990E694B9E5AD97E3809432303236E380953230E58FB7227D7D2C2266696C6573223A5B7B226964223A2230313862636665352D363833622D376464662D383964392D613161623063383339303631222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226973737565645F6174223A22323032362D31312D31385430323A34343A30302E3030305A222C226B696E64223A2270686F746F5F65766964656E6365222C226D6F64656C5F736861323536223A2234616533373138646462333937613265613733306537663061363235653135316432336165373264643438363332643437383337343263303638643634386465222C226E756D626572223A22222C227061676573223A312C227064665F736861323536223A2262396362333261623630363564626533643261613636643331393637333664346566323462373630383832663065386464623235383030323130316131363239222C2273697A65223A39393133312C227469746C65223A22E78EB0E59CBAE785A7E78987EFBC88E59BBEE78987EFBC89E8AF81E68DAE227D2C7B226964223A2230313862636665352D363833632D376565302D396134332D363361623533643666343161222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226973737565645F6174223A22323032362D31312D31385430323A34343A30302E3030305A222C226B696E64223A2272656374696669636174696F6E5F6E6F74696365222C226D6F64656C5F736861323536223A2231626536353335346234393236303038323937616162653639643832326564383065343036366662613831353636313735636262353266353238633430376239222C226E756D626572223A22E7A4BAE78EAFE99990E694B9E5AD97E3809432303236E380953230E58FB7222C227061676573223A332C227064665F736861323536223A2238363161373162316231363765383035623633646633313361316165393035393139306338633862346339396539363635656231333535326337656638386164222C2273697A65223A3137303239362C227469746C65223A22E8B4A3E4BBA4E99990E69C9FE695B4E694B9E9809AE79FA5E4B9A6227D2C7B226964223A2230313862636665352D363833612D373532652D393034662D613434376433343835393038222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226973737565645F6174223A22323032362D31312D31385430323A34343A30302E3030305A222C226B696E64223A22736974655F7265636F7264222C226D6F64656C5F736861323536223A2233303333643436343030653438303961363230306634613865353334333062326631383162333634653937386639373165363837306161643462626334626637222C226E756D626572223A22222C227061676573223A322C227064665F736861323536223A2238653237306538343562393535366439366366393264393864316465656436366139313331626265386537386332656465376138653438393332303335336339222C2273697A65223A3137333730302C227469746C65223A22E78EB0E59CBAE6A380E69FA5EFBC88E58B98E5AF9FEFBC89E7AC94E5BD95227D5D2C227365616C65645F6174223A22323032362D31312D31385430323A34343A30302E3030305A222C227369676E617475726573223A5B7B22617370656374223A353030302C22617474656E64616E6365223A227369676E6564222C22636F6E74656E745F736861323536223A2230363337636266656436366132653231373535623935323937376164643435303134366231383361653030306139633830373739336266656138653062353766222C226964223A2230313862636665352D363833352D376533612D623931312D303563663133613031363766222C226964656E74697479223A2233333137222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226E616D65223A22E5AD99E7AB8BE5869B222C226F6666696365725F6964223A6E756C6C2C226F70696E696F6E223A22E4BBA5E4B88AE7AC94E5BD95E5B7B2E99885EFBC8CE5B19EE5AE9EE38082222C22706F736974696F6E223A22E9A1B9E79BAEE7BB8FE79086222C22726561736F6E223A22222C227265636F7264696E67223A22222C22726F6C65223A227061727479222C227369676E65645F6174223A22323032362D31312D31385430323A34333A30302E3030305A222C227374726F6B6573223A5B5B7B227072657373757265223A3530302C22745F6D73223A302C2278223A3930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A31322C2278223A313130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A32342C2278223A313330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A33362C2278223A313530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A34382C2278223A313730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A36302C2278223A313930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A37322C2278223A323130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A38342C2278223A323330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A39362C2278223A323530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3130382C2278223A323730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3132302C2278223A323930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3133322C2278223A333130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3134342C2278223A333330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3135362C2278223A333530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3136382C2278223A333730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3138302C2278223A333930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3139322C2278223A343130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3230342C2278223A343330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3231362C2278223A343530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3232382C2278223A343730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3234302C2278223A343930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3235322C2278223A353130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3236342C2278223A353330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3237362C2278223A353530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3238382C2278223A353730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3330302C2278223A353930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3331322C2278223A363130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3332342C2278223A363330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3333362C2278223A363530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3334382C2278223A363730302C2279223A323336307D5D5D2C227769746E6573735F6E616D65223A22227D2C7B22617370656374223A353030302C22617474656E64616E6365223A227369676E6564222C22636F6E74656E745F736861323536223A2230363337636266656436366132653231373535623935323937376164643435303134366231383361653030306139633830373739336266656138653062353766222C226964223A2230313862636665352D363833372D373331362D393538342D393530343964396232363039222C226964656E74697479223A223939303132333035303137222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226E616D65223A22E78E8BE5BBBAE59BBD222C226F6666696365725F6964223A2230313862636665352D363830322D376437392D386235622D636530303532643635653232222C226F70696E696F6E223A22222C22706F736974696F6E223A22E4B880E4B8ADE9989F222C22726561736F6E223A22222C227265636F7264696E67223A22222C22726F6C65223A22696E73706563746F72222C227369676E65645F6174223A22323032362D31312D31385430323A34333A33302E3030305A222C227374726F6B6573223A5B5B7B227072657373757265223A3530302C22745F6D73223A302C2278223A3930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A31322C2278223A313130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A32342C2278223A313330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A33362C2278223A313530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A34382C2278223A313730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A36302C2278223A313930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A37322C2278223A323130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A38342C2278223A323330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A39362C2278223A323530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3130382C2278223A323730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3132302C2278223A323930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3133322C2278223A333130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3134342C2278223A333330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3135362C2278223A333530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3136382C2278223A333730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3138302C2278223A333930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3139322C2278223A343130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3230342C2278223A343330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3231362C2278223A343530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3232382C2278223A343730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3234302C2278223A343930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3235322C2278223A353130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3236342C2278223A353330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3237362C2278223A353530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3238382C2278223A353730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3330302C2278223A353930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3331322C2278223A363130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3332342C2278223A363330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3333362C2278223A363530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3334382C2278223A363730302C2279223A323336307D5D5D2C227769746E6573735F6E616D65223A22227D2C7B22617370656374223A353030302C22617474656E64616E6365223A227369676E6564222C22636F6E74656E745F736861323536223A2230363337636266656436366132653231373535623935323937376164643435303134366231383361653030306139633830373739336266656138653062353766222C226964223A2230313862636665352D363833392D373039302D626361362D356132643931326532383065222C226964656E74697479223A223939303132333035303233222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226E616D65223A22E69D8EE69993E6A285222C226F6666696365725F6964223A2230313862636665352D363830332D376334662D383636612D653735633934646531623263222C226F70696E696F6E223A22222C22706F736974696F6E223A22E4B880E4B8ADE9989F222C22726561736F6E223A22222C227265636F7264696E67223A22222C22726F6C65223A227265636F72646572222C227369676E65645F6174223A22323032362D31312D31385430323A34343A30302E3030305A222C227374726F6B6573223A5B5B7B227072657373757265223A3530302C22745F6D73223A302C2278223A3930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A31322C2278223A313130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A32342C2278223A313330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A33362C2278223A313530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A34382C2278223A313730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A36302C2278223A313930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A37322C2278223A323130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A38342C2278223A323330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A39362C2278223A323530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3130382C2278223A323730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3132302C2278223A323930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3133322C2278223A333130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3134342C2278223A333330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3135362C2278223A333530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3136382C2278223A333730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3138302C2278223A333930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3139322C2278223A343130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3230342C2278223A343330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3231362C2278223A343530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3232382C2278223A343730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3234302C2278223A343930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3235322C2278223A353130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3236342C2278223A353330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3237362C2278223A353530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3238382C2278223A353730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3330302C2278223A353930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3331322C2278223A363130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3332342C2278223A363330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3333362C2278223A363530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3334382C2278223A363730302C2279223A323336307D5D5D2C227769746E6573735F6E616D65223A22227D5D2C22747261696C223A5B7B226174223A22323032362D31312D31385430323A30303A30302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22696E7370656374696F6E222C226669656C6473223A7B22656E74657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30303A30302E3030305A225D2C22706C616365223A5B22222C22E7A4BAE4BE8BE8B7AF31E58FB7225D2C227374617465223A5B226472616674222C22696E5F70726F6772657373225D7D2C226F70223A2230313862636665352D363830612D373164392D623262632D356564373965363961613333222C22726F77223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30303A30352E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30303A30352E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613031225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363830622D376163322D623930352D383563313631313038613731222C22726F77223A22647573742D7369782D68756E647265642F613031222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30303A31302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30303A31302E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613032225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363830632D376331302D616565342D316166656466613163323131222C22726F77223A22647573742D7369782D68756E647265642F613032222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30303A31352E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30303A31352E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613231225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363830642D376536312D386261372D373632343034363039383461222C22726F77223A22647573742D7369782D68756E647265642F613231222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30303A32302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30303A32302E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613034225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363830652D373433662D393362622D363933646437666133646639222C22726F77223A22647573742D7369782D68756E647265642F613034222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30303A32352E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30303A32352E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613035225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363830662D373633642D623162352D393532666137373830623335222C22726F77223A22647573742D7369782D68756E647265642F613035222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30303A33302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30303A33302E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613133225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363831302D373933632D386133382D373737353537313530363333222C22726F77223A22647573742D7369782D68756E647265642F613133222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30303A33352E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30303A33352E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613134225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363831312D373261642D396336302D633565366463643936363735222C22726F77223A22647573742D7369782D68756E647265642F613134222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30303A34302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30303A34302E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613036225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363831322D373265392D626161382D323266626535313961666463222C22726F77223A22647573742D7369782D68756E647265642F613036222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30303A34352E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30303A34352E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613037225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363831332D373165662D396333372D613231646463333566393833222C22726F77223A22647573742D7369782D68756E647265642F613037222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30303A35302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30303A35302E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613038225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363831342D373632382D386536392D316363326233363661366431222C22726F77223A22647573742D7369782D68756E647265642F613038222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30303A35352E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30303A35352E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613039225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363831352D376338332D616132362D396239653936393239656665222C22726F77223A22647573742D7369782D68756E647265642F613039222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30313A30302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30313A30302E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613130225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363831362D373935642D396536372D646138653863396430633830222C22726F77223A22647573742D7369782D68756E647265642F613130222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30313A30352E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30313A30352E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613033225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C226E6F6E636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363831372D373863642D396461392D353763366337613339346336222C22726F77223A22647573742D7369782D68756E647265642F613033222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30313A30352E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A2266696E64696E67222C226669656C6473223A7B2261727469636C6573223A5B6E756C6C2C5B7B2261727469636C65223A3234302C22617574686F72697479223A22E4BD8FE688BFE59F8EE4B9A1E5BBBAE8AEBEE7AD89E983A8E997A8222C226369746174696F6E223A22636F64653A3234303A33222C22636F6E666964656E6365223A22482A222C22636F6E73657175656E636573223A5B5D2C2266696E6573223A5B5D2C2267697374223A22E5B7A5E59CB0E8A681E69C89E7A1ACE8B4A8E59BB4E68CA1EFBC8CE794A8E8A686E79B96E38081E58886E6AEB5E38081E68BA9E697B6E38081E6B492E6B0B4E38081E586B2E6B497E7AD89E58A9EE6B395E58E8BE4BD8FE689ACE5B098EFBC9BE59C9FE696B9E5928CE5BBBAE7AD91E59E83E59CBEE99A8FE4BAA7E99A8FE6B885EFBC8CE69A82E5AD98E79A84E794A8E5AF86E997ADE5BC8FE998B2E5B098E7BD91E79B96E4BD8FE38082222C22696E5F666F7263655F66726F6D223A22323032362D30382D3135222C22696E5F666F7263655F746F223A6E756C6C2C226974656D223A6E756C6C2C226B696E64223A2264757479222C226C61775F7469746C65223A22E4B8ADE58D8EE4BABAE6B091E585B1E5928CE59BBDE7949FE68081E78EAFE5A283E6B395E585B8222C226F776E5F636F6D706574656E6365223A66616C73652C22706172616772617068223A332C227175657374696F6E223A22222C227665726966696564223A66616C73657D2C7B2261727469636C65223A313132382C22617574686F72697479223A22E4BD8FE688BFE59F8EE4B9A1E5BBBAE8AEBEE7AD89E983A8E997A8222C226369746174696F6E223A22636F64653A313132383A313A31222C22636F6E666964656E6365223A22482A222C22636F6E73657175656E636573223A5B22E8B4A3E4BBA4E694B9E6ADA3222C22E68B92E4B88DE694B9E6ADA3E79A84EFBC8CE8B4A3E4BBA4E5819CE5B7A5E695B4E6B2BB225D2C2266696E6573223A5B7B22636F6E646974696F6E223A22222C226D6178696D756D5F7975616E223A3130303030302C226D696E696D756D5F7975616E223A31303030302C22706572223A22222C227375626A656374223A22227D5D2C2267697374223A22E696BDE5B7A5E58D95E4BD8DE6B2A1E69C89E7A1ACE8B4A8E59BB4E68CA1EFBC8CE68896E88085E6B2A1E69C89E98787E58F96E8A686E79B96E38081E6B492E6B0B4E38081E586B2E6B497E7AD89E69C89E69588E79A84E998B2E5B098E9998DE5B098E68EAAE696BDE38082222C22696E5F666F7263655F66726F6D223A22323032362D30382D3135222C22696E5F666F7263655F746F223A6E756C6C2C226974656D223A312C226B696E64223A2270656E616C7479222C226C61775F7469746C65223A22E4B8ADE58D8EE4BABAE6B091E585B1E5928CE59BBDE7949FE68081E78EAFE5A283E6B395E585B8222C226F776E5F636F6D706574656E6365223A66616C73652C22706172616772617068223A312C227175657374696F6E223A22222C227665726966696564223A66616C73657D5D5D2C22636F6E647563745F66726F6D223A5B6E756C6C2C22323032362D31312D3138225D2C22646561646C696E65223A5B6E756C6C2C7B2264617973223A302C226B696E64223A22696D6D656469617465227D5D2C226465706172746D656E74223A5B6E756C6C2C22E4BD8FE688BFE59F8EE4B9A1E5BBBAE8AEBEE7AD89E983A8E997A8225D2C22647565223A5B6E756C6C2C22323032362D31312D3138225D2C226475655F6F76657272696464656E223A5B6E756C6C2C66616C73655D2C2265766964656E63655F696473223A5B6E756C6C2C5B5D5D2C2266616374223A5B6E756C6C2C2232303236E5B9B43131E69C883138E697A53130E697B631E58886E78EB0E59CBAE6A380E69FA5E697B6EFBC8CE7A4BAE4BE8BE8B7AF31E58FB7E7BAA65F5F20E38EA1E8A3B8E99CB2E59CB0E99DA2E69CAAE8A686E79B96E38081E69CAAE59BBAE58C96EFBC8CE78EB0E59CBAE69CAAE8A781E998B2E5B098E7BD91E38082225D2C2268616E646C696E67223A5B6E756C6C2C22726566657272616C225D2C226964223A5B6E756C6C2C2230313862636665352D363831382D376139662D383663332D643439343366626463343930225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D73223A5B6E756C6C2C5B22647573742D7369782D68756E647265642F613033225D5D2C226C61775F63686F6963655F726561736F6E223A5B6E756C6C2C22225D2C22726571756972656D656E74223A5B6E756C6C2C22E7AB8BE58DB3E794A8E998B2E5B098E7BD91E8A686E79B96E8A3B8E99CB2E59CB0E99DA2EFBC9BE79FADE69C9FE58685E4B88DE696BDE5B7A5E79A84EFBC8CE98787E58F96E59BBAE58C96E68896E88085E7BBBFE58C96E68EAAE696BDE38082225D2C22726573706F6E7369626C65223A5B6E756C6C2C22225D2C2273657175656E6365223A5B6E756C6C2C315D2C227469746C65223A5B6E756C6C2C22E8A3B8E99CB2E59CB0E99DA2E69CAAE8A686E79B96225D7D2C226F70223A2230313862636665352D363831372D373863642D396461392D353763366337613339346336222C22726F77223A2230313862636665352D363831382D376139662D383663332D643439343366626463343930222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30313A31302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30313A31302E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613131225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363831392D376138352D396139382D313831343138613163666366222C22726F77223A22647573742D7369782D68756E647265642F613131222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30313A31352E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30313A31352E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613132225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363831612D373033342D626137622D613039393761633964623530222C22726F77223A22647573742D7369782D68756E647265642F613132222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30313A32302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30313A32302E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613139225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363831622D373539302D393536612D666561353730653535393831222C22726F77223A22647573742D7369782D68756E647265642F613139222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30313A32352E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30313A32352E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613230225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363831632D373564622D613664382D343030363862313464656363222C22726F77223A22647573742D7369782D68756E647265642F613230222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30313A33302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30313A33302E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613135225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363831642D373539312D383732352D633262396638393934393062222C22726F77223A22647573742D7369782D68756E647265642F613135222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30313A33352E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30313A33352E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613136225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363831652D373336322D613634372D393632653765313236323130222C22726F77223A22647573742D7369782D68756E647265642F613136222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30313A34302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30313A34302E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613137225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363831662D376430322D393733662D366464656638333666353234222C22726F77223A22647573742D7369782D68756E647265642F613137222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30313A34352E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30313A34352E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613138225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C226E6F6E636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363832302D376664372D396535362D363432393066616366393261222C22726F77223A22647573742D7369782D68756E647265642F613138222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30313A34352E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A2266696E64696E67222C226669656C6473223A7B2261727469636C6573223A5B6E756C6C2C5B7B2261727469636C65223A3234302C22617574686F72697479223A22E7949FE68081E78EAFE5A283E4B8BBE7AEA1E983A8E997A8222C226369746174696F6E223A22636F64653A3234303A31222C22636F6E666964656E6365223A22482A222C22636F6E73657175656E636573223A5B5D2C2266696E6573223A5B5D2C2267697374223A22E5BBBAE8AEBEE58D95E4BD8DE68A8AE689ACE5B098E998B2E6B2BBE8B4B9E794A8E7AE97E8BF9BE5B7A5E7A88BE980A0E4BBB7EFBC8CE59CA8E59088E5908CE9878CE58699E6B885E696BDE5B7A5E696B9E79A84E998B2E6B2BBE8B4A3E4BBBBEFBC9BE696BDE5B7A5E58D95E4BD8DE7BC96E588B6E69CACE5B7A5E59CB0E79A84E5AE9EE696BDE696B9E6A188E38082222C22696E5F666F7263655F66726F6D223A22323032362D30382D3135222C22696E5F666F7263655F746F223A6E756C6C2C226974656D223A6E756C6C2C226B696E64223A2264757479222C226C61775F7469746C65223A22E4B8ADE58D8EE4BABAE6B091E585B1E5928CE59BBDE7949FE68081E78EAFE5A283E6B395E585B8222C226F776E5F636F6D706574656E6365223A747275652C22706172616772617068223A312C227175657374696F6E223A22222C227665726966696564223A66616C73657D2C7B2261727469636C65223A313131312C22617574686F72697479223A22E7949FE68081E78EAFE5A283E4B8BBE7AEA1E983A8E997A8222C226369746174696F6E223A22636F64653A31313131222C22636F6E666964656E6365223A22482A222C22636F6E73657175656E636573223A5B22E8B4A3E4BBA4E694B9E6ADA3222C22E68B92E4B88DE694B9E6ADA3E79A84EFBC8CE8B4A3E4BBA4E5819CE4BAA7E695B4E6B2BB225D2C2266696E6573223A5B7B22636F6E646974696F6E223A22222C226D6178696D756D5F7975616E223A3130303030302C226D696E696D756D5F7975616E223A32303030302C22706572223A22222C227375626A656374223A22227D2C7B22636F6E646974696F6E223A22E68B92E4B88DE694B9E6ADA3222C226D6178696D756D5F7975616E223A313030303030302C226D696E696D756D5F7975616E223A3130303030302C22706572223A22222C227375626A656374223A22227D5D2C2267697374223A22E5BBBAE8AEBEE58D95E4BD8DE6B2A1E69C89E68A8AE6B1A1E69F93E998B2E6B2BBE99C80E8A681E79A84E992B1E7AE97E8BF9BE5B7A5E7A88BE980A0E4BBB7E38082222C22696E5F666F7263655F66726F6D223A22323032362D30382D3135222C22696E5F666F7263655F746F223A6E756C6C2C226974656D223A6E756C6C2C226B696E64223A2270656E616C7479222C226C61775F7469746C65223A22E4B8ADE58D8EE4BABAE6B091E585B1E5928CE59BBDE7949FE68081E78EAFE5A283E6B395E585B8222C226F776E5F636F6D706574656E6365223A747275652C22706172616772617068223A6E756C6C2C227175657374696F6E223A22222C227665726966696564223A66616C73657D5D5D2C22636F6E647563745F66726F6D223A5B6E756C6C2C22323032362D31312D3138225D2C22646561646C696E65223A5B6E756C6C2C7B2264617973223A31352C226B696E64223A2263616C656E646172227D5D2C226465706172746D656E74223A5B6E756C6C2C22225D2C22647565223A5B6E756C6C2C22323032362D31322D3033225D2C226475655F6F76657272696464656E223A5B6E756C6C2C66616C73655D2C2265766964656E63655F696473223A5B6E756C6C2C5B5D5D2C2266616374223A5B6E756C6C2C2232303236E5B9B43131E69C883138E697A53130E697B631E58886E78EB0E59CBAE6A380E69FA5E697B6EFBC8CE7A4BAE4BE8BE8B7AF31E58FB7E79A84E5BBBAE8AEBEE58D95E4BD8DE69CAAE5B086E689ACE5B098E6B1A1E69F93E998B2E6B2BBE8B4B9E794A8E58897E585A5E5B7A5E7A88BE980A0E4BBB7E38082225D2C2268616E646C696E67223A5B6E756C6C2C226F72646572225D2C226964223A5B6E756C6C2C2230313862636665352D363832312D376461312D393233352D343939313536663834666433225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D73223A5B6E756C6C2C5B22647573742D7369782D68756E647265642F613138225D5D2C226C61775F63686F6963655F726561736F6E223A5B6E756C6C2C22225D2C22726571756972656D656E74223A5B6E756C6C2C22E99990E69C9FE5B086E689ACE5B098E6B1A1E69F93E998B2E6B2BBE8B4B9E794A8E58897E585A5E5B7A5E7A88BE980A0E4BBB7EFBC8CE5B9B6E4BBA5E8A1A5E58585E58D8FE8AEAEE6988EE7A1AEE696BDE5B7A5E58D95E4BD8DE79A84E689ACE5B098E6B1A1E69F93E998B2E6B2BBE8B4A3E4BBBBE38082225D2C22726573706F6E7369626C65223A5B6E756C6C2C22225D2C2273657175656E6365223A5B6E756C6C2C325D2C227469746C65223A5B6E756C6C2C22E689ACE5B098E998B2E6B2BBE8B4B9E794A8E69CAAE58897E585A5E5B7A5E7A88BE980A0E4BBB7225D7D2C226F70223A2230313862636665352D363832302D376664372D396535362D363432393066616366393261222C22726F77223A2230313862636665352D363832312D376461312D393233352D343939313536663834666433222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30313A35302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30313A35302E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613233225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363832322D373162392D623362622D643064353566373732616566222C22726F77223A22647573742D7369782D68756E647265642F613233222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30313A35352E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30313A35352E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613234225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363832332D376632642D386166622D373231363361343961366130222C22726F77223A22647573742D7369782D68756E647265642F613234222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30323A30302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30323A30302E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613235225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363832342D373864662D396439302D643938663631356233626236222C22726F77223A22647573742D7369782D68756E647265642F613235222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30323A30352E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30323A30352E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613232225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363832352D373434642D393162642D643662663230326436646135222C22726F77223A22647573742D7369782D68756E647265642F613232222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30323A31302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30323A31302E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613236225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363832362D376431332D613866632D623534656666373664623863222C22726F77223A22647573742D7369782D68756E647265642F613236222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30323A31352E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30323A31352E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613237225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363832372D373634392D626133652D633938643635616534623236222C22726F77223A22647573742D7369782D68756E647265642F613237222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30323A32302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30323A32302E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613238225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363832382D376131392D383561312D636432336335623835366339222C22726F77223A22647573742D7369782D68756E647265642F613238222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30323A32352E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30323A32352E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613239225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363832392D376637632D383934652D373663633864653464356536222C22726F77223A22647573742D7369782D68756E647265642F613239222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30323A33302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22616E73776572222C226669656C6473223A7B22616E7377657265645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30323A33302E3030305A225D2C22617574686F72223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22636865636B6C6973745F6964223A5B6E756C6C2C22647573742D7369782D68756E64726564225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F6964223A5B6E756C6C2C22613330225D2C226E6F7465223A5B6E756C6C2C22225D2C22726573756C74223A5B6E756C6C2C22636F6D706C69616E74225D2C2276616C7565223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363832612D376131342D623033632D626335313864653933613837222C22726F77223A22647573742D7369782D68756E647265642F613330222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30323A33302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A2265766964656E6365222C226669656C6473223A7B2263617074696F6E223A5B6E756C6C2C22225D2C22646576696365223A5B6E756C6C2C22225D2C22686569676874223A5B6E756C6C2C3438305D2C226964223A5B6E756C6C2C2230313862636665352D363832632D376630302D393963662D303766323731353536393964225D2C22696D706F727465645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30323A33302E3030305A225D2C22696D706F727465645F6279223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F696473223A5B6E756C6C2C5B22647573742D7369782D68756E647265642F613033225D5D2C226D696D65223A5B6E756C6C2C22696D6167652F6A706567225D2C226F726967696E616C5F6E616D65223A5B6E756C6C2C2274616E2E6A7067225D2C2270686F746F67726170686572223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22706C616365223A5B6E756C6C2C22E7A4BAE4BE8BE8B7AF31E58FB7225D2C2270726F766573223A5B6E756C6C2C22E8A3B8E99CB2E59CB0E99DA2E69CAAE8A686E79B96225D2C2273657175656E6365223A5B6E756C6C2C315D2C22736861323536223A5B6E756C6C2C2261373261363464643861303337356463623832356362383331666666376638326639613862386137366335376238623033653766613133663864386634323837225D2C2273697A65223A5B6E756C6C2C353432385D2C22736F75726365223A5B6E756C6C2C2266696C65225D2C2274616B656E5F74657874223A5B6E756C6C2C22225D2C227761726E696E6773223A5B6E756C6C2C5B226E6F5F65786966222C226E6F5F74696D65222C226E6F5F677073225D5D2C227769647468223A5B6E756C6C2C3634305D7D2C226F70223A2230313862636665352D363832622D373533392D383438652D313866346465633566323132222C22726F77223A2230313862636665352D363832632D376630302D393963662D303766323731353536393964222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30323A33302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A2265766964656E6365222C226669656C6473223A7B2263617074696F6E223A5B6E756C6C2C22225D2C22646576696365223A5B6E756C6C2C22225D2C22686569676874223A5B6E756C6C2C3438305D2C226964223A5B6E756C6C2C2230313862636665352D363832652D376263302D616263662D326532333036383635613036225D2C22696D706F727465645F6174223A5B6E756C6C2C22323032362D31312D31385430323A30323A33302E3030305A225D2C22696D706F727465645F6279223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226974656D5F696473223A5B6E756C6C2C5B22647573742D7369782D68756E647265642F613138225D5D2C226D696D65223A5B6E756C6C2C22696D6167652F6A706567225D2C226F726967696E616C5F6E616D65223A5B6E756C6C2C22677261792E6A7067225D2C2270686F746F67726170686572223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C22706C616365223A5B6E756C6C2C22E7A4BAE4BE8BE8B7AF31E58FB7225D2C2270726F766573223A5B6E756C6C2C22E689ACE5B098E998B2E6B2BBE8B4B9E794A8E69CAAE58897E585A5E5B7A5E7A88BE980A0E4BBB7225D2C2273657175656E6365223A5B6E756C6C2C325D2C22736861323536223A5B6E756C6C2C2234666231313936386432333961373132333533663837643131373739316230626631323830383431353732613539333034353433656263353935386437613030225D2C2273697A65223A5B6E756C6C2C353432355D2C22736F75726365223A5B6E756C6C2C2266696C65225D2C2274616B656E5F74657874223A5B6E756C6C2C22225D2C227761726E696E6773223A5B6E756C6C2C5B226E6F5F65786966222C226E6F5F74696D65222C226E6F5F677073225D5D2C227769647468223A5B6E756C6C2C3634305D7D2C226F70223A2230313862636665352D363832642D376137332D396434652D653332656465363865366465222C22726F77223A2230313862636665352D363832652D376263302D616263662D326532333036383635613036222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30323A33302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A2266696E64696E67222C226669656C6473223A7B2266616374223A5B2232303236E5B9B43131E69C883138E697A53130E697B631E58886E78EB0E59CBAE6A380E69FA5E697B6EFBC8CE7A4BAE4BE8BE8B7AF31E58FB7E7BAA65F5F20E38EA1E8A3B8E99CB2E59CB0E99DA2E69CAAE8A686E79B96E38081E69CAAE59BBAE58C96EFBC8CE78EB0E59CBAE69CAAE8A781E998B2E5B098E7BD91E38082222C22E78EB0E59CBAE6A380E69FA5E697B6EFBC8CE69FA5E8A781E997AEE9A298E5B19EE5AE9EE38082225D7D2C226F70223A2230313862636665352D363832662D373866662D386633622D326536633861326663303437222C22726F77223A2230313862636665352D363831382D376139662D383663332D643439343366626463343930222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A30323A33302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A2266696E64696E67222C226669656C6473223A7B2266616374223A5B2232303236E5B9B43131E69C883138E697A53130E697B631E58886E78EB0E59CBAE6A380E69FA5E697B6EFBC8CE7A4BAE4BE8BE8B7AF31E58FB7E79A84E5BBBAE8AEBEE58D95E4BD8DE69CAAE5B086E689ACE5B098E6B1A1E69F93E998B2E6B2BBE8B4B9E794A8E58897E585A5E5B7A5E7A88BE980A0E4BBB7E38082222C22E78EB0E59CBAE6A380E69FA5E697B6EFBC8CE69FA5E8A781E997AEE9A298E5B19EE5AE9EE38082225D7D2C226F70223A2230313862636665352D363833302D373363322D383736382D613462333433353236643662222C22726F77223A2230313862636665352D363832312D376461312D393233352D343939313536663834666433222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A34323A33302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22696E7370656374696F6E222C226669656C6473223A7B226C6566745F6174223A5B6E756C6C2C22323032362D31312D31385430323A34313A33302E3030305A225D2C226E6F7469636573223A5B7B226365727469666963617465735F73686F776E223A66616C73652C227265637573616C5F61736B6564223A22222C227269676874735F746F6C64223A66616C73657D2C7B226365727469666963617465735F73686F776E223A747275652C227265637573616C5F61736B6564223A22E4B88DE794B3E8AFB7E59B9EE981BF222C227269676874735F746F6C64223A747275657D5D2C227061727479223A5B7B2267656E646572223A22222C226964656E746974795F7461696C223A22222C226E616D65223A22222C2270686F6E65223A22222C22706F736974696F6E223A22222C2272656C6174696F6E223A22227D2C7B2267656E646572223A22222C226964656E746974795F7461696C223A2233333137222C226E616D65223A22E5AD99E7AB8BE5869B222C2270686F6E65223A22303939302D35353530313837222C22706F736974696F6E223A22E9A1B9E79BAEE7BB8FE79086222C2272656C6174696F6E223A22E78EB0E59CBAE8B49FE8B4A3E4BABA227D5D2C227265636F72645F74657874223A5B22222C22E6A380E69FA5E697B6E5B7A5E59CB0E6ADA3E59CA8E8BF9BE8A18CE4B8BBE4BD93E696BDE5B7A5E38082225D2C227265706F72745F647565223A5B6E756C6C2C22323032362D31312D3238225D2C2273746174656D656E74223A5B22222C22E68385E586B5E5B19EE5AE9EE38082225D7D2C226F70223A2230313862636665352D363833312D373635392D616561642D353263653436623635626464222C22726F77223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A34323A33302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A22696E7370656374696F6E222C226669656C6473223A7B227374617465223A5B22696E5F70726F6772657373222C227265616479225D7D2C226F70223A2230313862636665352D363833322D373938382D623334662D373466313562313932626539222C22726F77223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A34333A30302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A227369676E6174757265222C226669656C6473223A7B22617370656374223A5B6E756C6C2C353030305D2C22617474656E64616E6365223A5B6E756C6C2C227369676E6564225D2C22636F6E74656E745F736861323536223A5B6E756C6C2C2230363337636266656436366132653231373535623935323937376164643435303134366231383361653030306139633830373739336266656138653062353766225D2C226964223A5B6E756C6C2C2230313862636665352D363833352D376533612D623931312D303563663133613031363766225D2C226964656E74697479223A5B6E756C6C2C2233333137225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226E616D65223A5B6E756C6C2C22E5AD99E7AB8BE5869B225D2C226F70696E696F6E223A5B6E756C6C2C22E4BBA5E4B88AE7AC94E5BD95E5B7B2E99885EFBC8CE5B19EE5AE9EE38082225D2C22706F736974696F6E223A5B6E756C6C2C22E9A1B9E79BAEE7BB8FE79086225D2C22726561736F6E223A5B6E756C6C2C22225D2C227265636F7264696E67223A5B6E756C6C2C22225D2C22726F6C65223A5B6E756C6C2C227061727479225D2C227369676E65645F6174223A5B6E756C6C2C22323032362D31312D31385430323A34333A30302E3030305A225D2C227374726F6B6573223A5B6E756C6C2C5B5B7B227072657373757265223A3530302C22745F6D73223A302C2278223A3930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A31322C2278223A313130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A32342C2278223A313330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A33362C2278223A313530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A34382C2278223A313730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A36302C2278223A313930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A37322C2278223A323130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A38342C2278223A323330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A39362C2278223A323530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3130382C2278223A323730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3132302C2278223A323930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3133322C2278223A333130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3134342C2278223A333330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3135362C2278223A333530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3136382C2278223A333730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3138302C2278223A333930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3139322C2278223A343130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3230342C2278223A343330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3231362C2278223A343530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3232382C2278223A343730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3234302C2278223A343930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3235322C2278223A353130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3236342C2278223A353330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3237362C2278223A353530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3238382C2278223A353730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3330302C2278223A353930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3331322C2278223A363130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3332342C2278223A363330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3333362C2278223A363530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3334382C2278223A363730302C2279223A323336307D5D5D5D2C227769746E6573735F6E616D65223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363833342D373463362D623664372D663763656266346238333532222C22726F77223A2230313862636665352D363833352D376533612D623931312D303563663133613031363766222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A34333A33302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A227369676E6174757265222C226669656C6473223A7B22617370656374223A5B6E756C6C2C353030305D2C22617474656E64616E6365223A5B6E756C6C2C227369676E6564225D2C22636F6E74656E745F736861323536223A5B6E756C6C2C2230363337636266656436366132653231373535623935323937376164643435303134366231383361653030306139633830373739336266656138653062353766225D2C226964223A5B6E756C6C2C2230313862636665352D363833372D373331362D393538342D393530343964396232363039225D2C226964656E74697479223A5B6E756C6C2C223939303132333035303137225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226E616D65223A5B6E756C6C2C22E78E8BE5BBBAE59BBD225D2C226F6666696365725F6964223A5B6E756C6C2C2230313862636665352D363830322D376437392D386235622D636530303532643635653232225D2C226F70696E696F6E223A5B6E756C6C2C22225D2C22706F736974696F6E223A5B6E756C6C2C22E4B880E4B8ADE9989F225D2C22726561736F6E223A5B6E756C6C2C22225D2C227265636F7264696E67223A5B6E756C6C2C22225D2C22726F6C65223A5B6E756C6C2C22696E73706563746F72225D2C227369676E65645F6174223A5B6E756C6C2C22323032362D31312D31385430323A34333A33302E3030305A225D2C227374726F6B6573223A5B6E756C6C2C5B5B7B227072657373757265223A3530302C22745F6D73223A302C2278223A3930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A31322C2278223A313130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A32342C2278223A313330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A33362C2278223A313530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A34382C2278223A313730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A36302C2278223A313930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A37322C2278223A323130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A38342C2278223A323330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A39362C2278223A323530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3130382C2278223A323730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3132302C2278223A323930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3133322C2278223A333130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3134342C2278223A333330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3135362C2278223A333530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3136382C2278223A333730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3138302C2278223A333930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3139322C2278223A343130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3230342C2278223A343330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3231362C2278223A343530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3232382C2278223A343730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3234302C2278223A343930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3235322C2278223A353130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3236342C2278223A353330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3237362C2278223A353530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3238382C2278223A353730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3330302C2278223A353930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3331322C2278223A363130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3332342C2278223A363330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3333362C2278223A363530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3334382C2278223A363730302C2279223A323336307D5D5D5D2C227769746E6573735F6E616D65223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363833362D373162632D623533302D326133383966343836313635222C22726F77223A2230313862636665352D363833372D373331362D393538342D393530343964396232363039222C22776879223A22227D2C7B226174223A22323032362D31312D31385430323A34343A30302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22656E74697479223A227369676E6174757265222C226669656C6473223A7B22617370656374223A5B6E756C6C2C353030305D2C22617474656E64616E6365223A5B6E756C6C2C227369676E6564225D2C22636F6E74656E745F736861323536223A5B6E756C6C2C2230363337636266656436366132653231373535623935323937376164643435303134366231383361653030306139633830373739336266656138653062353766225D2C226964223A5B6E756C6C2C2230313862636665352D363833392D373039302D626361362D356132643931326532383065225D2C226964656E74697479223A5B6E756C6C2C223939303132333035303233225D2C22696E7370656374696F6E5F6964223A5B6E756C6C2C2230313862636665352D363830392D376631622D383664342D306562636336323565333939225D2C226E616D65223A5B6E756C6C2C22E69D8EE69993E6A285225D2C226F6666696365725F6964223A5B6E756C6C2C2230313862636665352D363830332D376334662D383636612D653735633934646531623263225D2C226F70696E696F6E223A5B6E756C6C2C22225D2C22706F736974696F6E223A5B6E756C6C2C22E4B880E4B8ADE9989F225D2C22726561736F6E223A5B6E756C6C2C22225D2C227265636F7264696E67223A5B6E756C6C2C22225D2C22726F6C65223A5B6E756C6C2C227265636F72646572225D2C227369676E65645F6174223A5B6E756C6C2C22323032362D31312D31385430323A34343A30302E3030305A225D2C227374726F6B6573223A5B6E756C6C2C5B5B7B227072657373757265223A3530302C22745F6D73223A302C2278223A3930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A31322C2278223A313130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A32342C2278223A313330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A33362C2278223A313530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A34382C2278223A313730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A36302C2278223A313930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A37322C2278223A323130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A38342C2278223A323330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A39362C2278223A323530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3130382C2278223A323730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3132302C2278223A323930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3133322C2278223A333130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3134342C2278223A333330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3135362C2278223A333530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3136382C2278223A333730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3138302C2278223A333930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3139322C2278223A343130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3230342C2278223A343330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3231362C2278223A343530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3232382C2278223A343730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3234302C2278223A343930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3235322C2278223A353130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3236342C2278223A353330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3237362C2278223A353530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3238382C2278223A353730302C2279223A323336307D2C7B227072657373757265223A3530302C22745F6D73223A3330302C2278223A353930302C2279223A323030307D2C7B227072657373757265223A3530302C22745F6D73223A3331322C2278223A363130302C2279223A323039307D2C7B227072657373757265223A3530302C22745F6D73223A3332342C2278223A363330302C2279223A323138307D2C7B227072657373757265223A3530302C22745F6D73223A3333362C2278223A363530302C2279223A323237307D2C7B227072657373757265223A3530302C22745F6D73223A3334382C2278223A363730302C2279223A323336307D5D5D5D2C227769746E6573735F6E616D65223A5B6E756C6C2C22225D7D2C226F70223A2230313862636665352D363833382D373064622D383965642D313538373033313734643136222C22726F77223A2230313862636665352D363833392D373039302D626361362D356132643931326532383065222C22776879223A22227D5D7D2C22736861323536223A2263383761613332643862323931313561333833663164383336613964636231353762633561363761303336353735613033623836663837363436613661653766222C227369676E6174757265223A223566623839356331663439366465343532393161363266626565383333613063666234333935376362393161623161373861303934663136313530633439313831313563306537646337356265336164316163313865323535353066656435333564373138633434333764663061393863396335303166393661363465393065227D',X'35E9C2DC24CBB3A1A2CFD92B4048B7330C6DEA35B1CAAD4D5464F9D428376F1E');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',13,117635143434240002,'ledger_event.patch','018bcfe5-683e-7449-bf13-f428419adb4a',1,X'7B226279223A22E78E8BE5BBBAE59BBD222C227365656E223A7B7D2C22736574223A7B22617070726F766572223A22222C226174223A22323032362D31312D31385430323A34343A30302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22647565223A6E756C6C2C2265766964656E63655F696473223A225B5D222C2266696E64696E675F6964223A2230313862636665352D363831382D376139662D383663332D643439343366626463343930222C226964223A2230313862636665352D363833652D373434392D626631332D663432383431396164623461222C22726561736F6E223A22222C2273746570223A226E6F7469636564227D2C22776879223A22227D',X'21AB04621E387FB4AF2BE62010363154553621B6F88F6A361A322DEB4AEE1937');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',14,117635143434240003,'ledger_event.patch','018bcfe5-683f-73bb-b84f-cb136eb37896',1,X'7B226279223A22E78E8BE5BBBAE59BBD222C227365656E223A7B7D2C22736574223A7B22617070726F766572223A22222C226174223A22323032362D31312D31385430323A34343A30302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22647565223A6E756C6C2C2265766964656E63655F696473223A225B5D222C2266696E64696E675F6964223A2230313862636665352D363831382D376139662D383663332D643439343366626463343930222C226964223A2230313862636665352D363833662D373362622D623834662D636231333665623337383936222C22726561736F6E223A22222C2273746570223A22736572766564227D2C22776879223A22227D',X'F3100FAE807001EBBDCDAE8A73827ADAB892093102BA5F30ED4BAC75C0E5698C');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',15,117635143434240004,'ledger_event.patch','018bcfe5-6840-74f5-b637-0d533ecc011a',1,X'7B226279223A22E78E8BE5BBBAE59BBD222C227365656E223A7B7D2C22736574223A7B22617070726F766572223A22222C226174223A22323032362D31312D31385430323A34343A30302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22647565223A6E756C6C2C2265766964656E63655F696473223A225B5D222C2266696E64696E675F6964223A2230313862636665352D363832312D376461312D393233352D343939313536663834666433222C226964223A2230313862636665352D363834302D373466352D623633372D306435333365636330313161222C22726561736F6E223A22222C2273746570223A226E6F7469636564227D2C22776879223A22227D',X'CFF6CE217A89FB6C51FB51D34FA26D7A267DFFBBD03E3666784BC19EC6A4DCBE');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',16,117635143434240005,'ledger_event.patch','018bcfe5-6841-7df7-b8aa-e1a1916cf486',1,X'7B226279223A22E78E8BE5BBBAE59BBD222C227365656E223A7B7D2C22736574223A7B22617070726F766572223A22222C226174223A22323032362D31312D31385430323A34343A30302E3030305A222C226279223A22E78E8BE5BBBAE59BBD222C22647565223A6E756C6C2C2265766964656E63655F696473223A225B5D222C2266696E64696E675F6964223A2230313862636665352D363832312D376461312D393233352D343939313536663834666433222C226964223A2230313862636665352D363834312D376466372D623861612D653161313931366366343836222C22726561736F6E223A22222C2273746570223A22736572766564227D2C22776879223A22227D',X'30E1581B492D426D2EFE3EFC0755DDACD30E1123F99C26E0B7E56AAEE2EC0EF6');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',17,117635143434240006,'plan.patch','018bcfe5-6842-7d50-bde0-da1d9f3553f1',1,X'7B226279223A22E78E8BE5BBBAE59BBD222C227365656E223A7B7D2C22736574223A7B22617070726F76616C5F6E756D626572223A22E7A4BAE78EAFE6A380E5AEA1E3809432303236E3809539E58FB7222C22617070726F7665645F6F6E223A22323032362D31312D3137222C22617070726F766572223A22E591A8E68CAFE58D8E222C226261736973223A22222C22636173655F736F75726365223A22222C226964223A2230313862636665352D363834322D376435302D626465302D646131643966333535336631222C226D617474657273223A22E696BDE5B7A5E5B7A5E59CB0E689ACE5B098E2809CE585ADE4B8AAE799BEE58886E799BEE2809DE6A380E69FA5E6B885E58D95222C226E6F746963655F6E756D626572223A22E7A4BAE78EAFE6A380E9809AE3809432303236E3809538E58FB7222C226E6F746963655F7365727665645F6174223A22323032362D31312D31375430323A30303A30302E3030305A222C226F7665725F6361705F726561736F6E223A22E5A48DE69FA5222C22706C616E6E65645F6F6E223A22323032362D31312D3138222C22736974655F6964223A2230313862636665352D363830312D373131352D623733312D306165396664373461356633222C22736F75726365223A226461696C79222C22757267656E74223A302C22757267656E745F726561736F6E223A22227D2C22776879223A22227D',X'2CE6C80228DBE8108B91B56F48BCA3FDAF3AA8973D65934BD6759CCD35288023');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',18,117657619660800000,'officer.patch','018bcfe5-6801-7a71-a2a8-9ffec2c7c9c2',1,X'7B226279223A22E78E8BE5BBBAE59BBD222C227365656E223A7B7D2C22736574223A7B226365727469666963617465223A22222C226964223A2230313862636665352D363830312D376137312D613261382D396666656332633763396332222C2269737375696E675F626F6479223A22222C226E616D65223A22E5AD99E99D99222C2270686F6E65223A22222C227265637573616C73223A225B5D222C22726F6C65223A227265766965776572222C22756E6974223A22E6B395E588B6E7A791222C2276616C69645F66726F6D223A22323032342D30312D3031222C2276616C69645F746F223A22323032382D31322D3331227D2C22776879223A22227D',X'C93EE05814235192CF36A3B472EB9AECE393B51C16BE4CCA6327E4C8E6391D41');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',19,117657619660800001,'published_checklist.patch','018bcfe5-6802-77e2-87c6-18883cc151d8',1,X'7B226279223A22E5AD99E99D99222C227365656E223A7B7D2C22736574223A7B226170706C6965735F746F223A225B5C2272657374617572616E745C225D222C2262617365645F6F6E223A22323032362E31222C22636865636B6C6973745F6964223A226361746572696E67222C226964223A2230313862636665352D363830322D373765322D383763362D313838383363633135316438222C226974656D73223A31302C226E6F7465223A22E5908DE7A7B0E58AA0E6B3A8222C227075626C69736865645F6174223A22323032362D31312D32325430323A30303A30302E3030305A222C227075626C69736865645F6279223A22E5AD99E99D99222C22726574697265645F6174223A6E756C6C2C22726574697265645F6279223A22222C22726574697265645F776879223A22222C22736861323536223A2237316535336564333465343461623039356663336263333837643730346231323461393935313932353932323639363931346433386233346132313730643435222C2274657874223A226964203D205C226361746572696E675C225C6E76657273696F6E203D205C22323032362E325C225C6E7469746C65203D205C22E9A490E9A5AEE6B2B9E7839FE6A380E69FA5E6B885E58D955C225C6E746F706963203D205C22E9A490E9A5AEE6B2B9E7839F5C225C6E6170706C6965735F746F203D205B5C2272657374617572616E745C225D5C6E736F75726365203D205C22E8AEB2E8AF9D303033EFBC9AE585A8E99DA2E590AFE58AA8E9A490E9A5AEE4B89AE6B2B9E7839FE6B1A1E69F93E6B2BBE79086EFBC9BE6B395E585B8E7ACAC323530E69DA1E38081E7ACAC353134E69DA15C225C6E5C6E23203D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D20E98089E59D805C6E5B5B73656374696F6E735D5D5C6E6964203D205C22736974655C225C6E7469746C65203D205C22E98089E59D805C225C6E5C6E5B5B73656374696F6E732E6974656D735D5D5C6E6964203D205C226830355C225C6E6E756D626572203D205C22312E315C225C6E7175657374696F6E203D205C22E9A490E9A5AEE9A1B9E79BAEE6B2A1E69C89E5BC80E59CA8E5B185E6B091E4BD8FE5AE85E6A5BCE38081E69CAAE9858DE4B893E794A8E7839FE98193E79A84E59586E4BD8FE6A5BCE5928CE4B88EE5B185E4BD8FE5B182E79BB8E982BBE79A84E6A5BCE5B1825C225C6E70726F626C656D203D205C22E59CA8E7A681E6ADA2E79A84E6A5BCE5AE87E38081E6A5BCE5B182E5BC80E8AEBEE4BAA7E7949FE6B2B9E7839FE79A84E9A490E9A5AEE9A1B9E79BAEEFBC88E69CACE5B180EFBC895C225C6E67756964616E6365203D205B5C6E20205C22E7AB99E59CA8E9A9ACE8B7AFE5AFB9E99DA2E68B8DE695B4E6A08BE6A5BCEFBC8CE68A8AE6A5BCE5B182E38081E68B9BE7898CE5928CE4B88AE99DA2E79A84E4BD8FE5AE85E7AA97E688B7E68B8DE8BF9BE4B880E5BCA0EFBC9BE5868DE68B8DE6ADA3E4B88AE696B9E4B880E5B182E698AFE4BB80E4B988E794A8E98094E380825C222C5C6E20205C22E8A681E688BFE5B18BE4BAA7E69D83E68896E88085E7A79FE8B581E8AF81E6988EE79C8BE8AEBEE8AEA1E794A8E98094EFBC8CE8A681E8A784E58892E38081E6B688E998B2E59BBEE79C8BE69C89E6B2A1E69C89E58D95E78BACE79A84E9A490E9A5AEE7839FE98193EFBC9BE7839FE98193E58FA3E59CA8E6A5BCE9A1B6E79A84EFBC8CE4B88AE6A5BCE9A1B6E68B8DE380825C222C5C6E20205C22E69FA5E5BC80E4B89AE38081E694B9E5BBBAE38081E689A9E5BBBAE79A84E697B6E997B4EFBC9AE58FAAE7AEA1E696B0E5BBBAE38081E694B9E5BBBAE38081E689A9E5BBBAEFBC9BE58FAAE5819AE4B88DE4BAA7E7949FE6B2B9E7839FE38081E5BC82E591B3E38081E5BA9FE6B094E79A84E586B7E9A39FE38081E783ADE9A5AEE79A84EFBC8CE588A4E4B88DE6B689E58F8AE380825C222C5C6E20205C22E58588E8B4A3E4BBA4E694B9E6ADA3EFBC8CE68B92E4B88DE694B9E6ADA3E6898DE8B4A3E4BBA4E585B3E997ADE5B9B6E7BD9AE6ACBEEFBC9AE69CACE6ACA1E58588E68A8AE8B4A3E4BBA4E79A84E4BA8BE5AE9EE5928CE98081E8BEBEE79599E5A5BDE380825C222C5C6E5D5C6E65766964656E6365203D205B5C6E20207B206B696E64203D205C2270686F746F5C222C2077686174203D205C22E695B4E6A08BE6A5BCE5928CE5BA97E993BAE4BD8DE7BDAE5C22207D2C5C6E20207B206B696E64203D205C2270686F746F5C222C2077686174203D205C22E7B4A7E982BBE4B88AE4B880E5B182E79A84E794A8E980945C22207D2C5C6E20207B206B696E64203D205C22646F63756D656E745C222C2077686174203D205C22E688BFE5B18BE794A8E98094E38081E7839FE98193E8AEBEE8AEA1E8B584E696995C22207D2C5C6E5D5C6E726571756972656D656E74203D205C22E694B9E6ADA3E59CA8E8AFA5E5A484E696B0E5BBBAE38081E694B9E5BBBAE38081E689A9E5BBBAE4BAA7E7949FE6B2B9E7839FE38081E5BC82E591B3E38081E5BA9FE6B094E79A84E9A490E9A5AEE9A1B9E79BAEE79A84E8A18CE4B8BAEFBC8CE694B9E4B8BAE4B88DE4BAA7E7949FE6B2B9E7839FE38081E5BC82E591B3E38081E5BA9FE6B094E79A84E4B89AE68081E68896E88085E8BF81E59D80E380825C225C6E646561646C696E65203D207B206B696E64203D205C2263616C656E6461725C222C2064617973203D203135207D5C6E66616374203D205C227B646174657D7B74696D657DE78EB0E59CBAE6A380E69FA5E697B6EFBC8C7B706C6163657DE4BD8DE4BA8E5F5FE7ACAC5F5FE5B182EFBC8CE8AFA5E6A5BCE4B8BA5F5FEFBC8CE5BD93E4BA8BE4BABAE59CA8E6ADA4E696B0E5BBBAE4BAA7E7949FE6B2B9E7839FE79A84E9A490E9A5AEE9A1B9E79BAEE380825C225C6E6465706172746D656E74203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E983A8E997A85C225C6E70687261736573203D205B5C6E20205C22E5BA97E993BAE6A5BCE4B88AE4B8BAE7ACAC5F5FE5B182E4BD8FE5AE855C222C5C6E20205C22E695B4E6A08BE6A5BCE69CAAE8A781E9A490E9A5AEE4B893E794A8E7839FE981935C222C5C6E20205C225F5FE5B9B45F5FE69C88E5BC80E4B89AEFBC8CE890A5E4B89AE689A7E785A7E7BB8FE890A5E88C83E59BB4E590ABE783ADE9A39F5C222C5C6E20205C22E78EB0E59CBAE69C89E781B6E5A4B45F5FE4B8AAEFBC8CE6ADA3E59CA8E78292E588B65C222C5C6E5D5C6E736F75726365203D205C22E8AEB2E8AF9D303033EFBC9AE4B8A5E6A0BCE696B0E5BBBAE9A5AEE9A39FE69C8DE58AA1E4B89AE7BB8FE890A5E59CBAE68980E78EAFE4BF9DE5AEA1E689B9EFBC9BE6B395E585B8E7ACAC323530E69DA1E7ACAC32E6ACBE5C225C6E5C6E5B5B73656374696F6E732E6974656D732E62617365735D5D5C6E647574696573203D205B5C226169722D323031383A38313A325C225D5C6E70656E616C74696573203D205B5C226169722D323031383A3131383A325C225D5C6E76616C69645F66726F6D203D20323031382D31302D32365C6E76616C69645F746F203D20323032362D30382D31345C6E617574686F72697479203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E79B91E79DA3E7AEA1E79086E983A8E997A85C225C6E6F776E5F636F6D706574656E6365203D2066616C73655C6E636F6E666964656E6365203D205C22485C225C6E6E6F7465203D205C22E58588E8B4A3E4BBA4E694B9E6ADA3EFBC8CE68B92E4B88DE694B9E6ADA3E79A84E6898DE585B3E997ADE5B9B6E7BD9AE6ACBEE380825C225C6E5C6E5B5B73656374696F6E732E6974656D732E62617365735D5D5C6E647574696573203D205B5C22636F64653A3235303A325C225D5C6E70656E616C74696573203D205B5C22636F64653A313133323A325C225D5C6E76616C69645F66726F6D203D20323032362D30382D31355C6E617574686F72697479203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E79B91E79DA3E7AEA1E79086E983A8E997A85C225C6E6F776E5F636F6D706574656E6365203D2066616C73655C6E636F6E666964656E6365203D205C22482A5C225C6E6E6F7465203D205C22E58588E8B4A3E4BBA4E694B9E6ADA3EFBC8CE68B92E4B88DE694B9E6ADA3E79A84E6898DE8B4A3E4BBA4E585B3E997ADE5B9B6E7BD9AE6ACBEE380825C225C6E5C6E23203D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D20E58780E58C96E8AEBEE696BD5C6E5B5B73656374696F6E735D5D5C6E6964203D205C2265717569706D656E745C225C6E7469746C65203D205C22E58780E58C96E8AEBEE696BD5C225C6E5C6E5B5B73656374696F6E732E6974656D735D5D5C6E6964203D205C226830315C225C6E6E756D626572203D205C22322E315C225C6E7175657374696F6E203D205C22E4BAA7E7949FE6B2B9E7839FE79A84E781B6E5A4B4E983BDE68EA5E585A5E4BA86E6B2B9E7839FE58780E58C96E8AEBEE696BD5C225C6E70726F626C656D203D205C22E69CAAE5AE89E8A385E6B2B9E7839FE58780E58C96E8AEBEE696BD5C225C6E67756964616E6365203D205B5C6E20205C22E58588E8BF9BE5908EE58EA8E695B0E781B6E5A4B4EFBC9AE78292E78289E38081E892B8E78289E38081E7858EE68992E38081E783A7E783A4E38081E6B2B9E782B8E983BDE7AE97EFBC8CE98090E4B8AAE79C8BE4B88AE99DA2E79A84E99B86E6B094E7BDA9E9809AE588B0E593AAE9878CE380825C222C5C6E20205C22E9A1BAE79D80E9A38EE7AEA1E8B5B0E588B0E58780E58C96E599A8EFBC8CE68B8DE69CACE4BD93E5928CE993ADE7898CEFBC9BE58FAAE69C89E68E92E9A38EE68987E38081E6B2A1E69C89E58780E58C96E599A8E79A84EFBC8CE68B8DE9A38EE69CBAE5928CE587BAE58FA3E380825C222C5C6E20205C22E585A8E794B5E892B8E785AEE38081E781ABE99485E7AD89E4B88DE4BAA7E7949FE6B2B9E7839FE79A84EFBC8CE997AEE6B885E88F9CE59381E5908EE588A4E4B88DE6B689E58F8AE380825C222C5C6E5D5C6E65766964656E6365203D205B5C6E20207B206B696E64203D205C2270686F746F5C222C2077686174203D205C22E781B6E5A4B4E5928CE99B86E6B094E7BDA9E585A8E699AF5C22207D2C5C6E20207B206B696E64203D205C2270686F746F5C222C2077686174203D205C22E6B2B9E7839FE58780E58C96E599A8E69CACE4BD935C22207D2C5C6E20207B206B696E64203D205C2270686F746F5C222C2077686174203D205C22E58780E58C96E599A8E993ADE7898C5C22207D2C5C6E5D5C6E726571756972656D656E74203D205C22E5AE89E8A385E4B88EE781B6E5A4B4E695B0E58CB9E9858DE79A84E6B2B9E7839FE58780E58C96E8AEBEE696BDEFBC8CE68A8AE68980E69C89E4BAA7E7949FE6B2B9E7839FE79A84E781B6E5A4B4E68EA5E585A5E5B9B6E4BF9DE68C81E6ADA3E5B8B8E4BDBFE794A8E380825C225C6E646561646C696E65203D207B206B696E64203D205C2263616C656E6461725C222C2064617973203D2037207D5C6E66616374203D205C227B646174657D7B74696D657DE78EB0E59CBAE6A380E69FA5E697B6EFBC8C7B706C6163657DE6ADA3E59CA8E890A5E4B89AEFBC8CE4BAA7E7949FE6B2B9E7839FE79A84E781B6E5A4B4E69CAAE68EA5E585A5E6B2B9E7839FE58780E58C96E8AEBEE696BDEFBC8CE6B2B9E7839FE7BB8F5F5FE79BB4E68EA5E68E92E587BAE380825C225C6E6465706172746D656E74203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E983A8E997A85C225C6E70687261736573203D205B5C6E20205C22E585B1E69C89E781B6E5A4B45F5FE4B8AAEFBC8CE68EA5E585A5E58780E58C96E599A85F5FE4B8AA5C222C5C6E20205C22E58FAAE69C89E68E92E9A38EE68987EFBC8CE69CAAE8A781E58780E58C96E599A85C222C5C6E20205C22E696B0E5A29EE79A845F5FE781B6E69CAAE8AEBEE99B86E6B094E7BDA95C222C5C6E5D5C6E736F75726365203D205C22E8AEB2E8AF9D303033EFBC9AE585A8E99DA2E590AFE58AA8E9A490E9A5AEE4B89AE6B2B9E7839FE6B1A1E69F93E6B2BBE79086EFBC9BE6B395E585B8E7ACAC323530E69DA1E7ACAC32E6ACBE5C225C6E5C6E5B5B73656374696F6E732E6974656D732E62617365735D5D5C6E647574696573203D205B5C226169722D323031383A38313A315C225D5C6E70656E616C74696573203D205B5C226169722D323031383A3131383A315C225D5C6E76616C69645F66726F6D203D20323031382D31302D32365C6E76616C69645F746F203D20323032362D30382D31345C6E617574686F72697479203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E79B91E79DA3E7AEA1E79086E983A8E997A85C225C6E6F776E5F636F6D706574656E6365203D2066616C73655C6E636F6E666964656E6365203D205C22485C225C6E7175657374696F6E203D205C22E697A7E6B395E7ACAC313138E69DA1E7ACAC31E6ACBEE58699E69C89E2809CE8B685E8BF87E68E92E694BEE6A087E58786E68E92E694BEE6B2B9E7839FE2809DEFBC9AE6B2A1E69C89E5AE89E8A385E38081E6B2A1E69C89E6ADA3E5B8B8E4BDBFE794A8EFBC8CE698AFE590A6E8A681E58FA6E69C89E8B685E6A087E79A84E79B91E6B58BE7BB93E69E9CE6898DE883BDE5A484E7BD9AEFBC9F5C225C6E5C6E5B5B73656374696F6E732E6974656D732E62617365735D5D5C6E647574696573203D205B5C22636F64653A3235303A325C225D5C6E70656E616C74696573203D205B5C22636F64653A313133323A315C225D5C6E76616C69645F66726F6D203D20323032362D30382D31355C6E617574686F72697479203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E79B91E79DA3E7AEA1E79086E983A8E997A85C225C6E6F776E5F636F6D706574656E6365203D2066616C73655C6E636F6E666964656E6365203D205C22482A5C225C6E7175657374696F6E203D205C22E6B395E585B8E7ACAC31313332E69DA1E7ACAC31E6ACBEE58FA5E69CABE58699E69C89E887B4E4BDBFE8B685E6A087E79A84E69DA1E4BBB6EFBC9AE5AE83E7AEA1E79A84E698AFE4B889E7A78DE68385E5BDA2EFBC8CE8BF98E698AFE58FAAE7AEA1E69C80E5908EE4B880E7A78DEFBC88E6B2A1E69C89E98787E58F96E585B6E4BB96E58780E58C96E68EAAE696BDEFBC89EFBC9FE6B2A1E69C89E79B91E6B58BE7BB93E69E9CE883BDE590A6E68C89E69CACE6ACBEE5A484E7BD9AEFBC9F5C225C6E5C6E5B5B73656374696F6E732E6974656D735D5D5C6E6964203D205C22683031625C225C6E6E756D626572203D205C22322E325C225C6E7175657374696F6E203D205C22E58780E58C96E599A8E79A84E9A29DE5AE9AE9A38EE9878FE5A49FE68980E5B8A6E79A84E781B6E5A4B4E794A8EFBC88E6AF8FE4B8AAE59FBAE58786E781B6E5A4B4E7BAA632303030206DC2B32F68EFBC895C225C6E70726F626C656D203D205C22E58780E58C96E599A8E5A484E79086E883BDE58A9BE4B88DE5A49F5C225C6E67756964616E6365203D205B5C6E20205C22E68A84E993ADE7898CE9A29DE5AE9AE9A38EE9878FEFBC8CE999A4E4BBA5E68980E5B8A6E79A84E59FBAE58786E781B6E5A4B4E695B0EFBC8CE5A1ABE6AF8FE4B8AAE781B6E5A4B4E6918AE588B0E79A84E9A38EE9878FEFBC9BE781B6E5A4B4E695B0E68C89E781B6E5A4B4E680BBE58A9FE78E87E68896E88085E99B86E6B094E7BDA9E68A95E5BDB1E99DA2E7A7AFE68A98E7AE97E380825C222C5C6E20205C22E5908CE697B6E79C8BE58780E58C96E69588E78E87E6A1A3E6ACA1EFBC9AE5B08FE59E8BE4B88DE4BD8EE4BA8E363025E38081E4B8ADE59E8B373525E38081E5A4A7E59E8B383525EFBC8CE68A84E6A380E6B58BE68AA5E5918AE7BC96E58FB7E380825C222C5C6E20205C2232303030206DC2B32F6820E698AFE68A98E7AE97E6B593E5BAA6E794A8E79A84E59FBAE58786E9A38EE9878FEFBC8CE4B88DE698AFE58D95E78BACE79A84E5A484E7BD9AE7BABFEFBC9AE6918AE5BE97E6988EE698BEE5818FE5B091E79A84EFBC8CE5AE89E68E92E79B91E6B58BE5868DE5AE9AE380825C222C5C6E5D5C6E616E737765725F6B696E64203D205C226E756D6265725C225C6E756E6974203D205C226DC2B32F685C225C6E65766964656E6365203D205B5C6E20207B206B696E64203D205C2270686F746F5C222C2077686174203D205C22E58780E58C96E599A8E993ADE7898C5C22207D2C5C6E20207B206B696E64203D205C22646F63756D656E745C222C2077686174203D205C22E58780E58C96E599A8E6A380E6B58BE68AA5E5918A5C22207D2C5C6E20207B206B696E64203D205C226D6561737572656D656E745C222C2077686174203D205C22E781B6E5A4B4E695B0E38081E99B86E6B094E7BDA9E68A95E5BDB1E99DA2E7A7AF5C22207D2C5C6E5D5C6E726571756972656D656E74203D205C22E6A0B8E7AE97E6B2B9E7839FE4BAA7E7949FE9878FEFBC8CE69BB4E68DA2E68896E88085E5A29EE58AA0E6B2B9E7839FE58780E58C96E8AEBEE696BDEFBC8CE4BDBFE5A484E79086E883BDE58A9BE4B88EE781B6E5A4B4E695B0E58CB9E9858DE380825C225C6E646561646C696E65203D207B206B696E64203D205C2263616C656E6461725C222C2064617973203D2037207D5C6E66616374203D205C227B646174657D7B74696D657DE78EB0E59CBAE6A380E69FA5E697B6EFBC8C7B706C6163657DE6B2B9E7839FE58780E58C96E599A8E6918AE588B0E6AF8FE4B8AAE59FBAE58786E781B6E5A4B4E79A84E9A29DE5AE9AE9A38EE9878FE4B8BA7B76616C75657D206DC2B32F68EFBC8CE4B88EE781B6E5A4B4E695B0E4B88DE58CB9E9858DE380825C225C6E6465706172746D656E74203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E983A8E997A85C225C6E70687261736573203D205B5C6E20205C22E993ADE7898CE9A38EE9878F5F5F6DC2B32F68EFBC8CE68980E5B8A6E781B6E5A4B4E68A985F5FE4B8AA5C222C5C6E20205C22E99B86E6B094E7BDA9E68A95E5BDB1E99DA2E7A7AFE59088E8AEA15F5FE38EA15C222C5C6E20205C22E993ADE7898CE7BCBAE5A4B1EFBC8CE697A0E6B395E6A0B8E5AFB9E9A38EE9878F5C222C5C6E5D5C6E7374616E6461726473203D205B5C2267622D31383438332D323030315C225D5C6E736F75726365203D205C2247422031383438332D32303031EFBC9BE6B395E585B8E7ACAC323530E69DA1E7ACAC32E6ACBE5C225C6E5C6E5B5B73656374696F6E732E6974656D732E62617365735D5D5C6E647574696573203D205B5C226169722D323031383A38313A315C225D5C6E70656E616C74696573203D205B5C226169722D323031383A3131383A315C225D5C6E76616C69645F66726F6D203D20323031382D31302D32365C6E76616C69645F746F203D20323032362D30382D31345C6E617574686F72697479203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E79B91E79DA3E7AEA1E79086E983A8E997A85C225C6E6F776E5F636F6D706574656E6365203D2066616C73655C6E636F6E666964656E6365203D205C22485C225C6E7175657374696F6E203D205C22E697A7E6B395E7ACAC313138E69DA1E7ACAC31E6ACBEE58699E69C89E2809CE8B685E8BF87E68E92E694BEE6A087E58786E68E92E694BEE6B2B9E7839FE2809DEFBC9AE6B2A1E69C89E5AE89E8A385E38081E6B2A1E69C89E6ADA3E5B8B8E4BDBFE794A8EFBC8CE698AFE590A6E8A681E58FA6E69C89E8B685E6A087E79A84E79B91E6B58BE7BB93E69E9CE6898DE883BDE5A484E7BD9AEFBC9F5C225C6E5C6E5B5B73656374696F6E732E6974656D732E62617365735D5D5C6E647574696573203D205B5C22636F64653A3235303A325C225D5C6E70656E616C74696573203D205B5C22636F64653A313133323A315C225D5C6E76616C69645F66726F6D203D20323032362D30382D31355C6E617574686F72697479203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E79B91E79DA3E7AEA1E79086E983A8E997A85C225C6E6F776E5F636F6D706574656E6365203D2066616C73655C6E636F6E666964656E6365203D205C22482A5C225C6E7175657374696F6E203D205C22E6B395E585B8E7ACAC31313332E69DA1E7ACAC31E6ACBEE58FA5E69CABE58699E69C89E887B4E4BDBFE8B685E6A087E79A84E69DA1E4BBB6EFBC9AE5AE83E7AEA1E79A84E698AFE4B889E7A78DE68385E5BDA2EFBC8CE8BF98E698AFE58FAAE7AEA1E69C80E5908EE4B880E7A78DEFBC88E6B2A1E69C89E98787E58F96E585B6E4BB96E58780E58C96E68EAAE696BDEFBC89EFBC9FE6B2A1E69C89E79B91E6B58BE7BB93E69E9CE883BDE590A6E68C89E69CACE6ACBEE5A484E7BD9AEFBC9F5C225C6E5C6E5B5B73656374696F6E732E6974656D735D5D5C6E6964203D205C226830325C225C6E6E756D626572203D205C22322E335C225C6E7175657374696F6E203D205C22E890A5E4B89AE697B6E58780E58C96E599A8E5BC80E79D80EFBC8CE794B5E59CBAE38081E9A38EE69CBAE6ADA3E5B8B85C225C6E70726F626C656D203D205C22E6B2B9E7839FE58780E58C96E8AEBEE696BDE69CAAE6ADA3E5B8B8E4BDBFE794A85C225C6E67756964616E6365203D205B5C6E20205C22E68C91E9A5ADE782B9E58EBBEFBC8CE58588E4B88DE68993E68B9BE591BCE79C8BE587BAE58FA3E69C89E6B2A1E69C89E58FAFE8A781E6B2B9E7839FEFBC8CE5868DE8BF9BE5908EE58EA8E79C8BE58780E58C96E599A8E68C87E7A4BAE781AFE38081E794B5E6B581E794B5E58E8BE380825C222C5C6E20205C22E8AFB7E5AFB9E696B9E585B3E4B880E6ACA1E38081E5BC80E4B880E6ACA1E5B9B6E5BD95E5838FEFBC8CE590ACE694BEE794B5E5A3B0E38081E79C8BE68C87E7A4BAE781AFE58F98E58C96EFBC9BE794B5E6BA90E68F92E5A4B4E68B94E79D80E79A84EFBC8CE8BF9EE68F92E5BAA7E4B880E8B5B7E68B8DE380825C222C5C6E20205C22E69FA5E9858DE794B5E7AEB1EFBC9AE58780E58C96E599A8E5928CE9A38EE69CBAE6B2A1E69C89E88194E58AA8E38081E58D95E78BACE696ADE794B5E79A84EFBC8CE8AEB0E4B88BE5BC80E585B3E4BD8DE7BDAEE38082E8A385E4BA86E59CA8E7BABFE79B91E68EA7E79A84EFBC8CE688AAE5BD93E697A5E69BB2E7BABFE380825C222C5C6E5D5C6E65766964656E6365203D205B5C6E20207B206B696E64203D205C22766964656F5C222C2077686174203D205C22E58780E58C96E599A8E5BC80E5819CE8BF87E7A88B5C22207D2C5C6E20207B206B696E64203D205C2270686F746F5C222C2077686174203D205C22E68C87E7A4BAE781AFE38081E794B5E6B581E8A1A8E8AFBBE695B05C22207D2C5C6E20207B206B696E64203D205C2270686F746F5C222C2077686174203D205C22E587BAE58FA3E58FAFE8A781E6B2B9E7839F5C22207D2C5C6E5D5C6E726571756972656D656E74203D205C22E7AB8BE58DB3E5BC80E590AFE6B2B9E7839FE58780E58C96E8AEBEE696BDEFBC8CE890A5E4B89AE69C9FE997B4E4BF9DE68C81E6ADA3E5B8B8E8BF90E8A18CEFBC9BE58780E58C96E8AEBEE696BDE4B88EE9A38EE69CBAE88194E58AA8E380825C225C6E646561646C696E65203D207B206B696E64203D205C22696D6D6564696174655C22207D5C6E66616374203D205C227B646174657D7B74696D657DE78EB0E59CBAE6A380E69FA5E697B6EFBC8C7B706C6163657DE6ADA3E59CA8E890A5E4B89AEFBC8CE6B2B9E7839FE58780E58C96E599A8E69CAAE5BC80E590AFEFBC8CE6B2B9E7839FE69CAAE7BB8FE58780E58C96E68E92E587BAE380825C225C6E6465706172746D656E74203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E983A8E997A85C225C6E70687261736573203D205B5C6E20205C22E58780E58C96E599A8E794B5E6BA90E69CAAE68EA5E9809AEFBC8CE9A38EE69CBAE59CA8E8BF90E8A18C5C222C5C6E20205C225F5FE7BB84E794B5E59CBAE4B8ADE69C895F5FE7BB84E4B88DE694BEE794B55C222C5C6E20205C22E59CA8E7BABFE79B91E68EA7E698BEE7A4BAE5BD93E697A55F5FE697B6E8B5B7E7A6BBE7BABF5C222C5C6E5D5C6E736F75726365203D205C22E6B395E585B8E7ACAC323530E69DA1E7ACAC32E6ACBE5C225C6E5C6E5B5B73656374696F6E732E6974656D732E62617365735D5D5C6E647574696573203D205B5C226169722D323031383A38313A315C225D5C6E70656E616C74696573203D205B5C226169722D323031383A3131383A315C225D5C6E76616C69645F66726F6D203D20323031382D31302D32365C6E76616C69645F746F203D20323032362D30382D31345C6E617574686F72697479203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E79B91E79DA3E7AEA1E79086E983A8E997A85C225C6E6F776E5F636F6D706574656E6365203D2066616C73655C6E636F6E666964656E6365203D205C22485C225C6E7175657374696F6E203D205C22E697A7E6B395E7ACAC313138E69DA1E7ACAC31E6ACBEE58699E69C89E2809CE8B685E8BF87E68E92E694BEE6A087E58786E68E92E694BEE6B2B9E7839FE2809DEFBC9AE6B2A1E69C89E5AE89E8A385E38081E6B2A1E69C89E6ADA3E5B8B8E4BDBFE794A8EFBC8CE698AFE590A6E8A681E58FA6E69C89E8B685E6A087E79A84E79B91E6B58BE7BB93E69E9CE6898DE883BDE5A484E7BD9AEFBC9F5C225C6E5C6E5B5B73656374696F6E732E6974656D732E62617365735D5D5C6E647574696573203D205B5C22636F64653A3235303A325C225D5C6E70656E616C74696573203D205B5C22636F64653A313133323A315C225D5C6E76616C69645F66726F6D203D20323032362D30382D31355C6E617574686F72697479203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E79B91E79DA3E7AEA1E79086E983A8E997A85C225C6E6F776E5F636F6D706574656E6365203D2066616C73655C6E636F6E666964656E6365203D205C22482A5C225C6E7175657374696F6E203D205C22E6B395E585B8E7ACAC31313332E69DA1E7ACAC31E6ACBEE58FA5E69CABE58699E69C89E887B4E4BDBFE8B685E6A087E79A84E69DA1E4BBB6EFBC9AE5AE83E7AEA1E79A84E698AFE4B889E7A78DE68385E5BDA2EFBC8CE8BF98E698AFE58FAAE7AEA1E69C80E5908EE4B880E7A78DEFBC88E6B2A1E69C89E98787E58F96E585B6E4BB96E58780E58C96E68EAAE696BDEFBC89EFBC9FE6B2A1E69C89E79B91E6B58BE7BB93E69E9CE883BDE590A6E68C89E69CACE6ACBEE5A484E7BD9AEFBC9F5C225C6E5C6E5B5B73656374696F6E732E6974656D735D5D5C6E6964203D205C226830335C225C6E6E756D626572203D205C22322E345C225C6E7175657374696F6E203D205C22E58780E58C96E599A8E5AE9AE69C9FE6B885E6B497EFBC8CE69C89E6B885E6B497E8AEB0E5BD95EFBC8CE69E81E69DBFE38081E9A38EE7AEA1E6B2A1E69C89E7A7AFE6B2B9E6BBB4E6BC8F5C225C6E70726F626C656D203D205C22E58780E58C96E599A8E69CAAE5AE9AE69C9FE6B885E6B4975C225C6E67756964616E6365203D205B5C6E20205C22E8AFB7E5AFB9E696B9E68993E5BC80E4B880E7BB84E69E81E69DBFEFBC8CE8BF91E68B8DE7A7AFE6B2B9EFBC9BE79C8BE68EA5E6B2B9E79B98E698AFE4B88DE698AFE6BBA1E79A84E38081E9A38EE7AEA1E68EA5E7BC9DE69C89E6B2A1E69C89E6BBB4E6B2B9E380825C222C5C6E20205C22E8A681E6B885E6B497E8AEB0E5BD95E5928CE6B885E6B497E585ACE58FB8E7A5A8E68DAEEFBC8CE79C8BE69C80E8BF91E4B880E6ACA1E697A5E69C9FEFBC9BE6B885E6B497E9A291E6ACA1E68C89E8AFB4E6988EE4B9A6E5928CE5BD93E59CB0E8A784E5AE9AE380825C222C5C6E20205C22E7A7AFE6B2B9E5B7B2E7BB8FE4BDBFE58780E58C96E599A8E79FADE8B7AFE38081E4B88DE694BEE794B5E79A84EFBC8CE68C89E69CAAE6ADA3E5B8B8E4BDBFE794A8E4B880E9A1B9E588A4EFBC9BE58FAAE698AFE6B2A1E69C89E8AEB0E5BD95E79A84EFBC8CE58588E8B4A3E4BBA4E8A1A5E9BD90E380825C222C5C6E5D5C6E65766964656E6365203D205B5C6E20207B206B696E64203D205C2270686F746F5C222C2077686174203D205C22E69E81E69DBFE38081E68EA5E6B2B9E79B98E8BF91E699AF5C22207D2C5C6E20207B206B696E64203D205C22646F63756D656E745C222C2077686174203D205C22E6B885E6B497E8AEB0E5BD95E5928CE7A5A8E68DAE5C22207D2C5C6E5D5C6E726571756972656D656E74203D205C22E6B885E6B497E6B2B9E7839FE58780E58C96E8AEBEE696BDE5928CE99B86E6B094E7BDA9E38081E9A38EE7AEA1EFBC8CE5A682E5AE9EE8AEB0E5BD95E6B885E6B497E697B6E997B4E5928CE58685E5AEB9EFBC8CE4BF9DE79599E7A5A8E68DAEE380825C225C6E646561646C696E65203D207B206B696E64203D205C2263616C656E6461725C222C2064617973203D2033207D5C6E66616374203D205C227B646174657D7B74696D657DE78EB0E59CBAE6A380E69FA5E697B6EFBC8C7B706C6163657DE6B2B9E7839FE58780E58C96E599A8E69E81E69DBFE7A7AFE6B2B9E4B8A5E9878DEFBC8CE69C80E8BF91E4B880E6ACA1E6B885E6B497E697B6E997B4E4B8BA5F5FEFBC8CE78EB0E59CBAE69C89E6B2B9E6B1A1E6BBB4E6BC8FE380825C225C6E6465706172746D656E74203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E983A8E997A85C225C6E70687261736573203D205B5C6E20205C22E6B885E6B497E8AEB0E5BD95E5819CE59CA85F5FE5B9B45F5FE69C885F5FE697A55C222C5C6E20205C22E68EA5E6B2B9E79B98E5B7B2E6BBA1EFBC8CE59CB0E99DA2E69C89E6B2B9E6B1A15C222C5C6E20205C22E69CAAE883BDE68F90E4BE9BE6B885E6B497E7A5A8E68DAE5C222C5C6E5D5C6E7374616E6461726473203D205B5C2267622D31383438332D323030315C225D5C6E736F75726365203D205C22E6B395E585B8E7ACAC323530E69DA1E7ACAC32E6ACBEEFBC9B47422031383438332D323030315C225C6E5C6E5B5B73656374696F6E732E6974656D732E62617365735D5D5C6E647574696573203D205B5C226169722D323031383A38313A315C225D5C6E70656E616C74696573203D205B5C226169722D323031383A3131383A315C225D5C6E76616C69645F66726F6D203D20323031382D31302D32365C6E76616C69645F746F203D20323032362D30382D31345C6E617574686F72697479203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E79B91E79DA3E7AEA1E79086E983A8E997A85C225C6E6F776E5F636F6D706574656E6365203D2066616C73655C6E636F6E666964656E6365203D205C22485C225C6E7175657374696F6E203D205C22E697A7E6B395E7ACAC313138E69DA1E7ACAC31E6ACBEE58699E69C89E2809CE8B685E8BF87E68E92E694BEE6A087E58786E68E92E694BEE6B2B9E7839FE2809DEFBC9AE6B2A1E69C89E5AE89E8A385E38081E6B2A1E69C89E6ADA3E5B8B8E4BDBFE794A8EFBC8CE698AFE590A6E8A681E58FA6E69C89E8B685E6A087E79A84E79B91E6B58BE7BB93E69E9CE6898DE883BDE5A484E7BD9AEFBC9F5C225C6E5C6E5B5B73656374696F6E732E6974656D732E62617365735D5D5C6E647574696573203D205B5C22636F64653A3235303A325C225D5C6E70656E616C74696573203D205B5C22636F64653A313133323A315C225D5C6E76616C69645F66726F6D203D20323032362D30382D31355C6E617574686F72697479203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E79B91E79DA3E7AEA1E79086E983A8E997A85C225C6E6F776E5F636F6D706574656E6365203D2066616C73655C6E636F6E666964656E6365203D205C22482A5C225C6E7175657374696F6E203D205C22E6B395E585B8E7ACAC31313332E69DA1E7ACAC31E6ACBEE58FA5E69CABE58699E69C89E887B4E4BDBFE8B685E6A087E79A84E69DA1E4BBB6EFBC9AE5AE83E7AEA1E79A84E698AFE4B889E7A78DE68385E5BDA2EFBC8CE8BF98E698AFE58FAAE7AEA1E69C80E5908EE4B880E7A78DEFBC88E6B2A1E69C89E98787E58F96E585B6E4BB96E58780E58C96E68EAAE696BDEFBC89EFBC9FE6B2A1E69C89E79B91E6B58BE7BB93E69E9CE883BDE590A6E68C89E69CACE6ACBEE5A484E7BD9AEFBC9F5C225C6E5C6E23203D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D20E68E92E694BE5C6E5B5B73656374696F6E735D5D5C6E6964203D205C226469736368617267655C225C6E7469746C65203D205C22E68E92E694BE5C225C6E5C6E5B5B73656374696F6E732E6974656D735D5D5C6E6964203D205C226830365C225C6E6E756D626572203D205C22332E315C225C6E7175657374696F6E203D205C22E6B2B9E7839FE7BB8FE4B893E794A8E7839FE98193E5BC95E588B0E9AB98E5A484E68896E88085E59088E79086E4BD8DE7BDAEE68E92E694BEEFBC8CE6B2A1E69C89E68E92E585A5E4B88BE6B0B4E98193E38081E69C9DE5B185E6B091E7AA97E688B75C225C6E70726F626C656D203D205C22E6B2B9E7839FE68E92E694BEE4BD8DE7BDAEE4B88DE59088E790865C225C6E67756964616E6365203D205B5C6E20205C22E689BEE588B0E69C80E7BB88E587BAE58FA3E68B8DE585A8E699AFEFBC9AE69C9DE59091E38081E7A6BBE59CB0E9AB98E5BAA6E38081E69C80E8BF91E79A84E5B185E6B091E7AA97E688B7EFBC8CE68B8DE59CA8E4B880E5BCA0E9878CE380825C222C5C6E20205C22E9878FE587BAE58FA3E588B0E69C80E8BF91E4BD8FE5AE85E7AA97E688B7E79A84E6B0B4E5B9B3E8B79DE7A6BBEFBC9B484A203535342D3230313020E8A681E6B182E58780E58C96E5908EE4B880E888ACE4B88DE5B08FE4BA8E3230206DEFBC8CE58F88E999A4E5BC82E591B3E79A84E4B88DE5B08FE4BA8E3130206DE380825C222C5C6E20205C22E79C8BE69C89E6B2A1E69C89E68EA5E8BF9BE4B88BE6B0B4E98193E38081E7839FE98193E4BA95E38081E585ACE585B1E6A5BCE6A2AFE997B4EFBC9BE68E80E5BC80E99984E8BF91E79A84E4BA95E79B96E79C8BE69C89E6B2A1E69C89E6B2B9E7839FE58692E587BAE380825C222C5C6E5D5C6E65766964656E6365203D205B5C6E20207B206B696E64203D205C2270686F746F5C222C2077686174203D205C22E68E92E694BEE58FA3E585A8E699AFEFBC88E590ABE591A8E8BEB9E7AA97E688B7EFBC895C22207D2C5C6E20207B206B696E64203D205C226D6561737572656D656E745C222C2077686174203D205C22E68E92E694BEE58FA3E9AB98E5BAA6E5928CE588B0E4BD8FE5AE85E79A84E8B79DE7A6BB5C22207D2C5C6E5D5C6E726571756972656D656E74203D205C22E694B9E980A0E68E92E7839FE7AEA1E98193EFBC8CE7BB8FE4B893E794A8E7839FE98193E5BC95E887B3E59088E79086E4BD8DE7BDAEE9AB98E5A484E68E92E694BEEFBC8CE4B88DE5BE97E68E92E585A5E4B88BE6B0B4E98193E68896E88085E69C9DE59091E5B185E6B091E380825C225C6E646561646C696E65203D207B206B696E64203D205C2263616C656E6461725C222C2064617973203D2037207D5C6E66616374203D205C227B646174657D7B74696D657DE78EB0E59CBAE6A380E69FA5E697B6EFBC8C7B706C6163657DE6B2B9E7839FE68E92E694BEE58FA3E4BD8DE4BA8E5F5FEFBC8CE7A6BBE59CB0E9AB985F5F6DEFBC8CE8B79DE69C80E8BF91E5B185E6B091E7AA97E688B75F5F6DEFBC8CE69CAAE7BB8FE4B893E794A8E7839FE98193E68E92E694BEE380825C225C6E6465706172746D656E74203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E983A8E997A85C225C6E70687261736573203D205B5C6E20205C22E6B2B9E7839FE7AEA1E68EA5E585A5E4B88BE6B0B4E981935C222C5C6E20205C22E68E92E694BEE58FA3E6ADA3E5AFB95F5FE6A5BC5F5FE5B182E7AA97E688B75C222C5C6E20205C22E68E92E694BEE58FA3E4BD8DE4BA8EE4B880E5B182E997A8E5A4B4EFBC8CE9AB985F5F6D5C222C5C6E5D5C6E736F75726365203D205C22E6B395E585B8E7ACAC323530E69DA1E7ACAC33E6ACBEEFBC9B484A203535342D32303130EFBC88E5BE85E6A0B8E5AFB9EFBC895C225C6E5C6E5B5B73656374696F6E732E6974656D732E62617365735D5D5C6E647574696573203D205B5C226169722D323031383A38313A315C225D5C6E70656E616C74696573203D205B5C226169722D323031383A3131383A315C225D5C6E76616C69645F66726F6D203D20323031382D31302D32365C6E76616C69645F746F203D20323032362D30382D31345C6E617574686F72697479203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E79B91E79DA3E7AEA1E79086E983A8E997A85C225C6E6F776E5F636F6D706574656E6365203D2066616C73655C6E636F6E666964656E6365203D205C22485C225C6E6E6F7465203D205C22E69DA1E69687E6B2A1E69C89E58699E68E92E694BEE58FA3E4BD8DE7BDAEEFBC9BE58FAAE59CA8E5BDB1E5938DE5B185E6B091E38081E8B685E6A087E697B6E98082E794A8EFBC8CE4BD8DE7BDAEE8A681E6B182E68C89E68A80E69CAFE8A784E88C83E5928CE5BD93E59CB0E8A784E5AE9AE380825C225C6E7175657374696F6E203D205C22E697A7E6B395E7ACAC313138E69DA1E7ACAC31E6ACBEE58699E69C89E2809CE8B685E8BF87E68E92E694BEE6A087E58786E68E92E694BEE6B2B9E7839FE2809DEFBC9AE6B2A1E69C89E5AE89E8A385E38081E6B2A1E69C89E6ADA3E5B8B8E4BDBFE794A8EFBC8CE698AFE590A6E8A681E58FA6E69C89E8B685E6A087E79A84E79B91E6B58BE7BB93E69E9CE6898DE883BDE5A484E7BD9AEFBC9F5C225C6E5C6E5B5B73656374696F6E732E6974656D732E62617365735D5D5C6E647574696573203D205B5C22636F64653A3235303A335C225D5C6E70656E616C74696573203D205B5C22636F64653A313133323A315C225D5C6E76616C69645F66726F6D203D20323032362D30382D31355C6E617574686F72697479203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E79B91E79DA3E7AEA1E79086E983A8E997A85C225C6E6F776E5F636F6D706574656E6365203D2066616C73655C6E636F6E666964656E6365203D205C224D5C225C6E6E6F7465203D205C22E69DA1E69687E6B2A1E69C89E58699E68E92E694BEE58FA3E4BD8DE7BDAEEFBC9BE58FAAE59CA8E5BDB1E5938DE5B185E6B091E38081E8B685E6A087E697B6E98082E794A8EFBC8CE4BD8DE7BDAEE8A681E6B182E68C89E68A80E69CAFE8A784E88C83E5928CE5BD93E59CB0E8A784E5AE9AE380825C225C6E7175657374696F6E203D205C22E6B395E585B8E7ACAC31313332E69DA1E7ACAC31E6ACBEE58FA5E69CABE58699E69C89E887B4E4BDBFE8B685E6A087E79A84E69DA1E4BBB6EFBC9AE5AE83E7AEA1E79A84E698AFE4B889E7A78DE68385E5BDA2EFBC8CE8BF98E698AFE58FAAE7AEA1E69C80E5908EE4B880E7A78DEFBC88E6B2A1E69C89E98787E58F96E585B6E4BB96E58780E58C96E68EAAE696BDEFBC89EFBC9FE6B2A1E69C89E79B91E6B58BE7BB93E69E9CE883BDE590A6E68C89E69CACE6ACBEE5A484E7BD9AEFBC9F5C225C6E5C6E5B5B73656374696F6E732E6974656D735D5D5C6E6964203D205C226830345C225C6E6E756D626572203D205C22332E325C225C6E7175657374696F6E203D205C22E6B2B9E7839FE68E92E694BEE6B593E5BAA6E5AE9EE6B58BE4B88DE8B685E8BF8720322E30206D672F6DC2B35C225C6E70726F626C656D203D205C22E6B2B9E7839FE8B685E6A087E68E92E694BE5C225C6E67756964616E6365203D205B5C6E20205C22E794B1E69C89E8B584E8B4A8E79A84E79B91E6B58BE69CBAE69E84E59CA8E890A5E4B89AE9AB98E5B3B0E98787E6A0B7EFBC8CE8BF9EE7BBADE4BA94E6ACA1E38081E6AF8FE6ACA1E58D81E58886E9929FEFBC9BE69C80E4BD8EE4B880E6ACA1E5B08FE4BA8EE69C80E9AB98E4B880E6ACA1E59B9BE58886E4B98BE4B880E79A84EFBC8CE8AFA5E6ACA1E4B88DE7AE97E380825C222C5C6E20205C22E98787E6A0B7E4BD8DE7BDAEE59CA8E58780E58C96E599A8E5908EE38081E9A38EE69CBAE587BAE58FA3E79A84E5B9B3E79BB4E7AEA1E6AEB5EFBC9BE6B2A1E69C89E98787E6A0B7E58FA3E79A84EFBC8CE8B4A3E4BBA4E5BC80E98787E6A0B7E58FA3EFBC8CE8AEB0E4B88BE69DA5E380825C222C5C6E20205C22E6B593E5BAA6E68C89E5AE9EE99985E781B6E5A4B4E695B0E68A98E7AE97E68890E59FBAE58786E9A38EE9878FE4B88BE79A84E6B593E5BAA6E5908EE5868DE6AF94EFBC9BE5BD93E59CB0E6A087E58786E69BB4E4B8A5E79A84EFBC88E5A49AE4B8BA312E30EFBC89E68C89E5BD93E59CB0E6A087E58786EFBC8CE694B9E99990E580BCE5B9B6E58699E6988EE6A087E58786E58FB7E380825C222C5C6E5D5C6E616E737765725F6B696E64203D205C226E756D6265725C225C6E756E6974203D205C226D672F6DC2B35C225C6E6C696D6974203D207B20636F6D70617269736F6E203D205C223C3D5C222C2076616C7565203D205C22322E305C222C206C6162656C203D205C2247422031383438332D32303031EFBC9A322E30206D672F6DC2B3EFBC9BE5BD93E59CB0E6A087E58786E69BB4E4B8A5E79A84E68C89E5BD93E59CB0E6A087E587865C22207D5C6E65766964656E6365203D205B5C6E20207B206B696E64203D205C226D6561737572656D656E745C222C2077686174203D205C22E6B2B9E7839FE79B91E6B58BE68AA5E5918A5C22207D2C5C6E20207B206B696E64203D205C2270686F746F5C222C2077686174203D205C22E98787E6A0B7E58FA3E4BD8DE7BDAE5C22207D2C5C6E5D5C6E726571756972656D656E74203D205C22E6B2BBE79086E6B2B9E7839FE8B685E6A087EFBC8CE6B885E6B497E38081E7BBB4E4BFAEE68896E88085E69BB4E68DA2E58780E58C96E8AEBEE696BDEFBC8CE7BB8FE79B91E6B58BE8BEBEE6A087E68E92E694BEE380825C225C6E646561646C696E65203D207B206B696E64203D205C2263616C656E6461725C222C2064617973203D203135207D5C6E66616374203D205C227B646174657D7B74696D657DE78EB0E59CBAE6A380E69FA5E697B6EFBC8C7B706C6163657DE6B2B9E7839FE68E92E694BEE6B593E5BAA6E7BB8FE79B91E6B58BE4B8BA7B76616C75657D206D672F6DC2B3EFBC8CE8B685E8BF87E8A784E5AE9AE79A84E68E92E694BEE99990E580BCE380825C225C6E6465706172746D656E74203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E983A8E997A85C225C6E6C6F63616C5F76617269616E74203D20747275655C6E70687261736573203D205B5C6E20205C22E79B91E6B58BE68AA5E5918AE7BC96E58FB75F5FEFBC8CE79B91E6B58BE697A5E69C9F5F5F5C222C5C6E20205C22E68A98E7AE97E781B6E5A4B4E695B05F5FE4B8AAEFBC8CE5AE9EE6B58BE9A38EE9878F5F5F6DC2B32F685C222C5C6E20205C22E58780E58C96E599A8E5908EE69CAAE8AEBEE98787E6A0B7E58FA35C222C5C6E5D5C6E7374616E6461726473203D205B5C2267622D31383438332D323030315C225D5C6E736F75726365203D205C22E6B395E585B8E7ACAC323530E69DA1E7ACAC33E6ACBEEFBC9B47422031383438332D323030315C225C6E5C6E5B5B73656374696F6E732E6974656D732E62617365735D5D5C6E647574696573203D205B5C226169722D323031383A38313A315C225D5C6E70656E616C74696573203D205B5C226169722D323031383A3131383A315C225D5C6E76616C69645F66726F6D203D20323031382D31302D32365C6E76616C69645F746F203D20323032362D30382D31345C6E617574686F72697479203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E79B91E79DA3E7AEA1E79086E983A8E997A85C225C6E6F776E5F636F6D706574656E6365203D2066616C73655C6E636F6E666964656E6365203D205C22485C225C6E5C6E5B5B73656374696F6E732E6974656D732E62617365735D5D5C6E647574696573203D205B5C22636F64653A3235303A335C225D5C6E70656E616C74696573203D205B5C22636F64653A313133323A315C225D5C6E76616C69645F66726F6D203D20323032362D30382D31355C6E617574686F72697479203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E79B91E79DA3E7AEA1E79086E983A8E997A85C225C6E6F776E5F636F6D706574656E6365203D2066616C73655C6E636F6E666964656E6365203D205C22482A5C225C6E7175657374696F6E203D205C22E5B7B2E5AE89E8A385E5B9B6E6ADA3E5B8B8E4BDBFE794A8E58780E58C96E8AEBEE696BDE8808CE4BB8DE8B685E6A087E79A84EFBC8CE698AFE590A6E5B19EE4BA8EE7ACAC31313332E69DA1E7ACAC31E6ACBEE79A84E2809CE69CAAE98787E58F96E585B6E4BB96E6B2B9E7839FE58780E58C96E68EAAE696BDEFBC8CE887B4E4BDBFE8B685E6A087E2809DEFBC8835303030E2809335E4B887E58583EFBC89EFBC8CE8BF98E698AFE7ACAC31313037E69DA1EFBC883130E4B887E28093313030E4B887E58583EFBC89EFBC9F5C225C6E5C6E5B5B73656374696F6E732E6974656D735D5D5C6E6964203D205C226830385C225C6E6E756D626572203D205C22332E335C225C6E7175657374696F6E203D205C22E6B2B9E7839FE689B0E6B091E79A84E68A95E8AF89E69C89E5A484E79086E8AEB0E5BD95EFBC8CE68A95E8AF89E4BABAE5B7B2E59B9EE8AEBF5C225C6E70726F626C656D203D205C22E6B2B9E7839FE689B0E6B091E69CAAE5A484E790865C225C6E67756964616E6365203D205B5C6E20205C22E69DA5E5898DE4BB8EE4B8BEE68AA5E7B3BBE7BB9FE5AFBCE587BAE69CACE5BA97E4B880E5B9B4E58685E79A84E68A95E8AF89EFBC8CE98090E4BBB6E6A0B8E5AFB9E5A484E79086E7BB93E69E9CE5928CE59B9EE8AEBFE8AEB0E5BD95E380825C222C5C6E20205C22E588B0E68A95E8AF89E4BABAE5AEB6E9878CE68896E88085E7AA97E5A496E7AB99E4BA94E58886E9929FE997BBE4B880E997BBEFBC8CE997AEE6B885E697B6E6AEB5EFBC8CE8AEB0E4B88BE9A38EE59091EFBC9BE68A95E8AF89E4BABAE4BFA1E681AFE4B88DE58699E8BF9BE7BB99E5BA97E5AEB6E79A84E69D90E69699E380825C222C5C6E20205C22E69CACE9A1B9E58FAAE79C8BE698AFE590A6E98787E58F96E68EAAE696BDE4B88DE5868DE5BDB1E5938DE5B185E6B091EFBC8CE6B2A1E69C89E58D95E78BACE7BD9AE58899EFBC9AE8B685E6A087E38081E69CAAE5AE89E8A385E79A84E68C89E5898DE99DA2E59084E9A1B9E588A4E380825C222C5C6E5D5C6E65766964656E6365203D205B5C6E20207B206B696E64203D205C22646F63756D656E745C222C2077686174203D205C22E68A95E8AF89E5A484E79086E5928CE59B9EE8AEBFE8AEB0E5BD955C22207D2C5C6E20207B206B696E64203D205C2270686F746F5C222C2077686174203D205C22E5BA97E993BAE4B88EE68A95E8AF89E4BABAE4BD8FE5A484E79A84E4BD8DE7BDAEE585B3E7B3BB5C22207D2C5C6E5D5C6E726571756972656D656E74203D205C22E69FA5E6B885E6B2B9E7839FE689B0E6B091E58E9FE59BA0EFBC8CE890BDE5AE9EE9998DE4BD8EE6B2B9E7839FE38081E5BC82E591B3E5BDB1E5938DE79A84E68EAAE696BDEFBC8CE59091E68A95E8AF89E4BABAE8AFB4E6988EE5A484E79086E7BB93E69E9CE380825C225C6E646561646C696E65203D207B206B696E64203D205C2263616C656E6461725C222C2064617973203D203135207D5C6E66616374203D205C227B646174657D7B74696D657DE78EB0E59CBAE6A380E69FA5E697B6EFBC8C7B706C6163657DE6B2B9E7839FE5BDB1E5938DE591A8E8BEB9E5B185E6B091EFBC8CE887AA5F5FE4BBA5E69DA5E69C89E68A95E8AF895F5FE4BBB6EFBC8CE5BD93E4BA8BE4BABAE69CAAE98787E58F96E69C89E69588E68EAAE696BDE380825C225C6E7365766572697479203D205C226D696E6F725C225C6E6465706172746D656E74203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E983A8E997A85C225C6E70687261736573203D205B5C6E20205C225F5FE5B9B45F5FE69C88E4BBA5E69DA5E68A95E8AF895F5FE4BBB6EFBC8CE59D87E58F8DE698A0E5A49CE997B4E6B2B9E7839F5C222C5C6E20205C22E68A95E8AF89E4BABAE7A7B05F5FE697B6E887B35F5FE697B6E69C80E9878D5C222C5C6E20205C22E5BA97E696B9E7A7B0E5B7B2E6B885E6B497EFBC8CE69CAAE8A781E7A5A8E68DAE5C222C5C6E5D5C6E736F75726365203D205C22E8AEB2E8AF9D303033EFBC9AE58F8AE697B6E5938DE5BA94E38081E58F8AE697B6E8B083E69FA5E38081E58F8AE697B6E695B4E6B2BBE38081E58F8AE697B6E58F8DE9A688EFBC9BE6B395E585B8E7ACAC323530E69DA1E7ACAC33E6ACBE5C225C6E5C6E5B5B73656374696F6E732E6974656D732E62617365735D5D5C6E647574696573203D205B5C226169722D323031383A38313A315C225D5C6E70656E616C74696573203D205B5D5C6E76616C69645F66726F6D203D20323031382D31302D32365C6E76616C69645F746F203D20323032362D30382D31345C6E617574686F72697479203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E79B91E79DA3E7AEA1E79086E983A8E997A85C225C6E6F776E5F636F6D706574656E6365203D2066616C73655C6E636F6E666964656E6365203D205C22485C225C6E6E6F7465203D205C22E998B2E6ADA2E5BDB1E5938DE5B185E6B091E6B2A1E69C89E58D95E78BACE7BD9AE58899EFBC9AE8B4A3E4BBA4E694B9E6ADA3EFBC9BE8B685E6A087E38081E69CAAE8A385E58780E58C96E8AEBEE696BDE79A84E68C89E5AFB9E5BA94E6A380E69FA5E9A1B9E5A484E79086E380825C225C6E5C6E5B5B73656374696F6E732E6974656D732E62617365735D5D5C6E647574696573203D205B5C22636F64653A3235303A335C225D5C6E70656E616C74696573203D205B5D5C6E76616C69645F66726F6D203D20323032362D30382D31355C6E617574686F72697479203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E79B91E79DA3E7AEA1E79086E983A8E997A85C225C6E6F776E5F636F6D706574656E6365203D2066616C73655C6E636F6E666964656E6365203D205C224D5C225C6E6E6F7465203D205C22E998B2E6ADA2E5BDB1E5938DE5B185E6B091E6B2A1E69C89E58D95E78BACE7BD9AE58899EFBC9AE8B4A3E4BBA4E694B9E6ADA3EFBC9BE8B685E6A087E38081E69CAAE8A385E58780E58C96E8AEBEE696BDE79A84E68C89E5AFB9E5BA94E6A380E69FA5E9A1B9E5A484E79086E380825C225C6E5C6E23203D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D20E99CB2E5A4A9E783A7E783A45C6E5B5B73656374696F6E735D5D5C6E6964203D205C2262617262656375655C225C6E7469746C65203D205C22E99CB2E5A4A9E783A7E783A45C225C6E5C6E5B5B73656374696F6E732E6974656D735D5D5C6E6964203D205C226830375C225C6E6E756D626572203D205C22342E315C225C6E7175657374696F6E203D205C22E6B2A1E69C89E59CA8E7A681E6ADA2E79A84E697B6E6AEB5E38081E58CBAE59F9FE99CB2E5A4A9E783A7E783A4EFBC8CE6B2A1E69C89E7BB99E99CB2E5A4A9E783A7E783A4E68F90E4BE9BE59CBAE59CB05C225C6E70726F626C656D203D205C22E59CA8E7A681E6ADA2E79A84E697B6E6AEB5E38081E58CBAE59F9FE99CB2E5A4A9E783A7E783A45C225C6E67756964616E6365203D205B5C6E20205C22E58588E68993E5BC80E5BD93E59CB0E7A681E6ADA2E99CB2E5A4A9E783A7E783A4E79A84E585ACE5918AEFBC8CE5AFB9E785A7E59CB0E782B9E5928CE697B6E6AEB5E688AAE59BBEEFBC9BE6B2A1E69C89E585ACE5918AE79A84EFBC8CE588A4E4B88DE6B689E58F8AE380825C222C5C6E20205C22E68B8DE783A4E78289E38081E782ADE781ABE38081E9A39FE5AEA2E5928CE68B9BE7898CEFBC88E8B7AFE5908DE7898CEFBC89EFBC8CE794BBE99DA2E9878CE8A681E69C89E697B6E997B4EFBC9BE5BA97E5A496E69186E78289E38081E5BA97E58685E5BC80E7AA97E783A4E79A84E4B99FE68B8DE6B885E6A59AE380825C222C5C6E20205C22E58886E6B885E698AFE887AAE5B7B1E783A4E8BF98E698AFE68F90E4BE9BE59CBAE59CB0EFBC9AE68F90E4BE9BE59CBAE59CB0E79A84EFBC8CE997AEE6B885E59CBAE59CB0E698AFE8B081E79A84E38081E694B6E4B88DE694B6E8B4B9E380825C222C5C6E5D5C6E65766964656E6365203D205B5C6E20207B206B696E64203D205C2270686F746F5C222C2077686174203D205C22E99CB2E5A4A9E783A7E783A4E78EB0E59CBAEFBC88E590ABE697B6E997B4E38081E8B7AFE5908DE7898CEFBC895C22207D2C5C6E20207B206B696E64203D205C22646F63756D656E745C222C2077686174203D205C22E7A681E6ADA2E697B6E6AEB5E38081E58CBAE59F9FE585ACE5918A5C22207D2C5C6E5D5C6E726571756972656D656E74203D205C22E7AB8BE58DB3E78684E781ABE38081E692A4E999A4E99CB2E5A4A9E783A7E783A4E78289E585B7EFBC8CE4B88DE5BE97E59CA8E7A681E6ADA2E79A84E697B6E6AEB5E5928CE58CBAE59F9FE99CB2E5A4A9E783A7E783A4EFBC8CE4B99FE4B88DE5BE97E68F90E4BE9BE59CBAE59CB0E380825C225C6E646561646C696E65203D207B206B696E64203D205C22696D6D6564696174655C22207D5C6E66616374203D205C227B646174657D7B74696D657DE78EB0E59CBAE6A380E69FA5E697B6EFBC8C7B706C6163657DE6ADA3E59CA8E99CB2E5A4A9E783A7E783A4E9A39FE59381EFBC8CE8AFA5E5A484E5B19EE4BA8EE585ACE5918AE7A681E6ADA2E99CB2E5A4A9E783A7E783A4E79A84E58CBAE59F9FEFBC8CE78EB0E59CBAE69C89E783A4E782895F5FE58FB0E380825C225C6E6465706172746D656E74203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E983A8E997A85C225C6E70687261736573203D205B5C6E20205C22E78289E585B7E69186E59CA8E5BA97E5A496E4BABAE8A18CE98193EFBC8CE995BFE7BAA65F5F6D5C222C5C6E20205C22E5BA97E696B9E7A7B0E4B8BA5F5FE68980E69C89EFBC8CE694B6E58F96E59CBAE59CB0E8B4B95F5FE585835C222C5C6E20205C22E585ACE5918AE69687E58FB75F5FEFBC8CE7A681E6ADA2E697B6E6AEB55F5F5C222C5C6E5D5C6E736F75726365203D205C22E6B395E585B8E7ACAC323530E69DA1E7ACAC34E6ACBE5C225C6E5C6E5B5B73656374696F6E732E6974656D732E62617365735D5D5C6E647574696573203D205B5C226169722D323031383A38313A335C225D5C6E70656E616C74696573203D205B5C226169722D323031383A3131383A335C225D5C6E76616C69645F66726F6D203D20323031382D31302D32365C6E76616C69645F746F203D20323032362D30382D31345C6E617574686F72697479203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E79B91E79DA3E7AEA1E79086E983A8E997A85C225C6E6F776E5F636F6D706574656E6365203D2066616C73655C6E636F6E666964656E6365203D205C22485C225C6E5C6E5B5B73656374696F6E732E6974656D732E62617365735D5D5C6E647574696573203D205B5C22636F64653A3235303A345C225D5C6E70656E616C74696573203D205B5C22636F64653A313133323A335C225D5C6E76616C69645F66726F6D203D20323032362D30382D31355C6E617574686F72697479203D205C22E58EBFE7BAA7E4BBA5E4B88AE59CB0E696B9E4BABAE6B091E694BFE5BA9CE7A1AEE5AE9AE79A84E79B91E79DA3E7AEA1E79086E983A8E997A85C225C6E6F776E5F636F6D706574656E6365203D2066616C73655C6E636F6E666964656E6365203D205C22482A5C225C6E5C6E23203D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D3D20E58EA8E4BD99E59E83E59CBE5C6E5B5B73656374696F6E735D5D5C6E6964203D205C2277617374655C225C6E7469746C65203D205C22E58EA8E4BD99E59E83E59CBE5C225C6E5C6E5B5B73656374696F6E732E6974656D735D5D5C6E6964203D205C226830395C225C6E6E756D626572203D205C22352E315C225C6E7175657374696F6E203D205C22E58EA8E4BD99E59E83E59CBEE4BAA4E7BB99E69C89E8B584E8B4A8E79A84E58D95E4BD8DEFBC8CE99A94E6B2B9E6B1A0E5AE9AE69C9FE6B885E68E8FEFBC8CE983BDE69C89E8AEB0E5BD955C225C6E70726F626C656D203D205C22E58EA8E4BD99E59E83E59CBEE69CAAE4BAA4E69C89E8B584E8B4A8E58D95E4BD8DE5A484E790865C225C6E67756964616E6365203D205B5C6E20205C22E79C8BE58EA8E4BD99E6A1B6E698AFE590A6E58D95E78BACE38081E58AA0E79B96EFBC8CE6A1B6E4B88AE69C89E6B2A1E69C89E694B6E8BF90E58D95E4BD8DE6A087E7ADBEEFBC9BE9A1BAE79D80E68E92E6B0B4E7AEA1E689BEE588B0E99A94E6B2B9E6B1A0EFBC8CE68E80E79B96E79C8BE6B2B9E5B182E58E9AE5BAA6E380825C222C5C6E20205C22E8A681E694B6E8BF90E58D8FE8AEAEE5928CE694B6E8BF90E58D95E4BD8DE79A84E8AEB8E58FAFE69687E4BBB6EFBC8CE68ABDE4B880E4B8AAE69C88E79A84E694B6E8BF90E88194E58D95EFBC8CE4B88EE6A1B6E695B0E38081E794A8E9A490E4BABAE695B0E5A4A7E887B4E6A0B8E5AFB9E380825C222C5C6E20205C22E887AAE7A7B0E2809CE59682E78CAAE2809DE2809CE69C89E4BABAE69DA5E694B6E2809DE79A84EFBC8CE997AEE6B885E694B6E79A84E4BABAE38081E8BDA6E7898CE5928CE4BBB7E992B1EFBC8CE8AEB0E585A5E7AC94E5BD95E380825C222C5C6E5D5C6E65766964656E6365203D205B5C6E20207B206B696E64203D205C2270686F746F5C222C2077686174203D205C22E58EA8E4BD99E6A1B6E38081E99A94E6B2B9E6B1A05C22207D2C5C6E20207B206B696E64203D205C22646F63756D656E745C222C2077686174203D205C22E694B6E8BF90E58D8FE8AEAEE38081E8B584E8B4A8E38081E88194E58D955C22207D2C5C6E5D5C6E726571756972656D656E74203D205C22E5B086E58EA8E4BD99E59E83E59CBEE4BAA4E794B1E585B7E5A487E8B584E8B4A8E69DA1E4BBB6E79A84E58D95E4BD8DE694B6E8BF90E5A484E79086E5B9B6E7ADBEE8AEA2E58D8FE8AEAEEFBC8CE6B885E68E8FE99A94E6B2B9E6B1A0EFBC8CE5A682E5AE9EE8AEB0E5BD95E58EBBE59091E380825C225C6E646561646C696E65203D207B206B696E64203D205C2263616C656E6461725C222C2064617973203D2037207D5C6E66616374203D205C227B646174657D7B74696D657DE78EB0E59CBAE6A380E69FA5E697B6EFBC8C7B706C6163657DE69CAAE883BDE68F90E4BE9BE58EA8E4BD99E59E83E59CBEE694B6E8BF90E58D8FE8AEAEEFBC8CE58EA8E4BD99E59E83E59CBEE794B15F5FE694B6E8BF90EFBC8CE69CAAE883BDE68F90E4BE9BE694B6E8BF90E696B9E79A84E8B584E8B4A8E69D90E69699E380825C225C6E6465706172746D656E74203D205C22E78EAFE5A283E58DABE7949FE4B8BBE7AEA1E983A8E997A85C225C6E70687261736573203D205B5C6E20205C22E99A94E6B2B9E6B1A0E6B2B9E5B182E58E9AE7BAA65F5F636DEFBC8CE6B885E68E8FE8AEB0E5BD95E5819CE59CA85F5F5C222C5C6E20205C22E58EA8E4BD99E59E83E59CBEE794B1E8BDA6E7898C5F5FE79A84E8BDA6E8BE86E694B6E8B5B05C222C5C6E20205C22E58D8FE8AEAEE5B7B2E4BA8E5F5FE588B0E69C9F5C222C5C6E5D5C6E736F75726365203D205C22E6B395E585B8E7ACAC353134E69DA1E7ACAC32E6ACBE5C225C6E5C6E5B5B73656374696F6E732E6974656D732E62617365735D5D5C6E647574696573203D205B5C22736F6C69642D77617374652D323032303A35373A325C225D5C6E70656E616C74696573203D205B5C22736F6C69642D77617374652D323032303A3131313A313A355C225D5C6E76616C69645F66726F6D203D20323032302D30392D30315C6E76616C69645F746F203D20323032362D30382D31345C6E617574686F72697479203D205C22E78EAFE5A283E58DABE7949FE4B8BBE7AEA1E983A8E997A85C225C6E6F776E5F636F6D706574656E6365203D2066616C73655C6E636F6E666964656E6365203D205C22485C225C6E5C6E5B5B73656374696F6E732E6974656D732E62617365735D5D5C6E647574696573203D205B5C22636F64653A3531343A325C225D5C6E70656E616C74696573203D205B5C22636F64653A313137343A313A325C225D5C6E76616C69645F66726F6D203D20323032362D30382D31355C6E617574686F72697479203D205C22E78EAFE5A283E58DABE7949FE4B8BBE7AEA1E983A8E997A85C225C6E6F776E5F636F6D706574656E6365203D2066616C73655C6E636F6E666964656E6365203D205C22482A5C225C6E222C227469746C65223A22E9A490E9A5AEE6B2B9E7839FE6A380E69FA5E6B885E58D95222C22746F706963223A22E9A490E9A5AEE6B2B9E7839F222C2276657273696F6E223A22323032362E32227D2C22776879223A22E5908DE7A7B0E58AA0E6B3A8227D',X'465154FFD26F9A64147AB2C778D51A163A49E18F2912E7FB99E732EAE2676E63');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',20,117657619660800002,'legal_opinion.patch','018bcfe5-6803-7d11-afe2-d0f096ee6aff',1,X'7B226279223A22E5AD99E99D99222C227365656E223A7B7D2C22736574223A7B226174223A22323032362D31312D32325430323A30303A30302E3030305A222C226261736973223A2261626530646633303534356435613238663539313862303466623961356365373238343730393934613739336163306334383638636464346330313661306631222C226279223A22E5AD99E99D99222C226964223A2230313862636665352D363830332D376431312D616665322D643066303936656536616666222C226974656D5F6964223A22613031222C226E6F7465223A22222C226F6666696365725F6964223A2230313862636665352D363830312D376137312D613261382D396666656332633763396332222C2276657264696374223A22636F6E6669726D6564227D2C22776879223A22E6B395E588B6E6A0B8E5AFB9227D',X'52E7CE53843AF9C3FE18C9D7F2AAF2A35D389285EE077E2E486DD902E2A42CD3');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',21,117657619660800003,'law_text.patch','018bcfe5-6804-734b-89cf-462a4d85a07e',1,X'7B226279223A22E5AD99E99D99222C227365656E223A7B7D2C22736574223A7B2261727469636C6573223A225B7B5C2268656164696E675C223A5C225C222C5C226C6162656C5C223A5C22E7ACACE4B880E69DA15C222C5C226E756D6265725C223A312C5C22746578745C223A5C22E4B8BAE4BA86E998B2E6B2BBE689ACE5B098EFBC8CE588B6E5AE9AE69CACE69DA1E4BE8BE380825C227D2C7B5C2268656164696E675C223A5C225C222C5C226C6162656C5C223A5C22E7ACACE4BA8CE69DA15C222C5C226E756D6265725C223A322C5C22746578745C223A5C22E5B7A5E59CB0E5BA94E5BD93E8AEBEE7BDAEE59BB4E68CA1E380825C227D2C7B5C2268656164696E675C223A5C225C222C5C226C6162656C5C223A5C22E7ACACE4B889E69DA15C222C5C226E756D6265725C223A332C5C22746578745C223A5C22E8BF9DE58F8DE79A84EFBC8CE8B4A3E4BBA4E694B9E6ADA3E380825C227D2C7B5C2268656164696E675C223A5C225C222C5C226C6162656C5C223A5C22E7ACACE59B9BE69DA15C222C5C226E756D6265725C223A342C5C22746578745C223A5C22E69CACE69DA1E4BE8BE887AA32303236E5B9B431E69C8831E697A5E8B5B7E696BDE8A18CE380825C227D5D222C226964223A2230313862636665352D363830342D373334622D383963662D343632613464383561303765222C22696D706F727465645F6174223A22323032362D31312D32325430323A30303A30302E3030305A222C22696D706F727465645F6279223A22E5AD99E99D99222C226C61775F6B6579223A22222C22726574697265645F6174223A6E756C6C2C22736F757263655F6E616D65223A22E7A4BAE4BE8BE69DA1E4BE8B2E747874222C22736F757263655F736861323536223A2234616463646338373536356134356262623536623738313533326532666365343564613434336438613536373631316637363566663930633437306465383261222C227469746C65223A22E7A4BAE4BE8BE5B882E689ACE5B098E6B1A1E69F93E998B2E6B2BBE69DA1E4BE8B227D2C22776879223A22E5AFBCE585A5E6B395E8A784E585A8E69687227D',X'A566EBFDCC778C0C2A0770E95BEA40D805E287B24E1F6F798CE8CF845948601E');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',22,117657619660800004,'certificate_authority.patch','018bcfe5-6801-796d-915e-b3ffd8414721',1,X'7B226279223A22E5AD99E99D99222C227365656E223A7B7D2C22736574223A7B22637265617465645F6174223A22323032362D31312D32325430323A30303A30302E3030305A222C22637265617465645F6279223A22E5AD99E99D99222C2263726C223A22222C2263726C5F6E657874223A6E756C6C2C2263726C5F6E756D626572223A302C2266696E6765727072696E74223A2236666230323461363066666239646534646633386638306366373739346335383231656263653866343234393566613738383434623331363864616462363535222C226964223A2230313862636665352D363830312D373936642D393135652D623366666438343134373231222C226E6F745F6166746572223A22323033362D31312D31395430323A30303A30302E3030305A222C226E6F745F6265666F7265223A22323032362D31312D32325430323A30303A30302E3030305A222C2270656D223A222D2D2D2D2D424547494E2043455254494649434154452D2D2D2D2D5C6E4D4949434954434341616167417749424167495141576E69567771494C4D614A334E6258456E38627544414B42676771686B6A4F50515144417A42514D5173775C6E435159445651514745774A44546A45684D423847413155454367775935365336354C364C3562694335355366356F43423534367635614B44356247414D5234775C6E48415944565151444442586D6C6F666B7561626E7262376C6B49336D6F4C6E6F7234486B756159774868634E4D6A59784D5449794D4449774D4441775768634E5C6E4D7A59784D5445354D4449774D444177576A42514D517377435159445651514745774A44546A45684D423847413155454367775935365336354C364C356269435C6E35355366356F43423534367635614B44356247414D52347748415944565151444442586D6C6F666B7561626E7262376C6B49336D6F4C6E6F7234486B756159775C6E646A415142676371686B6A4F50514942426755726751514149674E6941415454632B59354B3258374E467A77586577576D7639454E6A4951464439356A4A46365C6E36424478334C384C4D785758592F744C456D32617664395179566451464B4A53586A6975372B6E3561584546327470644970504A3767304A46512F33386749775C6E6A483447445752776C2B3558426D5734645A742B76456F3076706E4E4B644F6A525442444D42304741315564446751574242513946696E2B4842456550795A475C6E69755334317A686A6C7844674B44415342674E5648524D4241663845434441474151482F416745414D41344741315564447745422F77514541774942426A414B5C6E42676771686B6A4F5051514441774E704144426D416A45416F482F48696C714E754E744F4330793657374D624A706577592F305670374C346D632B4970416E485C6E5A7153565351436F31634848506B774D37462B4B50324365416A454178644F71674A63586951724A73634D4478623446316B7A794B39492B422B75416E5969645C6E6D623863525A33392B49744F6C4A4772475A317A5468636A5A7849665C6E2D2D2D2D2D454E442043455254494649434154452D2D2D2D2D5C6E222C2273657269616C223A2231363965323537306138383263633638396463643664373132376631626238222C227375626A656374223A22434E3DE69687E4B9A6E7ADBEE5908DE6A0B9E8AF81E4B9A62C4F3DE7A4BAE4BE8BE5B882E7949FE68081E78EAFE5A283E5B1802C433D434E227D2C22776879223A22E5BBBAE7AB8BE7ADBEE58F91E69CBAE69E84227D',X'B0655C565D88429C245A33B8ED29B369594C1F44E8290785E563F82AC0FD2AD4');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',23,117657619660800005,'certificate.patch','018bcfe5-6802-7696-8d0d-3ec383521efa',1,X'7B226279223A22E5AD99E99D99222C227365656E223A7B7D2C22736574223A7B22617574686F726974795F6964223A2230313862636665352D363830312D373936642D393135652D623366666438343134373231222C22636861696E223A225B5C222D2D2D2D2D424547494E2043455254494649434154452D2D2D2D2D5C5C6E4D4949434954434341616167417749424167495141576E69567771494C4D614A334E6258456E38627544414B42676771686B6A4F50515144417A42514D5173775C5C6E435159445651514745774A44546A45684D423847413155454367775935365336354C364C3562694335355366356F43423534367635614B44356247414D5234775C5C6E48415944565151444442586D6C6F666B7561626E7262376C6B49336D6F4C6E6F7234486B756159774868634E4D6A59784D5449794D4449774D4441775768634E5C5C6E4D7A59784D5445354D4449774D444177576A42514D517377435159445651514745774A44546A45684D423847413155454367775935365336354C364C356269435C5C6E35355366356F43423534367635614B44356247414D52347748415944565151444442586D6C6F666B7561626E7262376C6B49336D6F4C6E6F7234486B756159775C5C6E646A415142676371686B6A4F50514942426755726751514149674E6941415454632B59354B3258374E467A77586577576D7639454E6A4951464439356A4A46365C5C6E36424478334C384C4D785758592F744C456D32617664395179566451464B4A53586A6975372B6E3561584546327470644970504A3767304A46512F33386749775C5C6E6A483447445752776C2B3558426D5734645A742B76456F3076706E4E4B644F6A525442444D42304741315564446751574242513946696E2B4842456550795A475C5C6E69755334317A686A6C7844674B44415342674E5648524D4241663845434441474151482F416745414D41344741315564447745422F77514541774942426A414B5C5C6E42676771686B6A4F5051514441774E704144426D416A45416F482F48696C714E754E744F4330793657374D624A706577592F305670374C346D632B4970416E485C5C6E5A7153565351436F31634848506B774D37462B4B50324365416A454178644F71674A63586951724A73634D4478623446316B7A794B39492B422B75416E5969645C5C6E6D623863525A33392B49744F6C4A4772475A317A5468636A5A7849665C5C6E2D2D2D2D2D454E442043455254494649434154452D2D2D2D2D5C5C6E5C225D222C2266696E6765727072696E74223A2236396265313031376562346434666662646564623534643434363261636435313263653263623836633335633463663333336164653232313634343662333361222C226964223A2230313862636665352D363830322D373639362D386430642D336563333833353231656661222C22697373756572223A22434E3DE69687E4B9A6E7ADBEE5908DE6A0B9E8AF81E4B9A62C4F3DE7A4BAE4BE8BE5B882E7949FE68081E78EAFE5A283E5B1802C433D434E222C226E6F745F6166746572223A22323032382D31322D33315431353A35393A35392E3030305A222C226E6F745F6265666F7265223A22323032362D31312D32325430323A30303A30302E3030305A222C226E6F7465223A22222C226F6666696365725F6964223A2230313862636665352D363830322D376437392D386235622D636530303532643635653232222C2270656D223A222D2D2D2D2D424547494E2043455254494649434154452D2D2D2D2D5C6E4D4949434B5443434161366741774942416749514162306665576265777A6279436B634C484B4661707A414B42676771686B6A4F50515144417A42514D5173775C6E435159445651514745774A44546A45684D423847413155454367775935365336354C364C3562694335355366356F43423534367635614B44356247414D5234775C6E48415944565151444442586D6C6F666B7561626E7262376C6B49336D6F4C6E6F7234486B756159774868634E4D6A59784D5449794D4449774D4441775768634E5C6E4D6A67784D6A4D784D5455314F545535576A42614D517377435159445651514745774A44546A45684D423847413155454367775935365336354C364C356269435C6E35355366356F43423534367635614B44356247414D524977454159445651514444416E6E6A6F766C7537726C6D3730784644415342674E5642415554437A6B355C6E4D4445794D7A41314D4445334D466B77457759484B6F5A497A6A3043415159494B6F5A497A6A30444151634451674145736A4143435A2F2B675A706673344B765C6E47563638646A7838457530545968624E3475355277716B726D2F4766334A2F2F39504B31545A556255645742666C534C65762F4B4969506253667651753679505C6E6E59575536614E674D463477485159445652304F4242594546454B50534C79697A466748767861454C596D50545A70795A54584A4D41774741315564457745425C6E2F7751434D41417744675944565230504151482F42415144416762414D42384741315564497751594D426141464430574B6634634552342F4A6B614B354C6A585C6E4F474F58454F416F4D416F4743437147534D343942414D4441326B414D4759434D514349626F6F39476C342F6645766F33324E7566522B6963464358657258695C6E44785935435031476754354C515756495878586467306F3969624E526735374C714377434D51436A42304F6C384D4F514D52694C4F334A71387A334B513577355C6E38644778336B544B66634A31342F35486F4465474E563339666166694978627056752B5872376B3D5C6E2D2D2D2D2D454E442043455254494649434154452D2D2D2D2D5C6E222C22726567697374657265645F6174223A22323032362D31312D32325430323A30303A30302E3030305A222C22726567697374657265645F6279223A22E5AD99E99D99222C227265706C616365645F6279223A22222C227265766F6B65645F6174223A6E756C6C2C227265766F6B65645F6E6F7465223A22222C227265766F6B65645F776879223A6E756C6C2C2273657269616C223A2231626431663739363664656333333666323061343730623163613135616137222C227375626A656374223A2273657269616C4E756D6265723D39393031323330353031372C434E3DE78E8BE5BBBAE59BBD2C4F3DE7A4BAE4BE8BE5B882E7949FE68081E78EAFE5A283E5B1802C433D434E227D2C22776879223A22E7ADBEE58F91E8AF81E4B9A6227D',X'69D84B799182AACB316A4A4A5DBF4D5782F4F54D194853575A05CF71FF8E53E6');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',24,117657619660800006,'bureau.patch','bureau',1,X'7B226279223A22E5AD99E99D99222C227365656E223A7B22626F6479223A5B5B2233633464666633303437313231356630663938303564303166306561346662622F6D61696E222C315D5D7D2C22736574223A7B22626F6479223A227B5C22616464726573735C223A5C225C222C5C22636F7572745C223A5C22E69C89E7AEA1E8BE96E69D83E79A84E4BABAE6B091E6B395E999A25C222C5C226672657175656E63795F6361705C223A322C5C226A7572697364696374696F6E5C223A5B5D2C5C226C6574746572686561645C223A5C22E7A4BAE4BE8BE5B882E7949FE68081E78EAFE5A283E5B1805C222C5C226E616D655C223A5C22E7A4BAE4BE8BE5B882E7949FE68081E78EAFE5A283E5B1805C222C5C226E756D6265725F7061747465726E735C223A7B5C2272656374696669636174696F6E5F6E6F746963655C223A5C22E7A4BAE78EAFE99990E694B9E5AD97E380947B796561727DE380957B6E7DE58FB75C222C5C22726573756C745F6E6F746963655C223A5C22E7A4BAE78EAFE6A380E5918AE380947B796561727DE380957B6E7DE58FB75C227D2C5C2270686F6E655C223A5C22303939302D315C222C5C22706F7374616C5F636F64655C223A5C225C222C5C22726567696F6E5C223A5C22E7A4BA5C222C5C227265766965775F617574686F726974795C223A5C22E7A4BAE4BABAE6B091E694BFE5BA9C5C222C5C227375706572766973696F6E5F70686F6E655C223A5C22303939302D353535303336395C227D227D2C22776879223A22227D',X'DB2D170FAA9511FACF86164AC69B367C7C5691E41E5D3D88D9D045C5AD762428');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',25,117657619660800007,'number_block.patch','018bcfe5-6801-7250-989a-e7b366d52b16',1,X'7B226279223A22E5AD99E99D99222C227365656E223A7B7D2C22736574223A7B22646576696365223A2233633464666633303437313231356630663938303564303166306561346662622F6D61696E222C226669727374223A312C226964223A2230313862636665352D363830312D373235302D393839612D653762333636643532623136222C226B696E64223A22726573756C745F6E6F74696365222C226C617374223A32302C2279656172223A323032367D2C22776879223A22227D',X'889DF5EB43B22D51CD40A94D06365F2C532F8FA333B5CC3E260D6A0D7848295F');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',26,117657619660800008,'number.patch','018bcfe5-6803-792a-ad7a-c252d05290e6',1,X'7B226279223A22E5AD99E99D99222C227365656E223A7B7D2C22736574223A7B22626C6F636B5F6964223A2230313862636665352D363830312D373235302D393839612D653762333636643532623136222C226964223A2230313862636665352D363830332D373932612D616437612D633235326430353239306536222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226B696E64223A22726573756C745F6E6F74696365222C226E223A312C2270617065725F6964223A2230313862636665352D363830322D373635372D393961392D343734376361363564386534222C227374617465223A227265736572766564222C2274657874223A22E7A4BAE78EAFE6A380E5918AE3809432303236E3809531E58FB7222C22776879223A22222C2279656172223A323032367D2C22776879223A22227D',X'170B3347702CE2A0BAE94FBB1C66DE81DA0977B582C4B92BFA6F8A31CC8F2490');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',27,117657619660800009,'paper.patch','018bcfe5-6802-7657-99a9-4747ca65d8e4',1,X'7B226279223A22E5AD99E99D99222C227365656E223A7B7D2C22736574223A7B22656E7472696573223A227B5C22636F6E746163745C223A5C22E5AD99E99D995C222C5C22636F6E746163745F6E756D6265725C223A5C22303939302D315C222C5C2272656D696E6465725C223A5C22E8AFB7E4BDA0E58D95E4BD8DE7BBA7E7BBADE981B5E5AE88E7949FE68081E78EAFE5A283E6B395E5BE8BE38081E6B395E8A784E38081E8A784E7ABA0EFBC8CE4BF9DE68C81E6B1A1E69F93E998B2E6B2BBE8AEBEE696BDE6ADA3E5B8B8E8BF90E8A18CEFBC8CE5A682E5AE9EE5819AE5A5BDE58FB0E8B4A6E8AEB0E5BD95E380825C222C5C22726573756C74735C223A5C22E99990E69C9FE695B4E694B97CE7A7BBE98081E69C89E585B3E983A8E997A85C227D222C2266696E64696E675F696473223A225B5D222C226964223A2230313862636665352D363830322D373635372D393961392D343734376361363564386534222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226973737565645F6174223A22323032362D31312D32325430323A30303A30302E3030305A222C226973737565645F6279223A22E5AD99E99D99222C226B696E64223A22726573756C745F6E6F74696365222C226D6F64656C223A227B5C22616273656E6365735C223A7B5C22616273656E745C223A7B5C226D61726B5C223A5C22EFBC88E69CAAE7ADBEE694B6EFBC895C222C5C226E6F74655C223A5B5C22E8A2ABE6A380E69FA5E58D95E4BD8DE69CAAE59CA8E78EB0E59CBAE7ADBEE694B6EFBC8CE68385E586B5E8AFB4E6988EEFBC9A7B726561736F6E7DE380825C222C5C22E8A781E8AF81E4BABAEFBC9A7B7769746E6573737DE380825C222C5C22E78EB0E59CBAE99FB3E5838FE8AEB0E5BD95EFBC9A7B7265636F7264696E677DE380825C222C5C22E69CACE5918AE79FA5E4B9A6E58FA6E8A18CE4BE9DE6B395E98081E8BEBEE380825C225D7D2C5C22726566757365645C223A7B5C226D61726B5C223A5C22EFBC88E68B92E7BB9DE7ADBEE694B6EFBC895C222C5C226E6F74655C223A5B5C22E8A2ABE6A380E69FA5E58D95E4BD8D7B706F736974696F6E7D7B6E616D657DE68B92E7BB9DE7ADBEE694B6EFBC8CE79086E794B1EFBC9A7B726561736F6E7DE380825C222C5C22E8A781E8AF81E4BABAEFBC9A7B7769746E6573737DE380825C222C5C22E78EB0E59CBAE99FB3E5838FE8AEB0E5BD95EFBC9A7B7265636F7264696E677DE380825C222C5C22E69CACE5918AE79FA5E4B9A6E4BE9DE6B395E79599E7BDAEE98081E8BEBEE380825C225D7D7D2C5C22617574686F725C223A5C22E7A4BAE4BE8BE5B882E7949FE68081E78EAFE5A283E5B1805C222C5C22626C6F636B735C223A5B7B5C22626C6F636B5C223A5C226D617374686561645C222C5C226275726561755C223A5C22E7A4BAE4BE8BE5B882E7949FE68081E78EAFE5A283E5B1805C222C5C226E756D6265725C223A5C22E7A4BAE78EAFE6A380E5918AE3809432303236E3809531E58FB75C222C5C227469746C655C223A5C22E6A380E69FA5E7BB93E69E9CE5918AE79FA5E4B9A65C227D2C7B5C22626C6F636B5C223A5C227061726167726170685C222C5C226B6565705F776974685F6E6578745C223A66616C73652C5C22706C6163655C223A5C226C6566745C222C5C22746578745C223A5C22E7A4BAE4BE8BE5BBBAE7AD91E5B7A5E7A88BE69C89E99990E585ACE58FB8EFBC9A5C227D2C7B5C22626C6F636B5C223A5C227061726167726170685C222C5C226B6565705F776974685F6E6578745C223A66616C73652C5C22706C6163655C223A5C22696E64656E745C222C5C22746578745C223A5C22E7BB9FE4B880E7A4BEE4BC9AE4BFA1E794A8E4BBA3E7A081EFBC9A39313939303132334D413358324B385131375C5C6EE4BD8FE68980EFBC88E59CB0E59D80EFBC89EFBC9AE7A4BAE4BE8BE8B7AF31E58FB75C227D2C7B5C22626C6F636B5C223A5C227061726167726170685C222C5C226B6565705F776974685F6E6578745C223A66616C73652C5C22706C6163655C223A5C22696E64656E745C222C5C22746578745C223A5C2232303236E5B9B43131E69C883138E697A53130E697B63030E58886E887B33130E697B63431E58886EFBC8CE68891E5B180E689A7E6B395E4BABAE59198E78E8BE5BBBAE59BBDEFBC88E689A7E6B395E8AF81E58FB73939303132333035303137EFBC89E38081E69D8EE69993E6A285EFBC88E689A7E6B395E8AF81E58FB73939303132333035303233EFBC89E4BE9DE68DAEE3808AE8A18CE694BFE6A380E69FA5E9809AE79FA5E4B9A6E3808BEFBC88E7A4BAE78EAFE6A380E9809AE3809432303236E3809538E58FB7EFBC89E5AFB9E4BDA0E58D95E4BD8DEFBC88E7A4BAE4BE8BE88AB1E59BADE4BA8CE69C9FE5B7A5E59CB0EFBC89E8BF9BE8A18CE4BA86E6A380E69FA5EFBC8CE6A380E69FA5E58685E5AEB9E4B8BAE3808AE696BDE5B7A5E5B7A5E59CB0E689ACE5B098E2809CE585ADE4B8AAE799BEE58886E799BEE2809DE6A380E69FA5E6B885E58D95E3808BE38082E4BE9DE785A7E59BBDE58AA1E999A2E58A9EE585ACE58E85E3808AE585B3E4BA8EE4B8A5E6A0BCE8A784E88C83E6B689E4BC81E8A18CE694BFE6A380E69FA5E79A84E6848FE8A781E3808BEFBC88E59BBDE58A9EE58F91E3809432303234E380953534E58FB7EFBC89E585B3E4BA8EE6A380E69FA5E7BB93E69E9CE58F8AE697B6E5918AE79FA5E4BC81E4B89AE79A84E8A681E6B182EFBC8CE78EB0E5B086E6A380E69FA5E7BB93E69E9CE5918AE79FA5E5A682E4B88BEFBC9A5C227D2C7B5C22626C6F636B5C223A5C227469636B5F726F775C222C5C226C6162656C5C223A5C22E6A380E69FA5E7BB93E69E9CEFBC9A5C222C5C227469636B735C223A5B7B5C22636865636B65645C223A66616C73652C5C22746578745C223A5C22E69CAAE58F91E78EB0E997AEE9A2985C227D2C7B5C22636865636B65645C223A66616C73652C5C22746578745C223A5C22E5B7B2E5BD93E59CBAE694B9E6ADA35C227D2C7B5C22636865636B65645C223A747275652C5C22746578745C223A5C22E99990E69C9FE695B4E694B95C227D2C7B5C22636865636B65645C223A66616C73652C5C22746578745C223A5C22E68B9FE7AB8BE6A188E8B083E69FA55C227D2C7B5C22636865636B65645C223A747275652C5C22746578745C223A5C22E7A7BBE98081E69C89E585B3E983A8E997A85C227D5D7D2C7B5C22626C6F636B5C223A5C227061726167726170685C222C5C226B6565705F776974685F6E6578745C223A747275652C5C22706C6163655C223A5C22696E64656E745C222C5C22746578745C223A5C22E58F91E78EB0E4B88BE58897E997AEE9A298EFBC9A5C227D2C7B5C22626C6F636B5C223A5C22646174615F7461626C655C222C5C22636F6C756D6E735C223A5B7B5C22706C6163655C223A5C2263656E7472655C222C5C227469746C655C223A5C22E5BA8F5C222C5C2277696474685C223A3130307D2C7B5C22706C6163655C223A5C226C6566745C222C5C227469746C655C223A5C22E997AEE9A2985C222C5C2277696474685C223A3534307D2C7B5C22706C6163655C223A5C226C6566745C222C5C227469746C655C223A5C22E69C89E585B3E8A784E5AE9A5C222C5C2277696474685C223A3430307D2C7B5C22706C6163655C223A5C2263656E7472655C222C5C227469746C655C223A5C22E5A484E790865C222C5C2277696474685C223A3233307D2C7B5C22706C6163655C223A5C2263656E7472655C222C5C227469746C655C223A5C22E695B4E694B9E69C9FE999905C222C5C2277696474685C223A3239307D5D2C5C22726F77735C223A5B5B5C22315C222C5C22E78EB0E59CBAE6A380E69FA5E697B6EFBC8CE69FA5E8A781E997AEE9A298E5B19EE5AE9EE380825C222C5C22E3808AE4B8ADE58D8EE4BABAE6B091E585B1E5928CE59BBDE7949FE68081E78EAFE5A283E6B395E585B8E3808BE7ACACE4BA8CE799BEE59B9BE58D81E69DA1E7ACACE4B880E6ACBE5C222C5C22E99990E69C9FE695B4E694B95C222C5C2232303236E5B9B43132E69C8833E697A55C225D2C5B5C22325C222C5C22E78EB0E59CBAE6A380E69FA5E697B6EFBC8CE69FA5E8A781E997AEE9A298E5B19EE5AE9EE380825C222C5C22E3808AE4B8ADE58D8EE4BABAE6B091E585B1E5928CE59BBDE7949FE68081E78EAFE5A283E6B395E585B8E3808BE7ACACE4BA8CE799BEE59B9BE58D81E69DA1E7ACACE4B889E6ACBE5C222C5C22E7A7BBE98081E4BD8FE688BFE59F8EE4B9A1E5BBBAE8AEBEE7AD89E983A8E997A85C222C5C2232303236E5B9B43131E69C883138E697A55C225D5D7D2C7B5C22626C6F636B5C223A5C227061726167726170685C222C5C226B6565705F776974685F6E6578745C223A66616C73652C5C22706C6163655C223A5C22696E64656E745C222C5C22746578745C223A5C22E99C80E8A681E99990E69C9FE695B4E694B9E79A84EFBC8CE8B4A3E4BBA4E694B9E6ADA3E79A84E58685E5AEB9E38081E4BE9DE68DAEE5928CE69591E6B58EE98094E5BE84E8A781E3808AE8B4A3E4BBA4E99990E69C9FE695B4E694B9E9809AE79FA5E4B9A6E3808BEFBC88E7A4BAE78EAFE99990E694B9E5AD97E3809432303236E380953230E58FB7EFBC89E38082E8AFB7E68C89E69C9FE694B9E6ADA3EFBC8CE5B9B6E4BA8E32303236E5B9B43131E69C883238E697A5E5898DE68AA5E98081E695B4E694B9E68AA5E5918AE38082E69C9FE99990E5B18AE6BBA1E5908EE68891E5B180E5B086E8BF9BE8A18CE5A48DE69FA5E380825C227D2C7B5C22626C6F636B5C223A5C227061726167726170685C222C5C226B6565705F776974685F6E6578745C223A66616C73652C5C22706C6163655C223A5C22696E64656E745C222C5C22746578745C223A5C22E5B19EE4BA8EE4BD8FE688BFE59F8EE4B9A1E5BBBAE8AEBEE7AD89E983A8E997A8E8818CE8B4A3E79A84E997AEE9A298EFBC8CE68891E5B180E5B086E4BE9DE68DAEE3808AE4B8ADE58D8EE4BABAE6B091E585B1E5928CE59BBDE7949FE68081E78EAFE5A283E6B395E585B8E3808BE7ACACE4B880E58D83E99BB6E585ABE58D81E4B889E69DA1E7ACACE4B880E6ACBEE58F8AE697B6E7A7BBE98081E38082E8AFB7E4BDA0E58D95E4BD8DE58588E8A18CE695B4E694B9EFBC8CE5B9B6E68EA5E58F97E4B88AE8BFB0E983A8E997A8E79A84E79B91E79DA3E6A380E69FA5E380825C227D2C7B5C22626C6F636B5C223A5C227061726167726170685C222C5C226B6565705F776974685F6E6578745C223A66616C73652C5C22706C6163655C223A5C22696E64656E745C222C5C22746578745C223A5C22E8AFB7E4BDA0E58D95E4BD8DE7BBA7E7BBADE981B5E5AE88E7949FE68081E78EAFE5A283E6B395E5BE8BE38081E6B395E8A784E38081E8A784E7ABA0EFBC8CE4BF9DE68C81E6B1A1E69F93E998B2E6B2BBE8AEBEE696BDE6ADA3E5B8B8E8BF90E8A18CEFBC8CE5A682E5AE9EE5819AE5A5BDE58FB0E8B4A6E8AEB0E5BD95E380825C227D2C7B5C22626C6F636B5C223A5C227061726167726170685C222C5C226B6565705F776974685F6E6578745C223A66616C73652C5C22706C6163655C223A5C22696E64656E745C222C5C22746578745C223A5C22E4BDA0E58D95E4BD8DE5AFB9E6A380E69FA5E7BB93E69E9CE69C89E5BC82E8AEAEE79A84EFBC8CE58FAFE4BBA5E59091E68891E5B180E99988E8BFB0E38081E794B3E8BEA9E38082E88194E7B3BBE4BABAEFBC9AE5AD99E99D99EFBC9BE88194E7B3BBE794B5E8AF9DEFBC9A303939302D31EFBC9BE59CB0E59D80EFBC9AE38082E79B91E79DA3E794B5E8AF9DEFBC9A303939302D35353530333639E380825C227D2C7B5C22626C6F636B5C223A5C227365616C5C222C5C226275726561755C223A5C22E7A4BAE4BE8BE5B882E7949FE68081E78EAFE5A283E5B1805C222C5C2264617465645C223A5C2232303236E5B9B43131E69C883232E697A55C222C5C2268696E745C223A5C225C227D2C7B5C22616273656E6365735C223A7B5C22616273656E745C223A7B5C226D61726B5C223A5C22EFBC88E69CAAE7ADBEE694B6EFBC895C222C5C226E6F74655C223A5B5C22E8A2ABE6A380E69FA5E58D95E4BD8DE69CAAE59CA8E78EB0E59CBAE7ADBEE694B6EFBC8CE68385E586B5E8AFB4E6988EEFBC9A7B726561736F6E7DE380825C222C5C22E8A781E8AF81E4BABAEFBC9A7B7769746E6573737DE380825C222C5C22E78EB0E59CBAE99FB3E5838FE8AEB0E5BD95EFBC9A7B7265636F7264696E677DE380825C222C5C22E69CACE5918AE79FA5E4B9A6E58FA6E8A18CE4BE9DE6B395E98081E8BEBEE380825C225D7D2C5C22726566757365645C223A7B5C226D61726B5C223A5C22EFBC88E68B92E7BB9DE7ADBEE694B6EFBC895C222C5C226E6F74655C223A5B5C22E8A2ABE6A380E69FA5E58D95E4BD8D7B706F736974696F6E7D7B6E616D657DE68B92E7BB9DE7ADBEE694B6EFBC8CE79086E794B1EFBC9A7B726561736F6E7DE380825C222C5C22E8A781E8AF81E4BABAEFBC9A7B7769746E6573737DE380825C222C5C22E78EB0E59CBAE99FB3E5838FE8AEB0E5BD95EFBC9A7B7265636F7264696E677DE380825C222C5C22E69CACE5918AE79FA5E4B9A6E4BE9DE6B395E79599E7BDAEE98081E8BEBEE380825C225D7D7D2C5C22626C6F636B5C223A5C226F70696E696F6E5C222C5C226C6162656C5C223A5C22E7ADBEE694B6E68385E586B5EFBC9A5C222C5C227369676E65645C223A5C22E5B7B2E694B6E588B0E69CACE5918AE79FA5E4B9A6E380825C222C5C22736C6F745C223A5C2270617274795C227D2C7B5C22626C6F636B5C223A5C227369676E6174757265735C222C5C226C696E65735C223A5B7B5C226265736964655C223A5C225C222C5C2264617465645C223A747275652C5C226F7074696F6E616C5C223A66616C73652C5C22736C6F745C223A7B5C2269645C223A5C2270617274795C222C5C226C6162656C5C223A5C22E8A2ABE6A380E69FA5E58D95E4BD8DEFBC88E7ADBEE694B6EFBC89EFBC9A5C222C5C22726F6C655C223A5C2270617274795C227D7D2C7B5C226265736964655C223A5C22E689A7E6B395E8AF81E58FB739393031323330353031375C222C5C2264617465645C223A747275652C5C226F7074696F6E616C5C223A66616C73652C5C22736C6F745C223A7B5C2269645C223A5C226F6666696365723A30313862636665352D363830322D376437392D386235622D6365303035326436356532325C222C5C226C6162656C5C223A5C22E6A380E69FA5E4BABAE59198EFBC88E7ADBEE5908DEFBC89EFBC9A5C222C5C22726F6C655C223A5C22696E73706563746F725C227D7D2C7B5C226265736964655C223A5C22E689A7E6B395E8AF81E58FB739393031323330353032335C222C5C2264617465645C223A747275652C5C226F7074696F6E616C5C223A66616C73652C5C22736C6F745C223A7B5C2269645C223A5C226F6666696365723A30313862636665352D363830332D376334662D383636612D6537356339346465316232635C222C5C226C6162656C5C223A5C22E6A380E69FA5E4BABAE59198EFBC88E7ADBEE5908DEFBC89EFBC9A5C222C5C22726F6C655C223A5C227265636F726465725C227D7D2C7B5C226265736964655C223A5C225C222C5C2264617465645C223A747275652C5C226F7074696F6E616C5C223A747275652C5C22736C6F745C223A7B5C2269645C223A5C227769746E6573735C222C5C226C6162656C5C223A5C22E8A781E8AF81E4BABAEFBC88E7ADBEE5908DEFBC89EFBC9A5C222C5C22726F6C655C223A5C227769746E6573735C227D7D5D7D5D2C5C22666F6F7465725C223A7B5C22706167655F6C6162656C5C223A5C22E7ACAC7B706167657DE9A1B5E38080E585B17B70616765737DE9A1B55C222C5C22736C6F74735C223A5B5D7D2C5C226865616465725C223A5C22E6A380E69FA5E7BB93E69E9CE5918AE79FA5E4B9A6E38080E7A4BAE4BE8BE5BBBAE7AD91E5B7A5E7A88BE69C89E99990E585ACE58FB85C222C5C226B696E645C223A5C22726573756C745F6E6F746963655C222C5C226C61796F75745C223A5C22666F726D5C222C5C226E756D6265725C223A5C22E7A4BAE78EAFE6A380E5918AE3809432303236E3809531E58FB75C222C5C227375626A6563745C223A5C22E7A4BAE78EAFE6A380E5918AE3809432303236E3809531E58FB75C222C5C227469746C655C223A5C22E6A380E69FA5E7BB93E69E9CE5918AE79FA5E4B9A65C227D222C226D6F64656C5F736861323536223A2265353166323862386166646632663862326265623137306134623761376664386465303233376561376637373233623039643163326635623064343131393466222C226E756D626572223A22E7A4BAE78EAFE6A380E5918AE3809432303236E3809531E58FB7222C226F6E5F7061706572223A312C227061676573223A322C227064665F736861323536223A2264323965366634643433353937346633396336633131353433623563613134323638353438393065356162623433306530643130633563326635626661643836222C227265706C61636573223A22222C22736572766564223A225B5D222C227369676E617475726573223A225B5D222C2273697A65223A3135313731342C227469746C65223A22E6A380E69FA5E7BB93E69E9CE5918AE79FA5E4B9A6227D2C22776879223A22227D',X'E3268C6F292266A5909427FA3C9C1AF56110DCAE619FDD684BD4C64AA116768E');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',28,117657619660800010,'number.patch','018bcfe5-6803-792a-ad7a-c252d05290e6',1,X'7B226279223A22E5AD99E99D99222C227365656E223A7B227374617465223A5B5B2233633464666633303437313231356630663938303564303166306561346662622F6D61696E222C32365D5D7D2C22736574223A7B227374617465223A22697373756564227D2C22776879223A22227D',X'27DAB8148B9DB0F59BCF544009EED8A98C18F35BFCF878CB7F8C8CE51180A282');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',29,117657619660800011,'voiding.patch','018bcfe5-6802-7657-99a9-4747ca65d8e4',1,X'7B226279223A22E5AD99E99D99222C227365656E223A7B7D2C22736574223A7B226174223A22323032362D31312D32325430323A30303A30302E3030305A222C226279223A22E5AD99E99D99222C226964223A2230313862636665352D363830322D373635372D393961392D343734376361363564386534222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226E756D626572223A22E7A4BAE78EAFE6A380E5918AE3809432303236E3809531E58FB7222C22726561736F6E223A22E7BB93E8AEBAE58699E99499222C227265706C616365645F6279223A22227D2C22776879223A22E7BB93E8AEBAE58699E99499227D',X'9EEED695BDD239CC553DD90D0CAC5FDDD83A26EB692AD5F8400EA77AC39F7080');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',30,117657619660800012,'number.patch','018bcfe5-6803-792a-ad7a-c252d05290e6',1,X'7B226279223A22E5AD99E99D99222C227365656E223A7B227374617465223A5B5B2233633464666633303437313231356630663938303564303166306561346662622F6D61696E222C32385D5D2C22776879223A5B5B2233633464666633303437313231356630663938303564303166306561346662622F6D61696E222C32365D5D7D2C22736574223A7B227374617465223A22766F6964222C22776879223A22E7BB93E8AEBAE58699E99499227D2C22776879223A22E7BB93E8AEBAE58699E99499227D',X'94E5F07383BDE3F12A37B51F1B1C85987D623BCD3137FD5B355E835EA4326B83');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',31,117657619660800013,'number.patch','018bcfe5-6805-7b22-a363-b35c4b239371',1,X'7B226279223A22E5AD99E99D99222C227365656E223A7B7D2C22736574223A7B22626C6F636B5F6964223A2230313862636665352D363830312D373235302D393839612D653762333636643532623136222C226964223A2230313862636665352D363830352D376232322D613336332D623335633462323339333731222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226B696E64223A22726573756C745F6E6F74696365222C226E223A322C2270617065725F6964223A2230313862636665352D363830342D376331342D613163302D366139393039663032656636222C227374617465223A227265736572766564222C2274657874223A22E7A4BAE78EAFE6A380E5918AE3809432303236E3809532E58FB7222C22776879223A22222C2279656172223A323032367D2C22776879223A22227D',X'9AD930117A922C5242C13221ACA4DD0E9F472CD8D64C95F5D54B34A332B5825D');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',32,117657619660800014,'paper.patch','018bcfe5-6804-7c14-a1c0-6a9909f02ef6',1,X'7B226279223A22E5AD99E99D99222C227365656E223A7B7D2C22736574223A7B22656E7472696573223A227B5C22636F6E746163745C223A5C22E5AD99E99D995C222C5C22636F6E746163745F6E756D6265725C223A5C22303939302D315C222C5C2272656D696E6465725C223A5C22E8AFB7E4BDA0E58D95E4BD8DE7BBA7E7BBADE981B5E5AE88E7949FE68081E78EAFE5A283E6B395E5BE8BE38081E6B395E8A784E38081E8A784E7ABA0EFBC8CE4BF9DE68C81E6B1A1E69F93E998B2E6B2BBE8AEBEE696BDE6ADA3E5B8B8E8BF90E8A18CEFBC8CE5A682E5AE9EE5819AE5A5BDE58FB0E8B4A6E8AEB0E5BD95E380825C222C5C22726573756C74735C223A5C22E99990E69C9FE695B4E694B97CE7A7BBE98081E69C89E585B3E983A8E997A85C227D222C2266696E64696E675F696473223A225B5D222C226964223A2230313862636665352D363830342D376331342D613163302D366139393039663032656636222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226973737565645F6174223A22323032362D31312D32325430323A30303A30302E3030305A222C226973737565645F6279223A22E5AD99E99D99222C226B696E64223A22726573756C745F6E6F74696365222C226D6F64656C223A227B5C22616273656E6365735C223A7B5C22616273656E745C223A7B5C226D61726B5C223A5C22EFBC88E69CAAE7ADBEE694B6EFBC895C222C5C226E6F74655C223A5B5C22E8A2ABE6A380E69FA5E58D95E4BD8DE69CAAE59CA8E78EB0E59CBAE7ADBEE694B6EFBC8CE68385E586B5E8AFB4E6988EEFBC9A7B726561736F6E7DE380825C222C5C22E8A781E8AF81E4BABAEFBC9A7B7769746E6573737DE380825C222C5C22E78EB0E59CBAE99FB3E5838FE8AEB0E5BD95EFBC9A7B7265636F7264696E677DE380825C222C5C22E69CACE5918AE79FA5E4B9A6E58FA6E8A18CE4BE9DE6B395E98081E8BEBEE380825C225D7D2C5C22726566757365645C223A7B5C226D61726B5C223A5C22EFBC88E68B92E7BB9DE7ADBEE694B6EFBC895C222C5C226E6F74655C223A5B5C22E8A2ABE6A380E69FA5E58D95E4BD8D7B706F736974696F6E7D7B6E616D657DE68B92E7BB9DE7ADBEE694B6EFBC8CE79086E794B1EFBC9A7B726561736F6E7DE380825C222C5C22E8A781E8AF81E4BABAEFBC9A7B7769746E6573737DE380825C222C5C22E78EB0E59CBAE99FB3E5838FE8AEB0E5BD95EFBC9A7B7265636F7264696E677DE380825C222C5C22E69CACE5918AE79FA5E4B9A6E4BE9DE6B395E79599E7BDAEE98081E8BEBEE380825C225D7D7D2C5C22617574686F725C223A5C22E7A4BAE4BE8BE5B882E7949FE68081E78EAFE5A283E5B1805C222C5C22626C6F636B735C223A5B7B5C22626C6F636B5C223A5C226D617374686561645C222C5C226275726561755C223A5C22E7A4BAE4BE8BE5B882E7949FE68081E78EAFE5A283E5B1805C222C5C226E756D6265725C223A5C22E7A4BAE78EAFE6A380E5918AE3809432303236E3809532E58FB75C222C5C227469746C655C223A5C22E6A380E69FA5E7BB93E69E9CE5918AE79FA5E4B9A65C227D2C7B5C22626C6F636B5C223A5C227061726167726170685C222C5C226B6565705F776974685F6E6578745C223A66616C73652C5C22706C6163655C223A5C226C6566745C222C5C22746578745C223A5C22E7A4BAE4BE8BE5BBBAE7AD91E5B7A5E7A88BE69C89E99990E585ACE58FB8EFBC9A5C227D2C7B5C22626C6F636B5C223A5C227061726167726170685C222C5C226B6565705F776974685F6E6578745C223A66616C73652C5C22706C6163655C223A5C22696E64656E745C222C5C22746578745C223A5C22E7BB9FE4B880E7A4BEE4BC9AE4BFA1E794A8E4BBA3E7A081EFBC9A39313939303132334D413358324B385131375C5C6EE4BD8FE68980EFBC88E59CB0E59D80EFBC89EFBC9AE7A4BAE4BE8BE8B7AF31E58FB75C227D2C7B5C22626C6F636B5C223A5C227061726167726170685C222C5C226B6565705F776974685F6E6578745C223A66616C73652C5C22706C6163655C223A5C22696E64656E745C222C5C22746578745C223A5C2232303236E5B9B43131E69C883138E697A53130E697B63030E58886E887B33130E697B63431E58886EFBC8CE68891E5B180E689A7E6B395E4BABAE59198E78E8BE5BBBAE59BBDEFBC88E689A7E6B395E8AF81E58FB73939303132333035303137EFBC89E38081E69D8EE69993E6A285EFBC88E689A7E6B395E8AF81E58FB73939303132333035303233EFBC89E4BE9DE68DAEE3808AE8A18CE694BFE6A380E69FA5E9809AE79FA5E4B9A6E3808BEFBC88E7A4BAE78EAFE6A380E9809AE3809432303236E3809538E58FB7EFBC89E5AFB9E4BDA0E58D95E4BD8DEFBC88E7A4BAE4BE8BE88AB1E59BADE4BA8CE69C9FE5B7A5E59CB0EFBC89E8BF9BE8A18CE4BA86E6A380E69FA5EFBC8CE6A380E69FA5E58685E5AEB9E4B8BAE3808AE696BDE5B7A5E5B7A5E59CB0E689ACE5B098E2809CE585ADE4B8AAE799BEE58886E799BEE2809DE6A380E69FA5E6B885E58D95E3808BE38082E4BE9DE785A7E59BBDE58AA1E999A2E58A9EE585ACE58E85E3808AE585B3E4BA8EE4B8A5E6A0BCE8A784E88C83E6B689E4BC81E8A18CE694BFE6A380E69FA5E79A84E6848FE8A781E3808BEFBC88E59BBDE58A9EE58F91E3809432303234E380953534E58FB7EFBC89E585B3E4BA8EE6A380E69FA5E7BB93E69E9CE58F8AE697B6E5918AE79FA5E4BC81E4B89AE79A84E8A681E6B182EFBC8CE78EB0E5B086E6A380E69FA5E7BB93E69E9CE5918AE79FA5E5A682E4B88BEFBC9A5C227D2C7B5C22626C6F636B5C223A5C227469636B5F726F775C222C5C226C6162656C5C223A5C22E6A380E69FA5E7BB93E69E9CEFBC9A5C222C5C227469636B735C223A5B7B5C22636865636B65645C223A66616C73652C5C22746578745C223A5C22E69CAAE58F91E78EB0E997AEE9A2985C227D2C7B5C22636865636B65645C223A66616C73652C5C22746578745C223A5C22E5B7B2E5BD93E59CBAE694B9E6ADA35C227D2C7B5C22636865636B65645C223A747275652C5C22746578745C223A5C22E99990E69C9FE695B4E694B95C227D2C7B5C22636865636B65645C223A66616C73652C5C22746578745C223A5C22E68B9FE7AB8BE6A188E8B083E69FA55C227D2C7B5C22636865636B65645C223A747275652C5C22746578745C223A5C22E7A7BBE98081E69C89E585B3E983A8E997A85C227D5D7D2C7B5C22626C6F636B5C223A5C227061726167726170685C222C5C226B6565705F776974685F6E6578745C223A747275652C5C22706C6163655C223A5C22696E64656E745C222C5C22746578745C223A5C22E58F91E78EB0E4B88BE58897E997AEE9A298EFBC9A5C227D2C7B5C22626C6F636B5C223A5C22646174615F7461626C655C222C5C22636F6C756D6E735C223A5B7B5C22706C6163655C223A5C2263656E7472655C222C5C227469746C655C223A5C22E5BA8F5C222C5C2277696474685C223A3130307D2C7B5C22706C6163655C223A5C226C6566745C222C5C227469746C655C223A5C22E997AEE9A2985C222C5C2277696474685C223A3534307D2C7B5C22706C6163655C223A5C226C6566745C222C5C227469746C655C223A5C22E69C89E585B3E8A784E5AE9A5C222C5C2277696474685C223A3430307D2C7B5C22706C6163655C223A5C2263656E7472655C222C5C227469746C655C223A5C22E5A484E790865C222C5C2277696474685C223A3233307D2C7B5C22706C6163655C223A5C2263656E7472655C222C5C227469746C655C223A5C22E695B4E694B9E69C9FE999905C222C5C2277696474685C223A3239307D5D2C5C22726F77735C223A5B5B5C22315C222C5C22E78EB0E59CBAE6A380E69FA5E697B6EFBC8CE69FA5E8A781E997AEE9A298E5B19EE5AE9EE380825C222C5C22E3808AE4B8ADE58D8EE4BABAE6B091E585B1E5928CE59BBDE7949FE68081E78EAFE5A283E6B395E585B8E3808BE7ACACE4BA8CE799BEE59B9BE58D81E69DA1E7ACACE4B880E6ACBE5C222C5C22E99990E69C9FE695B4E694B95C222C5C2232303236E5B9B43132E69C8833E697A55C225D2C5B5C22325C222C5C22E78EB0E59CBAE6A380E69FA5E697B6EFBC8CE69FA5E8A781E997AEE9A298E5B19EE5AE9EE380825C222C5C22E3808AE4B8ADE58D8EE4BABAE6B091E585B1E5928CE59BBDE7949FE68081E78EAFE5A283E6B395E585B8E3808BE7ACACE4BA8CE799BEE59B9BE58D81E69DA1E7ACACE4B889E6ACBE5C222C5C22E7A7BBE98081E4BD8FE688BFE59F8EE4B9A1E5BBBAE8AEBEE7AD89E983A8E997A85C222C5C2232303236E5B9B43131E69C883138E697A55C225D5D7D2C7B5C22626C6F636B5C223A5C227061726167726170685C222C5C226B6565705F776974685F6E6578745C223A66616C73652C5C22706C6163655C223A5C22696E64656E745C222C5C22746578745C223A5C22E99C80E8A681E99990E69C9FE695B4E694B9E79A84EFBC8CE8B4A3E4BBA4E694B9E6ADA3E79A84E58685E5AEB9E38081E4BE9DE68DAEE5928CE69591E6B58EE98094E5BE84E8A781E3808AE8B4A3E4BBA4E99990E69C9FE695B4E694B9E9809AE79FA5E4B9A6E3808BEFBC88E7A4BAE78EAFE99990E694B9E5AD97E3809432303236E380953230E58FB7EFBC89E38082E8AFB7E68C89E69C9FE694B9E6ADA3EFBC8CE5B9B6E4BA8E32303236E5B9B43131E69C883238E697A5E5898DE68AA5E98081E695B4E694B9E68AA5E5918AE38082E69C9FE99990E5B18AE6BBA1E5908EE68891E5B180E5B086E8BF9BE8A18CE5A48DE69FA5E380825C227D2C7B5C22626C6F636B5C223A5C227061726167726170685C222C5C226B6565705F776974685F6E6578745C223A66616C73652C5C22706C6163655C223A5C22696E64656E745C222C5C22746578745C223A5C22E5B19EE4BA8EE4BD8FE688BFE59F8EE4B9A1E5BBBAE8AEBEE7AD89E983A8E997A8E8818CE8B4A3E79A84E997AEE9A298EFBC8CE68891E5B180E5B086E4BE9DE68DAEE3808AE4B8ADE58D8EE4BABAE6B091E585B1E5928CE59BBDE7949FE68081E78EAFE5A283E6B395E585B8E3808BE7ACACE4B880E58D83E99BB6E585ABE58D81E4B889E69DA1E7ACACE4B880E6ACBEE58F8AE697B6E7A7BBE98081E38082E8AFB7E4BDA0E58D95E4BD8DE58588E8A18CE695B4E694B9EFBC8CE5B9B6E68EA5E58F97E4B88AE8BFB0E983A8E997A8E79A84E79B91E79DA3E6A380E69FA5E380825C227D2C7B5C22626C6F636B5C223A5C227061726167726170685C222C5C226B6565705F776974685F6E6578745C223A66616C73652C5C22706C6163655C223A5C22696E64656E745C222C5C22746578745C223A5C22E8AFB7E4BDA0E58D95E4BD8DE7BBA7E7BBADE981B5E5AE88E7949FE68081E78EAFE5A283E6B395E5BE8BE38081E6B395E8A784E38081E8A784E7ABA0EFBC8CE4BF9DE68C81E6B1A1E69F93E998B2E6B2BBE8AEBEE696BDE6ADA3E5B8B8E8BF90E8A18CEFBC8CE5A682E5AE9EE5819AE5A5BDE58FB0E8B4A6E8AEB0E5BD95E380825C227D2C7B5C22626C6F636B5C223A5C227061726167726170685C222C5C226B6565705F776974685F6E6578745C223A66616C73652C5C22706C6163655C223A5C22696E64656E745C222C5C22746578745C223A5C22E4BDA0E58D95E4BD8DE5AFB9E6A380E69FA5E7BB93E69E9CE69C89E5BC82E8AEAEE79A84EFBC8CE58FAFE4BBA5E59091E68891E5B180E99988E8BFB0E38081E794B3E8BEA9E38082E88194E7B3BBE4BABAEFBC9AE5AD99E99D99EFBC9BE88194E7B3BBE794B5E8AF9DEFBC9A303939302D31EFBC9BE59CB0E59D80EFBC9AE38082E79B91E79DA3E794B5E8AF9DEFBC9A303939302D35353530333639E380825C227D2C7B5C22626C6F636B5C223A5C227365616C5C222C5C226275726561755C223A5C22E7A4BAE4BE8BE5B882E7949FE68081E78EAFE5A283E5B1805C222C5C2264617465645C223A5C2232303236E5B9B43131E69C883232E697A55C222C5C2268696E745C223A5C225C227D2C7B5C22616273656E6365735C223A7B5C22616273656E745C223A7B5C226D61726B5C223A5C22EFBC88E69CAAE7ADBEE694B6EFBC895C222C5C226E6F74655C223A5B5C22E8A2ABE6A380E69FA5E58D95E4BD8DE69CAAE59CA8E78EB0E59CBAE7ADBEE694B6EFBC8CE68385E586B5E8AFB4E6988EEFBC9A7B726561736F6E7DE380825C222C5C22E8A781E8AF81E4BABAEFBC9A7B7769746E6573737DE380825C222C5C22E78EB0E59CBAE99FB3E5838FE8AEB0E5BD95EFBC9A7B7265636F7264696E677DE380825C222C5C22E69CACE5918AE79FA5E4B9A6E58FA6E8A18CE4BE9DE6B395E98081E8BEBEE380825C225D7D2C5C22726566757365645C223A7B5C226D61726B5C223A5C22EFBC88E68B92E7BB9DE7ADBEE694B6EFBC895C222C5C226E6F74655C223A5B5C22E8A2ABE6A380E69FA5E58D95E4BD8D7B706F736974696F6E7D7B6E616D657DE68B92E7BB9DE7ADBEE694B6EFBC8CE79086E794B1EFBC9A7B726561736F6E7DE380825C222C5C22E8A781E8AF81E4BABAEFBC9A7B7769746E6573737DE380825C222C5C22E78EB0E59CBAE99FB3E5838FE8AEB0E5BD95EFBC9A7B7265636F7264696E677DE380825C222C5C22E69CACE5918AE79FA5E4B9A6E4BE9DE6B395E79599E7BDAEE98081E8BEBEE380825C225D7D7D2C5C22626C6F636B5C223A5C226F70696E696F6E5C222C5C226C6162656C5C223A5C22E7ADBEE694B6E68385E586B5EFBC9A5C222C5C227369676E65645C223A5C22E5B7B2E694B6E588B0E69CACE5918AE79FA5E4B9A6E380825C222C5C22736C6F745C223A5C2270617274795C227D2C7B5C22626C6F636B5C223A5C227369676E6174757265735C222C5C226C696E65735C223A5B7B5C226265736964655C223A5C225C222C5C2264617465645C223A747275652C5C226F7074696F6E616C5C223A66616C73652C5C22736C6F745C223A7B5C2269645C223A5C2270617274795C222C5C226C6162656C5C223A5C22E8A2ABE6A380E69FA5E58D95E4BD8DEFBC88E7ADBEE694B6EFBC89EFBC9A5C222C5C22726F6C655C223A5C2270617274795C227D7D2C7B5C226265736964655C223A5C22E689A7E6B395E8AF81E58FB739393031323330353031375C222C5C2264617465645C223A747275652C5C226F7074696F6E616C5C223A66616C73652C5C22736C6F745C223A7B5C2269645C223A5C226F6666696365723A30313862636665352D363830322D376437392D386235622D6365303035326436356532325C222C5C226C6162656C5C223A5C22E6A380E69FA5E4BABAE59198EFBC88E7ADBEE5908DEFBC89EFBC9A5C222C5C22726F6C655C223A5C22696E73706563746F725C227D7D2C7B5C226265736964655C223A5C22E689A7E6B395E8AF81E58FB739393031323330353032335C222C5C2264617465645C223A747275652C5C226F7074696F6E616C5C223A66616C73652C5C22736C6F745C223A7B5C2269645C223A5C226F6666696365723A30313862636665352D363830332D376334662D383636612D6537356339346465316232635C222C5C226C6162656C5C223A5C22E6A380E69FA5E4BABAE59198EFBC88E7ADBEE5908DEFBC89EFBC9A5C222C5C22726F6C655C223A5C227265636F726465725C227D7D2C7B5C226265736964655C223A5C225C222C5C2264617465645C223A747275652C5C226F7074696F6E616C5C223A747275652C5C22736C6F745C223A7B5C2269645C223A5C227769746E6573735C222C5C226C6162656C5C223A5C22E8A781E8AF81E4BABAEFBC88E7ADBEE5908DEFBC89EFBC9A5C222C5C22726F6C655C223A5C227769746E6573735C227D7D5D7D5D2C5C22666F6F7465725C223A7B5C22706167655F6C6162656C5C223A5C22E7ACAC7B706167657DE9A1B5E38080E585B17B70616765737DE9A1B55C222C5C22736C6F74735C223A5B5D7D2C5C226865616465725C223A5C22E6A380E69FA5E7BB93E69E9CE5918AE79FA5E4B9A6E38080E7A4BAE4BE8BE5BBBAE7AD91E5B7A5E7A88BE69C89E99990E585ACE58FB85C222C5C226B696E645C223A5C22726573756C745F6E6F746963655C222C5C226C61796F75745C223A5C22666F726D5C222C5C226E756D6265725C223A5C22E7A4BAE78EAFE6A380E5918AE3809432303236E3809532E58FB75C222C5C227375626A6563745C223A5C22E7A4BAE78EAFE6A380E5918AE3809432303236E3809532E58FB75C222C5C227469746C655C223A5C22E6A380E69FA5E7BB93E69E9CE5918AE79FA5E4B9A65C227D222C226D6F64656C5F736861323536223A2236373766353935666535656138356366373039623539643836353831383031633762333466336135663865616535303130643031653438393662633939326133222C226E756D626572223A22E7A4BAE78EAFE6A380E5918AE3809432303236E3809532E58FB7222C226F6E5F7061706572223A312C227061676573223A322C227064665F736861323536223A2235363764303935353761633235383136653137326262666161633033343133663065663336376462626433386439353036316435633435613663353836646533222C227265706C61636573223A2230313862636665352D363830322D373635372D393961392D343734376361363564386534222C22736572766564223A225B5D222C227369676E617475726573223A225B5D222C2273697A65223A3135313635382C227469746C65223A22E6A380E69FA5E7BB93E69E9CE5918AE79FA5E4B9A6227D2C22776879223A22227D',X'00052FE5AD41BCD2FDD1E89A6AC688ED5EC63F85BE6DF595D76426004AA759E1');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',33,117657619660800015,'number.patch','018bcfe5-6805-7b22-a363-b35c4b239371',1,X'7B226279223A22E5AD99E99D99222C227365656E223A7B227374617465223A5B5B2233633464666633303437313231356630663938303564303166306561346662622F6D61696E222C33315D5D7D2C22736574223A7B227374617465223A22697373756564227D2C22776879223A22227D',X'97DB0B47E7AD50167E191A94CFD9BAA758C8EB775A2734ABDB0491F40E0FB5FC');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',34,117657619660800016,'voiding.patch','018bcfe5-6802-7657-99a9-4747ca65d8e4',1,X'7B226279223A22E5AD99E99D99222C227365656E223A7B227265706C616365645F6279223A5B5B2233633464666633303437313231356630663938303564303166306561346662622F6D61696E222C32395D5D7D2C22736574223A7B227265706C616365645F6279223A2230313862636665352D363830342D376331342D613163302D366139393039663032656636227D2C22776879223A22227D',X'FAE13FE0A337591C0DC2A342EED8D17C0DF4AF1251314EB9B01E00C7069C359C');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',35,117657619660800017,'wording.patch','018bcfe5-6807-7bda-8dfa-f59127f143bc',1,X'7B226279223A22E5AD99E99D99222C227365656E223A7B7D2C22736574223A7B226964223A2230313862636665352D363830372D376264612D386466612D663539313237663134336263222C226B696E64223A22636C6F73655F6F7574222C226E6F7465223A22E6848FE8A781E4BB8EE7AE80222C227075626C69736865645F6174223A22323032362D31312D32325430323A30303A30302E3030305A222C227075626C69736865645F6279223A22E5AD99E99D99222C22726574697265645F6174223A6E756C6C2C22726574697265645F6279223A22222C2274657874223A222320E695B4E694B9E99480E58FB7E5AEA1E689B9E8A1A8EFBC9AE5A48DE69FA5E59088E6A0BCE79A84E997AEE9A298EFBC8CE98090E4B8AAE58699E6988EE695B4E694B9E5AE8CE68890E68385E586B5EFBC8CE7BB8FE689BFE58A9EE4BABAE38081E983A8E997A8E8B49FE8B4A3E4BABAE38081E58D95E4BD8DE8B49FE8B4A3E4BABAE5AEA1E689B9E5908EE99480E58FB7E380825C6E2320E4BE9DE68DAEEFBC9AE695B4E694B9E58FB0E8B4A6E5928CE99480E58FB7E7AEA1E79086E79A84E5B7A5E4BD9CE8A681E6B182EFBC88E695B4E694B9E4B880E4B8AAE38081E99480E58FB7E4B880E4B8AAEFBC9BE5AE9AE4BABAE59198E38081E5AE9AE8B4A3E4BBBBE38081E5AE9AE69C9FE99990E38081E5AE9AE68EAAE696BDE38081E5AE9AE8B584E98791EFBC89EFBC8CE6B2A1E69C89E6B395E5BE8BE69DA1E69687EFBC9BE6A0B7E5BC8F204DE380825C6E2320E7BB93E69E9C20617070726F766572EFBC9AE689B9E58786E4BABAE59B9EE58699E588B0E695B4E694B9E58FB0E8B4A6EFBC8CE997AEE9A298E99480E58FB7E380825C6E5C6E6C61796F7574203D205C22666F726D5C225C6E5C6E5B746578745D5C6E7469746C65203D205C22E695B4E694B9E99480E58FB7E5AEA1E689B9E8A1A85C225C6E706167655F6C6162656C203D205C22E7ACAC7B706167657DE9A1B5E38080E585B17B70616765737DE9A1B55C225C6E686561646572203D205C22E695B4E694B9E99480E58FB7E5AEA1E689B9E8A1A87B25206966206E6F742069735F626C616E6B20257DE380807B7B207061727479207D7D7B2520656E64696620257D5C225C6E626C616E6B5F6E756D626572203D205C225C225C6E5C6E5B5B6669656C645D5D5C6E6E616D65203D205C226F726967696E616C5C225C6E6C6162656C203D205C22E8B4A3E4BBA4E694B9E6ADA3E69687E4B9A65C225C6E6B696E64203D205C22746578745C225C6E76616C7565203D205C227B25206966206F72646572656420257DE3808A7B7B206F726465722E7469746C65207D7DE3808BEFBC887B7B206F726465722E6E756D626572207D7DEFBC897B2520656C6966206E6F746963656420257DE3808A7B7B206E6F746963652E7469746C65207D7DE3808BEFBC887B7B206E6F746963652E6E756D626572207D7DEFBC897B2520656E64696620257D5C225C6E7265717569726564203D20747275655C6E5C6E5B5B6669656C645D5D5C6E6E616D65203D205C226F726967696E616C5F7365727665645C225C6E6C6162656C203D205C22E98081E8BEBEE697A5E69C9F5C225C6E6B696E64203D205C22646174655C225C6E76616C7565203D205C227B7B20736572766963652E6461792069662069735F73657276656420656C7365202727207D7D5C225C6E5C6E5B5B6669656C645D5D5C6E6E616D65203D205C227265696E737065637465645C225C6E6C6162656C203D205C22E5A48DE69FA5E697A5E69C9F5C225C6E6B696E64203D205C22646174655C225C6E76616C7565203D205C227B2520666F72206576656E7420696E206576656E747320257D7B25206966206576656E742E636F6465203D3D20277061737365642720616E64206C6F6F702E6C61737420257D7B7B206576656E742E646179207D7D7B2520656E64696620257D7B2520656E64666F7220257D5C225C6E7265717569726564203D20747275655C6E5C6E5B5B6669656C645D5D5C6E6E616D65203D205C22706572736F6E5C225C6E6C6162656C203D205C22E5AE9AE4BABAE59198EFBC9AE695B4E694B9E8B4A3E4BBBBE4BABA5C225C6E6B696E64203D205C22746578745C225C6E65616368203D205C2266696E64696E675C225C6E76616C7565203D205C227B7B2066696E64696E672E726573706F6E7369626C65206F72206C6567616C5F726570726573656E746174697665207D7D5C225C6E7265717569726564203D20747275655C6E5C6E5B5B6669656C645D5D5C6E6E616D65203D205C22647574795C225C6E6C6162656C203D205C22E5AE9AE8B4A3E4BBBBEFBC9AE8B49FE8B4A3E79A84E4BA8B5C225C6E6B696E64203D205C22746578745C225C6E65616368203D205C2266696E64696E675C225C6E76616C7565203D205C22E7BB84E7BB87E890BDE5AE9EE695B4E694B9EFBC8CE5AFB9E695B4E694B9E7BB93E69E9CE8B49FE8B4A35C225C6E7265717569726564203D20747275655C6E5C6E5B5B6669656C645D5D5C6E6E616D65203D205C226D656173757265735C225C6E6C6162656C203D205C22E5AE9AE68EAAE696BDEFBC9AE98787E58F96E79A84E68EAAE696BD5C225C6E6B696E64203D205C226C696E65735C225C6E65616368203D205C2266696E64696E675C225C6E76616C7565203D205C227B7B2066696E64696E672E726571756972656D656E74207D7D5C225C6E7265717569726564203D20747275655C6E5C6E5B5B6669656C645D5D5C6E6E616D65203D205C226D6F6E65795C225C6E6C6162656C203D205C22E5AE9AE8B584E98791EFBC9AE695B4E694B9E68A95E585A55C225C6E6B696E64203D205C22746578745C225C6E65616368203D205C2266696E64696E675C225C6E76616C7565203D205C22E69CAAE58D95E78BACE58897E694AF5C225C6E7265717569726564203D20747275655C6E68696E74203D205C22E4BC81E4B89AE887AAE68AA5E79A84E695B4E694B9E68A95E585A5EFBC8CE58699E98791E9A29DE5928CE58D95E4BD8DEFBC8CE68896E88085E2809CE69CAAE58D95E78BACE58897E694AFE2809DE380825C225C6E5C6E5B5B6669656C645D5D5C6E6E616D65203D205C2266696E69736865645C225C6E6C6162656C203D205C22E695B4E694B9E5AE8CE68890E697A5E69C9F5C225C6E6B696E64203D205C22646174655C225C6E65616368203D205C2266696E64696E675C225C6E7265717569726564203D20747275655C6E5C6E5B5B6669656C645D5D5C6E6E616D65203D205C2270726F6F665C225C6E6C6162656C203D205C22E695B4E694B9E5AE8CE68890E79A84E8AF81E68DAE5C225C6E6B696E64203D205C226C696E65735C225C6E65616368203D205C2266696E64696E675C225C6E7265717569726564203D20747275655C6E76616C7565203D205C22E3808AE695B4E694B9E5A48DE69FA5EFBC88E5908EE79DA3E5AF9FEFBC89E8AEB0E5BD95E3808BE38081E695B4E694B9E5898DE5908EE5AFB9E6AF94E785A7E789875C225C6E5C6E5B5B6669656C645D5D5C6E6E616D65203D205C2270726F706F73616C5C225C6E6C6162656C203D205C22E689BFE58A9EE4BABAE6848FE8A7815C225C6E6B696E64203D205C226C696E65735C225C6E76616C7565203D205C22E7BB8FE5A48DE69FA5EFBC8CE4B88AE8BFB0E997AEE9A298E5B7B2E68C89E8A681E6B182E694B9E6ADA3EFBC8CE8AF81E68DAEE9BD90E585A8E38082E68B9FE4BA88E99480E58FB7E380825C225C6E7265717569726564203D20747275655C6E5C6E5B5B6669656C645D5D5C6E6E616D65203D205C2273656374696F6E5F6F70696E696F6E5C225C6E6C6162656C203D205C22E983A8E997A8E8B49FE8B4A3E4BABAE6848FE8A7815C225C6E6B696E64203D205C226C696E65735C225C6E76616C7565203D205C22E68385E586B5E5B19EE5AE9EEFBC8CE68B9FE5908CE6848FE380825C225C6E68696E74203D205C22E7ADBEE5908DE4BABAE887AAE5B7B1E58699E79A84EFBC8CE6B885E7A9BAE5908EE79599E7BB99E6898BE58699E380825C225C6E5C6E5B5B6669656C645D5D5C6E6E616D65203D205C226465636973696F6E5C225C6E6C6162656C203D205C22E58D95E4BD8DE8B49FE8B4A3E4BABAE6848FE8A7815C225C6E6B696E64203D205C226C696E65735C225C6E76616C7565203D205C22E5908CE6848FE380825C225C6E68696E74203D205C22E7ADBEE5908DE4BABAE887AAE5B7B1E58699E79A84EFBC8CE6B885E7A9BAE5908EE79599E7BB99E6898BE58699E380825C225C6E5C6E5B5B6669656C645D5D5C6E6E616D65203D205C22617070726F7665725F6E616D655C225C6E6C6162656C203D205C22E689B9E58786E4BABA5C225C6E6B696E64203D205C22746578745C225C6E7265717569726564203D20747275655C6E656666656374203D205C22617070726F7665725C225C6E68696E74203D205C22E689B9E58786E99480E58FB7E79A84E58D95E4BD8DE8B49FE8B4A3E4BABAE380825C225C6E5C6E5B5B626C6F636B5D5D5C6E626C6F636B203D205C226D617374686561645C225C6E5C6E5B5B626C6F636B5D5D5C6E626C6F636B203D205C22677269645C225C6E726F7773203D205B5C6E202020205B7B206E616D65203D205C22E695B4E694B9E58D95E4BD8D5C222C2076616C7565203D205C227B7B207061727479207D7D7B25206966207369746520616E64206E6F742069735F626C616E6B20257DEFBC887B7B2073697465207D7DEFBC897B2520656E64696620257D5C222C207769647468203D20313536302C206C6162656C203D20333030207D5D2C5C6E202020205B7B206E616D65203D205C22E7BB9FE4B880E7A4BEE4BC9A5C5C6EE4BFA1E794A8E4BBA3E7A0815C222C2076616C7565203D205C227B7B206372656469745F636F6465207D7D5C222C207769647468203D203738302C206C6162656C203D20333030207D2C207B206E616D65203D205C22E6B395E5AE9AE4BBA3E8A1A8E4BABA5C5C6EEFBC88E8B49FE8B4A3E4BABAEFBC895C222C2076616C7565203D205C227B7B206C6567616C5F726570726573656E746174697665207D7D5C222C207769647468203D203738302C206C6162656C203D20333030207D5D2C5C6E202020205B7B206E616D65203D205C22E59CB0E59D805C222C2076616C7565203D205C227B7B2061646472657373207D7D5C222C207769647468203D203838302C206C6162656C203D20333030207D2C207B206E616D65203D205C22E6A380E69FA5E697A5E69C9F5C222C2076616C7565203D205C227B7B2076697369745F646179207D7D5C222C207769647468203D203638302C206C6162656C203D20323030207D5D2C5C6E202020205B7B206E616D65203D205C22E8B4A3E4BBA4E694B9E6ADA3E69687E4B9A65C222C2076616C7565203D205C227B7B206F726967696E616C207D7D5C222C207769647468203D203838302C206C6162656C203D20333030207D2C207B206E616D65203D205C22E98081E8BEBEE697A5E69C9F5C222C2076616C7565203D205C227B7B206F726967696E616C5F736572766564207D7D5C222C207769647468203D203638302C206C6162656C203D20323030207D5D2C5C6E202020205B7B206E616D65203D205C22E5A48DE69FA5E697A5E69C9F5C222C2076616C7565203D205C227B7B207265696E73706563746564207D7D5C222C207769647468203D203738302C206C6162656C203D20333030207D2C207B206E616D65203D205C22E689BFE58A9EE4BABA5C222C2076616C7565203D205C227B7B206F6666696365725F6E616D6573207D7D5C222C207769647468203D203738302C206C6162656C203D20323330207D5D2C5C6E202020207B207768656E203D205C22657874656E73696F6E5C222C20726F77203D205B7B206E616D65203D205C22E5BBB6E69C9FE68385E586B55C222C2076616C7565203D205C227B2520666F72206576656E7420696E206576656E747320257D7B25206966206576656E742E636F6465203D3D2027657874656E6465642720257D7B7B206576656E742E646179207D7DE5BBB6E69C9FE887B37B7B206576656E742E647565207D7DEFBC887B7B206576656E742E726561736F6E207D7DEFBC9BE689B9E58786E4BABA7B7B206576656E742E617070726F766572207D7DEFBC89E380827B2520656E64696620257D7B2520656E64666F7220257D5C222C207769647468203D20313536302C206C6162656C203D20333030207D5D207D2C5C6E5D5C6E5C6E5B5B626C6F636B5D5D5C6E626C6F636B203D205C227461626C655C225C6E65616368203D205C2266696E64696E67735C225C6E626C616E6B5F726F7773203D20335C6E636F6C756D6E73203D205B5C6E202020207B207469746C65203D205C22E5BA8F5C222C207769647468203D2038302C20706C616365203D205C2263656E7472655C222C2063656C6C203D205C227B252069662069735F626C616E6B20257DE380805C5C6E7B7B206174207D7D5C5C6EE380807B2520656C736520257D7B7B2066696E64696E672E6174207D7D7B2520656E64696620257D5C22207D2C5C6E202020207B207469746C65203D205C22E997AEE9A298E5928CE695B4E694B9E8A681E6B1825C222C207769647468203D203335302C2063656C6C203D205C227B7B2066696E64696E672E7469746C65207D7D7B252069662066696E64696E672E726571756972656D656E7420616E64206E6F742069735F626C616E6B20257D5C5C6EE8A681E6B182EFBC9A7B7B2066696E64696E672E726571756972656D656E74207D7D7B2520656E64696620257D5C22207D2C5C6E202020207B207469746C65203D205C22E5AE9AE4BABAE59198E380815C5C6EE5AE9AE8B4A3E4BBBB5C222C207769647468203D203234302C2063656C6C203D205C227B7B2066696E64696E672E706572736F6E207D7D5C5C6E7B7B2066696E64696E672E64757479207D7D5C22207D2C5C6E202020207B207469746C65203D205C22E5AE9AE69C9FE999905C222C207769647468203D203239302C20706C616365203D205C2263656E7472655C222C2063656C6C203D205C227B7B2027E38080272069662069735F626C616E6B20656C73652066696E64696E672E647565207D7D5C22207D2C5C6E202020207B207469746C65203D205C22E5AE9AE68EAAE696BDE380815C5C6EE5AE9AE8B584E987915C222C207769647468203D203330302C2063656C6C203D205C227B25206966206E6F742069735F626C616E6B20257D7B7B2066696E64696E672E6D65617375726573207D7D5C5C6EE8B584E98791EFBC9A7B7B2066696E64696E672E6D6F6E6579207D7D7B2520656E64696620257D5C22207D2C5C6E202020207B207469746C65203D205C22E5AE8CE68890E697A5E69C9FE5928CE8AF81E68DAE5C222C207769647468203D203330302C2063656C6C203D205C227B25206966206E6F742069735F626C616E6B20257D7B7B2066696E64696E672E66696E6973686564207D7D5C5C6E7B7B2066696E64696E672E70726F6F66207D7D7B2520656E64696620257D5C22207D2C5C6E5D5C6E5C6E5B5B626C6F636B5D5D5C6E626C6F636B203D205C227369676E65645F626F785C225C6E6E616D65203D205C22E689BFE58A9EE4BABAE6848FE8A7815C225C6E74657874203D205C227B7B2070726F706F73616C207D7D5C225C6E736C6F74203D205C226F6666696365725C225C6E736C6F745F6C6162656C203D205C22E689BFE58A9EE4BABAEFBC88E7ADBEE5908DEFBC89EFBC9A5C225C6E6C6162656C203D203330305C6E6C65617374203D203139305C6E5C6E5B5B626C6F636B5D5D5C6E626C6F636B203D205C227369676E65645F626F785C225C6E6E616D65203D205C22E983A8E997A8E8B49FE8B4A3E4BABA5C5C6EE6848FE8A7815C225C6E74657874203D205C227B7B2073656374696F6E5F6F70696E696F6E207D7D5C225C6E736C6F74203D205C2272657669657765725C225C6E736C6F745F6C6162656C203D205C22E7ADBEE5908DEFBC9A5C225C6E6C6162656C203D203330305C6E6C65617374203D203139305C6E5C6E5B5B626C6F636B5D5D5C6E626C6F636B203D205C227369676E65645F626F785C225C6E6E616D65203D205C22E58D95E4BD8DE8B49FE8B4A3E4BABA5C5C6EE6848FE8A7815C225C6E74657874203D205C227B7B206465636973696F6E207D7D5C225C6E736C6F74203D205C22617070726F7665725C225C6E736C6F745F6C6162656C203D205C22E7ADBEE5908DEFBC9A5C225C6E6C6162656C203D203330305C6E6C65617374203D203139305C6E227D2C22776879223A22E6848FE8A781E4BB8EE7AE80227D',X'22C5788FE4816F306239457968D17889BE29F35F0A874DF962E8FDECFCDF2FCA');
INSERT INTO "event" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',36,117657619660800018,'file_review.patch','018bcfe5-6808-77f3-8044-e05fc0bef198',1,X'7B226279223A22E5AD99E99D99222C227365656E223A7B7D2C22736574223A7B226174223A22323032362D31312D32325430323A30303A30302E3030305A222C226279223A22E5AD99E99D99222C226964223A2230313862636665352D363830382D373766332D383034342D653035666330626566313938222C22696E7370656374696F6E5F6964223A2230313862636665352D363830392D376631622D383664342D306562636336323565333939222C226C696E6573223A225B7B5C22636F64655C223A5C226F726967696E616C5C222C5C2264657461696C5C223A5C22E8AFB7E4BB8EE5A487E4BBBDE681A2E5A48DE58E9FE4BBB6E5908EE5868DE7ADBEE380825C222C5C22646F63756D656E745C223A5C2270686F746F5F65766964656E63655C222C5C226C6576656C5C223A5C22666174616C5C222C5C2272756C655C223A7B5C22636F64655C223A5C226F726967696E616C5C222C5C22636F6E666964656E63655C223A5C22485C222C5C22646F63756D656E745C223A5C2270686F746F5F65766964656E63655C222C5C2267726164655C223A5C226D616A6F725C222C5C226D6F73745C223A31352C5C226F776E5C223A747275652C5C22706F696E74735C223A31352C5C22736F757263655C223A5C22E6A188E58DB7E8AF84E69FA5E7BB86E58899EFBC8832303234E5B9B4E78988EFBC89EFBC9AE5BDB1E5838FE8B584E69699E4BF9DE5AD98E58E9FE5A78BE8BDBDE4BD93EFBC8CE794B5E5AD90E695B0E68DAEE8AEB0E5BD95E6A0A1E9AA8CE580BC5C227D2C5C2274616B656E5C223A31352C5C227461726765745C223A7B5C2269645C223A5C2230313862636665352D363832632D376630302D393963662D3037663237313535363939645C222C5C22706C6163655C223A5C2265766964656E63655C227D2C5C227469746C655C223A5C22E785A7E789872030303120E79A84E58E9FE4BBB6E4B88DE8A781E4BA865C227D2C7B5C22636F64655C223A5C226F726967696E616C5C222C5C2264657461696C5C223A5C22E8AFB7E4BB8EE5A487E4BBBDE681A2E5A48DE58E9FE4BBB6E5908EE5868DE7ADBEE380825C222C5C22646F63756D656E745C223A5C2270686F746F5F65766964656E63655C222C5C226C6576656C5C223A5C22666174616C5C222C5C2272756C655C223A7B5C22636F64655C223A5C226F726967696E616C5C222C5C22636F6E666964656E63655C223A5C22485C222C5C22646F63756D656E745C223A5C2270686F746F5F65766964656E63655C222C5C2267726164655C223A5C226D616A6F725C222C5C226D6F73745C223A31352C5C226F776E5C223A747275652C5C22706F696E74735C223A31352C5C22736F757263655C223A5C22E6A188E58DB7E8AF84E69FA5E7BB86E58899EFBC8832303234E5B9B4E78988EFBC89EFBC9AE5BDB1E5838FE8B584E69699E4BF9DE5AD98E58E9FE5A78BE8BDBDE4BD93EFBC8CE794B5E5AD90E695B0E68DAEE8AEB0E5BD95E6A0A1E9AA8CE580BC5C227D2C5C2274616B656E5C223A302C5C227461726765745C223A7B5C2269645C223A5C2230313862636665352D363832652D376263302D616263662D3265323330363836356130365C222C5C22706C6163655C223A5C2265766964656E63655C227D2C5C227469746C655C223A5C22E785A7E789872030303220E79A84E58E9FE4BBB6E4B88DE8A781E4BA865C227D2C7B5C22636F64655C223A5C226D697373696E672D65766964656E63655F6C6973745C222C5C2264657461696C5C223A5C22E88D89E7A8BFE5B7B2E69C89EFBC8CE8BF98E6B2A1E69C89E7ADBEE58F91E38082E58DB7E58685E8AF81E68DAEE98090E4BBB6E58897E6988EE5908DE7A7B0E38081E68F90E58F96E697B6E997B4E38081E68F90E4BE9BE4BABAE5928CE8AF81E6988EE58685E5AEB9EFBC88E6A188E58DB7E8AF84E69FA5E7BB86E5889932303234E5B9B4E78988EFBC89E380825C222C5C22646F63756D656E745C223A5C2265766964656E63655F6C6973745C222C5C226C6576656C5C223A5C226D616A6F725C222C5C2272756C655C223A7B5C22636F64655C223A5C226D697373696E672D65766964656E63655F6C6973745C222C5C22636F6E666964656E63655C223A5C224D5C222C5C22646F63756D656E745C223A5C2265766964656E63655F6C6973745C222C5C2267726164655C223A5C22646564756374696F6E5C222C5C226D6F73745C223A322C5C226F776E5C223A747275652C5C22706F696E74735C223A322C5C22736F757263655C223A5C22E6A188E58DB7E8AF84E69FA5E7BB86E58899EFBC8832303234E5B9B4E78988EFBC89EFBC9AE4B8BBE8A681E8AF81E68DAEE58699E6988EE5908DE7A7B0E38081E68F90E58F96E697B6E997B4E38081E68F90E4BE9BE58D95E4BD8DE5928CE8AF81E6988EE58685E5AEB95C227D2C5C2274616B656E5C223A322C5C227461726765745C223A7B5C2269645C223A5C2230313862636665352D363830362D376338302D383666612D6136346362396532643265365C222C5C22706C6163655C223A5C2270617065725C227D2C5C227469746C655C223A5C22E7BCBAE8AF81E68DAEE6B885E58D955C227D2C7B5C22636F64655C223A5C226D697373696E672D736572766963655F70726F6F665C222C5C2264657461696C5C223A5C22E69687E4B9A6E98081E8BEBEE5BD93E4BA8BE4BABAE8A681E69C89E98081E8BEBEE59B9EE8AF81EFBC9BE887AAE98081E8BEBEE8B5B7E7AE97E79A84E69C9FE99990E4BBA5E5AE83E4B8BAE58786EFBC88E6A188E58DB7E8AF84E69FA5E7BB86E5889932303234E5B9B4E78988EFBC89E380825C222C5C22646F63756D656E745C223A5C22736572766963655F70726F6F665C222C5C226C6576656C5C223A5C226D616A6F725C222C5C2272756C655C223A7B5C22636F64655C223A5C226D697373696E672D736572766963655F70726F6F665C222C5C22636F6E666964656E63655C223A5C22485C222C5C22646F63756D656E745C223A5C22736572766963655F70726F6F665C222C5C2267726164655C223A5C22646564756374696F6E5C222C5C226D6F73745C223A362C5C226F776E5C223A66616C73652C5C22706F696E74735C223A322C5C22736F757263655C223A5C22E6A188E58DB7E8AF84E69FA5E7BB86E58899EFBC8832303234E5B9B4E78988EFBC89EFBC9AE98081E8BEBEE69687E4B9A6E5BA94E69C89E98081E8BEBEE59B9EE8AF81EFBC8C32E588865C227D2C5C2274616B656E5C223A322C5C227461726765745C223A7B5C2269645C223A5C22736572766963655F70726F6F665C222C5C22706C6163655C223A5C2270617065725C227D2C5C227469746C655C223A5C22E7BCBAE98081E8BEBEE59B9EE8AF815C227D2C7B5C22636F64655C223A5C226D697373696E672D726566657272616C5F6C65747465725C222C5C2264657461696C5C223A5C22E5B19EE4BA8EE585B6E4BB96E983A8E997A8E8818CE8B4A3E79A84E997AEE9A298EFBC8CE8A681E58F8AE697B6E7A7BBE98081E68896E88085E68A84E5918AE4B8BBE7AEA1E983A8E997A8EFBC88E3808AE7949FE68081E78EAFE5A283E6B395E585B8E3808BE7ACACE4B880E58D83E99BB6E585ABE58D81E4B889E69DA1E7ACACE4B880E6ACBEEFBC89E380825C222C5C22646F63756D656E745C223A5C22726566657272616C5F6C65747465725C222C5C226C6576656C5C223A5C226D616A6F725C222C5C2272756C655C223A7B5C22636F64655C223A5C226D697373696E672D726566657272616C5F6C65747465725C222C5C22636F6E666964656E63655C223A5C22482A5C222C5C22646F63756D656E745C223A5C22726566657272616C5F6C65747465725C222C5C2267726164655C223A5C22646564756374696F6E5C222C5C226D6F73745C223A31302C5C226F776E5C223A747275652C5C22706F696E74735C223A352C5C22736F757263655C223A5C22E5A484E7BD9AE69D83E5B19EE4BA8EE585B6E4BB96E983A8E997A8E79A84E997AEE9A298EFBC8CE5BA94E5BD93E7A7BBE98081E38081E68A84E5918AE5B9B6E79599E5AD98E587BDE4BBB65C227D2C5C2274616B656E5C223A352C5C227461726765745C223A7B5C2269645C223A5C22726566657272616C5F6C65747465725C222C5C22706C6163655C223A5C2270617065725C227D2C5C227469746C655C223A5C22E7BCBAE7A7BBE98081EFBC88E68A84E5918AEFBC89E587BDEFBC88E997AEE9A29832EFBC895C227D2C7B5C22636F64655C223A5C22726570726573656E7461746976655C222C5C2264657461696C5C223A5C22E58FAFE59CA8E79B91E7AEA1E5AFB9E8B1A1E6A1A3E6A188E9878CE8A1A5E5A1ABE380825C222C5C22646F63756D656E745C223A5C225C222C5C226C6576656C5C223A5C226D696E6F725C222C5C2272756C655C223A7B5C22636F64655C223A5C22726570726573656E7461746976655C222C5C22636F6E666964656E63655C223A5C224D5C222C5C22646F63756D656E745C223A5C225C222C5C2267726164655C223A5C22646564756374696F6E5C222C5C226D6F73745C223A312C5C226F776E5C223A747275652C5C22706F696E74735C223A312C5C22736F757263655C223A5C22E8B4A3E4BBA4E694B9E6ADA3E8BF9DE6B395E8A18CE4B8BAE586B3E5AE9AE4B9A6E38081E7AC94E5BD95E79A84E5BD93E4BA8BE4BABAE68385E586B5E5BA94E58699E6988EE6B395E5AE9AE4BBA3E8A1A8E4BABAEFBC88E8B49FE8B4A3E4BABAEFBC895C227D2C5C2274616B656E5C223A312C5C227461726765745C223A7B5C2269645C223A5C225C222C5C22706C6163655C223A5C2270617274795C227D2C5C227469746C655C223A5C22E6B395E5AE9AE4BBA3E8A1A8E4BABAEFBC88E8B49FE8B4A3E4BABAEFBC89E6B2A1E69C89E5A1ABE586995C227D2C7B5C22636F64655C223A5C22756E76657269666965645C222C5C2264657461696C5C223A5C22E58FAFE4BBA5E7ADBEE58F91EFBC9BE8AFB7E6B395E588B6E5AEA1E6A0B8E4BABAE59198E5AFB9E785A7E5AE98E696B9E69687E69CACE6A0B8E5AFB9E380825C222C5C22646F63756D656E745C223A5C225C222C5C226C6576656C5C223A5C226D696E6F725C222C5C2272756C655C223A7B5C22636F64655C223A5C22756E76657269666965645C222C5C22636F6E666964656E63655C223A5C224C5C222C5C22646F63756D656E745C223A5C225C222C5C2267726164655C223A5C226E6F74655C222C5C226D6F73745C223A302C5C226F776E5C223A747275652C5C22706F696E74735C223A302C5C22736F757263655C223A5C22E5BC95E794A8E79A84E69DA1E6ACBEE5BA94E794B1E6B395E588B6E5AEA1E6A0B8E4BABAE59198E5AFB9E785A7E5AE98E696B9E69687E69CACE6A0B8E5AFB95C227D2C5C2274616B656E5C223A302C5C227461726765745C223A7B5C2269645C223A5C2230313862636665352D363831382D376139662D383663332D6434393433666264633439305C222C5C22706C6163655C223A5C2266696E64696E675C227D2C5C227469746C655C223A5C22E997AEE9A2982031E69C89203220E69DA1E4BE9DE68DAEE5BE85E6B395E588B6E6A0B8E5AFB95C227D2C7B5C22636F64655C223A5C22756E76657269666965645C222C5C2264657461696C5C223A5C22E58FAFE4BBA5E7ADBEE58F91EFBC9BE8AFB7E6B395E588B6E5AEA1E6A0B8E4BABAE59198E5AFB9E785A7E5AE98E696B9E69687E69CACE6A0B8E5AFB9E380825C222C5C22646F63756D656E745C223A5C225C222C5C226C6576656C5C223A5C226D696E6F725C222C5C2272756C655C223A7B5C22636F64655C223A5C22756E76657269666965645C222C5C22636F6E666964656E63655C223A5C224C5C222C5C22646F63756D656E745C223A5C225C222C5C2267726164655C223A5C226E6F74655C222C5C226D6F73745C223A302C5C226F776E5C223A747275652C5C22706F696E74735C223A302C5C22736F757263655C223A5C22E5BC95E794A8E79A84E69DA1E6ACBEE5BA94E794B1E6B395E588B6E5AEA1E6A0B8E4BABAE59198E5AFB9E785A7E5AE98E696B9E69687E69CACE6A0B8E5AFB95C227D2C5C2274616B656E5C223A302C5C227461726765745C223A7B5C2269645C223A5C2230313862636665352D363832312D376461312D393233352D3439393135366638346664335C222C5C22706C6163655C223A5C2266696E64696E675C227D2C5C227469746C655C223A5C22E997AEE9A2982032E69C89203220E69DA1E4BE9DE68DAEE5BE85E6B395E588B6E6A0B8E5AFB95C227D2C7B5C22636F64655C223A5C2270686F746F2D74616B656E5C222C5C2264657461696C5C223A5C22E79BB8E69CBAE6B2A1E69C89E8AEB0E4B88BE697B6E997B4EFBC8CE8AF81E68DAEE9A1B5E58DB0E5AFBCE585A5E697B6E997B4E5B9B6E6B3A8E6988EE380825C222C5C22646F63756D656E745C223A5C2270686F746F5F65766964656E63655C222C5C226C6576656C5C223A5C226D696E6F725C222C5C2272756C655C223A7B5C22636F64655C223A5C2270686F746F2D74616B656E5C222C5C22636F6E666964656E63655C223A5C22485C222C5C22646F63756D656E745C223A5C2270686F746F5F65766964656E63655C222C5C2267726164655C223A5C226E6F74655C222C5C226D6F73745C223A302C5C226F776E5C223A747275652C5C22706F696E74735C223A302C5C22736F757263655C223A5C22E6A188E58DB7E8AF84E69FA5E7BB86E58899EFBC8832303234E5B9B4E78988EFBC89EFBC9AE785A7E78987E58699E6988EE68B8DE69184E697B6E997B4EFBC9BE79BB8E69CBAE6B2A1E69C89E8AEB0E5BD95E79A84EFBC8CE58DB0E5AFBCE585A5E697B6E997B4E5B9B6E6B3A8E6988E5C227D2C5C2274616B656E5C223A302C5C227461726765745C223A7B5C2269645C223A5C2230313862636665352D363832632D376630302D393963662D3037663237313535363939645C222C5C22706C6163655C223A5C2265766964656E63655C227D2C5C227469746C655C223A5C22E785A7E789872030303120E6B2A1E69C89E68B8DE69184E697B6E997B45C227D2C7B5C22636F64655C223A5C2270686F746F2D74616B656E5C222C5C2264657461696C5C223A5C22E79BB8E69CBAE6B2A1E69C89E8AEB0E4B88BE697B6E997B4EFBC8CE8AF81E68DAEE9A1B5E58DB0E5AFBCE585A5E697B6E997B4E5B9B6E6B3A8E6988EE380825C222C5C22646F63756D656E745C223A5C2270686F746F5F65766964656E63655C222C5C226C6576656C5C223A5C226D696E6F725C222C5C2272756C655C223A7B5C22636F64655C223A5C2270686F746F2D74616B656E5C222C5C22636F6E666964656E63655C223A5C22485C222C5C22646F63756D656E745C223A5C2270686F746F5F65766964656E63655C222C5C2267726164655C223A5C226E6F74655C222C5C226D6F73745C223A302C5C226F776E5C223A747275652C5C22706F696E74735C223A302C5C22736F757263655C223A5C22E6A188E58DB7E8AF84E69FA5E7BB86E58899EFBC8832303234E5B9B4E78988EFBC89EFBC9AE785A7E78987E58699E6988EE68B8DE69184E697B6E997B4EFBC9BE79BB8E69CBAE6B2A1E69C89E8AEB0E5BD95E79A84EFBC8CE58DB0E5AFBCE585A5E697B6E997B4E5B9B6E6B3A8E6988E5C227D2C5C2274616B656E5C223A302C5C227461726765745C223A7B5C2269645C223A5C2230313862636665352D363832652D376263302D616263662D3265323330363836356130365C222C5C22706C6163655C223A5C2265766964656E63655C227D2C5C227469746C655C223A5C22E785A7E789872030303220E6B2A1E69C89E68B8DE69184E697B6E997B45C227D5D222C226F70696E696F6E223A22E5908CE6848FE5BD92E6A1A3222C22706173736564223A312C2273636F7265223A37352C227374616765223A2266696C65227D2C22776879223A22E5908CE6848FE5BD92E6A1A3227D',X'0895C585A921CC63247B03A20B336D86796881CC46BD5D813BB39F4AB80FD5AE');
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
INSERT INTO "evidence" VALUES('018bcfe5-682c-7f00-99cf-07f27155699d','018bcfe5-6809-7f1b-86d4-0ebcc625e399',1,'a72a64dd8a0375dcb825cb831fff7f82f9a8b8a76c57b8b03e7fa13f8d8f4287',5428,'image/jpeg','tan.jpg','2026-11-18T02:02:30.000Z','王建国',640,480,NULL,'',NULL,NULL,'','file','','裸露地面未覆盖','示例路1号','王建国','["dust-six-hundred/a03"]','["no_exif","no_time","no_gps"]');
INSERT INTO "evidence" VALUES('018bcfe5-682e-7bc0-abcf-2e2306865a06','018bcfe5-6809-7f1b-86d4-0ebcc625e399',2,'4fb11968d239a712353f87d117791b0bf1280841572a59304543ebc5958d7a00',5425,'image/jpeg','gray.jpg','2026-11-18T02:02:30.000Z','王建国',640,480,NULL,'',NULL,NULL,'','file','','扬尘防治费用未列入工程造价','示例路1号','王建国','["dust-six-hundred/a18"]','["no_exif","no_time","no_gps"]');
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
INSERT INTO "file_review" VALUES('018bcfe5-6808-77f3-8044-e05fc0bef198','018bcfe5-6809-7f1b-86d4-0ebcc625e399','file',75,1,'[{"code":"original","detail":"请从备份恢复原件后再签。","document":"photo_evidence","level":"fatal","rule":{"code":"original","confidence":"H","document":"photo_evidence","grade":"major","most":15,"own":true,"points":15,"source":"案卷评查细则（2024年版）：影像资料保存原始载体，电子数据记录校验值"},"taken":15,"target":{"id":"018bcfe5-682c-7f00-99cf-07f27155699d","place":"evidence"},"title":"照片 001 的原件不见了"},{"code":"original","detail":"请从备份恢复原件后再签。","document":"photo_evidence","level":"fatal","rule":{"code":"original","confidence":"H","document":"photo_evidence","grade":"major","most":15,"own":true,"points":15,"source":"案卷评查细则（2024年版）：影像资料保存原始载体，电子数据记录校验值"},"taken":0,"target":{"id":"018bcfe5-682e-7bc0-abcf-2e2306865a06","place":"evidence"},"title":"照片 002 的原件不见了"},{"code":"missing-evidence_list","detail":"草稿已有，还没有签发。卷内证据逐件列明名称、提取时间、提供人和证明内容（案卷评查细则2024年版）。","document":"evidence_list","level":"major","rule":{"code":"missing-evidence_list","confidence":"M","document":"evidence_list","grade":"deduction","most":2,"own":true,"points":2,"source":"案卷评查细则（2024年版）：主要证据写明名称、提取时间、提供单位和证明内容"},"taken":2,"target":{"id":"018bcfe5-6806-7c80-86fa-a64cb9e2d2e6","place":"paper"},"title":"缺证据清单"},{"code":"missing-service_proof","detail":"文书送达当事人要有送达回证；自送达起算的期限以它为准（案卷评查细则2024年版）。","document":"service_proof","level":"major","rule":{"code":"missing-service_proof","confidence":"H","document":"service_proof","grade":"deduction","most":6,"own":false,"points":2,"source":"案卷评查细则（2024年版）：送达文书应有送达回证，2分"},"taken":2,"target":{"id":"service_proof","place":"paper"},"title":"缺送达回证"},{"code":"missing-referral_letter","detail":"属于其他部门职责的问题，要及时移送或者抄告主管部门（《生态环境法典》第一千零八十三条第一款）。","document":"referral_letter","level":"major","rule":{"code":"missing-referral_letter","confidence":"H*","document":"referral_letter","grade":"deduction","most":10,"own":true,"points":5,"source":"处罚权属于其他部门的问题，应当移送、抄告并留存函件"},"taken":5,"target":{"id":"referral_letter","place":"paper"},"title":"缺移送（抄告）函（问题2）"},{"code":"representative","detail":"可在监管对象档案里补填。","document":"","level":"minor","rule":{"code":"representative","confidence":"M","document":"","grade":"deduction","most":1,"own":true,"points":1,"source":"责令改正违法行为决定书、笔录的当事人情况应写明法定代表人（负责人）"},"taken":1,"target":{"id":"","place":"party"},"title":"法定代表人（负责人）没有填写"},{"code":"unverified","detail":"可以签发；请法制审核人员对照官方文本核对。","document":"","level":"minor","rule":{"code":"unverified","confidence":"L","document":"","grade":"note","most":0,"own":true,"points":0,"source":"引用的条款应由法制审核人员对照官方文本核对"},"taken":0,"target":{"id":"018bcfe5-6818-7a9f-86c3-d4943fbdc490","place":"finding"},"title":"问题 1有 2 条依据待法制核对"},{"code":"unverified","detail":"可以签发；请法制审核人员对照官方文本核对。","document":"","level":"minor","rule":{"code":"unverified","confidence":"L","document":"","grade":"note","most":0,"own":true,"points":0,"source":"引用的条款应由法制审核人员对照官方文本核对"},"taken":0,"target":{"id":"018bcfe5-6821-7da1-9235-499156f84fd3","place":"finding"},"title":"问题 2有 2 条依据待法制核对"},{"code":"photo-taken","detail":"相机没有记下时间，证据页印导入时间并注明。","document":"photo_evidence","level":"minor","rule":{"code":"photo-taken","confidence":"H","document":"photo_evidence","grade":"note","most":0,"own":true,"points":0,"source":"案卷评查细则（2024年版）：照片写明拍摄时间；相机没有记录的，印导入时间并注明"},"taken":0,"target":{"id":"018bcfe5-682c-7f00-99cf-07f27155699d","place":"evidence"},"title":"照片 001 没有拍摄时间"},{"code":"photo-taken","detail":"相机没有记下时间，证据页印导入时间并注明。","document":"photo_evidence","level":"minor","rule":{"code":"photo-taken","confidence":"H","document":"photo_evidence","grade":"note","most":0,"own":true,"points":0,"source":"案卷评查细则（2024年版）：照片写明拍摄时间；相机没有记录的，印导入时间并注明"},"taken":0,"target":{"id":"018bcfe5-682e-7bc0-abcf-2e2306865a06","place":"evidence"},"title":"照片 002 没有拍摄时间"}]','同意归档','2026-11-22T02:00:00.000Z','孙静','3c4dff30471215f0f9805d01f0ea4fbb/main',36);
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
INSERT INTO "finding" VALUES('018bcfe5-6818-7a9f-86c3-d4943fbdc490','018bcfe5-6809-7f1b-86d4-0ebcc625e399',1,'裸露地面未覆盖','现场检查时，查见问题属实。','立即用防尘网覆盖裸露地面；短期内不施工的，采取固化或者绿化措施。','{"days":0,"kind":"immediate"}','referral','2026-11-18',NULL,'2026-11-18',0,'["dust-six-hundred/a03"]','[{"article":240,"authority":"住房城乡建设等部门","citation":"code:240:3","confidence":"H*","consequences":[],"fines":[],"gist":"工地要有硬质围挡，用覆盖、分段、择时、洒水、冲洗等办法压住扬尘；土方和建筑垃圾随产随清，暂存的用密闭式防尘网盖住。","in_force_from":"2026-08-15","in_force_to":null,"item":null,"kind":"duty","law_title":"中华人民共和国生态环境法典","own_competence":false,"paragraph":3,"question":"","verified":false},{"article":1128,"authority":"住房城乡建设等部门","citation":"code:1128:1:1","confidence":"H*","consequences":["责令改正","拒不改正的，责令停工整治"],"fines":[{"condition":"","maximum_yuan":100000,"minimum_yuan":10000,"per":"","subject":""}],"gist":"施工单位没有硬质围挡，或者没有采取覆盖、洒水、冲洗等有效的防尘降尘措施。","in_force_from":"2026-08-15","in_force_to":null,"item":1,"kind":"penalty","law_title":"中华人民共和国生态环境法典","own_competence":false,"paragraph":1,"question":"","verified":false}]','[]','住房城乡建设等部门',NULL,'','');
INSERT INTO "finding" VALUES('018bcfe5-6821-7da1-9235-499156f84fd3','018bcfe5-6809-7f1b-86d4-0ebcc625e399',2,'扬尘防治费用未列入工程造价','现场检查时，查见问题属实。','限期将扬尘污染防治费用列入工程造价，并以补充协议明确施工单位的扬尘污染防治责任。','{"days":15,"kind":"calendar"}','order','2026-11-18',NULL,'2026-12-03',0,'["dust-six-hundred/a18"]','[{"article":240,"authority":"生态环境主管部门","citation":"code:240:1","confidence":"H*","consequences":[],"fines":[],"gist":"建设单位把扬尘防治费用算进工程造价，在合同里写清施工方的防治责任；施工单位编制本工地的实施方案。","in_force_from":"2026-08-15","in_force_to":null,"item":null,"kind":"duty","law_title":"中华人民共和国生态环境法典","own_competence":true,"paragraph":1,"question":"","verified":false},{"article":1111,"authority":"生态环境主管部门","citation":"code:1111","confidence":"H*","consequences":["责令改正","拒不改正的，责令停产整治"],"fines":[{"condition":"","maximum_yuan":100000,"minimum_yuan":20000,"per":"","subject":""},{"condition":"拒不改正","maximum_yuan":1000000,"minimum_yuan":100000,"per":"","subject":""}],"gist":"建设单位没有把污染防治需要的钱算进工程造价。","in_force_from":"2026-08-15","in_force_to":null,"item":null,"kind":"penalty","law_title":"中华人民共和国生态环境法典","own_competence":true,"paragraph":null,"question":"","verified":false}]','[]','',NULL,'','');
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
INSERT INTO "inspection" VALUES('018bcfe5-6809-7f1b-86d4-0ebcc625e399','{"approval_number":"示环检审〔2026〕9号","approved_on":"2026-11-17","approver":"周振华","basis":"","case_source":"","id":"018bcfe5-6808-73c3-9da3-98b8eb650533","matters":"施工工地扬尘“六个百分百”检查清单","notice_number":"示环检通〔2026〕8号","notice_served_at":"2026-11-17T02:00:00.000Z","over_cap_reason":"","planned_on":"2026-11-18","site_id":"018bcfe5-6801-7115-b731-0ae9fd74a5f3","source":"daily","urgent":false,"urgent_reason":""}','{"address":"示例路1号","category":"building-site","contact_name":"","contact_phone":"","contact_position":"","credit_code":"91990123MA3X2K8Q17","grade":"","grid":"","id":"018bcfe5-6801-7115-b731-0ae9fd74a5f3","industry":"","lat_e7":null,"legal_representative":"","lon_e7":null,"name":"示例花园二期工地","outlets":[],"papers":[],"party_name":"示例建筑工程有限公司","permit_kind":"","permit_number":"","permit_valid_to":null,"tags":[],"township":""}','018bcfe5-6801-7115-b731-0ae9fd74a5f3','[{"certificate":"99012305017","name":"王建国","officer_id":"018bcfe5-6802-7d79-8b5b-ce0052d65e22","role":"inspector","unit":"一中队"},{"certificate":"99012305023","name":"李晓梅","officer_id":"018bcfe5-6803-7c4f-866a-e75c94de1b2c","role":"recorder","unit":"一中队"}]','[{"id":"dust-six-hundred","sha256":"ef4e163efdca4a3373dc5667c590b28e39de1020901de75f6652fb133b7aad8a","version":"2026.1"}]','sealed','2026-11-18T02:00:00.000Z','王建国','[]','[]','{"gender":"","identity_tail":"3317","name":"孙立军","phone":"0990-5550187","position":"项目经理","relation":"现场负责人"}','{"certificates_shown":true,"recusal_asked":"不申请回避","rights_told":true}','2026-11-18T02:00:00.000Z','2026-11-18T02:41:30.000Z','','示例路1号','检查时工地正在进行主体施工。','情况属实。','','2026-11-28','','2026-11-18T02:44:00.000Z','');
INSERT INTO "inspection" VALUES('018bcfe5-6843-76d2-81b4-8fa4d479ab1b','{"approval_number":"示环检审〔2026〕9号","approved_on":"2026-11-17","approver":"周振华","basis":"","case_source":"","id":"018bcfe5-6842-7d50-bde0-da1d9f3553f1","matters":"施工工地扬尘“六个百分百”检查清单","notice_number":"示环检通〔2026〕8号","notice_served_at":"2026-11-17T02:00:00.000Z","over_cap_reason":"复查","planned_on":"2026-11-18","site_id":"018bcfe5-6801-7115-b731-0ae9fd74a5f3","source":"daily","urgent":false,"urgent_reason":""}','{"address":"示例路1号","category":"building-site","contact_name":"","contact_phone":"","contact_position":"","credit_code":"91990123MA3X2K8Q17","grade":"","grid":"","id":"018bcfe5-6801-7115-b731-0ae9fd74a5f3","industry":"","lat_e7":null,"legal_representative":"","lon_e7":null,"name":"示例花园二期工地","outlets":[],"papers":[],"party_name":"示例建筑工程有限公司","permit_kind":"","permit_number":"","permit_valid_to":null,"tags":[],"township":""}','018bcfe5-6801-7115-b731-0ae9fd74a5f3','[{"certificate":"99012305017","name":"王建国","officer_id":"018bcfe5-6802-7d79-8b5b-ce0052d65e22","role":"inspector","unit":"一中队"},{"certificate":"99012305023","name":"李晓梅","officer_id":"018bcfe5-6803-7c4f-866a-e75c94de1b2c","role":"recorder","unit":"一中队"}]','[{"id":"dust-six-hundred","sha256":"ef4e163efdca4a3373dc5667c590b28e39de1020901de75f6652fb133b7aad8a","version":"2026.1"}]','in_progress','2026-11-18T02:44:00.000Z','王建国','[]','[]','{"gender":"","identity_tail":"","name":"","phone":"","position":"","relation":""}','{"certificates_shown":false,"recusal_asked":"","rights_told":false}','2026-11-18T02:44:00.000Z',NULL,'','示例路1号','','','',NULL,'',NULL,'');
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
INSERT INTO "law_text" VALUES('018bcfe5-6804-734b-89cf-462a4d85a07e','','示例市扬尘污染防治条例','示例条例.txt','4adcdc87565a45bbb56b781532e2fce45da443d8a567611f765ff90c470de82a','2026-11-22T02:00:00.000Z','孙静','[{"heading":"","label":"第一条","number":1,"text":"为了防治扬尘，制定本条例。"},{"heading":"","label":"第二条","number":2,"text":"工地应当设置围挡。"},{"heading":"","label":"第三条","number":3,"text":"违反的，责令改正。"},{"heading":"","label":"第四条","number":4,"text":"本条例自2026年1月1日起施行。"}]',NULL,'3c4dff30471215f0f9805d01f0ea4fbb/main',21);
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
INSERT INTO "ledger_event" VALUES('018bcfe5-683e-7449-bf13-f428419adb4a','018bcfe5-6818-7a9f-86c3-d4943fbdc490','noticed','2026-11-18T02:44:00.000Z','王建国','',NULL,'','[]','3c4dff30471215f0f9805d01f0ea4fbb/main',13);
INSERT INTO "ledger_event" VALUES('018bcfe5-683f-73bb-b84f-cb136eb37896','018bcfe5-6818-7a9f-86c3-d4943fbdc490','served','2026-11-18T02:44:00.000Z','王建国','',NULL,'','[]','3c4dff30471215f0f9805d01f0ea4fbb/main',14);
INSERT INTO "ledger_event" VALUES('018bcfe5-6840-74f5-b637-0d533ecc011a','018bcfe5-6821-7da1-9235-499156f84fd3','noticed','2026-11-18T02:44:00.000Z','王建国','',NULL,'','[]','3c4dff30471215f0f9805d01f0ea4fbb/main',15);
INSERT INTO "ledger_event" VALUES('018bcfe5-6841-7df7-b8aa-e1a1916cf486','018bcfe5-6821-7da1-9235-499156f84fd3','served','2026-11-18T02:44:00.000Z','王建国','',NULL,'','[]','3c4dff30471215f0f9805d01f0ea4fbb/main',16);
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
INSERT INTO "legal_opinion" VALUES('018bcfe5-6803-7d11-afe2-d0f096ee6aff','a01','abe0df30545d5a28f5918b04fb9a5ce728470994a793ac0c4868cdd4c016a0f1','confirmed','','孙静','018bcfe5-6801-7a71-a2a8-9ffec2c7c9c2','2026-11-22T02:00:00.000Z','3c4dff30471215f0f9805d01f0ea4fbb/main',20);
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
INSERT INTO "library_file" VALUES('checklist','dust-six-hundred','2026.1','ef4e163efdca4a3373dc5667c590b28e39de1020901de75f6652fb133b7aad8a','施工工地扬尘“六个百分百”检查清单',30,'# 施工工地扬尘“六个百分百”检查清单。格式见 docs/content-format.md。
# 检查项编号 a01–a30 固定不变；期限是执法惯例的建议值，执法人员可以改。

id = "dust-six-hundred"
version = "2026.1"
title = "施工工地扬尘“六个百分百”检查清单"
topic = "施工扬尘"
applies_to = [
  "building-site",
  "municipal-works",
  "road-works",
  "demolition-site",
  "river-works",
  "bare-land",
]
source = "讲话004：严格落实建筑工地“六个百分百”要求；六项措辞见国发〔2018〕22号"

# ======================================================================= 一、围挡
[[sections]]
id = "hoarding"
title = "工地周边围挡"

[[sections.items]]
id = "a01"
number = "1.1"
question = "工地四周有连续、封闭的硬质围挡，无缺口、无倒伏，高度达到当地要求"
problem = "围挡不连续或者高度不足"
guidance = [
  "沿工地外侧走一圈，每面拍一张全景，把大门和路名牌拍进去；缺口、倒伏处近拍，放标尺。",
  "量三处高度（含最低处），填最低值；从地面量到围挡顶，不算顶上的喷淋管和装饰。",
  "要施工总平面布置图，核对围挡走向；正在换装的一段，问清开始时间并记入备注。",
]
answer_kind = "number"
unit = "m"
limit = { comparison = ">=", value = "2.5", label = "主要路段2.5 m，一般路段2 m（地方口径）" }
evidence = [
  { kind = "photo", what = "围挡全景（含大门）" },
  { kind = "photo", what = "缺口、倒伏处近景" },
  { kind = "measurement", what = "尺量围挡高度" },
]
requirement = "立即补齐、加固工地围挡，封闭缺口，围挡高度达到当地规定。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}围挡不连续，存在缺口，实测围挡最低处高{value} m。"
department = "住房城乡建设等部门"
phrases = [
  "围挡缺口长约__m，可直接进出",
  "围挡向内（外）倒伏约__m",
  "围挡为彩条布，不是硬质材料",
  "实测三处高度：__m、__m、__m",
]
source = "六个百分百之工地周边围挡；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

# ======================================================================= 二、物料
[[sections]]
id = "materials"
title = "物料堆放覆盖"

[[sections.items]]
id = "a02"
number = "2.1"
question = "砂石、水泥、灰土等易扬尘物料已入库或者严密遮盖"
problem = "易扬尘物料未遮盖"
guidance = [
  "先到搅拌、砌筑、管沟回填等用料点，再到料场；逐堆看有没有盖、盖得严不严。",
  "露天料堆绕一圈拍照，放标尺；步测或尺量长宽，填未覆盖面积。",
  "袋装水泥、石灰看是否入库或下垫上盖；有围挡的，看围挡是否不低于料堆。",
]
answer_kind = "number"
unit = "㎡"
evidence = [
  { kind = "photo", what = "料堆全景（含周边参照物）" },
  { kind = "photo", what = "未覆盖部位近景" },
  { kind = "measurement", what = "未覆盖面积" },
]
requirement = "立即将易扬尘物料入库或者严密遮盖；不能密闭的，设置不低于料堆高度的严密围挡并覆盖。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}露天堆放易扬尘物料，约{value} ㎡未遮盖，未设置不低于料堆高度的围挡。"
department = "住房城乡建设等部门"
phrases = [
  "砂石料堆长约__m、宽约__m、高约__m，未盖",
  "防尘网破损、滑落，料堆裸露",
  "袋装水泥露天堆放，包装破损，地面有散落",
]
source = "六个百分百之物料堆放覆盖；法典第240条、第243条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"
applies_when = "施工单位没有采取覆盖等防尘措施"

[[sections.items.bases]]
duties = ["air-2018:72:1"]
penalties = ["air-2018:117:0:1", "air-2018:117:0:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "生态环境等主管部门"
own_competence = true
confidence = "H"
applies_when = "易扬尘物料没有密闭贮存，或者围挡、覆盖不到位"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"
applies_when = "施工单位没有采取覆盖等防尘措施"

[[sections.items.bases]]
duties = ["code:243:1"]
penalties = ["code:1130:0:2", "code:1130:0:3"]
valid_from = 2026-08-15
authority = "生态环境等部门"
own_competence = true
confidence = "H*"
applies_when = "易扬尘物料没有密闭贮存，或者围挡、覆盖不到位"
question = "料堆在工业企业内部时，法典第217条第2款、第1120条第1款第（五）项（2万–20万元）与第243条、第1130条（1万–10万元）都能适用，是否按第1055条从重？"

[[sections.items]]
id = "a21"
number = "2.2"
question = "装卸粉状、散装物料时密闭或者喷淋"
problem = "装卸散装物料未密闭、未喷淋"
guidance = [
  "等一车装卸从头录到尾，画面里要有车牌、物料和喷淋（或没有喷淋）的情形。",
  "没有正在装卸的，看卸料点有没有喷淋头、密闭卸料口，地面和车身有没有积尘。",
  "要当天的进料单，核对装卸时间。",
]
evidence = [
  { kind = "video", what = "装卸全过程（有无密闭、喷淋）" },
  { kind = "photo", what = "装卸点全景" },
]
requirement = "立即停止露天无措施装卸；采取密闭或者喷淋等防尘措施后再装卸。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}正在装卸散装物料，未密闭，也未喷淋，装卸时扬尘明显。"
department = "生态环境等部门"
phrases = [
  "车牌__正在卸砂石，现场无喷淋",
  "水泥罐车卸料口未密闭，有粉尘外逸",
  "喷淋管未接水，未开启",
]
source = "法典第241条"

[[sections.items.bases]]
duties = ["air-2018:70:2"]
penalties = ["air-2018:117:0:3"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "生态环境等主管部门"
own_competence = true
confidence = "H"

[[sections.items.bases]]
duties = ["code:241:2"]
penalties = ["code:1130:0:1"]
valid_from = 2026-08-15
authority = "生态环境等部门"
own_competence = true
confidence = "H*"

# ======================================================================= 三、湿法作业
[[sections]]
id = "wet-work"
title = "土方开挖湿法作业"

[[sections.items]]
id = "a04"
number = "3.1"
question = "土方开挖、回填、破碎时同步湿法作业"
problem = "土方作业未湿法降尘"
guidance = [
  "站在上风向录作业面一分钟以上，把挖机、落料点和雾炮（或没有雾炮）拍在一个画面里。",
  "看水管有没有水、喷头是否对着落料点；抓一把表土看干湿。",
  "问作业开始时间，记进笔录；没有土方作业的，判不涉及。",
]
evidence = [
  { kind = "video", what = "土方作业（有无洒水、喷雾）" },
  { kind = "photo", what = "作业面全景" },
]
requirement = "立即停止土方作业；配齐洒水、喷雾设备并同步湿法作业后再施工。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}正在进行土方作业，未洒水、未喷雾，作业面扬尘明显。"
department = "住房城乡建设等部门"
phrases = [
  "__台挖掘机正在开挖，现场未见喷雾、洒水",
  "雾炮机在场但未开启",
  "破碎锤作业，落料点无喷淋",
]
source = "六个百分百之土方开挖湿法作业；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a05"
number = "3.2"
question = "拆除建筑物、构筑物时持续加压喷淋"
problem = "拆除作业未持续喷淋"
guidance = [
  "在安全距离外录像，看水柱能不能罩住破碎点、拆除过程中有没有停水。",
  "拍喷淋设备铭牌、水源和接管；问水压和水箱容量。",
  "没有拆除作业的，判不涉及。",
]
evidence = [
  { kind = "video", what = "拆除过程（喷淋是否持续）" },
  { kind = "photo", what = "喷淋设备" },
]
requirement = "立即停止拆除；配齐加压喷淋设备，做到持续喷淋后再拆除。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}正在拆除建筑物，未持续加压喷淋，扬尘明显。"
department = "住房城乡建设等部门"
phrases = [
  "拆除时只用一根水管浇洒，水柱够不到破碎点",
  "喷淋中途停水约__分钟，拆除未停",
  "现场未见加压喷淋设备",
]
source = "六个百分百之土方开挖（及拆迁）湿法作业；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a13"
number = "3.3"
question = "洒水车、雾炮、围挡喷淋已配备且在运行，有洒水记录"
problem = "洒水、喷雾、喷淋设备未配备或者未运行"
guidance = [
  "逐台看设备：能不能启动、水箱有没有水、喷头堵没堵；请现场人员试开并录像。",
  "围挡喷淋看是否全线出水，断点拍照定位。",
  "要近七日洒水台账，抽一天与视频或水表核对。",
]
evidence = [
  { kind = "photo", what = "洒水、雾炮、围挡喷淋设备" },
  { kind = "document", what = "近七日洒水台账" },
]
requirement = "立即恢复洒水、雾炮和围挡喷淋的正常运行，配齐缺少的设备，如实记录洒水台账。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}洒水、喷雾、喷淋设备未按要求配备、运行，未能提供相应的洒水记录。"
department = "住房城乡建设等部门"
phrases = [
  "围挡喷淋未开启，现场路面干燥起尘",
  "雾炮__台，能启动__台",
  "洒水台账自__月__日起未记录",
]
source = "六个百分百之湿法作业；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a14"
number = "3.4"
question = "大面积作业分段、分时进行，大风时停止土方作业"
problem = "未分段分时作业或者大风未停土方作业"
guidance = [
  "登高或在高处拍作业面全景，看同时扰动的范围是否超出方案划定的分段。",
  "查当天气象预警和风力（截图存证），与施工日志的作业时间对照。",
  "大风停工的风力等级按当地规定，拿不准的写入备注。",
]
evidence = [
  { kind = "photo", what = "作业面全景" },
  { kind = "document", what = "施工日志" },
  { kind = "document", what = "气象记录或者预警截图" },
]
requirement = "立即停止大风天气下的土方作业；调整工序，大面积作业分段、分时进行。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}未分段、分时作业，大风天气仍在进行土方作业。"
department = "住房城乡建设等部门"
phrases = [
  "当日__时气象部门发布大风预警，现场仍在开挖",
  "同时扰动面积约__㎡，未按方案分段",
  "施工日志未记录停工",
]
source = "法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

# ======================================================================= 四、路面硬化
[[sections]]
id = "paving"
title = "路面硬化"

[[sections.items]]
id = "a06"
number = "4.1"
question = "出入口、场内主要道路、加工区地面已硬化且完好"
problem = "地面未硬化或者破损"
guidance = [
  "从大门沿主要道路走到作业面，逐段拍路面；破损、泥泞处近拍并定位。",
  "对照总平面布置图，看主要道路、材料加工区是否全部硬化。",
  "临时铺钢板、碎石的，看是否当地认可的铺装方式。",
]
evidence = [
  { kind = "photo", what = "出入口路面" },
  { kind = "photo", what = "场内主要道路和加工区地面" },
]
requirement = "限期对出入口、场内主要道路和加工区地面进行硬化或者铺装，修补破损路面，并保持清洁。"
deadline = { kind = "calendar", days = 7 }
fact = "{date}{time}现场检查时，{place}出入口、场内主要道路地面未硬化（或者破损），路面有积尘、泥土。"
department = "住房城乡建设等部门"
local_variant = true
phrases = [
  "大门内约__m道路为土路，车辆驶过扬尘",
  "加工区地面未硬化，积尘明显",
  "硬化路面破损约__㎡，未修补",
]
source = "六个百分百之路面硬化；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "M"
note = "法条没有写“硬化”二字，属于有效防尘降尘措施；具体范围按当地口径。"
question = "路面未硬化是否属于“未采取有效防尘降尘措施”，按当地口径由法制审核确认。"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "M"
note = "法条没有写“硬化”二字，属于有效防尘降尘措施；具体范围按当地口径。"
question = "路面未硬化是否属于“未采取有效防尘降尘措施”，按当地口径由法制审核确认。"

# ======================================================================= 五、车辆清洗
[[sections]]
id = "washing"
title = "出入车辆清洗"

[[sections.items]]
id = "a07"
number = "5.1"
question = "出口有冲洗台、排水沟、沉淀池，冲洗设备能正常使用"
problem = "车辆冲洗设施缺失或者不能使用"
guidance = [
  "站在出口内侧拍冲洗台全景，再拍排水沟、沉淀池；每个出口都要看。",
  "请现场人员试机并录像，看水压、喷头和冲洗时间。",
  "看沉淀池是否淤满、有没有溢流到路面或者管网。",
]
evidence = [
  { kind = "photo", what = "冲洗台、排水沟、沉淀池" },
  { kind = "video", what = "冲洗设备试机" },
]
requirement = "限期安装或者修复出口车辆冲洗设施，配齐冲洗台、排水沟和沉淀池，保证正常使用。"
deadline = { kind = "calendar", days = 3 }
fact = "{date}{time}现场检查时，{place}出口未设置完好的车辆冲洗设施，现有冲洗设备不能正常使用。"
department = "住房城乡建设等部门"
phrases = [
  "__号门未设冲洗台",
  "冲洗设备损坏，试机不出水",
  "沉淀池淤满，污水漫流到路面",
]
source = "六个百分百之出入车辆清洗；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a08"
number = "5.2"
question = "驶出车辆车身、轮胎干净，门口路面没有泥带"
problem = "车辆带泥上路"
guidance = [
  "在门外站十分钟，每辆驶出车拍车牌和轮胎；记录驶出数和未冲洗数。",
  "从大门起量泥带长度，填最长一条；起点、终点各拍一张。",
  "泥带通向工地大门的，把大门和泥带拍在一张照片里。",
]
answer_kind = "number"
unit = "m"
evidence = [
  { kind = "photo", what = "驶出车辆号牌和轮胎" },
  { kind = "photo", what = "门口路面泥带（含大门）" },
  { kind = "measurement", what = "泥带长度" },
]
requirement = "立即清扫、冲洗门口路面，车辆逐车冲洗干净后方可驶出。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}有车辆未经冲洗驶出，门口道路泥带长约{value} m。"
department = "住房城乡建设等部门"
phrases = [
  "车牌__未冲洗驶出，轮胎带泥",
  "十分钟内驶出__辆，未冲洗__辆",
  "泥带自大门向__方向延伸",
]
source = "六个百分百之出入车辆清洗；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

# ======================================================================= 六、密闭运输
[[sections]]
id = "transport"
title = "渣土车辆密闭运输"

[[sections.items]]
id = "a09"
number = "6.1"
question = "渣土、砂石运输车车厢密闭，没有冒装、遗撒"
problem = "运输车辆未密闭、有遗撒"
guidance = [
  "在出口拍车牌、车厢盖板四角和装载面；冒装的从侧面拍，看是否高出车厢板。",
  "沿运输方向走一段，拍遗撒物和路名牌。",
  "问运输单位、驾驶人，抄行驶证；当天没有运输的，判不涉及。",
]
evidence = [
  { kind = "photo", what = "车辆号牌和车厢密闭情况" },
  { kind = "photo", what = "遗撒路段" },
]
requirement = "立即整改：车厢密闭、不冒装后方可出场，清理遗撒路面。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}有运输渣土（砂石）的车辆车厢未密闭，沿途有遗撒。"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "车牌__，车厢盖板未合拢",
  "装载高出车厢板约__cm",
  "__路段遗撒约__m",
]
source = "六个百分百之渣土车辆密闭运输；法典第241条"

[[sections.items.bases]]
duties = ["air-2018:70:1"]
penalties = ["air-2018:116"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:241:1"]
penalties = ["code:1129"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门、海事管理机构"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a10"
number = "6.2"
question = "运输车按规定路线行驶，有核准证和联单"
problem = "运输车辆未按规定路线行驶"
guidance = [
  "要渣土（建筑垃圾）运输核准文件，核对车牌、路线、有效期。",
  "请运输单位调当天行车轨迹，与核准路线对照并截图。",
  "联单抽三张，看去向、车次与台账是否一致。",
]
condition = { item = "a09", results = ["compliant", "noncompliant", "unchecked"] }
evidence = [
  { kind = "document", what = "核准证、联单" },
  { kind = "document", what = "行车轨迹截图" },
]
requirement = "立即停止不按规定路线运输；补办核准手续，按核准的路线行驶。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}的运输车辆未按规定路线行驶，未能提供相应的核准文件、联单。"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "车牌__轨迹经过__路，不在核准路线内",
  "核准文件有效期至__，已过期",
  "现场未能提供联单",
]
source = "法典第241条"

[[sections.items.bases]]
duties = ["air-2018:70:1"]
penalties = []
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
note = "旧法第116条只罚未采取防遗撒措施，没有写不按规定路线行驶；责令改正，另查地方规定。"
question = "8月15日前不按规定路线行驶，旧法没有罚则，能否依地方规定处理？"
local_rule = "地方关于渣土运输路线的规定（如有）"

[[sections.items.bases]]
duties = ["code:241:1"]
penalties = ["code:1129"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门、海事管理机构"
own_competence = false
confidence = "H*"

# ======================================================================= 七、土方与裸地
[[sections]]
id = "bare-soil"
title = "土方与裸露地面"

[[sections.items]]
id = "a03"
number = "7.1"
question = "裸露土方、作业面以外的地面已覆盖或者固化"
problem = "裸露地面未覆盖"
guidance = [
  "看作业面以外、已停工的土面；正在开挖的面不算，但要记下作业起止时间。",
  "每块裸露面拍全景和近景各一张，把楼号或者围挡编号拍进去，打开定位。",
  "步测或者用地图量面积，填裸露总面积。",
]
answer_kind = "number"
unit = "㎡"
evidence = [
  { kind = "photo", what = "裸露面全景" },
  { kind = "photo", what = "裸露面近景" },
  { kind = "measurement", what = "裸露面积" },
]
requirement = "立即用防尘网覆盖裸露地面；短期内不施工的，采取固化或者绿化措施。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}约{value} ㎡裸露地面未覆盖、未固化，现场未见防尘网。"
department = "住房城乡建设等部门"
phrases = [
  "现场未见防尘网，无洒水记录",
  "防尘网破损，约__㎡裸露",
  "裸露土方已停工超过24小时",
  "__号楼__侧土面裸露",
]
source = "六个百分百扩展口径（裸露土地覆盖）；法典第240条；讲话003：裸露土地绿化"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a11"
number = "7.2"
question = "建筑土方、工程渣土及时清运，没有长期堆存"
problem = "土方、渣土未及时清运"
guidance = [
  "先分清堆的是土方，还是工程渣土等建筑垃圾：两者的处罚部门和幅度不同，照片要看得出成分。",
  "量堆体长、宽、高估算方量并填写；看坡面长草、板结等久放痕迹。",
  "要土方平衡表、外运台账，问清堆放起始日期。场内没有土方和渣土的，判不涉及。",
]
answer_kind = "number"
unit = "m³"
evidence = [
  { kind = "photo", what = "堆体全景" },
  { kind = "photo", what = "堆体成分近景" },
  { kind = "document", what = "土方台账、外运记录" },
]
requirement = "限期清运场内堆存的建筑土方、工程渣土；清运前用密闭式防尘网遮盖。"
deadline = { kind = "calendar", days = 3 }
fact = "{date}{time}现场检查时，{place}堆存建筑土方（工程渣土）约{value} m³，未及时清运。"
department = "住房城乡建设等部门（建筑土方）；环境卫生主管部门（建筑垃圾）"
phrases = [
  "据现场负责人称，自__月__日起堆放",
  "堆体表面已长草、板结",
  "堆的是砖块、混凝土块等建筑垃圾",
]
source = "法典第240条、第520条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"
applies_when = "建筑土方、工程渣土、建筑垃圾未及时清运，造成扬尘"

[[sections.items.bases]]
duties = ["solid-waste-2020:63:2"]
penalties = ["solid-waste-2020:111:1:3"]
valid_from = 2020-09-01
valid_to = 2026-08-14
authority = "环境卫生主管部门"
own_competence = false
confidence = "H"
applies_when = "施工产生的建筑垃圾等固体废物未及时清运"
question = "旧大气法第115条与旧固废法第111条都写到建筑垃圾清运，由哪个部门处理、行政处罚法第29条如何适用？"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:2"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"
applies_when = "堆存的是建筑土方"

[[sections.items.bases]]
duties = ["code:520:2"]
penalties = ["code:1174:1:4"]
valid_from = 2026-08-15
authority = "环境卫生主管部门"
own_competence = false
confidence = "H*"
applies_when = "堆存的是工程渣土等建筑垃圾"

[[sections.items]]
id = "a12"
number = "7.3"
question = "场内堆存的土方用密闭式防尘网遮盖，网目、搭接、压实合格"
problem = "堆存土方未用密闭式防尘网遮盖"
guidance = [
  "绕土堆一圈，拍四面；网的接缝处近拍，看是否搭接、压牢，有没有被风掀开。",
  "看网目是否达到当地要求（数量按当地规定），取一块放标尺近拍。",
  "尺量未盖面积并填写。",
]
answer_kind = "number"
unit = "㎡"
condition = { item = "a11", results = ["compliant", "noncompliant", "unchecked"] }
evidence = [
  { kind = "photo", what = "土堆四面" },
  { kind = "photo", what = "防尘网网目、搭接近景" },
]
requirement = "立即用密闭式防尘网遮盖堆存土方，接缝搭接并压实；网目不合格或者破损的更换。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}堆存土方约{value} ㎡未用密闭式防尘网遮盖。"
department = "住房城乡建设等部门"
phrases = [
  "防尘网被风掀开，未压实",
  "接缝未搭接，土面外露",
  "防尘网老化破损",
]
source = "法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:2"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a19"
number = "7.4"
question = "暂不开工的建设用地，裸露地面已覆盖（建设单位）"
problem = "暂不开工用地裸露地面未覆盖"
guidance = [
  "看用地红线内没有施工的地块；拍全景和界桩，量裸露面积并填写。",
  "要用地批准书、施工许可证，核对是否暂不开工、谁是建设单位。",
  "责任主体是建设单位，文书当事人不要写成施工单位。没有这类地块的，判不涉及。",
]
answer_kind = "number"
unit = "㎡"
evidence = [
  { kind = "photo", what = "地块裸露面全景" },
  { kind = "document", what = "用地、开工手续" },
]
requirement = "立即覆盖暂不开工建设用地的裸露地面，并保持完好。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}暂不开工的建设用地约{value} ㎡裸露地面未覆盖。"
department = "住房城乡建设等部门"
phrases = [
  "地块未见施工，地面裸露",
  "原防尘网已破损，未更换",
  "建设单位称计划__月开工",
]
source = "法典第240条；讲话003：城市建成区裸露土地绿化"

[[sections.items.bases]]
duties = ["air-2018:69:5"]
penalties = ["air-2018:115:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:5"]
penalties = ["code:1128:2"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a20"
number = "7.5"
question = "超过三个月不开工的地块已绿化、铺装或者遮盖"
problem = "超过三个月未开工用地未绿化、铺装或者遮盖"
guidance = [
  "关键是时间：找交地日期、停工通知、历史影像或者上次检查照片，证明裸露已超过三个月。",
  "拍地块全景和植被、铺装、遮盖情况，量未处理面积并填写。",
  "责任主体是建设单位。",
]
answer_kind = "number"
unit = "㎡"
condition = { item = "a19", results = ["compliant", "noncompliant", "unchecked"] }
evidence = [
  { kind = "document", what = "裸露起始时间的证明" },
  { kind = "photo", what = "地块全景" },
]
requirement = "限期对超过三个月不能开工的建设用地裸露地面进行绿化、铺装或者遮盖。"
deadline = { kind = "calendar", days = 15 }
fact = "{date}{time}现场检查时，{place}超过三个月未开工，约{value} ㎡裸露地面未绿化、铺装或者遮盖。"
department = "住房城乡建设等部门"
phrases = [
  "自__年__月__日停工至今",
  "__年__月检查时已裸露，有照片",
  "仅覆盖部分，约__㎡未处理",
]
source = "法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:5"]
penalties = ["air-2018:115:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:5"]
penalties = ["code:1128:2"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

# ======================================================================= 八、方案、公示、费用
[[sections]]
id = "papers"
title = "方案、公示与费用"

[[sections.items]]
id = "a15"
number = "8.1"
question = "施工单位有本工地的扬尘防治实施方案"
problem = "未制定扬尘防治实施方案"
guidance = [
  "要方案原件，看是不是写本工地的（工程名称、平面布置、责任人），不是套用别处的。",
  "复印封面、目录和签批页，注明出处并由提供人签字。",
  "拿不出来的，在笔录写明“现场未能提供”。",
]
method = "off_site"
evidence = [{ kind = "document", what = "实施方案复印件，或者未提供的记录" }]
requirement = "限期编制本工地的施工扬尘污染防治实施方案，并按方案落实各项措施。"
deadline = { kind = "calendar", days = 3 }
fact = "{date}{time}现场检查时，{place}的施工单位未能提供本工地的施工扬尘污染防治实施方案。"
severity = "minor"
department = "住房城乡建设等部门"
phrases = [
  "现场负责人称方案在公司，未能提供",
  "方案为其他工程的，与本工地不符",
  "方案未经签批",
]
source = "法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:1"]
penalties = []
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"
note = "旧法第115条没有专项罚则：责令改正，另查地方条例。"
local_rule = "地方性法规的罚则（如有）"

[[sections.items.bases]]
duties = ["code:240:1"]
penalties = []
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"
note = "法典第1128条没有专项罚则：责令改正，另查地方条例。"
local_rule = "地方性法规的罚则（如有）"

[[sections.items]]
id = "a16"
number = "8.2"
question = "已向负有扬尘监管职责的部门备案（房建、市政、河道、拆除工程）"
problem = "未按规定备案"
guidance = [
  "要备案回执，核对工程名称、备案部门、日期。",
  "房屋建筑、市政、河道整治、建筑物拆除以外的工程，判不涉及。",
]
method = "off_site"
evidence = [{ kind = "document", what = "备案回执" }]
requirement = "限期向负有扬尘污染防治监督管理职责的部门备案。"
deadline = { kind = "calendar", days = 5 }
fact = "{date}{time}现场检查时，{place}的施工单位未能提供扬尘污染防治备案回执。"
severity = "minor"
department = "负有扬尘污染防治监督管理职责的部门"
phrases = [
  "现场未能提供备案回执",
  "经向备案部门核实，未见备案记录",
]
source = "法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:2"]
penalties = []
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "负责监督管理扬尘污染防治的主管部门"
own_competence = false
confidence = "H"
note = "旧法第115条没有专项罚则：责令改正，另查地方条例。"
local_rule = "地方性法规的罚则（如有）"

[[sections.items.bases]]
duties = ["code:240:2"]
penalties = []
valid_from = 2026-08-15
authority = "负有扬尘污染防治监督管理职责的部门"
own_competence = false
confidence = "H*"
note = "法典第1128条没有专项罚则：责令改正，另查地方条例。"
local_rule = "地方性法规的罚则（如有）"

[[sections.items]]
id = "a17"
number = "8.3"
question = "门口公示扬尘防治措施、负责人、监督部门及电话"
problem = "扬尘防治信息未公示"
guidance = [
  "站在大门外正面拍公示牌全貌，字要看得清。",
  "对照三样：防治措施、负责人、监督管理部门；拨一下所留电话看是否有效。",
]
evidence = [{ kind = "photo", what = "大门公示牌（字迹清楚）" }]
requirement = "限期在工地公示扬尘污染防治措施、负责人、监督管理部门及电话。"
deadline = { kind = "calendar", days = 3 }
fact = "{date}{time}现场检查时，{place}大门处未完整公示扬尘污染防治措施、负责人、监督管理部门等信息。"
severity = "minor"
department = "住房城乡建设等部门"
phrases = [
  "未设公示牌",
  "公示牌缺监督部门和电话",
  "公示的负责人已离岗，未更新",
]
source = "法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:4"]
penalties = []
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"
note = "旧法第115条没有专项罚则：责令改正，另查地方条例。"
local_rule = "地方性法规的罚则（如有）"

[[sections.items.bases]]
duties = ["code:240:4"]
penalties = []
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"
note = "法典第1128条没有专项罚则：责令改正，另查地方条例。"
local_rule = "地方性法规的罚则（如有）"

[[sections.items]]
id = "a18"
number = "8.4"
question = "扬尘防治费用列入工程造价，合同写明施工单位的防治责任"
problem = "扬尘防治费用未列入工程造价"
guidance = [
  "要施工合同和工程量清单计价页，找安全文明施工费或者扬尘防治费一栏，复印盖章。",
  "费用没列（建设单位的责任）和合同没写防治责任分开记：前者有罚则，后者只责令改正。",
]
method = "off_site"
evidence = [
  { kind = "document", what = "施工合同相关条款" },
  { kind = "document", what = "清单计价页" },
]
requirement = "限期将扬尘污染防治费用列入工程造价，并以补充协议明确施工单位的扬尘污染防治责任。"
deadline = { kind = "calendar", days = 15 }
fact = "{date}{time}现场检查时，{place}的建设单位未将扬尘污染防治费用列入工程造价。"
department = "住房城乡建设等部门（2026年8月14日及以前的行为）"
phrases = [
  "工程量清单中无扬尘防治费用",
  "合同未写明施工单位的扬尘防治责任",
  "建设单位未能提供计价文件",
]
source = "法典第240条、第1111条"

[[sections.items.bases]]
duties = ["air-2018:69:1"]
penalties = []
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"
note = "旧法没有专项罚则：责令改正，另查地方条例。"
local_rule = "地方性法规的罚则（如有）"

[[sections.items.bases]]
duties = ["code:240:1"]
penalties = ["code:1111"]
valid_from = 2026-08-15
authority = "生态环境主管部门"
own_competence = true
confidence = "H*"
note = "第1111条只罚未列入造价；合同未写明责任的没有专项罚则，责令改正。"

# ======================================================================= 九、监测与视频
[[sections]]
id = "monitoring"
title = "监测与视频（地方口径）"

[[sections.items]]
id = "a23"
number = "9.1"
question = "达到规模的工地已安装 PM10 在线监测并联网"
problem = "未安装在线监测设备或者未联网"
guidance = [
  "先查占地面积（施工许可证），填面积；达不到当地规模的，判不涉及。",
  "拍监测设备、铭牌和安装高度；请对方登录平台，截实时数据和联网状态。",
  "规模和联网要求按当地条例，把条款号抄进备注。",
]
answer_kind = "number"
unit = "㎡"
evidence = [
  { kind = "photo", what = "监测设备和铭牌" },
  { kind = "document", what = "平台联网截图" },
]
requirement = "限期按当地规定安装颗粒物在线监测设备，并与监管平台联网。"
deadline = { kind = "calendar", days = 7 }
fact = "{date}{time}现场检查时，{place}占地面积{value} ㎡，未按当地规定安装颗粒物在线监测设备并联网。"
department = "按地方规定"
local_variant = true
phrases = [
  "现场未见在线监测设备",
  "设备已装，平台显示离线",
  "平台数据自__月__日__时中断",
]
source = "地方规定；国发〔2023〕24号；讲话003：工地扬尘噪声在线监测系统"

[[sections.items.bases]]
duties = []
penalties = []
valid_from = 2023-11-30
authority = "按地方规定"
own_competence = false
confidence = "M"
note = "法典没有工地在线监测专条；引用当地条例的条款后才能写入文书。"
question = "当地条例的条款、适用规模和罚则待法制部门填入。"
local_rule = "地方性法规；国发〔2023〕24号"

[[sections.items]]
id = "a24"
number = "9.2"
question = "视频监控覆盖出入口、冲洗台、土方作业面并联网"
problem = "视频监控未覆盖或者未联网"
guidance = [
  "请对方打开平台，逐路看出入口、冲洗台、土方作业面三个点位，截图存证。",
  "到点位核对镜头朝向，拍镜头实物；被遮挡、转向的记下来。",
]
evidence = [
  { kind = "document", what = "视频平台截图（三个点位）" },
  { kind = "photo", what = "摄像头实物和朝向" },
]
requirement = "限期补齐出入口、冲洗台、土方作业面的视频监控，并与监管平台联网。"
deadline = { kind = "calendar", days = 7 }
fact = "{date}{time}现场检查时，{place}视频监控未覆盖出入口、冲洗台、土方作业面，或者未联网。"
severity = "minor"
department = "按地方规定"
local_variant = true
phrases = [
  "冲洗台无视频监控",
  "__路视频离线",
  "镜头被遮挡，看不到作业面",
]
source = "地方规定"

[[sections.items.bases]]
duties = []
penalties = []
valid_from = 2023-11-30
authority = "按地方规定"
own_competence = false
confidence = "M"
note = "法典没有工地视频监控专条；引用当地条例的条款后才能写入文书。"
question = "当地条例的条款和罚则待法制部门填入。"
local_rule = "地方性法规"

[[sections.items]]
id = "a25"
number = "9.3"
question = "PM10 监测探头没有遮挡、没有被对着喷雾，数据没有造假"
problem = "监测探头被干扰"
guidance = [
  "拍探头四周：一米内有没有遮挡物、喷雾头是否对准进气口、设备是否被挪动。",
  "调近三日曲线，找洒水时段外的骤降、恒值、断线，导出并截图。",
  "用便携仪在旁边比对十五分钟，记录读数；发现疑似造假，先固定证据再询问。",
]
condition = { item = "a23", results = ["compliant", "noncompliant", "unchecked"] }
evidence = [
  { kind = "photo", what = "探头和周边" },
  { kind = "document", what = "监测数据曲线" },
  { kind = "measurement", what = "便携仪比对读数" },
]
requirement = "立即移除遮挡、停止对探头喷雾，恢复监测设备正常状态并校准。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}的PM10监测探头被遮挡（对着喷雾），监测数据异常。"
severity = "critical"
phrases = [
  "雾炮正对监测探头喷射",
  "探头被塑料袋包裹",
  "数据自__时起为恒值__",
  "便携仪读数__，平台读数__",
]
source = "法典第80条；讲话004：篡改监测数据案"

[[sections.items.bases]]
duties = ["air-2018:26"]
penalties = ["air-2018:100:0:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "生态环境主管部门"
own_competence = true
confidence = "M"
note = "旧法只写大气环境质量监测设施和污染源自动监测设备。"
question = "工地的PM10监测设备是否属于旧法第26条、第100条第（一）项所说的监测设施设备？"

[[sections.items.bases]]
duties = ["code:80:1", "code:80:2"]
penalties = ["code:1088", "code:1093"]
valid_from = 2026-08-15
authority = "负有生态环境保护监督管理职责的部门、机构"
own_competence = true
confidence = "M"
note = "数据造假看第1088条；擅自挪动、毁坏设备看第1093条。"
question = "法典第1088条、第1093条、第1086条第1款第（二）项是否适用于工地的PM10监测设备？"

# ======================================================================= 十、其他
[[sections]]
id = "other"
title = "其他防控"

[[sections.items]]
id = "a22"
number = "10.1"
question = "没有在现场露天搅拌混凝土、砂浆（当地禁止的）"
problem = "现场露天搅拌混凝土、砂浆"
guidance = [
  "到砌筑、抹灰、地坪作业点看有没有搅拌机、散装水泥和拌和痕迹，拍搅拌机铭牌。",
  "要预拌混凝土、砂浆的进场单，核对当日用量。",
  "当地没有禁止规定的，判不涉及。",
]
evidence = [
  { kind = "photo", what = "搅拌作业或者拌和痕迹" },
  { kind = "photo", what = "搅拌机铭牌" },
]
requirement = "立即停止现场露天搅拌混凝土、砂浆，改用预拌混凝土、预拌砂浆。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}正在露天搅拌混凝土（砂浆），未采取密闭等防尘措施。"
department = "住房城乡建设等部门"
local_variant = true
phrases = [
  "现场有搅拌机__台，正在拌和砂浆",
  "地面有新拌砂浆和散落水泥",
  "现场未能提供预拌砂浆进场单",
]
source = "地方规定；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "M"
note = "禁止现场搅拌是地方规定；国家法律只能按没有采取有效防尘措施处理。"
question = "当地禁止现场搅拌的条款待填入；按地方条例处罚还是按旧法第115条处罚？"
local_rule = "地方关于禁止现场搅拌的规定"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "M"
note = "禁止现场搅拌是地方规定；法典只能按没有采取有效防尘措施处理。"
question = "当地禁止现场搅拌的条款待填入；按地方条例处罚还是按法典第1128条处罚？"
local_rule = "地方关于禁止现场搅拌的规定"

[[sections.items]]
id = "a26"
number = "10.2"
question = "重污染天气预警期间停止土石方和拆除作业，有响应记录"
problem = "重污染天气未停止土石方、拆除作业"
guidance = [
  "先存证预警文件：级别、起止时间、工地应对措施的原文。没有预警的，判不涉及。",
  "录像拍正在进行的土石方或者拆除作业，画面里要有时间。",
  "要响应记录：停工指令、班组签到、机械停用时间。",
]
evidence = [
  { kind = "document", what = "预警文件和应对措施" },
  { kind = "video", what = "作业情况（带时间）" },
  { kind = "document", what = "响应记录" },
]
requirement = "立即停止土石方作业和拆除施工，直至预警解除，并如实记录响应情况。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，重污染天气预警仍在生效，{place}未停止土石方作业（拆除施工）。"
severity = "critical"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "当地于__月__日__时启动__色预警",
  "现场__台挖掘机正在作业",
  "未能提供停工响应记录",
]
source = "法典第264条；讲话003：重污染天气应急预案"

[[sections.items.bases]]
duties = ["air-2018:96:1"]
penalties = ["air-2018:121:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:264:1"]
penalties = ["code:1134:2"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a27"
number = "10.3"
question = "工地没有焚烧垃圾、沥青、塑料等"
problem = "工地焚烧垃圾等物质"
guidance = [
  "看生活区、加工区、围挡角落有没有明火、灰堆、熏黑痕迹，拍照并定位。",
  "扒开灰堆看残留物（塑料、油毡、木模板），近拍；问清是谁烧的、烧了什么。",
  "查地块是否在人口集中地区或者其他特殊保护区域：区域不同，条款和部门不同。",
]
evidence = [
  { kind = "photo", what = "明火或者焚烧残留" },
  { kind = "photo", what = "焚烧点位置（含参照物）" },
]
requirement = "立即熄灭明火，清理残留物，垃圾分类交由有资格的单位处理，不得再焚烧。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}有焚烧垃圾（沥青、塑料）的明火、残留物。"
department = "县级人民政府确定的部门、环境卫生主管部门"
phrases = [
  "灰堆长约__m，内有塑料、油毡残片",
  "现场有明火，工人称在烧包装袋",
  "焚烧点距最近住宅约__m",
]
source = "法典第251条、第475条、第518条；讲话004：坚决遏制露天焚烧反弹"

[[sections.items.bases]]
duties = ["air-2018:82:1"]
penalties = ["air-2018:119:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
applies_when = "在人口集中地区等依法特殊保护的区域内焚烧"

[[sections.items.bases]]
duties = ["solid-waste-2020:49:2"]
penalties = ["solid-waste-2020:111:1:1"]
valid_from = 2020-09-01
valid_to = 2026-08-14
authority = "环境卫生主管部门"
own_competence = false
confidence = "H"
applies_when = "在其他区域焚烧生活垃圾"
note = "旧固废法只写焚烧生活垃圾，没有写焚烧建筑垃圾等其他固体废物。"
question = "8月15日前在其他区域焚烧建筑垃圾、沥青、塑料，旧法没有专项罚则，如何处理？"

[[sections.items.bases]]
duties = ["code:251:1"]
penalties = ["code:1131:3"]
valid_from = 2026-08-15
authority = "县级人民政府确定的监督管理部门"
own_competence = false
confidence = "H*"
applies_when = "在人口集中地区等依法特殊保护的区域内焚烧"
question = "特殊保护区域内焚烧垃圾，法典第1131条第3款与第475条、第1169条第1款都能适用，是否按第1055条从重；两条的主管部门不同，由谁处理？"

[[sections.items.bases]]
duties = ["code:475", "code:518:2"]
penalties = ["code:1169:1"]
valid_from = 2026-08-15
authority = "生态环境、城镇排水、环境卫生主管部门"
own_competence = true
confidence = "H*"
applies_when = "单位在其他区域焚烧固体废物"
note = "建筑垃圾、生活垃圾按职责分工归环境卫生部门。"

[[sections.items.bases]]
duties = ["code:518:2"]
penalties = ["code:1169:3"]
valid_from = 2026-08-15
authority = "环境卫生主管部门"
own_competence = false
confidence = "H*"
applies_when = "个人焚烧自己产生的生活垃圾、建筑垃圾"

[[sections.items]]
id = "a28"
number = "10.4"
question = "挖掘机等非道路移动机械没有黑烟、排放合格，没有在禁用区使用"
problem = "非道路移动机械排放不合格或者在禁用区使用"
guidance = [
  "逐台拍环保号牌（编码），用编码查排放阶段；填不合格台数。",
  "急加速时在侧面录排气口十秒以上；有条件的请监测人员测烟度。",
  "查工地是否在高排放机械禁用区内，存公告和地图截图。",
]
answer_kind = "number"
unit = "台"
evidence = [
  { kind = "photo", what = "机械环保号牌" },
  { kind = "video", what = "黑烟（排气口）" },
  { kind = "document", what = "排放检测报告" },
]
requirement = "立即停用排放不合格或者不准在本区域使用的机械；维修达标或者更换后方可使用。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}有{value}台非道路移动机械排放不合格（在禁用区内使用）。"
department = "生态环境等部门"
phrases = [
  "机械编码__，作业时冒黑烟",
  "未悬挂环保号牌，未能提供编码登记",
  "机械为国__阶段，工地位于禁用区内",
]
source = "法典第224条、第228条、第230条"

[[sections.items.bases]]
duties = ["air-2018:56", "air-2018:59", "air-2018:61"]
penalties = ["air-2018:114:1", "air-2018:114:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "生态环境等主管部门"
own_competence = true
confidence = "H"
note = "第114条第2款没有写罚款数额，依其他规定处罚。"

[[sections.items.bases]]
duties = ["code:224:1", "code:228", "code:230"]
penalties = ["code:1127:1", "code:1127:2"]
valid_from = 2026-08-15
authority = "生态环境、海事管理、渔业渔政等部门"
own_competence = true
confidence = "H*"
note = "排放不合格、未加装更换装置看第1款；禁用区内使用看第2款。"

[[sections.items]]
id = "a29"
number = "10.5"
question = "建筑垃圾处理方案已备案，去向有联单"
problem = "建筑垃圾处理方案未备案或者去向不明"
guidance = [
  "要处理方案和环境卫生部门的备案凭证，核对工程名称、产生量、去向。",
  "抽三车联单，与处置合同、过磅单对照；去向不符的，到处置点核实。",
  "没有联单本身没有单独罚则，重点查方案备案和实际去向。",
]
method = "off_site"
evidence = [
  { kind = "document", what = "建筑垃圾处理方案和备案凭证" },
  { kind = "document", what = "联单、处置合同" },
]
requirement = "限期补办建筑垃圾处理方案备案，按规定清运、利用、处置建筑垃圾，并如实运行联单。"
deadline = { kind = "calendar", days = 7 }
fact = "{date}{time}现场检查时，{place}的施工单位未能提供建筑垃圾处理方案备案凭证和去向联单。"
department = "环境卫生主管部门"
phrases = [
  "未能提供建筑垃圾处理方案",
  "联单所写去向与处置合同不一致",
  "过磅单__车，联单__张",
]
source = "法典第518条、第520条"

[[sections.items.bases]]
duties = ["solid-waste-2020:63:1", "solid-waste-2020:63:2"]
penalties = ["solid-waste-2020:111:1:3", "solid-waste-2020:111:1:4"]
valid_from = 2020-09-01
valid_to = 2026-08-14
authority = "环境卫生主管部门"
own_competence = false
confidence = "H"
note = "旧法没有写建筑垃圾联单。"

[[sections.items.bases]]
duties = ["code:520:1", "code:520:2", "code:518:1"]
penalties = ["code:1174:1:3", "code:1174:1:4"]
valid_from = 2026-08-15
authority = "环境卫生主管部门"
own_competence = false
confidence = "H*"
note = "联单没有单独罚则。"

[[sections.items]]
id = "a30"
number = "10.6"
question = "施工泥浆、冲洗水经过沉淀，没有直排河道或者管网"
problem = "泥浆、冲洗水直排"
guidance = [
  "从泥浆池、冲洗台顺着水沟走到终点，拍走向；找通向河道、雨水井的管口。",
  "正在排放的，录像并采样，记录点位、时间；河面有泥浆带的，拍上下游对比。",
  "排入水体和排入市政管网适用不同规定，先查清终点。",
]
evidence = [
  { kind = "photo", what = "排放口和受纳水体" },
  { kind = "document", what = "排水走向图" },
  { kind = "measurement", what = "采样记录" },
]
requirement = "立即封堵排放口，停止外排；泥浆、冲洗水经沉淀后回用，清理已排出的泥浆。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}的施工泥浆（冲洗水）未经沉淀，直接排入水体。"
severity = "critical"
phrases = [
  "泥浆经__排入__河",
  "雨水井内有新鲜泥浆",
  "下游__m水体浑浊，上游清澈",
]
source = "法典第164条、第282条"

[[sections.items.bases]]
duties = ["water-2017:37:1", "water-2017:38"]
penalties = ["water-2017:85:1:4"]
valid_from = 2018-01-01
valid_to = 2026-08-14
authority = "县级以上地方人民政府环境保护主管部门"
own_competence = true
confidence = "M"
note = "只限排入水体、堆放在滩岸；排入管网的，按城镇排水规定由排水主管部门处理。"
question = "施工泥浆、冲洗水是否属于旧水法第37条、第85条第1款第（四）项所说的废弃物？"

[[sections.items.bases]]
duties = ["code:164:2", "code:282:1"]
penalties = ["code:1136:1:5"]
valid_from = 2026-08-15
authority = "生态环境主管部门"
own_competence = true
confidence = "M"
note = "只限排入水体；排入管网的，按城镇排水规定由排水主管部门处理。"
question = "施工泥浆、冲洗水是否属于法典第282条第1款、第1136条第1款第（五）项所说的废弃物？"
','2026-11-18T02:00:00.000Z');
INSERT INTO "library_file" VALUES('checklist','dust-six-hundred','2026.1','7d0abffa1e311d2dc91d921cff2340e0cf66d4988364abb3ba212c9d6d894652','施工工地扬尘“六个百分百”检查清单',30,'# 施工工地扬尘“六个百分百”检查清单。格式见 docs/content-format.md。
# 检查项编号 a01–a30 固定不变；期限是执法惯例的建议值，执法人员可以改。

id = "dust-six-hundred"
version = "2026.1"
title = "施工工地扬尘“六个百分百”检查清单"
topic = "施工扬尘"
applies_to = [
  "building-site",
  "municipal-works",
  "road-works",
  "demolition-site",
  "river-works",
  "bare-land",
]
source = "讲话004：严格落实建筑工地“六个百分百”要求；六项措辞见国发〔2018〕22号"

# ======================================================================= 一、围挡
[[sections]]
id = "hoarding"
title = "工地周边围挡"

[[sections.items]]
id = "a01"
number = "1.1"
question = "工地四周有连续、封闭的硬质围挡，无缺口、无倒伏，高度达到当地要求"
problem = "围挡不连续或者高度不足"
guidance = [
  "沿工地外侧走一圈，每面拍一张全景，把大门和路名牌拍进去；缺口、倒伏处近拍，放标尺。",
  "量三处高度（含最低处），填最低值；从地面量到围挡顶，不算顶上的喷淋管和装饰。",
  "临主要路段还是一般路段，要求不同：拍路名牌，对照当地文件再判。要施工总平面布置图，核对围挡走向；正在换装的一段，问清开始时间并记入备注。",
]
answer_kind = "number"
unit = "m"
limit = { comparison = ">=", value = "2.5", label = "地方口径：主要路段≥2.5 m，一般路段≥2 m" }
evidence = [
  { kind = "photo", what = "围挡全景（含大门）" },
  { kind = "photo", what = "缺口、倒伏处近景" },
  { kind = "measurement", what = "尺量围挡高度" },
]
requirement = "补齐、加固工地围挡，封闭缺口，扶正倒伏部位，围挡高度达到当地规定。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}围挡不连续，存在缺口，实测围挡最低处高{value} m。"
department = "住房城乡建设等部门"
local_variant = true
phrases = [
  "围挡缺口长约__m，可直接进出",
  "围挡向内（外）倒伏约__m",
  "围挡为彩条布，不是硬质材料",
  "实测三处高度：__m、__m、__m",
]
source = "六个百分百之工地周边围挡；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

# ======================================================================= 二、物料
[[sections]]
id = "materials"
title = "物料堆放覆盖"

[[sections.items]]
id = "a02"
number = "2.1"
question = "砂石、水泥、灰土等易扬尘物料已入库或者严密遮盖"
problem = "易扬尘物料未遮盖"
guidance = [
  "先到搅拌、砌筑、管沟回填等用料点，再到料场；逐堆看有没有盖、盖得严不严。",
  "露天料堆绕一圈拍照，放标尺；步测或尺量长宽，填未覆盖面积。",
  "袋装水泥、石灰看是否入库或下垫上盖；有围挡的，看围挡是否不低于料堆。",
]
answer_kind = "number"
unit = "㎡"
evidence = [
  { kind = "photo", what = "料堆全景（含周边参照物）" },
  { kind = "photo", what = "未覆盖部位近景" },
  { kind = "measurement", what = "未覆盖面积" },
]
requirement = "将易扬尘物料入库或者严密遮盖；不能密闭的，设置不低于料堆高度的严密围挡并有效覆盖。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}露天堆放易扬尘物料，约{value} ㎡未遮盖，未设置不低于料堆高度的围挡。"
department = "住房城乡建设等部门"
phrases = [
  "砂石料堆长约__m、宽约__m、高约__m，未盖",
  "防尘网破损、滑落，料堆裸露",
  "袋装水泥露天堆放，包装破损，地面有散落",
]
source = "六个百分百之物料堆放覆盖；法典第240条、第243条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"
applies_when = "施工单位没有采取覆盖等防尘措施"

[[sections.items.bases]]
duties = ["air-2018:72:1"]
penalties = ["air-2018:117:0:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "生态环境等主管部门"
own_competence = true
confidence = "H"
applies_when = "不能密闭的料堆，围挡不严、低于料堆或者没有有效覆盖"

[[sections.items.bases]]
duties = ["air-2018:72:1"]
penalties = ["air-2018:117:0:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "生态环境等主管部门"
own_competence = true
confidence = "H"
applies_when = "能够密闭的易扬尘物料没有密闭贮存"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"
applies_when = "施工单位没有采取覆盖等防尘措施"

[[sections.items.bases]]
duties = ["code:243:1"]
penalties = ["code:1130:0:3"]
valid_from = 2026-08-15
authority = "生态环境等部门"
own_competence = true
confidence = "H*"
applies_when = "不能密闭的料堆，围挡不严、低于料堆或者没有有效覆盖"
question = "料堆在工业企业内部时，法典第217条第2款、第1120条第1款第（五）项（2万–20万元）与第243条、第1130条（1万–10万元）都能适用，是否按第1055条从重？"

[[sections.items.bases]]
duties = ["code:243:1"]
penalties = ["code:1130:0:2"]
valid_from = 2026-08-15
authority = "生态环境等部门"
own_competence = true
confidence = "H*"
applies_when = "能够密闭的易扬尘物料没有密闭贮存"
question = "料堆在工业企业内部时，法典第217条第2款、第1120条第1款第（五）项（2万–20万元）与第243条、第1130条（1万–10万元）都能适用，是否按第1055条从重？"

[[sections.items]]
id = "a21"
number = "2.2"
question = "装卸粉状、散装物料时密闭或者喷淋"
problem = "装卸散装物料未密闭、未喷淋"
guidance = [
  "等一车装卸从头录到尾，画面里要有车牌、物料和喷淋（或没有喷淋）的情形。",
  "没有正在装卸的，看卸料点有没有喷淋头、密闭卸料口，地面和车身有没有积尘。",
  "要当天的进料单，核对装卸时间。",
]
evidence = [
  { kind = "video", what = "装卸全过程（有无密闭、喷淋）" },
  { kind = "photo", what = "装卸点全景" },
]
requirement = "立即停止露天无措施装卸；采取密闭或者喷淋等防尘措施后再装卸。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}正在装卸散装物料，未密闭，也未喷淋，装卸时扬尘明显。"
department = "生态环境等部门"
phrases = [
  "车牌__正在卸砂石，现场无喷淋",
  "水泥罐车卸料口未密闭，有粉尘外逸",
  "喷淋管未接水，未开启",
]
source = "法典第241条"

[[sections.items.bases]]
duties = ["air-2018:70:2"]
penalties = ["air-2018:117:0:3"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "生态环境等主管部门"
own_competence = true
confidence = "H"

[[sections.items.bases]]
duties = ["code:241:2"]
penalties = ["code:1130:0:1"]
valid_from = 2026-08-15
authority = "生态环境等部门"
own_competence = true
confidence = "H*"

# ======================================================================= 三、湿法作业
[[sections]]
id = "wet-work"
title = "土方开挖湿法作业"

[[sections.items]]
id = "a04"
number = "3.1"
question = "土方开挖、回填、破碎时同步湿法作业"
problem = "土方作业未湿法降尘"
guidance = [
  "站在上风向录作业面一分钟以上，把挖机、落料点和雾炮（或没有雾炮）拍在一个画面里。",
  "看水管有没有水、喷头是否对着落料点；抓一把表土看干湿。",
  "问作业开始时间，记进笔录；没有土方作业的，判不涉及。",
]
evidence = [
  { kind = "video", what = "土方作业（有无洒水、喷雾）" },
  { kind = "photo", what = "作业面全景" },
]
requirement = "立即停止土方作业；配齐洒水、喷雾设备并同步湿法作业后再施工。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}正在进行土方作业，未洒水、未喷雾，作业面扬尘明显。"
department = "住房城乡建设等部门"
phrases = [
  "__台挖掘机正在开挖，现场未见喷雾、洒水",
  "雾炮机在场但未开启",
  "破碎锤作业，落料点无喷淋",
]
source = "六个百分百之土方开挖湿法作业；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a05"
number = "3.2"
question = "拆除建筑物、构筑物时持续加压喷淋"
problem = "拆除作业未持续喷淋"
guidance = [
  "在安全距离外录像，看水柱能不能罩住破碎点、拆除过程中有没有停水。",
  "拍喷淋设备铭牌、水源和接管；问水压和水箱容量。",
  "没有拆除作业的，判不涉及。",
]
evidence = [
  { kind = "video", what = "拆除过程（喷淋是否持续）" },
  { kind = "photo", what = "喷淋设备" },
]
requirement = "立即停止拆除；配齐加压喷淋设备，做到持续喷淋后再拆除。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}正在拆除建筑物，未持续加压喷淋，扬尘明显。"
department = "住房城乡建设等部门"
phrases = [
  "拆除时只用一根水管浇洒，水柱够不到破碎点",
  "喷淋中途停水约__分钟，拆除未停",
  "现场未见加压喷淋设备",
]
source = "六个百分百之土方开挖（及拆迁）湿法作业；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a13"
number = "3.3"
question = "洒水车、雾炮、围挡喷淋已配备且在运行，有洒水记录"
problem = "洒水、喷雾、喷淋设备未配备或者未运行"
guidance = [
  "逐台看设备：能不能启动、水箱有没有水、喷头堵没堵；请现场人员试开并录像。",
  "围挡喷淋看是否全线出水，断点拍照定位。",
  "要近七日洒水台账，抽一天与视频或水表核对。",
]
evidence = [
  { kind = "photo", what = "洒水、雾炮、围挡喷淋设备" },
  { kind = "document", what = "近七日洒水台账" },
]
requirement = "恢复洒水、雾炮和围挡喷淋的正常运行，配齐缺少的设备，如实记录洒水台账。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}的洒水、喷雾、围挡喷淋设备未正常运行，现场未能提供洒水记录。"
department = "住房城乡建设等部门"
phrases = [
  "围挡喷淋未开启，现场路面干燥起尘",
  "雾炮__台，能启动__台",
  "洒水台账自__月__日起未记录",
]
source = "六个百分百之湿法作业；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a14"
number = "3.4"
question = "大面积作业分段、分时进行，大风时停止土方作业"
problem = "未分段分时作业或者大风未停土方作业"
guidance = [
  "登高或在高处拍作业面全景，看同时扰动的范围是否超出方案划定的分段。",
  "查当天气象预警和风力（截图存证），与施工日志的作业时间对照。",
  "大风停工的风力等级按当地规定，拿不准的写入备注。",
]
evidence = [
  { kind = "photo", what = "作业面全景" },
  { kind = "document", what = "施工日志" },
  { kind = "document", what = "气象记录或者预警截图" },
]
requirement = "立即停止大风天气下的土方作业；调整工序，大面积作业分段、分时进行。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}风力达__级，仍在进行土方作业，未按规定择时施工。"
department = "住房城乡建设等部门"
phrases = [
  "当日__时气象部门发布大风预警，现场仍在开挖",
  "同时扰动面积约__㎡，未按方案分段",
  "施工日志未记录停工",
]
source = "法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

# ======================================================================= 四、路面硬化
[[sections]]
id = "paving"
title = "路面硬化"

[[sections.items]]
id = "a06"
number = "4.1"
question = "出入口、场内主要道路、加工区地面已硬化且完好"
problem = "地面未硬化或者破损"
guidance = [
  "从大门沿主要道路走到作业面，逐段拍路面；破损、泥泞处近拍并定位。",
  "对照总平面布置图，看主要道路、材料加工区是否全部硬化。",
  "临时铺钢板、碎石的，看是否当地认可的铺装方式。",
]
evidence = [
  { kind = "photo", what = "出入口路面" },
  { kind = "photo", what = "场内主要道路和加工区地面" },
]
requirement = "对出入口、场内主要道路和加工区地面进行硬化或者铺装，修补破损路面，并保持清洁。"
deadline = { kind = "calendar", days = 7 }
fact = "{date}{time}现场检查时，{place}场内主要道路未硬化，路面有积尘、泥土。"
department = "住房城乡建设等部门"
local_variant = true
phrases = [
  "大门内约__m道路为土路，车辆驶过扬尘",
  "加工区地面未硬化，积尘明显",
  "硬化路面破损约__㎡，未修补",
]
source = "六个百分百之路面硬化；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "M"
note = "法条没有写“硬化”二字，属于有效防尘降尘措施；具体范围按当地口径。"
question = "路面未硬化是否属于“未采取有效防尘降尘措施”，按当地口径由法制审核确认。"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "M"
note = "法条没有写“硬化”二字，属于有效防尘降尘措施；具体范围按当地口径。"
question = "路面未硬化是否属于“未采取有效防尘降尘措施”，按当地口径由法制审核确认。"

# ======================================================================= 五、车辆清洗
[[sections]]
id = "washing"
title = "出入车辆清洗"

[[sections.items]]
id = "a07"
number = "5.1"
question = "出口有冲洗台、排水沟、沉淀池，冲洗设备能正常使用"
problem = "车辆冲洗设施缺失或者不能使用"
guidance = [
  "站在出口内侧拍冲洗台全景，再拍排水沟、沉淀池；每个出口都要看。",
  "请现场人员试机并录像，看水压、喷头和冲洗时间。",
  "看沉淀池是否淤满、有没有溢流到路面或者管网。",
]
evidence = [
  { kind = "photo", what = "冲洗台、排水沟、沉淀池" },
  { kind = "video", what = "冲洗设备试机" },
]
requirement = "安装或者修复出口车辆冲洗设施，配齐冲洗台、排水沟和沉淀池，保证正常使用。"
deadline = { kind = "calendar", days = 3 }
fact = "{date}{time}现场检查时，{place}车辆出口的冲洗设施不齐全，冲洗设备不能正常使用。"
department = "住房城乡建设等部门"
phrases = [
  "__号门未设冲洗台",
  "冲洗设备损坏，试机不出水",
  "沉淀池淤满，污水漫流到路面",
]
source = "六个百分百之出入车辆清洗；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a08"
number = "5.2"
question = "驶出车辆车身、轮胎干净，门口路面没有泥带"
problem = "车辆带泥上路"
guidance = [
  "在门外站十分钟，每辆驶出车拍车牌和轮胎；记录驶出数和未冲洗数。",
  "从大门起量泥带长度，填最长一条；起点、终点各拍一张。",
  "泥带通向工地大门的，把大门和泥带拍在一张照片里。",
]
answer_kind = "number"
unit = "m"
evidence = [
  { kind = "photo", what = "驶出车辆号牌和轮胎" },
  { kind = "photo", what = "门口路面泥带（含大门）" },
  { kind = "measurement", what = "泥带长度" },
]
requirement = "清扫、冲洗门口路面，车辆逐车冲洗干净后方可驶出。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}有车辆未经冲洗驶出，门口道路泥带长约{value} m。"
department = "住房城乡建设等部门"
phrases = [
  "车牌__未冲洗驶出，轮胎带泥",
  "十分钟内驶出__辆，未冲洗__辆",
  "泥带自大门向__方向延伸",
]
source = "六个百分百之出入车辆清洗；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

# ======================================================================= 六、密闭运输
[[sections]]
id = "transport"
title = "渣土车辆密闭运输"

[[sections.items]]
id = "a09"
number = "6.1"
question = "渣土、砂石运输车车厢密闭，没有冒装、遗撒"
problem = "运输车辆未密闭、有遗撒"
guidance = [
  "在出口拍车牌、车厢盖板四角和装载面；冒装的从侧面拍，看是否高出车厢板。",
  "沿运输方向走一段，拍遗撒物和路名牌。",
  "问清运输单位、驾驶人，抄行驶证：责任主体是运输一方，不一定是工地。当天没有运输的，判不涉及。",
]
evidence = [
  { kind = "photo", what = "车辆号牌和车厢密闭情况" },
  { kind = "photo", what = "遗撒路段" },
]
requirement = "车厢密闭、不冒装后方可出场，清理遗撒路面。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}有号牌为__的车辆运输渣土出场，车厢未密闭，沿途有遗撒。"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "车牌__，车厢盖板未合拢",
  "装载高出车厢板约__cm",
  "__路段遗撒约__m",
]
source = "六个百分百之渣土车辆密闭运输；法典第241条"

[[sections.items.bases]]
duties = ["air-2018:70:1"]
penalties = ["air-2018:116"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:241:1"]
penalties = ["code:1129"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门、海事管理机构"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a10"
number = "6.2"
question = "运输车按规定路线行驶，有核准证和联单"
problem = "运输车辆未按规定路线行驶"
guidance = [
  "要渣土（建筑垃圾）运输核准文件，核对车牌、路线、有效期。",
  "请运输单位调当天行车轨迹，与核准路线对照并截图。",
  "联单抽三张，看去向、车次与台账是否一致。",
]
condition = { item = "a09", results = ["compliant", "noncompliant", "unchecked"] }
evidence = [
  { kind = "document", what = "核准证、联单" },
  { kind = "document", what = "行车轨迹截图" },
]
requirement = "立即停止不按规定路线运输，按核准的路线行驶；没有办理核准手续的，补办后再运输。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}号牌为__的运输车辆未按规定路线行驶，实际经过__。"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "车牌__轨迹经过__路，不在核准路线内",
  "核准文件有效期至__，已过期",
  "现场未能提供联单",
]
source = "法典第241条"

[[sections.items.bases]]
duties = ["air-2018:70:1"]
penalties = []
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
note = "旧法第116条只罚未采取防遗撒措施，没有写不按规定路线行驶；责令改正，另查地方规定。"
question = "8月15日前不按规定路线行驶，旧法没有罚则，能否依地方规定处理？"
local_rule = "地方关于渣土运输路线的规定（如有）"

[[sections.items.bases]]
duties = ["code:241:1"]
penalties = ["code:1129"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门、海事管理机构"
own_competence = false
confidence = "H*"
note = "第1129条只罚不按规定路线行驶；没有核准文件、联单的，按地方渣土运输规定处理。"

# ======================================================================= 七、土方与裸地
[[sections]]
id = "bare-soil"
title = "土方与裸露地面"

[[sections.items]]
id = "a03"
number = "7.1"
question = "裸露土方、作业面以外的地面已覆盖或者固化"
problem = "裸露地面未覆盖"
guidance = [
  "看作业面以外、已停工的土面；正在开挖的面不算，但要记下作业起止时间。",
  "每块裸露面拍全景和近景各一张，把楼号或者围挡编号拍进去，打开定位。",
  "步测或者用地图量面积，填裸露总面积。",
]
answer_kind = "number"
unit = "㎡"
evidence = [
  { kind = "photo", what = "裸露面全景" },
  { kind = "photo", what = "裸露面近景" },
  { kind = "measurement", what = "裸露面积" },
]
requirement = "用防尘网覆盖裸露地面；短期内不施工的，采取固化或者绿化措施。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}有约{value} ㎡裸露地面未覆盖、未固化。"
department = "住房城乡建设等部门"
phrases = [
  "现场未见防尘网，无洒水记录",
  "防尘网破损，约__㎡裸露",
  "裸露土方已停工超过24小时",
  "__号楼__侧土面裸露",
]
source = "六个百分百扩展口径（裸露土地覆盖）；法典第240条；讲话003：裸露土地绿化"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a11"
number = "7.2"
question = "建筑土方、工程渣土及时清运，没有长期堆存"
problem = "土方、渣土未及时清运"
guidance = [
  "先分清堆的是土方，还是工程渣土等建筑垃圾：两者的处罚部门和幅度不同，照片要看得出成分。",
  "量堆体长、宽、高估算方量并填写；看坡面长草、板结等久放痕迹。",
  "要土方平衡表、外运台账，问清堆放起始日期。场内没有土方和渣土的，判不涉及。",
]
answer_kind = "number"
unit = "m³"
evidence = [
  { kind = "photo", what = "堆体全景" },
  { kind = "photo", what = "堆体成分近景" },
  { kind = "document", what = "土方台账、外运记录" },
]
requirement = "清运场内堆存的建筑土方、工程渣土；清运前用密闭式防尘网遮盖。"
deadline = { kind = "calendar", days = 3 }
fact = "{date}{time}现场检查时，{place}堆存建筑土方约{value} m³，自__起未及时清运。"
department = "住房城乡建设等部门（建筑土方）；环境卫生主管部门（建筑垃圾）"
phrases = [
  "据现场负责人称，自__月__日起堆放",
  "堆体表面已长草、板结",
  "堆的是砖块、混凝土块等建筑垃圾",
]
source = "法典第240条、第520条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"
applies_when = "建筑土方、工程渣土、建筑垃圾未及时清运，造成扬尘"

[[sections.items.bases]]
duties = ["solid-waste-2020:63:2"]
penalties = ["solid-waste-2020:111:1:3"]
valid_from = 2020-09-01
valid_to = 2026-08-14
authority = "环境卫生主管部门"
own_competence = false
confidence = "H"
applies_when = "施工产生的建筑垃圾等固体废物未及时清运"
question = "旧大气法第115条与旧固废法第111条都写到建筑垃圾清运，由哪个部门处理、行政处罚法第29条如何适用？"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:2"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"
applies_when = "堆存的是建筑土方"

[[sections.items.bases]]
duties = ["code:520:2"]
penalties = ["code:1174:1:4"]
valid_from = 2026-08-15
authority = "环境卫生主管部门"
own_competence = false
confidence = "H*"
applies_when = "堆存的是工程渣土等建筑垃圾"

[[sections.items]]
id = "a12"
number = "7.3"
question = "场内堆存的土方用密闭式防尘网遮盖，网目、搭接、压实合格"
problem = "堆存土方未用密闭式防尘网遮盖"
guidance = [
  "绕土堆一圈，拍四面；网的接缝处近拍，看是否搭接、压牢，有没有被风掀开。",
  "看网目是否达到当地要求（数量按当地规定），取一块放标尺近拍。",
  "尺量未盖面积并填写。",
]
answer_kind = "number"
unit = "㎡"
condition = { item = "a11", results = ["compliant", "noncompliant", "unchecked"] }
evidence = [
  { kind = "photo", what = "土堆四面" },
  { kind = "photo", what = "防尘网网目、搭接近景" },
]
requirement = "用密闭式防尘网遮盖堆存土方，接缝搭接并压实；网目不合格或者破损的更换。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}堆存土方约{value} ㎡未用密闭式防尘网遮盖。"
department = "住房城乡建设等部门"
phrases = [
  "防尘网被风掀开，未压实",
  "接缝未搭接，土面外露",
  "防尘网老化破损",
]
source = "法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:2"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"
note = "第1128条第1款第（二）项只写建筑土方；堆的是工程渣土等建筑垃圾的，清运问题按7.2处理。"

[[sections.items]]
id = "a19"
number = "7.4"
question = "暂不开工的建设用地，裸露地面已覆盖（建设单位）"
problem = "暂不开工用地裸露地面未覆盖"
guidance = [
  "看用地红线内没有施工的地块；拍全景和界桩，量裸露面积并填写。",
  "要用地批准书、施工许可证，核对是否暂不开工、谁是建设单位。",
  "责任主体是建设单位，文书当事人不要写成施工单位。没有这类地块的，判不涉及。",
]
answer_kind = "number"
unit = "㎡"
evidence = [
  { kind = "photo", what = "地块裸露面全景" },
  { kind = "document", what = "用地、开工手续" },
]
requirement = "覆盖暂不开工建设用地的裸露地面，并保持完好。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}暂不开工的建设用地约{value} ㎡裸露地面未覆盖。"
department = "住房城乡建设等部门"
phrases = [
  "地块未见施工，地面裸露",
  "原防尘网已破损，未更换",
  "建设单位称计划__月开工",
]
source = "法典第240条；讲话003：城市建成区裸露土地绿化"

[[sections.items.bases]]
duties = ["air-2018:69:5"]
penalties = ["air-2018:115:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:5"]
penalties = ["code:1128:2"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a20"
number = "7.5"
question = "超过三个月不开工的地块已绿化、铺装或者遮盖"
problem = "超过三个月未开工用地未绿化、铺装或者遮盖"
guidance = [
  "关键是时间：找交地日期、停工通知、历史影像或者上次检查照片，证明裸露已超过三个月。",
  "拍地块全景和植被、铺装、遮盖情况，量未处理面积并填写。",
  "责任主体是建设单位。",
]
answer_kind = "number"
unit = "㎡"
condition = { item = "a19", results = ["compliant", "noncompliant", "unchecked"] }
evidence = [
  { kind = "document", what = "裸露起始时间的证明" },
  { kind = "photo", what = "地块全景" },
]
requirement = "对超过三个月不能开工的建设用地裸露地面进行绿化、铺装或者遮盖。"
deadline = { kind = "calendar", days = 15 }
fact = "{date}{time}现场检查时，{place}超过三个月未开工，约{value} ㎡裸露地面未绿化、未铺装，也未遮盖。"
department = "住房城乡建设等部门"
phrases = [
  "自__年__月__日停工至今",
  "__年__月检查时已裸露，有照片",
  "仅覆盖部分，约__㎡未处理",
]
source = "法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:5"]
penalties = ["air-2018:115:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:5"]
penalties = ["code:1128:2"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

# ======================================================================= 八、方案、公示、费用
[[sections]]
id = "papers"
title = "方案、公示与费用"

[[sections.items]]
id = "a15"
number = "8.1"
question = "施工单位有本工地的扬尘防治实施方案"
problem = "未制定扬尘防治实施方案"
guidance = [
  "要方案原件，看是不是写本工地的（工程名称、平面布置、责任人），不是套用别处的。",
  "复印封面、目录和签批页，注明出处并由提供人签字。",
  "拿不出来的，在笔录写明“现场未能提供”。",
]
method = "off_site"
evidence = [{ kind = "document", what = "实施方案复印件，或者未提供的记录" }]
requirement = "编制本工地的施工扬尘污染防治实施方案，并按方案落实各项措施。"
deadline = { kind = "calendar", days = 3 }
fact = "{date}{time}现场检查时，{place}的施工单位未制定本工地的施工扬尘污染防治实施方案，经要求未能提供方案文本。"
severity = "minor"
department = "住房城乡建设等部门"
phrases = [
  "现场负责人称方案在公司，未能提供",
  "方案为其他工程的，与本工地不符",
  "方案未经签批",
]
source = "法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:1"]
penalties = []
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"
note = "旧法第115条没有专项罚则：责令改正，另查地方条例。"
local_rule = "地方性法规的罚则（如有）"

[[sections.items.bases]]
duties = ["code:240:1"]
penalties = []
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"
note = "法典第1128条没有专项罚则：责令改正，另查地方条例。"
local_rule = "地方性法规的罚则（如有）"

[[sections.items]]
id = "a16"
number = "8.2"
question = "已向负有扬尘监管职责的部门备案（房建、市政、河道、拆除工程）"
problem = "未按规定备案"
guidance = [
  "要备案回执，核对工程名称、备案部门、日期。",
  "房屋建筑、市政、河道整治、建筑物拆除以外的工程，判不涉及。",
]
method = "off_site"
evidence = [{ kind = "document", what = "备案回执" }]
requirement = "向负有扬尘污染防治监督管理职责的部门备案，并将备案凭证留存工地备查。"
deadline = { kind = "calendar", days = 5 }
fact = "{date}{time}现场检查时，{place}的施工单位未按规定报扬尘监管部门备案，经要求未能提供备案回执。"
severity = "minor"
department = "负有扬尘污染防治监督管理职责的部门"
phrases = [
  "现场未能提供备案回执",
  "经向备案部门核实，未见备案记录",
]
source = "法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:2"]
penalties = []
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "负责监督管理扬尘污染防治的主管部门"
own_competence = false
confidence = "H"
note = "旧法第115条没有专项罚则：责令改正，另查地方条例。"
local_rule = "地方性法规的罚则（如有）"

[[sections.items.bases]]
duties = ["code:240:2"]
penalties = []
valid_from = 2026-08-15
authority = "负有扬尘污染防治监督管理职责的部门"
own_competence = false
confidence = "H*"
note = "法典第1128条没有专项罚则：责令改正，另查地方条例。"
local_rule = "地方性法规的罚则（如有）"

[[sections.items]]
id = "a17"
number = "8.3"
question = "门口公示扬尘防治措施、负责人、监督部门及电话"
problem = "扬尘防治信息未公示"
guidance = [
  "站在大门外正面拍公示牌全貌，字要看得清。",
  "对照三样：防治措施、负责人、监督管理部门；拨一下所留电话看是否有效。",
]
evidence = [{ kind = "photo", what = "大门公示牌（字迹清楚）" }]
requirement = "在工地公示扬尘污染防治措施、负责人、监督管理部门等信息。"
deadline = { kind = "calendar", days = 3 }
fact = "{date}{time}现场检查时，{place}大门处未按规定公示扬尘污染防治信息，缺少__。"
severity = "minor"
department = "住房城乡建设等部门"
phrases = [
  "未设公示牌",
  "公示牌缺监督部门和电话",
  "公示的负责人已离岗，未更新",
]
source = "法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:4"]
penalties = []
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"
note = "旧法第115条没有专项罚则：责令改正，另查地方条例。"
local_rule = "地方性法规的罚则（如有）"

[[sections.items.bases]]
duties = ["code:240:4"]
penalties = []
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"
note = "法典第1128条没有专项罚则：责令改正，另查地方条例。"
local_rule = "地方性法规的罚则（如有）"

[[sections.items]]
id = "a18"
number = "8.4"
question = "扬尘防治费用列入工程造价，合同写明施工单位的防治责任"
problem = "扬尘防治费用未列入工程造价"
guidance = [
  "要施工合同和工程量清单计价页，找安全文明施工费或者扬尘防治费一栏，复印盖章。",
  "费用没列和合同没写防治责任分开记：前者有罚则，后者没有专项罚则，依据要另选。",
  "责任主体是建设单位：当事人是施工单位的，不在给它的文书里责令，另对建设单位检查、发文。",
]
method = "off_site"
evidence = [
  { kind = "document", what = "施工合同相关条款" },
  { kind = "document", what = "清单计价页" },
]
requirement = "将扬尘污染防治费用列入工程造价，并以补充协议明确施工单位的扬尘污染防治责任。"
deadline = { kind = "calendar", days = 15 }
fact = "{date}{time}现场检查时，查阅{place}工地的施工合同和工程量清单计价文件，建设单位未将扬尘污染防治费用列入工程造价。"
department = "住房城乡建设等部门（2026年8月14日及以前的行为）"
phrases = [
  "工程量清单中无扬尘防治费用",
  "合同未写明施工单位的扬尘防治责任",
  "建设单位未能提供计价文件",
]
source = "法典第240条、第1111条"

[[sections.items.bases]]
duties = ["air-2018:69:1"]
penalties = []
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H"
note = "旧法没有专项罚则：由住房城乡建设等部门责令改正，另查地方条例。"
local_rule = "地方性法规的罚则（如有）"

[[sections.items.bases]]
duties = ["code:240:1"]
penalties = ["code:1111"]
valid_from = 2026-08-15
authority = "生态环境主管部门"
own_competence = true
confidence = "H*"
note = "第1111条只罚未列入造价，责任主体是建设单位。"
applies_when = "建设单位没有把扬尘防治费用列入工程造价"

[[sections.items.bases]]
duties = ["code:240:1"]
penalties = []
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"
note = "合同未写明责任的，法典没有专项罚则：责令改正，另查地方条例。"
applies_when = "施工合同没有写明施工单位的扬尘防治责任"
local_rule = "地方性法规的罚则（如有）"

# ======================================================================= 九、监测与视频
[[sections]]
id = "monitoring"
title = "监测与视频（地方口径）"

[[sections.items]]
id = "a23"
number = "9.1"
question = "达到规模的工地已安装 PM10 在线监测并联网"
problem = "未安装在线监测设备或者未联网"
guidance = [
  "先查占地面积（施工许可证），填面积；达不到当地规模的，判不涉及。",
  "拍监测设备、铭牌和安装高度；请对方登录平台，截实时数据和联网状态。",
  "规模和联网要求按当地条例，把条款号抄进备注。",
]
answer_kind = "number"
unit = "㎡"
evidence = [
  { kind = "photo", what = "监测设备和铭牌" },
  { kind = "document", what = "平台联网截图" },
]
requirement = "按当地规定安装颗粒物在线监测设备，并与监管平台联网。"
deadline = { kind = "calendar", days = 7 }
fact = "{date}{time}现场检查时，{place}占地面积{value} ㎡，未按当地规定安装颗粒物在线监测设备并联网。"
department = "当地规定的主管部门"
local_variant = true
phrases = [
  "现场未见在线监测设备",
  "设备已装，平台显示离线",
  "平台数据自__月__日__时中断",
]
source = "地方规定；国发〔2023〕24号；讲话003：工地扬尘噪声在线监测系统"

[[sections.items.bases]]
duties = []
penalties = []
valid_from = 2023-11-30
authority = "按地方规定"
own_competence = false
confidence = "M"
note = "法典没有工地在线监测专条；引用当地条例的条款后才能写入文书。"
question = "当地条例的条款、适用规模和罚则待法制部门填入。"
local_rule = "地方性法规；国发〔2023〕24号"

[[sections.items]]
id = "a24"
number = "9.2"
question = "视频监控覆盖出入口、冲洗台、土方作业面并联网"
problem = "视频监控未覆盖或者未联网"
guidance = [
  "请对方打开平台，逐路看出入口、冲洗台、土方作业面三个点位，截图存证。",
  "到点位核对镜头朝向，拍镜头实物；被遮挡、转向的记下来。",
]
evidence = [
  { kind = "document", what = "视频平台截图（三个点位）" },
  { kind = "photo", what = "摄像头实物和朝向" },
]
requirement = "补齐出入口、冲洗台、土方作业面的视频监控，并与监管平台联网。"
deadline = { kind = "calendar", days = 7 }
fact = "{date}{time}现场检查时，{place}的视频监控未覆盖__，未与监管平台联网。"
severity = "minor"
department = "当地规定的主管部门"
local_variant = true
phrases = [
  "冲洗台无视频监控",
  "__路视频离线",
  "镜头被遮挡，看不到作业面",
]
source = "地方规定"

[[sections.items.bases]]
duties = []
penalties = []
valid_from = 2023-11-30
authority = "按地方规定"
own_competence = false
confidence = "M"
note = "法典没有工地视频监控专条；引用当地条例的条款后才能写入文书。"
question = "当地条例的条款和罚则待法制部门填入。"
local_rule = "地方性法规"

[[sections.items]]
id = "a25"
number = "9.3"
question = "PM10 监测探头没有遮挡、没有被对着喷雾，数据没有造假"
problem = "监测探头被干扰"
guidance = [
  "拍探头四周：一米内有没有遮挡物、喷雾头是否对准进气口、设备是否被挪动。",
  "调近三日曲线，找洒水时段外的骤降、恒值、断线，导出并截图。",
  "用便携仪在旁边比对十五分钟，记录读数；发现疑似造假，先固定证据再询问。",
]
condition = { item = "a23", results = ["compliant", "noncompliant", "unchecked"] }
evidence = [
  { kind = "photo", what = "探头和周边" },
  { kind = "document", what = "监测数据曲线" },
  { kind = "measurement", what = "便携仪比对读数" },
]
requirement = "立即移除遮挡、停止对探头喷雾，恢复监测设备正常状态并校准。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}的PM10监测探头__，自__起监测数据异常。"
severity = "critical"
phrases = [
  "雾炮正对监测探头喷射",
  "探头被塑料袋包裹",
  "数据自__时起为恒值__",
  "便携仪读数__，平台读数__",
]
source = "法典第80条；讲话004：篡改监测数据案"

[[sections.items.bases]]
duties = ["air-2018:26"]
penalties = ["air-2018:100:0:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "生态环境主管部门"
own_competence = true
confidence = "M"
note = "旧法只写大气环境质量监测设施和污染源自动监测设备；2026年1月1日起的行为另查《生态环境监测条例》（国务院令第820号）。"
question = "工地的PM10监测设备是否属于旧法第26条、第100条第（一）项所说的监测设施设备？2026年1月1日至8月14日的造假行为是否依《生态环境监测条例》处理？"

[[sections.items.bases]]
duties = ["code:80:1"]
penalties = ["code:1088"]
valid_from = 2026-08-15
authority = "负有生态环境保护监督管理职责的部门、机构"
own_competence = true
confidence = "M"
applies_when = "遮挡、喷雾等干扰采样，或者篡改、伪造监测数据"
question = "法典第80条第1款、第1088条是否适用于工地的PM10监测设备？"

[[sections.items.bases]]
duties = ["code:80:2"]
penalties = ["code:1093"]
valid_from = 2026-08-15
authority = "负有生态环境保护监督管理职责的部门、机构"
own_competence = true
confidence = "M"
applies_when = "擅自挪动、改动或者毁坏监测设备"
question = "法典第80条第2款、第1093条、第1086条第1款第（二）项是否适用于工地的PM10监测设备？"

# ======================================================================= 十、其他
[[sections]]
id = "other"
title = "其他防控"

[[sections.items]]
id = "a22"
number = "10.1"
question = "没有在现场露天搅拌混凝土、砂浆（当地禁止的）"
problem = "现场露天搅拌混凝土、砂浆"
guidance = [
  "到砌筑、抹灰、地坪作业点看有没有搅拌机、散装水泥和拌和痕迹，拍搅拌机铭牌。",
  "要预拌混凝土、砂浆的进场单，核对当日用量。",
  "当地没有禁止规定的，判不涉及。",
]
evidence = [
  { kind = "photo", what = "搅拌作业或者拌和痕迹" },
  { kind = "photo", what = "搅拌机铭牌" },
]
requirement = "立即停止现场露天搅拌混凝土、砂浆，改用预拌混凝土、预拌砂浆。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}正在露天搅拌__，未采取密闭等防尘措施。"
department = "住房城乡建设等部门"
local_variant = true
phrases = [
  "现场有搅拌机__台，正在拌和砂浆",
  "地面有新拌砂浆和散落水泥",
  "现场未能提供预拌砂浆进场单",
]
source = "地方规定；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "M"
note = "禁止现场搅拌是地方规定；国家法律只能按没有采取有效防尘措施处理。"
question = "当地禁止现场搅拌的条款待填入；按地方条例处罚还是按旧法第115条处罚？"
local_rule = "地方关于禁止现场搅拌的规定"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "M"
note = "禁止现场搅拌是地方规定；法典只能按没有采取有效防尘措施处理。"
question = "当地禁止现场搅拌的条款待填入；按地方条例处罚还是按法典第1128条处罚？"
local_rule = "地方关于禁止现场搅拌的规定"

[[sections.items]]
id = "a26"
number = "10.2"
question = "重污染天气预警期间停止土石方和拆除作业，有响应记录"
problem = "重污染天气未停止土石方、拆除作业"
guidance = [
  "先存证预警文件：级别、起止时间、工地应对措施的原文。没有预警的，判不涉及。",
  "录像拍正在进行的土石方或者拆除作业，画面里要有时间。",
  "要停工通知的送达记录和响应记录（停工指令、班组签到、机械停用时间）：罚则以“拒不执行”为前提，没有通知到的先通知。",
]
evidence = [
  { kind = "document", what = "预警文件和应对措施" },
  { kind = "video", what = "作业情况（带时间）" },
  { kind = "document", what = "响应记录" },
]
requirement = "立即停止土石方作业和拆除施工，直至预警解除，并如实记录响应情况。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，当地__色重污染天气预警仍在生效，{place}已于__收到停工通知，仍在进行__作业。"
severity = "critical"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "当地于__月__日__时启动__色预警",
  "现场__台挖掘机正在作业",
  "未能提供停工响应记录",
]
ask_once = "heavy-pollution-earthwork"
source = "法典第264条；讲话003：重污染天气应急预案"

[[sections.items.bases]]
duties = ["air-2018:96:1"]
penalties = ["air-2018:121:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
note = "罚则以“拒不执行”为前提：要有预警和停工通知已经送达的证据。"

[[sections.items.bases]]
duties = ["code:264:1"]
penalties = ["code:1134:2"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H*"
note = "罚则以“拒不执行”为前提：要有预警和停工通知已经送达的证据。"

[[sections.items]]
id = "a27"
number = "10.3"
question = "工地没有焚烧垃圾、沥青、塑料等"
problem = "工地焚烧垃圾等物质"
guidance = [
  "看生活区、加工区、围挡角落有没有明火、灰堆、熏黑痕迹，拍照并定位。",
  "扒开灰堆看残留物（塑料、油毡、木模板），近拍；问清是谁烧的、烧了什么。",
  "查地块是否在人口集中地区或者其他特殊保护区域：区域不同，条款和部门不同。",
]
evidence = [
  { kind = "photo", what = "明火或者焚烧残留" },
  { kind = "photo", what = "焚烧点位置（含参照物）" },
]
requirement = "立即熄灭明火，清理残留物，垃圾分类交由有资格的单位处理，不得再焚烧。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}有焚烧__的痕迹，现场查见__，焚烧人为__。"
department = "县级人民政府确定的部门"
phrases = [
  "灰堆长约__m，内有塑料、油毡残片",
  "现场有明火，工人称在烧包装袋",
  "焚烧点距最近住宅约__m",
]
source = "法典第251条、第475条、第518条；讲话004：坚决遏制露天焚烧反弹"

[[sections.items.bases]]
duties = ["air-2018:82:1"]
penalties = ["air-2018:119:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
applies_when = "在人口集中地区等依法特殊保护的区域内焚烧"

[[sections.items.bases]]
duties = ["solid-waste-2020:49:2"]
penalties = ["solid-waste-2020:111:1:1"]
valid_from = 2020-09-01
valid_to = 2026-08-14
authority = "环境卫生主管部门"
own_competence = false
confidence = "H"
applies_when = "在其他区域焚烧生活垃圾"
note = "旧固废法只写焚烧生活垃圾，没有写焚烧建筑垃圾等其他固体废物。"
question = "8月15日前在其他区域焚烧建筑垃圾、沥青、塑料，旧法没有专项罚则，如何处理？"

[[sections.items.bases]]
duties = ["code:251:1"]
penalties = ["code:1131:3"]
valid_from = 2026-08-15
authority = "县级人民政府确定的监督管理部门"
own_competence = false
confidence = "H*"
applies_when = "在人口集中地区等依法特殊保护的区域内焚烧"
question = "特殊保护区域内焚烧垃圾，法典第1131条第3款与第475条、第1169条第1款都能适用，是否按第1055条从重；两条的主管部门不同，由谁处理？"

[[sections.items.bases]]
duties = ["code:475", "code:518:2"]
penalties = ["code:1169:1"]
valid_from = 2026-08-15
authority = "环境卫生主管部门"
own_competence = false
confidence = "H*"
applies_when = "单位在其他区域焚烧建筑垃圾、生活垃圾"
note = "第1169条由三个部门按职责分工处罚；第518条第1款把建筑垃圾归环境卫生部门。"
question = "工地焚烧建筑垃圾、生活垃圾，当地“按职责分工”是否由环境卫生部门处理？"

[[sections.items.bases]]
duties = ["code:475"]
penalties = ["code:1169:1"]
valid_from = 2026-08-15
authority = "生态环境主管部门"
own_competence = true
confidence = "H*"
applies_when = "单位在其他区域焚烧沥青、塑料等其他固体废物"
question = "工地上的废沥青、废塑料按工业固体废物还是按建筑垃圾认定，由哪个部门处理？"

[[sections.items.bases]]
duties = ["code:518:2"]
penalties = ["code:1169:3"]
valid_from = 2026-08-15
authority = "环境卫生主管部门"
own_competence = false
confidence = "H*"
applies_when = "个人焚烧自己产生的生活垃圾、建筑垃圾"

[[sections.items]]
id = "a28"
number = "10.4"
question = "挖掘机等非道路移动机械没有黑烟、排放合格，没有在禁用区使用"
problem = "非道路移动机械排放不合格或者在禁用区使用"
guidance = [
  "逐台拍环保号牌（编码），用编码查排放阶段；填不合格台数。",
  "急加速时在侧面录排气口十秒以上。冒黑烟只是线索，写“排放不合格”要有检测结果，请监测人员当场测烟度。",
  "查工地是否在高排放机械禁用区内，存公告和地图截图。",
]
answer_kind = "number"
unit = "台"
evidence = [
  { kind = "photo", what = "机械环保号牌" },
  { kind = "video", what = "黑烟（排气口）" },
  { kind = "document", what = "排放检测报告" },
]
requirement = "立即停用排放不合格或者不准在本区域使用的机械；维修达标或者更换后方可使用。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}有{value}台非道路移动机械排放不合格仍在使用，环保登记号码为__。"
department = "生态环境等部门"
phrases = [
  "机械编码__，作业时冒黑烟",
  "未悬挂环保号牌，未能提供编码登记",
  "机械为国__阶段，工地位于禁用区内",
]
ask_once = "nonroad-machinery"
source = "法典第224条、第228条、第230条"

[[sections.items.bases]]
duties = ["air-2018:56"]
penalties = ["air-2018:114:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "生态环境等主管部门"
own_competence = true
confidence = "H"
applies_when = "使用排放不合格的机械（有检测结果）"

[[sections.items.bases]]
duties = ["air-2018:59"]
penalties = ["air-2018:114:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "生态环境等主管部门"
own_competence = true
confidence = "H"
applies_when = "没有按规定加装、更换排放控制装置，不能达标排放"

[[sections.items.bases]]
duties = ["air-2018:61"]
penalties = ["air-2018:114:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "城市人民政府生态环境等主管部门"
own_competence = true
confidence = "H"
applies_when = "在公布的禁用区内使用高排放机械"
note = "第114条第2款没有写罚款数额，依其他规定处罚。"
question = "第61条只写政府划定禁用区，没有直接写使用人的义务；文书上“违反”的条款是否写这一条加当地公告？"

[[sections.items.bases]]
duties = ["code:224:1"]
penalties = ["code:1127:1"]
valid_from = 2026-08-15
authority = "生态环境主管部门"
own_competence = true
confidence = "H*"
applies_when = "使用排放不合格的机械（有检测结果）"

[[sections.items.bases]]
duties = ["code:228"]
penalties = ["code:1127:1"]
valid_from = 2026-08-15
authority = "生态环境主管部门"
own_competence = true
confidence = "H*"
applies_when = "没有按规定加装、更换排放控制装置，不能达标排放"

[[sections.items.bases]]
duties = ["code:230"]
penalties = ["code:1127:2"]
valid_from = 2026-08-15
authority = "生态环境主管部门"
own_competence = true
confidence = "H*"
applies_when = "在公布的禁用区内使用高排放机械"
question = "第230条只写政府划定禁用区，没有直接写使用人的义务；文书上“违反”的条款是否写这一条加当地公告？"

[[sections.items]]
id = "a29"
number = "10.5"
question = "建筑垃圾处理方案已备案，去向有联单"
problem = "建筑垃圾处理方案未备案或者去向不明"
guidance = [
  "要处理方案和环境卫生部门的备案凭证，核对工程名称、产生量、去向。",
  "抽三车联单，与处置合同、过磅单对照；去向不符的，到处置点核实。",
  "没有联单没有单独罚则；方案未备案、未按规定处置各有罚则，依据按查实的情形选。",
]
method = "off_site"
evidence = [
  { kind = "document", what = "建筑垃圾处理方案和备案凭证" },
  { kind = "document", what = "联单、处置合同" },
]
requirement = "补办建筑垃圾处理方案备案，按规定清运、利用、处置建筑垃圾，并如实运行联单。"
deadline = { kind = "calendar", days = 7 }
fact = "{date}{time}现场检查时，{place}的施工单位未将建筑垃圾处理方案报环境卫生主管部门备案，经要求未能提供备案凭证。"
department = "环境卫生主管部门"
phrases = [
  "未能提供建筑垃圾处理方案",
  "联单所写去向与处置合同不一致",
  "过磅单__车，联单__张",
]
source = "法典第518条、第520条"

[[sections.items.bases]]
duties = ["solid-waste-2020:63:1"]
penalties = ["solid-waste-2020:111:1:3"]
valid_from = 2020-09-01
valid_to = 2026-08-14
authority = "环境卫生主管部门"
own_competence = false
confidence = "H"
applies_when = "建筑垃圾处理方案没有编制、没有备案"
note = "旧法没有写建筑垃圾联单。"

[[sections.items.bases]]
duties = ["solid-waste-2020:63:2"]
penalties = ["solid-waste-2020:111:1:4"]
valid_from = 2020-09-01
valid_to = 2026-08-14
authority = "环境卫生主管部门"
own_competence = false
confidence = "H"
applies_when = "没有按规定利用或者处置建筑垃圾"
note = "旧法没有写建筑垃圾联单。"

[[sections.items.bases]]
duties = ["code:520:1"]
penalties = ["code:1174:1:4"]
valid_from = 2026-08-15
authority = "环境卫生主管部门"
own_competence = false
confidence = "H*"
applies_when = "建筑垃圾处理方案没有编制、没有备案"

[[sections.items.bases]]
duties = ["code:520:2"]
penalties = ["code:1174:1:3"]
valid_from = 2026-08-15
authority = "环境卫生主管部门"
own_competence = false
confidence = "H*"
applies_when = "没有按规定利用或者处置建筑垃圾"

[[sections.items.bases]]
duties = ["code:518:1"]
penalties = []
valid_from = 2026-08-15
authority = "环境卫生主管部门"
own_competence = false
confidence = "H*"
applies_when = "去向没有联单"
note = "第518条第1款写给主管部门，联单没有单独罚则：责令改正，具体要求见住房城乡建设部门的建筑垃圾管理规定。"
question = "施工单位的联单义务应当引用哪一部规章的条款？"

[[sections.items]]
id = "a30"
number = "10.6"
question = "施工泥浆、冲洗水经过沉淀，没有直排河道或者管网"
problem = "泥浆、冲洗水直排"
guidance = [
  "从泥浆池、冲洗台顺着水沟走到终点，拍走向；找通向河道、雨水井的管口。",
  "正在排放的，录像并采样，记录点位、时间；河面有泥浆带的，拍上下游对比。",
  "排入水体和排入市政管网适用不同规定，先查清终点。",
]
evidence = [
  { kind = "photo", what = "排放口和受纳水体" },
  { kind = "document", what = "排水走向图" },
  { kind = "measurement", what = "采样记录" },
]
requirement = "立即封堵排放口，停止外排；泥浆、冲洗水经沉淀后回用，清理已排出的泥浆。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}的施工泥浆未经沉淀，经__排入__。"
severity = "critical"
phrases = [
  "泥浆经__排入__河",
  "雨水井内有新鲜泥浆",
  "下游__m水体浑浊，上游清澈",
]
source = "法典第164条、第282条"

[[sections.items.bases]]
duties = ["water-2017:37:1"]
penalties = ["water-2017:85:1:4"]
valid_from = 2018-01-01
valid_to = 2026-08-14
authority = "县级以上地方人民政府环境保护主管部门"
own_competence = true
confidence = "M"
applies_when = "泥浆、冲洗水直接排入水体"
note = "只限排入水体；排入管网的，按城镇排水规定由排水主管部门处理。"
question = "施工泥浆、冲洗水是否属于旧水法第37条第1款、第85条第1款第（四）项所说的废弃物？"

[[sections.items.bases]]
duties = ["water-2017:38"]
penalties = ["water-2017:85:1:4"]
valid_from = 2018-01-01
valid_to = 2026-08-14
authority = "县级以上地方人民政府环境保护主管部门"
own_competence = true
confidence = "M"
applies_when = "泥浆、渣土倾倒、堆放在河湖水域或者最高水位线以下的滩地、岸坡"
note = "旧法只写最高水位线以下的滩地、岸坡。"

[[sections.items.bases]]
duties = ["code:282:1"]
penalties = ["code:1136:1:5"]
valid_from = 2026-08-15
authority = "生态环境主管部门"
own_competence = true
confidence = "M"
applies_when = "泥浆、冲洗水直接排入水体"
note = "只限排入水体；排入管网的，按城镇排水规定由排水主管部门处理。"
question = "施工泥浆、冲洗水是否属于法典第282条第1款、第1136条第1款第（五）项所说的废弃物？"

[[sections.items.bases]]
duties = ["code:164:2"]
penalties = ["code:1136:1:5"]
valid_from = 2026-08-15
authority = "生态环境主管部门"
own_competence = true
confidence = "M"
applies_when = "泥浆、渣土倾倒、堆放在河湖水域或者最高水位线以下的滩地、岸坡"
','2026-11-22T02:00:00.000Z');
INSERT INTO "library_file" VALUES('checklist','dust-six-hundred','2026.1','b0a38e7f59781c2ff6cd48a4b46ce1e394fe1f7103d05c2a84ea57fd537d6b54','施工工地扬尘“六个百分百”检查清单',30,'# 施工工地扬尘“六个百分百”检查清单。格式见 docs/content-format.md。
# 检查项编号 a01–a30 固定不变；期限是执法惯例的建议值，执法人员可以改。

id = "dust-six-hundred"
version = "2026.1"
title = "施工工地扬尘“六个百分百”检查清单"
topic = "施工扬尘"
applies_to = [
  "building-site",
  "municipal-works",
  "road-works",
  "demolition-site",
  "river-works",
  "bare-land",
]
source = "讲话004：严格落实建筑工地“六个百分百”要求；六项措辞见国发〔2018〕22号"

# ======================================================================= 一、围挡
[[sections]]
id = "hoarding"
title = "工地周边围挡"

[[sections.items]]
id = "a01"
number = "1.1"
question = "工地四周有连续、封闭的硬质围挡，无缺口、无倒伏，高度达到当地要求"
problem = "围挡不连续或者高度不足"
guidance = [
  "沿工地外侧走一圈，每面拍一张全景，把大门和路名牌拍进去；缺口、倒伏处近拍，放标尺。",
  "量三处高度（含最低处），填最低值；从地面量到围挡顶，不算顶上的喷淋管和装饰。",
  "临主要路段还是一般路段，要求不同：拍路名牌，对照当地文件再判。要施工总平面布置图，核对围挡走向；正在换装的一段，问清开始时间并记入备注。",
]
answer_kind = "number"
unit = "m"
limit = { comparison = ">=", value = "2.5", label = "地方口径，主要路段" }
evidence = [
  { kind = "photo", what = "围挡全景（含大门）" },
  { kind = "photo", what = "缺口、倒伏处近景" },
  { kind = "measurement", what = "尺量围挡高度" },
]
requirement = "补齐、加固工地围挡，封闭缺口，扶正倒伏部位，围挡高度达到当地规定。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}围挡不连续，存在缺口，实测围挡最低处高{value} m。"
department = "住房城乡建设等部门"
local_variant = true
phrases = [
  "围挡缺口长约__m，可直接进出",
  "围挡向内（外）倒伏约__m",
  "围挡为彩条布，不是硬质材料",
  "实测三处高度：__m、__m、__m",
]
source = "六个百分百之工地周边围挡；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

# ======================================================================= 二、物料
[[sections]]
id = "materials"
title = "物料堆放覆盖"

[[sections.items]]
id = "a02"
number = "2.1"
question = "砂石、水泥、灰土等易扬尘物料已入库或者严密遮盖（未遮盖面积）"
problem = "易扬尘物料未遮盖"
guidance = [
  "先到搅拌、砌筑、管沟回填等用料点，再到料场；逐堆看有没有盖、盖得严不严。",
  "露天料堆绕一圈拍照，放标尺；步测或尺量长宽，填未覆盖面积。",
  "袋装水泥、石灰看是否入库或下垫上盖；有围挡的，看围挡是否不低于料堆。",
]
answer_kind = "number"
unit = "㎡"
evidence = [
  { kind = "photo", what = "料堆全景（含周边参照物）" },
  { kind = "photo", what = "未覆盖部位近景" },
  { kind = "measurement", what = "未覆盖面积" },
]
requirement = "将易扬尘物料入库或者严密遮盖；不能密闭的，设置不低于料堆高度的严密围挡并有效覆盖。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}露天堆放易扬尘物料，约{value} ㎡未遮盖，未设置不低于料堆高度的围挡。"
department = "住房城乡建设等部门"
phrases = [
  "砂石料堆长约__m、宽约__m、高约__m，未盖",
  "防尘网破损、滑落，料堆裸露",
  "袋装水泥露天堆放，包装破损，地面有散落",
]
source = "六个百分百之物料堆放覆盖；法典第240条、第243条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"
applies_when = "施工单位没有采取覆盖等防尘措施"

[[sections.items.bases]]
duties = ["air-2018:72:1"]
penalties = ["air-2018:117:0:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "生态环境等主管部门"
own_competence = true
confidence = "H"
applies_when = "不能密闭的料堆，围挡不严、低于料堆或者没有有效覆盖"

[[sections.items.bases]]
duties = ["air-2018:72:1"]
penalties = ["air-2018:117:0:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "生态环境等主管部门"
own_competence = true
confidence = "H"
applies_when = "能够密闭的易扬尘物料没有密闭贮存"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"
applies_when = "施工单位没有采取覆盖等防尘措施"

[[sections.items.bases]]
duties = ["code:243:1"]
penalties = ["code:1130:0:3"]
valid_from = 2026-08-15
authority = "生态环境等部门"
own_competence = true
confidence = "H*"
applies_when = "不能密闭的料堆，围挡不严、低于料堆或者没有有效覆盖"
question = "料堆在工业企业内部时，法典第217条第2款、第1120条第1款第（五）项（2万–20万元）与第243条、第1130条（1万–10万元）都能适用，是否按第1055条从重？"

[[sections.items.bases]]
duties = ["code:243:1"]
penalties = ["code:1130:0:2"]
valid_from = 2026-08-15
authority = "生态环境等部门"
own_competence = true
confidence = "H*"
applies_when = "能够密闭的易扬尘物料没有密闭贮存"
question = "料堆在工业企业内部时，法典第217条第2款、第1120条第1款第（五）项（2万–20万元）与第243条、第1130条（1万–10万元）都能适用，是否按第1055条从重？"

[[sections.items]]
id = "a21"
number = "2.2"
question = "装卸粉状、散装物料时密闭或者喷淋"
problem = "装卸散装物料未密闭、未喷淋"
guidance = [
  "等一车装卸从头录到尾，画面里要有车牌、物料和喷淋（或没有喷淋）的情形。",
  "没有正在装卸的，看卸料点有没有喷淋头、密闭卸料口，地面和车身有没有积尘。",
  "要当天的进料单，核对装卸时间。",
]
evidence = [
  { kind = "video", what = "装卸全过程（有无密闭、喷淋）" },
  { kind = "photo", what = "装卸点全景" },
]
requirement = "立即停止露天无措施装卸；采取密闭或者喷淋等防尘措施后再装卸。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}正在装卸散装物料，未密闭，也未喷淋，装卸时扬尘明显。"
department = "生态环境等部门"
phrases = [
  "车牌__正在卸砂石，现场无喷淋",
  "水泥罐车卸料口未密闭，有粉尘外逸",
  "喷淋管未接水，未开启",
]
source = "法典第241条"

[[sections.items.bases]]
duties = ["air-2018:70:2"]
penalties = ["air-2018:117:0:3"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "生态环境等主管部门"
own_competence = true
confidence = "H"

[[sections.items.bases]]
duties = ["code:241:2"]
penalties = ["code:1130:0:1"]
valid_from = 2026-08-15
authority = "生态环境等部门"
own_competence = true
confidence = "H*"

# ======================================================================= 三、湿法作业
[[sections]]
id = "wet-work"
title = "土方开挖湿法作业"

[[sections.items]]
id = "a04"
number = "3.1"
question = "土方开挖、回填、破碎时同步湿法作业"
problem = "土方作业未湿法降尘"
guidance = [
  "站在上风向录作业面一分钟以上，把挖机、落料点和雾炮（或没有雾炮）拍在一个画面里。",
  "看水管有没有水、喷头是否对着落料点；抓一把表土看干湿。",
  "问作业开始时间，记进笔录；没有土方作业的，判不涉及。",
]
evidence = [
  { kind = "video", what = "土方作业（有无洒水、喷雾）" },
  { kind = "photo", what = "作业面全景" },
]
requirement = "立即停止土方作业；配齐洒水、喷雾设备并同步湿法作业后再施工。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}正在进行土方作业，未洒水、未喷雾，作业面扬尘明显。"
department = "住房城乡建设等部门"
phrases = [
  "__台挖掘机正在开挖，现场未见喷雾、洒水",
  "雾炮机在场但未开启",
  "破碎锤作业，落料点无喷淋",
]
source = "六个百分百之土方开挖湿法作业；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a05"
number = "3.2"
question = "拆除建筑物、构筑物时持续加压喷淋"
problem = "拆除作业未持续喷淋"
guidance = [
  "在安全距离外录像，看水柱能不能罩住破碎点、拆除过程中有没有停水。",
  "拍喷淋设备铭牌、水源和接管；问水压和水箱容量。",
  "没有拆除作业的，判不涉及。",
]
evidence = [
  { kind = "video", what = "拆除过程（喷淋是否持续）" },
  { kind = "photo", what = "喷淋设备" },
]
requirement = "立即停止拆除；配齐加压喷淋设备，做到持续喷淋后再拆除。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}正在拆除建筑物，未持续加压喷淋，扬尘明显。"
department = "住房城乡建设等部门"
phrases = [
  "拆除时只用一根水管浇洒，水柱够不到破碎点",
  "喷淋中途停水约__分钟，拆除未停",
  "现场未见加压喷淋设备",
]
source = "六个百分百之土方开挖（及拆迁）湿法作业；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a13"
number = "3.3"
question = "洒水车、雾炮、围挡喷淋已配备且在运行，有洒水记录"
problem = "洒水、喷雾、喷淋设备未配备或者未运行"
guidance = [
  "逐台看设备：能不能启动、水箱有没有水、喷头堵没堵；请现场人员试开并录像。",
  "围挡喷淋看是否全线出水，断点拍照定位。",
  "要近七日洒水台账，抽一天与视频或水表核对。",
]
evidence = [
  { kind = "photo", what = "洒水、雾炮、围挡喷淋设备" },
  { kind = "document", what = "近七日洒水台账" },
]
requirement = "恢复洒水、雾炮和围挡喷淋的正常运行，配齐缺少的设备，如实记录洒水台账。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}的洒水、喷雾、围挡喷淋设备未正常运行，现场未能提供洒水记录。"
department = "住房城乡建设等部门"
phrases = [
  "围挡喷淋未开启，现场路面干燥起尘",
  "雾炮__台，能启动__台",
  "洒水台账自__月__日起未记录",
]
source = "六个百分百之湿法作业；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a14"
number = "3.4"
question = "大面积作业分段、分时进行，大风时停止土方作业"
problem = "未分段分时作业或者大风未停土方作业"
guidance = [
  "登高或在高处拍作业面全景，看同时扰动的范围是否超出方案划定的分段。",
  "查当天气象预警和风力（截图存证），与施工日志的作业时间对照。",
  "大风停工的风力等级按当地规定，拿不准的写入备注。",
]
evidence = [
  { kind = "photo", what = "作业面全景" },
  { kind = "document", what = "施工日志" },
  { kind = "document", what = "气象记录或者预警截图" },
]
requirement = "立即停止大风天气下的土方作业；调整工序，大面积作业分段、分时进行。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}风力达__级，仍在进行土方作业，未按规定择时施工。"
department = "住房城乡建设等部门"
phrases = [
  "当日__时气象部门发布大风预警，现场仍在开挖",
  "同时扰动面积约__㎡，未按方案分段",
  "施工日志未记录停工",
]
source = "法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

# ======================================================================= 四、路面硬化
[[sections]]
id = "paving"
title = "路面硬化"

[[sections.items]]
id = "a06"
number = "4.1"
question = "出入口、场内主要道路、加工区地面已硬化且完好"
problem = "地面未硬化或者破损"
guidance = [
  "从大门沿主要道路走到作业面，逐段拍路面；破损、泥泞处近拍并定位。",
  "对照总平面布置图，看主要道路、材料加工区是否全部硬化。",
  "临时铺钢板、碎石的，看是否当地认可的铺装方式。",
]
evidence = [
  { kind = "photo", what = "出入口路面" },
  { kind = "photo", what = "场内主要道路和加工区地面" },
]
requirement = "对出入口、场内主要道路和加工区地面进行硬化或者铺装，修补破损路面，并保持清洁。"
deadline = { kind = "calendar", days = 7 }
fact = "{date}{time}现场检查时，{place}场内主要道路未硬化，路面有积尘、泥土。"
department = "住房城乡建设等部门"
local_variant = true
phrases = [
  "大门内约__m道路为土路，车辆驶过扬尘",
  "加工区地面未硬化，积尘明显",
  "硬化路面破损约__㎡，未修补",
]
source = "六个百分百之路面硬化；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "M"
note = "法条没有写“硬化”二字，属于有效防尘降尘措施；具体范围按当地口径。"
question = "路面未硬化是否属于“未采取有效防尘降尘措施”，按当地口径由法制审核确认。"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "M"
note = "法条没有写“硬化”二字，属于有效防尘降尘措施；具体范围按当地口径。"
question = "路面未硬化是否属于“未采取有效防尘降尘措施”，按当地口径由法制审核确认。"

# ======================================================================= 五、车辆清洗
[[sections]]
id = "washing"
title = "出入车辆清洗"

[[sections.items]]
id = "a07"
number = "5.1"
question = "出口有冲洗台、排水沟、沉淀池，冲洗设备能正常使用"
problem = "车辆冲洗设施缺失或者不能使用"
guidance = [
  "站在出口内侧拍冲洗台全景，再拍排水沟、沉淀池；每个出口都要看。",
  "请现场人员试机并录像，看水压、喷头和冲洗时间。",
  "看沉淀池是否淤满、有没有溢流到路面或者管网。",
]
evidence = [
  { kind = "photo", what = "冲洗台、排水沟、沉淀池" },
  { kind = "video", what = "冲洗设备试机" },
]
requirement = "安装或者修复出口车辆冲洗设施，配齐冲洗台、排水沟和沉淀池，保证正常使用。"
deadline = { kind = "calendar", days = 3 }
fact = "{date}{time}现场检查时，{place}车辆出口的冲洗设施不齐全，冲洗设备不能正常使用。"
department = "住房城乡建设等部门"
phrases = [
  "__号门未设冲洗台",
  "冲洗设备损坏，试机不出水",
  "沉淀池淤满，污水漫流到路面",
]
source = "六个百分百之出入车辆清洗；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a08"
number = "5.2"
question = "驶出车辆车身、轮胎干净，门口路面没有泥带（泥带长度）"
problem = "车辆带泥上路"
guidance = [
  "在门外站十分钟，每辆驶出车拍车牌和轮胎；记录驶出数和未冲洗数。",
  "从大门起量泥带长度，填最长一条；起点、终点各拍一张。",
  "泥带通向工地大门的，把大门和泥带拍在一张照片里。",
]
answer_kind = "number"
unit = "m"
evidence = [
  { kind = "photo", what = "驶出车辆号牌和轮胎" },
  { kind = "photo", what = "门口路面泥带（含大门）" },
  { kind = "measurement", what = "泥带长度" },
]
requirement = "清扫、冲洗门口路面，车辆逐车冲洗干净后方可驶出。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}有车辆未经冲洗驶出，门口道路泥带长约{value} m。"
department = "住房城乡建设等部门"
phrases = [
  "车牌__未冲洗驶出，轮胎带泥",
  "十分钟内驶出__辆，未冲洗__辆",
  "泥带自大门向__方向延伸",
]
source = "六个百分百之出入车辆清洗；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

# ======================================================================= 六、密闭运输
[[sections]]
id = "transport"
title = "渣土车辆密闭运输"

[[sections.items]]
id = "a09"
number = "6.1"
question = "渣土、砂石运输车车厢密闭，没有冒装、遗撒"
problem = "运输车辆未密闭、有遗撒"
guidance = [
  "在出口拍车牌、车厢盖板四角和装载面；冒装的从侧面拍，看是否高出车厢板。",
  "沿运输方向走一段，拍遗撒物和路名牌。",
  "问清运输单位、驾驶人，抄行驶证：责任主体是运输一方，不一定是工地。当天没有运输的，判不涉及。",
]
evidence = [
  { kind = "photo", what = "车辆号牌和车厢密闭情况" },
  { kind = "photo", what = "遗撒路段" },
]
requirement = "车厢密闭、不冒装后方可出场，清理遗撒路面。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}有号牌为__的车辆运输渣土出场，车厢未密闭，沿途有遗撒。"
department = "城市管理部门（以本地政府确定为准）"
phrases = [
  "车牌__，车厢盖板未合拢",
  "装载高出车厢板约__cm",
  "__路段遗撒约__m",
]
source = "六个百分百之渣土车辆密闭运输；法典第241条"

[[sections.items.bases]]
duties = ["air-2018:70:1"]
penalties = ["air-2018:116"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:241:1"]
penalties = ["code:1129"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门、海事管理机构"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a10"
number = "6.2"
question = "运输车按规定路线行驶，有核准证和联单"
problem = "运输车辆未按规定路线行驶"
guidance = [
  "要渣土（建筑垃圾）运输核准文件，核对车牌、路线、有效期。",
  "请运输单位调当天行车轨迹，与核准路线对照并截图。",
  "联单抽三张，看去向、车次与台账是否一致。",
]
condition = { item = "a09", results = ["compliant", "noncompliant", "unchecked"] }
evidence = [
  { kind = "document", what = "核准证、联单" },
  { kind = "document", what = "行车轨迹截图" },
]
requirement = "立即停止不按规定路线运输，按核准的路线行驶；没有办理核准手续的，补办后再运输。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}有号牌为__的运输车辆未按规定路线行驶，实际经过__。"
department = "城市管理部门（以本地政府确定为准）"
phrases = [
  "车牌__轨迹经过__路，不在核准路线内",
  "核准文件有效期至__，已过期",
  "现场未能提供联单",
]
source = "法典第241条"

[[sections.items.bases]]
duties = ["air-2018:70:1"]
penalties = []
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
note = "旧法第116条只罚未采取防遗撒措施，没有写不按规定路线行驶；责令改正，另查地方规定。"
question = "8月15日前不按规定路线行驶，旧法没有罚则，能否依地方规定处理？"
local_rule = "地方关于渣土运输路线的规定（如有）"

[[sections.items.bases]]
duties = ["code:241:1"]
penalties = ["code:1129"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门、海事管理机构"
own_competence = false
confidence = "H*"
note = "第1129条只罚不按规定路线行驶；没有核准文件、联单的，按地方渣土运输规定处理。"

# ======================================================================= 七、土方与裸地
[[sections]]
id = "bare-soil"
title = "土方与裸露地面"

[[sections.items]]
id = "a03"
number = "7.1"
question = "裸露土方、作业面以外的地面已覆盖或者固化（未覆盖面积）"
problem = "裸露地面未覆盖"
guidance = [
  "看作业面以外、已停工的土面；正在开挖的面不算，但要记下作业起止时间。",
  "每块裸露面拍全景和近景各一张，把楼号或者围挡编号拍进去，打开定位。",
  "步测或者用地图量面积，填裸露总面积。",
]
answer_kind = "number"
unit = "㎡"
evidence = [
  { kind = "photo", what = "裸露面全景" },
  { kind = "photo", what = "裸露面近景" },
  { kind = "measurement", what = "裸露面积" },
]
requirement = "用防尘网覆盖裸露地面；短期内不施工的，采取固化或者绿化措施。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}有约{value} ㎡裸露地面未覆盖、未固化。"
department = "住房城乡建设等部门"
phrases = [
  "现场未见防尘网，无洒水记录",
  "防尘网破损，约__㎡裸露",
  "裸露土方已停工超过24小时",
  "__号楼__侧土面裸露",
]
source = "六个百分百扩展口径（裸露土地覆盖）；法典第240条；讲话003：裸露土地绿化"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a11"
number = "7.2"
question = "建筑土方、工程渣土及时清运，没有长期堆存（堆存量）"
problem = "土方、渣土未及时清运"
guidance = [
  "先分清堆的是土方，还是工程渣土等建筑垃圾：两者的处罚部门和幅度不同，照片要看得出成分。",
  "量堆体长、宽、高估算方量并填写；看坡面长草、板结等久放痕迹。",
  "要土方平衡表、外运台账，问清堆放起始日期。场内没有土方和渣土的，判不涉及。",
]
answer_kind = "number"
unit = "m³"
evidence = [
  { kind = "photo", what = "堆体全景" },
  { kind = "photo", what = "堆体成分近景" },
  { kind = "document", what = "土方台账、外运记录" },
]
requirement = "清运场内堆存的建筑土方、工程渣土；清运前用密闭式防尘网遮盖。"
deadline = { kind = "calendar", days = 3 }
fact = "{date}{time}现场检查时，{place}堆存建筑土方约{value} m³，自__起未及时清运。"
department = "住房城乡建设等部门（建筑土方）；环境卫生主管部门（建筑垃圾）"
phrases = [
  "据现场负责人称，自__月__日起堆放",
  "堆体表面已长草、板结",
  "堆的是砖块、混凝土块等建筑垃圾",
]
source = "法典第240条、第520条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"
applies_when = "建筑土方、工程渣土、建筑垃圾未及时清运，造成扬尘"

[[sections.items.bases]]
duties = ["solid-waste-2020:63:2"]
penalties = ["solid-waste-2020:111:1:3"]
valid_from = 2020-09-01
valid_to = 2026-08-14
authority = "环境卫生主管部门"
own_competence = false
confidence = "H"
applies_when = "施工产生的建筑垃圾等固体废物未及时清运"
question = "旧大气法第115条与旧固废法第111条都写到建筑垃圾清运，由哪个部门处理、行政处罚法第29条如何适用？"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:2"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"
applies_when = "堆存的是建筑土方"

[[sections.items.bases]]
duties = ["code:520:2"]
penalties = ["code:1174:1:4"]
valid_from = 2026-08-15
authority = "环境卫生主管部门"
own_competence = false
confidence = "H*"
applies_when = "堆存的是工程渣土等建筑垃圾"

[[sections.items]]
id = "a12"
number = "7.3"
question = "场内堆存的土方用密闭式防尘网遮盖，网目、搭接、压实合格（未遮盖面积）"
problem = "堆存土方未用密闭式防尘网遮盖"
guidance = [
  "绕土堆一圈，拍四面；网的接缝处近拍，看是否搭接、压牢，有没有被风掀开。",
  "看网目是否达到当地要求（数量按当地规定），取一块放标尺近拍。",
  "尺量未盖面积并填写。",
]
answer_kind = "number"
unit = "㎡"
condition = { item = "a11", results = ["compliant", "noncompliant", "unchecked"] }
evidence = [
  { kind = "photo", what = "土堆四面" },
  { kind = "photo", what = "防尘网网目、搭接近景" },
]
requirement = "用密闭式防尘网遮盖堆存土方，接缝搭接并压实；网目不合格或者破损的更换。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}堆存土方约{value} ㎡未用密闭式防尘网遮盖。"
department = "住房城乡建设等部门"
phrases = [
  "防尘网被风掀开，未压实",
  "接缝未搭接，土面外露",
  "防尘网老化破损",
]
source = "法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:2"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"
note = "第1128条第1款第（二）项只写建筑土方；堆的是工程渣土等建筑垃圾的，清运问题按7.2处理。"

[[sections.items]]
id = "a19"
number = "7.4"
question = "暂不开工的建设用地，建设单位已覆盖裸露地面（裸露面积）"
problem = "暂不开工用地裸露地面未覆盖"
guidance = [
  "看用地红线内没有施工的地块；拍全景和界桩，量裸露面积并填写。",
  "要用地批准书、施工许可证，核对是否暂不开工、谁是建设单位。",
  "责任主体是建设单位，文书当事人不要写成施工单位。没有这类地块的，判不涉及。",
]
answer_kind = "number"
unit = "㎡"
evidence = [
  { kind = "photo", what = "地块裸露面全景" },
  { kind = "document", what = "用地、开工手续" },
]
requirement = "覆盖暂不开工建设用地的裸露地面，并保持完好。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}暂不开工的建设用地约{value} ㎡裸露地面未覆盖。"
department = "住房城乡建设等部门"
phrases = [
  "地块未见施工，地面裸露",
  "原防尘网已破损，未更换",
  "建设单位称计划__月开工",
]
source = "法典第240条；讲话003：城市建成区裸露土地绿化"

[[sections.items.bases]]
duties = ["air-2018:69:5"]
penalties = ["air-2018:115:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:5"]
penalties = ["code:1128:2"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

[[sections.items]]
id = "a20"
number = "7.5"
question = "超过三个月不开工的地块已绿化、铺装或者遮盖（裸露面积）"
problem = "超过三个月未开工用地未绿化、铺装或者遮盖"
guidance = [
  "关键是时间：找交地日期、停工通知、历史影像或者上次检查照片，证明裸露已超过三个月。",
  "拍地块全景和植被、铺装、遮盖情况，量未处理面积并填写。",
  "责任主体是建设单位。",
]
answer_kind = "number"
unit = "㎡"
condition = { item = "a19", results = ["compliant", "noncompliant", "unchecked"] }
evidence = [
  { kind = "document", what = "裸露起始时间的证明" },
  { kind = "photo", what = "地块全景" },
]
requirement = "对超过三个月不能开工的建设用地裸露地面进行绿化、铺装或者遮盖。"
deadline = { kind = "calendar", days = 15 }
fact = "{date}{time}现场检查时，{place}超过三个月未开工，约{value} ㎡裸露地面未绿化、未铺装，也未遮盖。"
department = "住房城乡建设等部门"
phrases = [
  "自__年__月__日停工至今",
  "__年__月检查时已裸露，有照片",
  "仅覆盖部分，约__㎡未处理",
]
source = "法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:5"]
penalties = ["air-2018:115:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:240:5"]
penalties = ["code:1128:2"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"

# ======================================================================= 八、方案、公示、费用
[[sections]]
id = "papers"
title = "方案、公示与费用"

[[sections.items]]
id = "a15"
number = "8.1"
question = "施工单位有本工地的扬尘防治实施方案"
problem = "未制定扬尘防治实施方案"
guidance = [
  "要方案原件，看是不是写本工地的（工程名称、平面布置、责任人），不是套用别处的。",
  "复印封面、目录和签批页，注明出处并由提供人签字。",
  "拿不出来的，在笔录写明“现场未能提供”。",
]
method = "off_site"
evidence = [{ kind = "document", what = "实施方案复印件，或者未提供的记录" }]
requirement = "编制本工地的施工扬尘污染防治实施方案，并按方案落实各项措施。"
deadline = { kind = "calendar", days = 3 }
fact = "{date}{time}现场检查时，{place}的施工单位未制定本工地的施工扬尘污染防治实施方案，经要求未能提供方案文本。"
severity = "minor"
department = "住房城乡建设等部门"
phrases = [
  "现场负责人称方案在公司，未能提供",
  "方案为其他工程的，与本工地不符",
  "方案未经签批",
]
source = "法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:1"]
penalties = []
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"
note = "旧法第115条没有专项罚则：责令改正，另查地方条例。"
local_rule = "地方性法规的罚则（如有）"

[[sections.items.bases]]
duties = ["code:240:1"]
penalties = []
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"
note = "法典第1128条没有专项罚则：责令改正，另查地方条例。"
local_rule = "地方性法规的罚则（如有）"

[[sections.items]]
id = "a16"
number = "8.2"
question = "已向负有扬尘监管职责的部门备案（房建、市政、河道、拆除工程）"
problem = "未按规定备案"
guidance = [
  "要备案回执，核对工程名称、备案部门、日期。",
  "房屋建筑、市政、河道整治、建筑物拆除以外的工程，判不涉及。",
]
method = "off_site"
evidence = [{ kind = "document", what = "备案回执" }]
requirement = "向负有扬尘污染防治监督管理职责的部门备案，并将备案凭证留存工地备查。"
deadline = { kind = "calendar", days = 5 }
fact = "{date}{time}现场检查时，{place}的施工单位未按规定报扬尘监管部门备案，经要求未能提供备案回执。"
severity = "minor"
department = "负有扬尘污染防治监督管理职责的部门"
phrases = [
  "现场未能提供备案回执",
  "经向备案部门核实，未见备案记录",
]
source = "法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:2"]
penalties = []
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "负责监督管理扬尘污染防治的主管部门"
own_competence = false
confidence = "H"
note = "旧法第115条没有专项罚则：责令改正，另查地方条例。"
local_rule = "地方性法规的罚则（如有）"

[[sections.items.bases]]
duties = ["code:240:2"]
penalties = []
valid_from = 2026-08-15
authority = "负有扬尘污染防治监督管理职责的部门"
own_competence = false
confidence = "H*"
note = "法典第1128条没有专项罚则：责令改正，另查地方条例。"
local_rule = "地方性法规的罚则（如有）"

[[sections.items]]
id = "a17"
number = "8.3"
question = "门口公示扬尘防治措施、负责人、监督部门及电话"
problem = "扬尘防治信息未公示"
guidance = [
  "站在大门外正面拍公示牌全貌，字要看得清。",
  "对照三样：防治措施、负责人、监督管理部门；拨一下所留电话看是否有效。",
]
evidence = [{ kind = "photo", what = "大门公示牌（字迹清楚）" }]
requirement = "在工地公示扬尘污染防治措施、负责人、监督管理部门等信息。"
deadline = { kind = "calendar", days = 3 }
fact = "{date}{time}现场检查时，{place}大门处未按规定公示扬尘污染防治信息，缺少__。"
severity = "minor"
department = "住房城乡建设等部门"
phrases = [
  "未设公示牌",
  "公示牌缺监督部门和电话",
  "公示的负责人已离岗，未更新",
]
source = "法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:4"]
penalties = []
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "H"
note = "旧法第115条没有专项罚则：责令改正，另查地方条例。"
local_rule = "地方性法规的罚则（如有）"

[[sections.items.bases]]
duties = ["code:240:4"]
penalties = []
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"
note = "法典第1128条没有专项罚则：责令改正，另查地方条例。"
local_rule = "地方性法规的罚则（如有）"

[[sections.items]]
id = "a18"
number = "8.4"
question = "扬尘防治费用列入工程造价，合同写明施工单位的防治责任"
problem = "扬尘防治费用未列入工程造价"
guidance = [
  "要施工合同和工程量清单计价页，找安全文明施工费或者扬尘防治费一栏，复印盖章。",
  "费用没列和合同没写防治责任分开记：前者有罚则，后者没有专项罚则，依据要另选。",
  "责任主体是建设单位：当事人是施工单位的，不在给它的文书里责令，另对建设单位检查、发文。",
]
method = "off_site"
evidence = [
  { kind = "document", what = "施工合同相关条款" },
  { kind = "document", what = "清单计价页" },
]
requirement = "将扬尘污染防治费用列入工程造价，并以补充协议明确施工单位的扬尘污染防治责任。"
deadline = { kind = "calendar", days = 15 }
fact = "{date}{time}现场检查时，查阅{place}的施工合同和工程量清单计价文件，建设单位未将扬尘污染防治费用列入工程造价。"
department = "住房城乡建设等部门（2026年8月14日及以前的行为）"
phrases = [
  "工程量清单中无扬尘防治费用",
  "合同未写明施工单位的扬尘防治责任",
  "建设单位未能提供计价文件",
]
source = "法典第240条、第1111条"

[[sections.items.bases]]
duties = ["air-2018:69:1"]
penalties = []
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H"
note = "旧法没有专项罚则：由住房城乡建设等部门责令改正，另查地方条例。"
local_rule = "地方性法规的罚则（如有）"

[[sections.items.bases]]
duties = ["code:240:1"]
penalties = ["code:1111"]
valid_from = 2026-08-15
authority = "生态环境主管部门"
own_competence = true
confidence = "H*"
note = "第1111条只罚未列入造价，责任主体是建设单位。"
applies_when = "建设单位没有把扬尘防治费用列入工程造价"

[[sections.items.bases]]
duties = ["code:240:1"]
penalties = []
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "H*"
note = "合同未写明责任的，法典没有专项罚则：责令改正，另查地方条例。"
applies_when = "施工合同没有写明施工单位的扬尘防治责任"
local_rule = "地方性法规的罚则（如有）"

# ======================================================================= 九、监测与视频
[[sections]]
id = "monitoring"
title = "监测与视频（地方口径）"

[[sections.items]]
id = "a23"
number = "9.1"
question = "达到规模的工地已安装 PM10 在线监测并联网（占地面积）"
problem = "未安装在线监测设备或者未联网"
guidance = [
  "先查占地面积（施工许可证），填面积；达不到当地规模的，判不涉及。",
  "拍监测设备、铭牌和安装高度；请对方登录平台，截实时数据和联网状态。",
  "规模和联网要求按当地条例，把条款号抄进备注。",
]
answer_kind = "number"
unit = "㎡"
evidence = [
  { kind = "photo", what = "监测设备和铭牌" },
  { kind = "document", what = "平台联网截图" },
]
requirement = "按当地规定安装颗粒物在线监测设备，并与监管平台联网。"
deadline = { kind = "calendar", days = 7 }
fact = "{date}{time}现场检查时，{place}占地面积{value} ㎡，未按当地规定安装颗粒物在线监测设备并联网。"
department = "住房城乡建设部门（以地方规定为准）"
local_variant = true
phrases = [
  "现场未见在线监测设备",
  "设备已装，平台显示离线",
  "平台数据自__月__日__时中断",
]
source = "地方规定；国发〔2023〕24号；讲话003：工地扬尘噪声在线监测系统"

[[sections.items.bases]]
duties = []
penalties = []
valid_from = 2023-11-30
authority = "按地方规定"
own_competence = false
confidence = "M"
note = "法典没有工地在线监测专条；引用当地条例的条款后才能写入文书。"
question = "当地条例的条款、适用规模和罚则待法制部门填入。"
local_rule = "地方性法规；国发〔2023〕24号"

[[sections.items]]
id = "a24"
number = "9.2"
question = "视频监控覆盖出入口、冲洗台、土方作业面并联网"
problem = "视频监控未覆盖或者未联网"
guidance = [
  "请对方打开平台，逐路看出入口、冲洗台、土方作业面三个点位，截图存证。",
  "到点位核对镜头朝向，拍镜头实物；被遮挡、转向的记下来。",
]
evidence = [
  { kind = "document", what = "视频平台截图（三个点位）" },
  { kind = "photo", what = "摄像头实物和朝向" },
]
requirement = "补齐出入口、冲洗台、土方作业面的视频监控，并与监管平台联网。"
deadline = { kind = "calendar", days = 7 }
fact = "{date}{time}现场检查时，{place}的视频监控未覆盖__，未与监管平台联网。"
severity = "minor"
department = "住房城乡建设部门（以地方规定为准）"
local_variant = true
phrases = [
  "冲洗台无视频监控",
  "__路视频离线",
  "镜头被遮挡，看不到作业面",
]
source = "地方规定"

[[sections.items.bases]]
duties = []
penalties = []
valid_from = 2023-11-30
authority = "按地方规定"
own_competence = false
confidence = "M"
note = "法典没有工地视频监控专条；引用当地条例的条款后才能写入文书。"
question = "当地条例的条款和罚则待法制部门填入。"
local_rule = "地方性法规"

[[sections.items]]
id = "a25"
number = "9.3"
question = "PM10 监测探头没有遮挡、没有被对着喷雾，数据没有造假"
problem = "监测探头被干扰"
guidance = [
  "拍探头四周：一米内有没有遮挡物、喷雾头是否对准进气口、设备是否被挪动。",
  "调近三日曲线，找洒水时段外的骤降、恒值、断线，导出并截图。",
  "用便携仪在旁边比对十五分钟，记录读数；发现疑似造假，先固定证据再询问。",
]
condition = { item = "a23", results = ["compliant", "noncompliant", "unchecked"] }
evidence = [
  { kind = "photo", what = "探头和周边" },
  { kind = "document", what = "监测数据曲线" },
  { kind = "measurement", what = "便携仪比对读数" },
]
requirement = "立即移除遮挡、停止对探头喷雾，恢复监测设备正常状态并校准。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}的PM10监测探头__，自__起监测数据异常。"
severity = "critical"
phrases = [
  "雾炮正对监测探头喷射",
  "探头被塑料袋包裹",
  "数据自__时起为恒值__",
  "便携仪读数__，平台读数__",
]
source = "法典第80条；讲话004：篡改监测数据案"

[[sections.items.bases]]
duties = ["air-2018:26"]
penalties = ["air-2018:100:0:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "生态环境主管部门"
own_competence = true
confidence = "M"
note = "旧法只写大气环境质量监测设施和污染源自动监测设备；2026年1月1日起的行为另查《生态环境监测条例》（国务院令第820号）。"
question = "工地的PM10监测设备是否属于旧法第26条、第100条第（一）项所说的监测设施设备？2026年1月1日至8月14日的造假行为是否依《生态环境监测条例》处理？"

[[sections.items.bases]]
duties = ["code:80:1"]
penalties = ["code:1088"]
valid_from = 2026-08-15
authority = "负有生态环境保护监督管理职责的部门、机构"
own_competence = true
confidence = "M"
applies_when = "遮挡、喷雾等干扰采样，或者篡改、伪造监测数据"
question = "法典第80条第1款、第1088条是否适用于工地的PM10监测设备？"

[[sections.items.bases]]
duties = ["code:80:2"]
penalties = ["code:1093"]
valid_from = 2026-08-15
authority = "负有生态环境保护监督管理职责的部门、机构"
own_competence = true
confidence = "M"
applies_when = "擅自挪动、改动或者毁坏监测设备"
question = "法典第80条第2款、第1093条、第1086条第1款第（二）项是否适用于工地的PM10监测设备？"

# ======================================================================= 十、其他
[[sections]]
id = "other"
title = "其他防控"

[[sections.items]]
id = "a22"
number = "10.1"
question = "没有在现场露天搅拌混凝土、砂浆（当地禁止的）"
problem = "现场露天搅拌混凝土、砂浆"
guidance = [
  "到砌筑、抹灰、地坪作业点看有没有搅拌机、散装水泥和拌和痕迹，拍搅拌机铭牌。",
  "要预拌混凝土、砂浆的进场单，核对当日用量。",
  "当地没有禁止规定的，判不涉及。",
]
evidence = [
  { kind = "photo", what = "搅拌作业或者拌和痕迹" },
  { kind = "photo", what = "搅拌机铭牌" },
]
requirement = "立即停止现场露天搅拌混凝土、砂浆，改用预拌混凝土、预拌砂浆。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}正在露天搅拌__，未采取密闭等防尘措施。"
department = "住房城乡建设等部门"
local_variant = true
phrases = [
  "现场有搅拌机__台，正在拌和砂浆",
  "地面有新拌砂浆和散落水泥",
  "现场未能提供预拌砂浆进场单",
]
source = "地方规定；法典第240条"

[[sections.items.bases]]
duties = ["air-2018:69:3"]
penalties = ["air-2018:115:1:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "住房城乡建设等主管部门"
own_competence = false
confidence = "M"
note = "禁止现场搅拌是地方规定；国家法律只能按没有采取有效防尘措施处理。"
question = "当地禁止现场搅拌的条款待填入；按地方条例处罚还是按旧法第115条处罚？"
local_rule = "地方关于禁止现场搅拌的规定"

[[sections.items.bases]]
duties = ["code:240:3"]
penalties = ["code:1128:1:1"]
valid_from = 2026-08-15
authority = "住房城乡建设等部门"
own_competence = false
confidence = "M"
note = "禁止现场搅拌是地方规定；法典只能按没有采取有效防尘措施处理。"
question = "当地禁止现场搅拌的条款待填入；按地方条例处罚还是按法典第1128条处罚？"
local_rule = "地方关于禁止现场搅拌的规定"

[[sections.items]]
id = "a26"
number = "10.2"
question = "重污染天气预警期间停止土石方和拆除作业，有响应记录"
problem = "重污染天气未停止土石方、拆除作业"
guidance = [
  "先存证预警文件：级别、起止时间、工地应对措施的原文。没有预警的，判不涉及。",
  "录像拍正在进行的土石方或者拆除作业，画面里要有时间。",
  "要停工通知的送达记录和响应记录（停工指令、班组签到、机械停用时间）：罚则以“拒不执行”为前提，没有通知到的先通知。",
]
evidence = [
  { kind = "document", what = "预警文件和应对措施" },
  { kind = "video", what = "作业情况（带时间）" },
  { kind = "document", what = "响应记录" },
]
requirement = "立即停止土石方作业和拆除施工，直至预警解除，并如实记录响应情况。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，当地__色重污染天气预警仍在生效，{place}已于__收到停工通知，仍在进行__作业。"
severity = "critical"
department = "住房城乡建设部门（以本地政府确定为准）"
phrases = [
  "当地于__月__日__时启动__色预警",
  "现场__台挖掘机正在作业",
  "未能提供停工响应记录",
]
ask_once = "heavy-pollution-earthwork"
source = "法典第264条；讲话003：重污染天气应急预案"

[[sections.items.bases]]
duties = ["air-2018:96:1"]
penalties = ["air-2018:121:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
note = "罚则以“拒不执行”为前提：要有预警和停工通知已经送达的证据。"

[[sections.items.bases]]
duties = ["code:264:1"]
penalties = ["code:1134:2"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H*"
note = "罚则以“拒不执行”为前提：要有预警和停工通知已经送达的证据。"

[[sections.items]]
id = "a27"
number = "10.3"
question = "工地没有焚烧垃圾、沥青、塑料等"
problem = "工地焚烧垃圾等物质"
guidance = [
  "看生活区、加工区、围挡角落有没有明火、灰堆、熏黑痕迹，拍照并定位。",
  "扒开灰堆看残留物（塑料、油毡、木模板），近拍；问清是谁烧的、烧了什么。",
  "查地块是否在人口集中地区或者其他特殊保护区域：区域不同，条款和部门不同。",
]
evidence = [
  { kind = "photo", what = "明火或者焚烧残留" },
  { kind = "photo", what = "焚烧点位置（含参照物）" },
]
requirement = "立即熄灭明火，清理残留物，垃圾分类交由有资格的单位处理，不得再焚烧。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}有焚烧__的痕迹，现场查见__，焚烧人为__。"
department = "城市管理部门（以本地政府确定为准）"
phrases = [
  "灰堆长约__m，内有塑料、油毡残片",
  "现场有明火，工人称在烧包装袋",
  "焚烧点距最近住宅约__m",
]
source = "法典第251条、第475条、第518条；讲话004：坚决遏制露天焚烧反弹"

[[sections.items.bases]]
duties = ["air-2018:82:1"]
penalties = ["air-2018:119:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
applies_when = "在人口集中地区等依法特殊保护的区域内焚烧"

[[sections.items.bases]]
duties = ["solid-waste-2020:49:2"]
penalties = ["solid-waste-2020:111:1:1"]
valid_from = 2020-09-01
valid_to = 2026-08-14
authority = "环境卫生主管部门"
own_competence = false
confidence = "H"
applies_when = "在其他区域焚烧生活垃圾"
note = "旧固废法只写焚烧生活垃圾，没有写焚烧建筑垃圾等其他固体废物。"
question = "8月15日前在其他区域焚烧建筑垃圾、沥青、塑料，旧法没有专项罚则，如何处理？"

[[sections.items.bases]]
duties = ["code:251:1"]
penalties = ["code:1131:3"]
valid_from = 2026-08-15
authority = "县级人民政府确定的监督管理部门"
own_competence = false
confidence = "H*"
applies_when = "在人口集中地区等依法特殊保护的区域内焚烧"
question = "特殊保护区域内焚烧垃圾，法典第1131条第3款与第475条、第1169条第1款都能适用，是否按第1055条从重；两条的主管部门不同，由谁处理？"

[[sections.items.bases]]
duties = ["code:475", "code:518:2"]
penalties = ["code:1169:1"]
valid_from = 2026-08-15
authority = "环境卫生主管部门"
own_competence = false
confidence = "H*"
applies_when = "单位在其他区域焚烧建筑垃圾、生活垃圾"
note = "第1169条由三个部门按职责分工处罚；第518条第1款把建筑垃圾归环境卫生部门。"
question = "工地焚烧建筑垃圾、生活垃圾，当地“按职责分工”是否由环境卫生部门处理？"

[[sections.items.bases]]
duties = ["code:475"]
penalties = ["code:1169:1"]
valid_from = 2026-08-15
authority = "生态环境主管部门"
own_competence = true
confidence = "H*"
applies_when = "单位在其他区域焚烧沥青、塑料等其他固体废物"
question = "工地上的废沥青、废塑料按工业固体废物还是按建筑垃圾认定，由哪个部门处理？"

[[sections.items.bases]]
duties = ["code:518:2"]
penalties = ["code:1169:3"]
valid_from = 2026-08-15
authority = "环境卫生主管部门"
own_competence = false
confidence = "H*"
applies_when = "个人焚烧自己产生的生活垃圾、建筑垃圾"

[[sections.items]]
id = "a28"
number = "10.4"
question = "挖掘机等非道路移动机械没有黑烟、排放合格，没有在禁用区使用（不合格台数）"
problem = "非道路移动机械排放不合格或者在禁用区使用"
guidance = [
  "逐台拍环保号牌（编码），用编码查排放阶段；填不合格台数。",
  "急加速时在侧面录排气口十秒以上。冒黑烟只是线索，写“排放不合格”要有检测结果，请监测人员当场测烟度。",
  "查工地是否在高排放机械禁用区内，存公告和地图截图。",
]
answer_kind = "number"
unit = "台"
evidence = [
  { kind = "photo", what = "机械环保号牌" },
  { kind = "video", what = "黑烟（排气口）" },
  { kind = "document", what = "排放检测报告" },
]
requirement = "立即停用排放不合格或者不准在本区域使用的机械；维修达标或者更换后方可使用。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}有{value}台非道路移动机械排放不合格仍在使用，环保登记号码为__。"
department = "生态环境等部门"
phrases = [
  "机械编码__，作业时冒黑烟",
  "未悬挂环保号牌，未能提供编码登记",
  "机械为国__阶段，工地位于禁用区内",
]
ask_once = "nonroad-machinery"
source = "法典第224条、第228条、第230条"

[[sections.items.bases]]
duties = ["air-2018:56"]
penalties = ["air-2018:114:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "生态环境等主管部门"
own_competence = true
confidence = "H"
applies_when = "使用排放不合格的机械（有检测结果）"

[[sections.items.bases]]
duties = ["air-2018:59"]
penalties = ["air-2018:114:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "生态环境等主管部门"
own_competence = true
confidence = "H"
applies_when = "没有按规定加装、更换排放控制装置，不能达标排放"

[[sections.items.bases]]
duties = ["air-2018:61"]
penalties = ["air-2018:114:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "城市人民政府生态环境等主管部门"
own_competence = true
confidence = "H"
applies_when = "在公布的禁用区内使用高排放机械"
note = "第114条第2款没有写罚款数额，依其他规定处罚。"
question = "第61条只写政府划定禁用区，没有直接写使用人的义务；文书上“违反”的条款是否写这一条加当地公告？"

[[sections.items.bases]]
duties = ["code:224:1"]
penalties = ["code:1127:1"]
valid_from = 2026-08-15
authority = "生态环境主管部门"
own_competence = true
confidence = "H*"
applies_when = "使用排放不合格的机械（有检测结果）"

[[sections.items.bases]]
duties = ["code:228"]
penalties = ["code:1127:1"]
valid_from = 2026-08-15
authority = "生态环境主管部门"
own_competence = true
confidence = "H*"
applies_when = "没有按规定加装、更换排放控制装置，不能达标排放"

[[sections.items.bases]]
duties = ["code:230"]
penalties = ["code:1127:2"]
valid_from = 2026-08-15
authority = "生态环境主管部门"
own_competence = true
confidence = "H*"
applies_when = "在公布的禁用区内使用高排放机械"
question = "第230条只写政府划定禁用区，没有直接写使用人的义务；文书上“违反”的条款是否写这一条加当地公告？"

[[sections.items]]
id = "a29"
number = "10.5"
question = "建筑垃圾处理方案已备案，去向有联单"
problem = "建筑垃圾处理方案未备案或者去向不明"
guidance = [
  "要处理方案和环境卫生部门的备案凭证，核对工程名称、产生量、去向。",
  "抽三车联单，与处置合同、过磅单对照；去向不符的，到处置点核实。",
  "没有联单没有单独罚则；方案未备案、未按规定处置各有罚则，依据按查实的情形选。",
]
method = "off_site"
evidence = [
  { kind = "document", what = "建筑垃圾处理方案和备案凭证" },
  { kind = "document", what = "联单、处置合同" },
]
requirement = "补办建筑垃圾处理方案备案，按规定清运、利用、处置建筑垃圾，并如实运行联单。"
deadline = { kind = "calendar", days = 7 }
fact = "{date}{time}现场检查时，{place}的施工单位未将建筑垃圾处理方案报环境卫生主管部门备案，经要求未能提供备案凭证。"
department = "环境卫生主管部门"
phrases = [
  "未能提供建筑垃圾处理方案",
  "联单所写去向与处置合同不一致",
  "过磅单__车，联单__张",
]
source = "法典第518条、第520条"

[[sections.items.bases]]
duties = ["solid-waste-2020:63:1"]
penalties = ["solid-waste-2020:111:1:3"]
valid_from = 2020-09-01
valid_to = 2026-08-14
authority = "环境卫生主管部门"
own_competence = false
confidence = "H"
applies_when = "建筑垃圾处理方案没有编制、没有备案"
note = "旧法没有写建筑垃圾联单。"

[[sections.items.bases]]
duties = ["solid-waste-2020:63:2"]
penalties = ["solid-waste-2020:111:1:4"]
valid_from = 2020-09-01
valid_to = 2026-08-14
authority = "环境卫生主管部门"
own_competence = false
confidence = "H"
applies_when = "没有按规定利用或者处置建筑垃圾"
note = "旧法没有写建筑垃圾联单。"

[[sections.items.bases]]
duties = ["code:520:1"]
penalties = ["code:1174:1:4"]
valid_from = 2026-08-15
authority = "环境卫生主管部门"
own_competence = false
confidence = "H*"
applies_when = "建筑垃圾处理方案没有编制、没有备案"

[[sections.items.bases]]
duties = ["code:520:2"]
penalties = ["code:1174:1:3"]
valid_from = 2026-08-15
authority = "环境卫生主管部门"
own_competence = false
confidence = "H*"
applies_when = "没有按规定利用或者处置建筑垃圾"

[[sections.items.bases]]
duties = ["code:518:1"]
penalties = []
valid_from = 2026-08-15
authority = "环境卫生主管部门"
own_competence = false
confidence = "H*"
applies_when = "去向没有联单"
note = "第518条第1款写给主管部门，联单没有单独罚则：责令改正，具体要求见住房城乡建设部门的建筑垃圾管理规定。"
question = "施工单位的联单义务应当引用哪一部规章的条款？"

[[sections.items]]
id = "a30"
number = "10.6"
question = "施工泥浆、冲洗水经过沉淀，没有直排河道或者管网"
problem = "泥浆、冲洗水直排"
guidance = [
  "从泥浆池、冲洗台顺着水沟走到终点，拍走向；找通向河道、雨水井的管口。",
  "正在排放的，录像并采样，记录点位、时间；河面有泥浆带的，拍上下游对比。",
  "排入水体和排入市政管网适用不同规定，先查清终点。",
]
evidence = [
  { kind = "photo", what = "排放口和受纳水体" },
  { kind = "document", what = "排水走向图" },
  { kind = "measurement", what = "采样记录" },
]
requirement = "立即封堵排放口，停止外排；泥浆、冲洗水经沉淀后回用，清理已排出的泥浆。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}的施工泥浆未经沉淀，经__排入__。"
severity = "critical"
phrases = [
  "泥浆经__排入__河",
  "雨水井内有新鲜泥浆",
  "下游__m水体浑浊，上游清澈",
]
source = "法典第164条、第282条"

[[sections.items.bases]]
duties = ["water-2017:37:1"]
penalties = ["water-2017:85:1:4"]
valid_from = 2018-01-01
valid_to = 2026-08-14
authority = "县级以上地方人民政府环境保护主管部门"
own_competence = true
confidence = "M"
applies_when = "泥浆、冲洗水直接排入水体"
note = "只限排入水体；排入管网的，按城镇排水规定由排水主管部门处理。"
question = "施工泥浆、冲洗水是否属于旧水法第37条第1款、第85条第1款第（四）项所说的废弃物？"

[[sections.items.bases]]
duties = ["water-2017:38"]
penalties = ["water-2017:85:1:4"]
valid_from = 2018-01-01
valid_to = 2026-08-14
authority = "县级以上地方人民政府环境保护主管部门"
own_competence = true
confidence = "M"
applies_when = "泥浆、渣土倾倒、堆放在河湖水域或者最高水位线以下的滩地、岸坡"
note = "旧法只写最高水位线以下的滩地、岸坡。"

[[sections.items.bases]]
duties = ["code:282:1"]
penalties = ["code:1136:1:5"]
valid_from = 2026-08-15
authority = "生态环境主管部门"
own_competence = true
confidence = "M"
applies_when = "泥浆、冲洗水直接排入水体"
note = "只限排入水体；排入管网的，按城镇排水规定由排水主管部门处理。"
question = "施工泥浆、冲洗水是否属于法典第282条第1款、第1136条第1款第（五）项所说的废弃物？"

[[sections.items.bases]]
duties = ["code:164:2"]
penalties = ["code:1136:1:5"]
valid_from = 2026-08-15
authority = "生态环境主管部门"
own_competence = true
confidence = "M"
applies_when = "泥浆、渣土倾倒、堆放在河湖水域或者最高水位线以下的滩地、岸坡"
','2026-11-22T02:00:00.000Z');
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
, paper_id TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "number" VALUES('018bcfe5-6833-78eb-86e8-91ffce05abc1','018bcfe5-6807-712e-b5d1-66bb5841f3d4','rectification_notice',2026,20,'示环限改字〔2026〕20号','018bcfe5-6809-7f1b-86d4-0ebcc625e399','issued','','3c4dff30471215f0f9805d01f0ea4fbb/main',11,'');
INSERT INTO "number" VALUES('018bcfe5-6803-792a-ad7a-c252d05290e6','018bcfe5-6801-7250-989a-e7b366d52b16','result_notice',2026,1,'示环检告〔2026〕1号','018bcfe5-6809-7f1b-86d4-0ebcc625e399','void','结论写错','3c4dff30471215f0f9805d01f0ea4fbb/main',30,'018bcfe5-6802-7657-99a9-4747ca65d8e4');
INSERT INTO "number" VALUES('018bcfe5-6805-7b22-a363-b35c4b239371','018bcfe5-6801-7250-989a-e7b366d52b16','result_notice',2026,2,'示环检告〔2026〕2号','018bcfe5-6809-7f1b-86d4-0ebcc625e399','issued','','3c4dff30471215f0f9805d01f0ea4fbb/main',33,'018bcfe5-6804-7c14-a1c0-6a9909f02ef6');
CREATE TABLE number_block (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    year INTEGER NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    event_stream TEXT NOT NULL,
    event_seq INTEGER NOT NULL, device TEXT NOT NULL DEFAULT '',
    CHECK (first >= 1 AND last >= first)
) STRICT;
INSERT INTO "number_block" VALUES('018bcfe5-6807-712e-b5d1-66bb5841f3d4','rectification_notice',2026,20,22,'3c4dff30471215f0f9805d01f0ea4fbb/main',8,'');
INSERT INTO "number_block" VALUES('018bcfe5-6801-7250-989a-e7b366d52b16','result_notice',2026,1,20,'3c4dff30471215f0f9805d01f0ea4fbb/main',25,'3c4dff30471215f0f9805d01f0ea4fbb/main');
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
INSERT INTO "officer" VALUES('018bcfe5-6802-7d79-8b5b-ce0052d65e22','王建国','99012305017','示例省人民政府','2024-01-01','2028-12-31','一中队','officer','','[]','3c4dff30471215f0f9805d01f0ea4fbb/main',3);
INSERT INTO "officer" VALUES('018bcfe5-6803-7c4f-866a-e75c94de1b2c','李晓梅','99012305023','示例省人民政府','2024-01-01','2028-12-31','一中队','officer','','[]','3c4dff30471215f0f9805d01f0ea4fbb/main',4);
INSERT INTO "officer" VALUES('018bcfe5-6804-7694-a206-fa236be93d5c','刘洋','99012305044','示例省人民政府','2022-01-01','2026-10-31','二中队','officer','','[]','3c4dff30471215f0f9805d01f0ea4fbb/main',5);
INSERT INTO "officer" VALUES('018bcfe5-6805-7b4e-aea6-9d1bf9db9263','陈伟','99012305031','示例省人民政府','2024-01-01','2028-12-31','二中队','officer','','[{"party":"91990123MA3X2K8Q17","reason":"配偶任该企业财务负责人","registered_on":"2026-02-11"}]','3c4dff30471215f0f9805d01f0ea4fbb/main',6);
INSERT INTO "officer" VALUES('018bcfe5-6806-7433-b4b4-b9d4c0c8b67f','吴海','','','2024-01-01','2028-12-31','网格','assistant','','[]','3c4dff30471215f0f9805d01f0ea4fbb/main',7);
INSERT INTO "officer" VALUES('018bcfe5-6801-7a71-a2a8-9ffec2c7c9c2','孙静','','','2024-01-01','2028-12-31','法制科','reviewer','','[]','3c4dff30471215f0f9805d01f0ea4fbb/main',18);
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
INSERT INTO "paper" VALUES('018bcfe5-6802-7657-99a9-4747ca65d8e4','018bcfe5-6809-7f1b-86d4-0ebcc625e399','result_notice','检查结果告知书','示环检告〔2026〕1号','[]','[]','{"contact":"孙静","contact_number":"0990-1","reminder":"请你单位继续遵守生态环境法律、法规、规章，保持污染防治设施正常运行，如实做好台账记录。","results":"限期整改|移送有关部门"}','','{"absences":{"absent":{"mark":"（未签收）","note":["被检查单位未在现场签收，情况说明：{reason}。","见证人：{witness}。","现场音像记录：{recording}。","本告知书另行依法送达。"]},"refused":{"mark":"（拒绝签收）","note":["被检查单位{position}{name}拒绝签收，理由：{reason}。","见证人：{witness}。","现场音像记录：{recording}。","本告知书依法留置送达。"]}},"author":"示例市生态环境局","blocks":[{"block":"masthead","bureau":"示例市生态环境局","number":"示环检告〔2026〕1号","title":"检查结果告知书"},{"block":"paragraph","keep_with_next":false,"place":"left","text":"示例建筑工程有限公司："},{"block":"paragraph","keep_with_next":false,"place":"indent","text":"统一社会信用代码：91990123MA3X2K8Q17\n住所（地址）：示例路1号"},{"block":"paragraph","keep_with_next":false,"place":"indent","text":"2026年11月18日10时00分至10时41分，我局执法人员王建国（执法证号99012305017）、李晓梅（执法证号99012305023）依据《行政检查通知书》（示环检通〔2026〕8号）对你单位（示例花园二期工地）进行了检查，检查内容为《施工工地扬尘“六个百分百”检查清单》。依照国务院办公厅《关于严格规范涉企行政检查的意见》（国办发〔2024〕54号）关于检查结果及时告知企业的要求，现将检查结果告知如下："},{"block":"tick_row","label":"检查结果：","ticks":[{"checked":false,"text":"未发现问题"},{"checked":false,"text":"已当场改正"},{"checked":true,"text":"限期整改"},{"checked":false,"text":"拟立案调查"},{"checked":true,"text":"移送有关部门"}]},{"block":"paragraph","keep_with_next":true,"place":"indent","text":"发现下列问题："},{"block":"data_table","columns":[{"place":"centre","title":"序","width":100},{"place":"left","title":"问题","width":540},{"place":"left","title":"有关规定","width":400},{"place":"centre","title":"处理","width":230},{"place":"centre","title":"整改期限","width":290}],"rows":[["1","现场检查时，查见问题属实。","《中华人民共和国生态环境法典》第二百四十条第一款","限期整改","2026年12月3日"],["2","现场检查时，查见问题属实。","《中华人民共和国生态环境法典》第二百四十条第三款","移送住房城乡建设等部门","2026年11月18日"]]},{"block":"paragraph","keep_with_next":false,"place":"indent","text":"需要限期整改的，责令改正的内容、依据和救济途径见《责令限期整改通知书》（示环限改字〔2026〕20号）。请按期改正，并于2026年11月28日前报送整改报告。期限届满后我局将进行复查。"},{"block":"paragraph","keep_with_next":false,"place":"indent","text":"属于住房城乡建设等部门职责的问题，我局将依据《中华人民共和国生态环境法典》第一千零八十三条第一款及时移送。请你单位先行整改，并接受上述部门的监督检查。"},{"block":"paragraph","keep_with_next":false,"place":"indent","text":"请你单位继续遵守生态环境法律、法规、规章，保持污染防治设施正常运行，如实做好台账记录。"},{"block":"paragraph","keep_with_next":false,"place":"indent","text":"你单位对检查结果有异议的，可以向我局陈述、申辩。联系人：孙静；联系电话：0990-1；地址：。监督电话：0990-5550369。"},{"block":"seal","bureau":"示例市生态环境局","dated":"2026年11月22日","hint":""},{"absences":{"absent":{"mark":"（未签收）","note":["被检查单位未在现场签收，情况说明：{reason}。","见证人：{witness}。","现场音像记录：{recording}。","本告知书另行依法送达。"]},"refused":{"mark":"（拒绝签收）","note":["被检查单位{position}{name}拒绝签收，理由：{reason}。","见证人：{witness}。","现场音像记录：{recording}。","本告知书依法留置送达。"]}},"block":"opinion","label":"签收情况：","signed":"已收到本告知书。","slot":"party"},{"block":"signatures","lines":[{"beside":"","dated":true,"optional":false,"slot":{"id":"party","label":"被检查单位（签收）：","role":"party"}},{"beside":"执法证号99012305017","dated":true,"optional":false,"slot":{"id":"officer:018bcfe5-6802-7d79-8b5b-ce0052d65e22","label":"检查人员（签名）：","role":"inspector"}},{"beside":"执法证号99012305023","dated":true,"optional":false,"slot":{"id":"officer:018bcfe5-6803-7c4f-866a-e75c94de1b2c","label":"检查人员（签名）：","role":"recorder"}},{"beside":"","dated":true,"optional":true,"slot":{"id":"witness","label":"见证人（签名）：","role":"witness"}}]}],"footer":{"page_label":"第{page}页　共{pages}页","slots":[]},"header":"检查结果告知书　示例建筑工程有限公司","kind":"result_notice","layout":"form","number":"示环检告〔2026〕1号","subject":"示环检告〔2026〕1号","title":"检查结果告知书"}','e51f28b8afdf2f8b2beb170a4b7a7fd8de0237ea7f7723b09d1c2f5b0d41194f','[]','d29e6f4d435974f39c6c11543b5ca1426854890e5abb430e0d10c5c2f5bfad86',151714,2,'2026-11-22T02:00:00.000Z','孙静',1,'3c4dff30471215f0f9805d01f0ea4fbb/main',27);
INSERT INTO "paper" VALUES('018bcfe5-6804-7c14-a1c0-6a9909f02ef6','018bcfe5-6809-7f1b-86d4-0ebcc625e399','result_notice','检查结果告知书','示环检告〔2026〕2号','[]','[]','{"contact":"孙静","contact_number":"0990-1","reminder":"请你单位继续遵守生态环境法律、法规、规章，保持污染防治设施正常运行，如实做好台账记录。","results":"限期整改|移送有关部门"}','018bcfe5-6802-7657-99a9-4747ca65d8e4','{"absences":{"absent":{"mark":"（未签收）","note":["被检查单位未在现场签收，情况说明：{reason}。","见证人：{witness}。","现场音像记录：{recording}。","本告知书另行依法送达。"]},"refused":{"mark":"（拒绝签收）","note":["被检查单位{position}{name}拒绝签收，理由：{reason}。","见证人：{witness}。","现场音像记录：{recording}。","本告知书依法留置送达。"]}},"author":"示例市生态环境局","blocks":[{"block":"masthead","bureau":"示例市生态环境局","number":"示环检告〔2026〕2号","title":"检查结果告知书"},{"block":"paragraph","keep_with_next":false,"place":"left","text":"示例建筑工程有限公司："},{"block":"paragraph","keep_with_next":false,"place":"indent","text":"统一社会信用代码：91990123MA3X2K8Q17\n住所（地址）：示例路1号"},{"block":"paragraph","keep_with_next":false,"place":"indent","text":"2026年11月18日10时00分至10时41分，我局执法人员王建国（执法证号99012305017）、李晓梅（执法证号99012305023）依据《行政检查通知书》（示环检通〔2026〕8号）对你单位（示例花园二期工地）进行了检查，检查内容为《施工工地扬尘“六个百分百”检查清单》。依照国务院办公厅《关于严格规范涉企行政检查的意见》（国办发〔2024〕54号）关于检查结果及时告知企业的要求，现将检查结果告知如下："},{"block":"tick_row","label":"检查结果：","ticks":[{"checked":false,"text":"未发现问题"},{"checked":false,"text":"已当场改正"},{"checked":true,"text":"限期整改"},{"checked":false,"text":"拟立案调查"},{"checked":true,"text":"移送有关部门"}]},{"block":"paragraph","keep_with_next":true,"place":"indent","text":"发现下列问题："},{"block":"data_table","columns":[{"place":"centre","title":"序","width":100},{"place":"left","title":"问题","width":540},{"place":"left","title":"有关规定","width":400},{"place":"centre","title":"处理","width":230},{"place":"centre","title":"整改期限","width":290}],"rows":[["1","现场检查时，查见问题属实。","《中华人民共和国生态环境法典》第二百四十条第一款","限期整改","2026年12月3日"],["2","现场检查时，查见问题属实。","《中华人民共和国生态环境法典》第二百四十条第三款","移送住房城乡建设等部门","2026年11月18日"]]},{"block":"paragraph","keep_with_next":false,"place":"indent","text":"需要限期整改的，责令改正的内容、依据和救济途径见《责令限期整改通知书》（示环限改字〔2026〕20号）。请按期改正，并于2026年11月28日前报送整改报告。期限届满后我局将进行复查。"},{"block":"paragraph","keep_with_next":false,"place":"indent","text":"属于住房城乡建设等部门职责的问题，我局将依据《中华人民共和国生态环境法典》第一千零八十三条第一款及时移送。请你单位先行整改，并接受上述部门的监督检查。"},{"block":"paragraph","keep_with_next":false,"place":"indent","text":"请你单位继续遵守生态环境法律、法规、规章，保持污染防治设施正常运行，如实做好台账记录。"},{"block":"paragraph","keep_with_next":false,"place":"indent","text":"你单位对检查结果有异议的，可以向我局陈述、申辩。联系人：孙静；联系电话：0990-1；地址：。监督电话：0990-5550369。"},{"block":"seal","bureau":"示例市生态环境局","dated":"2026年11月22日","hint":""},{"absences":{"absent":{"mark":"（未签收）","note":["被检查单位未在现场签收，情况说明：{reason}。","见证人：{witness}。","现场音像记录：{recording}。","本告知书另行依法送达。"]},"refused":{"mark":"（拒绝签收）","note":["被检查单位{position}{name}拒绝签收，理由：{reason}。","见证人：{witness}。","现场音像记录：{recording}。","本告知书依法留置送达。"]}},"block":"opinion","label":"签收情况：","signed":"已收到本告知书。","slot":"party"},{"block":"signatures","lines":[{"beside":"","dated":true,"optional":false,"slot":{"id":"party","label":"被检查单位（签收）：","role":"party"}},{"beside":"执法证号99012305017","dated":true,"optional":false,"slot":{"id":"officer:018bcfe5-6802-7d79-8b5b-ce0052d65e22","label":"检查人员（签名）：","role":"inspector"}},{"beside":"执法证号99012305023","dated":true,"optional":false,"slot":{"id":"officer:018bcfe5-6803-7c4f-866a-e75c94de1b2c","label":"检查人员（签名）：","role":"recorder"}},{"beside":"","dated":true,"optional":true,"slot":{"id":"witness","label":"见证人（签名）：","role":"witness"}}]}],"footer":{"page_label":"第{page}页　共{pages}页","slots":[]},"header":"检查结果告知书　示例建筑工程有限公司","kind":"result_notice","layout":"form","number":"示环检告〔2026〕2号","subject":"示环检告〔2026〕2号","title":"检查结果告知书"}','677f595fe5ea85cf709b59d86581801c7b34f3a5f8eae5010d01e4896bc992a3','[]','567d09557ac25816e172bbfaac03413f0ef367dbbd38d95061d5c45a6c586de3',151658,2,'2026-11-22T02:00:00.000Z','孙静',1,'3c4dff30471215f0f9805d01f0ea4fbb/main',32);
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
INSERT INTO "paper_draft" VALUES('018bcfe5-6806-7c80-86fa-a64cb9e2d2e6','018bcfe5-6809-7f1b-86d4-0ebcc625e399','evidence_list','2026-11-22T02:00:00.000Z','孙静','[]','[]','{}','','','','[]');
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
INSERT INTO "plan" VALUES('018bcfe5-6808-73c3-9da3-98b8eb650533','018bcfe5-6801-7115-b731-0ae9fd74a5f3','daily','','','示环检审〔2026〕9号','周振华','2026-11-17','示环检通〔2026〕8号','2026-11-17T02:00:00.000Z',0,'','','施工工地扬尘“六个百分百”检查清单','2026-11-18','3c4dff30471215f0f9805d01f0ea4fbb/main',9);
INSERT INTO "plan" VALUES('018bcfe5-6842-7d50-bde0-da1d9f3553f1','018bcfe5-6801-7115-b731-0ae9fd74a5f3','daily','','','示环检审〔2026〕9号','周振华','2026-11-17','示环检通〔2026〕8号','2026-11-17T02:00:00.000Z',0,'','复查','施工工地扬尘“六个百分百”检查清单','2026-11-18','3c4dff30471215f0f9805d01f0ea4fbb/main',17);
CREATE TABLE "print_log" (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL,
    printed_at TEXT NOT NULL,
    printed_by TEXT NOT NULL,
    printer TEXT NOT NULL,
    copies INTEGER NOT NULL
) STRICT;
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
INSERT INTO "published_checklist" VALUES('018bcfe5-6802-77e2-87c6-18883cc151d8','catering','2026.2','71e53ed34e44ab095fc3bc387d704b124a9951925922696914d38b34a2170d45','餐饮油烟检查清单','餐饮油烟',10,'["restaurant"]','id = "catering"
version = "2026.2"
title = "餐饮油烟检查清单"
topic = "餐饮油烟"
applies_to = ["restaurant"]
source = "讲话003：全面启动餐饮业油烟污染治理；法典第250条、第514条"

# ======================================================================= 选址
[[sections]]
id = "site"
title = "选址"

[[sections.items]]
id = "h05"
number = "1.1"
question = "餐饮项目没有开在居民住宅楼、未配专用烟道的商住楼和与居住层相邻的楼层"
problem = "在禁止的楼宇、楼层开设产生油烟的餐饮项目（本局）"
guidance = [
  "站在马路对面拍整栋楼，把楼层、招牌和上面的住宅窗户拍进一张；再拍正上方一层是什么用途。",
  "要房屋产权或者租赁证明看设计用途，要规划、消防图看有没有单独的餐饮烟道；烟道口在楼顶的，上楼顶拍。",
  "查开业、改建、扩建的时间：只管新建、改建、扩建；只做不产生油烟、异味、废气的冷食、热饮的，判不涉及。",
  "先责令改正，拒不改正才责令关闭并罚款：本次先把责令的事实和送达留好。",
]
evidence = [
  { kind = "photo", what = "整栋楼和店铺位置" },
  { kind = "photo", what = "紧邻上一层的用途" },
  { kind = "document", what = "房屋用途、烟道设计资料" },
]
requirement = "改正在该处新建、改建、扩建产生油烟、异味、废气的餐饮项目的行为，改为不产生油烟、异味、废气的业态或者迁址。"
deadline = { kind = "calendar", days = 15 }
fact = "{date}{time}现场检查时，{place}位于__第__层，该楼为__，当事人在此新建产生油烟的餐饮项目。"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "店铺楼上为第__层住宅",
  "整栋楼未见餐饮专用烟道",
  "__年__月开业，营业执照经营范围含热食",
  "现场有灶头__个，正在炒制",
]
source = "讲话003：严格新建饮食服务业经营场所环保审批；法典第250条第2款"

[[sections.items.bases]]
duties = ["air-2018:81:2"]
penalties = ["air-2018:118:2"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
note = "先责令改正，拒不改正的才关闭并罚款。"

[[sections.items.bases]]
duties = ["code:250:2"]
penalties = ["code:1132:2"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H*"
note = "先责令改正，拒不改正的才责令关闭并罚款。"

# ======================================================================= 净化设施
[[sections]]
id = "equipment"
title = "净化设施"

[[sections.items]]
id = "h01"
number = "2.1"
question = "产生油烟的灶头都接入了油烟净化设施"
problem = "未安装油烟净化设施"
guidance = [
  "先进后厨数灶头：炒炉、蒸炉、煎扒、烧烤、油炸都算，逐个看上面的集气罩通到哪里。",
  "顺着风管走到净化器，拍本体和铭牌；只有排风扇、没有净化器的，拍风机和出口。",
  "全电蒸煮、火锅等不产生油烟的，问清菜品后判不涉及。",
]
evidence = [
  { kind = "photo", what = "灶头和集气罩全景" },
  { kind = "photo", what = "油烟净化器本体" },
  { kind = "photo", what = "净化器铭牌" },
]
requirement = "安装与灶头数匹配的油烟净化设施，把所有产生油烟的灶头接入并保持正常使用。"
deadline = { kind = "calendar", days = 7 }
fact = "{date}{time}现场检查时，{place}正在营业，产生油烟的灶头未接入油烟净化设施，油烟经__直接排出。"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "共有灶头__个，接入净化器__个",
  "只有排风扇，未见净化器",
  "新增的__灶未设集气罩",
]
source = "讲话003：全面启动餐饮业油烟污染治理；法典第250条第2款"

[[sections.items.bases]]
duties = ["air-2018:81:1"]
penalties = ["air-2018:118:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
question = "旧法第118条第1款写有“超过排放标准排放油烟”：没有安装、没有正常使用，是否要另有超标的监测结果才能处罚？"

[[sections.items.bases]]
duties = ["code:250:2"]
penalties = ["code:1132:1"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H*"
question = "法典第1132条第1款句末写有致使超标的条件：它管的是三种情形，还是只管最后一种（没有采取其他净化措施）？没有监测结果能否按本款处罚？"

[[sections.items]]
id = "h01b"
number = "2.2"
question = "净化器的额定风量够所带的灶头用（每个基准灶头约2000 m³/h）"
problem = "净化器处理能力不够"
guidance = [
  "抄铭牌额定风量，除以所带的基准灶头数，填每个灶头摊到的风量；灶头数按灶头总功率或者集气罩投影面积折算。",
  "同时看净化效率档次：小型不低于60%、中型75%、大型85%，抄检测报告编号。",
  "2000 m³/h 是折算浓度用的基准风量，不是单独的处罚线：摊得明显偏少的，安排监测再定。",
]
answer_kind = "number"
unit = "m³/h"
evidence = [
  { kind = "photo", what = "净化器铭牌" },
  { kind = "document", what = "净化器检测报告" },
  { kind = "measurement", what = "灶头数、集气罩投影面积" },
]
requirement = "核算油烟产生量，更换或者增加油烟净化设施，使处理能力与灶头数匹配。"
deadline = { kind = "calendar", days = 7 }
fact = "{date}{time}现场检查时，{place}油烟净化器摊到每个基准灶头的额定风量为{value} m³/h，与灶头数不匹配。"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "铭牌风量__m³/h，所带灶头折__个",
  "集气罩投影面积合计__㎡",
  "铭牌缺失，无法核对风量",
]
standards = ["gb-18483-2001"]
source = "GB 18483-2001；法典第250条第2款"

[[sections.items.bases]]
duties = ["air-2018:81:1"]
penalties = ["air-2018:118:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
question = "旧法第118条第1款写有“超过排放标准排放油烟”：没有安装、没有正常使用，是否要另有超标的监测结果才能处罚？"

[[sections.items.bases]]
duties = ["code:250:2"]
penalties = ["code:1132:1"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H*"
question = "法典第1132条第1款句末写有致使超标的条件：它管的是三种情形，还是只管最后一种（没有采取其他净化措施）？没有监测结果能否按本款处罚？"

[[sections.items]]
id = "h02"
number = "2.3"
question = "营业时净化器开着，电场、风机正常"
problem = "油烟净化设施未正常使用"
guidance = [
  "挑饭点去，先不打招呼看出口有没有可见油烟，再进后厨看净化器指示灯、电流电压。",
  "请对方关一次、开一次并录像，听放电声、看指示灯变化；电源插头拔着的，连插座一起拍。",
  "查配电箱：净化器和风机没有联动、单独断电的，记下开关位置。装了在线监控的，截当日曲线。",
]
evidence = [
  { kind = "video", what = "净化器开停过程" },
  { kind = "photo", what = "指示灯、电流表读数" },
  { kind = "photo", what = "出口可见油烟" },
]
requirement = "立即开启油烟净化设施，营业期间保持正常运行；净化设施与风机联动。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}正在营业，油烟净化器未开启，油烟未经净化排出。"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "净化器电源未接通，风机在运行",
  "__组电场中有__组不放电",
  "在线监控显示当日__时起离线",
]
source = "法典第250条第2款"

[[sections.items.bases]]
duties = ["air-2018:81:1"]
penalties = ["air-2018:118:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
question = "旧法第118条第1款写有“超过排放标准排放油烟”：没有安装、没有正常使用，是否要另有超标的监测结果才能处罚？"

[[sections.items.bases]]
duties = ["code:250:2"]
penalties = ["code:1132:1"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H*"
question = "法典第1132条第1款句末写有致使超标的条件：它管的是三种情形，还是只管最后一种（没有采取其他净化措施）？没有监测结果能否按本款处罚？"

[[sections.items]]
id = "h03"
number = "2.4"
question = "净化器定期清洗，有清洗记录，极板、风管没有积油滴漏"
problem = "净化器未定期清洗"
guidance = [
  "请对方打开一组极板，近拍积油；看接油盘是不是满的、风管接缝有没有滴油。",
  "要清洗记录和清洗公司票据，看最近一次日期；清洗频次按说明书和当地规定。",
  "积油已经使净化器短路、不放电的，按未正常使用一项判；只是没有记录的，先责令补齐。",
]
evidence = [
  { kind = "photo", what = "极板、接油盘近景" },
  { kind = "document", what = "清洗记录和票据" },
]
requirement = "清洗油烟净化设施和集气罩、风管，如实记录清洗时间和内容，保留票据。"
deadline = { kind = "calendar", days = 3 }
fact = "{date}{time}现场检查时，{place}油烟净化器极板积油严重，最近一次清洗时间为__，现场有油污滴漏。"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "清洗记录停在__年__月__日",
  "接油盘已满，地面有油污",
  "未能提供清洗票据",
]
standards = ["gb-18483-2001"]
source = "法典第250条第2款；GB 18483-2001"

[[sections.items.bases]]
duties = ["air-2018:81:1"]
penalties = ["air-2018:118:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
question = "旧法第118条第1款写有“超过排放标准排放油烟”：没有安装、没有正常使用，是否要另有超标的监测结果才能处罚？"

[[sections.items.bases]]
duties = ["code:250:2"]
penalties = ["code:1132:1"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H*"
question = "法典第1132条第1款句末写有致使超标的条件：它管的是三种情形，还是只管最后一种（没有采取其他净化措施）？没有监测结果能否按本款处罚？"

# ======================================================================= 排放
[[sections]]
id = "discharge"
title = "排放"

[[sections.items]]
id = "h06"
number = "3.1"
question = "油烟经专用烟道引到高处或者合理位置排放，没有排入下水道、朝居民窗户"
problem = "油烟排放位置不合理"
guidance = [
  "找到最终出口拍全景：朝向、离地高度、最近的居民窗户，拍在一张里。",
  "量出口到最近住宅窗户的水平距离；HJ 554-2010 要求净化后一般不小于20 m，又除异味的不小于10 m。",
  "看有没有接进下水道、烟道井、公共楼梯间；掀开附近的井盖看有没有油烟冒出。",
]
evidence = [
  { kind = "photo", what = "排放口全景（含周边窗户）" },
  { kind = "measurement", what = "排放口高度和到住宅的距离" },
]
requirement = "改造排烟管道，经专用烟道引至合理位置高处排放，不得排入下水道或者朝向居民。"
deadline = { kind = "calendar", days = 7 }
fact = "{date}{time}现场检查时，{place}油烟排放口位于__，离地高__m，距最近居民窗户__m，未经专用烟道排放。"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "油烟管接入下水道",
  "排放口正对__楼__层窗户",
  "排放口位于一层门头，高__m",
]
source = "法典第250条第3款；HJ 554-2010（待核对）"

[[sections.items.bases]]
duties = ["air-2018:81:1"]
penalties = ["air-2018:118:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
note = "条文没有写排放口位置；只在影响居民、超标时适用，位置要求按技术规范和当地规定。"
question = "旧法第118条第1款写有“超过排放标准排放油烟”：没有安装、没有正常使用，是否要另有超标的监测结果才能处罚？"

[[sections.items.bases]]
duties = ["code:250:3"]
penalties = ["code:1132:1"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "M"
note = "条文没有写排放口位置；只在影响居民、超标时适用，位置要求按技术规范和当地规定。"
question = "法典第1132条第1款句末写有致使超标的条件：它管的是三种情形，还是只管最后一种（没有采取其他净化措施）？没有监测结果能否按本款处罚？"

[[sections.items]]
id = "h04"
number = "3.2"
question = "油烟排放浓度实测不超过 2.0 mg/m³"
problem = "油烟超标排放"
guidance = [
  "由有资质的监测机构在营业高峰采样，连续五次、每次十分钟；最低一次小于最高一次四分之一的，该次不算。",
  "采样位置在净化器后、风机出口的平直管段；没有采样口的，责令开采样口，记下来。",
  "浓度按实际灶头数折算成基准风量下的浓度后再比；当地标准更严的（多为1.0）按当地标准，改限值并写明标准号。",
]
answer_kind = "number"
unit = "mg/m³"
limit = { comparison = "<=", value = "2.0", label = "GB 18483-2001：2.0 mg/m³；当地标准更严的按当地标准" }
evidence = [
  { kind = "measurement", what = "油烟监测报告" },
  { kind = "photo", what = "采样口位置" },
]
requirement = "治理油烟超标，清洗、维修或者更换净化设施，经监测达标排放。"
deadline = { kind = "calendar", days = 15 }
fact = "{date}{time}现场检查时，{place}油烟排放浓度经监测为{value} mg/m³，超过规定的排放限值。"
department = "县级以上地方人民政府确定的部门"
local_variant = true
phrases = [
  "监测报告编号__，监测日期__",
  "折算灶头数__个，实测风量__m³/h",
  "净化器后未设采样口",
]
standards = ["gb-18483-2001"]
source = "法典第250条第3款；GB 18483-2001"

[[sections.items.bases]]
duties = ["air-2018:81:1"]
penalties = ["air-2018:118:1"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:250:3"]
penalties = ["code:1132:1"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H*"
question = "已安装并正常使用净化设施而仍超标的，是否属于第1132条第1款的“未采取其他油烟净化措施，致使超标”（5000–5万元），还是第1107条（10万–100万元）？"

[[sections.items]]
id = "h08"
number = "3.3"
question = "油烟扰民的投诉有处理记录，投诉人已回访"
problem = "油烟扰民未处理"
guidance = [
  "来前从举报系统导出本店一年内的投诉，逐件核对处理结果和回访记录。",
  "到投诉人家里或者窗外站五分钟闻一闻，问清时段，记下风向；投诉人信息不写进给店家的材料。",
  "本项只看是否采取措施不再影响居民，没有单独罚则：超标、未安装的按前面各项判。",
]
evidence = [
  { kind = "document", what = "投诉处理和回访记录" },
  { kind = "photo", what = "店铺与投诉人住处的位置关系" },
]
requirement = "查清油烟扰民原因，落实降低油烟、异味影响的措施，向投诉人说明处理结果。"
deadline = { kind = "calendar", days = 15 }
fact = "{date}{time}现场检查时，{place}油烟影响周边居民，自__以来有投诉__件，当事人未采取有效措施。"
severity = "minor"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "__年__月以来投诉__件，均反映夜间油烟",
  "投诉人称__时至__时最重",
  "店方称已清洗，未见票据",
]
source = "讲话003：及时响应、及时调查、及时整治、及时反馈；法典第250条第3款"

[[sections.items.bases]]
duties = ["air-2018:81:1"]
penalties = []
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"
note = "防止影响居民没有单独罚则：责令改正；超标、未装净化设施的按对应检查项处理。"

[[sections.items.bases]]
duties = ["code:250:3"]
penalties = []
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "M"
note = "防止影响居民没有单独罚则：责令改正；超标、未装净化设施的按对应检查项处理。"

# ======================================================================= 露天烧烤
[[sections]]
id = "barbecue"
title = "露天烧烤"

[[sections.items]]
id = "h07"
number = "4.1"
question = "没有在禁止的时段、区域露天烧烤，没有给露天烧烤提供场地"
problem = "在禁止的时段、区域露天烧烤"
guidance = [
  "先打开当地禁止露天烧烤的公告，对照地点和时段截图；没有公告的，判不涉及。",
  "拍烤炉、炭火、食客和招牌（路名牌），画面里要有时间；店外摆炉、店内开窗烤的也拍清楚。",
  "分清是自己烤还是提供场地：提供场地的，问清场地是谁的、收不收费。",
]
evidence = [
  { kind = "photo", what = "露天烧烤现场（含时间、路名牌）" },
  { kind = "document", what = "禁止时段、区域公告" },
]
requirement = "立即熄火、撤除露天烧烤炉具，不得在禁止的时段和区域露天烧烤，也不得提供场地。"
deadline = { kind = "immediate" }
fact = "{date}{time}现场检查时，{place}正在露天烧烤食品，该处属于公告禁止露天烧烤的区域，现场有烤炉__台。"
department = "县级以上地方人民政府确定的部门"
phrases = [
  "炉具摆在店外人行道，长约__m",
  "店方称为__所有，收取场地费__元",
  "公告文号__，禁止时段__",
]
source = "法典第250条第4款"

[[sections.items.bases]]
duties = ["air-2018:81:3"]
penalties = ["air-2018:118:3"]
valid_from = 2018-10-26
valid_to = 2026-08-14
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:250:4"]
penalties = ["code:1132:3"]
valid_from = 2026-08-15
authority = "县级以上地方人民政府确定的监督管理部门"
own_competence = false
confidence = "H*"

# ======================================================================= 厨余垃圾
[[sections]]
id = "waste"
title = "厨余垃圾"

[[sections.items]]
id = "h09"
number = "5.1"
question = "厨余垃圾交给有资质的单位，隔油池定期清掏，都有记录"
problem = "厨余垃圾未交有资质单位处理"
guidance = [
  "看厨余桶是否单独、加盖，桶上有没有收运单位标签；顺着排水管找到隔油池，掀盖看油层厚度。",
  "要收运协议和收运单位的许可文件，抽一个月的收运联单，与桶数、用餐人数大致核对。",
  "自称“喂猪”“有人来收”的，问清收的人、车牌和价钱，记入笔录。",
]
evidence = [
  { kind = "photo", what = "厨余桶、隔油池" },
  { kind = "document", what = "收运协议、资质、联单" },
]
requirement = "将厨余垃圾交由具备资质条件的单位收运处理并签订协议，清掏隔油池，如实记录去向。"
deadline = { kind = "calendar", days = 7 }
fact = "{date}{time}现场检查时，{place}未能提供厨余垃圾收运协议，厨余垃圾由__收运，未能提供收运方的资质材料。"
department = "环境卫生主管部门"
phrases = [
  "隔油池油层厚约__cm，清掏记录停在__",
  "厨余垃圾由车牌__的车辆收走",
  "协议已于__到期",
]
source = "法典第514条第2款"

[[sections.items.bases]]
duties = ["solid-waste-2020:57:2"]
penalties = ["solid-waste-2020:111:1:5"]
valid_from = 2020-09-01
valid_to = 2026-08-14
authority = "环境卫生主管部门"
own_competence = false
confidence = "H"

[[sections.items.bases]]
duties = ["code:514:2"]
penalties = ["code:1174:1:2"]
valid_from = 2026-08-15
authority = "环境卫生主管部门"
own_competence = false
confidence = "H*"
','2026.1','名称加注','2026-11-22T02:00:00.000Z','孙静',NULL,'','','3c4dff30471215f0f9805d01f0ea4fbb/main',19);
CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO "setting" VALUES('actor','018bcfe5-6801-7a71-a2a8-9ffec2c7c9c2');
INSERT INTO "setting" VALUES('library_manifest','');
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
INSERT INTO "signature" VALUES('018bcfe5-6835-7e3a-b911-05cf13a0167f','018bcfe5-6809-7f1b-86d4-0ebcc625e399','party','孙立军','3317','0637cbfed66a2e21755b952977add450146b183ae000a9c807793bfea8e0b57f','2026-11-18T02:43:00.000Z',NULL,'项目经理','signed','以上笔录已阅，属实。','','','','[[{"pressure":500,"t_ms":0,"x":900,"y":2000},{"pressure":500,"t_ms":12,"x":1100,"y":2090},{"pressure":500,"t_ms":24,"x":1300,"y":2180},{"pressure":500,"t_ms":36,"x":1500,"y":2270},{"pressure":500,"t_ms":48,"x":1700,"y":2360},{"pressure":500,"t_ms":60,"x":1900,"y":2000},{"pressure":500,"t_ms":72,"x":2100,"y":2090},{"pressure":500,"t_ms":84,"x":2300,"y":2180},{"pressure":500,"t_ms":96,"x":2500,"y":2270},{"pressure":500,"t_ms":108,"x":2700,"y":2360},{"pressure":500,"t_ms":120,"x":2900,"y":2000},{"pressure":500,"t_ms":132,"x":3100,"y":2090},{"pressure":500,"t_ms":144,"x":3300,"y":2180},{"pressure":500,"t_ms":156,"x":3500,"y":2270},{"pressure":500,"t_ms":168,"x":3700,"y":2360},{"pressure":500,"t_ms":180,"x":3900,"y":2000},{"pressure":500,"t_ms":192,"x":4100,"y":2090},{"pressure":500,"t_ms":204,"x":4300,"y":2180},{"pressure":500,"t_ms":216,"x":4500,"y":2270},{"pressure":500,"t_ms":228,"x":4700,"y":2360},{"pressure":500,"t_ms":240,"x":4900,"y":2000},{"pressure":500,"t_ms":252,"x":5100,"y":2090},{"pressure":500,"t_ms":264,"x":5300,"y":2180},{"pressure":500,"t_ms":276,"x":5500,"y":2270},{"pressure":500,"t_ms":288,"x":5700,"y":2360},{"pressure":500,"t_ms":300,"x":5900,"y":2000},{"pressure":500,"t_ms":312,"x":6100,"y":2090},{"pressure":500,"t_ms":324,"x":6300,"y":2180},{"pressure":500,"t_ms":336,"x":6500,"y":2270},{"pressure":500,"t_ms":348,"x":6700,"y":2360}]]',5000);
INSERT INTO "signature" VALUES('018bcfe5-6837-7316-9584-95049d9b2609','018bcfe5-6809-7f1b-86d4-0ebcc625e399','inspector','王建国','99012305017','0637cbfed66a2e21755b952977add450146b183ae000a9c807793bfea8e0b57f','2026-11-18T02:43:30.000Z','018bcfe5-6802-7d79-8b5b-ce0052d65e22','一中队','signed','','','','','[[{"pressure":500,"t_ms":0,"x":900,"y":2000},{"pressure":500,"t_ms":12,"x":1100,"y":2090},{"pressure":500,"t_ms":24,"x":1300,"y":2180},{"pressure":500,"t_ms":36,"x":1500,"y":2270},{"pressure":500,"t_ms":48,"x":1700,"y":2360},{"pressure":500,"t_ms":60,"x":1900,"y":2000},{"pressure":500,"t_ms":72,"x":2100,"y":2090},{"pressure":500,"t_ms":84,"x":2300,"y":2180},{"pressure":500,"t_ms":96,"x":2500,"y":2270},{"pressure":500,"t_ms":108,"x":2700,"y":2360},{"pressure":500,"t_ms":120,"x":2900,"y":2000},{"pressure":500,"t_ms":132,"x":3100,"y":2090},{"pressure":500,"t_ms":144,"x":3300,"y":2180},{"pressure":500,"t_ms":156,"x":3500,"y":2270},{"pressure":500,"t_ms":168,"x":3700,"y":2360},{"pressure":500,"t_ms":180,"x":3900,"y":2000},{"pressure":500,"t_ms":192,"x":4100,"y":2090},{"pressure":500,"t_ms":204,"x":4300,"y":2180},{"pressure":500,"t_ms":216,"x":4500,"y":2270},{"pressure":500,"t_ms":228,"x":4700,"y":2360},{"pressure":500,"t_ms":240,"x":4900,"y":2000},{"pressure":500,"t_ms":252,"x":5100,"y":2090},{"pressure":500,"t_ms":264,"x":5300,"y":2180},{"pressure":500,"t_ms":276,"x":5500,"y":2270},{"pressure":500,"t_ms":288,"x":5700,"y":2360},{"pressure":500,"t_ms":300,"x":5900,"y":2000},{"pressure":500,"t_ms":312,"x":6100,"y":2090},{"pressure":500,"t_ms":324,"x":6300,"y":2180},{"pressure":500,"t_ms":336,"x":6500,"y":2270},{"pressure":500,"t_ms":348,"x":6700,"y":2360}]]',5000);
INSERT INTO "signature" VALUES('018bcfe5-6839-7090-bca6-5a2d912e280e','018bcfe5-6809-7f1b-86d4-0ebcc625e399','recorder','李晓梅','99012305023','0637cbfed66a2e21755b952977add450146b183ae000a9c807793bfea8e0b57f','2026-11-18T02:44:00.000Z','018bcfe5-6803-7c4f-866a-e75c94de1b2c','一中队','signed','','','','','[[{"pressure":500,"t_ms":0,"x":900,"y":2000},{"pressure":500,"t_ms":12,"x":1100,"y":2090},{"pressure":500,"t_ms":24,"x":1300,"y":2180},{"pressure":500,"t_ms":36,"x":1500,"y":2270},{"pressure":500,"t_ms":48,"x":1700,"y":2360},{"pressure":500,"t_ms":60,"x":1900,"y":2000},{"pressure":500,"t_ms":72,"x":2100,"y":2090},{"pressure":500,"t_ms":84,"x":2300,"y":2180},{"pressure":500,"t_ms":96,"x":2500,"y":2270},{"pressure":500,"t_ms":108,"x":2700,"y":2360},{"pressure":500,"t_ms":120,"x":2900,"y":2000},{"pressure":500,"t_ms":132,"x":3100,"y":2090},{"pressure":500,"t_ms":144,"x":3300,"y":2180},{"pressure":500,"t_ms":156,"x":3500,"y":2270},{"pressure":500,"t_ms":168,"x":3700,"y":2360},{"pressure":500,"t_ms":180,"x":3900,"y":2000},{"pressure":500,"t_ms":192,"x":4100,"y":2090},{"pressure":500,"t_ms":204,"x":4300,"y":2180},{"pressure":500,"t_ms":216,"x":4500,"y":2270},{"pressure":500,"t_ms":228,"x":4700,"y":2360},{"pressure":500,"t_ms":240,"x":4900,"y":2000},{"pressure":500,"t_ms":252,"x":5100,"y":2090},{"pressure":500,"t_ms":264,"x":5300,"y":2180},{"pressure":500,"t_ms":276,"x":5500,"y":2270},{"pressure":500,"t_ms":288,"x":5700,"y":2360},{"pressure":500,"t_ms":300,"x":5900,"y":2000},{"pressure":500,"t_ms":312,"x":6100,"y":2090},{"pressure":500,"t_ms":324,"x":6300,"y":2180},{"pressure":500,"t_ms":336,"x":6500,"y":2270},{"pressure":500,"t_ms":348,"x":6700,"y":2360}]]',5000);
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
INSERT INTO "site" VALUES('018bcfe5-6801-7115-b731-0ae9fd74a5f3','示例花园二期工地','示例建筑工程有限公司','91990123MA3X2K8Q17','示例路1号','building-site','','','','','','','',NULL,NULL,'','','',NULL,'[]','[]','[]','示例花园二期工地 示例建筑工程有限公司 91990123ma3x2k8q17 示例路1号 slhyeqgd sljzgcyxgs','3c4dff30471215f0f9805d01f0ea4fbb/main',2);
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
INSERT INTO "stream" VALUES('3c4dff30471215f0f9805d01f0ea4fbb/main',X'7023C8C236EE9C5C5955CA82E06AB0041A4FF9A066BE9921DE2FC9E35F6B1905','vm',1,36,X'0895C585A921CC63247B03A20B336D86796881CC46BD5D813BB39F4AB80FD5AE',117657619660800018,'2026-11-18T02:00:00.000Z');
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
INSERT INTO "voiding" VALUES('018bcfe5-6802-7657-99a9-4747ca65d8e4','018bcfe5-6809-7f1b-86d4-0ebcc625e399','示环检告〔2026〕1号','结论写错','2026-11-22T02:00:00.000Z','孙静','018bcfe5-6804-7c14-a1c0-6a9909f02ef6','3c4dff30471215f0f9805d01f0ea4fbb/main',34);
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
INSERT INTO "wording" VALUES('018bcfe5-6807-7bda-8dfa-f59127f143bc','close_out','# 整改销号审批表：复查合格的问题，逐个写明整改完成情况，经承办人、部门负责人、单位负责人审批后销号。
# 依据：整改台账和销号管理的工作要求（整改一个、销号一个；定人员、定责任、定期限、定措施、定资金），没有法律条文；样式 M。
# 结果 approver：批准人回写到整改台账，问题销号。

layout = "form"

[text]
title = "整改销号审批表"
page_label = "第{page}页　共{pages}页"
header = "整改销号审批表{% if not is_blank %}　{{ party }}{% endif %}"
blank_number = ""

[[field]]
name = "original"
label = "责令改正文书"
kind = "text"
value = "{% if ordered %}《{{ order.title }}》（{{ order.number }}）{% elif noticed %}《{{ notice.title }}》（{{ notice.number }}）{% endif %}"
required = true

[[field]]
name = "original_served"
label = "送达日期"
kind = "date"
value = "{{ service.day if is_served else '''' }}"

[[field]]
name = "reinspected"
label = "复查日期"
kind = "date"
value = "{% for event in events %}{% if event.code == ''passed'' and loop.last %}{{ event.day }}{% endif %}{% endfor %}"
required = true

[[field]]
name = "person"
label = "定人员：整改责任人"
kind = "text"
each = "finding"
value = "{{ finding.responsible or legal_representative }}"
required = true

[[field]]
name = "duty"
label = "定责任：负责的事"
kind = "text"
each = "finding"
value = "组织落实整改，对整改结果负责"
required = true

[[field]]
name = "measures"
label = "定措施：采取的措施"
kind = "lines"
each = "finding"
value = "{{ finding.requirement }}"
required = true

[[field]]
name = "money"
label = "定资金：整改投入"
kind = "text"
each = "finding"
value = "未单独列支"
required = true
hint = "企业自报的整改投入，写金额和单位，或者“未单独列支”。"

[[field]]
name = "finished"
label = "整改完成日期"
kind = "date"
each = "finding"
required = true

[[field]]
name = "proof"
label = "整改完成的证据"
kind = "lines"
each = "finding"
required = true
value = "《整改复查（后督察）记录》、整改前后对比照片"

[[field]]
name = "proposal"
label = "承办人意见"
kind = "lines"
value = "经复查，上述问题已按要求改正，证据齐全。拟予销号。"
required = true

[[field]]
name = "section_opinion"
label = "部门负责人意见"
kind = "lines"
value = "情况属实，拟同意。"
hint = "签名人自己写的，清空后留给手写。"

[[field]]
name = "decision"
label = "单位负责人意见"
kind = "lines"
value = "同意。"
hint = "签名人自己写的，清空后留给手写。"

[[field]]
name = "approver_name"
label = "批准人"
kind = "text"
required = true
effect = "approver"
hint = "批准销号的单位负责人。"

[[block]]
block = "masthead"

[[block]]
block = "grid"
rows = [
    [{ name = "整改单位", value = "{{ party }}{% if site and not is_blank %}（{{ site }}）{% endif %}", width = 1560, label = 300 }],
    [{ name = "统一社会\n信用代码", value = "{{ credit_code }}", width = 780, label = 300 }, { name = "法定代表人\n（负责人）", value = "{{ legal_representative }}", width = 780, label = 300 }],
    [{ name = "地址", value = "{{ address }}", width = 880, label = 300 }, { name = "检查日期", value = "{{ visit_day }}", width = 680, label = 200 }],
    [{ name = "责令改正文书", value = "{{ original }}", width = 880, label = 300 }, { name = "送达日期", value = "{{ original_served }}", width = 680, label = 200 }],
    [{ name = "复查日期", value = "{{ reinspected }}", width = 780, label = 300 }, { name = "承办人", value = "{{ officer_names }}", width = 780, label = 230 }],
    { when = "extension", row = [{ name = "延期情况", value = "{% for event in events %}{% if event.code == ''extended'' %}{{ event.day }}延期至{{ event.due }}（{{ event.reason }}；批准人{{ event.approver }}）。{% endif %}{% endfor %}", width = 1560, label = 300 }] },
]

[[block]]
block = "table"
each = "findings"
blank_rows = 3
columns = [
    { title = "序", width = 80, place = "centre", cell = "{% if is_blank %}　\n{{ at }}\n　{% else %}{{ finding.at }}{% endif %}" },
    { title = "问题和整改要求", width = 350, cell = "{{ finding.title }}{% if finding.requirement and not is_blank %}\n要求：{{ finding.requirement }}{% endif %}" },
    { title = "定人员、\n定责任", width = 240, cell = "{{ finding.person }}\n{{ finding.duty }}" },
    { title = "定期限", width = 290, place = "centre", cell = "{{ ''　'' if is_blank else finding.due }}" },
    { title = "定措施、\n定资金", width = 300, cell = "{% if not is_blank %}{{ finding.measures }}\n资金：{{ finding.money }}{% endif %}" },
    { title = "完成日期和证据", width = 300, cell = "{% if not is_blank %}{{ finding.finished }}\n{{ finding.proof }}{% endif %}" },
]

[[block]]
block = "signed_box"
name = "承办人意见"
text = "{{ proposal }}"
slot = "officer"
slot_label = "承办人（签名）："
label = 300
least = 190

[[block]]
block = "signed_box"
name = "部门负责人\n意见"
text = "{{ section_opinion }}"
slot = "reviewer"
slot_label = "签名："
label = 300
least = 190

[[block]]
block = "signed_box"
name = "单位负责人\n意见"
text = "{{ decision }}"
slot = "approver"
slot_label = "签名："
label = 300
least = 190
','意见从简','2026-11-22T02:00:00.000Z','孙静',NULL,'','3c4dff30471215f0f9805d01f0ea4fbb/main',35);
CREATE INDEX event_by_doc ON event (doc, kind);
CREATE INDEX site_by_code ON site (credit_code);
CREATE INDEX inspection_by_site ON inspection (site_id, state, entered_at);
CREATE INDEX inspection_by_state ON inspection (state, created_at);
CREATE INDEX inspection_by_time ON inspection (created_at);
CREATE INDEX finding_by_inspection ON finding (inspection_id, sequence);
CREATE INDEX finding_by_due ON finding (due);
CREATE INDEX evidence_by_inspection ON evidence (inspection_id, sequence);
CREATE INDEX evidence_by_hash ON evidence (sha256);
CREATE UNIQUE INDEX signature_once ON signature (inspection_id, role, name);
CREATE UNIQUE INDEX document_once ON document (inspection_id, kind);
CREATE INDEX document_by_pdf ON document (pdf_sha256);
CREATE INDEX change_by_inspection ON change (inspection_id, id);
CREATE INDEX ledger_event_by_finding ON ledger_event (finding_id, at, id, step, due);
CREATE UNIQUE INDEX number_once ON number (kind, year, n);
CREATE INDEX number_by_inspection ON number (inspection_id);
CREATE TRIGGER event_is_append_only BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
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
CREATE TRIGGER ledger_event_is_append_only BEFORE UPDATE ON ledger_event
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER library_file_is_immutable BEFORE UPDATE ON library_file
BEGIN SELECT RAISE(ABORT, 'published content never changes'); END;
CREATE TRIGGER library_file_is_kept BEFORE DELETE ON library_file
BEGIN SELECT RAISE(ABORT, 'published content is kept'); END;
CREATE TRIGGER bureau_insert_has_event BEFORE INSERT ON bureau
WHEN NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to bureau'); END;
CREATE TRIGGER bureau_update_has_event BEFORE UPDATE ON bureau
WHEN (NEW.event_stream = OLD.event_stream AND NEW.event_seq = OLD.event_seq)
  OR NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to bureau'); END;
CREATE TRIGGER bureau_never_deleted BEFORE DELETE ON bureau
BEGIN SELECT RAISE(ABORT, 'rows of bureau are never deleted'); END;
CREATE TRIGGER bureau_id_is_fixed BEFORE UPDATE OF id ON bureau WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the id of bureau never changes'); END;
CREATE TRIGGER officer_insert_has_event BEFORE INSERT ON officer
WHEN NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to officer'); END;
CREATE TRIGGER officer_update_has_event BEFORE UPDATE ON officer
WHEN (NEW.event_stream = OLD.event_stream AND NEW.event_seq = OLD.event_seq)
  OR NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to officer'); END;
CREATE TRIGGER officer_never_deleted BEFORE DELETE ON officer
BEGIN SELECT RAISE(ABORT, 'rows of officer are never deleted'); END;
CREATE TRIGGER officer_id_is_fixed BEFORE UPDATE OF id ON officer WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the id of officer never changes'); END;
CREATE TRIGGER site_insert_has_event BEFORE INSERT ON site
WHEN NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to site'); END;
CREATE TRIGGER site_update_has_event BEFORE UPDATE ON site
WHEN (NEW.event_stream = OLD.event_stream AND NEW.event_seq = OLD.event_seq)
  OR NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to site'); END;
CREATE TRIGGER site_never_deleted BEFORE DELETE ON site
BEGIN SELECT RAISE(ABORT, 'rows of site are never deleted'); END;
CREATE TRIGGER site_id_is_fixed BEFORE UPDATE OF id ON site WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the id of site never changes'); END;
CREATE TRIGGER plan_insert_has_event BEFORE INSERT ON plan
WHEN NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to plan'); END;
CREATE TRIGGER plan_update_has_event BEFORE UPDATE ON plan
WHEN (NEW.event_stream = OLD.event_stream AND NEW.event_seq = OLD.event_seq)
  OR NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to plan'); END;
CREATE TRIGGER plan_never_deleted BEFORE DELETE ON plan
BEGIN SELECT RAISE(ABORT, 'rows of plan are never deleted'); END;
CREATE TRIGGER plan_id_is_fixed BEFORE UPDATE OF id ON plan WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the id of plan never changes'); END;
CREATE TRIGGER ledger_event_insert_has_event BEFORE INSERT ON ledger_event
WHEN NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to ledger_event'); END;
CREATE TRIGGER ledger_event_update_has_event BEFORE UPDATE ON ledger_event
WHEN (NEW.event_stream = OLD.event_stream AND NEW.event_seq = OLD.event_seq)
  OR NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to ledger_event'); END;
CREATE TRIGGER ledger_event_never_deleted BEFORE DELETE ON ledger_event
BEGIN SELECT RAISE(ABORT, 'rows of ledger_event are never deleted'); END;
CREATE TRIGGER ledger_event_id_is_fixed BEFORE UPDATE OF id ON ledger_event WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the id of ledger_event never changes'); END;
CREATE TRIGGER number_insert_has_event BEFORE INSERT ON number
WHEN NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to number'); END;
CREATE TRIGGER number_update_has_event BEFORE UPDATE ON number
WHEN (NEW.event_stream = OLD.event_stream AND NEW.event_seq = OLD.event_seq)
  OR NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to number'); END;
CREATE TRIGGER number_never_deleted BEFORE DELETE ON number
BEGIN SELECT RAISE(ABORT, 'rows of number are never deleted'); END;
CREATE TRIGGER number_id_is_fixed BEFORE UPDATE OF id ON number WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the id of number never changes'); END;
CREATE TRIGGER number_block_insert_has_event BEFORE INSERT ON number_block
WHEN NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to number_block'); END;
CREATE TRIGGER number_block_update_has_event BEFORE UPDATE ON number_block
WHEN (NEW.event_stream = OLD.event_stream AND NEW.event_seq = OLD.event_seq)
  OR NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to number_block'); END;
CREATE TRIGGER number_block_never_deleted BEFORE DELETE ON number_block
BEGIN SELECT RAISE(ABORT, 'rows of number_block are never deleted'); END;
CREATE TRIGGER number_block_id_is_fixed BEFORE UPDATE OF id ON number_block WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the id of number_block never changes'); END;
CREATE TRIGGER answer_insert_sealed BEFORE INSERT ON answer
WHEN (SELECT state FROM inspection WHERE id = NEW.inspection_id) IN ('sealed', 'voided')
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER answer_update_sealed BEFORE UPDATE ON answer
WHEN (SELECT state FROM inspection WHERE id = OLD.inspection_id) IN ('sealed', 'voided')
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER answer_delete_sealed BEFORE DELETE ON answer
WHEN (SELECT state FROM inspection WHERE id = OLD.inspection_id) IN ('sealed', 'voided')
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER finding_insert_sealed BEFORE INSERT ON finding
WHEN (SELECT state FROM inspection WHERE id = NEW.inspection_id) IN ('sealed', 'voided')
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER finding_update_sealed BEFORE UPDATE ON finding
WHEN (SELECT state FROM inspection WHERE id = OLD.inspection_id) IN ('sealed', 'voided')
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER finding_delete_sealed BEFORE DELETE ON finding
WHEN (SELECT state FROM inspection WHERE id = OLD.inspection_id) IN ('sealed', 'voided')
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER evidence_insert_sealed BEFORE INSERT ON evidence
WHEN (SELECT state FROM inspection WHERE id = NEW.inspection_id) IN ('sealed', 'voided')
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER evidence_update_sealed BEFORE UPDATE ON evidence
WHEN (SELECT state FROM inspection WHERE id = OLD.inspection_id) IN ('sealed', 'voided')
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER evidence_delete_sealed BEFORE DELETE ON evidence
WHEN (SELECT state FROM inspection WHERE id = OLD.inspection_id) IN ('sealed', 'voided')
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER signature_insert_sealed BEFORE INSERT ON signature
WHEN (SELECT state FROM inspection WHERE id = NEW.inspection_id) IN ('sealed', 'voided')
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER signature_update_sealed BEFORE UPDATE ON signature
WHEN (SELECT state FROM inspection WHERE id = OLD.inspection_id) IN ('sealed', 'voided')
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER signature_delete_sealed BEFORE DELETE ON signature
WHEN (SELECT state FROM inspection WHERE id = OLD.inspection_id) IN ('sealed', 'voided')
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER document_insert_sealed BEFORE INSERT ON document
WHEN (SELECT state FROM inspection WHERE id = NEW.inspection_id) IN ('sealed', 'voided')
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER document_update_sealed BEFORE UPDATE ON document
WHEN (SELECT state FROM inspection WHERE id = OLD.inspection_id) IN ('sealed', 'voided')
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER document_delete_sealed BEFORE DELETE ON document
WHEN (SELECT state FROM inspection WHERE id = OLD.inspection_id) IN ('sealed', 'voided')
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER change_insert_sealed BEFORE INSERT ON change
WHEN (SELECT state FROM inspection WHERE id = NEW.inspection_id) IN ('sealed', 'voided')
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER change_update_sealed BEFORE UPDATE ON change
WHEN (SELECT state FROM inspection WHERE id = OLD.inspection_id) IN ('sealed', 'voided')
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE TRIGGER change_delete_sealed BEFORE DELETE ON change
WHEN (SELECT state FROM inspection WHERE id = OLD.inspection_id) IN ('sealed', 'voided')
BEGIN SELECT RAISE(ABORT, 'sealed'); END;
CREATE INDEX published_checklist_by_name ON published_checklist (checklist_id, sha256);
CREATE TRIGGER published_checklist_is_immutable
BEFORE UPDATE OF checklist_id, version, sha256, title, topic, items, applies_to, text ON published_checklist
BEGIN SELECT RAISE(ABORT, 'published content never changes'); END;
CREATE INDEX legal_opinion_by_basis ON legal_opinion (item_id, basis, at);
CREATE TRIGGER legal_opinion_is_append_only BEFORE UPDATE ON legal_opinion
BEGIN SELECT RAISE(ABORT, 'opinions are only added'); END;
CREATE TRIGGER published_checklist_insert_has_event BEFORE INSERT ON published_checklist
WHEN NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to published_checklist'); END;
CREATE TRIGGER published_checklist_update_has_event BEFORE UPDATE ON published_checklist
WHEN (NEW.event_stream = OLD.event_stream AND NEW.event_seq = OLD.event_seq)
  OR NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to published_checklist'); END;
CREATE TRIGGER published_checklist_never_deleted BEFORE DELETE ON published_checklist
BEGIN SELECT RAISE(ABORT, 'rows of published_checklist are never deleted'); END;
CREATE TRIGGER published_checklist_id_is_fixed BEFORE UPDATE OF id ON published_checklist WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the id of published_checklist never changes'); END;
CREATE TRIGGER legal_opinion_insert_has_event BEFORE INSERT ON legal_opinion
WHEN NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to legal_opinion'); END;
CREATE TRIGGER legal_opinion_update_has_event BEFORE UPDATE ON legal_opinion
WHEN (NEW.event_stream = OLD.event_stream AND NEW.event_seq = OLD.event_seq)
  OR NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to legal_opinion'); END;
CREATE TRIGGER legal_opinion_never_deleted BEFORE DELETE ON legal_opinion
BEGIN SELECT RAISE(ABORT, 'rows of legal_opinion are never deleted'); END;
CREATE TRIGGER legal_opinion_id_is_fixed BEFORE UPDATE OF id ON legal_opinion WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the id of legal_opinion never changes'); END;
CREATE TRIGGER law_text_insert_has_event BEFORE INSERT ON law_text
WHEN NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to law_text'); END;
CREATE TRIGGER law_text_update_has_event BEFORE UPDATE ON law_text
WHEN (NEW.event_stream = OLD.event_stream AND NEW.event_seq = OLD.event_seq)
  OR NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to law_text'); END;
CREATE TRIGGER law_text_never_deleted BEFORE DELETE ON law_text
BEGIN SELECT RAISE(ABORT, 'rows of law_text are never deleted'); END;
CREATE TRIGGER law_text_id_is_fixed BEFORE UPDATE OF id ON law_text WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the id of law_text never changes'); END;
CREATE TRIGGER certificate_authority_is_immutable
BEFORE UPDATE OF subject, serial, fingerprint, not_before, not_after, pem, created_at, created_by
ON certificate_authority
BEGIN SELECT RAISE(ABORT, 'a certificate never changes'); END;
CREATE INDEX certificate_by_officer ON certificate (officer_id, not_before);
CREATE INDEX certificate_by_fingerprint ON certificate (fingerprint);
CREATE TRIGGER certificate_is_immutable
BEFORE UPDATE OF authority_id, officer_id, subject, issuer, serial, fingerprint, not_before, not_after, pem,
    registered_at, registered_by, chain, note ON certificate
BEGIN SELECT RAISE(ABORT, 'a certificate never changes'); END;
CREATE TRIGGER certificate_stays_revoked
BEFORE UPDATE OF revoked_at, revoked_why, revoked_note ON certificate WHEN OLD.revoked_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a revocation is final'); END;
CREATE TRIGGER trusted_root_is_immutable
BEFORE UPDATE OF subject, fingerprint, not_before, not_after, pem, added_at, added_by ON trusted_root
BEGIN SELECT RAISE(ABORT, 'a certificate never changes'); END;
CREATE INDEX signed_copy_by_document ON signed_copy (document_id, created_at);
CREATE INDEX signed_copy_by_file ON signed_copy (sha256);
CREATE TRIGGER signed_copy_is_immutable
BEFORE UPDATE OF document_id, sha256, size, signers, created_at, created_by, timestamped_at ON signed_copy
BEGIN SELECT RAISE(ABORT, 'a signed copy never changes'); END;
CREATE TRIGGER signed_copy_is_replaced_once
BEFORE UPDATE OF replaced_by ON signed_copy WHEN OLD.replaced_by <> ''
BEGIN SELECT RAISE(ABORT, 'a signed copy is replaced once'); END;
CREATE TRIGGER certificate_authority_insert_has_event BEFORE INSERT ON certificate_authority
WHEN NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to certificate_authority'); END;
CREATE TRIGGER certificate_authority_update_has_event BEFORE UPDATE ON certificate_authority
WHEN (NEW.event_stream = OLD.event_stream AND NEW.event_seq = OLD.event_seq)
  OR NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to certificate_authority'); END;
CREATE TRIGGER certificate_authority_never_deleted BEFORE DELETE ON certificate_authority
BEGIN SELECT RAISE(ABORT, 'rows of certificate_authority are never deleted'); END;
CREATE TRIGGER certificate_authority_id_is_fixed BEFORE UPDATE OF id ON certificate_authority WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the id of certificate_authority never changes'); END;
CREATE TRIGGER certificate_insert_has_event BEFORE INSERT ON certificate
WHEN NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to certificate'); END;
CREATE TRIGGER certificate_update_has_event BEFORE UPDATE ON certificate
WHEN (NEW.event_stream = OLD.event_stream AND NEW.event_seq = OLD.event_seq)
  OR NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to certificate'); END;
CREATE TRIGGER certificate_never_deleted BEFORE DELETE ON certificate
BEGIN SELECT RAISE(ABORT, 'rows of certificate are never deleted'); END;
CREATE TRIGGER certificate_id_is_fixed BEFORE UPDATE OF id ON certificate WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the id of certificate never changes'); END;
CREATE TRIGGER trusted_root_insert_has_event BEFORE INSERT ON trusted_root
WHEN NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to trusted_root'); END;
CREATE TRIGGER trusted_root_update_has_event BEFORE UPDATE ON trusted_root
WHEN (NEW.event_stream = OLD.event_stream AND NEW.event_seq = OLD.event_seq)
  OR NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to trusted_root'); END;
CREATE TRIGGER trusted_root_never_deleted BEFORE DELETE ON trusted_root
BEGIN SELECT RAISE(ABORT, 'rows of trusted_root are never deleted'); END;
CREATE TRIGGER trusted_root_id_is_fixed BEFORE UPDATE OF id ON trusted_root WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the id of trusted_root never changes'); END;
CREATE TRIGGER signed_copy_insert_has_event BEFORE INSERT ON signed_copy
WHEN NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to signed_copy'); END;
CREATE TRIGGER signed_copy_update_has_event BEFORE UPDATE ON signed_copy
WHEN (NEW.event_stream = OLD.event_stream AND NEW.event_seq = OLD.event_seq)
  OR NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to signed_copy'); END;
CREATE TRIGGER signed_copy_never_deleted BEFORE DELETE ON signed_copy
BEGIN SELECT RAISE(ABORT, 'rows of signed_copy are never deleted'); END;
CREATE TRIGGER signed_copy_id_is_fixed BEFORE UPDATE OF id ON signed_copy WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the id of signed_copy never changes'); END;
CREATE INDEX paper_draft_by_inspection ON paper_draft (inspection_id);
CREATE INDEX paper_by_inspection ON paper (inspection_id, issued_at);
CREATE INDEX paper_by_pdf ON paper (pdf_sha256);
CREATE INDEX paper_by_model ON paper (model_sha256);
CREATE TRIGGER paper_is_immutable BEFORE UPDATE ON paper
BEGIN SELECT RAISE(ABORT, 'an issued paper never changes'); END;
CREATE INDEX document_by_model ON document (model_sha256);
CREATE INDEX voiding_by_inspection ON voiding (inspection_id);
CREATE TRIGGER voiding_is_immutable BEFORE UPDATE OF inspection_id, number, reason, at, by ON voiding
BEGIN SELECT RAISE(ABORT, 'what became void stays void'); END;
CREATE TRIGGER voiding_is_replaced_once BEFORE UPDATE OF replaced_by ON voiding WHEN OLD.replaced_by <> ''
BEGIN SELECT RAISE(ABORT, 'a void document is replaced once'); END;
CREATE INDEX wording_by_kind ON wording (kind, published_at);
CREATE TRIGGER wording_is_immutable BEFORE UPDATE OF kind, text, note, published_at, published_by ON wording
BEGIN SELECT RAISE(ABORT, 'a published wording never changes'); END;
CREATE INDEX file_review_by_inspection ON file_review (inspection_id, at);
CREATE TRIGGER file_review_is_immutable BEFORE UPDATE ON file_review
BEGIN SELECT RAISE(ABORT, 'a review is only added'); END;
CREATE INDEX number_by_paper ON number (paper_id);
CREATE INDEX print_log_by_document ON print_log (document_id, printed_at);
CREATE TRIGGER paper_insert_has_event BEFORE INSERT ON paper
WHEN NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to paper'); END;
CREATE TRIGGER paper_update_has_event BEFORE UPDATE ON paper
WHEN (NEW.event_stream = OLD.event_stream AND NEW.event_seq = OLD.event_seq)
  OR NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to paper'); END;
CREATE TRIGGER paper_never_deleted BEFORE DELETE ON paper
BEGIN SELECT RAISE(ABORT, 'rows of paper are never deleted'); END;
CREATE TRIGGER paper_id_is_fixed BEFORE UPDATE OF id ON paper WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the id of paper never changes'); END;
CREATE TRIGGER voiding_insert_has_event BEFORE INSERT ON voiding
WHEN NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to voiding'); END;
CREATE TRIGGER voiding_update_has_event BEFORE UPDATE ON voiding
WHEN (NEW.event_stream = OLD.event_stream AND NEW.event_seq = OLD.event_seq)
  OR NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to voiding'); END;
CREATE TRIGGER voiding_never_deleted BEFORE DELETE ON voiding
BEGIN SELECT RAISE(ABORT, 'rows of voiding are never deleted'); END;
CREATE TRIGGER voiding_id_is_fixed BEFORE UPDATE OF id ON voiding WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the id of voiding never changes'); END;
CREATE TRIGGER wording_insert_has_event BEFORE INSERT ON wording
WHEN NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to wording'); END;
CREATE TRIGGER wording_update_has_event BEFORE UPDATE ON wording
WHEN (NEW.event_stream = OLD.event_stream AND NEW.event_seq = OLD.event_seq)
  OR NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to wording'); END;
CREATE TRIGGER wording_never_deleted BEFORE DELETE ON wording
BEGIN SELECT RAISE(ABORT, 'rows of wording are never deleted'); END;
CREATE TRIGGER wording_id_is_fixed BEFORE UPDATE OF id ON wording WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the id of wording never changes'); END;
CREATE TRIGGER file_review_insert_has_event BEFORE INSERT ON file_review
WHEN NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to file_review'); END;
CREATE TRIGGER file_review_update_has_event BEFORE UPDATE ON file_review
WHEN (NEW.event_stream = OLD.event_stream AND NEW.event_seq = OLD.event_seq)
  OR NOT EXISTS (SELECT 1 FROM event WHERE stream = NEW.event_stream AND seq = NEW.event_seq AND doc = NEW.id)
BEGIN SELECT RAISE(ABORT, 'unlogged write to file_review'); END;
CREATE TRIGGER file_review_never_deleted BEFORE DELETE ON file_review
BEGIN SELECT RAISE(ABORT, 'rows of file_review are never deleted'); END;
CREATE TRIGGER file_review_id_is_fixed BEFORE UPDATE OF id ON file_review WHEN NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'the id of file_review never changes'); END;
COMMIT;
