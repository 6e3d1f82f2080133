-- Seeds what the report of 2021 on Turkmenistan states of movements, of actors' parts in markets, and of dates; each rests on
-- findings.

-- Flows
insert into crime_profile.flow (profile, key, market, commodity, certainty, position) values
    ('TKM-2021', 'trafficked-people-out', 'human-trafficking', 'trafficked people', 'stated', 1);
insert into crime_profile.flow_place (profile, flow, stage, code, name, position) values
    ('TKM-2021', 'trafficked-people-out', 'origin', 'TKM', 'Turkmenistan', 1);
insert into crime_profile.flow_finding (profile, flow, finding) values
    ('TKM-2021', 'trafficked-people-out', 'TKM-2021-people-1-02');

insert into crime_profile.flow (profile, key, market, commodity, certainty, position) values
    ('TKM-2021', 'trafficked-people-in', 'human-trafficking', 'trafficked people', 'stated', 2);
insert into crime_profile.flow_place (profile, flow, stage, code, name, position) values
    ('TKM-2021', 'trafficked-people-in', 'destination', 'TKM', 'Turkmenistan', 1);
insert into crime_profile.flow_finding (profile, flow, finding) values
    ('TKM-2021', 'trafficked-people-in', 'TKM-2021-people-1-02');

insert into crime_profile.flow (profile, key, market, commodity, certainty, position) values
    ('TKM-2021', 'forced-labour-abroad', 'human-trafficking', 'people, for forced labour', 'suggested', 3);
insert into crime_profile.flow_place (profile, flow, stage, code, name, position) values
    ('TKM-2021', 'forced-labour-abroad', 'origin', 'TKM', 'Turkmenistan', 1),
    ('TKM-2021', 'forced-labour-abroad', 'destination', 'TUR', 'Turkey', 2),
    ('TKM-2021', 'forced-labour-abroad', 'destination', 'RUS', 'Russia', 3),
    ('TKM-2021', 'forced-labour-abroad', 'destination', 'IND', 'India', 4);
insert into crime_profile.flow_finding (profile, flow, finding) values
    ('TKM-2021', 'forced-labour-abroad', 'TKM-2021-people-1-07');

insert into crime_profile.flow (profile, key, market, commodity, certainty, position) values
    ('TKM-2021', 'women-sexual-exploitation-abroad', 'human-trafficking', 'women, for sexual exploitation', 'suggested', 4);
insert into crime_profile.flow_place (profile, flow, stage, code, name, position) values
    ('TKM-2021', 'women-sexual-exploitation-abroad', 'origin', 'TKM', 'Turkmenistan', 1);
insert into crime_profile.flow_finding (profile, flow, finding) values
    ('TKM-2021', 'women-sexual-exploitation-abroad', 'TKM-2021-people-1-08');

insert into crime_profile.flow (profile, key, market, commodity, certainty, position) values
    ('TKM-2021', 'asia-europe-people', 'human-smuggling', 'smuggled people', 'stated', 5);
insert into crime_profile.flow_place (profile, flow, stage, code, name, position) values
    ('TKM-2021', 'asia-europe-people', 'origin', null, 'Asia', 1),
    ('TKM-2021', 'asia-europe-people', 'via', 'TKM', 'Turkmenistan', 2),
    ('TKM-2021', 'asia-europe-people', 'destination', null, 'Europe', 3);
insert into crime_profile.flow_finding (profile, flow, finding) values
    ('TKM-2021', 'asia-europe-people', 'TKM-2021-people-2-02');

insert into crime_profile.flow (profile, key, market, commodity, certainty, position) values
    ('TKM-2021', 'people-without-documents', 'human-smuggling', 'people without valid travel documents', 'stated', 6);
insert into crime_profile.flow_place (profile, flow, stage, code, name, position) values
    ('TKM-2021', 'people-without-documents', 'origin', 'TKM', 'Turkmenistan', 1),
    ('TKM-2021', 'people-without-documents', 'destination', 'KAZ', 'Kazakhstan', 2),
    ('TKM-2021', 'people-without-documents', 'destination', 'RUS', 'Russia', 3);
insert into crime_profile.flow_finding (profile, flow, finding) values
    ('TKM-2021', 'people-without-documents', 'TKM-2021-people-2-04');

insert into crime_profile.flow (profile, key, market, commodity, certainty, position) values
    ('TKM-2021', 'narcotics-from-afghanistan', 'heroin-trade', 'narcotics', 'stated', 7);
