-- Seeds what a search says of the terms that it uses: how each stands to its concept, words that share no more than a stem, words that
-- say little, and words that ask for a kind of hit. Corrects synonyms that are none.

-- relation_of_terms: what a term is that stands in for the one that was asked
insert into crime_profile.codebook_entry (attribute, value, position, rule, example) values
    ('relation_of_terms', 'synonym', 1,
     'Both mean the same in this field.',
     'jail, asked for; prison, used.'),
    ('relation_of_terms', 'wider_term', 2,
     'The term that is used covers more than what was asked: what it finds need not be about that.',
     'fentanyl, asked for; synthetic drugs, used.'),
    ('relation_of_terms', 'narrower_term', 3,
     'The term that is used covers a part of what was asked.',
     'corruption, asked for; bribery, used.'),
    ('relation_of_terms', 'related_term', 4,
     'The term that is used is near what was asked and does not mean it.',
     'signed, asked for; ratified, used.'),
    ('relation_of_terms', 'word_family', 5,
     'The word that is used shares its root with the one that was asked.',
     'nation, asked for; national, used.');

-- No synonyms of the concept, nor near it: they have led to claims on other things.
delete from crime_profile.synonym
 where (concept, term) in (
    ('Extortion', 'kidnapping'), ('Extortion', 'kidnappers'), ('Extortion', 'abduction'), ('Extortion', 'hostages'), ('Extortion', 'ransom'),
    ('Medical care', 'medicine'),
    ('Witnesses', 'new identity'), ('Action plan', 'programme'),
    ('Looting', 'burglary'), ('Looting', 'robbery'), ('Gun crime', 'armed robbery'));

-- Terms that cover a part of their concept lead to it, and it does not lead to them.
update crime_profile.synonym
   set one_way = true
 where concept = 'Financial crimes' and term in ('fraud', 'embezzlement', 'tax evasion');

insert into crime_profile.synonym (concept, term, one_way)
select s.concept, btrim(t), s.one_way
  from (values
    ('Cyber-dependent crimes', false, 'cyber crime'),
    ('Cyber-dependent crimes', true,
        'cyber attack, cyber attacks, cyberattacks, computer hacking, online attacks, spyware, trojans, hacked, hack, cyber criminals'),
    ('Financial crimes', true, 'investment scams, credit card fraud, invoice fraud, vat fraud'),
    ('Counterfeit goods', true,
        'counterfeit medicines, counterfeit medicine, counterfeit drugs, counterfeit pharmaceuticals, falsified medicines, fake medicine, '
        'fake drugs, counterfeit clothes, counterfeit electronics, fake brands'),
    ('Excisable goods', false, 'illicit trade in excisable goods'),
    ('Excisable goods', true,
        'cigarette smuggling, tobacco smuggling, smuggled cigarettes, illicit tobacco, illicit cigarettes, alcohol smuggling, '
        'illicit alcohol, contraband cigarettes'),
    ('Arms trafficking', true, 'black market weapons, black market arms, black market firearms, weapons black market, '
            'firearms black market'),
    ('Extortion', false, 'extortion and protection racketeering'),
    ('Synthetic drugs', true, 'nitazenes, synthetic opioids, synthetic cannabinoids'),
    ('Drug use', true, 'consumed, consume'),
    ('Press', true, 'free media, media free, press free'),
    ('Treaties', true, 'signed, signing, signatories'),
    ('Concern', true, 'risk, risks, risky'),
    ('Children', true, 'child soldiers'),
    ('Awareness', true, 'public information, public information drives, information drive, information drives'),
    ('Tasks', true, 'odd jobs, jobs for the state, jobs for the government'),
    ('Circle', true, 'inner circle')
  ) s (concept, one_way, terms)
 cross join lateral unnest(string_to_array(s.terms, ',')) t
on conflict do nothing;

-- How a term stands to its concept. A term that leads to others is near them unless it is listed here; any other means the same.
update crime_profile.synonym set relation = 'related' where one_way;

