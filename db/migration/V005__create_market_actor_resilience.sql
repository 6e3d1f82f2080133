-- One row wherever the Index gives a score. Coded columns are null where no prose is coded; an import never writes them.
-- The generated column "kind" ties each table to its own indicators.

create table crime_profile.criminal_market (
    profile           text collate "C" not null references crime_profile.profile,
    indicator         text collate "C" not null,
    kind              text not null generated always as ('market') stored,
    score             numeric not null check (score between 1 and 10 and score % 0.5 = 0 and scale(score) = 1),
    summary           text check (summary <> ''),
    presence          text check (presence in ('prominent', 'present', 'limited', 'suggested', 'little_evidence', 'not_mentioned')),
    roles             text[] check (roles <@ array['source', 'transit', 'destination', 'domestic_market']),
    state_involvement text check (state_involvement in ('stated', 'suggested', 'not_mentioned')),
    primary key (profile, indicator),
    foreign key (indicator, kind) references crime_profile.indicator (key, kind),
    check (num_nulls(summary, presence, roles, state_involvement) in (0, 4))
);
comment on column crime_profile.criminal_market.roles is 'Empty where the text is coded and names none.';

create table crime_profile.criminal_actor (
    profile     text collate "C" not null references crime_profile.profile,
    indicator   text collate "C" not null,
    kind        text not null generated always as ('actor') stored,
    score       numeric not null check (score between 1 and 10 and score % 0.5 = 0 and scale(score) = 1),
    summary     text check (summary <> ''),
    reach       text check (reach in ('countrywide', 'limited', 'not_mentioned')),
    violence    text check (violence in ('varies', 'not_mentioned')),
    arms        text check (arms in ('some_access', 'not_mentioned')),
    state_tie   text check (state_tie in ('part_of_state', 'tasked_by_state', 'not_mentioned')),
    foreign_tie text check (foreign_tie in ('stated', 'not_mentioned')),
    primary key (profile, indicator),
    foreign key (indicator, kind) references crime_profile.indicator (key, kind),
    check (num_nulls(summary, reach, violence, arms, state_tie, foreign_tie) in (0, 6))
);

create table crime_profile.resilience_indicator (
    profile      text collate "C" not null references crime_profile.profile,
    indicator    text collate "C" not null,
    kind         text not null generated always as ('resilience_indicator') stored,
    score        numeric not null check (score between 1 and 10 and score % 0.5 = 0 and scale(score) = 1),
    summary      text check (summary <> ''),
    law_on_paper text check (law_on_paper <> ''),
    in_practice  text check (in_practice <> ''),
    primary key (profile, indicator),
    foreign key (indicator, kind) references crime_profile.indicator (key, kind),
    check (summary is not null or num_nonnulls(law_on_paper, in_practice) = 0)
);
comment on column crime_profile.resilience_indicator.law_on_paper is
    'What law, treaty or formal institution provides for; null beside a summary where the text is silent.';
comment on column crime_profile.resilience_indicator.in_practice is
    'What is said to happen; null beside a summary where the text is silent.';

create table crime_profile.resilience_pillar (
    profile      text collate "C" not null references crime_profile.profile,
    pillar       text collate "C" not null references crime_profile.pillar,
    mean         numeric(4, 2),
    summary      text check (summary <> ''),
    law_on_paper text check (law_on_paper <> ''),
    in_practice  text check (in_practice <> ''),
    primary key (profile, pillar),
    check (summary is not null or num_nonnulls(law_on_paper, in_practice) = 0)
);
comment on column crime_profile.resilience_pillar.mean is
    'Derived, not the publisher''s: half-up to two decimals, the mean of the pillar''s resilience indicators.';

-- All scores, whatever their kind.
create view crime_profile.observed_score as
    select profile, indicator, kind, score from crime_profile.criminal_market
    union all
    select profile, indicator, kind, score from crime_profile.criminal_actor
    union all
    select profile, indicator, kind, score from crime_profile.resilience_indicator;

create or replace function crime_profile.refresh_derived() returns void
    language plpgsql
    set search_path = crime_profile, pg_temp
as $$
begin
    if exists (select from observed_score s
                 join profile p on p.id = s.profile
                 join indicator i on i.key = s.indicator
                where i.first_edition > p.edition) then
        raise exception 'a score is given for an indicator that its edition did not measure';
    end if;

    -- A mean is a figure only where every indicator that its edition measures has a score.
    with measured as (
        select p.id as profile, i.kind, count(*) as indicators
          from profile p join indicator i on i.first_edition <= p.edition
         group by p.id, i.kind
    ), mean as (
        select m.profile, m.kind, avg(s.score) as exact
          from measured m join observed_score s on s.profile = m.profile and s.kind = m.kind
         group by m.profile, m.kind, m.indicators
        having count(*) = m.indicators
    ), average as (
        select p.id,
               max(exact) filter (where kind = 'market') as markets,
               max(exact) filter (where kind = 'actor') as actors,
               max(exact) filter (where kind = 'resilience_indicator') as resilience
          from profile p left join mean on mean.profile = p.id
         group by p.id
    ), shown as (
        select id,
               round((markets + actors) / 2, 2) as criminality,
               round(markets, 2) as criminal_markets,
               round(actors, 2) as criminal_actors,
               round(resilience, 2) as resilience
          from average
    )
    update profile p
       set criminality = s.criminality, criminal_markets = s.criminal_markets,
           criminal_actors = s.criminal_actors, resilience = s.resilience
      from shown s
     where s.id = p.id
       and (p.criminality, p.criminal_markets, p.criminal_actors, p.resilience)
           is distinct from (s.criminality, s.criminal_markets, s.criminal_actors, s.resilience);

    insert into resilience_pillar (profile, pillar)
    select distinct r.profile, i.pillar from resilience_indicator r join indicator i on i.key = r.indicator
    on conflict do nothing;

    update resilience_pillar p
       set mean = m.mean
      from (select r.profile, i.pillar, round(avg(r.score), 2) as mean
              from resilience_indicator r join indicator i on i.key = r.indicator
             group by r.profile, i.pillar) m
     where (m.profile, m.pillar) = (p.profile, p.pillar) and p.mean is distinct from m.mean;
end
$$;

call crime_profile.track_data_changes('criminal_market', 'criminal_actor', 'resilience_indicator', 'resilience_pillar');
