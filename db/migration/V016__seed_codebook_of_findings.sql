-- Seeds the codebook of findings: every coded value, the rule for giving it, and a case of it from Turkmenistan 2021.

-- subject_kind: what a finding is about
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('subject_kind', 'market', 1,
     'The claim is most about one criminal market.',
     'TKM-2021-drugs-1-01: Turkmenistan does not seem to be a major hub for heroin trafficking.'),
    ('subject_kind', 'actor', 2,
     'The claim is most about one type of criminal actor.',
     'TKM-2021-criminal-actors-2-03: The transnational heroin trafficking organisations with which Turkmens cooperate usually '
     'consist of Afghan, Sri Lankan and US nationals.'),
    ('subject_kind', 'resilience_indicator', 3,
     'The claim is most about one resilience indicator.',
     'TKM-2021-criminal-justice-and-security-2-01: As of 2021, Turkmenistan''s president controls law enforcement, as he does '
     'most other state resources.'),
    ('subject_kind', 'profile', 4,
     'The claim is on the country as a whole and on no indicator. Otherwise the subject is one of the indicators that the '
     'passage is about, and another only where that one''s own name or definition is in the clause; indicators that the claim '
     'says something of besides are listed as also.',
     'TKM-2021-leadership-and-governance-1-01: Turkmenistan is among the most isolated and most oppressive states in the world.');

-- aspect: the side of its subject that a claim is on; exactly one
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('aspect', 'framework', 1,
     'What law, treaty, constitution, formal institution, official mandate or plan provides, or that it is lacking. For a '
     'resilience indicator this is the law on paper, and every other aspect is what happens.',
     'TKM-2021-trade-1-01: Turkmenistan controls guns strictly.'),
    ('aspect', 'practice', 2,
     'How the state applies or ignores its law; what authorities do or fail to do, repression included.',
     'TKM-2021-trade-1-04: In Turkmenistan, the homes of people who own guns lawfully are inspected about twice a year.'),
    ('aspect', 'capacity', 3,
     'Means, mechanisms, geography and conditions that make a crime or the response to it easier or harder.',
     'TKM-2021-criminal-actors-1-09: Turkmenistan''s mafia-style groups are believed to have a degree of access to weapons.'),
    ('aspect', 'scale', 4,
     'How large, frequent or widespread something is, or how it compares. A predicate of extent is scale even where an abuse is '
     'meant; a verb of action is conduct or practice.',
     'TKM-2021-people-1-01: In Central Asia, Turkmenistan ranks among the countries with the worst record on modern slavery and '
     'human trafficking.'),
    ('aspect', 'conduct', 5,
     'What criminal actors do and how; what the state does where it makes or serves a market or pockets money.',
     'TKM-2021-people-1-03: Human traffickers in Turkmenistan most often use their victims as forced labour at the cotton '
     'harvest.'),
    ('aspect', 'structure', 6,
     'Who belongs to a group or regime, how it is organised, and its ties to others.',
     'TKM-2021-criminal-actors-1-04: As of 2021, the thieves-in-law are the foremost of Turkmenistan''s mafia-style groups.'),
    ('aspect', 'harm', 7,
     'Who is harmed or exposed, and how.',
     'TKM-2021-people-1-07: The number of Turkmens who look for work abroad puts them at risk of being trafficked to foreign '
     'markets, for instance India, Russia and Turkey, as forced labour.'),
    ('aspect', 'route', 8,
     'Where people or goods come from, pass, go or are seized; that a country lies on a way of theirs.',
     'TKM-2021-people-1-02: Turkmenistan is both a country from which trafficked people come and one to which they are brought.'),
    ('aspect', 'data', 9,
     'That figures are reliable, scarce, withheld or doubtful.',
     'TKM-2021-drugs-1-06: In 2016, Turkmenistan''s government ceased to declare its opium and heroin seizures.');

-- assertion: what the text does with the claim
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('assertion', 'affirmed', 1,
     'The text claims that it is so. Words that are negative in meaning only (lacking, unable, failing, rarely, ineffective) '
     'leave it here.',
     'TKM-2021-people-1-01: In Central Asia, Turkmenistan ranks among the countries with the worst record on modern slavery and '
     'human trafficking.'),
    ('assertion', 'denied', 2,
     'The main verb of the claim is negated, its noun has "no", or it is an exception from a positive claim; the statement is '
     'worded as the negative sentence.',
     'TKM-2021-people-2-01: Turkmenistan is not so important a player in transnational human smuggling.'),
    ('assertion', 'little_evidence', 3,
     'The text says that there is little or scarce evidence. That is a finding and no denial.',
     'TKM-2021-trade-1-06: On the whole, there is scant evidence of any consolidated market for trafficked arms in '
     'Turkmenistan.');