update crime_profile.synonym s
   set relation = l.relation
  from (
    select v.concept, v.relation, btrim(t) as term
      from (values
        ('Human trafficking', 'narrower', 'forced marriage, organ harvesting, child trafficking, slave labour'),
        ('Human trafficking', 'same',
            'enslavement, enslaved, slave, slaves, human traffickers, flesh trade, selling people, trade in people'),
        ('Forced labour', 'narrower',
            'bonded labour, debt bondage, servitude, indentured labour, serfdom, peonage, child labour, labour camps, subbotnik, hashar, '
            'sweatshops'),
        ('Forced labour', 'same',
            'compulsory work, coerced labour, unfree labour, made to work, slave labour, labour trafficking'),
        ('Forced labour', 'related', 'unpaid work, slavery, modern slavery'),
        ('Sexual exploitation', 'narrower', 'forced prostitution, sex trafficking, sexual slavery, sex slaves, pornography'),
        ('Human smuggling', 'same',
            'human smugglers, migrant smugglers'),
        ('Human smuggling', 'related', 'people smugglers'),
        ('Travel papers', 'narrower', 'passport, passports, visa, visas, work permits'),
        ('Travel papers', 'same', 'identity papers, identity documents'),
        ('Migrant workers', 'same', 'guest workers, gastarbeiter, foreign workers, overseas workers, jobs abroad'),
        ('Migrant workers', 'narrower', 'seasonal workers'),
        ('Children', 'same', 'child, kids, juveniles'),
        ('Children', 'narrower', 'teenagers, boys, orphans, child soldiers'),
        ('Women', 'same', 'woman, girl, female, females'),
        ('Women', 'narrower', 'mothers, wives'),
        ('Officials', 'same', 'bureaucrats, functionaries, office-holders, officeholders, government workers, state employees, '
            'civil service, government employees'),
        ('Officials', 'narrower', 'ministers, governors, mayors, teachers and doctors'),
        ('Deceit', 'same', 'swindle, trick, tricked, trickery, dishonest'),
        ('Deceit', 'narrower', 'scam, scams, con, conmen, fraudsters, scammers, swindlers'),
        ('Extortion', 'same', 'shakedown, protection payments, extortionists, pay protection'),
        ('Extortion', 'narrower', 'blackmail, krysha, pizzo, threats for money'),
        ('Arms', 'same', 'gun, weapon, firearm, weaponry, armaments'),
        ('Arms', 'narrower', 'handguns, handgun, pistol, pistols, rifle, rifles, ammunition, munitions, explosives, ak-47, '
            'kalashnikov, bullets, ammo, grenades, salw, bombs, small arms'),
        ('Arms trafficking', 'same', 'black market weapons, black market arms, black market firearms, weapons black market, '
            'firearms black market, '
            'black market guns, gunrunning, gun running, weapons smuggling, arms smugglers, gunrunners, gun smuggling, arms dealing, '
            'illegal arms, illegal weapons'),
        ('Gun crime', 'narrower', 'shootings, shooting, shootouts'),
        ('Counterfeit goods', 'same', 'fake goods, knock-offs, knockoffs, imitations, fakes, counterfeiting, forgeries, replicas, '
            'bogus goods'),
        ('Counterfeit goods', 'narrower',
            'pirated goods, pirated, piracy, fake medicines, counterfeit medicines, counterfeit medicine, counterfeit drugs, fake brands, '
            'counterfeit pharmaceuticals, falsified medicines, fake medicine, fake drugs, counterfeit clothes, counterfeit electronics'),
        ('Excisable goods', 'narrower',
            'cigarettes, cigarette, tobacco, alcohol, liquor, moonshine, bootlegging, bootleg, vodka, booze, spirits, beer, wine, vapes, '
            'cigarette smuggling, tobacco smuggling, smuggled cigarettes, illicit tobacco, illicit cigarettes, alcohol smuggling, '
            'illicit alcohol, contraband cigarettes'),
        ('Excisable goods', 'same', 'untaxed goods'),
        ('Smuggling', 'same', 'illicit trade, smuggled goods, illicit trafficking, illegal trade'),
        ('Smuggling', 'narrower', 'fuel smuggling, shuttle trade'),
        ('Flora crimes', 'narrower', 'timber, logging, illegal logging, wood, trees, plant trafficking, saxaul, herbs, charcoal, '
            'firewood, lumber'),
        ('Fauna crimes', 'narrower',
            'poaching, poachers, illegal hunting, illegal fishing, ivory, wildlife trafficking, caviar, sturgeon, falcons, '
            'animal trafficking, '
            'elephants, pangolin, saiga, tortoises, tigers, rhino, leopards, furs, exotic pets, overfishing, snakes, reptiles'),
        ('Wildlife', 'narrower', 'flora crimes, fauna crimes, endangered species'),
        ('Wildlife', 'same', 'nature crime, wildlife crime'),
        ('Oil and gas', 'same', 'hydrocarbons, hydrocarbon'),
        ('Oil and gas', 'narrower', 'crude, petrol, gasoline, diesel, gas, natural gas'),
        ('Natural resources', 'narrower',
            'mining, illegal mining, minerals, gold, gemstones, diamonds, coal, metals, precious stones, uranium, mineral wealth'),
        ('Looting', 'same', 'pillage, stealing, steal, stole, plundered'),
        ('Drugs', 'same', 'drug, dope, narcotic, controlled substances, illegal substances'),
        ('Heroin', 'related', 'opium'),
        ('Heroin', 'narrower', 'smack, diamorphine, brown sugar'),
        ('Cocaine', 'narrower', 'crack, crack cocaine'),
        ('Cocaine', 'same', 'coke, nose candy'),
        ('Cannabis', 'same', 'hemp, ganja, marihuana, weed, pot'),
        ('Cannabis', 'narrower', 'hashish, hash, skunk, anasha, charas, joints, spliff'),
        ('Synthetic drugs', 'narrower',
            'methamphetamine, amphetamines, meth, crystal meth, ecstasy, mdma, captagon, fentanyl, tramadol, lsd, amphetamine, '
            'ketamine, spice, '
            'bath salts, benzodiazepines, yaba, mephedrone, xtc, speed, nitazenes, synthetic opioids, synthetic cannabinoids, pills, '
            'tablets'),
        ('Synthetic drugs', 'same', 'designer drugs, synthetics, lab-made drugs, man-made drugs, laboratory drugs, artificial drugs, '
            'legal highs, nps'),
        ('Drug use', 'narrower', 'heroin use, cannabis use, injecting, overdose'),
        ('Drug use', 'same', 'drug consumption, substance use, drug-taking, take drugs'),
        ('Drug traffickers', 'same', 'drug smugglers, narcotraffickers'),
        ('Seizures', 'same', 'confiscation, confiscations, interceptions, intercepted, busts, hauls, seize'),
        ('Transit', 'same', 'way station, waypoint, transshipment'),
        ('Cyber-dependent crimes', 'same', 'cyber, computer crime, cyber attack, cyber attacks, cyberattack, cyberattacks'),
        ('Cyber-dependent crimes', 'narrower',
            'hacking, hackers, hacker, hacked, hack, ransomware, malware, computer viruses, ddos, phishing, data breaches, botnet, '
            'denial of service, '
            'data theft, spyware, trojans, break into computers, computer hacking, online attacks'),
        ('Financial crimes', 'narrower',
            'fraud, embezzlement, tax evasion, ponzi, tax fraud, investment fraud, bank fraud, pyramid schemes, insider trading, '
            'tax dodging, tax evaders, tax crimes, evade taxes, investment scams, credit card fraud, invoice fraud, vat fraud'),
        ('Mafia', 'same', 'mob, mafiosi, mobster, mobsters, cosa nostra'),
        ('Mafia', 'narrower', 'triads, yakuza, camorra, ndrangheta, bratva, biker gangs, crime family, crime families'),
        ('Mafia', 'related', 'mafia bosses'),
        ('Gangs', 'same', 'gang, syndicate, syndicates, crime syndicates, criminal organisations, crime groups, ocg'),
        ('Gangs', 'narrower', 'criminal networks'),
        ('Bosses', 'same', 'kingpins, kingpin, ringleaders, godfather, godfathers, crime lords, gang leaders, mafia chiefs'),
        ('Thieves-in-law', 'same', 'vory, vory v zakone, vor, thief-in-law, thieves within the law, crowned thieves, code thieves'),
        ('Criminal networks', 'same', 'crime networks, loose groups'),
        ('State-embedded actors', 'same', 'state-embedded'),
        ('State-embedded actors', 'related', 'corrupt officials'),
        ('Foreign actors', 'related', 'foreign'),
        ('Foreign actors', 'same', 'foreign gangs, gangs from abroad, international gangs'),
        ('Private sector', 'related', 'private sector, businesses'),
        ('Private sector', 'narrower', 'accountants, notaries, bankers, estate agents, shell companies, casinos'),
        ('Violence', 'narrower',
            'murders, murder, killings, assassinations, homicide, assault, massacre, turf war, gang war, domestic violence, vendetta, '
            'blood feud'),
        ('Violence', 'same', 'brutality, brutal, bloodshed'),
        ('President', 'same', 'head of state, presidency, presidential, berdymukhamedov, berdymukhammedov, berdymuhamedov, gurbanguly'),
        ('Dictatorship', 'same', 'autocracy, tyranny, despotism, one-man rule, authoritarianism, totalitarian, authoritarian, autocratic'),
        ('Government', 'same', 'rulers, administration, regime'),
        ('Elite', 'same', 'ruling class, fat cats, upper class, power brokers'),
        ('Elite', 'narrower', 'ruling family, first family, oligarchs, oligarch, presidential family'),
        ('Corruption', 'narrower',
            'bribery, bribes, bribe, kickback, kickbacks, payoffs, backhanders, baksheesh, grease payments, facilitation payments, '
            'hush money, '
            'influence peddling, trading in influence'),
        ('Corruption', 'same', 'venal, crooked, sleaze, malfeasance'),
        ('Embezzlement', 'same', 'misappropriation, misappropriate, theft of public funds, skimming, pocketing, misuse of funds, '
            'stealing public money'),
        ('Nepotism', 'same', 'favouritism, clientelism, jobs for the boys, old boys network'),
        ('Nepotism', 'related', 'patronage, patronage networks, cronyism'),
        ('Procurement', 'same', 'tenders, tender, government contracts, public works'),
        ('Procurement', 'related', 'contracts'),
        ('Elections', 'same', 'vote, votes, voting, ballot, polls, electoral'),
        ('Elections', 'narrower', 'referendum'),
        ('Elections', 'related', 'democratic process'),
        ('Opacity', 'same', 'secretive, secrecy, untransparent, opacity, non-transparent, murky, lack of openness'),
        ('Public finances', 'same', 'budget, public spending, public money, expenditure, spending, public funds'),
        ('Trust', 'same', 'faith'),
        ('Oversight', 'same', 'supervised, supervise, supervises, scrutiny, overseen, monitor'),
        ('Oversight', 'narrower', 'ombudsman, auditors, auditing, watchdog, watchdogs'),
        ('Isolation', 'same', 'secluded, reclusive, hermit'),
        ('Repression', 'same', 'repressive, persecution, persecute, crackdown, clampdown, clampdowns, suppression'),
        ('Repression', 'narrower', 'enforced disappearance, disappeared people, mass arrests, state terror'),
        ('Opposition', 'same', 'opposition, dissidents, dissident, critics'),
        ('Opposition', 'narrower', 'political prisoners, exiles, protesters, demonstrators, prisoner of conscience'),
        ('Treaties', 'same', 'treaty, convention, pacts, agreements, accords, ratification'),
        ('Treaties', 'narrower', 'untoc, palermo convention, un convention, uncac, protocol, protocols, opcat'),
        ('International cooperation', 'narrower',
            'extradition, mutual legal assistance, mla, joint operations, information sharing, intelligence sharing'),
        ('Commonwealth of Independent States', 'same', 'cis'),
        ('Endangered species convention', 'same', 'cites'),
        ('Arms Trade Treaty', 'same', 'att'),
        ('Laws', 'same', 'statute, statutes, legal provisions, legal code'),
        ('Laws', 'narrower', 'penal code, criminal code, decree'),
        ('Implementation', 'same', 'enforced, enforce, applied, enforcement, put into practice, put into effect'),
        ('Courts', 'same', 'court, tribunal, tribunals, justice system, legal system'),
        ('Courts', 'narrower', 'judges, judge, prosecutors, prosecutor, jury, procuracy'),
        ('Prison', 'same', 'jail, jails, gaol, penitentiary, incarceration, incarcerated, imprisoned, jailed, behind bars, custody, '
            'lock-up'),
        ('Prison', 'narrower', 'penal colony, labour camps, gulag, ovadan-depe, zindan, life imprisonment, life sentence, remand'),
        ('Prisoners', 'same', 'detainees, detainee, convicts, convict, inmate'),
        ('Overcrowding', 'same', 'cramped, packed, crammed, overpopulated, overfull, crowded'),
        ('Medical care', 'same', 'healthcare, health care, medical treatment, health services'),
        ('Torture', 'same', 'ill-treatment, mistreatment, maltreatment, ill-treated'),
        ('Torture', 'narrower', 'beatings, beating, beaten, forced confessions, coerced confessions, police beatings'),
        ('Execution', 'same', 'death penalty, capital punishment, put to death'),
        ('Execution', 'narrower', 'firing squad, hanged, extrajudicial killings, death squads'),
        ('Arrest', 'same', 'arrested, arrests, detained, apprehended'),
        ('Police', 'same', 'policing, policemen, cops, police officers, police force, policeman'),
        ('Police violence', 'same', 'police brutality, police violence, excessive force, police abuse, lethal force'),
        ('Secret police', 'same', 'secret police, secret service, security service, intelligence service, state security, mnb, knb'),
        ('Borders', 'same', 'frontier, frontiers, boundary'),
        ('Borders', 'narrower', 'customs, border guards, checkpoints, border crossings, passport control'),
        ('Sea', 'same', 'maritime, seaport, port, harbour, harbours'),
        ('Roads', 'same', 'road, highways, highway, motorways'),
        ('Neighbours', 'same', 'neighbouring, adjacent countries, nearby countries, bordering countries'),
        ('Money laundering', 'same', 'dirty money, laundering, launder, washing money, aml, cleaning money, illicit money'),
        ('Money laundering', 'narrower',
            'hawala, money mules, terrorist financing, terror financing, shell companies, crypto, cryptocurrency, bitcoin'),
        ('Financial centre', 'same', 'financial centre, banking centre'),
        ('Financial Action Task Force', 'same', 'fatf, gafi'),
        ('Business', 'same', 'companies, company, firms, firm, enterprise, enterprises'),
        ('Business', 'narrower', 'shops, smes, retailers, shopkeepers'),
        ('Businesspeople', 'same', 'businessmen, businesswomen, entrepreneurs, entrepreneur, tycoons, magnates'),
        ('Illegal economy', 'same', 'shadow economy, black economy, underground economy, illicit economy, criminal economy, black market'),
        ('Non-governmental organisations', 'same', 'ngo, nonprofits, nonprofit, non-profit, csos, cso'),
        ('Non-governmental organisations', 'narrower',
            'charities, charity, activists, activist, campaigners, human rights groups, trade unions, religious groups, think tanks'),
        ('Fundraising', 'same', 'fundraising, raise money, donations'),
        ('Press', 'same', 'free media, media free, press free, reporters, reporter, correspondents, newspapers, newspaper, '
            'free press, media freedom, journalism'),
        ('Press', 'narrower', 'television, tv, radio, bloggers, broadcasters, azatlyk'),
        ('Internet', 'same', 'web, online, net'),
        ('Internet', 'narrower', 'social media, websites, vpn, facebook, youtube, instagram, whatsapp, telegram, messaging apps'),
        ('Victims', 'same', 'survivors, survivor, harmed people, trafficked persons, victimised'),
        ('Victim support', 'same', 'victim assistance, victim care, victim services, assist victims, support victims, help for survivors'),
        ('Victim support', 'narrower', 'shelter, shelters, safe houses, counselling, legal aid, compensation, hotline, helpline, '
            'crisis centres, therapy'),
        ('Witnesses', 'narrower', 'witness protection, whistleblowers, whistle-blowers, informants, informers, eyewitnesses'),
        ('Awareness', 'same', 'public information, public information drives, information drive, information drives, '
            'awareness-raising, information campaign, public education'),
        ('Groups at risk', 'same', 'vulnerable, vulnerable groups'),
        ('Countryside', 'same', 'countryside, villages, village'),
        ('Cotton harvest', 'same', 'cotton fields, cotton campaign'),
        ('Farmers', 'same', 'farmer, peasants, growers'),
        ('Circle', 'same', 'inner circle'),
        ('Turkmenistan', 'narrower', 'ashgabat, ashkhabad')
      ) v (concept, relation, terms)
     cross join lateral unnest(string_to_array(v.terms, ',')) t) l
 where (s.concept, s.term) = (l.concept, l.term);

