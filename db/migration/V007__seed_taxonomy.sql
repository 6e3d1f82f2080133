-- Seeds what the Index measures: its editions, groups of markets, pillars of resilience and 32 indicators, in the Index's order.

insert into crime_profile.edition (year, title, href) values
    (2021, 'Global Organized Crime Index 2021', 'https://ocindex.net/assets/downloads/global_oc_index.xlsx'),
    (2023, 'Global Organized Crime Index 2023', 'https://ocindex.net/assets/downloads/global_oc_index.xlsx'),
    (2025, 'Global Organized Crime Index 2025', 'https://ocindex.net/assets/downloads/global_oc_index.xlsx');

insert into crime_profile.market_group (key, name, position, first_edition) values
    ('people', 'People', 1, 2021),
    ('trade', 'Trade', 2, 2021),
    ('environment', 'Environment', 3, 2021),
    ('drugs', 'Drugs', 4, 2021),
    ('cyber-dependent-crimes', 'Cyber-dependent crimes', 5, 2023),
    ('financial-crimes', 'Financial crimes', 6, 2023);

insert into crime_profile.pillar (key, name, position, definition) values
    ('leadership-and-governance', 'Leadership and governance', 1,
     'How those who govern face organised crime: their will, their openness, '
     'their dealings with other states, and the policies and laws they make.'),
    ('criminal-justice-and-security', 'Criminal justice and security', 2,
     'How courts, prisons, police and border control deal with organised crime.'),
    ('economic-and-financial-environment', 'Economic and financial environment', 3,
     'How well the economy is guarded against dirty money and against criminal interference in lawful business.'),
    ('civil-society-and-social-protection', 'Civil society and social protection', 4,
     'How people are helped and protected against organised crime, and how freely groups outside the state can work against it.');

-- Markets: people
insert into crime_profile.indicator (key, name, kind, market_group, position, first_edition, definition) values
    ('human-trafficking', 'Human trafficking', 'market', 'people', 1, 2021,
     'Exploiting people by force, deceit or abuse of a weak position, for example as forced workers '
     'or sexually, and recruiting or moving them for that purpose. No border need be crossed.'),
    ('human-smuggling', 'Human smuggling', 'market', 'people', 2, 2021,
     'Bringing people across borders unlawfully and for gain, with the consent of those who travel.'),
    ('extortion-and-protection-racketeering', 'Extortion and protection racketeering', 'market', 'people', 3, 2023,
     'Taking money or favours from people or businesses under threat, payments for supposed protection among them.');

-- Markets: trade
insert into crime_profile.indicator (key, name, kind, market_group, position, first_edition, definition) values
    ('arms-trafficking', 'Arms trafficking', 'market', 'trade', 4, 2021,
     'Unlawfully selling, handing over or moving weapons, their parts and their ammunition.'),
    ('trade-in-counterfeit-goods', 'Trade in counterfeit goods', 'market', 'trade', 5, 2023,
     'Making, moving and selling goods that falsely pass for the brand or product of somebody else.'),
    ('illicit-trade-in-excisable-goods', 'Illicit trade in excisable goods', 'market', 'trade', 6, 2023,
     'Dealing in goods under special consumption taxes, such as tobacco '
     'and alcohol, while evading those taxes or the rules on their sale.');

-- Markets: environment
insert into crime_profile.indicator (key, name, kind, market_group, position, first_edition, definition) values
    ('flora-crimes', 'Flora crimes', 'market', 'environment', 7, 2021,
     'Unlawfully taking, moving and selling plants and timber.'),
    ('fauna-crimes', 'Fauna crimes', 'market', 'environment', 8, 2021,
     'Unlawfully catching or killing, moving and selling animals and what is made from them.'),
    ('non-renewable-resource-crimes', 'Non-renewable resource crimes', 'market', 'environment', 9, 2021,
     'Unlawfully extracting, stealing, moving and selling minerals, metals, oil, gas and other resources that do not grow back.');

-- Markets: drugs
insert into crime_profile.indicator (key, name, kind, market_group, position, first_edition, definition) values
    ('heroin-trade', 'Heroin trade', 'market', 'drugs', 10, 2021,
     'Producing, moving and selling heroin, and the demand for it.'),
    ('cocaine-trade', 'Cocaine trade', 'market', 'drugs', 11, 2021,
     'Producing, moving and selling cocaine, and the demand for it.'),
    ('cannabis-trade', 'Cannabis trade', 'market', 'drugs', 12, 2021,
     'Growing, moving and selling cannabis unlawfully, and the demand for it.'),
    ('synthetic-drug-trade', 'Synthetic drug trade', 'market', 'drugs', 13, 2021,
     'Producing, moving and selling drugs that are made from chemicals and '
     'not from a plant, such as amphetamines, and the demand for them.');