-- certainty: how sure the text is of the claim; of a flow or an involvement, how sure it is of that
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('certainty', 'stated', 1,
     'The author asserts it without a hedge. A flow or involvement is stated only where the text states the movement or the '
     'part itself, not merely that people are exposed to it.',
     'TKM-2021-people-1-01: In Central Asia, Turkmenistan ranks among the countries with the worst record on modern slavery and '
     'human trafficking.'),
    ('certainty', 'reported', 2,
     'The text passes on reports or what is thought, or rests it on some evidence.',
     'TKM-2021-drugs-1-11: Figures on domestic heroin use in Turkmenistan are thought unreliable.'),
    ('certainty', 'suggested', 3,
     'The text infers it, or hedges it: it may, seems, could, suggests, implies.',
     'TKM-2021-environment-1-04: The opaque management of Turkmenistan''s oil and gas industry implies that natural resources '
     'are looted at a high level of the state.');

-- risk_effect: what the claim does to the exposure of the country to organised crime
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('risk_effect', 'raises', 1,
     'A market, a criminal capacity, a vulnerability, an abuse, or a weakness of the response; withheld or unreliable figures '
     'are a weakness.',
     'TKM-2021-people-1-01: In Central Asia, Turkmenistan ranks among the countries with the worst record on modern slavery and '
     'human trafficking.'),
    ('risk_effect', 'lowers', 2,
     'Protection or control, a limit of a market or an actor, the absence of one or little evidence of it. A stated cause has '
     'the effect of what it is said to cause.',
     'TKM-2021-people-2-01: Turkmenistan is not so important a player in transnational human smuggling.'),
    ('risk_effect', 'mixed', 3,
     'Both at once within the one claim. A figure that reads both ways takes the reading that its passage draws, and is mixed '
     'where it draws none.',
     'TKM-2021-drugs-1-03: Narcotics have been seized along the borders that Turkmenistan shares with Afghanistan and Iran.'),
    ('risk_effect', 'none', 4,
     'Neither: background such as a body''s task or lineage.',
     'TKM-2021-criminal-actors-2-06: The level of violence that criminal networks in Turkmenistan use varies.');