-- Words that share a stem with others and mean something else. They find each other only where the meaning here is the same.
insert into crime_profile.distinct_word (word, meaning)
select btrim(w), d.meaning
  from (values
    ('to some degree', 'fairly'),
    ('to a high degree', 'highly'),
    ('scarcely', 'hardly'),
    ('almost', 'nearly'),
    ('for the most part', 'largely, mainly'),
    ('of late', 'lately'),
    ('soon', 'shortly'),
    ('more or less', 'roughly'),
    ('compared with others', 'relatively, relative to'),
    ('above all', 'particularly'),
    ('several', 'several'),
    ('of weight', 'important, importantly'),
    ('those in power', 'authority, authorities'),
    ('a kind of living thing', 'species'),
    ('enough', 'sufficient, sufficiently'),
    ('what is just', 'justice'),
    ('a place or a view', 'position, positions'),
    ('fundamental law', 'constitution, constitutional, constitutions'),
    ('ways and money', 'means'),
    ('a token', 'sign, signs'),
    ('as is said', 'according, accordingly'),
    ('one who reports for the press', 'reporter, reporters'),
    ('the branch of government', 'executive, executives'),
    ('a body of people', 'organisation, organisations, organization, organizations'),
    ('a part of the body', 'organ, organs'),
    ('inside', 'internal, internally'),
    ('people of a country', 'nationals'),
    ('not by rule', 'informal, informally'),
    ('an informer', 'informer, informers'),
    ('chances', 'openings'),
    ('lawful', 'lawful, lawfully'),
    ('bodies of armed people', 'forces'),
    ('border duties', 'customs'),
    ('tidings', 'news'),
    ('one who is under age', 'minor, minors'),
    ('a limb', 'arm'),
    ('robbers at sea', 'pirate, pirates'),
    ('keeping of accounts', 'account, accounts, accounting'),
    ('occupied', 'busy'),
    ('usual', 'ordinary, ordinarily'),
    ('to a party', 'party, parties'),
    ('people of one family', 'relatives'),
    ('a learned school', 'university, universities'),
    ('all there is', 'universe, universal')
  ) d (meaning, words)
 cross join lateral unnest(string_to_array(d.words, ',')) w
 where btrim(w) !~ ' '
