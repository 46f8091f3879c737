"""Cards that the tests of the grader share, from several fields."""

from studydeck.core.card import Point
from studydeck.core.grading.rubric import Concept, Rubric, Subject

CHURN = Rubric(
    prompt="What is churn?",
    kind="definition",
    answer="Churn is the share of customers who stop paying for a product within a given period.",
    points=(
        Point("share of customers", ("percentage of customers", "proportion of users")),
        Point("stop using or paying", ("leave", "cancel", "quit"), essential=True, contradicts=("keep paying",)),
        Point("within a given period", ("in a period", "per month")),
    ),
    subjects=(Subject("churn"),),
)
ROLES = Rubric(
    prompt="How does product management differ from marketing?",
    kind="difference",
    answer="Product management decides what to build and owns the roadmap. Marketing promotes the product and creates demand.",
    points=(
        Point("decides what to build", ("which features get made", "defines the product"), side="Product management"),
        Point("owns the roadmap", ("orders the backlog", "works with developers"), side="Product management"),
        Point("promotes the product", ("communicates the offer", "runs campaigns"), side="Marketing"),
        Point("creates demand", ("brings in buyers", "generates leads"), side="Marketing"),
    ),
    subjects=(Subject("Product management", ("PM",)), Subject("Marketing", ("marketer",))),
)
WORTH = Rubric(
    prompt="How do CAC and LTV relate?",
    kind="difference",
    answer="CAC is what it costs to win a customer. LTV is the revenue a customer brings. LTV should be above CAC.",
    points=(
        Point("cost of winning a customer", ("acquisition cost",), side="CAC"),
        Point("revenue a customer brings", ("what a customer is worth",), side="LTV"),
        Point("LTV above CAC", ("LTV greater than CAC", "LTV exceeds CAC")),
    ),
    subjects=(Subject("CAC"), Subject("LTV")),
)
OSMOSIS = Rubric(
    prompt="What is osmosis?",
    kind="definition",
    answer="Water moves through a membrane from low to high concentration.",
    points=(
        Point("water moves", ("flow of water",)),
        Point("through a membrane", ("across a membrane",)),
        Point("from low to high concentration", ("towards the stronger solution",)),
    ),
    subjects=(Subject("osmosis"),),
)
BRAND = Rubric(
    prompt="What is a brand?",
    kind="definition",
    answer="What people think of a company; more than a logo.",
    points=(
        Point("what people think of a company", ("reputation of a company", "associations people have")),
        Point("more than a logo", ("not just a logo",)),
    ),
    subjects=(Subject("brand"),),
)
PRODUCT = Concept(
    "",
    "Product management",
    (Point("decides what to build", ("which features get made",)), Point("owns the roadmap", ("orders the backlog",))),
)
MARKETING = Rubric(
    prompt="What is marketing?",
    kind="definition",
    answer="Marketing learns what customers need, communicates value and creates demand.",
    points=(
        Point("learns what customers need", ("studies what buyers want",)),
        Point("communicates value", ("promotes the offer",)),
        Point("creates demand", ("generates interest",)),
    ),
    subjects=(Subject("marketing"),),
    others=(PRODUCT,),
)
ALL = (CHURN, ROLES, WORTH, OSMOSIS, BRAND, MARKETING)