-- Markets: cyber-dependent crimes
insert into crime_profile.indicator (key, name, kind, market_group, position, first_edition, definition) values
    ('cyber-dependent-crimes', 'Cyber-dependent crimes', 'market', 'cyber-dependent-crimes', 14, 2023,
     'Organised crime for gain that only computers and networks make possible, such as ransomware and breaking into systems.');

-- Markets: financial crimes
insert into crime_profile.indicator (key, name, kind, market_group, position, first_edition, definition) values
    ('financial-crimes', 'Financial crimes', 'market', 'financial-crimes', 15, 2023,
     'Organised crime that gains money by deceit or breach of trust, such as fraud, embezzlement and tax evasion.');

-- Actors
insert into crime_profile.indicator (key, name, kind, position, first_edition, definition) values
    ('mafia-style-groups', 'Mafia-style groups', 'actor', 16, 2021,
     'Organised criminal groups with a name of their own, known leaders and a lasting structure.'),
    ('criminal-networks', 'Criminal networks', 'actor', 17, 2021,
     'Loose associations of offenders who work together for gain, without a fixed structure or a lasting name.'),
    ('state-embedded-actors', 'State-embedded actors', 'actor', 18, 2021,
     'Officials and others in the service of the state who commit organised crime, or further it, by means of their position.'),
    ('foreign-actors', 'Foreign actors', 'actor', 19, 2021,
     'Criminal actors from other countries who are active in the country, alone or with its own criminals.'),
    ('private-sector-actors', 'Private sector actors', 'actor', 20, 2023,
     'Businesses and professionals outside the state who take part in organised crime.');

-- Resilience: leadership and governance
insert into crime_profile.indicator (key, name, kind, pillar, position, first_edition, definition) values
    ('political-leadership-and-governance', 'Political leadership and governance',
     'resilience_indicator', 'leadership-and-governance', 21, 2021,
     'How far those who govern act against organised crime, and how stable and legitimate their rule is.'),
    ('government-transparency-and-accountability', 'Government transparency and accountability',
     'resilience_indicator', 'leadership-and-governance', 22, 2021,
     'How open government is about what it does and spends, and how it is held to account, for corruption above all.'),
    ('international-cooperation', 'International cooperation',
     'resilience_indicator', 'leadership-and-governance', 23, 2021,
     'How far the country joins treaties against organised crime, acts on them, and works with other states.'),
    ('national-policies-and-laws', 'National policies and laws',
     'resilience_indicator', 'leadership-and-governance', 24, 2021,
     'Whether the country has policies and laws against organised crime, and how they are put into effect.');

-- Resilience: criminal justice and security
insert into crime_profile.indicator (key, name, kind, pillar, position, first_edition, definition) values
    ('judicial-system-and-detention', 'Judicial system and detention',
     'resilience_indicator', 'criminal-justice-and-security', 25, 2021,
     'How independently and effectively courts try organised crime, and in what state prisons are.'),
    ('law-enforcement', 'Law enforcement',
     'resilience_indicator', 'criminal-justice-and-security', 26, 2021,
     'How able, honest and well directed police and other investigating bodies are against organised crime.'),
    ('territorial-integrity', 'Territorial integrity',
     'resilience_indicator', 'criminal-justice-and-security', 27, 2021,
     'How well the state controls its territory and borders against the traffic of organised crime.');

-- Resilience: economic and financial environment
insert into crime_profile.indicator (key, name, kind, pillar, position, first_edition, definition) values
    ('anti-money-laundering', 'Anti-money laundering',
     'resilience_indicator', 'economic-and-financial-environment', 28, 2021,
     'What rules and bodies there are to keep criminal gains from passing for lawful ones, and how well they work.'),
    ('economic-regulatory-capacity', 'Economic regulatory capacity',
     'resilience_indicator', 'economic-and-financial-environment', 29, 2021,
     'How well the economy is regulated, so that lawful business can work and grow without criminal interference.');

-- Resilience: civil society and social protection
insert into crime_profile.indicator (key, name, kind, pillar, position, first_edition, definition) values
    ('victim-and-witness-support', 'Victim and witness support',
     'resilience_indicator', 'civil-society-and-social-protection', 30, 2021,
     'What help and protection those harmed by organised crime get, and those who testify about it.'),
    ('prevention', 'Prevention',
     'resilience_indicator', 'civil-society-and-social-protection', 31, 2021,
     'What is done to keep organised crime from arising, such as informing the public and supporting groups at risk.'),
    ('non-state-actors', 'Non-state actors',
     'resilience_indicator', 'civil-society-and-social-protection', 32, 2021,
     'How freely and effectively civil society and the press can work against organised crime.');
