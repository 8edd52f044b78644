-- What one more table, slot or interpreter would be worth beside a timetable.
create table congress.worth (
    plan_id uuid not null references congress.plan on delete cascade,
    place int not null,
    resource text not null check (resource in ('TABLE', 'SLOT', 'INTERPRETER')),
    -- The two languages of an interpreter, empty otherwise.
    languages text[] not null default '{}',
    least_musts int not null,
    least_value bigint not null,
    most_musts int not null,
    most_value bigint not null,
    primary key (plan_id, place)
);
