-- Seeds the synonyms of the field, from what is commonly said and written about organised crime and the answers to it, by concept.
-- The second list of a concept leads to the first, and the first does not lead to it.

insert into crime_profile.synonym (concept, term, one_way)
select s.concept, t.term, t.one_way
  from (values
    -- People
    ('Human trafficking', 'human trafficking, trafficking in persons, trafficking in human beings, people trafficking, modern slavery, slavery',
        'enslavement, enslaved, slave, slaves, human traffickers'),
    ('Forced labour', 'forced labour, slavery, modern slavery, compulsory labour, bonded labour, debt bondage, servitude, forced work, unpaid work',
        'compulsory work, coerced labour, unfree labour, indentured labour, serfdom, peonage, mobilised'),
    ('Sexual exploitation', 'sexual exploitation, sex trafficking, forced prostitution, sexual slavery', 'prostitution, sex work, pimp, pimps, brothel, brothels'),
    ('Human smuggling', 'human smuggling, people smuggling, migrant smuggling, smuggling of migrants, smuggled people, people smugglers',
        'irregular migration, illegal migration, illegal immigration, clandestine migration, illegal border crossing, irregular migrants, illegal immigrants, coyotes'),
    ('Travel papers', 'travel papers, travel documents', 'passport, passports, visa, visas, identity papers, undocumented, without papers, identity documents'),
    ('Migrant workers', 'migrant workers, labour migrants, labour migration, work abroad', 'guest workers, migrants, migrant, emigrants, expatriate workers, diaspora, remittances, jobs abroad'),
    ('Abroad', 'abroad, overseas, foreign countries, foreign', null),
    ('Children', 'children, minors, underage', 'child, kids, juveniles'),
    ('Women', 'women, girls', 'woman, girl, female, females'),
    ('Students', 'students, pupils, schoolchildren', 'schools, youth, young people'),
    ('Workers', 'workers, employees, labourers, personnel', 'staff, workforce, working people'),
    ('Officials', 'officials, civil servants, public employees, public servants, state officials, public sector', 'bureaucrats, functionaries, office-holders, officeholders, government workers, state employees'),
    ('Recruiters', 'recruiters, recruiting, recruitment', 'employment agencies, job agencies, job offers, job offer'),
    ('Deceit', 'fraud, fraudulent, deceit, deception, false', 'fake, phoney, sham, trick, tricked, lured, scam, scams, swindle, con'),
    ('Extortion', 'extortion, racketeering, racket, rackets, protection racket, protection money, extort', 'shakedown, shake down, blackmail, krysha, protection payments, ransom, threats for money'),
    ('Unpaid', 'unpaid, without pay', 'without wages, for free, without being paid, no pay, no wages'),
    ('Compulsion', 'force, compel, coerce, compulsory', 'oblige, mandatory, obligatory'),
    ('Jobs', 'work, job, jobs, employment', 'jobseekers, job seekers, unemployment, unemployed, livelihood'),
    -- Trade
    ('Arms', 'arms, weapons, guns, firearms, small arms, handguns', 'gun, weapon, firearm, handgun, weaponry, pistol, pistols, rifle, rifles, ammunition, munitions, explosives, armaments, arsenal, armed'),
    ('Arms trafficking', 'arms trafficking, arms smuggling, trafficked arms, weapons trafficking', 'gunrunning, gun running, arms dealing, arms dealers, weapons smuggling, black market guns'),
    ('Gun crime', 'gun crime, gun violence', 'shootings, shooting, armed violence, armed robbery, gunmen'),
    ('Gun control', 'gun control, controls guns', 'gun laws, firearms law, gun ownership, gun licence, firearms licence, gun permit, weapons permit, gun owners'),
    ('Psychiatric evaluation', 'psychiatric evaluation', 'mental health check, psychological test, psychological assessment, mental examination, psychiatrist, mental health'),
    ('Counterfeit goods', 'counterfeit goods, counterfeit', 'fake goods, pirated goods, piracy, knock-offs, knockoffs, imitations, trademark infringement, intellectual property, fake medicines, fakes, counterfeiting, forgeries'),
    ('Excisable goods', 'excisable goods', 'excise, cigarettes, cigarette, tobacco, alcohol, liquor, moonshine, bootlegging, bootleg, vodka, untaxed goods'),
    ('Smuggling', 'smuggling, contraband, smuggled', 'illicit trade, smuggled goods, smugglers, smuggler'),
    -- Environment
    ('Flora crimes', 'flora crimes, flora', 'timber, logging, illegal logging, plants, trees, wood, deforestation, forests, forest, plant trafficking'),
    ('Fauna crimes', 'fauna crimes, fauna', 'poaching, poachers, illegal hunting, hunting, illegal fishing, fishing, animals, ivory, wildlife trafficking, endangered animals, caviar, sturgeon, falcons, animal trafficking, fish, birds'),
    ('Wildlife', 'wildlife, flora crimes, fauna crimes, endangered species', 'environmental crime, environmental crimes, nature crime, wildlife crime, protected species, nature'),
    ('Oil and gas', 'oil and gas, oil, gas, petroleum, natural gas', 'hydrocarbons, hydrocarbon, crude, fuel, energy, pipelines'),
    ('Natural resources', 'natural resources, non-renewable resource crimes', 'mining, illegal mining, minerals, mineral wealth, gold, raw materials, extractive industries, extractives, resource wealth, gemstones, diamonds, resources'),
    ('Looting', 'looting, looted, plunder', 'pillage, theft, stealing, steal, stolen, plundered, ransack, siphon, siphoned'),
    -- Drugs
    ('Drugs', 'drugs, narcotics, illicit drugs, illegal drugs', 'drug, dope, controlled substances, drug trade, drug trafficking, drug smuggling, narcotic, narco'),
    ('Heroin', 'heroin, opium', 'opiates, opiate, opioids, opioid, poppy, poppies, morphine, smack, diamorphine'),
    ('Cocaine', 'cocaine', 'coke, crack, crack cocaine, coca'),
    ('Cannabis', 'cannabis, marijuana, hashish', 'hash, weed, pot, hemp, ganja, marihuana, joints'),
    ('Synthetic drugs', 'synthetic drugs, new psychoactive substances, synthetic drug trade, methamphetamine, amphetamines',
        'meth, crystal meth, ecstasy, mdma, designer drugs, legal highs, speed, captagon, fentanyl, tramadol, lsd, nps, psychoactive, party drugs, club drugs, laboratory drugs, amphetamine, precursors, precursor chemicals, synthetics, pills'),
    ('Drug use', 'drug use, use of drugs, heroin use, cannabis use', 'addiction, addicts, drug users, users, drug abuse, substance abuse, drug consumption, consumption, smoking, injecting'),
    ('Drug traffickers', 'drug traffickers, traffic heroin, heroin trafficking', 'drug dealers, dealers, pushers, drug lords, drug cartels, cartel, cartels, narcotraffickers, drug traffickers'),
    ('Seizures', 'seizures, seized, confiscated', 'confiscation, confiscations, interceptions, intercepted, busts, hauls, interdiction, seize'),
    ('Transit', 'transit, stopover, transit country', 'corridor, passing through, passes through, pass through, transshipment, way station, en route, crossing point, on the way'),
    ('Routes', 'routes, trafficking routes, smuggling routes', 'pathways, corridors, itinerary'),
    ('Origin', 'source country, country of origin, origin', 'originate, comes from'),
    -- Cyber-dependent and financial crimes
    ('Cyber-dependent crimes', 'cyber-dependent crimes, cybercrime', 'cyber, hacking, hackers, hacker, ransomware, malware, computer crime, computer viruses, ddos, phishing, data breaches'),
    ('Financial crimes', 'financial crimes, financial crime, fraud, embezzlement, tax evasion', 'ponzi, tax fraud, white-collar crime, economic crime, investment fraud, bank fraud'),
    -- Actors
    ('Mafia', 'mafia, mafia-style groups, mafia bosses', 'mob, mobster, mobsters, gang, gangs, gangsters, gangster, crime family, crime families, cosa nostra, triads, yakuza, organised gangs, biker gangs'),
    ('Gangs', 'criminal groups, organised crime groups, criminal networks, gangs', 'gang, gangsters, syndicate, syndicates, crime syndicates, criminal organisations, crime rings, racketeers'),
    ('Bosses', 'mafia bosses, mafia leaders, crime bosses', 'bosses, kingpins, kingpin, ringleaders, godfather, godfathers, crime lords, leaders of the mafia, gang leaders'),
    ('Thieves-in-law', 'thieves-in-law', 'vory, vory v zakone, vor, thief-in-law, thieves within the law, code thieves, criminal brotherhood'),
    ('Criminal networks', 'criminal networks, loose networks', 'crime ring, rings, loose groups, cells, criminal ring'),
    ('State-embedded actors', 'state-embedded actors, state actors, corrupt officials', 'kleptocracy, state capture, criminal state, mafia state, complicit officials, state complicity, captured state, crooked politicians'),
    ('Foreign actors', 'foreign actors, foreign criminals, criminal actors from abroad, foreign', 'foreigners, foreign nationals, foreign gangs, international criminals, outsiders, transnational gangs, nationalities'),
    ('Private sector', 'private sector, businesses', 'companies, firms, enablers, professional enablers, accountants, shell companies'),
    ('Cooperation', 'cooperate, cooperation, collaborate, work together, worked together, work with', 'partner, partners, partnership, ally, allies, alliance, join forces, collusion, collaboration'),
    ('Underworld', 'organised crime, underworld, criminal world', 'gangland, criminal milieu, crime scene'),
    ('Criminals', 'criminals, offenders, traffickers', 'crooks, lawbreakers, wrongdoers, bandits, outlaws, villains'),
    ('Influence', 'influence, sway, control', 'clout, leverage, dominance, dominate, hold, grip, command'),
    ('Oaths', 'oaths, oath', 'swear, sworn, vow, vows, pledge, code of honour, initiation, ritual'),
    ('Proceeds', 'proceeds, profits, gains', 'earnings, revenue, income, profit'),
    ('Violence', 'violence, violent, violently', 'brutality, bloodshed, murders, murder, killings, assassinations, brutal'),
    -- State
    ('President', 'president', 'head of state, ruler, dictator, leader, strongman, autocrat, presidency, presidential, berdymukhamedov, arkadag'),
    ('Dictatorship', 'dictatorship, dictatorial', 'autocracy, authoritarian, authoritarianism, tyranny, despotism, totalitarian, one-man rule, regime, despot, dictator'),
    ('Government', 'government, state, authorities', 'regime, rulers, administration, those in power, leadership'),
    ('Elite', 'elite, elites, ruling elite, highest levels of government, senior levels of the state', 'oligarchs, oligarch, ruling class, insiders, inner circle, top officials, senior officials, high-ranking officials, politicians, powerful people'),
    ('Corruption', 'corruption, bribery, graft, corrupt, bribes', 'bribe, kickback, kickbacks, payoffs, backhanders, baksheesh, venal, crooked, bent, on the take, greased palms'),
    ('Embezzlement', 'embezzlement, embezzle, pocket state money, take state money', 'misappropriation, misappropriate, theft of public funds, skimming, pocketing, misuse of funds'),
    ('Nepotism', 'nepotism, patronage, patronage networks, cronyism', 'favouritism, cronies, crony, clientelism, family ties, kinship, clans, clan, connections'),
    ('Procurement', 'public infrastructure, contracts, procurement, public procurement', 'tenders, tender, bidding, public works, building projects, construction projects, government contracts'),
    ('Elections', 'election, elections, democratic process', 'vote, votes, voting, voters, ballot, polls, rigged, electoral, democracy'),
    ('Opacity', 'opaque, lack of transparency, little transparency', 'secretive, secrecy, untransparent, obscure, murky, opacity, closed doors'),
    ('Transparency', 'transparency, accountability, openness', 'transparent, accountable, disclosure, open government, freedom of information'),
    ('Public finances', 'budgets, public finances, government spending, state money', 'budget, expenditure, public spending, public funds, treasury, taxpayers, public money, fiscal, spending'),
    ('Trust', 'trust, confidence', 'mistrust, distrust, legitimacy, credibility, faith'),
    ('Oversight', 'oversight, oversee, supervision, independent control, audits, monitoring', 'supervised, supervise, supervises, watchdog, watchdogs, scrutiny, inspectors, checks and balances, overseen, ombudsman, auditors, auditing, answerable, monitor'),
    ('Anti-corruption', 'anti-corruption, anti-corruption bodies, institutions against corruption, bodies against corruption', 'anti-graft, anti-corruption agency, anti-corruption commission, anti-corruption office, watchdog, watchdogs'),
    ('Isolation', 'isolated, isolation', 'secluded, reclusive, hermit, cut off, closed country, pariah, isolationist'),
    ('Repression', 'repression, oppressive, crackdowns, oppression', 'repressive, persecution, persecute, crackdown, clampdown, clampdowns, tyranny, suppression, silencing'),
    ('Selectivity', 'selective, uneven, unevenly, arbitrary', 'inconsistent, discriminatory, double standards, cherry-picking'),
    ('Ineffectiveness', 'ineffective, ineffectively, very ineffective, weak', 'inefficient, inept, incompetent, dysfunctional, useless, poorly, failing, toothless'),
    ('Opposition', 'political opponents, dissenters, dissent, opponents', 'opposition, dissidents, dissident, critics, political enemies, rivals, political prisoners'),
    ('Agenda', 'agenda, priorities', 'priority, political will, policy goals'),
    ('Struggles', 'conflicts, struggles', 'infighting, rivalry, rivalries, feuds, power struggle, power struggles'),
    -- Law and treaties
    ('Treaties', 'treaties, conventions, ratified', 'treaty, convention, pacts, agreements, accords, protocol, protocols, untoc, palermo convention, un convention, ratification, signatory, signed up, international law'),
    ('International cooperation', 'international cooperation, cooperating', 'extradition, mutual legal assistance, interpol, foreign relations, diplomacy, joint operations'),
    ('Commonwealth of Independent States', 'commonwealth of independent states', 'cis, post-soviet countries, former soviet republics, former soviet states'),
    ('Endangered species convention', 'convention on international trade in endangered species', 'cites'),
    ('Arms Trade Treaty', 'arms trade treaty', 'att'),
    ('Laws', 'laws, legislation, legal framework, law', 'statute, statutes, acts, act, bill, legal provisions, penal code, criminal code, regulations, legal code, rules'),
    ('Offences', 'offence, offences', 'criminalised, criminalise, criminalisation, illegal, outlawed, banned, prohibited, forbidden, against the law, punishable'),
    ('Implementation', 'implemented, implementation, implementing, implement', 'enforced, enforce, carried out, applied, put into practice, in practice, enforcement'),
    ('Constitution', 'constitution, separation of powers, separates the powers of state', 'constitutional, judicial independence, rule of law'),
    -- Justice and security
    ('Courts', 'courts, judiciary, judicial system', 'court, judges, judge, tribunal, tribunals, trials, magistrates, justice system, legal system, courtroom, prosecutors, prosecutor, lawyers, verdicts'),
    ('Appointment', 'appoints, appointed, appointees', 'nominates, nominated, selects, chooses, picks, names, installs'),
    ('Dismissal', 'dismisses, dismissed', 'sacks, sacked, removes, ousts, removed'),
    ('Prison', 'prison, prisons, detention, imprisonment', 'jail, jails, gaol, penitentiary, incarceration, incarcerated, imprisoned, jailed, penal system, penal colony, correctional facilities, custody, lock-up'),
    ('Prisoners', 'prisoners, inmates', 'detainees, detainee, convicts, convict, inmate'),
    ('Overcrowding', 'overcrowded, overcrowding', 'cramped, packed, crammed, overpopulated, overfull'),
    ('Medical care', 'medical care', 'healthcare, health care, medicine, doctors, medical treatment, hospital'),
    ('Torture', 'torture, confessions under duress', 'ill-treatment, mistreatment, beatings, beating, maltreatment, forced confessions, coerced confessions, abuse, cruelty'),
    ('Execution', 'executions, executed, execute people, executions in public', 'death penalty, capital punishment, put to death, firing squad, hanged, extrajudicial killings'),
    ('Eradication', 'eradicated, eradicate', 'wiped out, eliminated, liquidated, exterminated, stamped out, got rid of'),
    ('Arrest', 'arrest, arbitrary arrest', 'arrested, arrests, arbitrary detention, detained, apprehended, wrongful arrest, locked up'),
    ('Police', 'police, law enforcement, national police', 'policing, policemen, cops, police officers, officers, police force, militia, security forces, detectives, investigators'),
    ('Police violence', 'use of force, force by the police', 'police brutality, police violence, excessive force, police abuse'),
    ('Special unit', 'unit against organised crime, organised crime unit, unit', 'special unit, dedicated unit, specialised unit, task force, department, directorate, division'),
    ('Dissolution', 'dissolved, dissolve', 'disbanded, abolished, scrapped, dismantled, closed down, done away with'),
    ('Internal security', 'internal security', 'public order, law and order, domestic security, public safety'),
    ('Secret police', 'ministry of national security, kgb', 'secret police, secret service, security service, intelligence service, intelligence agency, state security, spies, security services, spy agency, soviet'),
    ('Borders', 'borders, border, border control', 'frontier, frontiers, boundary, customs, border guards, checkpoints, crossings, border crossings, customs officers'),
    ('Porous', 'porous', 'leaky, unguarded, permeable, unsecured, open borders, poorly guarded'),
    ('Demarcation', 'demarcation, unfinished', 'delimitation, demarcated, border dispute, undefined, unmarked'),
    ('Sea', 'sea, ports', 'maritime, port, harbour, harbours, seaport, ships, ship, shipping, vessels, boats, boat, coast, caspian, coastline'),
    ('Roads', 'roads, by land', 'road, highways, highway, motorways, trucks, truck, lorries, lorry, overland, land routes, transport links, transport, driving, infrastructure'),
    ('Exports', 'exported, exports', 'export, shipped out, sold abroad, shipment, shipments'),
    ('Neighbours', 'neighbours, neighbouring countries', 'neighbouring, adjacent countries, nearby countries, bordering countries'),
    -- Economy
    ('Money laundering', 'money laundering, anti-money laundering', 'dirty money, laundering, launder, launderers, illicit financial flows, illicit funds, black money, proceeds of crime, criminal proceeds, aml, terrorist financing, washing money, illicit money'),
    ('Financial centre', 'centre of finance, financial hub', 'financial centre, banking centre, banking, banks, bank, offshore, tax haven, financial sector'),
    ('Financial Action Task Force', 'financial action task force', 'fatf, grey list, blacklist, international watchdog'),
    ('Concern', 'jurisdiction of concern, concern', 'high-risk jurisdiction, high risk, red flag, worry, worries'),
    ('Business', 'businesses, business, lawful businesses', 'companies, company, firms, firm, enterprise, enterprises, commerce, entrepreneurs, investors, corporations, shops, traders, doing business'),
    ('Businesspeople', 'businesspeople, business leaders', 'businessmen, businesswomen, entrepreneurs, entrepreneur, tycoons, executives, magnates'),
    ('Economy', 'economy, economic environment', 'economic growth, business climate, investment climate, private enterprise'),
    ('Expansion', 'expand, growth', 'grow, growing, thrive, prosper, flourish'),
    ('Interference', 'interference, interference by criminals', 'interfere, interfering, meddling, infiltration, infiltrate'),
    ('Property rights', 'property rights', 'property, ownership, land ownership, land rights, expropriation, title deeds'),
    ('Illegal economy', 'illegal economy, legal and illegal', 'shadow economy, informal economy, black market, black economy, underground economy, grey economy, illicit economy'),
    ('Wealth', 'wealth, rich, wealthy', 'riches, affluent, prosperous, well-off, fortunes, millionaires'),
    ('Construction', 'construction, construction industry', 'building industry, builders, building sector'),
    -- Civil society and protection
    ('Non-governmental organisations', 'ngos, non-governmental organisations, independent groups, civil society', 'ngo, charities, charity, nonprofits, nonprofit, non-profit, csos, associations, human rights groups, activists, activist, campaigners, advocacy groups, volunteers, voluntary organisations, grassroots'),
    ('Fundraising', 'raising funds, raise funds', 'fundraising, donations, funding, grants, donors, raise money'),
    ('Registration', 'registering, registration', 'register, registered, licensing, paperwork, red tape'),
    ('Press', 'press, journalists, journalist, media, press freedom', 'reporters, reporter, correspondents, news, newspapers, newspaper, broadcasters, television, free press, media freedom, freedom of speech, freedom of expression, bloggers'),
    ('Censorship', 'restricted, controls the media and the internet', 'censorship, censored, censor, blocked, blocking, banned websites'),
    ('Internet', 'internet', 'web, online, social media, websites, vpn, net, cyberspace'),
    ('Intimidation', 'intimidation, threats', 'threatened, harassment, harassed, intimidated, bullied, bullying, menaced'),
    ('Human rights', 'human rights', 'civil rights, civil liberties, freedoms, rights'),
    ('Victims', 'victims, victim', 'survivors, survivor, those harmed, harmed people'),
    ('Victim support', 'help trafficking victims, help of victims, treatment and care, victim support, care', 'victim assistance, victim care, shelter, shelters, rehabilitation, aftercare, victim services, counselling, protect victims, victim protection, safe houses'),
    ('Witnesses', 'witness, witnesses', 'witness protection, whistleblowers, whistle-blowers, informants, informers, testify, testimony'),
    ('Referral', 'referring, referral, passing on', 'handed over, sent on, refer, national referral mechanism'),
    ('Social protection', 'social protection', 'welfare, social security, safety net, social services, benefits'),
    ('Prevention', 'prevention, prevent, preventing', 'preventive, stop, deter, deterrence, avert'),
    ('Awareness', 'awareness, awareness campaigns, information, training', 'awareness-raising, information campaign, education, outreach, public education, campaign, campaigns, teaching, publicity'),
    ('Action plan', 'national action plan, action plan', 'strategy, national strategy, roadmap, plan, programme, policy plan'),
    ('Groups at risk', 'groups at risk, at risk, at particular risk', 'vulnerable, vulnerable groups, vulnerability, exposed, marginalised'),
    ('Countryside', 'rural', 'countryside, villages, village, villagers, provinces'),
    -- Cotton
    ('Cotton harvest', 'cotton, cotton harvest, cotton picking', 'cotton fields, cotton pickers, cotton campaign, cotton industry'),
    ('Harvest', 'harvest, pick, picking', 'crop, crops, fieldwork, gather, reap'),
    ('Quotas', 'quota, quotas', 'targets, production targets, planned economy'),
    ('Farmers', 'farmers', 'farmer, peasants, growers, smallholders, farm workers, agriculture, farming, farms'),
    ('Loss of land', 'takes land, taking land', 'land confiscation, land seizures, land grab, confiscated land, dispossession, dispossessed, evicted, farmland'),
    -- Weighing words
    ('Scant evidence', 'scant evidence, little evidence', 'no evidence, hardly any evidence, few signs, no sign, lack of evidence, unproven'),
    ('Rarity', 'rare, uncommon, seldom, less common', 'infrequent, unusual, scarce, rarely'),
    ('Frequency', 'common, widespread, often', 'prevalent, rife, rampant, endemic, pervasive, frequent, everywhere'),
    ('Figures', 'figures, data', 'statistics, numbers, records, statistical'),
    ('Unreliability', 'unreliable', 'untrustworthy, dubious, doubtful, inaccurate, questionable, not credible'),
    ('Disclosure', 'declare, declared, admit', 'disclose, publish, published, reveal, reports, announce'),
    ('Concealment', 'ceased to declare, more than its authorities admit', 'conceal, hide, hiding, hidden, cover up, covered up, underreport, underreported, withhold'),
    ('Punishment', 'punish, punishing, penalise', 'punished, prosecute, prosecuted, prosecution, convict, sanctions, sentence, sentenced, impunity, unpunished, held to account'),
    ('Obstacles', 'obstacles, hard, burdensome', 'obstacle, difficult, difficulty, hurdles, barriers, hindered, impeded, struggle, struggling'),
    -- Places
    ('Afghanistan', 'afghanistan, afghan', 'afghans, kabul'),
    ('Europe', 'europe', 'european, eu, european union'),
    ('India', 'india', 'indian'),
    ('Iran', 'iran', 'iranian, tehran'),
    ('Kazakhstan', 'kazakhstan', 'kazakh, kazakhs, astana'),
    ('Russia', 'russia, russian', 'russians, moscow'),
    ('Sri Lanka', 'sri lanka, sri lankan', 'sri lankans, colombo'),
    ('Turkey', 'turkey', 'turkish, turkiye, turks, istanbul'),
    ('Turkmenistan', 'turkmenistan, turkmen', 'turkmens, ashgabat'),
    ('United States', 'us nationals', 'americans, american, usa, united states, america'),
    ('Uzbekistan', 'uzbekistan', 'uzbek, uzbeks, tashkent'),
    ('Region', 'region, central asia', 'central asian, regional')
  ) s (concept, terms, one_way_terms)
 cross join lateral (
    select btrim(x) as term, false as one_way from unnest(string_to_array(s.terms, ',')) x
     union all
    select btrim(x), true from unnest(string_to_array(s.one_way_terms, ',')) x) t
