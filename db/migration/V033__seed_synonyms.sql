-- Seeds the synonyms of the field, from what is commonly said and written about organised crime and the answers to it, by concept.
-- The second list of a concept leads to the first, and the first does not lead to it.

insert into crime_profile.synonym (concept, term, one_way)
select s.concept, t.term, t.one_way
  from (values
    -- People
    ('Human trafficking', 'human trafficking, trafficking in persons, trafficking in human beings, people trafficking, modern slavery, '
        'slavery',
        'enslavement, enslaved, slave, slaves, human traffickers, flesh trade, selling people, trade in people, '
        'forced marriage, organ harvesting, palermo protocol, tip report, anti-trafficking, slave labour, '
        'child trafficking'),
    ('Forced labour', 'forced labour, slavery, modern slavery, compulsory labour, bonded labour, debt bondage, servitude, forced work, '
        'unpaid work',
        'compulsory work, coerced labour, unfree labour, indentured labour, serfdom, peonage, mobilised, sweatshops, '
        'made to work, slave labour, child labour, labour trafficking, conscripted, labour camps, subbotnik, hashar, '
        'work for nothing, ilo'),
    ('Sexual exploitation', 'sexual exploitation, sex trafficking, forced prostitution, sexual slavery',
        'prostitution, sex work, pimp, pimps, brothel, brothels, sex worker, sex trade, sex industry, sex slaves, '
        'sexual abuse, escorts, hookers, red-light district, pornography'),
    ('Human smuggling', 'human smuggling, people smuggling, migrant smuggling, smuggling of migrants, smuggled people, people smugglers',
        'irregular migration, illegal migration, illegal immigration, clandestine migration, illegal border crossing, '
        'irregular migrants, illegal immigrants, coyotes, snakeheads, human smugglers, migrant smugglers, stowaways, '
        'human cargo, undocumented migrants, illegal entry, crossing illegally, asylum seekers, refugees, '
        'hidden in trucks'),
    ('Travel papers', 'travel papers, travel documents',
        'passport, passports, visa, visas, identity papers, undocumented, without papers, identity documents, '
        'forged documents, identity cards, exit ban, travel ban, barred from leaving, work permits'),
    ('Migrant workers', 'migrant workers, labour migrants, labour migration, work abroad',
        'guest workers, migrants, migrant, emigrants, expatriate workers, diaspora, remittances, jobs abroad, '
        'gastarbeiter, seasonal workers, foreign workers, brain drain, send money home, left the country, work permits, '
        'overseas workers, expats'),
    ('Abroad', 'abroad, overseas, foreign countries, foreign', 'outside the country, foreign money'),
    ('Children', 'children, minors, underage', 'child, kids, juveniles, teenagers, boys, orphans, child trafficking, child labour'),
    ('Women', 'women, girls', 'woman, girl, female, females, mothers, gender, domestic violence, wives'),
    ('Students', 'students, pupils, schoolchildren', 'schools, youth, young people'),
    ('Workers', 'workers, employees, labourers, personnel', 'staff, workforce, working people'),
    ('Officials', 'officials, civil servants, public employees, public servants, state officials, public sector',
        'bureaucrats, functionaries, office-holders, officeholders, government workers, state employees, civil service, '
        'bureaucracy, apparatchiks, nomenklatura, government employees, ministers, governors, mayors, '
        'teachers and doctors'),
    ('Recruiters', 'recruiters, recruiting, recruitment',
        'employment agencies, job agencies, job offers, job offer, middlemen, intermediaries, brokers, job ads, '
        'gangmasters'),
    ('Deceit', 'fraud, fraudulent, deceit, deception, false',
        'fake, phoney, sham, trick, tricked, lured, scam, scams, swindle, con, conmen, swindlers, cheated, bogus, '
        'trickery, dishonest, fraudsters, scammers'),
    ('Extortion', 'extortion, racketeering, racket, rackets, protection racket, protection money, extort',
        'shakedown, blackmail, krysha, protection payments, ransom, threats for money, extortionists, pay protection, '
        'bullied into paying, strong-arm, loan sharks, kidnapping, abduction, hostages, demand money, kidnappers, pizzo'),
    ('Unpaid', 'unpaid, without pay', 'without wages, without being paid, wage arrears, withheld wages'),
    ('Compulsion', 'force, compel, coerce, compulsory', 'oblige, mandatory, obligatory, coercion, involuntary'),
    ('Jobs', 'work, job, jobs, employment', 'jobseekers, job seekers, unemployment, unemployed, livelihood, jobless, salary, wages, earn a living'),
    -- Trade
    ('Arms', 'arms, weapons, guns, firearms, small arms, handguns',
        'gun, weapon, firearm, handgun, weaponry, pistol, pistols, rifle, rifles, ammunition, munitions, explosives, '
        'armaments, arsenal, armed, ak-47, kalashnikov, bullets, ammo, grenades, salw, bombs'),
    ('Arms trafficking', 'arms trafficking, arms smuggling, trafficked arms, weapons trafficking',
        'gunrunning, gun running, arms dealing, arms dealers, weapons smuggling, black market guns, gunrunners, '
        'arms smugglers, gun smuggling, illegal arms, illegal weapons, arms trade, selling guns, arms embargo'),
    ('Gun crime', 'gun crime, gun violence', 'shootings, shooting, armed violence, armed robbery, gunmen, shootouts, gunman'),
    ('Gun control', 'gun control, controls guns',
        'gun laws, firearms law, gun ownership, gun licence, firearms licence, gun permit, weapons permit, gun owners, '
        'bear arms, arms control, firearms control, weapons licence'),
    ('Psychiatric evaluation', 'psychiatric evaluation',
        'mental health check, psychological test, psychological assessment, mental examination, psychiatrist, '
        'mental health, psychiatric examination, psychiatric assessment, psychologist, mentally ill, state of mind'),
    ('Counterfeit goods', 'counterfeit goods, counterfeit, trade in counterfeit goods',
        'fake goods, pirated goods, piracy, knock-offs, knockoffs, imitations, trademark infringement, '
        'intellectual property, fake medicines, fakes, counterfeiting, forgeries, replicas, pirated, bogus goods, '
        'copyright, trademarks'),
    ('Excisable goods', 'excisable goods',
        'excise, cigarettes, cigarette, tobacco, alcohol, liquor, moonshine, bootlegging, bootleg, vodka, untaxed goods, '
        'duty-free, tax stamps, sin taxes, booze, spirits, beer, wine, vapes'),
    ('Smuggling', 'smuggling, contraband, smuggled',
        'illicit trade, smuggled goods, smugglers, smuggler, illegal goods, illegal trade, illicit trafficking, '
        'shuttle trade, fuel smuggling, contrabandists'),
    -- Environment
    ('Flora crimes', 'flora crimes, flora',
        'timber, logging, illegal logging, plants, trees, wood, deforestation, forests, forest, plant trafficking, '
        'loggers, sawmills, saxaul, herbs, rainforest, forestry, lumber, charcoal, firewood'),
    ('Fauna crimes', 'fauna crimes, fauna',
        'poaching, poachers, illegal hunting, hunting, illegal fishing, fishing, animals, ivory, wildlife trafficking, '
        'endangered animals, caviar, sturgeon, falcons, animal trafficking, fish, birds, hunters, elephants, pangolin, '
        'saiga, tortoises, reptiles, falconry, overfishing, fisheries, tigers, rhino, leopards, furs, exotic pets, '
        'snakes, fishermen'),
    ('Wildlife', 'wildlife, flora crimes, fauna crimes, endangered species',
        'environmental crime, environmental crimes, nature crime, wildlife crime, protected species, nature, '
        'green crime, environmental offences, biodiversity, conservationists, red book'),
    ('Oil and gas', 'oil and gas, oil, gas, petroleum, natural gas',
        'hydrocarbons, hydrocarbon, crude, fuel, energy, pipelines, oilfields, petrol, gasoline, refinery, tapi, '
        'black gold, petrostate, fuel smuggling, gazprom, turkmengaz, diesel'),
    ('Natural resources', 'natural resources, non-renewable resource crimes',
        'mining, illegal mining, minerals, mineral wealth, gold, raw materials, extractive industries, extractives, '
        'resource wealth, gemstones, diamonds, resources, nonrenewable, coal, metals, precious stones, uranium, eiti, '
        'fuel smuggling'),
    ('Looting', 'looting, looted, plunder',
        'pillage, theft, stealing, steal, stolen, plundered, ransack, siphon, siphoned, robbery, burglary, stole, '
        'raid the coffers, asset stripping'),
    -- Drugs
    ('Drugs', 'drugs, narcotics, illicit drugs, illegal drugs',
        'drug, dope, controlled substances, drug trade, drug trafficking, drug smuggling, narcotic, narco, '
        'illegal substances, narcotrafficking, counternarcotics, drug smugglers, selling drugs, drug rings, drug barons, '
        'drug labs, drug problem'),
    ('Heroin', 'heroin, opium, heroin trade',
        'opiates, opiate, opioids, opioid, poppy, poppies, morphine, smack, diamorphine, brown sugar, golden crescent, '
        'golden triangle, teryak, northern route'),
    ('Cocaine', 'cocaine, cocaine trade', 'coke, crack, crack cocaine, coca, snorting, nose candy'),
    ('Cannabis', 'cannabis, marijuana, hashish, cannabis trade',
        'hash, weed, pot, hemp, ganja, marihuana, joints, skunk, stoners, potheads, anasha, charas, thc, spliff, stoned'),
    ('Synthetic drugs', 'synthetic drugs, new psychoactive substances, synthetic drug trade, methamphetamine, amphetamines',
        'meth, crystal meth, ecstasy, mdma, designer drugs, legal highs, speed, captagon, fentanyl, tramadol, lsd, nps, '
        'psychoactive, party drugs, club drugs, laboratory drugs, amphetamine, precursors, precursor chemicals, '
        'synthetics, pills, ketamine, spice, bath salts, benzodiazepines, lab-made drugs, man-made drugs, '
        'artificial drugs, new drugs, drug labs, tablets, stimulants, hallucinogens, yaba, mephedrone, sedatives, xtc'),
    ('Drug use', 'drug use, use of drugs, heroin use, cannabis use',
        'addiction, addicts, drug users, users, drug abuse, substance abuse, drug consumption, consumption, smoking, '
        'injecting, junkies, overdose, needle exchange, harm reduction, rehab, substance use, substance misuse, '
        'drug problem, drug-taking, take drugs, methadone, drug treatment, hooked on drugs'),
    ('Drug traffickers', 'drug traffickers, traffic heroin, heroin trafficking',
        'drug dealers, dealers, pushers, drug lords, drug cartels, cartel, cartels, narcotraffickers, drug traffickers, '
        'mules, couriers, drug barons, drug smugglers, drug rings, peddlers, selling drugs, narcos, drug gangs'),
    ('Seizures', 'seizures, seized, confiscated',
        'confiscation, confiscations, interceptions, intercepted, busts, hauls, interdiction, seize, impounded, '
        'forfeiture, raids, caught with drugs, asset confiscation'),
    ('Transit', 'transit, stopover, transit country',
        'corridor, transshipment, way station, en route, crossing point, waypoint, gateway, crossroads, hub'),
    ('Routes', 'routes, trafficking routes, smuggling routes', 'pathways, corridors, itinerary, silk road, supply chain, northern route'),
    ('Origin', 'source country, country of origin, origin', 'originate, sending country, producer country, exporting country'),
    -- Cyber-dependent and financial crimes
    ('Cyber-dependent crimes', 'cyber-dependent crimes, cybercrime',
        'cyber, hacking, hackers, hacker, ransomware, malware, computer crime, computer viruses, ddos, phishing, '
        'data breaches, cyberattack, cybercriminals, botnet, denial of service, data theft, identity theft, '
        'break into computers, computer fraud, cybersecurity, online crime, dark web, darknet'),
    ('Financial crimes', 'financial crimes, financial crime, fraud, embezzlement, tax evasion',
        'ponzi, tax fraud, white-collar crime, economic crime, investment fraud, bank fraud, fraudsters, '
        'pyramid schemes, identity theft, insider trading, cook the books, tax dodging, tax evaders, tax crimes, '
        'evade taxes, tax avoidance, white-collar criminals, breach of trust'),
    -- Actors
    ('Mafia', 'mafia, mafia-style groups, mafia bosses',
        'mob, mobster, mobsters, gang, gangs, gangsters, gangster, crime family, crime families, cosa nostra, triads, '
        'yakuza, organised gangs, biker gangs, mafiosi, bratva, camorra, ndrangheta, crime clan, named groups, '
        'structured groups'),
    ('Gangs', 'criminal groups, organised crime groups, criminal networks, gangs, organised criminal groups',
        'gang, gangsters, syndicate, syndicates, crime syndicates, criminal organisations, crime rings, racketeers, ocg, '
        'tcos, criminal enterprise, crime groups'),
    ('Bosses', 'mafia bosses, mafia leaders, crime bosses',
        'bosses, kingpins, kingpin, ringleaders, godfather, godfathers, crime lords, leaders of the mafia, gang leaders, '
        'mafia chiefs, underworld figures, masterminds, criminal authorities, big fish'),
    ('Thieves-in-law', 'thieves-in-law',
        'vory, vory v zakone, vor, thief-in-law, thieves within the law, code thieves, criminal brotherhood, '
        'crowned thieves, obshchak, thieves code, russian thieves, criminal subculture'),
    ('Criminal networks', 'criminal networks, loose networks, loose associations',
        'crime ring, rings, loose groups, cells, criminal ring, criminal associates, crime networks, smuggling networks, '
        'opportunistic criminals'),
    ('State-embedded actors', 'state-embedded actors, state actors, corrupt officials',
        'kleptocracy, state capture, criminal state, mafia state, complicit officials, state complicity, captured state, '
        'crooked politicians, state-embedded, gangster state, state crime, state-sponsored crime, state mafia, '
        'rogue officials, corrupt politicians, crooked officials, bad apples, abuse of office, abuse of power, '
        'official protection, protected by officials, friends in high places'),
    ('Foreign actors', 'foreign actors, foreign criminals, criminal actors from abroad, foreign',
        'foreigners, foreign nationals, foreign gangs, international criminals, outsiders, transnational gangs, '
        'nationalities, international gangs, transnational criminals, ethnic gangs, gangs from abroad'),
    ('Private sector', 'private sector, businesses, private sector actors',
        'companies, firms, enablers, professional enablers, accountants, shell companies, gatekeepers, '
        'professional facilitators, notaries, bankers, estate agents, dnfbp, straw men, front men, casinos'),
    ('Cooperation', 'cooperate, cooperation, collaborate, work together, worked together',
        'partner, partners, partnership, ally, allies, alliance, join forces, collusion, collaboration, conspiracy'),
    ('Underworld', 'organised crime, underworld, criminal world',
        'gangland, criminal milieu, crime scene, criminal underground, world of crime, organised criminals, serious crime'),
    ('Criminals', 'criminals, offenders, traffickers', 'crooks, lawbreakers, wrongdoers, bandits, outlaws, villains, perpetrators, thugs'),
    ('Influence', 'influence, sway, control',
        'clout, leverage, dominance, dominate, hold, grip, command, pull strings, puppet masters, powerful, '
        'call the shots'),
    ('Oaths', 'oaths, oath', 'swear, sworn, vow, vows, pledge, code of honour, initiation, ritual, allegiance, omerta, code of silence'),
    ('Proceeds', 'proceeds, profits, gains', 'earnings, revenue, income, profit, ill-gotten, lucrative, cash cow'),
    ('Violence', 'violence, violent, violently',
        'brutality, bloodshed, murders, murder, killings, assassinations, brutal, homicide, hitman, assault, massacre, '
        'turf war, gang war, ruthless, vigilantes, death toll, domestic violence, hitmen, vendetta, blood feud'),
    -- State
    ('President', 'president, berdimuhamedov',
        'head of state, ruler, dictator, leader, strongman, autocrat, presidency, presidential, berdymukhamedov, '
        'arkadag, turkmenbashi, niyazov, berdymukhammedov, berdymuhamedov, gurbanguly, tyrant'),
    ('Dictatorship', 'dictatorship, dictatorial',
        'autocracy, authoritarian, authoritarianism, tyranny, despotism, totalitarian, one-man rule, regime, despot, '
        'dictator, autocratic, one-party state, cult of personality, iron fist, absolute power, undemocratic, '
        'lack of democracy, president for life'),
    ('Government', 'government, state, authorities', 'regime, rulers, administration, leadership, ministries, ruling party'),
    ('Elite', 'elite, elites, ruling elite, highest levels of government, senior levels of the state',
        'oligarchs, oligarch, ruling class, insiders, inner circle, top officials, senior officials, '
        'high-ranking officials, politicians, powerful people, oligarchy, upper class, fat cats, power brokers, '
        'vested interests, well-connected, close to power, close to the president, people in power, corridors of power, '
        'ruling family, first family, influential people, pep, politically exposed persons, top level, '
        'high-level officials, upper echelons, top ranks, nomenklatura, bigwigs, top brass, vips, circles of power, '
        'high society, presidential family'),
    ('Corruption', 'corruption, bribery, graft, corrupt, bribes',
        'bribe, kickback, kickbacks, payoffs, backhanders, baksheesh, venal, crooked, bent, greased palms, sleaze, '
        'grease payments, facilitation payments, hush money, brown envelopes, under-the-table payments, slush fund, '
        'illicit payments, illicit enrichment, influence peddling, trading in influence, quid pro quo, pay to play, '
        'cash for favours, greed, malfeasance, abuse of office, abuse of power, cpi, transparency international, '
        'fight corruption, combat corruption, tackle corruption, money for favours, greedy, unexplained wealth, '
        'tea money, otkat, sweeteners'),
    ('Embezzlement', 'embezzlement, embezzle, pocket state money, take state money',
        'misappropriation, misappropriate, theft of public funds, skimming, pocketing, misuse of funds, '
        'feather their nests, hand in the till, raid the treasury, raiding state coffers, enrich, private gain, '
        'personal gain, stealing public money, stolen public money, diverted funds, missing money, take public money, '
        'fingers in the till, squander, missing millions, stolen public funds'),
    ('Nepotism', 'nepotism, patronage, patronage networks, cronyism',
        'favouritism, cronies, crony, clientelism, family ties, kinship, clans, clan, connections, jobs for the boys, '
        'old boys network, family members, relatives, tribal, favours, preferential treatment, patrons, '
        'friends and family, meritocracy, sons, cousins, spoils system, loyalty over merit'),
    ('Procurement', 'public infrastructure, contracts, procurement, public procurement, public contracts',
        'tenders, tender, bidding, public works, building projects, construction projects, government contracts, '
        'white elephants, vanity projects, infrastructure projects, contractors, sweetheart deals, prestige projects, '
        'bidders'),
    ('Elections', 'election, elections, democratic process',
        'vote, votes, voting, voters, ballot, polls, rigged, electoral, democracy, turnout, free and fair, referendum, '
        'candidates, political parties, democratic, pluralism, peaceful transfer of power'),
    ('Opacity', 'opaque, lack of transparency, little transparency',
        'secretive, secrecy, untransparent, obscure, murky, opacity, closed doors, cover-up, clandestine, '
        'behind the scenes, lack of openness, undisclosed, non-transparent, lack of accountability, state secret, '
        'hush-hush, smoke and mirrors'),
    ('Transparency', 'transparency, accountability, openness, government transparency and accountability',
        'transparent, accountable, disclosure, open government, freedom of information, right to information, '
        'access to information, public scrutiny, hold to account, public records'),
    ('Public finances', 'budgets, public finances, government spending, state money',
        'budget, expenditure, public spending, public funds, treasury, taxpayers, public money, fiscal, spending, '
        'coffers, public purse, taxes, sovereign wealth fund'),
    ('Trust', 'trust, confidence',
        'mistrust, distrust, legitimacy, credibility, faith, cynicism, sceptical, trustworthy, approval rating, '
        'public support, public opinion'),
    ('Oversight', 'oversight, oversee, supervision, independent control, audits, monitoring',
        'supervised, supervise, supervises, watchdog, watchdogs, scrutiny, inspectors, checks and balances, overseen, '
        'ombudsman, auditors, auditing, answerable, monitor, regulators, independent bodies, scrutinise'),
    ('Anti-corruption', 'anti-corruption, anti-corruption bodies, institutions against corruption, bodies against corruption',
        'anti-graft, anti-corruption agency, anti-corruption commission, anti-corruption office, watchdog, watchdogs, '
        'anti-bribery, anticorruption, fight corruption, combat corruption, tackle corruption, asset declarations, '
        'asset disclosure, conflict of interest, uncac'),
    ('Isolation', 'isolated, isolation', 'secluded, reclusive, hermit, closed country, pariah, isolationist, inward-looking, isolationism'),
    ('Repression', 'repression, oppressive, crackdowns, oppression',
        'repressive, persecution, persecute, crackdown, clampdown, clampdowns, tyranny, suppression, silencing, '
        'heavy-handed, iron fist, crush dissent, witch hunt, state terror, enforced disappearance, disappeared people, '
        'human rights violations, rights abuses, mass arrests, draconian, reprisals, stifle, purge'),
    ('Selectivity', 'selective, uneven, unevenly, arbitrary',
        'inconsistent, discriminatory, double standards, cherry-picking, unequal, pick and choose, one-sided, unfair, '
        'discrimination'),
    ('Ineffectiveness', 'ineffective, ineffectively, weak',
        'inefficient, inept, incompetent, dysfunctional, useless, poorly, failing, toothless, paper tiger, '
        'window dressing, lip service, powerless'),
    ('Opposition', 'political opponents, dissenters, dissent, opponents',
        'opposition, dissidents, dissident, critics, political enemies, rivals, political prisoners, exiles, '
        'prisoner of conscience, political detainees, protesters, demonstrators, enemies of the state, coup plotters, '
        'outspoken'),
    ('Agenda', 'agenda, priorities', 'priority, policy goals, objectives'),
    ('Struggles', 'conflicts, struggles', 'infighting, rivalry, rivalries, feuds, power struggle, power struggles, palace coup'),
    -- Law and treaties
    ('Treaties', 'treaties, conventions, ratified',
        'treaty, convention, pacts, agreements, accords, protocol, protocols, untoc, palermo convention, un convention, '
        'ratification, signatory, international law, uncac, accede, memorandum of understanding, '
        'international standards, opcat'),
    ('International cooperation', 'international cooperation, cooperating',
        'extradition, mutual legal assistance, interpol, foreign relations, diplomacy, joint operations, mla, '
        'mutual assistance, europol, information sharing, intelligence sharing, share intelligence, red notice, '
        'multilateral, foreign policy, diplomatic, international community, technical assistance'),
    ('Commonwealth of Independent States', 'commonwealth of independent states',
        'cis, post-soviet countries, former soviet republics, former soviet states, post-soviet, former soviet union'),
    ('Endangered species convention', 'convention on international trade in endangered species', 'cites, wildlife treaty'),
    ('Arms Trade Treaty', 'arms trade treaty', 'att, weapons treaty'),
    ('Laws', 'laws, legislation, legal framework, law, national policies and laws, policies and laws',
        'statute, statutes, acts, act, bill, legal provisions, penal code, criminal code, regulations, legal code, '
        'rules, policies, policymakers, decree, lawmakers, legislature, parliament, mejlis, legal basis, loopholes'),
    ('Offences', 'offence, offences',
        'criminalised, criminalise, criminalisation, illegal, outlawed, banned, prohibited, forbidden, punishable, '
        'felony, unlawful, illicit, breaking the law'),
    ('Implementation', 'implemented, implementation, implementing, implement',
        'enforced, enforce, applied, put into practice, enforcement, put into effect, compliance, comply'),
    ('Constitution', 'constitution, separation of powers, separates the powers of state',
        'constitutional, judicial independence, rule of law, fundamental law, balance of powers, division of powers, '
        'checks and balances'),
    -- Justice and security
    ('Courts', 'courts, judiciary, judicial system, criminal justice, judicial system and detention',
        'court, judges, judge, tribunal, tribunals, trials, magistrates, justice system, legal system, courtroom, '
        'prosecutors, prosecutor, lawyers, verdicts, jury, attorneys, procuracy, lawsuit, appeals, due process, '
        'judicial, access to justice, criminal proceedings, telephone justice'),
    ('Appointment', 'appoints, appointed, appointees', 'nominates, nominated, selects, chooses, picks, names, installs, handpicked'),
    ('Dismissal', 'dismisses, dismissed', 'sacks, sacked, removes, ousts, removed, reshuffle, fall from grace'),
    ('Prison', 'prison, prisons, detention, imprisonment',
        'jail, jails, gaol, penitentiary, incarceration, incarcerated, imprisoned, jailed, penal system, penal colony, '
        'correctional facilities, custody, lock-up, behind bars, labour camps, gulag, confinement, incommunicado, '
        'serve time, wardens, life sentence, ovadan-depe, zindan, prison conditions, life imprisonment, remand, dungeon, '
        'interned, put away, jailhouse'),
    ('Prisoners', 'prisoners, inmates', 'detainees, detainee, convicts, convict, inmate, captives, people behind bars, pardon'),
    ('Overcrowding', 'overcrowded, overcrowding',
        'cramped, packed, crammed, overpopulated, overfull, crowded, squalid, like sardines, beyond capacity, '
        'prison conditions, inhuman conditions'),
    ('Medical care', 'medical care',
        'healthcare, health care, medicine, doctors, medical treatment, hospital, health services, tuberculosis, '
        'disease, illness'),
    ('Torture', 'torture, confessions under duress',
        'ill-treatment, mistreatment, beatings, beating, maltreatment, forced confessions, coerced confessions, abuse, '
        'cruelty, third degree, beaten, inhuman treatment, ill-treated, interrogation, opcat, beaten by police, '
        'police beatings, confess, degrading treatment'),
    ('Execution', 'executions, executed, execute people, executions in public',
        'death penalty, capital punishment, put to death, firing squad, hanged, extrajudicial killings, death row, '
        'death sentence, death squads, killed by the state, state killings'),
    ('Eradication', 'eradicated, eradicate', 'eliminated, liquidated, exterminated, got rid of, crushed, get rid of'),
    ('Arrest', 'arrest, arbitrary arrest',
        'arrested, arrests, arbitrary detention, detained, apprehended, wrongful arrest, taken into custody, warrant, '
        'without charge, held without trial, unlawful detention'),
    ('Police', 'police, law enforcement, national police',
        'policing, policemen, cops, police officers, officers, police force, militia, security forces, detectives, '
        'investigators, militsiya, interior ministry, ministry of interior, ministry of internal affairs, patrols, '
        'forensics, special forces, bent coppers, gendarmerie, policeman, siloviki, undercover'),
    ('Police violence', 'use of force, force by the police',
        'police brutality, police violence, excessive force, police abuse, heavy-handed policing, trigger-happy, '
        'lethal force, police beatings, beaten by police'),
    ('Special unit', 'unit against organised crime, organised crime unit, unit',
        'special unit, dedicated unit, specialised unit, task force, department, directorate, division, squad, '
        'specialised police, anti-mafia, taskforce'),
    ('Dissolution', 'dissolved, dissolve', 'disbanded, abolished, scrapped, dismantled, done away with, abolition, ceased to exist'),
    ('Internal security', 'internal security',
        'public order, law and order, domestic security, public safety, homeland security, national security, '
        'public security, ministry of internal affairs'),
    ('Secret police', 'ministry of national security, kgb',
        'secret police, secret service, security service, intelligence service, intelligence agency, state security, '
        'spies, security services, spy agency, soviet, mnb, fsb, chekists, security agency, security ministry, '
        'plainclothes, political police, cheka, knb, secret agents, intelligence officers'),
    ('Borders', 'borders, border, border control, territorial integrity',
        'frontier, frontiers, boundary, customs, border guards, checkpoints, crossings, border crossings, '
        'customs officers, passport control, points of entry, territory, sovereignty, no-go areas, border conflict, '
        'disputed border, separatists'),
    ('Porous', 'porous',
        'leaky, unguarded, permeable, unsecured, open borders, poorly guarded, easy to cross, badly guarded, '
        'unprotected, full of holes, like a sieve, wide open, unpoliced, easily crossed, weakly guarded'),
    ('Demarcation', 'demarcation, unfinished',
        'delimitation, demarcated, border dispute, undefined, unmarked, disputed border, territorial dispute, '
        'border conflict'),
    ('Sea', 'sea, ports',
        'maritime, port, harbour, harbours, seaport, ships, ship, shipping, vessels, boats, boat, coast, caspian, '
        'coastline, seaborne, naval, coastguard, ferry, containers, docks'),
    ('Roads', 'roads',
        'road, highways, highway, motorways, trucks, truck, lorries, lorry, overland, land routes, transport links, '
        'transport, driving, infrastructure, truckers, haulage, railways, vehicles, rail, buses'),
    ('Exports', 'exported, exports', 'export, sold abroad, shipment, shipments, sells abroad, foreign trade, cargo'),
    ('Neighbours', 'neighbours, neighbouring countries',
        'neighbouring, adjacent countries, nearby countries, bordering countries, bordering states, next-door countries'),
    -- Economy
    ('Money laundering', 'money laundering, anti-money laundering',
        'dirty money, laundering, launder, launderers, illicit financial flows, illicit funds, black money, '
        'proceeds of crime, criminal proceeds, aml, terrorist financing, washing money, illicit money, laundromat, '
        'terror financing, cleaning money, money mules, hawala, financial intelligence, suspicious transactions, kyc, '
        'know your customer, due diligence, beneficial owners, beneficial ownership, offshore accounts, '
        'secret bank accounts, bank secrecy, asset recovery, frozen assets, asset confiscation, follow the money, '
        'dirty cash, drug money, hide money, illicit finance, crypto, cryptocurrency, eurasian group, capital flight, '
        'fiu, ubo, cdd, cft, bitcoin, asset freezing, swiss bank accounts, offshore companies, washing cash, '
        'tainted money, panama papers, predicate offences'),
    ('Financial centre', 'centre of finance, financial hub',
        'financial centre, banking centre, banking, banks, bank, offshore, tax haven, financial sector, bankers, '
        'secrecy jurisdiction, financial institutions, financial markets'),
    ('Financial Action Task Force', 'financial action task force',
        'fatf, grey list, blacklist, international watchdog, greylisted, black list, mutual evaluation, '
        'forty recommendations, gafi'),
    ('Concern', 'jurisdiction of concern, concern', 'high-risk jurisdiction, high risk, red flag, worry, worries, watchlist, warning signs'),
    ('Business', 'businesses, business, lawful businesses',
        'companies, company, firms, firm, enterprise, enterprises, commerce, entrepreneurs, investors, corporations, '
        'shops, traders, smes, retailers, shopkeepers, bazaars, commercial'),
    ('Businesspeople', 'businesspeople, business leaders',
        'businessmen, businesswomen, entrepreneurs, entrepreneur, tycoons, executives, magnates, business owners, ceo, '
        'company directors, oligarchs, business elite'),
    ('Economy', 'economy, economic environment, economic and financial environment',
        'economic growth, business climate, investment climate, private enterprise, gdp, free market, '
        'business environment, ease of doing business'),
    ('Expansion', 'expand, growth', 'grow, growing, thrive, prosper, flourish, proliferation, rising'),
    ('Interference', 'interference, interference by criminals',
        'interfere, interfering, meddling, infiltration, infiltrate, penetration, corporate raiding, criminal takeover, '
        'state intervention'),
    ('Property rights', 'property rights',
        'property, ownership, land ownership, land rights, expropriation, title deeds, homeowners, landowners, '
        'evictions, demolitions, land tenure, real estate'),
    ('Illegal economy', 'illegal economy, legal and illegal, criminal markets',
        'shadow economy, informal economy, black market, black economy, underground economy, grey economy, '
        'illicit economy, hidden economy, informal sector, parallel economy, grey market, illegal markets, '
        'criminal economy, cash in hand'),
    ('Wealth', 'wealth, rich, wealthy', 'riches, affluent, prosperous, well-off, fortunes, millionaires, richest, billionaires, luxury, fat cats'),
    ('Construction', 'construction, construction industry',
        'building industry, builders, building sector, building trade, building sites, developers, marble'),
    -- Civil society and protection
    ('Non-governmental organisations', 'ngos, non-governmental organisations, independent groups, civil society, non-state actors',
        'ngo, charities, charity, nonprofits, nonprofit, non-profit, csos, associations, human rights groups, activists, '
        'activist, campaigners, advocacy groups, volunteers, voluntary organisations, grassroots, cso, civic groups, '
        'civic space, voluntary sector, community groups, faith groups, religious groups, trade unions, pressure groups, '
        'advocacy, rights groups, rights defenders, activism, think tanks, aid workers, amnesty international, '
        'human rights watch, foreign agents, social movements, grass roots, third sector, do-gooders, civic society, '
        'charitable, foundations, environmentalists, independent organisations'),
    ('Fundraising', 'raising funds, raise funds',
        'fundraising, donations, funding, grants, donors, raise money, crowdfunding, foreign money, funders, '
        'membership fees'),
    ('Registration', 'registering, registration',
        'register, registered, licensing, paperwork, red tape, licences, official approval, permit, legal status, '
        'unregistered'),
    ('Press', 'press, journalists, journalist, media, press freedom',
        'reporters, reporter, correspondents, news, newspapers, newspaper, broadcasters, television, free press, '
        'media freedom, freedom of speech, freedom of expression, bloggers, editors, blogs, tv, radio, journalism, '
        'propaganda, rsf, free speech, satellite dishes, silence the press, media control, newsroom, columnists, '
        'magazines, azatlyk, fourth estate'),
    ('Censorship', 'restricted, controls the media and the internet',
        'censorship, censored, censor, blocked, blocking, banned websites, blackout, internet shutdown, '
        'silence the press, control of information, media control, muzzle, firewall, banned books'),
    ('Internet', 'internet',
        'web, online, social media, websites, vpn, net, cyberspace, facebook, youtube, instagram, messaging apps, '
        'smartphones, internet shutdown, whatsapp, telegram, wifi'),
    ('Intimidation', 'intimidation, threats',
        'threatened, harassment, harassed, intimidated, bullied, bullying, menaced, scare, climate of fear, '
        'living in fear, smear campaign'),
    ('Human rights', 'human rights', 'civil rights, civil liberties, freedoms, rights, human rights violations, rights abuses'),
    ('Victims', 'victims, victim',
        'survivors, survivor, harmed people, trafficked persons, prey, victimised, assist victims, support victims, '
        'finding victims, sufferers'),
    ('Victim support', 'help trafficking victims, help of victims, treatment and care, victim support, care, victim and witness support',
        'victim assistance, victim care, shelter, shelters, rehabilitation, aftercare, victim services, counselling, '
        'protect victims, victim protection, safe houses, help for survivors, assist victims, support victims, refuges, '
        'crisis centres, hotline, reintegration, psychological support, therapy, legal aid, compensation, rescued, '
        'helpline, redress, restitution'),
    ('Witnesses', 'witness, witnesses',
        'witness protection, whistleblowers, whistle-blowers, informants, informers, testify, testimony, '
        'blow the whistle, give evidence, eyewitnesses, new identity, speak in court, snitches, supergrass, tip-offs, '
        'bystanders'),
    ('Referral', 'referring, referral', 'refer, national referral mechanism'),
    ('Social protection', 'social protection',
        'welfare, social security, safety net, social services, benefits, social workers, social assistance, '
        'social policy, pensions'),
    ('Prevention', 'prevention, prevent, preventing',
        'preventive, stop, deter, deterrence, avert, nip in the bud, early warning, early intervention, discourage, '
        'root causes, community policing'),
    ('Awareness', 'awareness, awareness campaigns, information, training',
        'awareness-raising, information campaign, education, outreach, public education, campaign, campaigns, teaching, '
        'publicity, posters, leaflets, seminars, workshops, spread the word, warn people, brochures, billboards, '
        'sensitisation, lectures'),
    ('Action plan', 'national action plan, action plan', 'strategy, national strategy, roadmap, plan, programme, policy plan, white paper, road map'),
    ('Groups at risk', 'groups at risk, at particular risk, risk',
        'vulnerable, vulnerable groups, vulnerability, exposed, marginalised, disadvantaged, poor people, poverty, '
        'homeless, ethnic minorities, disabled, street children, social exclusion, easy targets, weak position, '
        'underprivileged, needy, impoverished, target groups, easy prey'),
    ('Countryside', 'rural',
        'countryside, villages, village, villagers, provinces, provincial, remote areas, outside the capital, '
        'hinterland, velayat'),
    -- Cotton
    ('Cotton harvest', 'cotton, cotton harvest, cotton picking',
        'cotton fields, cotton pickers, cotton campaign, cotton industry, textiles, garment industry, fashion brands'),
    ('Harvest', 'harvest, pick, picking', 'crop, crops, fieldwork, gather, reap, pickers, working the fields, sent to the fields'),
    ('Quotas', 'quota, quotas', 'targets, production targets, planned economy, state plan, five-year plan, central planning'),
    ('Farmers', 'farmers',
        'farmer, peasants, growers, smallholders, farm workers, agriculture, farming, farms, dekhan, kolkhoz, '
        'rural workers'),
    ('Loss of land', 'takes land, taking land',
        'land confiscation, land seizures, land grab, confiscated land, dispossession, dispossessed, evicted, farmland, '
        'seize land, land taken away, lose their land, land expropriation, displaced, landless'),
    -- Weighing words
    ('Scant evidence', 'scant evidence, little evidence',
        'hardly any evidence, lack of evidence, unproven, weak evidence, absence of evidence, lack of proof, '
        'unsubstantiated, unconfirmed, scant data'),
    ('Rarity', 'rare, uncommon, seldom, less common', 'infrequent, unusual, scarce, rarely, hardly ever'),
    ('Frequency', 'common, widespread, often', 'prevalent, rife, rampant, endemic, pervasive, frequent, everywhere, commonplace, systemic, epidemic'),
    ('Figures', 'figures, data', 'statistics, numbers, records, statistical, stats'),
    ('Unreliability', 'unreliable', 'untrustworthy, dubious, doubtful, inaccurate, questionable, manipulated, falsified, fabricated, reliability'),
    ('Disclosure', 'declare, declared, admit', 'disclose, publish, published, reveal, announce, come clean, release figures, make public'),
    ('Concealment', 'ceased to declare, more than its authorities admit',
        'conceal, hide, hiding, hidden, underreport, underreported, withhold, cover-up, keep secret, kept secret, '
        'sweep under the carpet, downplay, stopped publishing, state secret, dark figure, withheld'),
    ('Punishment', 'punish, punishing, penalise',
        'punished, prosecute, prosecuted, prosecution, convict, sanctions, sentence, sentenced, impunity, unpunished, '
        'held to account, penalty, fined, brought to justice, bring to justice, indicted, life imprisonment, '
        'hold to account, get away with, life sentence, slap on the wrist, punitive'),
    ('Obstacles', 'obstacles, hard, burdensome',
        'obstacle, difficult, difficulty, hurdles, barriers, hindered, impeded, struggle, struggling, hamper, '
        'impediment, stumbling block, cumbersome, bottlenecks, red tape'),
    -- Plain words, and what else is said for them
    ('Access', 'access', 'availability, get hold of, obtain, acquire, get their hands on'),
    ('Background check', 'background check',
        'screening, screened, police check, record check, suitability test, vetting, criminal record, '
        'security clearance, police clearance'),
    ('Inspection', 'inspected, inspection', 'home visits, home inspections, searched, checked, visited, house calls'),
    ('Every six months', 'twice a year, every six months',
        'half-yearly, semi-annual, semiannual, biannual, six-monthly, bi-annual, twice per year, two times a year'),
    ('Strictness', 'strictly, strict', 'tight, tightly, stringent, tough, rigorous, severe, harsh, draconian, zero tolerance'),
    ('Openly', 'openly', 'publicly, visibly, in plain sight, overt, brazen, broad daylight, in full view'),
    ('Capacity', 'capacity', 'capability, ability, resources, capabilities, expertise, skills, understaffed, underfunded'),
    ('Impairment', 'impaired', 'weakened, hampered, limited, undermined, reduced'),
    ('Improvement', 'improved, improvement', 'better, upgraded, upgrade, enhanced, strengthened, progress, modernised, reform, repaired'),
    ('Emergence', 'emerged, emergence', 'appeared, appearance, new arrivals, surfaced, new trend, new on the market'),
    ('Connections', 'connections, contacts', 'links, ties, linked, tied, relations, affiliated, nexus'),
    ('Interaction', 'interaction, contacts', 'dealings, exchange, contact'),
    ('Defendants', 'defendants, trial', 'accused, suspects, prosecutions, pre-trial, pretrial'),
    ('Tasks', 'task, tasks',
        'duty, duties, mission, mandate, responsibility, assignments, orders, errands, dirty work, henchmen, '
        'hired thugs, work for the government'),
    ('Obligation', 'obliges, obligations', 'obliged, duty, duties, must, required by law, bound, commitment, commitments'),
    ('Domestic', 'domestic',
        'internal, home-grown, homegrown, inside the country, national market, home market, within the country, '
        'local market, local consumption'),
    ('Nearness', 'near', 'nearby, proximity, next door'),
    ('Importance', 'major, significant, important', 'serious, substantial, considerable, noteworthy, principal, crucial, key player, big player'),
    ('Size', 'sizeable, large', 'huge, vast, bulk, massive, enormous, extensive, scale'),
    ('Smallness', 'limited, minimal, small, low', 'minor, modest, marginal, negligible, insignificant, tiny, little'),
    ('Meagreness', 'meagre, lack, inadequate',
        'insufficient, deficient, lacking, shortage, shortcomings, missing, absent, scarcity, shortfall, non-existent'),
    ('Inability', 'unable', 'incapable, powerless, cannot, fail, fails, failure, inability, fall short'),
    ('Impunity', 'unchecked',
        'unhindered, unpunished, impunity, unrestrained, scot-free, get away with, immunity, free rein, carte blanche, '
        'untouchable, without consequences'),
    ('Methods', 'methods', 'tactics, techniques, practices, means, modus operandi, schemes'),
    ('Successor', 'successor', 'replaced, replacement, inherited, inherits, successors, former, heir, predecessor'),
    ('Worldwide', 'worldwide', 'global, globally, international comparison, planet, around the world, across the globe, international ranking'),
    ('Worst', 'among the worst, worst record',
        'notorious, infamous, gravest, bottom of the list, worst offender, rock bottom, lowest ranked, '
        'bottom of the table, ranked last'),
    ('Surveillance', 'monitors every aspect of public life, controls and monitors',
        'surveillance, spying, watched, eavesdropping, snooping, police state, wiretapping, phone tapping, big brother, '
        'informant networks, keep tabs'),
    ('Public life', 'public life', 'society, everyday life, private lives, daily life, civic life, ordinary people, ordinary citizens'),
    ('Fighting crime', 'fighting organised crime, action against organised crime, against organised crime',
        'combat, combating, tackle, tackling, counter, countering, fight, fighting crime, crime-fighting, anti-crime, '
        'crime control, war on crime, crackdown on crime'),
    ('Own interest', 'rules in its own interest',
        'self-serving, self-interest, self-interested, selfish, self-dealing, self-enrichment, cling to power, '
        'stay in power, regime survival'),
    ('Imprisonment rate', 'imprisonment rate',
        'prison population, incarceration rate, number of prisoners, how many prisoners, prisoner numbers, '
        'prisoners per capita, number of inmates'),
    ('Allegations', 'stories of corruption', 'scandals, scandal, allegations, rumours, accusations, revelations, leaks'),
    ('Circle', 'circle, president''s circle',
        'entourage, loyalists, friends, associates, associates of the president, protégés, cliques, hangers-on, '
        'right-hand men, henchmen, yes-men, cronies, courtiers, cabal'),
    ('Separation', 'separates, separation', 'independence, divided, division'),
    ('Subordination', 'controlled by the president',
        'subordinate, subservient, controlled, dependent, obedient, puppet, rubber stamp, beholden, yes-men, '
        'answers to the president, reports to the president, lack of independence, telephone justice, '
        'political pressure, lackeys, takes orders, political interference'),
    ('Threats to power', 'political threats', 'challengers, opponents of the president, enemies, coup plotters, danger to the regime'),
    ('Identification', 'identifying, identification', 'identify, identified, recognise, detect, detection, screening, finding victims'),
    ('Protection', 'protecting, protection', 'protect, protected, safeguard, safety, safe haven'),
    ('Effectiveness', 'effective, effectively', 'successful, success, working, efficient'),
    ('Opportunities', 'opportunities', 'chances, openings, prospects'),
    ('Way of life', 'way of life', 'lifestyle, customs, traditions, rules of life, code of conduct, unwritten rules, unwritten code'),
    ('Overrating', 'overrated', 'overestimated, exaggerated, overstated, inflated, blown out of proportion'),
    ('Demand', 'demand', 'need, appetite, customers, buyers, consumers'),
    ('Spread', 'every part of the country, countrywide, widespread', 'nationwide, throughout, across the country, every region, every province'),
    ('Variation', 'varies', 'differs, fluctuates, depends, uneven'),
    ('Looseness', 'loose', 'informal, unstructured, fluid, ad hoc, disorganised, decentralised, without structure, non-hierarchical'),
    ('Decline', 'fell, falling', 'declined, decline, dropped, decreased, decrease, fewer, reduction, dwindling, shrinking, downward trend'),
    ('Cessation', 'ceased, stopped', 'quit, ended, halted, discontinued'),
    ('Start', 'began, begun', 'started, starting, commenced, launched'),
    ('Incompleteness', 'unfinished', 'incomplete, ongoing, pending, unresolved'),
    ('Expansion of trade', 'easier', 'facilitated, simplified, simpler, smoother'),
    ('Only one', 'alone in its region', 'sole, unique'),
    ('Delegation', 'leaves the treatment and care', 'outsourced, delegated, left to others, passes the buck, shift responsibility, wash its hands'),
    ('International organisations', 'international organisations, international organisation, international bodies',
        'un, united nations, iom, unodc, osce, agencies, donors, aid agencies, ilo, unhcr, world bank, imf, '
        'council of europe, security council, intergovernmental, red cross'),
    ('Rulership', 'controls, control', 'owns, commands, dominates, governs, pull the strings, call the shots'),
    ('Transmission of power', 'power is passed on, passed on through nepotism',
        'succession, inherit power, dynasty, dynastic, hereditary, heir, father to son, handover of power, '
        'transfer of power, crown prince'),
    ('Schools', 'schools, discussions at schools', 'classrooms, teachers, education, school, lessons'),
    ('Natural harm', 'harm', 'damage, impact, consequences'),
    ('Prevalence of crime', 'criminality, organised crime',
        'crime rate, crime rates, level of crime, lawlessness, crime level, crime score, crime problem, crime threat, '
        'crime statistics, crime index, crime ranking'),
    -- Places
    ('Afghanistan', 'afghanistan, afghan', 'afghans, kabul, taliban'),
    ('Europe', 'europe', 'european, eu, european union'),
    ('India', 'india', 'indian'),
    ('Iran', 'iran', 'iranian, tehran'),
    ('Kazakhstan', 'kazakhstan', 'kazakh, kazakhs, astana'),
    ('Russia', 'russia, russian', 'russians, moscow, kremlin'),
    ('Sri Lanka', 'sri lanka, sri lankan', 'sri lankans, colombo'),
    ('Turkey', 'turkey', 'turkish, turkiye, turks, istanbul, ankara, türkiye'),
    ('Turkmenistan', 'turkmenistan, turkmen', 'turkmens, ashgabat, ashkhabad'),
    ('United States', 'us nationals', 'americans, american, usa, united states, america, us citizens'),
    ('Uzbekistan', 'uzbekistan', 'uzbek, uzbeks, tashkent'),
    ('Region', 'region, central asia', 'central asian, regional'),
    -- Besides
    ('Exploitation', 'exploitation', 'taken advantage of, prey on people, treated like slaves'),
    ('Destination', 'destination, destination country', 'receiving country, consumer country'),
    ('Complicity', 'complicity, involvement, taking part',
        'complicit, collude, collusion, turn a blind eye, looks the other way, tacit approval, hand in glove, '
        'aid and abet, accomplices, participation, dirty hands, shield criminals'),
    ('Transnational', 'transnational', 'cross-border, international crime, across borders'),
    ('Governance', 'political leadership, political leadership and governance, leadership and governance',
        'good governance, political commitment, political system'),
    ('Stability', 'stable, stability', 'unstable, instability, coup'),
    ('Theory', 'theory, formally', 'theoretically, de jure'),
    ('Investigation', 'investigation, investigating bodies', 'probe, inquiry'),
    ('Economic regulation', 'economic regulatory capacity, economic regulation',
        'regulatory, business regulation, business licences, business permits, monopolies, state-owned enterprises, '
        'central planning, currency controls, open a business, foreign investment, foreign investors'),
    ('Homes', 'homes', 'houses, households, dwellings'),
    ('Resilience', 'resilience, withstand', 'robust'),
    ('Asia', 'asia', 'asian')
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
