"""Words of one family whose endings don't show it: `decide` and `decision`, `grow` and `growth`, `strong` and `strengthen`.

Agent nouns are left out on purpose, and so are words that have gone their own way, such as `useful` or `shortage`.
"""

# Each group begins with the word that stands for the others.
_FAMILIES = """
absorb absorption|acquire acquisition|admit admission admittance|advise advice advisory|allege allegation|analyse analysis analytic analytical
assume assumption|attain attainment|attract attraction attractive|aware awareness|behave behaviour|believe belief|bleed blood
broad breadth broaden|choose choice|clarify clear clarity clarification|cohere cohesion cohesive|collide collision
compare comparison comparable comparative|complain complaint|comply compliance compliant|comprehend comprehension comprehensible|conceal concealment
conceive conception|conclude conclusion conclusive|confess confession|confide confidence|confuse confusion|consume consumption|constrain constraint
contribute contribution|convert conversion|convince conviction|correspond correspondence|corrode corrosion|dark darken darkness
deceive deception deceptive deceit|decide decision decisive|deduce deduction|deep depth deepen|defend defence defensive|depart departure
describe description descriptive|destroy destruction destructive|detain detention|deter deterrent deterrence|dense density|die dead death deadly|diffuse diffusion
disclose disclosure|discover discovery|discuss discussion|dispose disposal|dissolve dissolution|distribute distribution|divert diversion
diverse diversity diversify diversification|divide division|emit emission|emotion emotional|enclose enclosure|erode erosion|evade evasion
evolve evolution evolutionary|exceed excess excessive|exclude exclusion|exhaust exhaustion|expand expansion|explain explanation explanatory
explode explosion explosive|expose exposure|extend extension|fail failure|flex flexible flexibility|fly flight|freeze frozen|fresh freshen freshness
friend friendly friendship|grieve grief|grow growth|hate hatred|high height heighten|imagine imagination imaginary imaginative
imply implication|include inclusion inclusive|induce induction|intend intention intent intentional|intense intensity intensify
introduce introduction introductory|invade invasion|join joint|know knowledge known|large enlarge enlargement|laugh laughter|less lessen
live life alive lifelong|long length lengthen lengthy|loose loosen|lose loss|maintain maintenance|marry marriage|moist moisture moisten|move movement
multiply multiplication|mix mixture|obey obedience obedient|occur occurrence|omit omission|pay payment payable|perceive perception perceptive
permit permission|persist persistence persistent|persuade persuasion persuasive|please pleasure pleasant|possess possession|prescribe prescription
presume presumption|proceed procedure|prohibit prohibition|prove proof|provide provision|pure purity purify|quick quicken|rare rarity
receive reception receipt|recur recurrence recurrent|redeem redemption|reduce reduction|relieve relief|resolve resolution
respond response responsive|restrain restraint|retain retention|revise revision|rich enrich|satisfy satisfaction satisfactory
seize seizure|sharp sharpen|short shorten|sick sickness|sign signature|simple simplicity simplify simplification|soft soften|solve solution|speak speech|specific specify specification
stabilise stable stability|straight straighten|strive strife|strong strength strengthen|submit submission|subscribe subscription|succeed success successful
supervise supervision|suspend suspension|survive survival|suspect suspicion suspicious|tense tension|thick thicken|tight tighten|tradition traditional
transmit transmission|transcribe transcription|true truth truthful|use usage|vary variation variety various|visible visibility vision visual|warm warmth|weak weaken weakness|weigh weight|wide width widen
wise wisdom|young youth|science scientific|problem problematic|system systematic|benefit beneficial|ill illness|real reality|happy happiness|able ability
child childhood|neighbour neighbourhood|likely likelihood|courage encourage|danger endanger|force enforce|title entitle|circle encircle|cheap cheapen
priority prioritise prioritisation|maximum maximise maximal|minimum minimise minimal|critic criticise criticism|standard standardise|memory memorise|digit digital digitise
finance financial|economy economic economical|industry industrial|commerce commercial|theory theoretical|strategy strategic|history historical historic|region regional
culture cultural|tactic tactical|method methodical|geography geographic|energy energetic|sympathy sympathetic|chaos chaotic|drama dramatic|hero heroic
repeat repetition repetitive|compete competition competitive|define definition|oppose opposition|compose composition|propose proposition|add addition additional|quote quotation
recognise recognition|nourish nutrition nutrient|penetrate penetration|inherit inheritance|annoy annoyance|ally alliance|rely reliance
inflate inflation|dominate domination dominance dominant|tolerate tolerance tolerant|hesitate hesitation hesitant|ignore ignorance|urgent urgency|frequent frequency|fluent fluency
efficient efficiency|consistent consistency|transparent transparency|private privacy|accurate accuracy|literate literacy|intimate intimacy|legitimate legitimacy|pregnant pregnancy|vacant vacancy
certain certainty|loyal loyalty|safe safety|cruel cruelty|poor poverty|difficult difficulty|brave bravery|slave slavery|deliver delivery|recover recovery|rob robbery|bribe bribery|forge forgery
"""


def family_words() -> list[list[str]]:
    """Return the families, each with the word that stands for the others first."""
    return [group.split() for group in _FAMILIES.strip().replace("\n", "|").split("|")]
