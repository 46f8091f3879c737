"""Whether a prompt asks something: a question, an order, or a sentence to be completed, in whatever language.

It errs on the side of yes: a prompt is called none only where its words are few and known, or Latin letters begin it
with neither a question word nor an order.
"""

import re

from studydeck.core.text import normalise

_MARKS = re.compile(r"[?？؟¿՞፧⸮‽⁇⁈⁉\u037e]")
_OPEN_ENDS = (":", "：", "…", "...", "。。。", "_", "—", "–", "-")
_GAP = re.compile(r"_{2,}|\.{3}|…|\[\s*\]")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_FEW_WORDS = 2
_FEW_SIGNS = 8
_LAST_LATIN = "\u024f"

# Question words may stand anywhere ("In a startup, who owns the roadmap"). Orders begin a sentence, and so do verbs
# that ask, and question words that are other words elsewhere ("was").
_QUESTION_WORDS = frozenset(
    """
    what which who whom whose why how when where whether
    welche welcher welches welchem welchen wer wem wen wessen warum wieso weshalb wann wo wohin woher wozu
    womit woran worin wodurch wofür
    que quoi quel quelle quels quelles qui pourquoi comment quand où combien lequel laquelle
    qué cuál cuáles quién quiénes cómo cuándo dónde cuánto cuántos cuánta cuántas
    qual quais quem quando onde quanto quantos porquê
    che cosa quale quali chi perché
    welke waarom hoe wanneer waar hoeveel
    vad vilken vilka vem varför när hva hvilken hvem hvorfor hvordan hvor hvad
    który która które kto dlaczego kiedy gdzie
    hangi neden niçin nasıl kaç
    """.split()  # noqa: SIM905 - a list of words is read more easily so
)
_ORDERS = frozenset(
    """
    explain describe define name list give tell state say compare contrast discuss outline sketch show prove derive
    calculate compute solve find determine estimate translate write read spell draw label complete fill finish
    conjugate decline convert simplify expand factor evaluate identify recall recite quote cite summarise summarize
    distinguish differentiate argue justify defend criticise criticize analyse analyze walk talk take imagine suppose
    pick choose select match order rank sort arrange put count mention sum classify trace interpret introduce pitch
    present convince persuade think consider design plan propose suggest recommend apply use demonstrate illustrate
    pronounce answer assess weigh reflect sell teach help guess
    is are was were am do does did can could will would shall should may might must has have had
    was wie come dove wat como co jak ne kim hur var
    isn't aren't don't doesn't didn't can't won't
    erkläre erklär erklären nenne nennen beschreibe beschreiben definiere definieren vergleiche vergleichen zähle
    zählen gib geben übersetze übersetzen berechne berechnen begründe begründen skizziere ergänze vervollständige
    unterscheide ordne schreibe zeige bestimme erläutere erläutern stelle stellen
    explique expliquez expliquer décris décrivez nomme nommez cite citez définis définissez compare comparez énumère
    énumérez donne donnez traduis traduisez calcule calculez complète complétez
    explica describe describa nombra nombre define defina enumera enumere compara di diga da dé traduce calcula completa
    descreva nomeie cite liste dê traduza calcule complete diga
    spiega descrivi nomina elenca definisci confronta traduci calcola completa dai
    leg noem beschrijf definieer vergelijk geef vertaal bereken
    förklara nämn beskriv definiera jämför forklar nevn beskriv definer sammenlign
    wyjaśnij opisz wymień zdefiniuj porównaj podaj
    açıkla tanımla karşılaştır listele
    """.split()  # noqa: SIM905 - a list of words is read more easily so
)
_BEFORE_AN_ORDER = frozenset(("please", "bitte", "now", "then", "and", "so", "briefly"))


def asks(prompt: str) -> bool:
    """Whether the prompt asks for something, as far as that can be told from its words."""
    text = normalise(prompt)
    if _MARKS.search(prompt) or text.endswith(_OPEN_ENDS) or _GAP.search(text):
        return True
    if _UNSPACED.search(text):
        return len(_UNSPACED.findall(text)) > _FEW_SIGNS or text.endswith(("か", "吗", "呢"))
    words = _WORD.findall(text)
    if not words or any(char > _LAST_LATIN and char.isalpha() for char in text):
        return len(words) > _FEW_WORDS or not words  # signs alone, or letters whose orders aren't known here
    return not _QUESTION_WORDS.isdisjoint(words) or _ordered(text)


def _ordered(text: str) -> bool:
    """Whether a sentence or clause of the text begins with an order, or with a verb that asks."""
    for clause in re.split(r"[.!;,]\s+", text):
        words = _WORD.findall(clause)
        while len(words) > 1 and words[0] in _BEFORE_AN_ORDER:
            words = words[1:]
        if words and words[0] in _ORDERS:
            return True
    return False
