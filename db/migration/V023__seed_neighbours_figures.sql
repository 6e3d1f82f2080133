-- Seeds Turkmenistan's seven neighbours in its region: their profiles of 2021, 2023 and 2025, and every score that the Index's
-- workbook gives for them.

-- Armenia
insert into crime_profile.profile (id, country, edition, continent, region, coverage) values
    ('ARM-2021', 'ARM', 2021, 'Asia', 'Central Asia and the Caucasus', 'figures_only'),
    ('ARM-2023', 'ARM', 2023, 'Asia', 'Central Asia and the Caucasus', 'figures_only'),
    ('ARM-2025', 'ARM', 2025, 'Asia', 'Central Asia and the Caucasus', 'figures_only');

-- Armenia 2021: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('ARM-2021', 'human-trafficking', 3.5),
    ('ARM-2021', 'human-smuggling', 2.0),
    ('ARM-2021', 'arms-trafficking', 2.5),
    ('ARM-2021', 'flora-crimes', 4.0),
    ('ARM-2021', 'fauna-crimes', 4.5),
    ('ARM-2021', 'non-renewable-resource-crimes', 3.5),
    ('ARM-2021', 'heroin-trade', 4.0),
    ('ARM-2021', 'cocaine-trade', 2.0),
    ('ARM-2021', 'cannabis-trade', 4.0),
    ('ARM-2021', 'synthetic-drug-trade', 4.0);

-- Armenia 2021: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('ARM-2021', 'mafia-style-groups', 3.0),
    ('ARM-2021', 'criminal-networks', 3.0),
    ('ARM-2021', 'state-embedded-actors', 3.5),
    ('ARM-2021', 'foreign-actors', 3.0);

-- Armenia 2021: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('ARM-2021', 'political-leadership-and-governance', 6.0),
    ('ARM-2021', 'government-transparency-and-accountability', 6.0),
    ('ARM-2021', 'international-cooperation', 6.5),
    ('ARM-2021', 'national-policies-and-laws', 6.0),
    ('ARM-2021', 'judicial-system-and-detention', 4.5),
    ('ARM-2021', 'law-enforcement', 6.0),
    ('ARM-2021', 'territorial-integrity', 5.5),
    ('ARM-2021', 'anti-money-laundering', 6.0),
    ('ARM-2021', 'economic-regulatory-capacity', 5.5),
    ('ARM-2021', 'victim-and-witness-support', 5.5),
    ('ARM-2021', 'prevention', 5.0),
    ('ARM-2021', 'non-state-actors', 6.0);

-- Armenia 2023: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('ARM-2023', 'human-trafficking', 3.0),
    ('ARM-2023', 'human-smuggling', 1.5),
    ('ARM-2023', 'extortion-and-protection-racketeering', 1.5),
    ('ARM-2023', 'arms-trafficking', 2.0),
    ('ARM-2023', 'trade-in-counterfeit-goods', 3.5),
    ('ARM-2023', 'illicit-trade-in-excisable-goods', 3.5),
    ('ARM-2023', 'flora-crimes', 3.5),
    ('ARM-2023', 'fauna-crimes', 4.0),
    ('ARM-2023', 'non-renewable-resource-crimes', 2.5),
    ('ARM-2023', 'heroin-trade', 4.5),
    ('ARM-2023', 'cocaine-trade', 1.5),
    ('ARM-2023', 'cannabis-trade', 3.5),
    ('ARM-2023', 'synthetic-drug-trade', 4.0),
    ('ARM-2023', 'cyber-dependent-crimes', 2.5),
    ('ARM-2023', 'financial-crimes', 3.0);

-- Armenia 2023: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('ARM-2023', 'mafia-style-groups', 2.5),
    ('ARM-2023', 'criminal-networks', 3.0),
    ('ARM-2023', 'state-embedded-actors', 3.0),
    ('ARM-2023', 'foreign-actors', 3.0),
    ('ARM-2023', 'private-sector-actors', 2.0);

-- Armenia 2023: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('ARM-2023', 'political-leadership-and-governance', 7.0),
    ('ARM-2023', 'government-transparency-and-accountability', 6.0),
    ('ARM-2023', 'international-cooperation', 7.0),
    ('ARM-2023', 'national-policies-and-laws', 6.5),
    ('ARM-2023', 'judicial-system-and-detention', 4.5),
    ('ARM-2023', 'law-enforcement', 6.5),
    ('ARM-2023', 'territorial-integrity', 3.0),
    ('ARM-2023', 'anti-money-laundering', 6.0),
    ('ARM-2023', 'economic-regulatory-capacity', 6.0),
    ('ARM-2023', 'victim-and-witness-support', 5.0),
    ('ARM-2023', 'prevention', 4.5),
    ('ARM-2023', 'non-state-actors', 6.5);

-- Armenia 2025: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('ARM-2025', 'human-trafficking', 3.5),
    ('ARM-2025', 'human-smuggling', 1.5),
    ('ARM-2025', 'extortion-and-protection-racketeering', 1.5),
    ('ARM-2025', 'arms-trafficking', 2.5),
    ('ARM-2025', 'trade-in-counterfeit-goods', 3.5),
    ('ARM-2025', 'illicit-trade-in-excisable-goods', 3.5),
    ('ARM-2025', 'flora-crimes', 3.5),
    ('ARM-2025', 'fauna-crimes', 4.0),
    ('ARM-2025', 'non-renewable-resource-crimes', 3.0),
    ('ARM-2025', 'heroin-trade', 4.0),
    ('ARM-2025', 'cocaine-trade', 2.0),
    ('ARM-2025', 'cannabis-trade', 3.5),
    ('ARM-2025', 'synthetic-drug-trade', 4.0),
    ('ARM-2025', 'cyber-dependent-crimes', 3.5),
    ('ARM-2025', 'financial-crimes', 3.5);

-- Armenia 2025: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('ARM-2025', 'mafia-style-groups', 2.0),
    ('ARM-2025', 'criminal-networks', 3.0),
    ('ARM-2025', 'state-embedded-actors', 3.5),
    ('ARM-2025', 'foreign-actors', 3.0),
    ('ARM-2025', 'private-sector-actors', 3.0);

