-- Why a firm does not want another, in a word from a list, in its own words, and what the match was about. Read by
-- the managers of its side; told to the other side only as a number of many.
alter table offers.interest
    add column why text not null default 'UNSAID' check (why in
        ('OTHER_PRODUCT', 'QUANTITY', 'QUALITY', 'PRICE', 'DISTANCE', 'COMPETITOR', 'KNOWN', 'TIME', 'OTHER', 'UNSAID')),
    add column note text not null default '' check (length(note) <= 1000),
    add column concepts text[] not null default '{}',
    add check (answer = 'NOT_INTERESTED' or why = 'UNSAID' and note = '' and concepts = '{}');
