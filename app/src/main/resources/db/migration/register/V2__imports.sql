create table register.import (
    id uuid primary key,
    side text not null check (side in ('DE', 'CN')),
    -- The name under which the list comes again; references are the firms' numbers in it.
    list text not null,
    file_name text not null,
    format text not null check (format in ('CSV', 'XLSX')),
    encoding text not null check (encoding in ('UTF_8', 'GB18030', 'WINDOWS_1252')),
    delimiter text not null check (delimiter in ('SEMICOLON', 'COMMA', 'TAB')),
    header text[] not null default '{}',
    mapping text not null default '',
    -- Of new firms whose row says nothing about it.
    visibility text not null default 'OWN_SIDE' check (visibility in ('OWN_SIDE', 'BOTH_SIDES', 'PUBLIC')),
    -- Whether new firms are published at once or wait for review.
    publish boolean not null default false,
    state text not null check (state in
        ('UPLOADED', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE', 'BROKEN')),
    -- Why the file is broken.
    reason text not null default '',
    created_by uuid references identity.person (id),
    created_at timestamptz not null default now(),
    finished_at timestamptz
);

create index import_side on register.import (side, created_at);

-- The file as uploaded, in parts of a megabyte.
create table register.import_part (
    import_id uuid not null references register.import (id) on delete cascade,
    part int not null,
    bytes bytea not null,
    primary key (import_id, part)
);

create table register.import_row (
    import_id uuid not null references register.import (id) on delete cascade,
    -- As the spreadsheet counts.
    row int not null,
    cells text[] not null,
    reference text not null default '',
    identifiers text[] not null default '{}',
    outcome text not null default 'STAGED' check (outcome in
        ('STAGED', 'NEW', 'UPDATED', 'UNCHANGED', 'DOUBTFUL', 'REJECTED')),
    problems jsonb not null default '[]',
    candidates uuid[] not null default '{}',
    verdict text not null default 'NONE' check (verdict in ('NONE', 'CREATE', 'UPDATE', 'SKIP')),
    fate text not null default 'OPEN' check (fate in ('OPEN', 'APPLIED', 'UNDONE', 'KEPT')),
    -- No key: an undo removes the firm and the row remembers it.
    firm_id uuid,
    -- The entry before, null for a new firm, and the version that the import left behind.
    before jsonb,
    version bigint,
    primary key (import_id, row)
);

create index import_row_outcome on register.import_row (import_id, outcome, row);
create index import_row_reference on register.import_row (import_id, reference) where reference <> '';
create index import_row_identifiers on register.import_row using gin (identifiers);

-- How headers were mapped the last time.
create table register.header_memory (
    side text not null,
    header_key text not null,
    mapping text not null,
    primary key (side, header_key)
);
