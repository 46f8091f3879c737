"""Staff, leadership, learning and cooperation at work in plain speech, our own list: narrow groups."""

GROUPS = """
recruitment, find new staff, look for new people, getting new people in, hiring people, search for staff, finding employees
selection of staff, choose among applicants, pick the right person, choose the best candidate, decide who gets the job
talent, gifted people, able people, capable people, good people, skilled staff
attract talent, get good people, bring in good people, win good staff
retain staff, keep good people, stop people from quitting, keep employees, hold on to staff, make staff stay
staff turnover, people come and go, how many staff leave, employees leaving, people quitting, employees who leave
employer branding, good name as an employer, attractive place to work
job description, list of duties, what the job involves, tasks of the job
job advertisement, vacancy notice, advertise a job, job posting
cv, resume, curriculum vitae, summary of work experience
reference, word from a former boss, recommendation from an employer
probation, trial period at work, test period at work, first months on trial
settle in, find their feet, get used to the place, get to know the place, feel at home
training, teach skills, teach staff, learn new skills, learning for the job, help people learn
on the job training, learn by doing, learning while working, learn at work, learn at the workplace
off the job training, courses away from work, seminars outside, learn away from the workplace
coaching, help to help oneself, ask questions to guide, guide to own answers, help find own solutions
mentoring, advice from someone experienced, experienced person guides, older colleague helps, share experience with newcomers
personal development, grow as a person, get better over the years, develop abilities, further learning
career path, steps up at work, how to move up, chances to rise
succession planning, prepare who takes over, find someone to take over, have a successor ready, prepare the next boss
performance appraisal, look at how somebody works, talk about how one works, judge the work of staff, assess how well they work, yearly talk with the boss
360 degree feedback, opinions from all sides, feedback from all sides, boss and colleagues judge
set expectations, say what is expected, make clear what is wanted
recognition, praise for good work, say well done, thank people, appreciation, be valued, pat on the back
reward, bonus, prize, something for good work, give something for
salary, what people earn, what they get paid, wage, money for working
fringe benefits, perks, extras besides pay, company car, things besides the salary
incentive, encouragement, carrot, spur, something to work for, makes people want to, reason to try
intrinsic motivation, from inside, comes from within, own drive, enjoy the work itself, love of the work, because it is interesting, because they like it, for its own sake, own interest
extrinsic motivation, from outside, for a reward, for money or praise, because of rewards, for the money, pressure or reward
motivate, make want to work, get people going, inspire to work, spur on, fire up, encourage
inspire, fill with enthusiasm, give people a dream, make people believe, get people excited, carry people along
hygiene factors, only prevent dissatisfaction, prevent unhappiness at work
self actualisation, reach one's full potential, become all one can be, make the most of oneself, fulfil oneself
belonging, be part of a group, feel part of, be accepted, be included, friends and family
esteem, respect from others, be respected, be looked up to
job satisfaction, happy at work, like the job, enjoy the job, content with work, happy with the job
engagement of staff, commitment, care about their work, give their best, go the extra mile, put their heart in, fully behind the company
commitment, dedication, devotion, being loyal to, give their all, really want it
burnout, completely exhausted, worn out by work, exhausted from stress, cannot go on, run down by work
work life balance, time for work and family, enough free time, time for private life
flexible working hours, flexitime, choose when to work, free choice of hours, work when it suits
remote work, work from home, home office, telework, work from anywhere, not in the office
job rotation, change jobs inside, swap jobs regularly, move between jobs, move from task to task
job enlargement, more of the same tasks, wider job
job enrichment, more responsibility, more demanding tasks, more say in the work, richer tasks
autonomy, decide for oneself, make own decisions, freedom to decide, work on one's own, choose how to work, say in one's work, be one's own boss
self organised, team decides itself, team organises itself, decide among themselves, own decisions by the team, decides how to work
empowerment, give people power, let people decide, trust people to decide, hand over power, let staff decide
delegation, give tasks to others, pass tasks on, let others do the work, hand over work, hand tasks down, give work to others
span of control, how many report to one, how many people one leads, number of subordinates
centralised, decided at the top, decisions made at the top, head office decides, all power at the top
decentralised, decided on the spot, decisions made lower down, branches decide, power spread out
line manager, direct boss, immediate superior
matrix organisation, two bosses, report to two people
functional structure, by department, grouped by what they do
silo, departments do not talk, each department for itself, cut off from each other, keep to themselves
leadership, lead people, guide people, show the way, take people along, inspiring people, make people follow
management, plan and control, organise the work, plan and organise, keep things running, run the business, keep order
autocratic, boss decides alone, does not ask anyone, orders from the top, one person decides, commands
laissez faire, leave people alone, hands off, boss keeps out
transformational, inspire to change, lead by a vision, inspire with a vision
transactional leadership, reward and punish, give and take with staff, carrot and stick
servant leader, serves the team, puts the team first, helps the team
role model, set an example, lead by example, somebody to look up to, show how it is done, example to follow
authority, power to command, right to give orders, power over others, say in things, formal power
influence, have a say, change minds, make others act, have an effect on people, move people
give orders, tell people what to do, command, instruct, direct people, boss around
supervise, look over their shoulders, watch the work, check on people, keep watch on
trust, rely on each other, count on each other, believe in each other, have faith in
psychological safety, speak up freely, can say what they think, no fear of speaking, not afraid to speak, dare to speak, safe to make mistakes, free to admit mistakes
diversity, different kinds of people, mixed team, people from all backgrounds, variety of people, different backgrounds
inclusion, everyone is welcome, everybody belongs, everyone can take part, leave nobody out
equality, same rights for all, same chances for everyone, equal treatment, treat everyone the same
equity, fair according to need, give what each needs, fair share for each
discrimination, treat worse because of, unfair treatment, treated unfairly, put at a disadvantage, treat some people worse
bias, one sided, prejudice, lean to one side, judge unfairly, tilted view
bullying, be nasty to somebody, pick on somebody, harass, make life hard
conflict, people fall out, quarrel, argue with each other, disagreement between people, not get along
conflict resolution, settle a quarrel, make peace, sort out a dispute, end an argument, clear the air
teamwork, work hand in hand, work side by side, help each other, everyone pulls together, join forces, cooperate
team building, get to know one another, become a team, make a group a team, strengthen the team
forming storming norming performing, stages of a team, phases of a team
cooperation, joint effort, help one another, work with each other, shared effort
complement each other, fill each other's gaps, make up for each other, fit together well, add to each other
synergy, more together than alone, together more than the sum, bigger than the parts, stronger together, achieve more together
share knowledge, pass on what they know, tell others what one knows, learn from each other, hand on experience, exchange knowledge
knowledge management, keep knowledge in the company, collect what people know
tacit knowledge, hard to put into words, know how from experience, in people's heads only
explicit knowledge, written down, documented, put on paper, can be written down
transparency, everyone can see, openness, nothing hidden, open for all to see, everyone knows what goes on
communicate openly, speak honestly, say things openly, talk frankly, open talk
one on one, talk under four eyes, private talk with the boss, just the two
change management, help people through change, get people used to change, lead people through change, guide the change, bring people along
resistance to change, dislike of new things, people cling to old ways, fight against change, people do not want change, do not want to change, afraid of change
get used to, become familiar, grow into, learn to live with
buy in, support from people, get people on board, people agree with it, backing from everyone, everyone behind it, people support it
culture, how people do things, way we do things, customs and values, shared beliefs, habits of a group, what is normal here
values, what one believes in, what matters to us, principles, what we stand for, what is important to us, beliefs
norm, unwritten rule, what is normal, what people expect, usual behaviour, rule of behaviour
code of conduct, rules for behaviour, rules how to behave, how staff should behave
ethics, right and wrong, doing the right thing, moral principles, what is morally right
labour law, laws on work, rules about employment, legal rules for work
collective bargaining, union negotiates for all, union and employer negotiate, talks about pay
works council, employees' representatives, elected staff representatives
health and safety, protect people at work, keep workers safe, prevent accidents at work
absence, days off sick, away from work, miss work, sick days
overtime, extra hours, hours beyond the normal, work longer
part time, fewer hours, half days, reduced hours
temporary staff, agency workers, temps, hired for a short time
gig worker, paid per task, short jobs
hard skills, technical abilities, job knowledge, specific skills, can be tested, technical skills, learned skills
soft skills, people skills, social skills, getting on with people, how one deals with people, dealing with people, interpersonal skills
competence, being able to, what one can do, know how, ability, capability
experience, having done it before, years in the job, what one has lived through
qualification, degree or certificate, proof of skills, diploma
strengths, what people are good at, what one does well, good points
time management, use time well, plan one's time, make good use of time
urgent, has to be done now, cannot wait, needs doing right away, pressing, time is short
important, matters a lot, counts, makes a difference, big effect
workload, pile of work, tasks on the desk, amount to do
stress, pressure, strain, tension, too much on the plate
resilience, bounce back, cope with setbacks, get back up, recover from setbacks, take a knock, survive shocks
adaptable, copes with change, open to change, quick to change, can change, bends with change
creativity, new ideas, think of something new, come up with new things, imagination, original thinking
curiosity, wish to learn, want to know, asking why, interest in new things
critical thinking, question things, think for oneself, look at it critically
initiative, start things oneself, act without being told, do it unasked, self starting
accountability, answer for the results, stand up for results, own the result, carry the blame, take the consequences
ownership, feel responsible, make it their own, treat it as their own, feel it is theirs
layoff, let staff go, cut jobs, job cuts, reduce staff, downsizing, shed staff
severance pay, money when let go, pay on leaving
retirement, end of working life, stop working in old age, leave work for good
"""
