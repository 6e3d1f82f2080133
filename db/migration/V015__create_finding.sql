-- The claims of a coded report, one by one, and what is told by them: parties, flows, involvements and events.

create table crime_profile.party (
    profile     text collate "C" not null references crime_profile.profile,
    key         text collate "C" not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name        text not null check (name <> ''),
    type        text not null check (type in ('person', 'population_group', 'criminal_group', 'state_body', 'organisation', 'instrument')),
    nationality text,
    ratified    boolean,
    in_force    boolean,
    primary key (profile, key),
    check (type = 'instrument' or num_nonnulls(ratified, in_force) = 0)
);
comment on table crime_profile.party is 'A person, group, institution or legal instrument that a finding names.';

create table crime_profile.finding (
    id                  text collate "C" primary key,
    profile             text collate "C" not null,
    passage             text collate "C" not null,
    position            integer not null check (position between 1 and 99),
    subject             text collate "C" references crime_profile.indicator,
    statement           text not null check (statement <> ''),
    aspect              text not null check (aspect in
        ('framework', 'practice', 'capacity', 'scale', 'conduct', 'structure', 'harm', 'route', 'data')),
    assertion           text not null check (assertion in ('affirmed', 'denied', 'little_evidence')),
    certainty           text not null check (certainty in ('stated', 'reported', 'suggested')),
    risk_effect         text not null check (risk_effect in ('raises', 'lowers', 'mixed', 'none')),
    topics              text[] not null default '{}',
    period_from         text check (period_from ~ '^[0-9]{4}(-[0-9]{2})?$'),
    period_to           text check (period_to ~ '^[0-9]{4}(-[0-9]{2})?$'),
    ongoing             boolean,
    trend               text check (trend in ('falling', 'improving', 'emerging')),
    comparator_scope    text check (comparator_scope in ('region', 'world')),
    comparator_position text check (comparator_position in
        ('among_worst', 'among_highest', 'only_one', 'low')),
    unique (profile, passage, position),
    foreign key (profile, passage) references crime_profile.passage,
    check (id = profile || '-' || passage || '-' || lpad(position::text, 2, '0')),
    check (num_nonnulls(comparator_scope, comparator_position) in (0, 2)),
    check ((ongoing is null) = (num_nonnulls(period_from, period_to) = 0)),
    check (not ongoing or period_to is null),
    check (period_to >= period_from)
);
comment on table crime_profile.finding is 'One atomic claim of a report, restated. Its id is permanent and never used again.';
comment on column crime_profile.finding.subject is
    'The indicator that the claim is most about; null where it is on the country as a whole.';
create index on crime_profile.finding (profile, subject);

create table crime_profile.finding_also (
    finding   text collate "C" not null references crime_profile.finding,
    indicator text collate "C" not null references crime_profile.indicator,
    primary key (finding, indicator)
);
comment on table crime_profile.finding_also is
    'Other indicators that a claim says something of, among them ones that its edition did not measure.';
create index on crime_profile.finding_also (indicator);

create table crime_profile.finding_party (
    finding text collate "C" not null references crime_profile.finding,
    profile text collate "C" not null,
    party   text collate "C" not null,
    role    text not null check (role in
        ('perpetrator', 'victim', 'exposed', 'responsible', 'beneficiary', 'helper', 'member', 'counterpart', 'instrument')),
    position integer not null,
    primary key (finding, party, role),
    foreign key (profile, party) references crime_profile.party
);
create index on crime_profile.finding_party (profile, party);

create table crime_profile.finding_place (
    finding  text collate "C" not null references crime_profile.finding,
    code     text collate "C" check (code ~ '^[A-Z]{3}$'),
    name     text not null,
    role     text not null check (role in ('origin', 'via', 'destination', 'border', 'seizure', 'location', 'comparison')),
    position integer not null,
    primary key (finding, name, role)
);
comment on column crime_profile.finding_place.code is 'ISO 3166-1 alpha-3; null for an area that is no country.';

create table crime_profile.finding_relation (
    finding  text collate "C" not null references crime_profile.finding,
    type     text not null check (type in ('inferred_from', 'qualified_by', 'caused_by')),
    other    text collate "C" not null references crime_profile.finding deferrable initially deferred,
    primary key (finding, type, other),
    check (finding <> other)
);

create table crime_profile.flow (
    profile   text collate "C" not null references crime_profile.profile,
    key       text collate "C" not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    market    text collate "C" not null references crime_profile.indicator,
    commodity text not null,
    certainty text not null check (certainty in ('stated', 'reported', 'suggested')),
    position  integer not null,
    primary key (profile, key)
);
create table crime_profile.flow_place (
    profile  text collate "C" not null,
    flow     text collate "C" not null,
    stage    text not null check (stage in ('origin', 'via', 'destination')),
    code     text collate "C" check (code ~ '^[A-Z]{3}$'),
    name     text not null,
    position integer not null,
    primary key (profile, flow, stage, name),
    foreign key (profile, flow) references crime_profile.flow
);
create table crime_profile.flow_finding (
    profile text collate "C" not null,
    flow    text collate "C" not null,
    finding text collate "C" not null references crime_profile.finding,
    primary key (profile, flow, finding),
    foreign key (profile, flow) references crime_profile.flow
);

