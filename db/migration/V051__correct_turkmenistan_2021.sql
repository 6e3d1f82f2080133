-- What a second, independent reading of the report of 2021 on Turkmenistan found, corrected by kind. Figures stay as they are.

-- Periods no more exact than the text
update crime_profile.finding set period_precision = 'decade' where id = 'TKM-2021-criminal-actors-1-02';
update crime_profile.finding set period_precision = 'approximate' where id = 'TKM-2021-criminal-justice-and-security-3-06';
update crime_profile.finding set period_precision = 'approximate' where id = 'TKM-2021-economic-and-financial-environment-1-01';
update crime_profile.finding
   set period_to = '2016', ongoing = false, period_precision = 'year'
 where id = 'TKM-2021-drugs-1-04';
insert into crime_profile.finding_relation (finding, type, other)
select id, 'qualified_by', 'TKM-2021-drugs-1-06' from crime_profile.finding where id = 'TKM-2021-drugs-1-04'
    on conflict do nothing;
update crime_profile.event set period_precision = 'decade' where (profile, key) = ('TKM-2021', 'mafia-leaders-eradicated');
update crime_profile.event set period_precision = 'approximate'
 where profile = 'TKM-2021' and key in ('money-laundering-defences-improved', 'roads-improved');

-- Whoever is only acted on is a target, and who acts is named
update crime_profile.finding_party set role = 'target'
 where (finding, party) in (
       ('TKM-2021-criminal-actors-1-01', 'mafia-bosses'),
       ('TKM-2021-criminal-actors-1-02', 'mafia-bosses'),
       ('TKM-2021-criminal-actors-1-03', 'mafia-bosses'),
       ('TKM-2021-criminal-justice-and-security-1-07', 'organised-crime-defendants'),
       ('TKM-2021-criminal-justice-and-security-1-07', 'high-profile-criminals'));
update crime_profile.finding_party set role = 'counterpart'
 where (finding, party) in (
       ('TKM-2021-people-2-02', 'smuggled-people'),
       ('TKM-2021-criminal-actors-1-07', 'prisoners'),
       ('TKM-2021-leadership-and-governance-1-07', 'elites'));
update crime_profile.finding_party set role = 'victim'
 where (finding, party) in (
       ('TKM-2021-economic-and-financial-environment-2-03', 'businesses'),
       ('TKM-2021-civil-society-and-social-protection-3-05', 'media'));
update crime_profile.finding_party set role = 'perpetrator' where (finding, party) = ('TKM-2021-people-1-06', 'government');
update crime_profile.finding_party set party = 'national-police'
 where (finding, party) = ('TKM-2021-criminal-justice-and-security-2-08', 'law-enforcement');
insert into crime_profile.finding_party (finding, profile, party, role, position)
select added.finding, 'TKM-2021', added.party, added.role,
       (select coalesce(max(p.position), 0) + 1 from crime_profile.finding_party p where p.finding = added.finding)
  from (values
       ('TKM-2021-drugs-1-05', 'government', 'responsible'),
       ('TKM-2021-leadership-and-governance-1-07', 'government', 'responsible'),
       ('TKM-2021-economic-and-financial-environment-2-07', 'president', 'responsible'),
       ('TKM-2021-civil-society-and-social-protection-2-05', 'labour-recruiters', 'target')) added (finding, party, role)
  join crime_profile.finding f on f.id = added.finding
    on conflict do nothing;

-- What a claim says something of besides its subject, and one subject by the rule for it
insert into crime_profile.finding_also (finding, indicator)
select added.finding, added.indicator
  from (values
       ('TKM-2021-leadership-and-governance-2-07', 'arms-trafficking'),
       ('TKM-2021-leadership-and-governance-2-07', 'flora-crimes'),
       ('TKM-2021-leadership-and-governance-2-07', 'fauna-crimes'),
       ('TKM-2021-civil-society-and-social-protection-2-02', 'human-trafficking'),
       ('TKM-2021-criminal-actors-3-01', 'political-leadership-and-governance'),
       ('TKM-2021-criminal-actors-3-08', 'economic-regulatory-capacity'),
       ('TKM-2021-drugs-1-09', 'government-transparency-and-accountability'),
       ('TKM-2021-leadership-and-governance-2-02', 'political-leadership-and-governance'),
       ('TKM-2021-civil-society-and-social-protection-2-07', 'non-state-actors')) added (finding, indicator)
  join crime_profile.finding f on f.id = added.finding
    on conflict do nothing;
insert into crime_profile.passage_indicator (profile, passage, indicator, relation)
select p.profile, p.key, added.indicator, 'also'
  from (values
       ('leadership-and-governance-2', 'arms-trafficking'),
       ('leadership-and-governance-2', 'flora-crimes'),
       ('leadership-and-governance-2', 'fauna-crimes'),
       ('criminal-actors-3', 'political-leadership-and-governance'),
       ('civil-society-and-social-protection-1', 'human-trafficking'),
       ('civil-society-and-social-protection-2', 'human-trafficking')) added (passage, indicator)
  join crime_profile.passage p on (p.profile, p.key) = ('TKM-2021', added.passage)
    on conflict do nothing;
update crime_profile.finding set subject = 'state-embedded-actors' where id = 'TKM-2021-criminal-actors-3-01';

-- No more than the text says
update crime_profile.party set in_force = null
 where profile = 'TKM-2021'
   and key in ('anti-trafficking-law', 'arbitrary-arrest-laws', 'social-protection-laws', 'organised-crime-legislation');
update crime_profile.involvement
   set certainty = 'suggested', part = 'The violence of the networks is especially high around this market.'
 where (profile, key) = ('TKM-2021', 'networks-human-trafficking');
