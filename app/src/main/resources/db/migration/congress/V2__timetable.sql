-- A timetable: computed by a run, or edited by hand from another one. Published ones are never changed.
create table congress.plan (
    id uuid primary key default uuidv7(),
    congress_id uuid not null references congress.congress on delete cascade,
    number int not null,
    -- Whose locked meetings a run keeps, or from which an edit started.
    base_id uuid references congress.plan,
    kind text not null check (kind in ('RUN', 'EDIT')),
    status text not null check (status in ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    seed bigint not null,
    seconds int not null,
    -- Also place wishes that nobody has answered.
    with_open boolean not null,
    wanted int not null default 0,
    wanted_musts int not null default 0,
    placed int not null default 0,
    -- In strict order; no timetable is better than the bound.
    musts int not null default 0,
    value bigint not null default 0,
    breaks int not null default 0,
    bound_musts int not null default 0,
    bound_value bigint not null default 0,
    bound_breaks int not null default 0,
    proven boolean not null default false,
    phase text not null default '',
    reason text not null default '',
    created_by uuid references identity.person,
    created_at timestamptz not null default now(),
    started_at timestamptz,
    finished_at timestamptz,
    unique (congress_id, number)
);

create table congress.meeting (
    plan_id uuid not null references congress.plan on delete cascade,
    first_firm uuid not null references register.firm,
    second_firm uuid not null references register.firm check (first_firm < second_firm),
    first_delegate uuid not null references congress.delegate,
    second_delegate uuid not null references congress.delegate,
    slot int not null,
    table_id uuid not null references congress.meeting_table,
    interpreter_id uuid references congress.interpreter,
    locked boolean not null default false,
    primary key (plan_id, first_firm, second_firm),
    unique (plan_id, slot, table_id),
    unique (plan_id, slot, first_delegate),
    unique (plan_id, slot, second_delegate),
    unique (plan_id, slot, interpreter_id)
);

create table congress.unplaced (
    plan_id uuid not null references congress.plan on delete cascade,
    first_firm uuid not null references register.firm,
    second_firm uuid not null references register.firm check (first_firm < second_firm),
    must boolean not null,
    reason text not null,
    -- Ids or numbers, as the reason of the engine says.
    parameters text[] not null default '{}',
    primary key (plan_id, first_firm, second_firm)
);

create table congress.publication (
    congress_id uuid not null references congress.congress on delete cascade,
    version int not null,
    plan_id uuid not null references congress.plan,
    provisional boolean not null,
    comment_de text not null default '',
    comment_zh text not null default '',
    comment_en text not null default '',
    audience text not null check (audience in ('ALL', 'CHANGED', 'NOBODY')),
    published_by uuid references identity.person,
    published_at timestamptz not null,
    primary key (congress_id, version)
);

-- The secret of a calendar feed; it opens nothing but the owner's agenda, which lies in the same database.
create table congress.feed (
    secret text primary key,
    person_id uuid not null references identity.person,
    created_at timestamptz not null,
    revoked_at timestamptz
);

create unique index feed_person on congress.feed (person_id) where revoked_at is null;
