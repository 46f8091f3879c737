"""Words that carry a sentence rather than its meaning, and the very common ones that carry little."""

# ruff: noqa: SIM905 - lists of words are read as text

FUNCTION_WORDS = frozenset(
    """
    a an the this that these those it its itself they them their themselves he she his her him we our us you your i me my one ones
    is are was were be been being am do does did doing done has have had having will would shall should can could may might must
    and or but nor so yet if then than as of to in on at by for with from into onto upon about over under between among through during
    within per via up out off down while whereas because since although though when where whether however therefore thus hence also
    too very quite rather just only even still already again there here both either each every any some all most many much more less
    such same other others another own not no never without none cannot neither who whom whose which what why how let s t re ve ll d m
    etc eg ie e g well really actually basically simply perhaps maybe something anything everything thing things someone somebody
    everyone everybody anybody anyone nobody nothing like until unless against across along around before after above below got get gets getting goes
    """.split()
)
QUESTION_WORDS = frozenset("what which why how who whom when where whose whether".split())
AUXILIARIES = frozenset(
    "is are was were be been am do does did has have had will would shall should can could may might must".split()
)
BE = frozenset("is are was were be been being am get gets got".split())
PRONOUNS = frozenset("it they he she we you i this that these those one".split())

# Small words that still tell statements apart: more or less, above or below, own or other.
TELLING = frozenset(
    "more less many few most least all same other another above below before after up down own both against until never still before without else yourself himself themselves oneself".split()
)

# Stems of words that are in every field, so that finding one says little.
COMMON_STEMS = frozenset(
    """
    make do get have use give take find help provid ensur allow set show creat let put work go come becom try tri
    happen involv includ contain concern relat refer mean call bring hold
    enabl caus lead rely depend base serv handl manag deal thing way part kind type form case point fact time place
    peopl person someon group set number amount level state term order process activiti approach method concept idea
    product compan busines organisat organisation firm certain particular different various several general main important
    good new big larg smal long short great whole simpl real right specific main major typical usual
    item element aspect area field subject object matter result effect exampl instanc purpos reason role function task job
    one single possibl abl own same other such overal total ful within together
    """.split()
)

# Words that look like others and are none of their slips.
LOOKALIKES = frozenset(
    """
    project product protect process protein produce promise premise prevent present percent precept adapt adopt affect effect accept except
    access assess asset accent except expect aspect inspect suspect respect prospect complement compliment principal principle personal
    personnel stationary stationery historic historical economic economical sensible sensitive causal casual moral morale formal former
    formula format contract contrast contact context content consent concept convert concert concern convent invest infest invent inverse
    reverse revise device devise advice advise incident accident incidence evidence residence precedent president resident proceed precede
    persecute prosecute perspective prospective respective collective selective election selection section session mission emission omission
    admission permission commission compression expression impression depression repression recession procession possession profession
    progression regression transcription translation transition transaction translocation mitosis meiosis afferent efferent genotype phenotype
    prokaryote eukaryote absorption adsorption induction deduction reduction production conduction convection connection correction collection
    conversion conservation conversation observation reservation inflation deflation relation revelation revolution evolution resolution
    solution substitution institution constitution contribution distribution attribution retribution allusion illusion elusion intension
    intention extension tension attention retention detention detection protection projection rejection injection infection inspection
    monarchy anarchy oligarchy hierarchy theology geology biology ecology zoology psychology physiology physics physical fiscal musical medical
    radical vertical critical political practical tactical typical topical tropical optical optimal normal formal thermal internal external
    eternal maternal paternal fraternal literal lateral liberal federal general mineral numeral natural neutral neural rural plural mural
    brand bread broad board break brake bride bridge charge change chance channel cannel quite quiet quit statue status statute state estate
    country county counter courier current currency carrier barrier career course cause coarse source force court count account amount
    mountain fountain maintain contain retain obtain sustain certain curtain captain capital capitol rational ration ratio national notional
    optional operation cooperation corporation separation preparation generation federation moderation duration saturation maturation
    stock stack stick stuck track trick truck tract trace trade grade grate great greet green grain brain train drain strain stain
    market marker maker manger manager merger margin marine marital martial material maternal metal mental mortal model modal mode module
    plan plant plane planet plain plate place plaza price prize pride prime crime climb client silent agent urgent argent student
    message massage passage package luggage language average beverage leverage coverage courage storage shortage mortgage wage wager
    server sever several severe served sender tender gender render vendor lender leader reader loader louder ladder later latter letter
    litter matter mutter butter better batter barter carter charter chapter character tree three threat thread treat tread trend friend
    """.split()
)