-- topic: what a claim touches upon; at most three
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('topic', 'forced_labour', 1,
     'The claim speaks of work that people are forced to do.',
     'TKM-2021-people-1-03: Human traffickers in Turkmenistan most often use their victims as forced labour at the cotton '
     'harvest.'),
    ('topic', 'sexual_exploitation', 2,
     'The claim speaks of sexual exploitation.',
     'TKM-2021-people-1-08: Turkmen women are at particular risk of being trafficked abroad for sexual exploitation.'),
    ('topic', 'labour_migration', 3,
     'The claim speaks of people who seek or have work abroad.',
     'TKM-2021-people-1-07: The number of Turkmens who look for work abroad puts them at risk of being trafficked to foreign '
     'markets, for instance India, Russia and Turkey, as forced labour.'),
    ('topic', 'cotton', 4,
     'The claim speaks of the cotton harvest.',
     'TKM-2021-people-1-03: Human traffickers in Turkmenistan most often use their victims as forced labour at the cotton '
     'harvest.'),
    ('topic', 'smuggling', 5,
     'The claim speaks of the smuggling of people or goods.',
     'TKM-2021-people-2-01: Turkmenistan is not so important a player in transnational human smuggling.'),
    ('topic', 'firearms', 6,
     'The claim speaks of guns and other weapons.',
     'TKM-2021-trade-1-01: Turkmenistan controls guns strictly.'),
    ('topic', 'wildlife', 7,
     'The claim speaks of crimes against plants and animals.',
     'TKM-2021-environment-1-01: There is scant evidence that organised crime groups have a strong presence in Turkmenistan''s '
     'market for flora crimes.'),
    ('topic', 'oil_and_gas', 8,
     'The claim speaks of oil and gas.',
     'TKM-2021-environment-1-03: The state''s management of Turkmenistan''s large oil and gas industry is opaque.'),
    ('topic', 'heroin', 9,
     'The claim speaks of heroin.',
     'TKM-2021-drugs-1-01: Turkmenistan does not seem to be a major hub for heroin trafficking.'),
    ('topic', 'opium', 10,
     'The claim speaks of opium.',
     'TKM-2021-drugs-1-05: The number of narcotics seizures in Turkmenistan fell in recent years up to 2016, when the '
     'government ceased to declare its opium and heroin seizures.'),
    ('topic', 'cocaine', 11,
     'The claim speaks of cocaine.',
     'TKM-2021-drugs-1-12: There is scant evidence that Turkmenistan has a significant cocaine market.'),
    ('topic', 'cannabis', 12,
     'The claim speaks of cannabis.',
     'TKM-2021-drugs-2-01: Turkmenistan does have a domestic cannabis market.'),
    ('topic', 'synthetic_drugs', 13,
     'The claim speaks of synthetic drugs and new psychoactive substances.',
     'TKM-2021-drugs-2-03: Turkmenistan''s market for synthetic drugs is fairly limited in extent.'),
    ('topic', 'seizures', 14,
     'The claim speaks of what authorities seize.',
     'TKM-2021-drugs-1-03: Narcotics have been seized along the borders that Turkmenistan shares with Afghanistan and Iran.'),
    ('topic', 'prisons', 15,
     'The claim speaks of prisons and prisoners.',
     'TKM-2021-criminal-actors-1-07: Turkmenistan''s mafia-style groups generally only carry out tasks that the government '
     'hands to them, for example operations among prisoners.'),
    ('topic', 'corruption', 16,
     'The claim speaks of corruption, bribery and embezzlement.',
     'TKM-2021-environment-1-04: The opaque management of Turkmenistan''s oil and gas industry implies that natural resources '
     'are looted at a high level of the state.'),
    ('topic', 'executions', 17,
     'The claim speaks of executions.',
     'TKM-2021-criminal-actors-1-03: In its dealings with mafia bosses, Turkmenistan went so far as to execute people in '
     'public.'),
    ('topic', 'violence', 18,
     'The claim speaks of violence that criminals or the state use.',
     'TKM-2021-criminal-actors-1-01: Turkmenistan has a record of dealing with mafia bosses violently, yet effectively.'),
    ('topic', 'racketeering', 19,
     'The claim speaks of racketeering and extortion.',
     'TKM-2021-criminal-actors-2-04: Turkmen criminal groups are reported to run rackets against Turkmen migrant workers in '
     'Turkey.'),
    ('topic', 'nepotism', 20,
     'The claim speaks of posts and favours for relatives and followers.',
     'TKM-2021-criminal-actors-3-09: As of 2021, power at the highest levels of Turkmenistan''s government is passed on through '
     'nepotism rather than democratically.'),
    ('topic', 'procurement', 21,
     'The claim speaks of public contracts.',
     'TKM-2021-criminal-actors-3-06: Contracts for public infrastructure in Turkmenistan often serve to let elites take state '
     'money for themselves.'),
    ('topic', 'elections', 22,
     'The claim speaks of elections.',
     'TKM-2021-leadership-and-governance-2-02: Turkmenistan''s 2018 election lacked the preconditions of a democratic process.'),
    ('topic', 'public_trust', 23,
     'The claim speaks of trust of the public.',
     'TKM-2021-leadership-and-governance-2-01: People in Turkmenistan generally have very little trust in the government, above '
     'all as regards construction and the public sector.'),
    ('topic', 'public_finances', 24,
     'The claim speaks of budgets and public spending.',
     'TKM-2021-criminal-actors-3-06: Contracts for public infrastructure in Turkmenistan often serve to let elites take state '
     'money for themselves.'),
    ('topic', 'treaties', 25,
     'The claim speaks of treaties and conventions.',
     'TKM-2021-leadership-and-governance-2-06: Turkmenistan has ratified most of the relevant treaties and conventions on '
     'organised crime.'),
    ('topic', 'legislation', 26,
     'The claim speaks of laws and their contents.',
     'TKM-2021-trade-1-01: Turkmenistan controls guns strictly.'),
    ('topic', 'courts', 27,
     'The claim speaks of courts and judges.',
     'TKM-2021-criminal-justice-and-security-1-01: In theory, Turkmenistan''s constitution separates the powers of state.'),
    ('topic', 'torture', 28,
     'The claim speaks of torture and forced confessions.',
     'TKM-2021-criminal-justice-and-security-1-10: Torture and confessions under duress are widespread in Turkmenistan, '
     'especially before trial.'),
    ('topic', 'police', 29,
     'The claim speaks of police and security bodies.',
     'TKM-2021-criminal-justice-and-security-2-01: As of 2021, Turkmenistan''s president controls law enforcement, as he does '
     'most other state resources.'),
    ('topic', 'oversight', 30,
     'The claim speaks of supervision of those in power.',
     'TKM-2021-criminal-actors-3-05: Turkmenistan''s government shows little transparency.'),
    ('topic', 'borders', 31,
     'The claim speaks of borders and their control.',
     'TKM-2021-drugs-1-03: Narcotics have been seized along the borders that Turkmenistan shares with Afghanistan and Iran.'),
    ('topic', 'roads', 32,
     'The claim speaks of roads.',
     'TKM-2021-criminal-justice-and-security-3-06: Turkmenistan''s roads to its neighbours improved substantially in the ten '
     'years before the 2021 report.'),
    ('topic', 'sea', 33,
     'The claim speaks of sea and ports.',
     'TKM-2021-criminal-justice-and-security-3-04: Trafficking by sea seems to be less common in Turkmenistan.'),
    ('topic', 'money_laundering', 34,
     'The claim speaks of money laundering and the measures against it.',
     'TKM-2021-economic-and-financial-environment-1-01: At the start of the 2010s, Turkmenistan''s defences against money '
     'laundering had been significantly improved.'),
    ('topic', 'business', 35,
     'The claim speaks of lawful business.',
     'TKM-2021-criminal-actors-3-08: As of 2021, President Gurbanguly Berdimuhamedov controls the whole of Turkmenistan''s '
     'economy, both legal and illegal.'),
    ('topic', 'victims', 36,
     'The claim speaks of help and protection of victims.',
     'TKM-2021-civil-society-and-social-protection-1-03: Turkmenistan''s government has not come to the help of victims of '
     'human trafficking.'),
    ('topic', 'awareness', 37,
     'The claim speaks of informing the public and groups at risk.',
     'TKM-2021-civil-society-and-social-protection-2-06: Turkmenistan''s government cooperated with non-governmental '
     'organisations on rural awareness campaigns.'),
    ('topic', 'ngos', 38,
     'The claim speaks of non-governmental organisations.',
     'TKM-2021-civil-society-and-social-protection-1-05: Turkmenistan''s government leaves the treatment and care of '
     'trafficking victims to international non-state actors.'),
    ('topic', 'press_freedom', 39,
     'The claim speaks of media and journalists.',
     'TKM-2021-civil-society-and-social-protection-3-04: Turkmenistan''s environment for press freedom is among the most '
     'oppressive.'),
    ('topic', 'internet', 40,
     'The claim speaks of the internet.',
     'TKM-2021-civil-society-and-social-protection-3-05: Turkmenistan''s government fully controls the media and the internet.'),
    ('topic', 'repression', 41,
     'The claim speaks of control, persecution and punishment of people by the state.',
     'TKM-2021-criminal-actors-1-01: Turkmenistan has a record of dealing with mafia bosses violently, yet effectively.');

