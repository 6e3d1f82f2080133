-- What the Index measures, and since when: rows, so that a new edition or indicator is a migration and no code.

create table crime_profile.edition (
    year  integer primary key check (year between 2021 and 2099),
    title text not null unique,
    href  text not null
);
comment on column crime_profile.edition.href is 'Where the publisher offers the figures of this edition.';

create table crime_profile.market_group (
    key           text collate "C" primary key check (key ~ '^[a-z]+(-[a-z]+)*$'),
    name          text not null unique,
    position      integer not null unique,
    first_edition integer not null references crime_profile.edition
);

create table crime_profile.pillar (
    key        text collate "C" primary key check (key ~ '^[a-z]+(-[a-z]+)*$'),
    name       text not null unique,
    position   integer not null unique,
    definition text not null
);

create table crime_profile.indicator (
    key           text collate "C" primary key check (key ~ '^[a-z]+(-[a-z]+)*$'),
    name          text not null unique,
    kind          text not null check (kind in ('market', 'actor', 'resilience_indicator')),
    market_group  text collate "C" references crime_profile.market_group,
    pillar        text collate "C" references crime_profile.pillar,
    position      integer not null unique,
    first_edition integer not null references crime_profile.edition,
    definition    text not null,
    unique (key, kind),
    check (key = regexp_replace(lower(name), '[^a-z]+', '-', 'g')),
    check ((kind = 'market') = (market_group is not null)),
    check ((kind = 'resilience_indicator') = (pillar is not null))
);
comment on column crime_profile.indicator.position is 'Order in which the Index lists its indicators, over all kinds.';
comment on column crime_profile.indicator.definition is 'In this project''s words, not the publisher''s.';

create table crime_profile.codebook_entry (
    attribute text collate "C" not null check (attribute ~ '^[a-z]+(_[a-z]+)*$'),
    value     text collate "C" not null check (value ~ '^[a-z]+(_[a-z]+)*$'),
    position  integer not null,
    rule      text not null,
    example   text not null,
    primary key (attribute, value),
    unique (attribute, position)
);
comment on table crime_profile.codebook_entry is 'Every coded value that the service serves, with the rule for giving it.';

call crime_profile.track_data_changes('edition', 'market_group', 'pillar', 'indicator', 'codebook_entry');
