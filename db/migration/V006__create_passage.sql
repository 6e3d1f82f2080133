-- The paragraphs of a coded report: where each stands and how to recognise it, never its text.

create table crime_profile.passage (
    profile      text collate "C" not null references crime_profile.profile,
    key          text collate "C" not null,
    section      text collate "C" not null check (section ~ '^[a-z]+(-[a-z]+)*$'),
    section_name text not null,
    paragraph    integer not null check (paragraph >= 1),
    position     integer not null,
    words        integer not null check (words >= 1),
    starts_with  text not null,
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    primary key (profile, key),
    unique (profile, position),
    check (key = section || '-' || paragraph)
);
comment on column crime_profile.passage.starts_with is 'The first few words, enough to find the paragraph in the report.';
comment on column crime_profile.passage.sha256 is 'Of the paragraph''s trimmed lines joined by one space, in UTF-8.';

create table crime_profile.passage_indicator (
    profile   text collate "C" not null,
    passage   text collate "C" not null,
    indicator text collate "C" not null references crime_profile.indicator,
    relation  text not null check (relation in ('about', 'also')),
    primary key (profile, passage, indicator),
    foreign key (profile, passage) references crime_profile.passage
);
comment on column crime_profile.passage_indicator.relation is
    'about: the passage is on this indicator; also: it is on another, and yet a coded value of this indicator rests on it.';
create index on crime_profile.passage_indicator (profile, indicator);

call crime_profile.track_data_changes('passage', 'passage_indicator');

create function crime_profile.passages_of(of_profile text, of_indicator text) returns text[]
    language sql
    stable
    return (select array_agg(p.key order by p.position)
              from crime_profile.passage_indicator pi
              join crime_profile.passage p on p.profile = pi.profile and p.key = pi.passage
             where pi.profile = of_profile and pi.indicator = of_indicator);
comment on function crime_profile.passages_of is
    'Keys of the passages that the coded values of an indicator rest on, in the order of the report.';

create function crime_profile.indicators_of(of_profile text, of_passage text, related text) returns text[]
    language sql
    stable
    return (select array_agg(i.key order by i.position)
              from crime_profile.passage_indicator pi
              join crime_profile.indicator i on i.key = pi.indicator
             where pi.profile = of_profile and pi.passage = of_passage and pi.relation = related);
comment on function crime_profile.indicators_of is 'Keys of the indicators that a passage is related to in one way, in the order of the Index.';
