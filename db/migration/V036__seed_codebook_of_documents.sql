-- Seeds the coded values that only the timeline, the network and the brief of a profile serve.

-- dated_kind: what an entry of a timeline is
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('dated_kind', 'event', 1,
     'A dated fact with a title of its own, which rests on one claim or more.',
     'TKM-2021, the election of 2018.'),
    ('dated_kind', 'finding', 2,
     'A claim that the text dates and that no event rests on; the statement is the title.',
     'A claim of a year in which a law was passed, where no event tells of it.');

-- node_kind: what a node of a network stands for
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('node_kind', 'actor', 1,
     'A type of criminal actor that the edition scores, or that a claim also tells something of.',
     'TKM-2021, state-embedded actors.'),
    ('node_kind', 'market', 2,
     'A criminal market that the edition scores, or that a claim also tells something of.',
     'TKM-2021, heroin trade.'),
    ('node_kind', 'party', 3,
     'A person, group, institution or instrument that a claim names.',
     'TKM-2021, students.'),
    ('node_kind', 'place', 4,
     'A country or an area that a claim or a flow names.',
     'TKM-2021, Afghanistan.');

-- link_kind: what a link of a network says
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('link_kind', 'involvement', 1,
     'The actor has a part in the market.',
     'TKM-2021, criminal networks in the heroin trade.'),
    ('link_kind', 'flow', 2,
     'People or goods of a market move from the one place to the other; where the text gives one place alone, to or from the market.',
     'TKM-2021, narcotics from Afghanistan to Turkmenistan.'),
    ('link_kind', 'shared_finding', 3,
     'The same claims are about both, or name both. It has no direction, and says no more than that.',
     'TKM-2021, students and human trafficking.');

-- flow_stage: which stretch of a flow a link of a network is
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('flow_stage', 'origin_to_via', 1,
     'From where it comes from to what it passes through.',
     'TKM-2021, narcotics from Afghanistan to Turkmenistan.'),
    ('flow_stage', 'via_to_destination', 2,
     'From what it passes through to where it goes.',
     'TKM-2021, narcotics from Turkmenistan to Turkey.'),
    ('flow_stage', 'origin_to_destination', 3,
     'From where it comes from to where it goes; the text names nothing between.',
     'TKM-2021, people without valid travel documents from Turkmenistan to Kazakhstan.'),
    ('flow_stage', 'origin', 4,
     'From where it comes from to its market; the text names no other place.',
     'TKM-2021, trafficked people from Turkmenistan.'),
    ('flow_stage', 'via', 5,
     'From what it passes through to its market; the text names no other place.',
     'A country called a transit country, with nothing said of where goods come from or go.'),
    ('flow_stage', 'destination', 6,
     'From its market to where it goes; the text names no other place.',
     'TKM-2021, trafficked people to Turkmenistan.');

-- footnote_kind: what a sentence of a brief rests on
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('footnote_kind', 'passage', 1,
     'A paragraph of the coded report.',
     'TKM-2021, section Drugs, paragraph 1.'),
    ('footnote_kind', 'figures', 2,
     'Figures that the publisher gives, or what this service computes from them.',
     'The Global Organized Crime Index 2021.');
