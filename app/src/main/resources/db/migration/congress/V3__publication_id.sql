-- Letters of a publication are one piece of work, which needs one id.
alter table congress.publication add column id uuid not null default uuidv7();
alter table congress.publication add constraint publication_id unique (id);
