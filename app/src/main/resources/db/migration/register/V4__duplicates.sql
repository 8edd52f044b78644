-- Firms that look alike and are not the same: somebody has said so.
create table register.different (
    first uuid not null references register.firm (id) on delete cascade,
    second uuid not null references register.firm (id) on delete cascade,
    said_by uuid references identity.person (id),
    said_at timestamptz not null default now(),
    primary key (first, second),
    check (first < second)
);

-- Two entries that were one firm, with everything that is needed to take the merge back.
create table register.merge (
    id uuid primary key default uuidv7(),
    survivor uuid not null references register.firm (id) on delete cascade,
    gone uuid not null references register.firm (id) on delete cascade,
    survivor_before jsonb not null,
    gone_before jsonb not null,
    -- That the merge left behind.
    version bigint not null,
    -- Rows that followed, in this order.
    moves jsonb not null,
    merged_by uuid references identity.person (id),
    merged_at timestamptz not null default now(),
    undone_by uuid references identity.person (id),
    undone_at timestamptz
);

create index merge_survivor on register.merge (survivor);
create index firm_merged_into on register.firm (merged_into) where merged_into is not null;

-- Nobody is a member of one network twice at the same time.
create unique index membership_running on register.membership (network_id, firm_id) where until is null;