-- party_type: what kind of party a finding names
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('party_type', 'person', 1,
     'One human being, by name or office. Claims on an office-holder are as of the edition.',
     'Gurbanguly Berdimuhamedov, in TKM-2021-criminal-actors-3-08.'),
    ('party_type', 'population_group', 2,
     'People who have something in common other than crime: a trade, an age, a plight, a nationality.',
     'Victims of human trafficking, in TKM-2021-people-1-02.'),
    ('party_type', 'criminal_group', 3,
     'Those who are named for the crimes that they commit.',
     'Human traffickers, in TKM-2021-people-1-03.'),
    ('party_type', 'state_body', 4,
     'A body or the holders of an office of the state, its government included.',
     'Government of Turkmenistan, in TKM-2021-people-1-04.'),
    ('party_type', 'organisation', 5,
     'A body outside the state of the country: of civil society, business or several states.',
     'Construction industry, in TKM-2021-leadership-and-governance-2-01.'),
    ('party_type', 'instrument', 6,
     'A treaty, law or plan; whether it is ratified or in force is given only where the text says so.',
     'Ratified treaties and conventions on organised crime, in TKM-2021-leadership-and-governance-2-06.');

-- party_role: the part of a party in what a finding says
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('party_role', 'perpetrator', 1,
     'Commits the crime or the abuse that the claim is on.',
     'Human traffickers, in TKM-2021-people-1-03.'),
    ('party_role', 'victim', 2,
     'Suffers it.',
     'Victims of human trafficking, in TKM-2021-people-1-02.'),
    ('party_role', 'exposed', 3,
     'Is at risk of it.',
     'Turkmen labour migrants, in TKM-2021-people-1-07.'),
    ('party_role', 'responsible', 4,
     'Acts, or should act, for the state or an institution.',
     'Government of Turkmenistan, in TKM-2021-people-1-06.'),
    ('party_role', 'beneficiary', 5,
     'Gains by it.',
     'Elites, in TKM-2021-criminal-actors-3-06.'),
    ('party_role', 'helper', 6,
     'Gives help or care, or works for rights.',
     'International non-state actors, in TKM-2021-civil-society-and-social-protection-1-05.'),
    ('party_role', 'member', 7,
     'Belongs to the group that the claim is on.',
     'US nationals, in TKM-2021-criminal-actors-2-03.'),
    ('party_role', 'counterpart', 8,
     'Is the other side of a dealing, or the addressee of a rule.',
     'People without valid travel documents, in TKM-2021-people-2-04.'),
    ('party_role', 'instrument', 9,
     'Is the treaty, law or plan that the claim is on.',
     'Ratified treaties and conventions on organised crime, in TKM-2021-leadership-and-governance-2-06.');