update crime_profile.involvement set part = 'Earlier anti-corruption bodies were used to extort money from rich officials and businesspeople.'
 where (profile, key) = ('TKM-2021', 'anti-corruption-bodies-extortion');
update crime_profile.involvement set part = 'Infrastructure contracts often let elites take state money for themselves; patronage breeds embezzlement.'
 where (profile, key) = ('TKM-2021', 'state-contracts');
delete from crime_profile.involvement_finding where (profile, involvement) = ('TKM-2021', 'networks-heroin');
delete from crime_profile.involvement where (profile, key) = ('TKM-2021', 'networks-heroin');
update crime_profile.involvement v
   set position = placed.position
  from (select key, row_number() over (order by i.position) as position
          from crime_profile.involvement i where i.profile = 'TKM-2021') placed
 where v.profile = 'TKM-2021' and v.key = placed.key;
-- That a body abroad ends its monitoring is no law of the country.
update crime_profile.finding set aspect = 'practice' where id = 'TKM-2021-economic-and-financial-environment-1-02';

-- Wording of claims
update crime_profile.finding
   set statement = 'Human traffickers in Turkmenistan most often use their victims as forced labour during the '
                   'cotton harvest.'
 where id = 'TKM-2021-people-1-03';
update crime_profile.finding
   set statement = 'Turkmenistan''s government takes land away from farmers who fall short of the cotton quota.'
 where id = 'TKM-2021-people-1-05';
update crime_profile.finding
   set statement = 'Turkmenistan plays a smaller part in transnational human smuggling.',
       assertion = 'affirmed'
 where id = 'TKM-2021-people-2-01';
update crime_profile.finding
   set statement = 'Gun crime is extremely rare in Turkmenistan.'
 where id = 'TKM-2021-trade-1-05';
update crime_profile.finding
   set statement = 'On the whole, there is little evidence of any consolidated market for trafficked arms in '
                   'Turkmenistan.'
 where id = 'TKM-2021-trade-1-06';
update crime_profile.finding
   set statement = 'There is little evidence that organised crime groups have a strong presence in Turkmenistan''s '
                   'market for flora crimes.'
 where id = 'TKM-2021-environment-1-01';
update crime_profile.finding
   set statement = 'There is little evidence that organised crime groups have a strong presence in Turkmenistan''s '
                   'market for fauna crimes.'
 where id = 'TKM-2021-environment-1-02';
update crime_profile.finding
   set statement = 'Up to 2016, the number of narcotics seizures in Turkmenistan was small.'
 where id = 'TKM-2021-drugs-1-04';
update crime_profile.finding
   set statement = 'The number of narcotics seizures in Turkmenistan fell in recent years up to 2016, when the '
                   'government stopped declaring its opium and heroin seizures.'
 where id = 'TKM-2021-drugs-1-05';
update crime_profile.finding
   set statement = 'In 2016, Turkmenistan''s government stopped declaring its opium and heroin seizures.'
 where id = 'TKM-2021-drugs-1-06';
update crime_profile.finding
   set statement = 'Turkmenistan has a small domestic market for heroin use.'
 where id = 'TKM-2021-drugs-1-10';
update crime_profile.finding
   set statement = 'There is little evidence that Turkmenistan has a significant cocaine market.'
 where id = 'TKM-2021-drugs-1-12';
update crime_profile.finding
   set statement = 'Turkmens more commonly cooperate with transnational organisations that traffic heroin than act '
                   'in loose criminal networks.'
 where id = 'TKM-2021-criminal-actors-2-02';
update crime_profile.finding
   set statement = 'Turkmenistan is a dictatorship.'
 where id = 'TKM-2021-criminal-actors-3-01';
update crime_profile.finding
   set statement = 'Turkmenistan''s state often creates criminal markets, facilitates them and provides ideal '
                   'conditions in which they flourish.'
 where id = 'TKM-2021-criminal-actors-3-04';
update crime_profile.finding
   set statement = 'Turkmenistan has no independent anti-corruption institutions.'
 where id = 'TKM-2021-leadership-and-governance-1-04';
update crime_profile.finding
   set statement = 'Turkmenistan shows little interest in cooperating, regionally or internationally, with other '
                   'countries of the Commonwealth of Independent States or with countries farther away.'
 where id = 'TKM-2021-leadership-and-governance-2-05';
update crime_profile.finding
   set statement = 'Turkmenistan has ratified neither the Arms Trade Treaty nor the Convention on International '
                   'Trade in Endangered Species.'
 where id = 'TKM-2021-leadership-and-governance-2-07';
update crime_profile.finding
   set statement = 'In theory, Turkmenistan''s constitution provides for a separation of powers.'
 where id = 'TKM-2021-criminal-justice-and-security-1-01';
update crime_profile.finding
   set statement = 'In practice, as of 2021, Turkmenistan''s judiciary is subordinate to the executive and is '
                   'controlled by the president.'
 where id = 'TKM-2021-criminal-justice-and-security-1-02';
update crime_profile.finding
   set statement = 'Corruption is rife among Turkmenistan''s prison officials.'
 where id = 'TKM-2021-criminal-justice-and-security-1-11';
update crime_profile.finding
   set statement = 'Law enforcement in Turkmenistan is usually used against political opponents and dissenters '
                   'rather than to prevent and punish organised crime, all the more since the unit against it was '
                   'dissolved.'
 where id = 'TKM-2021-criminal-justice-and-security-2-02';
update crime_profile.finding
   set statement = 'Turkmenistan''s Ministry of National Security is the successor to the KGB.'
 where id = 'TKM-2021-criminal-justice-and-security-2-05';
