-- Why an entry went back to those who keep it; gone once it is submitted again.
create table register.remark (
    firm_id uuid primary key references register.firm (id) on delete cascade,
    note text not null check (note <> ''),
    said_by uuid references identity.person (id),
    said_at timestamptz not null default now()
);

create index firm_waiting on register.firm (side, changed_at) where state = 'SUBMITTED' and archived_at is null;