on conflict do nothing;

-- Words of any question, as those before.
insert into crime_profile.common_word (word)
select distinct w
  from regexp_split_to_table(
    'across along among amongst amid around aside beside besides beyond ever everywhere anywhere somewhere nowhere whatever whenever wherever '
    'whoever nowadays currently recently lately once twice somehow anyhow anyway apparently properly exactly precisely simply '
    'basically overall altogether plenty odd stuff bit details behalf towards regarding concerning tell told know known thanks '
    'happening happens happened mention mentioned regard consider considered', '\s+') w
 where to_tsvector('crime_profile.english', w) <> ''
on conflict do nothing;

-- Words that go with any subject and do not tell what it is; they say something, and so are named where nothing has them.
insert into crime_profile.common_word (word, named)
select distinct w, true
  from regexp_split_to_table(
    'risk risks risky danger dangers dangerous attack attacks trend trends rate rates system systems programme program scheme project '
    'activity activities incident incidents measure measures effort efforts role roles status overview summary profile '
    'analysis assessment score scores ranking index rating extent scale', '\s+') w
 where to_tsvector('crime_profile.english', w) <> ''
on conflict (word) do nothing;

-- Questions that ask where something goes or comes from ask for a flow.
insert into crime_profile.asked_kind (words, kind)
select w, 'flow'
  from unnest(array[
    'where go', 'where goes', 'where going', 'where gone', 'where come', 'where comes', 'where coming', 'where came', 'where end', 'where ends',
    'where sent', 'where taken', 'where brought', 'where moved', 'where shipped', 'where travel', 'where travels', 'where headed',
    'where pass', 'where passes', 'where transported', 'where smuggled', 'where trafficked', 'where sold', 'where exported',
    'come from', 'comes from', 'came from', 'coming from', 'which countries go', 'which countries reach', 'route', 'routes', 'destination',
    'destinations', 'origin', 'origins', 'trafficked to', 'smuggled to', 'sent to', 'taken to', 'brought to',
    'exported to', 'sold to', 'how get to', 'how gets to', 'how reach', 'how reaches', 'end up']) w;

-- The claims that these terms are for are worded in this way since V051.
update crime_profile.synonym set term = 'stopped declaring' where term = 'ceased to declare';
update crime_profile.synonym set one_way = false where term = 'financial centre';