update crime_profile.finding
   set statement = 'Turkmenistan lies close to notable criminal markets, for example Afghanistan''s opium and '
                   'heroin markets.'
 where id = 'TKM-2021-criminal-justice-and-security-3-03';
update crime_profile.finding
   set statement = 'Turkmenistan''s roads to its neighbours improved substantially over about a decade before the '
                   '2021 report.'
 where id = 'TKM-2021-criminal-justice-and-security-3-06';
update crime_profile.finding
   set statement = 'By the start of the 2010s, Turkmenistan''s anti-money-laundering framework had been '
                   'significantly improved.'
 where id = 'TKM-2021-economic-and-financial-environment-1-01';
update crime_profile.finding
   set statement = 'After its anti-money-laundering framework had been improved, Turkmenistan was taken out of the '
                   'monitoring process of the Financial Action Task Force.'
 where id = 'TKM-2021-economic-and-financial-environment-1-02';
update crime_profile.finding
   set statement = 'Turkmenistan is not a major financial centre.'
 where id = 'TKM-2021-economic-and-financial-environment-1-03';
update crime_profile.finding
   set statement = 'Turkmenistan''s government has not acted to help victims of human trafficking.'
 where id = 'TKM-2021-civil-society-and-social-protection-1-03';
update crime_profile.finding
   set statement = 'Turkmenistan''s authorities had to fall back on referring suspected victims of trafficking '
                   'informally to international organisations.'
 where id = 'TKM-2021-civil-society-and-social-protection-1-08';
update crime_profile.finding
   set statement = 'Efforts to prevent human trafficking in Turkmenistan have been slim.'
 where id = 'TKM-2021-civil-society-and-social-protection-2-01';
update crime_profile.finding
   set statement = 'Turkmenistan took no action to end forced labour during the cotton harvest.'
 where id = 'TKM-2021-civil-society-and-social-protection-2-04';
update crime_profile.finding
   set statement = 'Turkmenistan''s government cooperated with NGOs on rural awareness campaigns.'
 where id = 'TKM-2021-civil-society-and-social-protection-2-06';
update crime_profile.finding
   set statement = 'Independent groups in Turkmenistan face extremely difficult obstacles to working openly for '
                   'human rights.'
 where id = 'TKM-2021-civil-society-and-social-protection-3-01';

-- Wording of events
update crime_profile.event set title = 'Anti-money-laundering framework significantly improved' where (profile, key) = ('TKM-2021', 'money-laundering-defences-improved');
update crime_profile.event set title = 'Roads to the neighbours much improved over about a decade' where (profile, key) = ('TKM-2021', 'roads-improved');
update crime_profile.event set title = 'Narcotics seizures falling, and opium and heroin seizures no longer declared' where (profile, key) = ('TKM-2021', 'seizures-undeclared');

-- Prose of items: tenses agree, and the law on paper and what happens in practice restate the claims that they list, and no others
update crime_profile.criminal_market
   set summary = 'Turkmenistan is described as one of the worst offenders in Central Asia for modern slavery and '
                 'human trafficking, and as both a source and a destination country. Traffickers most commonly '
                 'exploit their victims as forced labour when cotton is harvested. To meet its quotas the '
                 'government makes students and employees in the public and private sectors pick cotton unpaid, and '
                 'it takes land from farmers who miss the quota, which feeds part of the demand. The number of '
                 'Turkmens who look for work abroad leaves them vulnerable to trafficking into forced labour in '
                 'other countries, for instance India, Russia and Turkey; Turkmen women are also at particular risk '
                 'of being trafficked abroad for sexual exploitation. A passage on criminal networks adds that the '
                 'level of their violence varies, but is particularly high around human trafficking. Passages on '
                 'victims and prevention add that the government has not acted to help victims and took no action '
                 'to end forced labour during the cotton harvest, but worked with NGOs on awareness campaigns.'
 where profile = 'TKM-2021' and indicator = 'human-trafficking';
update crime_profile.criminal_market
   set summary = 'The market for synthetic drugs in Turkmenistan is of fairly limited extent. According to scarce '
                 'data, however, Turkmenistan was the only country of its region to report that new psychoactive '
                 'substances had emerged.'
 where profile = 'TKM-2021' and indicator = 'synthetic-drug-trade';
update crime_profile.criminal_market
   set summary = 'Turkmenistan plays a smaller part in the transnational market for human smuggling, but people '
                 'smuggled from Asia to Europe pass through it. There is a domestic market too: people in the '
                 'country without valid travel papers turn to smugglers to get around the region, usually to '
                 'Kazakhstan and Russia. National law makes many kinds of organised crime an offence, but notably '
                 'not human smuggling.'
 where profile = 'TKM-2021' and indicator = 'human-smuggling';
update crime_profile.criminal_market
   set summary = 'Overall, the report finds little evidence that there is a consolidated market for trafficked arms '
                 'in Turkmenistan. Guns are strictly controlled: only very few security personnel may carry a '
                 'handgun, civilians have to undergo background checks and a psychiatric evaluation, and the homes '
                 'of legal owners are inspected about every six months. Crimes with guns are called extremely rare. '
                 'A passage on cooperation adds that the country has not ratified the Arms Trade Treaty.'
 where profile = 'TKM-2021' and indicator = 'arms-trafficking';
update crime_profile.criminal_market
   set summary = 'The report finds little evidence that organised crime groups are heavily present in flora crimes, '
                 'in a sentence on this market and on fauna crimes. A passage on cooperation adds that the country '
                 'has not ratified the Convention on International Trade in Endangered Species.'
 where profile = 'TKM-2021' and indicator = 'flora-crimes';