-- Armenia 2025: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('ARM-2025', 'political-leadership-and-governance', 6.5),
    ('ARM-2025', 'government-transparency-and-accountability', 6.0),
    ('ARM-2025', 'international-cooperation', 7.0),
    ('ARM-2025', 'national-policies-and-laws', 6.5),
    ('ARM-2025', 'judicial-system-and-detention', 4.5),
    ('ARM-2025', 'law-enforcement', 6.5),
    ('ARM-2025', 'territorial-integrity', 3.0),
    ('ARM-2025', 'anti-money-laundering', 5.5),
    ('ARM-2025', 'economic-regulatory-capacity', 6.0),
    ('ARM-2025', 'victim-and-witness-support', 5.0),
    ('ARM-2025', 'prevention', 4.5),
    ('ARM-2025', 'non-state-actors', 6.5);

-- Azerbaijan
insert into crime_profile.profile (id, country, edition, continent, region, coverage) values
    ('AZE-2021', 'AZE', 2021, 'Asia', 'Central Asia and the Caucasus', 'figures_only'),
    ('AZE-2023', 'AZE', 2023, 'Asia', 'Central Asia and the Caucasus', 'figures_only'),
    ('AZE-2025', 'AZE', 2025, 'Asia', 'Central Asia and the Caucasus', 'figures_only');

-- Azerbaijan 2021: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('AZE-2021', 'human-trafficking', 4.5),
    ('AZE-2021', 'human-smuggling', 3.0),
    ('AZE-2021', 'arms-trafficking', 3.0),
    ('AZE-2021', 'flora-crimes', 3.5),
    ('AZE-2021', 'fauna-crimes', 3.5),
    ('AZE-2021', 'non-renewable-resource-crimes', 6.0),
    ('AZE-2021', 'heroin-trade', 6.0),
    ('AZE-2021', 'cocaine-trade', 3.0),
    ('AZE-2021', 'cannabis-trade', 5.0),
    ('AZE-2021', 'synthetic-drug-trade', 4.0);

-- Azerbaijan 2021: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('AZE-2021', 'mafia-style-groups', 5.5),
    ('AZE-2021', 'criminal-networks', 5.5),
    ('AZE-2021', 'state-embedded-actors', 7.5),
    ('AZE-2021', 'foreign-actors', 5.5);

-- Azerbaijan 2021: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('AZE-2021', 'political-leadership-and-governance', 3.5),
    ('AZE-2021', 'government-transparency-and-accountability', 3.5),
    ('AZE-2021', 'international-cooperation', 5.5),
    ('AZE-2021', 'national-policies-and-laws', 4.0),
    ('AZE-2021', 'judicial-system-and-detention', 2.5),
    ('AZE-2021', 'law-enforcement', 4.0),
    ('AZE-2021', 'territorial-integrity', 5.0),
    ('AZE-2021', 'anti-money-laundering', 4.5),
    ('AZE-2021', 'economic-regulatory-capacity', 4.0),
    ('AZE-2021', 'victim-and-witness-support', 4.0),
    ('AZE-2021', 'prevention', 5.0),
    ('AZE-2021', 'non-state-actors', 3.5);

-- Azerbaijan 2023: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('AZE-2023', 'human-trafficking', 4.5),
    ('AZE-2023', 'human-smuggling', 3.0),
    ('AZE-2023', 'extortion-and-protection-racketeering', 4.0),
    ('AZE-2023', 'arms-trafficking', 3.0),
    ('AZE-2023', 'trade-in-counterfeit-goods', 5.0),
    ('AZE-2023', 'illicit-trade-in-excisable-goods', 4.0),
    ('AZE-2023', 'flora-crimes', 3.0),
    ('AZE-2023', 'fauna-crimes', 3.5),
    ('AZE-2023', 'non-renewable-resource-crimes', 5.0),
    ('AZE-2023', 'heroin-trade', 6.5),
    ('AZE-2023', 'cocaine-trade', 1.5),
    ('AZE-2023', 'cannabis-trade', 5.5),
    ('AZE-2023', 'synthetic-drug-trade', 5.0),
    ('AZE-2023', 'cyber-dependent-crimes', 3.0),
    ('AZE-2023', 'financial-crimes', 5.0);

-- Azerbaijan 2023: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('AZE-2023', 'mafia-style-groups', 5.5),
    ('AZE-2023', 'criminal-networks', 5.5),
    ('AZE-2023', 'state-embedded-actors', 7.5),
    ('AZE-2023', 'foreign-actors', 6.0),
    ('AZE-2023', 'private-sector-actors', 3.0);

-- Azerbaijan 2023: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('AZE-2023', 'political-leadership-and-governance', 3.5),
    ('AZE-2023', 'government-transparency-and-accountability', 3.0),
    ('AZE-2023', 'international-cooperation', 5.0),
    ('AZE-2023', 'national-policies-and-laws', 4.0),
    ('AZE-2023', 'judicial-system-and-detention', 2.5),
    ('AZE-2023', 'law-enforcement', 4.5),
    ('AZE-2023', 'territorial-integrity', 4.0),
    ('AZE-2023', 'anti-money-laundering', 4.0),
    ('AZE-2023', 'economic-regulatory-capacity', 4.5),
    ('AZE-2023', 'victim-and-witness-support', 4.0),
    ('AZE-2023', 'prevention', 5.0),
    ('AZE-2023', 'non-state-actors', 3.5);

-- Azerbaijan 2025: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('AZE-2025', 'human-trafficking', 4.5),
    ('AZE-2025', 'human-smuggling', 3.0),
    ('AZE-2025', 'extortion-and-protection-racketeering', 2.5),
    ('AZE-2025', 'arms-trafficking', 3.0),
    ('AZE-2025', 'trade-in-counterfeit-goods', 5.5),
    ('AZE-2025', 'illicit-trade-in-excisable-goods', 4.5),
    ('AZE-2025', 'flora-crimes', 3.5),
    ('AZE-2025', 'fauna-crimes', 4.0),
    ('AZE-2025', 'non-renewable-resource-crimes', 5.5),
    ('AZE-2025', 'heroin-trade', 6.5),
    ('AZE-2025', 'cocaine-trade', 2.0),
    ('AZE-2025', 'cannabis-trade', 5.5),
    ('AZE-2025', 'synthetic-drug-trade', 5.5),
    ('AZE-2025', 'cyber-dependent-crimes', 3.0),
    ('AZE-2025', 'financial-crimes', 5.5);

