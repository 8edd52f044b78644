create schema if not exists thesaurus;

-- What people would change in the thesaurus, and what became of it.
create table thesaurus.proposal (
    id uuid primary key default uuidv7(),
    deed text not null
        check (deed in ('TERM', 'LABEL', 'VETO', 'LINKS', 'MERGE', 'SPLIT', 'DEPRECATION', 'UNDO')),
    content jsonb not null,
    -- The language of the reason.
    lang text not null check (lang in ('DE', 'ZH', 'EN')),
    reason text not null check (reason <> ''),
    side text check (side in ('DE', 'CN')),
    state text not null default 'OPEN' check (state in ('OPEN', 'APPLIED', 'DECLINED', 'WITHDRAWN')),
    -- Raised with every change of the content: nobody approves what they have not seen.
    version bigint not null default 1,
    proposed_by uuid not null references identity.person (id),
    created_at timestamptz not null default now(),
    decided_at timestamptz,
    check ((state = 'OPEN') = (decided_at is null))
);

create index proposal_open on thesaurus.proposal (created_at) where state = 'OPEN';

-- One approval of each side.
create table thesaurus.approval (
    proposal uuid not null references thesaurus.proposal (id) on delete cascade,
    side text not null check (side in ('DE', 'CN')),
    person uuid not null references identity.person (id),
    approved_at timestamptz not null default now(),
    primary key (proposal, side)
);

create table thesaurus.remark (
    id uuid primary key default uuidv7(),
    proposal uuid not null references thesaurus.proposal (id) on delete cascade,
    person uuid not null references identity.person (id),
    side text check (side in ('DE', 'CN')),
    lang text not null check (lang in ('DE', 'ZH', 'EN')),
    -- The remark that says why a side declined.
    declines boolean not null default false,
    words text not null check (words <> ''),
    written_at timestamptz not null default now()
);

create index remark_proposal on thesaurus.remark (proposal);

-- What has been approved by both sides, in order. The number is that of the edition it made; the files are edition 1.
create table thesaurus.change (
    number bigint primary key check (number > 1),
    proposal uuid not null unique references thesaurus.proposal (id),
    deed text not null,
    content jsonb not null,
    concepts text[] not null,
    made_at timestamptz not null default now(),
    undone_by bigint references thesaurus.change (number)
);

create index change_concepts on thesaurus.change using gin (concepts);
