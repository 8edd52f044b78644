-- Somebody who comes without a firm: officials, speakers, the press. They take a seat and never meet at a table.
create table congress.guest (
    id uuid primary key default uuidv7(),
    congress_id uuid not null references congress.congress on delete cascade,
    person_id uuid not null references identity.person,
    spoken text[] not null check (cardinality(spoken) > 0),
    invited_by uuid references identity.person,
    invited_at timestamptz not null,
    unique (congress_id, person_id)
);

create index guest_person on congress.guest (person_id);