-- Azerbaijan 2025: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('AZE-2025', 'mafia-style-groups', 5.0),
    ('AZE-2025', 'criminal-networks', 5.5),
    ('AZE-2025', 'state-embedded-actors', 8.5),
    ('AZE-2025', 'foreign-actors', 6.0),
    ('AZE-2025', 'private-sector-actors', 4.0);

-- Azerbaijan 2025: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('AZE-2025', 'political-leadership-and-governance', 3.5),
    ('AZE-2025', 'government-transparency-and-accountability', 3.0),
    ('AZE-2025', 'international-cooperation', 5.0),
    ('AZE-2025', 'national-policies-and-laws', 4.0),
    ('AZE-2025', 'judicial-system-and-detention', 2.5),
    ('AZE-2025', 'law-enforcement', 4.5),
    ('AZE-2025', 'territorial-integrity', 5.0),
    ('AZE-2025', 'anti-money-laundering', 4.0),
    ('AZE-2025', 'economic-regulatory-capacity', 4.5),
    ('AZE-2025', 'victim-and-witness-support', 4.0),
    ('AZE-2025', 'prevention', 4.0),
    ('AZE-2025', 'non-state-actors', 3.5);

-- Georgia
insert into crime_profile.profile (id, country, edition, continent, region, coverage) values
    ('GEO-2021', 'GEO', 2021, 'Asia', 'Central Asia and the Caucasus', 'figures_only'),
    ('GEO-2023', 'GEO', 2023, 'Asia', 'Central Asia and the Caucasus', 'figures_only'),
    ('GEO-2025', 'GEO', 2025, 'Asia', 'Central Asia and the Caucasus', 'figures_only');

-- Georgia 2021: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('GEO-2021', 'human-trafficking', 3.5),
    ('GEO-2021', 'human-smuggling', 2.0),
    ('GEO-2021', 'arms-trafficking', 2.0),
    ('GEO-2021', 'flora-crimes', 3.5),
    ('GEO-2021', 'fauna-crimes', 3.5),
    ('GEO-2021', 'non-renewable-resource-crimes', 3.0),
    ('GEO-2021', 'heroin-trade', 3.5),
    ('GEO-2021', 'cocaine-trade', 2.0),
    ('GEO-2021', 'cannabis-trade', 3.5),
    ('GEO-2021', 'synthetic-drug-trade', 4.0);

-- Georgia 2021: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('GEO-2021', 'mafia-style-groups', 2.5),
    ('GEO-2021', 'criminal-networks', 3.0),
    ('GEO-2021', 'state-embedded-actors', 3.0),
    ('GEO-2021', 'foreign-actors', 3.0);

-- Georgia 2021: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('GEO-2021', 'political-leadership-and-governance', 5.0),
    ('GEO-2021', 'government-transparency-and-accountability', 6.5),
    ('GEO-2021', 'international-cooperation', 7.0),
    ('GEO-2021', 'national-policies-and-laws', 6.5),
    ('GEO-2021', 'judicial-system-and-detention', 3.5),
    ('GEO-2021', 'law-enforcement', 6.5),
    ('GEO-2021', 'territorial-integrity', 5.0),
    ('GEO-2021', 'anti-money-laundering', 5.0),
    ('GEO-2021', 'economic-regulatory-capacity', 5.0),
    ('GEO-2021', 'victim-and-witness-support', 7.0),
    ('GEO-2021', 'prevention', 5.5),
    ('GEO-2021', 'non-state-actors', 6.0);

-- Georgia 2023: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('GEO-2023', 'human-trafficking', 3.5),
    ('GEO-2023', 'human-smuggling', 2.0),
    ('GEO-2023', 'extortion-and-protection-racketeering', 3.5),
    ('GEO-2023', 'arms-trafficking', 3.0),
    ('GEO-2023', 'trade-in-counterfeit-goods', 5.0),
    ('GEO-2023', 'illicit-trade-in-excisable-goods', 2.5),
    ('GEO-2023', 'flora-crimes', 4.0),
    ('GEO-2023', 'fauna-crimes', 4.0),
    ('GEO-2023', 'non-renewable-resource-crimes', 3.0),
    ('GEO-2023', 'heroin-trade', 4.0),
    ('GEO-2023', 'cocaine-trade', 2.0),
    ('GEO-2023', 'cannabis-trade', 3.5),
    ('GEO-2023', 'synthetic-drug-trade', 4.0),
    ('GEO-2023', 'cyber-dependent-crimes', 5.0),
    ('GEO-2023', 'financial-crimes', 5.0);

-- Georgia 2023: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('GEO-2023', 'mafia-style-groups', 3.0),
    ('GEO-2023', 'criminal-networks', 3.0),
    ('GEO-2023', 'state-embedded-actors', 3.5),
    ('GEO-2023', 'foreign-actors', 3.0),
    ('GEO-2023', 'private-sector-actors', 5.5);

-- Georgia 2023: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('GEO-2023', 'political-leadership-and-governance', 4.0),
    ('GEO-2023', 'government-transparency-and-accountability', 5.0),
    ('GEO-2023', 'international-cooperation', 6.0),
    ('GEO-2023', 'national-policies-and-laws', 6.5),
    ('GEO-2023', 'judicial-system-and-detention', 3.0),
    ('GEO-2023', 'law-enforcement', 6.5),
    ('GEO-2023', 'territorial-integrity', 5.0),
    ('GEO-2023', 'anti-money-laundering', 5.0),
    ('GEO-2023', 'economic-regulatory-capacity', 4.5),
    ('GEO-2023', 'victim-and-witness-support', 6.5),
    ('GEO-2023', 'prevention', 5.5),
    ('GEO-2023', 'non-state-actors', 5.5);

