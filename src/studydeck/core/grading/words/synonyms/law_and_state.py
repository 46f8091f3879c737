"""Law, rights, government and politics as people explain them in their own words, our own list: narrow groups."""

GROUPS = """
voluntary, of own free will, by choice, without being forced, nobody forces them, freely chosen, of own accord, because they want to, not forced
voluntarily, of own free will, by choice, without being forced, freely, of own accord, willingly, because they want to
compulsory, mandatory, cannot opt out, no way out of it, everyone has to, forced by law, must be done, no choice
mandatory, compulsory, required by law, must be done, not up to you, everyone has to
optional, up to you, your choice, can choose to, does not have to, if you want, if you like, left to choice
binding, must be followed, has to be followed, have to follow, must be obeyed, have to stick to, must stick to, has to stick to, cannot go back on, hold them to it
non binding, need not be followed, only advice, can be ignored, no obligation
enforceable, can be made to keep, can make you, can sue over it, backed by courts
enforce, make people obey, make sure rules are kept, see that it is obeyed, make them stick to, make people follow
bargain, agree terms, come to terms, strike deal
consideration, something in return, each gives something, both sides give something, something of value in exchange, give and take
in return, in exchange, for it back, give and take, something back, as payment for
mutual, on both sides, both ways, each for other, from both sides, two way, shared by both
unilateral, one sided, by one side only, without asking other, on own
bilateral, between two, two sided, both sides take part
waive, give up right, do without right, choose not to claim, let go of claim
forfeit, lose right, lose as penalty, have taken away
revoke, take back, withdraw, cancel, call off, declare invalid
repeal, abolish law, cancel law, take law back, scrap law, strike law down
amend, change wording, change part of law, alter, make changes to
enact, pass law, make into law, bring in law, put into law
ratify, formally approve, give final approval, confirm officially
codify, write down as law, put into writing, collect into one code
codified, written down, in one document, put in writing
uncodified, not in single document, unwritten
retroactive, applies to past, looks backwards, affects what happened before, after fact
jurisdiction, power to judge, area where court decides, allowed to hear case, which court is in charge, reach of law
admissible, allowed in court, may be used in court, can be shown to jury
inadmissible, not allowed in court, thrown out, cannot be used in court
hearsay, what someone else said, second hand evidence, heard from somebody else, not seen themselves
circumstantial, indirect evidence, points to it without proving, only suggests
testimony, what witness says, statement under oath, told in court, account of witness
under oath, sworn, having sworn to tell truth, swear to tell truth
perjury, lying in court, lie under oath, false statement in court
prosecute, bring to court, put on trial, take to court for crime, charge with crime, bring charges
prosecutor, prosecution, lawyer for state, state's lawyer, side that accuses, brings charges
charge, accuse officially, formally accuse
indict, formally accuse, charge with crime, bring charges
accused, defendant, person on trial, one charged, person blamed, one in dock
plaintiff, claimant, one who sues, person who sues, brings case, who complains to court, injured person
convict, find guilty, declare guilty, judged guilty
acquit, find not guilty, declare innocent, let go free, clear of charge, cleared
bail, released until trial
probation, stays free under conditions, watched instead of prison, freed under supervision
parole, early release from prison, let out early, released before end
pardon, forgive crime, let off punishment, forgiveness by head of state
lenient, mild, goes easy on, soft, not harsh, going easy
harsh, severe, hard, tough, heavy handed
proportionate, in proportion, fits crime, not too much, matches how serious, no more than needed, suits seriousness
serious offence, grave crime, felony, major crime
minor offence, petty crime, misdemeanour, less serious crime, small crime
deterrence, scaring people off, putting people off, discourage others, frighten off, as warning to others
retribution, paying back for crime, getting what they deserve, eye for eye, punish because deserved
rehabilitation, helping offenders become better people, get back to normal life, turn offender around, making criminal better
restitution, giving back, paying victim back, return what was taken
premeditated, planned in advance, thought out beforehand, planned beforehand
self defence, protecting yourself, defending themselves, fighting back when attacked
murder, kill on purpose, intentional killing, unlawful killing with intent, killing somebody on purpose
manslaughter, killing without intent, killing by accident, unintentional killing, did not mean to kill
assault, attack person, physically attack, beat someone up
burglary, break into house to steal, enter building to steal
robbery, take by force, steal with violence, steal with threats, mugging
embezzle, steal money entrusted, take employer's money, dip into company funds
blackmail, demand money with threats, threaten to reveal
defamation, damage someone's reputation with lies, false statement that harms, spreading lies about somebody, ruin good name
libel, written defamation, false in writing, printed lies
slander, spoken defamation, spoken lies, false things said aloud
nuisance, disturbs neighbours, interferes with enjoyment of land, annoys people next door
trespass, enter land without permission, go on someone's land
duty of care, obligation to avoid harm, owes care
reasonable person, ordinary careful person, average sensible person, someone sensible
foreseeable, could have been expected, could see it coming, can be predicted, was to be expected
strict liability, liable without fault, responsible even without fault, no need to prove fault, no matter whose fault
fault, being to blame, own mistake, guilt
vicarious liability, employer answers for employees, liable for someone else's acts, responsible for what workers do
injunction, court order to stop, judge forbids it, order not to do something
remedy, way to put it right, legal solution
will, testament, document saying who inherits, who gets what after death, last wishes
inheritance, what heirs get, property left after death
custody, care of child, who child lives with, right to keep child
easement, right to use another's land, right of way
deed, document proving ownership, title document, papers of house
trust, holding property for another, looks after property for someone, manage for benefit of another
trustee, holds property for others, manages it for others
beneficiary, one who benefits, who gets benefit, gains from it
fiduciary, trusted to act for another
conflict of interest, serving two masters, torn between two duties, private interest gets in way
due process, fair procedure, fair treatment by law, proper legal steps
fair trial, judged fairly, honest hearing in court
impartial, neutral, does not take sides, takes no sides, unbiased, without favouring anyone, favours nobody
arbitrary, without good reason, at random, at whim, however they like, as they please
discretion, free to decide, room to decide, own judgement, leeway
loophole, gap in law, way round rules, hole in rules
spirit of law, what law is meant for, intention behind law
letter of law, exact wording, what law literally says
interpret law, decide what law means, say what law means, explain how law is meant
judicial review, courts check laws, courts can strike down laws, judges check government
unconstitutional, goes against constitution, breaks constitution, not allowed by constitution
checks, keeps in check, holds in check, limits power, keeps eye on, controls each other
concentration of power, power in few hands, one person gets too powerful, all power to one
abuse of power, misuse of power, using power for oneself, power used badly
accountable to voters, can be voted out, must face voters
vote out, remove at election, not elect again
term of office, time in power, how long they may govern, years in charge
head of state, represents country, president or king, top person of country
head of government, leads government, prime minister, runs cabinet
cabinet, group of ministers, team of ministers, top ministers
prime minister, head of government, leader of government, premier
ceremonial, only for show, symbolic, without real power, no real power, just figurehead
figurehead, only for show, leader without power, just symbol
bicameral, two chambers, two houses, upper and lower house
chamber, house of parliament, part of parliament
bill, proposed law, draft law, suggestion for law, law not yet passed
filibuster, talk to stop vote, long speech to delay vote
lobby, try to influence politicians, win over politicians, put pressure on politicians, talk politicians into
lobbying, influencing politicians, talking to politicians, trying to sway lawmakers
interest group, pressure group, people with the same aim, organised to influence politics
grassroots, from ordinary people, starts with ordinary people, from below
constituency, voting district, voters of area, area that elects
electorate, all voters, everyone who may vote, people entitled to vote
turnout, how many voted, share of voters who vote, people going to polls
proportional representation, seats match share of votes, seats according to votes
first past post, most votes wins seat, winner takes all, whoever has most votes wins
secret ballot, nobody knows how you voted, vote kept secret, anonymous vote
universal suffrage, everyone may vote, all adults can vote, vote for all
direct democracy, people vote on laws themselves, citizens decide themselves, people decide directly
representative democracy, elected people decide, people elect others to decide, voters choose who decides
represent, speak for, stand for, act for, on behalf of
mandate, permission from voters, authority given by voters
legitimacy, accepted right to rule, seen as rightful, people accept rule
sovereignty, supreme power over territory, decides for itself, no one above it, rules itself, independent power
autonomy, self rule, deciding for themselves, governs itself, making own decisions, say over own affairs
autonomous, self governing, decides for itself, on own, independent
devolution, passing power to regions, handing power down, power given to regions
federalism, states share power with centre, split between national and regional
unitary state, power at centre, one central government
secede, break away, leave union, split from country, become separate country
annex, take over land, add territory, swallow neighbouring land, make part of one's country
authoritarian, rules with iron hand, people have no say, power in one hand, no freedom allowed, strict rule from top
totalitarian, controls everything, total control of life, state controls all of life
oligarchy, rule by a few, few people rule, small group in power
aristocracy, nobles rule, upper class by birth, noble families
anarchy, no government, no rulers, nobody in charge, without rulers, lawlessness
theocracy, priests rule, rule by religious leaders, religion runs state
junta, military government, generals in power
coup, sudden takeover of power, army seizes power, illegal seizure of power, grab power by force
censor, forbid publishing, stop from being published, suppress news, control what is published
freedom of speech, say what you think, may speak mind, express opinions freely, free expression
freedom of press, media free from control
freedom of assembly, meet in public, may gather, right to protest together
civil rights, rights of citizens, equal rights, rights every citizen has
civil disobedience, peacefully refusing to obey, refuse to follow unjust laws
nonviolent, peaceful, without violence, no fighting
discriminate, treat unfairly, treat worse because, treat differently because of
discrimination, unfair treatment, treating people worse, being treated differently, unequal treatment
segregation, keeping groups apart, separating by race
emancipation, setting free, giving equal rights, being freed
minority rights, protection of smaller groups, protects few
left wing, socialist leaning, for equality and state
right wing, conservative leaning, for tradition and market
conservative, keeps traditions, against quick change
liberal, for individual freedom, wants more freedom
populism, ordinary people against elite, us against those at top, people against elite
ideology, set of political ideas, system of beliefs, world view, set of beliefs
propaganda, one sided information to influence, spread to sway opinion, messages to make people believe
diplomacy, talks between countries, negotiating between states, solve it by talking
sanctions, penalties against country, trade bans, punish country by not trading
embargo, ban on trade, forbid trade with country, stop trading with
neutral, does not take sides, stays out of it, on neither side
asylum, protection for refugees, safe from persecution, shelter from persecution
persecution, being hunted for beliefs, cruel treatment of group
extradite, hand over to another country, send back for trial, deliver suspect
naturalisation, become citizen, getting citizenship
public good, available to everyone, nobody can be excluded, free for all to use
common good, what is good for everyone, benefit of all, everybody's interest, for good of all
social contract, agreement between people and rulers
consent of governed, people agree to be ruled, people accept government
terrorism, violence to spread fear, attacks to frighten people, violence for political goals
whistleblower, reveals wrongdoing, tells about wrongdoing inside, reports abuses at work, speaks up about wrongdoing
transparency, open about what it does, people can see what happens, nothing kept secret
bureaucratic, slow because of rules, too much paperwork
"""