update crime_profile.criminal_market
   set summary = 'The report finds little evidence that organised crime groups are heavily present in fauna crimes, '
                 'in a sentence on this market and on flora crimes. A passage on cooperation adds that the country '
                 'has not ratified the Convention on International Trade in Endangered Species.'
 where profile = 'TKM-2021' and indicator = 'fauna-crimes';
update crime_profile.criminal_market
   set summary = 'Turkmenistan does not seem to be a major hub for heroin trafficking, but narcotics from '
                 'Afghanistan do pass through it on the way to Turkey, Russia and the markets of Europe. Narcotics '
                 'have been seized along the borders with Afghanistan and Iran. The number of seizures was small '
                 'and falling until, in 2016, the government stopped declaring what opium and heroin it seized; it '
                 'is suggested that volumes so small could be a sign of officials taking part. Significant seizures '
                 'in Afghanistan, Uzbekistan and Kazakhstan, close to the Turkmen border, suggest that more heroin '
                 'may cross it than the authorities admit. The domestic market of heroin users is small, and '
                 'figures on it are likewise thought unreliable. A passage on criminal networks adds that Turkmens '
                 'work with transnational organisations trafficking heroin, usually made up of nationals of '
                 'Afghanistan, Sri Lanka and the US.'
 where profile = 'TKM-2021' and indicator = 'heroin-trade';
update crime_profile.criminal_actor
   set summary = 'The report sees some evidence that loose criminal networks exist, but finds it more common that '
                 'Turkmens work with transnational organisations trafficking heroin, usually made up of nationals '
                 'of Afghanistan, Sri Lanka and the US. Turkmen criminal groups are also reported to practise '
                 'racketeering against Turkmen migrant workers in Turkey. The networks are called widespread and '
                 'active in all parts of the country. The level of their violence varies, but it is particularly '
                 'high around human trafficking.'
 where profile = 'TKM-2021' and indicator = 'criminal-networks';
update crime_profile.criminal_actor
   set summary = 'Because Turkmenistan is a dictatorship, the report says, the institutions of the state are weak '
                 'and levels of corruption among those who act for it extremely high, so that the state often '
                 'facilitates criminal markets and creates them, along with ideal conditions in which they can '
                 'flourish. Government shows little transparency, and contracts for public infrastructure often '
                 'serve to let elites pocket state money. Corruption is especially common at the highest levels of '
                 'government: as of 2021, President Gurbanguly Berdimuhamedov controls the whole economy, its legal '
                 'and its illegal part, and power is handed on through nepotism and not democratically. On '
                 'particular markets, other passages state that the government imposes unpaid cotton picking, pass '
                 'on suggestions that officials could be taking part in the heroin trade, and imply that natural '
                 'resources are looted at a high level of the state.'
 where profile = 'TKM-2021' and indicator = 'state-embedded-actors';
update crime_profile.criminal_actor
   set summary = 'Contacts with criminal actors from abroad are fairly minimal. Russian organised crime '
                 'nevertheless has a notable influence, through its connections with the thieves-in-law of '
                 'Turkmenistan. A passage on criminal networks sees some evidence of loose networks, but finds it '
                 'more common that Turkmens work with transnational organisations trafficking heroin, usually made '
                 'up of nationals of Afghanistan, Sri Lanka and the US.'
 where profile = 'TKM-2021' and indicator = 'foreign-actors';
update crime_profile.resilience_indicator
   set summary = 'Turkmenistan is described as among the most isolated and most oppressive states in the world; as '
                 'of 2021 its president controls and monitors every aspect of public life. Action against organised '
                 'crime is no part of the president''s agenda, and crackdowns on crime are selective, mainly '
                 'mirroring conflicts inside the ruling elite. The government on the whole is called highly '
                 'ineffective and said to govern in its own interest. A passage on state-embedded actors calls the '
                 'country a dictatorship.',
       in_practice = 'As of 2021 the president controls and monitors every aspect of public life, and action '
                     'against organised crime is no part of the president''s agenda. Crackdowns on crime are '
                     'selective and mainly mirror conflicts inside the ruling elite; the government on the whole is '
                     'highly ineffective and rules in its own interest.'
 where profile = 'TKM-2021' and indicator = 'political-leadership-and-governance';
update crime_profile.resilience_indicator
   set summary = 'There are no independent anti-corruption institutions, and earlier bodies were used to extort '
                 'money from rich officials and businesspeople. Public trust in the government is in general '
                 'severely lacking, above all as regards the construction industry and the public sector. The 2018 '
                 'election did not meet the preconditions for a democratic process, and no information on budgets '
                 'or on what the government spends is available to the public. Government transparency is called '
                 'low, and contracts for public infrastructure often serve to let elites pocket state money.',
       law_on_paper = 'There are no independent anti-corruption institutions.',
       in_practice = 'Earlier anti-corruption bodies were used to extort money from rich officials and '
                     'businesspeople. No information on budgets or on what the government spends is available to '
                     'the public, whose trust in the government is in general severely lacking, above all as '
                     'regards the construction industry and the public sector. The 2018 election did not meet the '
                     'preconditions for a democratic process. Government transparency is low.'
 where profile = 'TKM-2021' and indicator = 'government-transparency-and-accountability';
