-- Seeds Turkmenistan: its profiles of 2021, 2023 and 2025, and every score that the Index's workbook gives for them.

insert into crime_profile.country (iso3, iso2, name) values ('TKM', 'TM', 'Turkmenistan');

insert into crime_profile.profile (id, country, edition, continent, region, coverage, disclaimer) values
    ('TKM-2021', 'TKM', 2021, 'Asia', 'Central Asia and the Caucasus', 'coded',
     'A grant from the United States Department of State paid for part of the summary that is coded here. Its '
     'opinions, findings and conclusions are those of its authors; they need not be the views of that department.');
insert into crime_profile.profile (id, country, edition, continent, region, coverage) values
    ('TKM-2023', 'TKM', 2023, 'Asia', 'Central Asia and the Caucasus', 'figures_only');
insert into crime_profile.profile (id, country, edition, continent, region, coverage) values
    ('TKM-2025', 'TKM', 2025, 'Asia', 'Central Asia and the Caucasus', 'figures_only');

-- 2021: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('TKM-2021', 'human-trafficking', 8.5),
    ('TKM-2021', 'human-smuggling', 5.0),
    ('TKM-2021', 'arms-trafficking', 2.0),
    ('TKM-2021', 'flora-crimes', 2.0),
    ('TKM-2021', 'fauna-crimes', 3.0),
    ('TKM-2021', 'non-renewable-resource-crimes', 7.0),
    ('TKM-2021', 'heroin-trade', 6.5),
    ('TKM-2021', 'cocaine-trade', 1.5),
    ('TKM-2021', 'cannabis-trade', 4.0),
    ('TKM-2021', 'synthetic-drug-trade', 4.0);

-- 2021: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('TKM-2021', 'mafia-style-groups', 3.0),
    ('TKM-2021', 'criminal-networks', 3.5),
    ('TKM-2021', 'state-embedded-actors', 8.5),
    ('TKM-2021', 'foreign-actors', 4.5);

-- 2021: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('TKM-2021', 'political-leadership-and-governance', 2.0),
    ('TKM-2021', 'government-transparency-and-accountability', 1.5),
    ('TKM-2021', 'international-cooperation', 1.5),
    ('TKM-2021', 'national-policies-and-laws', 2.5),
    ('TKM-2021', 'judicial-system-and-detention', 2.0),
    ('TKM-2021', 'law-enforcement', 2.0),
    ('TKM-2021', 'territorial-integrity', 2.0),
    ('TKM-2021', 'anti-money-laundering', 3.5),
    ('TKM-2021', 'economic-regulatory-capacity', 2.0),
    ('TKM-2021', 'victim-and-witness-support', 2.0),
    ('TKM-2021', 'prevention', 2.0),
    ('TKM-2021', 'non-state-actors', 3.0);

-- 2023: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('TKM-2023', 'human-trafficking', 8.5),
    ('TKM-2023', 'human-smuggling', 5.5),
    ('TKM-2023', 'extortion-and-protection-racketeering', 5.0),
    ('TKM-2023', 'arms-trafficking', 2.0),
    ('TKM-2023', 'trade-in-counterfeit-goods', 4.0),
    ('TKM-2023', 'illicit-trade-in-excisable-goods', 5.0),
    ('TKM-2023', 'flora-crimes', 2.5),
    ('TKM-2023', 'fauna-crimes', 2.5),
    ('TKM-2023', 'non-renewable-resource-crimes', 7.0),
    ('TKM-2023', 'heroin-trade', 6.5),
    ('TKM-2023', 'cocaine-trade', 1.5),
    ('TKM-2023', 'cannabis-trade', 4.0),
    ('TKM-2023', 'synthetic-drug-trade', 4.0),
    ('TKM-2023', 'cyber-dependent-crimes', 2.5),
    ('TKM-2023', 'financial-crimes', 5.5);

-- 2023: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('TKM-2023', 'mafia-style-groups', 2.5),
    ('TKM-2023', 'criminal-networks', 5.0),
    ('TKM-2023', 'state-embedded-actors', 8.5),
    ('TKM-2023', 'foreign-actors', 3.5),
    ('TKM-2023', 'private-sector-actors', 2.5);

-- 2023: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('TKM-2023', 'political-leadership-and-governance', 2.0),
    ('TKM-2023', 'government-transparency-and-accountability', 1.5),
    ('TKM-2023', 'international-cooperation', 1.5),
    ('TKM-2023', 'national-policies-and-laws', 2.5),
    ('TKM-2023', 'judicial-system-and-detention', 1.5),
    ('TKM-2023', 'law-enforcement', 2.0),
    ('TKM-2023', 'territorial-integrity', 4.5),
    ('TKM-2023', 'anti-money-laundering', 3.5),
    ('TKM-2023', 'economic-regulatory-capacity', 2.0),
    ('TKM-2023', 'victim-and-witness-support', 2.0),
    ('TKM-2023', 'prevention', 2.0),
    ('TKM-2023', 'non-state-actors', 1.5);

-- 2025: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('TKM-2025', 'human-trafficking', 8.0),
    ('TKM-2025', 'human-smuggling', 5.5),
    ('TKM-2025', 'extortion-and-protection-racketeering', 4.0),
    ('TKM-2025', 'arms-trafficking', 2.0),
    ('TKM-2025', 'trade-in-counterfeit-goods', 4.5),
    ('TKM-2025', 'illicit-trade-in-excisable-goods', 5.0),
    ('TKM-2025', 'flora-crimes', 2.0),
    ('TKM-2025', 'fauna-crimes', 2.5),
    ('TKM-2025', 'non-renewable-resource-crimes', 7.0),
    ('TKM-2025', 'heroin-trade', 6.5),
    ('TKM-2025', 'cocaine-trade', 1.5),
    ('TKM-2025', 'cannabis-trade', 4.0),
    ('TKM-2025', 'synthetic-drug-trade', 4.5),
    ('TKM-2025', 'cyber-dependent-crimes', 2.5),
    ('TKM-2025', 'financial-crimes', 6.5);

-- 2025: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('TKM-2025', 'mafia-style-groups', 2.0),
    ('TKM-2025', 'criminal-networks', 4.5),
    ('TKM-2025', 'state-embedded-actors', 9.0),
    ('TKM-2025', 'foreign-actors', 3.5),
    ('TKM-2025', 'private-sector-actors', 2.5);

-- 2025: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('TKM-2025', 'political-leadership-and-governance', 2.0),
    ('TKM-2025', 'government-transparency-and-accountability', 1.5),
    ('TKM-2025', 'international-cooperation', 1.5),
    ('TKM-2025', 'national-policies-and-laws', 2.5),
    ('TKM-2025', 'judicial-system-and-detention', 1.5),
    ('TKM-2025', 'law-enforcement', 2.0),
    ('TKM-2025', 'territorial-integrity', 4.5),
    ('TKM-2025', 'anti-money-laundering', 3.0),
    ('TKM-2025', 'economic-regulatory-capacity', 2.0),
    ('TKM-2025', 'victim-and-witness-support', 2.0),
    ('TKM-2025', 'prevention', 2.0),
    ('TKM-2025', 'non-state-actors', 1.5);