create table crime_profile.involvement (
    profile   text collate "C" not null references crime_profile.profile,
    key       text collate "C" not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    actor     text collate "C" not null references crime_profile.indicator,
    market    text collate "C" not null references crime_profile.indicator,
    part      text not null,
    certainty text not null check (certainty in ('stated', 'reported', 'suggested')),
    position  integer not null,
    primary key (profile, key)
);
create table crime_profile.involvement_finding (
    profile     text collate "C" not null,
    involvement text collate "C" not null,
    finding     text collate "C" not null references crime_profile.finding,
    primary key (profile, involvement, finding),
    foreign key (profile, involvement) references crime_profile.involvement
);

create table crime_profile.event (
    profile     text collate "C" not null references crime_profile.profile,
    key         text collate "C" not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title       text not null,
    period_from text not null check (period_from ~ '^[0-9]{4}(-[0-9]{2})?$'),
    period_to   text check (period_to ~ '^[0-9]{4}(-[0-9]{2})?$'),
    ongoing     boolean not null,
    position    integer not null,
    primary key (profile, key),
    check (period_to >= period_from),
    check (ongoing = (period_to is null))
);
create table crime_profile.event_place (
    profile  text collate "C" not null,
    event    text collate "C" not null,
    code     text collate "C" check (code ~ '^[A-Z]{3}$'),
    name     text not null,
    position integer not null,
    primary key (profile, event, name),
    foreign key (profile, event) references crime_profile.event
);
create table crime_profile.event_finding (
    profile text collate "C" not null,
    event   text collate "C" not null,
    finding text collate "C" not null references crime_profile.finding,
    primary key (profile, event, finding),
    foreign key (profile, event) references crime_profile.event
);

call crime_profile.track_data_changes(
    'party', 'finding', 'finding_also', 'finding_party', 'finding_place', 'finding_relation',
    'flow', 'flow_place', 'flow_finding', 'involvement', 'involvement_finding', 'event', 'event_place', 'event_finding');

-- What the service reads of a finding beside its own row.
create view crime_profile.finding_party_named as
    select fp.finding, fp.party as key, p.name, p.type, fp.role, fp.position
      from crime_profile.finding_party fp
      join crime_profile.party p on p.profile = fp.profile and p.key = fp.party;

create view crime_profile.finding_qualification as
    select r.finding, f.id, f.statement, f.assertion, f.certainty
      from crime_profile.finding_relation r
      join crime_profile.finding f on f.id = r.other
     where r.type = 'qualified_by';
comment on view crime_profile.finding_qualification is 'What a claim is qualified by; it is never served without.';

create view crime_profile.finding_subject as
    select f.id as finding, f.profile, f.subject as indicator, f.aspect, 'about' as relation, p.position * 100 + f.position as position
      from crime_profile.finding f
      join crime_profile.passage p on p.profile = f.profile and p.key = f.passage
     where f.subject is not null
    union all
    select f.id, f.profile, a.indicator, f.aspect, 'also', p.position * 100 + f.position
      from crime_profile.finding_also a
      join crime_profile.finding f on f.id = a.finding
      join crime_profile.passage p on p.profile = f.profile and p.key = f.passage;
comment on view crime_profile.finding_subject is 'Every indicator that a finding is about or also says something of.';

create function crime_profile.findings_of(of_profile text, of_indicator text) returns text[]
    language sql
    stable
    return (select array_agg(s.finding order by s.position)
              from crime_profile.finding_subject s
             where s.profile = of_profile and s.indicator = of_indicator);
comment on function crime_profile.findings_of is 'Ids of the findings on an indicator, its own and others'', in the order of the report.';

create function crime_profile.findings_on_paper(of_profile text, of_indicator text) returns text[]
    language sql
    stable
    return (select array_agg(s.finding order by s.position)
              from crime_profile.finding_subject s
             where s.profile = of_profile and s.indicator = of_indicator and s.relation = 'about' and s.aspect = 'framework');

create function crime_profile.findings_in_practice(of_profile text, of_indicator text) returns text[]
    language sql
    stable
    return (select array_agg(s.finding order by s.position)
              from crime_profile.finding_subject s
             where s.profile = of_profile and s.indicator = of_indicator and s.relation = 'about' and s.aspect <> 'framework');
comment on function crime_profile.findings_in_practice is 'Ids of a resilience indicator''s findings on anything but the framework.';

create function crime_profile.findings_of_passage(of_profile text, of_passage text) returns text[]
    language sql
    stable
    return (select array_agg(f.id order by f.position)
              from crime_profile.finding f
             where f.profile = of_profile and f.passage = of_passage);

create function crime_profile.findings_of_party(of_profile text, of_party text) returns text[]
    language sql
    stable
    return (select array_agg(distinct fp.finding)
              from crime_profile.finding_party fp
             where fp.profile = of_profile and fp.party = of_party);

create function crime_profile.roles_of_party(of_profile text, of_party text) returns text[]
    language sql
    stable
    return (select array_agg(distinct fp.role)
              from crime_profile.finding_party fp
             where fp.profile = of_profile and fp.party = of_party);