update crime_profile.resilience_indicator
   set summary = 'Turkmenistan has a national legal framework and has passed legislation under which many kinds of '
                 'organised crime are offences; human smuggling is the notable exception. The laws are put into '
                 'practice extremely ineffectively and unevenly. As of 2021 the president''s wishes alone set the '
                 'priorities, in pursuit of the president''s own interests.',
       in_practice = 'The laws are put into practice extremely ineffectively and unevenly. As of 2021 the '
                     'president''s wishes alone set the priorities, in pursuit of the president''s own interests.'
 where profile = 'TKM-2021' and indicator = 'national-policies-and-laws';
update crime_profile.resilience_indicator
   set summary = 'In theory the constitution separates the powers; in practice, as of 2021, the judiciary is '
                 'subordinate to the executive and is controlled by the president, who alone appoints and dismisses '
                 'judges and uses the courts to penalise dissent and to get rid of possible political threats. '
                 'There is no independent judicial control, international bodies are kept from meaningful audits, '
                 'and courts cannot pass effective judgment on defendants in cases of organised crime or on '
                 'high-profile criminals. The country imprisons people at one of the highest rates worldwide, which '
                 'has left prisons seriously overcrowded, with substandard conditions and inadequate medical '
                 'treatment. Torture and confessions under duress are widespread, especially before trial, and '
                 'corruption among prison officials is rife.',
       law_on_paper = 'In theory the constitution separates the powers.',
       in_practice = 'As of 2021 the judiciary is subordinate to the executive and is controlled by the president, '
                     'who alone appoints and dismisses judges and uses the courts to penalise dissent and to get '
                     'rid of possible political threats. There is no independent judicial control, international '
                     'bodies are kept from meaningful audits, and courts cannot pass effective judgment on '
                     'defendants in cases of organised crime or on high-profile criminals. One of the highest rates '
                     'of imprisonment worldwide has left prisons seriously overcrowded, with substandard conditions '
                     'and inadequate medical treatment; torture and confessions under duress are widespread, '
                     'especially before trial, and corruption among prison officials is rife.'
 where profile = 'TKM-2021' and indicator = 'judicial-system-and-detention';
update crime_profile.resilience_indicator
   set summary = 'As of 2021 law enforcement, like most other state resources, is controlled by the president and '
                 'usually used against political opponents and dissenters rather than to prevent and punish '
                 'organised crime, the more so since the dissolution of the unit set up against it. The national '
                 'police have the task of keeping internal security; the Ministry of National Security, which '
                 'succeeded the KGB and works by similar methods, is used to prevent drug trafficking. No civilian '
                 'body oversees how the police use force. There are laws against arbitrary arrest, yet it seems to '
                 'go on unchecked.',
       in_practice = 'As of 2021 law enforcement, like most other state resources, is controlled by the president '
                     'and usually used against political opponents and dissenters rather than to prevent and punish '
                     'organised crime, the more so since the unit set up against it was dissolved. The Ministry of '
                     'National Security uses methods similar to those of the KGB and is used to prevent drug '
                     'trafficking. Arbitrary arrest seems to go on unchecked.'
 where profile = 'TKM-2021' and indicator = 'law-enforcement';
update crime_profile.resilience_indicator
   set summary = 'The country''s borders are long, hard to police and porous, and it lies on major trafficking '
                 'routes, close to notable criminal markets, among them Afghanistan''s for opium and heroin. '
                 'Trafficking by sea seems less common, which the report puts down to lawful exports of controlled '
                 'goods, oil for instance, from the country''s ports. Roads to the neighbouring countries, which '
                 'improved substantially over about a decade before the report, have made smuggling by land easier. '
                 'Officials who control the border are often corrupted, and capacity to control it suffers as well, '
                 'because demarcating the official border with Kazakhstan, begun in 2005, is as of 2021 not yet '
                 'finished.',
       in_practice = 'The borders are long, hard to police and porous, and the country lies on major trafficking '
                     'routes, close to notable criminal markets, among them Afghanistan''s for opium and heroin. '
                     'Trafficking by sea seems less common, because controlled goods, oil for instance, are '
                     'lawfully exported from the ports. Roads to the neighbours, substantially improved over about '
                     'a decade, have made smuggling by land easier. Officials who control the border are often '
                     'corrupted; the capacity for controlling it suffers because demarcating the official border '
                     'with Kazakhstan, begun in 2005, is as of 2021 not yet finished.'
 where profile = 'TKM-2021' and indicator = 'territorial-integrity';
update crime_profile.resilience_indicator
   set summary = 'By the start of the 2010s, the anti-money-laundering framework had been significantly improved, '
                 'and the Financial Action Task Force subsequently took Turkmenistan out of its monitoring process. '
                 'The country is not a major financial centre. It nevertheless remains a jurisdiction of concern '
                 'for money laundering, in large part because the government lacks transparency.',
       law_on_paper = 'There is an anti-money-laundering framework, which had been significantly improved by the '
                      'start of the 2010s.',
       in_practice = 'After the framework had been improved, the Financial Action Task Force took the country out '
                     'of its monitoring process. Although not a major financial centre, the country remains a '
                     'jurisdiction of concern for money laundering, in large part because the government lacks '
                     'transparency.'
 where profile = 'TKM-2021' and indicator = 'anti-money-laundering';
update crime_profile.resilience_indicator
   set summary = 'The government lacks adequate mechanisms to keep businesses free of interference from criminals, '
                 'property rights are ineffective, and the economic environment at large gives lawful businesses no '
                 'room to expand. Many stories have been told of corruption in the government and among leaders of '
                 'business. As of 2021 the president has a few patronage networks that control the economy and hand '
                 'out wealth and business opportunities to a circle of presidential appointees, which has led to a '
                 'culture of nepotism, bribery and embezzlement.',
       in_practice = 'The government lacks adequate mechanisms to keep businesses free of interference from '
                     'criminals, property rights are ineffective, and the economic environment at large gives '
                     'lawful businesses no room to expand. Many stories have been told of corruption in the '
                     'government and among leaders of business. As of 2021 a few patronage networks of the '
                     'president control the economy and hand out wealth and business opportunities to a circle of '
                     'presidential appointees, which has led to a culture of nepotism, bribery and embezzlement.'
 where profile = 'TKM-2021' and indicator = 'economic-regulatory-capacity';