-- Georgia 2025: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('GEO-2025', 'human-trafficking', 4.0),
    ('GEO-2025', 'human-smuggling', 2.0),
    ('GEO-2025', 'extortion-and-protection-racketeering', 4.0),
    ('GEO-2025', 'arms-trafficking', 3.5),
    ('GEO-2025', 'trade-in-counterfeit-goods', 5.0),
    ('GEO-2025', 'illicit-trade-in-excisable-goods', 3.0),
    ('GEO-2025', 'flora-crimes', 4.0),
    ('GEO-2025', 'fauna-crimes', 4.0),
    ('GEO-2025', 'non-renewable-resource-crimes', 3.0),
    ('GEO-2025', 'heroin-trade', 4.0),
    ('GEO-2025', 'cocaine-trade', 2.5),
    ('GEO-2025', 'cannabis-trade', 3.5),
    ('GEO-2025', 'synthetic-drug-trade', 4.5),
    ('GEO-2025', 'cyber-dependent-crimes', 5.0),
    ('GEO-2025', 'financial-crimes', 5.5);

-- Georgia 2025: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('GEO-2025', 'mafia-style-groups', 3.5),
    ('GEO-2025', 'criminal-networks', 3.5),
    ('GEO-2025', 'state-embedded-actors', 4.0),
    ('GEO-2025', 'foreign-actors', 3.0),
    ('GEO-2025', 'private-sector-actors', 5.5);

-- Georgia 2025: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('GEO-2025', 'political-leadership-and-governance', 4.0),
    ('GEO-2025', 'government-transparency-and-accountability', 4.0),
    ('GEO-2025', 'international-cooperation', 5.0),
    ('GEO-2025', 'national-policies-and-laws', 6.5),
    ('GEO-2025', 'judicial-system-and-detention', 3.0),
    ('GEO-2025', 'law-enforcement', 6.5),
    ('GEO-2025', 'territorial-integrity', 4.5),
    ('GEO-2025', 'anti-money-laundering', 4.5),
    ('GEO-2025', 'economic-regulatory-capacity', 5.0),
    ('GEO-2025', 'victim-and-witness-support', 6.5),
    ('GEO-2025', 'prevention', 5.5),
    ('GEO-2025', 'non-state-actors', 5.0);

-- Kazakhstan
insert into crime_profile.profile (id, country, edition, continent, region, coverage) values
    ('KAZ-2021', 'KAZ', 2021, 'Asia', 'Central Asia and the Caucasus', 'figures_only'),
    ('KAZ-2023', 'KAZ', 2023, 'Asia', 'Central Asia and the Caucasus', 'figures_only'),
    ('KAZ-2025', 'KAZ', 2025, 'Asia', 'Central Asia and the Caucasus', 'figures_only');

-- Kazakhstan 2021: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('KAZ-2021', 'human-trafficking', 5.5),
    ('KAZ-2021', 'human-smuggling', 4.0),
    ('KAZ-2021', 'arms-trafficking', 2.0),
    ('KAZ-2021', 'flora-crimes', 2.0),
    ('KAZ-2021', 'fauna-crimes', 5.0),
    ('KAZ-2021', 'non-renewable-resource-crimes', 4.5),
    ('KAZ-2021', 'heroin-trade', 6.5),
    ('KAZ-2021', 'cocaine-trade', 2.5),
    ('KAZ-2021', 'cannabis-trade', 4.5),
    ('KAZ-2021', 'synthetic-drug-trade', 5.0);

-- Kazakhstan 2021: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('KAZ-2021', 'mafia-style-groups', 3.5),
    ('KAZ-2021', 'criminal-networks', 4.0),
    ('KAZ-2021', 'state-embedded-actors', 6.0),
    ('KAZ-2021', 'foreign-actors', 4.0);

-- Kazakhstan 2021: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('KAZ-2021', 'political-leadership-and-governance', 5.0),
    ('KAZ-2021', 'government-transparency-and-accountability', 4.0),
    ('KAZ-2021', 'international-cooperation', 5.5),
    ('KAZ-2021', 'national-policies-and-laws', 5.5),
    ('KAZ-2021', 'judicial-system-and-detention', 5.0),
    ('KAZ-2021', 'law-enforcement', 4.5),
    ('KAZ-2021', 'territorial-integrity', 5.0),
    ('KAZ-2021', 'anti-money-laundering', 5.0),
    ('KAZ-2021', 'economic-regulatory-capacity', 5.0),
    ('KAZ-2021', 'victim-and-witness-support', 4.5),
    ('KAZ-2021', 'prevention', 4.0),
    ('KAZ-2021', 'non-state-actors', 3.5);

-- Kazakhstan 2023: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('KAZ-2023', 'human-trafficking', 6.0),
    ('KAZ-2023', 'human-smuggling', 4.5),
    ('KAZ-2023', 'extortion-and-protection-racketeering', 3.5),
    ('KAZ-2023', 'arms-trafficking', 3.0),
    ('KAZ-2023', 'trade-in-counterfeit-goods', 4.0),
    ('KAZ-2023', 'illicit-trade-in-excisable-goods', 4.0),
    ('KAZ-2023', 'flora-crimes', 2.0),
    ('KAZ-2023', 'fauna-crimes', 5.0),
    ('KAZ-2023', 'non-renewable-resource-crimes', 5.5),
    ('KAZ-2023', 'heroin-trade', 6.5),
    ('KAZ-2023', 'cocaine-trade', 2.5),
    ('KAZ-2023', 'cannabis-trade', 5.0),
    ('KAZ-2023', 'synthetic-drug-trade', 6.0),
    ('KAZ-2023', 'cyber-dependent-crimes', 2.5),
    ('KAZ-2023', 'financial-crimes', 5.0);

-- Kazakhstan 2023: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('KAZ-2023', 'mafia-style-groups', 4.0),
    ('KAZ-2023', 'criminal-networks', 4.5),
    ('KAZ-2023', 'state-embedded-actors', 6.5),
    ('KAZ-2023', 'foreign-actors', 4.0),
    ('KAZ-2023', 'private-sector-actors', 4.0);