insert into crime_profile.flow_place (profile, flow, stage, code, name, position) values
    ('TKM-2021', 'narcotics-from-afghanistan', 'origin', 'AFG', 'Afghanistan', 1),
    ('TKM-2021', 'narcotics-from-afghanistan', 'via', 'TKM', 'Turkmenistan', 2),
    ('TKM-2021', 'narcotics-from-afghanistan', 'destination', 'TUR', 'Turkey', 3),
    ('TKM-2021', 'narcotics-from-afghanistan', 'destination', 'RUS', 'Russia', 4),
    ('TKM-2021', 'narcotics-from-afghanistan', 'destination', null, 'Europe', 5);
insert into crime_profile.flow_finding (profile, flow, finding) values
    ('TKM-2021', 'narcotics-from-afghanistan', 'TKM-2021-drugs-1-02');

-- Involvements
insert into crime_profile.involvement (profile, key, actor, market, certainty, position, part) values
    ('TKM-2021', 'state-cotton-labour', 'state-embedded-actors', 'human-trafficking', 'stated', 1,
     'The government imposes unpaid cotton picking, takes land from farmers who miss quotas, and so feeds part of the demand.');
insert into crime_profile.involvement_finding (profile, involvement, finding) values
    ('TKM-2021', 'state-cotton-labour', 'TKM-2021-people-1-04'),
    ('TKM-2021', 'state-cotton-labour', 'TKM-2021-people-1-05'),
    ('TKM-2021', 'state-cotton-labour', 'TKM-2021-people-1-06');

insert into crime_profile.involvement (profile, key, actor, market, certainty, position, part) values
    ('TKM-2021', 'state-resource-looting', 'state-embedded-actors', 'non-renewable-resource-crimes', 'suggested', 2,
     'Opaque management of oil and gas implies looting from high up in the state.');
insert into crime_profile.involvement_finding (profile, involvement, finding) values
    ('TKM-2021', 'state-resource-looting', 'TKM-2021-environment-1-03'),
    ('TKM-2021', 'state-resource-looting', 'TKM-2021-environment-1-04');

insert into crime_profile.involvement (profile, key, actor, market, certainty, position, part) values
    ('TKM-2021', 'officials-heroin', 'state-embedded-actors', 'heroin-trade', 'suggested', 3,
     'Small seizures could be a sign that officials take part.');
insert into crime_profile.involvement_finding (profile, involvement, finding) values
    ('TKM-2021', 'officials-heroin', 'TKM-2021-drugs-1-04'),
    ('TKM-2021', 'officials-heroin', 'TKM-2021-drugs-1-07');

insert into crime_profile.involvement (profile, key, actor, market, certainty, position, part) values
    ('TKM-2021', 'networks-heroin', 'criminal-networks', 'heroin-trade', 'stated', 4,
     'Turkmens work with heroin trafficking organisations that span several countries, which is more usual than loose networks.');
insert into crime_profile.involvement_finding (profile, involvement, finding) values
    ('TKM-2021', 'networks-heroin', 'TKM-2021-criminal-actors-2-02');

insert into crime_profile.involvement (profile, key, actor, market, certainty, position, part) values
    ('TKM-2021', 'foreign-heroin', 'foreign-actors', 'heroin-trade', 'stated', 5,
     'Transnational organisations, usually of Afghan, Sri Lankan and US nationals, work with Turkmens in it.');
insert into crime_profile.involvement_finding (profile, involvement, finding) values
    ('TKM-2021', 'foreign-heroin', 'TKM-2021-criminal-actors-2-02'),
    ('TKM-2021', 'foreign-heroin', 'TKM-2021-criminal-actors-2-03');

insert into crime_profile.involvement (profile, key, actor, market, certainty, position, part) values
    ('TKM-2021', 'networks-racketeering', 'criminal-networks', 'extortion-and-protection-racketeering', 'reported', 6,
     'Turkmen groups are reported to run rackets against Turkmen migrants in Turkey.');
insert into crime_profile.involvement_finding (profile, involvement, finding) values
    ('TKM-2021', 'networks-racketeering', 'TKM-2021-criminal-actors-2-04');

insert into crime_profile.involvement (profile, key, actor, market, certainty, position, part) values
    ('TKM-2021', 'networks-human-trafficking', 'criminal-networks', 'human-trafficking', 'stated', 7,
     'The violence of the networks is especially severe around this market.');
insert into crime_profile.involvement_finding (profile, involvement, finding) values
    ('TKM-2021', 'networks-human-trafficking', 'TKM-2021-criminal-actors-2-07');