update crime_profile.resilience_indicator
   set summary = 'There are some national laws on social protection, but the government seldom gives them '
                 'meaningful effect. It has not acted to help trafficking victims, although its own '
                 'anti-trafficking law obliges it to; international non-state actors are left to treat and care for '
                 'them. Legal provisions on protecting, identifying and referring victims have not been put into '
                 'effect either, and authorities had to fall back on referring suspected trafficking victims '
                 'informally to international organisations. The report says nothing of witnesses.',
       law_on_paper = 'There are some national laws on social protection, an anti-trafficking law that obliges the '
                      'government to help trafficking victims, and legal provisions on protecting, identifying and '
                      'referring victims.',
       in_practice = 'The government seldom gives the laws on social protection meaningful effect. It has not acted '
                     'to help trafficking victims, whom international non-state actors are left to treat and care '
                     'for; the provisions on protecting, identifying and referring victims have not been put into '
                     'effect, and authorities had to fall back on referring suspected trafficking victims '
                     'informally to international organisations.'
 where profile = 'TKM-2021' and indicator = 'victim-and-witness-support';
update crime_profile.resilience_indicator
   set in_practice = 'Efforts to prevent human trafficking have been slim. It was reported that an international '
                     'organisation and authorities worked together to some extent on the national action plan of '
                     '2016 to 2018, but nothing was done to stop forced labour during the cotton harvest or to '
                     'punish labour recruiters who took part in recruiting workers by fraud. The government did '
                     'work with NGOs on awareness campaigns in the countryside, which gave groups at risk training, '
                     'information and discussions at schools about trafficking and exploitation.'
 where profile = 'TKM-2021' and indicator = 'prevention';
update crime_profile.resilience_indicator
   set in_practice = 'Registration in effect keeps most independent NGOs from being active or raising funds, and '
                     'independent groups face extremely difficult obstacles to working openly for human rights. The '
                     'environment for press freedom is among the most oppressive: the government wholly controls '
                     'the media and the internet, which is heavily restricted, and any journalist who works and '
                     'reports for a foreign network faces arrest, torture and intimidation.'
 where profile = 'TKM-2021' and indicator = 'non-state-actors';
update crime_profile.resilience_pillar
   set summary = 'As of 2021 the president controls and monitors public life, in a state described as among the '
                 'most isolated and most oppressive in the world, and action against organised crime is no part of '
                 'the president''s agenda. There are no independent anti-corruption institutions, public trust in '
                 'the government is in general severely lacking, and no information on what it spends is available '
                 'to the public. Many kinds of organised crime are offences, human smuggling being the notable '
                 'exception, and most of the treaties that bear on organised crime are ratified, with two '
                 'exceptions; but the laws are put into practice extremely ineffectively and unevenly, and the '
                 'country takes no meaningful part in the treaties.',
       law_on_paper = 'Most of the treaties and conventions that bear on organised crime are ratified, except the '
                      'Arms Trade Treaty and the Convention on International Trade in Endangered Species. Under a '
                      'national legal framework and legislation that has been passed, many kinds of organised crime '
                      'are offences; human smuggling is the notable exception. There are no independent '
                      'anti-corruption institutions.',
       in_practice = 'As of 2021 the president''s wishes alone set the priorities in carrying out the laws, and '
                     'crackdowns on crime are selective and mainly mirror conflicts inside the ruling elite. The '
                     'laws are put into practice extremely ineffectively and unevenly, the country takes no '
                     'meaningful part in the treaties that it has ratified and shows little interest in cooperating '
                     'with others, and earlier anti-corruption bodies were used to extort money from rich officials '
                     'and businesspeople.'
 where profile = 'TKM-2021' and pillar = 'leadership-and-governance';
update crime_profile.resilience_pillar
   set summary = 'As of 2021 courts and law enforcement are controlled by the president; courts are used to '
                 'penalise dissent, and law enforcement is usually used against political opponents and dissenters '
                 'rather than to prevent and punish organised crime. Courts cannot pass effective judgment on '
                 'defendants in cases of organised crime, prisons are seriously overcrowded, and torture and '
                 'confessions under duress are widespread, especially before trial. Borders are long, hard to '
                 'police and porous, and notable criminal markets are close; the officials who control the borders '
                 'are often corrupted.',
       law_on_paper = 'In theory the constitution separates the powers, and there are laws against arbitrary '
                      'arrest. The national police have the task of keeping internal security; there is a Ministry '
                      'of National Security, successor to the KGB. No civilian body oversees how the police use '
                      'force, and the unit set up against organised crime has been dissolved.',
       in_practice = 'As of 2021 the president alone appoints and dismisses judges, and law enforcement is usually '
                     'used against political opponents and dissenters. There is no independent judicial control, '
                     'arbitrary arrest seems to go on unchecked, and corruption among prison officials is rife. '
                     'Officials who control the border are often corrupted, and demarcating the official border '
                     'with Kazakhstan is not yet finished; smuggling by land has become easier, while trafficking '
                     'by sea seems less common.'
 where profile = 'TKM-2021' and pillar = 'criminal-justice-and-security';