-- Kazakhstan 2023: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('KAZ-2023', 'political-leadership-and-governance', 5.0),
    ('KAZ-2023', 'government-transparency-and-accountability', 4.0),
    ('KAZ-2023', 'international-cooperation', 5.5),
    ('KAZ-2023', 'national-policies-and-laws', 5.5),
    ('KAZ-2023', 'judicial-system-and-detention', 5.0),
    ('KAZ-2023', 'law-enforcement', 4.0),
    ('KAZ-2023', 'territorial-integrity', 5.0),
    ('KAZ-2023', 'anti-money-laundering', 4.0),
    ('KAZ-2023', 'economic-regulatory-capacity', 5.0),
    ('KAZ-2023', 'victim-and-witness-support', 4.0),
    ('KAZ-2023', 'prevention', 4.0),
    ('KAZ-2023', 'non-state-actors', 3.5);

-- Kazakhstan 2025: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('KAZ-2025', 'human-trafficking', 6.0),
    ('KAZ-2025', 'human-smuggling', 4.5),
    ('KAZ-2025', 'extortion-and-protection-racketeering', 3.0),
    ('KAZ-2025', 'arms-trafficking', 3.0),
    ('KAZ-2025', 'trade-in-counterfeit-goods', 4.0),
    ('KAZ-2025', 'illicit-trade-in-excisable-goods', 4.5),
    ('KAZ-2025', 'flora-crimes', 2.0),
    ('KAZ-2025', 'fauna-crimes', 5.0),
    ('KAZ-2025', 'non-renewable-resource-crimes', 5.5),
    ('KAZ-2025', 'heroin-trade', 6.0),
    ('KAZ-2025', 'cocaine-trade', 2.5),
    ('KAZ-2025', 'cannabis-trade', 5.0),
    ('KAZ-2025', 'synthetic-drug-trade', 6.5),
    ('KAZ-2025', 'cyber-dependent-crimes', 4.0),
    ('KAZ-2025', 'financial-crimes', 6.0);

-- Kazakhstan 2025: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('KAZ-2025', 'mafia-style-groups', 3.0),
    ('KAZ-2025', 'criminal-networks', 5.0),
    ('KAZ-2025', 'state-embedded-actors', 6.0),
    ('KAZ-2025', 'foreign-actors', 4.0),
    ('KAZ-2025', 'private-sector-actors', 4.0);

-- Kazakhstan 2025: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('KAZ-2025', 'political-leadership-and-governance', 5.0),
    ('KAZ-2025', 'government-transparency-and-accountability', 4.0),
    ('KAZ-2025', 'international-cooperation', 5.5),
    ('KAZ-2025', 'national-policies-and-laws', 5.5),
    ('KAZ-2025', 'judicial-system-and-detention', 5.0),
    ('KAZ-2025', 'law-enforcement', 4.5),
    ('KAZ-2025', 'territorial-integrity', 5.5),
    ('KAZ-2025', 'anti-money-laundering', 4.5),
    ('KAZ-2025', 'economic-regulatory-capacity', 4.5),
    ('KAZ-2025', 'victim-and-witness-support', 4.0),
    ('KAZ-2025', 'prevention', 4.5),
    ('KAZ-2025', 'non-state-actors', 3.5);

-- Kyrgyzstan
insert into crime_profile.profile (id, country, edition, continent, region, coverage) values
    ('KGZ-2021', 'KGZ', 2021, 'Asia', 'Central Asia and the Caucasus', 'figures_only'),
    ('KGZ-2023', 'KGZ', 2023, 'Asia', 'Central Asia and the Caucasus', 'figures_only'),
    ('KGZ-2025', 'KGZ', 2025, 'Asia', 'Central Asia and the Caucasus', 'figures_only');

-- Kyrgyzstan 2021: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('KGZ-2021', 'human-trafficking', 6.5),
    ('KGZ-2021', 'human-smuggling', 4.5),
    ('KGZ-2021', 'arms-trafficking', 3.0),
    ('KGZ-2021', 'flora-crimes', 2.0),
    ('KGZ-2021', 'fauna-crimes', 3.5),
    ('KGZ-2021', 'non-renewable-resource-crimes', 5.5),
    ('KGZ-2021', 'heroin-trade', 7.0),
    ('KGZ-2021', 'cocaine-trade', 2.0),
    ('KGZ-2021', 'cannabis-trade', 5.5),
    ('KGZ-2021', 'synthetic-drug-trade', 4.5);

-- Kyrgyzstan 2021: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('KGZ-2021', 'mafia-style-groups', 5.5),
    ('KGZ-2021', 'criminal-networks', 6.5),
    ('KGZ-2021', 'state-embedded-actors', 8.5),
    ('KGZ-2021', 'foreign-actors', 4.5);

-- Kyrgyzstan 2021: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('KGZ-2021', 'political-leadership-and-governance', 3.5),
    ('KGZ-2021', 'government-transparency-and-accountability', 3.0),
    ('KGZ-2021', 'international-cooperation', 4.5),
    ('KGZ-2021', 'national-policies-and-laws', 5.0),
    ('KGZ-2021', 'judicial-system-and-detention', 3.0),
    ('KGZ-2021', 'law-enforcement', 3.5),
    ('KGZ-2021', 'territorial-integrity', 4.5),
    ('KGZ-2021', 'anti-money-laundering', 3.0),
    ('KGZ-2021', 'economic-regulatory-capacity', 5.0),
    ('KGZ-2021', 'victim-and-witness-support', 4.5),
    ('KGZ-2021', 'prevention', 5.0),
    ('KGZ-2021', 'non-state-actors', 5.5);