on conflict do nothing;

-- The commonest words of English that are no stop words and say little in this field.
insert into crime_profile.common_word (word)
select distinct w
  from regexp_split_to_table(
    'able about actually add again ago allow almost alone along already also although always another answer anybody anyone anything appear '
    'ask away back bad become began begin behind believe best better big bit book bring build buy call came case cause certain change '
    'clear come common consider continue could country cut date day deal describe did die different do does done down early easy '
    'either else end enough especially even ever every everybody everyone everything example exist expect explain fact fall far feel few '
    'find first follow found four full gave general generally get give given go goes going gone good got great group grow half hand '
    'happen hard hardly head hear held hello help here high hold home hour idea important include instead issue just keep kind know '
    'known large last late later least leave left less let level life like likely line list little live local long look lose lot '
    'made mainly make man many matter may maybe mean meant meet might mind moment month most mostly move much must name near need never '
    'new next nobody none nothing notice now number occur offer often old one open order others our part particular pass people per '
    'perhaps person place play please point possible present problem provide put question quite rather read real really reason '
    'remain report right room run said same saw say second see seem seen sense serious set several shall should show side sign '
    'since sit situation small so some somebody someone something sometimes sort speak stand start state stay still story such suppose '
    'sure take taken talk tell than thank thing think third though thought three through till time today together told too took '
    'toward towards true try turn two type under understand until upon use used usual usually various very view wait walk want '
    'watch way week well went whether whole whose within without wonder word work world would write wrong year yes yet you', '\s+') w
 where to_tsvector('crime_profile.english', w) <> ''
on conflict do nothing;
