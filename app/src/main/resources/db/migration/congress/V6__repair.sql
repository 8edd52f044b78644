-- A table that cannot be used any more; meetings of the past stay at it.
alter table congress.meeting_table add column lost boolean not null default false;

alter table congress.plan drop constraint plan_kind_check;
alter table congress.plan add constraint plan_kind_check check (kind in ('RUN', 'EDIT', 'REPAIR'));

-- A proposal how a published timetable is to fit what has happened; what it changes is read off the two timetables.
create table congress.repair (
    plan_id uuid primary key references congress.plan on delete cascade,
    publication_id uuid not null references congress.publication (id) on delete cascade,
    -- Such as PERSON_LATE/id/slot.
    happenings text[] not null,
    -- The last slot that has begun, by word of the manager and by the clock; 0 before the first.
    running int not null,
    clock int not null,
    -- Whether wishes without a meeting may get one.
    fill boolean not null,
    -- No timetable changes fewer meetings.
    fewest int not null,
    state text not null default 'PROPOSED' check (state in ('PROPOSED', 'ACCEPTED', 'DISCARDED')),
    proposed_by uuid references identity.person,
    proposed_at timestamptz not null,
    decided_by uuid references identity.person,
    decided_at timestamptz
);

create index repair_publication on congress.repair (publication_id);

-- The engine's conflict in full: reason, subjects, slots and meetings of every obstacle.
alter table congress.unplaced add column obstacles jsonb not null default '[]';