-- Kyrgyzstan 2023: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('KGZ-2023', 'human-trafficking', 7.0),
    ('KGZ-2023', 'human-smuggling', 5.5),
    ('KGZ-2023', 'extortion-and-protection-racketeering', 3.5),
    ('KGZ-2023', 'arms-trafficking', 3.5),
    ('KGZ-2023', 'trade-in-counterfeit-goods', 5.0),
    ('KGZ-2023', 'illicit-trade-in-excisable-goods', 4.0),
    ('KGZ-2023', 'flora-crimes', 2.5),
    ('KGZ-2023', 'fauna-crimes', 3.5),
    ('KGZ-2023', 'non-renewable-resource-crimes', 6.5),
    ('KGZ-2023', 'heroin-trade', 7.5),
    ('KGZ-2023', 'cocaine-trade', 2.0),
    ('KGZ-2023', 'cannabis-trade', 6.0),
    ('KGZ-2023', 'synthetic-drug-trade', 5.0),
    ('KGZ-2023', 'cyber-dependent-crimes', 2.0),
    ('KGZ-2023', 'financial-crimes', 6.0);

-- Kyrgyzstan 2023: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('KGZ-2023', 'mafia-style-groups', 6.5),
    ('KGZ-2023', 'criminal-networks', 6.0),
    ('KGZ-2023', 'state-embedded-actors', 8.5),
    ('KGZ-2023', 'foreign-actors', 4.5),
    ('KGZ-2023', 'private-sector-actors', 4.5);

-- Kyrgyzstan 2023: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('KGZ-2023', 'political-leadership-and-governance', 3.0),
    ('KGZ-2023', 'government-transparency-and-accountability', 2.5),
    ('KGZ-2023', 'international-cooperation', 4.5),
    ('KGZ-2023', 'national-policies-and-laws', 4.0),
    ('KGZ-2023', 'judicial-system-and-detention', 3.0),
    ('KGZ-2023', 'law-enforcement', 3.0),
    ('KGZ-2023', 'territorial-integrity', 4.0),
    ('KGZ-2023', 'anti-money-laundering', 3.0),
    ('KGZ-2023', 'economic-regulatory-capacity', 5.0),
    ('KGZ-2023', 'victim-and-witness-support', 4.0),
    ('KGZ-2023', 'prevention', 5.0),
    ('KGZ-2023', 'non-state-actors', 5.0);

-- Kyrgyzstan 2025: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('KGZ-2025', 'human-trafficking', 7.0),
    ('KGZ-2025', 'human-smuggling', 5.5),
    ('KGZ-2025', 'extortion-and-protection-racketeering', 4.5),
    ('KGZ-2025', 'arms-trafficking', 3.5),
    ('KGZ-2025', 'trade-in-counterfeit-goods', 5.5),
    ('KGZ-2025', 'illicit-trade-in-excisable-goods', 4.5),
    ('KGZ-2025', 'flora-crimes', 2.5),
    ('KGZ-2025', 'fauna-crimes', 4.0),
    ('KGZ-2025', 'non-renewable-resource-crimes', 6.5),
    ('KGZ-2025', 'heroin-trade', 7.0),
    ('KGZ-2025', 'cocaine-trade', 2.0),
    ('KGZ-2025', 'cannabis-trade', 6.0),
    ('KGZ-2025', 'synthetic-drug-trade', 5.5),
    ('KGZ-2025', 'cyber-dependent-crimes', 3.0),
    ('KGZ-2025', 'financial-crimes', 6.5);

-- Kyrgyzstan 2025: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('KGZ-2025', 'mafia-style-groups', 5.5),
    ('KGZ-2025', 'criminal-networks', 5.5),
    ('KGZ-2025', 'state-embedded-actors', 8.5),
    ('KGZ-2025', 'foreign-actors', 4.5),
    ('KGZ-2025', 'private-sector-actors', 4.0);

-- Kyrgyzstan 2025: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('KGZ-2025', 'political-leadership-and-governance', 3.0),
    ('KGZ-2025', 'government-transparency-and-accountability', 2.0),
    ('KGZ-2025', 'international-cooperation', 4.5),
    ('KGZ-2025', 'national-policies-and-laws', 4.0),
    ('KGZ-2025', 'judicial-system-and-detention', 3.0),
    ('KGZ-2025', 'law-enforcement', 3.5),
    ('KGZ-2025', 'territorial-integrity', 4.5),
    ('KGZ-2025', 'anti-money-laundering', 3.5),
    ('KGZ-2025', 'economic-regulatory-capacity', 4.0),
    ('KGZ-2025', 'victim-and-witness-support', 4.0),
    ('KGZ-2025', 'prevention', 5.0),
    ('KGZ-2025', 'non-state-actors', 4.5);

-- Tajikistan
insert into crime_profile.profile (id, country, edition, continent, region, coverage) values
    ('TJK-2021', 'TJK', 2021, 'Asia', 'Central Asia and the Caucasus', 'figures_only'),
    ('TJK-2023', 'TJK', 2023, 'Asia', 'Central Asia and the Caucasus', 'figures_only'),
    ('TJK-2025', 'TJK', 2025, 'Asia', 'Central Asia and the Caucasus', 'figures_only');

-- Tajikistan 2021: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('TJK-2021', 'human-trafficking', 6.5),
    ('TJK-2021', 'human-smuggling', 6.0),
    ('TJK-2021', 'arms-trafficking', 4.0),
    ('TJK-2021', 'flora-crimes', 2.5),
    ('TJK-2021', 'fauna-crimes', 3.5),
    ('TJK-2021', 'non-renewable-resource-crimes', 7.0),
    ('TJK-2021', 'heroin-trade', 8.5),
    ('TJK-2021', 'cocaine-trade', 2.0),
    ('TJK-2021', 'cannabis-trade', 6.0),
    ('TJK-2021', 'synthetic-drug-trade', 5.0);

-- Tajikistan 2021: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('TJK-2021', 'mafia-style-groups', 5.5),
    ('TJK-2021', 'criminal-networks', 5.0),
    ('TJK-2021', 'state-embedded-actors', 9.0),
    ('TJK-2021', 'foreign-actors', 5.0);