-- place_role: the part of a place in what a finding says; a nationality is no place
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('place_role', 'origin', 1,
     'People or goods come from there.',
     'Turkmenistan, in TKM-2021-people-1-02.'),
    ('place_role', 'via', 2,
     'They pass through it.',
     'Turkmenistan, in TKM-2021-people-2-02.'),
    ('place_role', 'destination', 3,
     'They go there, or would.',
     'Turkmenistan, in TKM-2021-people-1-02.'),
    ('place_role', 'border', 4,
     'The claim is on the border with it.',
     'Afghanistan, in TKM-2021-drugs-1-03.'),
    ('place_role', 'seizure', 5,
     'Goods were seized there.',
     'Afghanistan, in TKM-2021-drugs-1-08.'),
    ('place_role', 'location', 6,
     'What the claim tells happens there.',
     'Turkey, in TKM-2021-criminal-actors-2-04.'),
    ('place_role', 'comparison', 7,
     'The country is compared with it, or within it.',
     'Central Asia, in TKM-2021-people-1-01.');

-- relation: how a finding hangs together with another
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('relation', 'inferred_from', 1,
     'The text draws the claim from the other one: it implies, points to or suggests. A summary is no inference.',
     'TKM-2021-environment-1-04 and TKM-2021-environment-1-03.'),
    ('relation', 'qualified_by', 2,
     'The other claim limits this one (however, although, on paper and in practice); in a concession the conceded claim is '
     'qualified by the main one. Mere contrast is none. This claim is never served without the other.',
     'TKM-2021-people-2-01 and TKM-2021-people-2-02.'),
    ('relation', 'caused_by', 3,
     'The text names the other claim as the cause (due to, thereby, because, as). An ambiguous since, or a cause that could be '
     'guessed, makes no relation.',
     'TKM-2021-people-1-06 and TKM-2021-people-1-04.');

-- trend: which way something goes, where the text says so
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('trend', 'falling', 1,
     'Becomes less.',
     'TKM-2021-drugs-1-05: The number of narcotics seizures in Turkmenistan fell in recent years up to 2016, when the '
     'government ceased to declare its opium and heroin seizures.'),
    ('trend', 'improving', 2,
     'Becomes better.',
     'TKM-2021-criminal-justice-and-security-3-06: Turkmenistan''s roads to its neighbours improved substantially in the ten '
     'years before the 2021 report.'),
    ('trend', 'emerging', 3,
     'Appears for the first time.',
     'TKM-2021-drugs-2-04: According to scarce data, Turkmenistan was alone in its region in reporting that new psychoactive '
     'substances had emerged.');

-- comparator_scope: among whom the text compares
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('comparator_scope', 'region', 1,
     'With the countries of its region.',
     'TKM-2021-people-1-01: In Central Asia, Turkmenistan ranks among the countries with the worst record on modern slavery and '
     'human trafficking.'),
    ('comparator_scope', 'world', 2,
     'With those of the world, also where the text says one of the most and names no scope.',
     'TKM-2021-drugs-2-02: By world standards, cannabis use in Turkmenistan is relatively low.');

-- comparator_position: how the comparison comes out
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('comparator_position', 'among_worst', 1,
     'Among the worst.',
     'TKM-2021-people-1-01: In Central Asia, Turkmenistan ranks among the countries with the worst record on modern slavery and '
     'human trafficking.'),
    ('comparator_position', 'among_highest', 2,
     'Among the highest, in figures.',
     'TKM-2021-criminal-justice-and-security-1-08: Turkmenistan''s imprisonment rate is among the highest worldwide.'),
    ('comparator_position', 'only_one', 3,
     'The only one.',
     'TKM-2021-drugs-2-04: According to scarce data, Turkmenistan was alone in its region in reporting that new psychoactive '
     'substances had emerged.'),
    ('comparator_position', 'low', 4,
     'Low.',
     'TKM-2021-drugs-2-02: By world standards, cannabis use in Turkmenistan is relatively low.');