update crime_profile.resilience_pillar
   set summary = 'By the start of the 2010s, the anti-money-laundering framework had been significantly improved; '
                 'yet the country, although not a major financial centre, remains a jurisdiction of concern for '
                 'money laundering. The government lacks adequate mechanisms to keep businesses free of '
                 'interference from criminals, property rights are ineffective, and the economic environment at '
                 'large gives lawful businesses no room to expand. As of 2021 a few patronage networks of the '
                 'president control the economy.',
       law_on_paper = 'There is an anti-money-laundering framework, which had been significantly improved by the '
                      'start of the 2010s.',
       in_practice = 'The Financial Action Task Force took the country out of its monitoring process. Although not '
                     'a major financial centre, the country remains a jurisdiction of concern for money laundering, '
                     'in large part because the government lacks transparency. Property rights are not effective, '
                     'and as of 2021 a few patronage networks of the president hand out wealth and business '
                     'opportunities to a circle of presidential appointees, which has led to a culture of nepotism, '
                     'bribery and embezzlement.'
 where profile = 'TKM-2021' and pillar = 'economic-and-financial-environment';
update crime_profile.resilience_pillar
   set summary = 'There are some national laws on social protection, but the government seldom gives them '
                 'meaningful effect, and it has not acted to help trafficking victims. Efforts to prevent human '
                 'trafficking have been slim, although the government did work with NGOs on awareness campaigns. '
                 'Registration in effect keeps most independent NGOs from being active or raising funds, and the '
                 'government wholly controls the media and the internet, which is heavily restricted.',
       law_on_paper = 'There are some national laws on social protection, an anti-trafficking law that obliges the '
                      'government to help trafficking victims, legal provisions on protecting, identifying and '
                      'referring victims, and a registration system for NGOs. There was a national action plan for '
                      '2016 to 2018.',
       in_practice = 'International non-state actors are left to treat and care for trafficking victims, and '
                     'authorities had to fall back on referring suspected victims informally to international '
                     'organisations. It was reported that an international organisation and authorities worked '
                     'together to some extent on the action plan, but nothing was done to stop forced labour during '
                     'the cotton harvest, though the government did work with NGOs on awareness campaigns. '
                     'Independent groups face extremely difficult obstacles to working openly for human rights, and '
                     'any journalist who works and reports for a foreign network faces arrest, torture and '
                     'intimidation.'
 where profile = 'TKM-2021' and pillar = 'civil-society-and-social-protection';

-- Why an indicator answers to a market: what it does about it, and no fact of its own
update crime_profile.market_response r
   set reason = said.reason
  from (values
       ('human-trafficking', 'national-policies-and-laws', 'It makes each form of exploitation an offence that can be tried.'),
       ('human-trafficking', 'law-enforcement', 'It looks for victims and for those who exploit them.'),
       ('human-trafficking', 'victim-and-witness-support', 'It gives victims shelter and help, and protects those who testify.'),
       ('human-trafficking', 'prevention', 'It tells people at risk how recruiters work.'),
       ('human-smuggling', 'national-policies-and-laws', 'It makes smuggling an offence, and sets being smuggled apart from it.'),
       ('human-smuggling', 'international-cooperation', 'It lets the countries along a route act against it together.'),
       ('human-smuggling', 'territorial-integrity', 'It controls the border that people are led across.'),
       ('extortion-and-protection-racketeering', 'law-enforcement', 'It protects those of whom protection money is asked, and pursues those who ask for it.'),
       ('extortion-and-protection-racketeering', 'victim-and-witness-support', 'It protects those who testify against a racket.'),
       ('extortion-and-protection-racketeering', 'economic-regulatory-capacity', 'It gives businesses rights that hold against a racket.'),
       ('arms-trafficking', 'national-policies-and-laws', 'It sets which weapons are lawful, by licences, marks and records.'),
       ('arms-trafficking', 'international-cooperation', 'It lets one country ask another where a weapon came from.'),
       ('arms-trafficking', 'law-enforcement', 'It guards stocks and searches for caches.'),
       ('arms-trafficking', 'territorial-integrity', 'It controls the borders and the places that weapons pass through.'),
       ('trade-in-counterfeit-goods', 'law-enforcement', 'It finds and closes workshops and stores.'),
       ('trade-in-counterfeit-goods', 'territorial-integrity', 'It inspects goods at the customs post.'),
       ('trade-in-counterfeit-goods', 'economic-regulatory-capacity', 'It inspects markets and enforces brands.'),
       ('illicit-trade-in-excisable-goods', 'territorial-integrity', 'It controls goods at the border, where the tax on them changes.'),
       ('illicit-trade-in-excisable-goods', 'economic-regulatory-capacity', 'It tells taxed goods from untaxed ones, by stamps, licences and audits.'),
       ('illicit-trade-in-excisable-goods', 'government-transparency-and-accountability', 'It holds those who collect excise to account.'),
       ('flora-crimes', 'national-policies-and-laws', 'It sets what may be felled or gathered, and by whom.'),
       ('flora-crimes', 'law-enforcement', 'It guards forests with rangers and inspectors.'),
       ('flora-crimes', 'non-state-actors', 'It lets local groups and reporters watch for felling and report it.'),
       ('fauna-crimes', 'international-cooperation', 'It binds countries to protect the species that are traded between them.'),
       ('fauna-crimes', 'law-enforcement', 'It pursues poachers in the field.'),
       ('fauna-crimes', 'territorial-integrity', 'It inspects ports and crossings for animals and their parts.'),
       ('fauna-crimes', 'non-state-actors', 'It lets conservation groups watch and report.'),
       ('non-renewable-resource-crimes', 'political-leadership-and-governance', 'It decides to whom the state grants its resources.'),
       ('non-renewable-resource-crimes', 'government-transparency-and-accountability', 'It opens the accounts of oil, gas and metals.'),
       ('non-renewable-resource-crimes', 'anti-money-laundering', 'It traces money that has been looted.'),
       ('non-renewable-resource-crimes', 'economic-regulatory-capacity', 'It tells lawful extraction from theft, by licences, metering and inspection.'),
       ('heroin-trade', 'international-cooperation', 'It lets the countries along a route act against it together.'),
       ('heroin-trade', 'law-enforcement', 'It investigates consignments and those behind them.'),
       ('heroin-trade', 'territorial-integrity', 'It searches for the drug at the border.'),
       ('heroin-trade', 'prevention', 'It aims to lower demand.'),
       ('cocaine-trade', 'international-cooperation', 'It lets the countries along a route act against it together.'),
       ('cocaine-trade', 'law-enforcement', 'It investigates consignments and those behind them.'),
       ('cocaine-trade', 'territorial-integrity', 'It searches for the drug at ports and airports.'),
       ('cocaine-trade', 'prevention', 'It aims to lower demand.'),
       ('cannabis-trade', 'law-enforcement', 'It looks for growers and dealers.'),
       ('cannabis-trade', 'judicial-system-and-detention', 'It decides who is tried for trading and who for using.'),
       ('cannabis-trade', 'prevention', 'It aims to lower demand.'),
       ('synthetic-drug-trade', 'law-enforcement', 'It looks for laboratories.'),
       ('synthetic-drug-trade', 'economic-regulatory-capacity', 'It controls the lawful chemicals that the drugs are made from.'),
       ('synthetic-drug-trade', 'prevention', 'It aims to lower demand.'),
       ('cyber-dependent-crimes', 'national-policies-and-laws', 'It makes breaking into systems an offence.'),
       ('cyber-dependent-crimes', 'international-cooperation', 'It lets the countries of offender, server and victim work together.'),
       ('cyber-dependent-crimes', 'law-enforcement', 'It follows the traces that an attack leaves.'),
       ('financial-crimes', 'government-transparency-and-accountability', 'It opens the accounts of public money.'),
       ('financial-crimes', 'judicial-system-and-detention', 'It tries fraud, whoever is accused.'),
       ('financial-crimes', 'anti-money-laundering', 'It traces the gain through banks and businesses.'),
       ('financial-crimes', 'economic-regulatory-capacity', 'It shows who owns what and who pays whom, by audits and registers.')) said (market, resilience_indicator, reason)
 where (r.market, r.resilience_indicator) = (said.market, said.resilience_indicator);