-- Tajikistan 2021: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('TJK-2021', 'political-leadership-and-governance', 3.0),
    ('TJK-2021', 'government-transparency-and-accountability', 2.0),
    ('TJK-2021', 'international-cooperation', 3.0),
    ('TJK-2021', 'national-policies-and-laws', 2.0),
    ('TJK-2021', 'judicial-system-and-detention', 3.0),
    ('TJK-2021', 'law-enforcement', 3.0),
    ('TJK-2021', 'territorial-integrity', 2.5),
    ('TJK-2021', 'anti-money-laundering', 3.5),
    ('TJK-2021', 'economic-regulatory-capacity', 3.0),
    ('TJK-2021', 'victim-and-witness-support', 2.0),
    ('TJK-2021', 'prevention', 3.0),
    ('TJK-2021', 'non-state-actors', 2.0);

-- Tajikistan 2023: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('TJK-2023', 'human-trafficking', 7.0),
    ('TJK-2023', 'human-smuggling', 6.5),
    ('TJK-2023', 'extortion-and-protection-racketeering', 3.0),
    ('TJK-2023', 'arms-trafficking', 4.0),
    ('TJK-2023', 'trade-in-counterfeit-goods', 5.5),
    ('TJK-2023', 'illicit-trade-in-excisable-goods', 3.0),
    ('TJK-2023', 'flora-crimes', 2.5),
    ('TJK-2023', 'fauna-crimes', 3.5),
    ('TJK-2023', 'non-renewable-resource-crimes', 7.0),
    ('TJK-2023', 'heroin-trade', 8.5),
    ('TJK-2023', 'cocaine-trade', 2.0),
    ('TJK-2023', 'cannabis-trade', 6.0),
    ('TJK-2023', 'synthetic-drug-trade', 5.5),
    ('TJK-2023', 'cyber-dependent-crimes', 2.0),
    ('TJK-2023', 'financial-crimes', 6.0);

-- Tajikistan 2023: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('TJK-2023', 'mafia-style-groups', 6.0),
    ('TJK-2023', 'criminal-networks', 5.5),
    ('TJK-2023', 'state-embedded-actors', 9.0),
    ('TJK-2023', 'foreign-actors', 5.0),
    ('TJK-2023', 'private-sector-actors', 5.0);

-- Tajikistan 2023: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('TJK-2023', 'political-leadership-and-governance', 3.0),
    ('TJK-2023', 'government-transparency-and-accountability', 2.0),
    ('TJK-2023', 'international-cooperation', 3.0),
    ('TJK-2023', 'national-policies-and-laws', 2.0),
    ('TJK-2023', 'judicial-system-and-detention', 2.0),
    ('TJK-2023', 'law-enforcement', 3.0),
    ('TJK-2023', 'territorial-integrity', 3.0),
    ('TJK-2023', 'anti-money-laundering', 3.0),
    ('TJK-2023', 'economic-regulatory-capacity', 3.0),
    ('TJK-2023', 'victim-and-witness-support', 2.0),
    ('TJK-2023', 'prevention', 3.0),
    ('TJK-2023', 'non-state-actors', 2.0);

-- Tajikistan 2025: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('TJK-2025', 'human-trafficking', 7.0),
    ('TJK-2025', 'human-smuggling', 6.5),
    ('TJK-2025', 'extortion-and-protection-racketeering', 2.0),
    ('TJK-2025', 'arms-trafficking', 4.0),
    ('TJK-2025', 'trade-in-counterfeit-goods', 5.0),
    ('TJK-2025', 'illicit-trade-in-excisable-goods', 3.5),
    ('TJK-2025', 'flora-crimes', 2.0),
    ('TJK-2025', 'fauna-crimes', 3.5),
    ('TJK-2025', 'non-renewable-resource-crimes', 7.0),
    ('TJK-2025', 'heroin-trade', 8.5),
    ('TJK-2025', 'cocaine-trade', 1.5),
    ('TJK-2025', 'cannabis-trade', 6.0),
    ('TJK-2025', 'synthetic-drug-trade', 6.0),
    ('TJK-2025', 'cyber-dependent-crimes', 2.0),
    ('TJK-2025', 'financial-crimes', 6.5);

-- Tajikistan 2025: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('TJK-2025', 'mafia-style-groups', 6.0),
    ('TJK-2025', 'criminal-networks', 5.0),
    ('TJK-2025', 'state-embedded-actors', 9.0),
    ('TJK-2025', 'foreign-actors', 5.0),
    ('TJK-2025', 'private-sector-actors', 5.0);

-- Tajikistan 2025: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('TJK-2025', 'political-leadership-and-governance', 3.0),
    ('TJK-2025', 'government-transparency-and-accountability', 2.0),
    ('TJK-2025', 'international-cooperation', 3.0),
    ('TJK-2025', 'national-policies-and-laws', 2.0),
    ('TJK-2025', 'judicial-system-and-detention', 2.0),
    ('TJK-2025', 'law-enforcement', 3.0),
    ('TJK-2025', 'territorial-integrity', 3.0),
    ('TJK-2025', 'anti-money-laundering', 3.0),
    ('TJK-2025', 'economic-regulatory-capacity', 3.0),
    ('TJK-2025', 'victim-and-witness-support', 2.0),
    ('TJK-2025', 'prevention', 2.5),
    ('TJK-2025', 'non-state-actors', 2.0);

-- Uzbekistan
insert into crime_profile.profile (id, country, edition, continent, region, coverage) values
    ('UZB-2021', 'UZB', 2021, 'Asia', 'Central Asia and the Caucasus', 'figures_only'),
    ('UZB-2023', 'UZB', 2023, 'Asia', 'Central Asia and the Caucasus', 'figures_only'),
    ('UZB-2025', 'UZB', 2025, 'Asia', 'Central Asia and the Caucasus', 'figures_only');

-- Uzbekistan 2021: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('UZB-2021', 'human-trafficking', 7.5),
    ('UZB-2021', 'human-smuggling', 6.0),
    ('UZB-2021', 'arms-trafficking', 3.0),
    ('UZB-2021', 'flora-crimes', 3.0),
    ('UZB-2021', 'fauna-crimes', 3.5),
    ('UZB-2021', 'non-renewable-resource-crimes', 6.5),
    ('UZB-2021', 'heroin-trade', 6.5),
    ('UZB-2021', 'cocaine-trade', 1.5),
    ('UZB-2021', 'cannabis-trade', 4.0),
    ('UZB-2021', 'synthetic-drug-trade', 4.0);