insert into crime_profile.involvement (profile, key, actor, market, certainty, position, part) values
    ('TKM-2021', 'state-contracts', 'state-embedded-actors', 'financial-crimes', 'stated', 8,
     'Infrastructure contracts often let elites take public money for themselves; patronage breeds embezzlement.');
insert into crime_profile.involvement_finding (profile, involvement, finding) values
    ('TKM-2021', 'state-contracts', 'TKM-2021-criminal-actors-3-06'),
    ('TKM-2021', 'state-contracts', 'TKM-2021-economic-and-financial-environment-2-07');

insert into crime_profile.involvement (profile, key, actor, market, certainty, position, part) values
    ('TKM-2021', 'anti-corruption-bodies-extortion', 'state-embedded-actors', 'extortion-and-protection-racketeering', 'stated', 9,
     'Earlier anti-corruption bodies served to extort money from rich officials and people in business.');
insert into crime_profile.involvement_finding (profile, involvement, finding) values
    ('TKM-2021', 'anti-corruption-bodies-extortion', 'TKM-2021-leadership-and-governance-1-05');

-- Events
insert into crime_profile.event (profile, key, period_from, period_to, ongoing, position, title) values
    ('TKM-2021', 'mafia-leaders-eradicated', '1990', '1999', false, 1,
     'All active mafia leaders eradicated');
insert into crime_profile.event_finding (profile, event, finding) values
    ('TKM-2021', 'mafia-leaders-eradicated', 'TKM-2021-criminal-actors-1-02');

insert into crime_profile.event (profile, key, period_from, period_to, ongoing, position, title) values
    ('TKM-2021', 'kazakhstan-border-demarcation', '2005', null, true, 2,
     'Demarcation of the border with Kazakhstan begun, still unfinished');
insert into crime_profile.event_place (profile, event, code, name, position) values
    ('TKM-2021', 'kazakhstan-border-demarcation', 'KAZ', 'Kazakhstan', 1);
insert into crime_profile.event_finding (profile, event, finding) values
    ('TKM-2021', 'kazakhstan-border-demarcation', 'TKM-2021-criminal-justice-and-security-3-10'),
    ('TKM-2021', 'kazakhstan-border-demarcation', 'TKM-2021-criminal-justice-and-security-3-11');

insert into crime_profile.event (profile, key, period_from, period_to, ongoing, position, title) values
    ('TKM-2021', 'money-laundering-defences-improved', '2010', '2010', false, 3,
     'Defences against money laundering significantly improved');
insert into crime_profile.event_finding (profile, event, finding) values
    ('TKM-2021', 'money-laundering-defences-improved', 'TKM-2021-economic-and-financial-environment-1-01');

insert into crime_profile.event (profile, key, period_from, period_to, ongoing, position, title) values
    ('TKM-2021', 'roads-improved', '2011', '2021', false, 4,
     'Roads to the neighbours much improved over about ten years');
insert into crime_profile.event_finding (profile, event, finding) values
    ('TKM-2021', 'roads-improved', 'TKM-2021-criminal-justice-and-security-3-06');

insert into crime_profile.event (profile, key, period_from, period_to, ongoing, position, title) values
    ('TKM-2021', 'seizures-undeclared', '2016', '2016', false, 5,
     'Government ceases to declare opium and heroin seizures, which had been falling');
insert into crime_profile.event_finding (profile, event, finding) values
    ('TKM-2021', 'seizures-undeclared', 'TKM-2021-drugs-1-05'),
    ('TKM-2021', 'seizures-undeclared', 'TKM-2021-drugs-1-06');

insert into crime_profile.event (profile, key, period_from, period_to, ongoing, position, title) values
    ('TKM-2021', 'national-action-plan', '2016', '2018', false, 6,
     'National action plan');
insert into crime_profile.event_finding (profile, event, finding) values
    ('TKM-2021', 'national-action-plan', 'TKM-2021-civil-society-and-social-protection-2-02'),
    ('TKM-2021', 'national-action-plan', 'TKM-2021-civil-society-and-social-protection-2-03');

insert into crime_profile.event (profile, key, period_from, period_to, ongoing, position, title) values
    ('TKM-2021', 'election-2018', '2018', '2018', false, 7,
     'Election without the preconditions of a democratic process');
insert into crime_profile.event_finding (profile, event, finding) values
    ('TKM-2021', 'election-2018', 'TKM-2021-leadership-and-governance-2-02');