-- The rules that hold the next coding to the same
update crime_profile.codebook_entry
   set rule = 'A criminal actor that the claim is on, or whoever commits the crime or the abuse that it tells. '
              'Whoever is only acted on is none; see target.'
 where (attribute, value) = ('party_role', 'perpetrator');
update crime_profile.codebook_entry
   set rule = 'A treaty, law or plan. Whether it is ratified is given only where the text says so; whether it is in '
              'force only where the text says that it is in force or in effect, or not: a law that exists or was '
              'adopted has neither.'
 where (attribute, value) = ('party_type', 'instrument');
update crime_profile.codebook_entry
   set rule = 'The claim is on the country as a whole and on no indicator. Otherwise the subject is one of the '
              'indicators that the passage is about, and another only where that one''s own name or definition is '
              'in the clause. Indicators that the claim says something of besides are listed as also: a treaty, law '
              'or plan is also on each market that it is made for.'
 where (attribute, value) = ('subject_kind', 'profile');
update crime_profile.codebook_entry
   set rule = 'What law, treaty, constitution, formal institution, official mandate or plan provides, or that it is '
              'lacking; not how others judge it. For a resilience indicator this is the law on paper, and every '
              'other aspect is what happens. Each of the two texts restates the claims that it lists, all of them '
              'and no others.'
 where (attribute, value) = ('aspect', 'framework');
update crime_profile.codebook_entry
   set rule = 'The report says that this is not so: the main verb of the claim is negated, its noun has "no", or it '
              'is an exception from a positive claim; a comparison of degree (less, smaller, not as much) is '
              'affirmed. The statement is worded as the negative sentence and is what the report says.',
       example = 'TKM-2021-criminal-actors-1-10: '
 where (attribute, value) = ('assertion', 'denied');
update crime_profile.codebook_entry
   set example = 'Government of Turkmenistan, in TKM-2021-drugs-1-06.'
 where (attribute, value) = ('party_role', 'responsible');
update crime_profile.codebook_entry
   set example = 'Turkmen labour migrants, in TKM-2021-people-1-07.'
 where (attribute, value) = ('party_role', 'exposed');
update crime_profile.codebook_entry
   set example = 'TKM-2021, foreign actors in the heroin trade.'
 where (attribute, value) = ('link_kind', 'involvement');
update crime_profile.codebook_entry
   set rule = 'The author asserts it without a hedge. A flow or involvement is stated only where the text states '
              'the movement or the part itself, not merely that people are exposed to it; what the text sets apart '
              'from a type of actor is no involvement of it.'
 where (attribute, value) = ('certainty', 'stated');

-- Examples in the words of today, each with what limits it
update crime_profile.codebook_entry e
   set example = f.id || ': ' || f.statement
                 || coalesce(' It is limited by ' || (select string_agg(q.id || ': ' || q.statement, ' ' order by q.id)
                                                        from crime_profile.finding_qualification q where q.finding = f.id), '')
  from crime_profile.finding f
 where e.example like f.id || ': %';