-- Uzbekistan 2021: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('UZB-2021', 'mafia-style-groups', 5.0),
    ('UZB-2021', 'criminal-networks', 4.5),
    ('UZB-2021', 'state-embedded-actors', 7.0),
    ('UZB-2021', 'foreign-actors', 5.0);

-- Uzbekistan 2021: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('UZB-2021', 'political-leadership-and-governance', 3.0),
    ('UZB-2021', 'government-transparency-and-accountability', 3.0),
    ('UZB-2021', 'international-cooperation', 4.0),
    ('UZB-2021', 'national-policies-and-laws', 4.0),
    ('UZB-2021', 'judicial-system-and-detention', 3.0),
    ('UZB-2021', 'law-enforcement', 3.5),
    ('UZB-2021', 'territorial-integrity', 4.5),
    ('UZB-2021', 'anti-money-laundering', 3.5),
    ('UZB-2021', 'economic-regulatory-capacity', 4.5),
    ('UZB-2021', 'victim-and-witness-support', 4.0),
    ('UZB-2021', 'prevention', 5.0),
    ('UZB-2021', 'non-state-actors', 3.5);

-- Uzbekistan 2023: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('UZB-2023', 'human-trafficking', 7.5),
    ('UZB-2023', 'human-smuggling', 6.0),
    ('UZB-2023', 'extortion-and-protection-racketeering', 4.0),
    ('UZB-2023', 'arms-trafficking', 3.0),
    ('UZB-2023', 'trade-in-counterfeit-goods', 4.0),
    ('UZB-2023', 'illicit-trade-in-excisable-goods', 5.0),
    ('UZB-2023', 'flora-crimes', 3.0),
    ('UZB-2023', 'fauna-crimes', 3.5),
    ('UZB-2023', 'non-renewable-resource-crimes', 7.0),
    ('UZB-2023', 'heroin-trade', 6.5),
    ('UZB-2023', 'cocaine-trade', 1.5),
    ('UZB-2023', 'cannabis-trade', 4.5),
    ('UZB-2023', 'synthetic-drug-trade', 4.5),
    ('UZB-2023', 'cyber-dependent-crimes', 3.0),
    ('UZB-2023', 'financial-crimes', 6.0);

-- Uzbekistan 2023: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('UZB-2023', 'mafia-style-groups', 5.0),
    ('UZB-2023', 'criminal-networks', 5.5),
    ('UZB-2023', 'state-embedded-actors', 6.5),
    ('UZB-2023', 'foreign-actors', 5.0),
    ('UZB-2023', 'private-sector-actors', 4.5);

-- Uzbekistan 2023: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('UZB-2023', 'political-leadership-and-governance', 3.5),
    ('UZB-2023', 'government-transparency-and-accountability', 3.0),
    ('UZB-2023', 'international-cooperation', 4.0),
    ('UZB-2023', 'national-policies-and-laws', 4.0),
    ('UZB-2023', 'judicial-system-and-detention', 3.0),
    ('UZB-2023', 'law-enforcement', 3.5),
    ('UZB-2023', 'territorial-integrity', 4.5),
    ('UZB-2023', 'anti-money-laundering', 3.5),
    ('UZB-2023', 'economic-regulatory-capacity', 5.0),
    ('UZB-2023', 'victim-and-witness-support', 4.0),
    ('UZB-2023', 'prevention', 5.5),
    ('UZB-2023', 'non-state-actors', 3.0);

-- Uzbekistan 2025: markets
insert into crime_profile.criminal_market (profile, indicator, score) values
    ('UZB-2025', 'human-trafficking', 8.0),
    ('UZB-2025', 'human-smuggling', 6.0),
    ('UZB-2025', 'extortion-and-protection-racketeering', 4.0),
    ('UZB-2025', 'arms-trafficking', 2.5),
    ('UZB-2025', 'trade-in-counterfeit-goods', 4.5),
    ('UZB-2025', 'illicit-trade-in-excisable-goods', 5.0),
    ('UZB-2025', 'flora-crimes', 2.0),
    ('UZB-2025', 'fauna-crimes', 3.5),
    ('UZB-2025', 'non-renewable-resource-crimes', 7.0),
    ('UZB-2025', 'heroin-trade', 6.0),
    ('UZB-2025', 'cocaine-trade', 1.5),
    ('UZB-2025', 'cannabis-trade', 4.5),
    ('UZB-2025', 'synthetic-drug-trade', 5.0),
    ('UZB-2025', 'cyber-dependent-crimes', 3.0),
    ('UZB-2025', 'financial-crimes', 6.0);

-- Uzbekistan 2025: actors
insert into crime_profile.criminal_actor (profile, indicator, score) values
    ('UZB-2025', 'mafia-style-groups', 4.0),
    ('UZB-2025', 'criminal-networks', 5.0),
    ('UZB-2025', 'state-embedded-actors', 7.0),
    ('UZB-2025', 'foreign-actors', 5.0),
    ('UZB-2025', 'private-sector-actors', 5.5);

-- Uzbekistan 2025: resilience indicators
insert into crime_profile.resilience_indicator (profile, indicator, score) values
    ('UZB-2025', 'political-leadership-and-governance', 3.5),
    ('UZB-2025', 'government-transparency-and-accountability', 3.5),
    ('UZB-2025', 'international-cooperation', 4.0),
    ('UZB-2025', 'national-policies-and-laws', 4.0),
    ('UZB-2025', 'judicial-system-and-detention', 3.0),
    ('UZB-2025', 'law-enforcement', 3.5),
    ('UZB-2025', 'territorial-integrity', 4.5),
    ('UZB-2025', 'anti-money-laundering', 4.0),
    ('UZB-2025', 'economic-regulatory-capacity', 4.5),
    ('UZB-2025', 'victim-and-witness-support', 4.0),
    ('UZB-2025', 'prevention', 4.5),
    ('UZB-2025', 'non-state-actors', 3.0);
