-- Seeds the codebook: every coded value that the service serves, the rule for giving it, and an example, from Turkmenistan 2021 where
-- it has one.

-- kind: what an indicator measures
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('kind', 'market', 1,
     'A kind of unlawful trade or exploitation whose extent the Index scores: 10 of them in 2021, 15 from 2023.',
     'Heroin trade.'),
    ('kind', 'actor', 2,
     'A type of those who commit organised crime, scored by its influence: 4 of them in 2021, 5 from 2023.',
     'Mafia-style groups.'),
    ('kind', 'resilience_indicator', 3,
     'A field in which state and society withstand organised crime, scored by how well they do: 12 in every edition.',
     'Anti-money laundering.');

-- coverage: how much of a profile is held
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('coverage', 'coded', 1,
     'The text of the profile has been read and coded: every one of its markets, '
     'actors, resilience indicators and pillars has a summary and its coded values.',
     'TKM-2021.'),
    ('coverage', 'figures_only', 2,
     'Scores and what follows from them are held; the text has not been coded, so nothing is known here of what it says.',
     'TKM-2023 and TKM-2025.');

-- score_status: what a score, or the lack of one, rests on
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('score_status', 'observed', 1,
     'The publisher gives a score for this profile and indicator, and it is held.',
     'TKM-2021, human trafficking: 8.5.'),
    ('score_status', 'not_in_edition', 2,
     'The indicator came into the Index with a later edition than that of the profile.',
     'TKM-2021, financial crimes: measured since 2023.'),
    ('score_status', 'not_loaded', 3,
     'The edition of the profile measured the indicator, and no score for it is held.',
     'A profile loaded from a file that had no column for the heroin trade.');

-- absence: a word that stands in place of a value
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('absence', 'not_in_edition', 1,
     'In place of a figure: there is none, because the edition did not measure this.',
     'TKM-2021, cyber-dependent crimes.'),
    ('absence', 'not_loaded', 2,
     'In place of a figure: the edition has one, and it is not held.',
     'A rank of TKM-2025 as printed by the publisher.'),
    ('absence', 'not_coded', 3,
     'In place of prose (summary, law_on_paper, in_practice) or of any coded attribute: '
     'only figures of this profile are held, and nothing follows about what its text says.',
     'The roles of the heroin trade in TKM-2025.'),
    ('absence', 'not_mentioned', 4,
     'In place of the same: the text is coded and says nothing of this. What it denies or doubts '
     'is not left out, and a law or body that it says does not exist is mentioned, not missing.',
     'The law on paper for territorial integrity in TKM-2021.');

-- role: a country's part in a market, as the text names it; a market can have several or none
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('role', 'source', 1,
     'The text calls the country a source or origin for this market. A role needs a word for it, the same '
     'or its plain equivalent: it is never worked out from a route, from a victim or from a seizure.',
     'TKM-2021, human trafficking. Not human smuggling: smugglers take '
     'people out of the country, and the text calls that a domestic market.'),
    ('role', 'transit', 2,
     'The text says that people or goods of this market pass through the country on the way between '
     'others: transit, waypoint, corridor. That the country lies near a route is not enough.',
     'TKM-2021, human smuggling (a waypoint between Asia and Europe) and the heroin trade (a transit point).'),
    ('role', 'destination', 3,
     'The text calls the country a destination for people or goods of this market.',
     'TKM-2021, human trafficking.'),
    ('role', 'domestic_market', 4,
     'The text speaks of a domestic market, or of use or users in the country, however small. A market said '
     'to be in the country, without one of these words, is not enough; neither is exploitation within it.',
     'TKM-2021, the heroin and cannabis trades and human smuggling. Not the '
     'synthetic drug trade, whose market is only said to be in the country.'),
    ('role', 'not_mentioned', 5,
     'The text is coded and names none of these four parts of the country in this market.',
     'TKM-2021, the synthetic drug trade.');

-- presence: how far the text affirms a market; the score is no part of it
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('presence', 'prominent', 1,
     'The text places the country among the worst for this market, in its region or the world, or calls the '
     'market large. That a lawful trade beside it is large is not enough, and neither is a high score.',
     'TKM-2021, human trafficking: one of the worst offenders in Central Asia. Not non-renewable '
     'resource crimes: what the text calls large there is the oil and gas industry.'),
    ('presence', 'present', 2,
     'The text affirms the market, or a part of it such as transit, and calls it neither large nor small. A denial that the '
     'country is a major hub or player leaves it here, and so does a small part beside an affirmed one that is not called small.',
     'TKM-2021, the heroin trade: no major hub and a small home market, yet a transit point.'),
    ('presence', 'limited', 3,
     'The text affirms the market and calls it small, low or fairly limited, or says so of its use and affirms nothing larger.',
     'TKM-2021, the cannabis trade: a domestic market exists, with relatively low use.'),
    ('presence', 'suggested', 4,
     'The text does not affirm the market; it implies, infers or passes on a suggestion that it exists.',
     'TKM-2021, non-renewable resource crimes: looting is implied by opaque management.'),
    ('presence', 'little_evidence', 5,
     'The text finds little evidence of the market, or of its being significant or consolidated, or of organised '
     'groups being heavily present in it, and affirms no part of it. This is no denial that the market exists.',
     'TKM-2021, arms trafficking: little evidence of a consolidated market.'),
    ('presence', 'not_mentioned', 6,
     'The text is coded and says nothing of this market.',
     'No market in TKM-2021; each of its ten is spoken of.');

-- state_involvement: the part of the state in a market
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('state_involvement', 'stated', 1,
     'The text says that the state, its government or its officials take part in this market '
     'or drive it. A statement about criminal markets in general counts for none of them.',
     'TKM-2021, human trafficking: the government imposes unpaid cotton picking.'),
    ('state_involvement', 'suggested', 2,
     'The text implies or infers such a part, or passes on a suggestion of it.',
     'TKM-2021, the heroin trade: it is suggested that small seizures may be a sign of officials taking part.'),
    ('state_involvement', 'not_mentioned', 3,
     'The text names no part of the state in this market. Acting against a market, or failing to, '
     'is no part in it, and neither is a gap in the law.',
     'TKM-2021, human smuggling: that the law leaves it out is no part of the state in it.');

-- reach: how far a type of actor extends
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('reach', 'countrywide', 1,
     'The text says that actors of this type operate throughout the country.',
     'TKM-2021, criminal networks.'),
    ('reach', 'limited', 2,
     'The text calls the control or presence of this type of actor, or contact with it, minimal, small or easily overrated.',
     'TKM-2021, mafia-style groups and foreign actors.'),
    ('reach', 'not_mentioned', 3,
     'The text says neither. Power is not reach, however great it is said to be: '
     'not rank, and not control of the economy or of public life.',
     'TKM-2021, state-embedded actors: the text speaks of the highest ranks of '
     'government and of control over the economy, not of how widely such actors operate.');

-- violence: the violence that a type of actor uses
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('violence', 'varies', 1,
     'The text speaks of violence that actors of this type use and says that its level varies.',
     'TKM-2021, criminal networks: varying, and particularly high around human trafficking.'),
    ('violence', 'not_mentioned', 2,
     'The text says nothing of violence that this type of actor uses in its crimes. Violence '
     'against it does not count, nor does torture in custody, which belongs to resilience.',
     'TKM-2021, mafia-style groups: the violence in the text is used against them.');

-- arms: the weapons of a type of actor
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('arms', 'some_access', 1,
     'The text says, or says that it is thought, that actors of this type can get at some weapons.',
     'TKM-2021, mafia-style groups, who do not carry them openly.'),
    ('arms', 'not_mentioned', 2,
     'The text says nothing of weapons of this type of actor.',
     'TKM-2021, criminal networks.');

-- state_tie: the tie of a type of actor to the state of the country
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('state_tie', 'part_of_state', 1,
     'The text describes actors of this type as holding a place in the state.',
     'TKM-2021, state-embedded actors.'),
    ('state_tie', 'tasked_by_state', 2,
     'The text says that actors of this type, without holding a place in the state, carry out tasks for the government.',
     'TKM-2021, mafia-style groups, who generally do no more than such tasks.'),
    ('state_tie', 'not_mentioned', 3,
     'The text names no tie of this type of actor to the state.',
     'TKM-2021, criminal networks.');

-- foreign_tie: the tie of a type of actor across the border
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('foreign_tie', 'stated', 1,
     'The text says that actors of this type work with criminals of another country or are connected with them, or says '
     'so of nationals of the profiled country in the passage on this type. For foreign actors it is such a tie '
     'to criminals or nationals of the profiled country. Activity abroad alone does not count.',
     'TKM-2021, mafia-style groups (Russian organised crime), criminal networks (transnational '
     'heroin traffickers) and foreign actors (the thieves-in-law of Turkmenistan).'),
    ('foreign_tie', 'not_mentioned', 2,
     'The text names no such tie.',
     'TKM-2021, state-embedded actors.');

-- passage_relation: what a passage of the report is to an indicator
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('passage_relation', 'about', 1,
     'The passage is on this indicator, alone or with others.',
     'TKM-2021, passage drugs-1 and the heroin trade.'),
    ('passage_relation', 'also', 2,
     'The passage is on another indicator, and yet a finding, a coded value or a sentence of the summary of '
     'this one rests on it; or a finding in it says something of an indicator that only later editions measure.',
     'TKM-2021, passage criminal-actors-4 (foreign actors) and mafia-style groups: their tie to Russian organised crime.');

-- level: the classification of a profile, for criminality and for resilience each
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('level', 'low', 1,
     'The average, as shown to two decimals, is below 5.5.',
     'TKM-2021: criminality 4.61 and resilience 2.17, both low.'),
    ('level', 'high', 2,
     'The average, as shown to two decimals, is 5.5 or above.',
     'No average of TKM-2021; a criminality of 5.50 would be high.');

-- rank_basis: what a rank rests on
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('rank_basis', 'published', 1,
     'The rank and the number of countries ranked are those that the publisher printed.',
     'TKM-2021, criminality in the world: 113 of 193.'),
    ('rank_basis', 'not_loaded', 2,
     'The publisher printed such a rank, and it is not held.',
     'TKM-2025, criminality in the world.');

-- mean_basis: what the mean of a pillar rests on
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('mean_basis', 'derived', 1,
     'Worked out here, as the publisher scores no pillar: the mean of the '
     'scores of its resilience indicators, rounded half up to two decimals.',
     'TKM-2021, economic and financial environment: (3.5 + 2.0) / 2 = 2.75.');
