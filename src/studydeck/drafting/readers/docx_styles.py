"""What Word's styles and numberings say of a paragraph: a heading of which level, an item of which list, contents, code."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of Word's elements."""

_OFF = frozenset({"0", "false", "off", "none"})
_DEEPEST = 8


class Styles:
    """The styles and numberings of a document, looked up once each."""

    def __init__(self, word: "WordDocument") -> None:
        self._styles: dict[str, Any] = {style.style_id: style for style in word.styles if style.style_id}
        self._kinds: dict[str, tuple[int, bool, bool]] = {}
        self._bullets = _bullets(word)

    def kind(self, style_id: str) -> tuple[int, bool, bool]:
        """Return the heading's level of a style (0 for the title, -1 for none), whether it is of the contents, whether of code."""
        if style_id not in self._kinds:
            self._kinds[style_id] = _kind(self._styles.get(style_id))
        return self._kinds[style_id]

    def numbering(self, paragraph: Any) -> tuple[int, str, bool] | None:
        """Return level, list and whether it has bullets, where the paragraph or its style is an item's."""
        found = _number_of(paragraph.find(f"{W}pPr"))
        style: Any = self._styles.get(style_id(paragraph))
        name = ""
        for _ in range(_DEEPEST):
            if style is None:
                break
            name = name or str(style.name or "").lower()
            found = found or _number_of(style.element.find(f"{W}pPr"))
            style = style.base_style
        named = name.startswith(("list bullet", "list number"))
        depth = int(name[-1]) - 1 if named and name[-1] in "123456789" else 0
        if found is not None:
            level, number_id = found
            if number_id == "0":
                return None
            return level or depth, number_id, self._bullets.get((number_id, level), "number" not in name)
        if named:
            return depth, name.rstrip("0123456789 "), name.startswith("list bullet")
        return None


def _kind(style: Any) -> tuple[int, bool, bool]:
    for _ in range(_DEEPEST):
        if style is None:
            break
        name = str(style.name or "").lower()
        if name.startswith("heading ") and name[8:9].isdecimal():
            return int(name[8]), False, False
        if name in {"title", "toc heading"} or name.startswith("toc "):
            return (0 if name == "title" else -1), name != "title", False
        if "code" in name.split() or name in {"html preformatted", "source code"}:
            return -1, False, True
        properties = style.element.find(f"{W}pPr")
        outline = properties.find(f"{W}outlineLvl") if properties is not None else None
        if outline is not None and (outline.get(f"{W}val") or "9") in "012345":
            return int(outline.get(f"{W}val")) + 1, False, False
        style = style.base_style
    return -1, False, False


def style_id(paragraph: Any) -> str:
    """Return the id of a paragraph's style, or an empty string."""
    properties = paragraph.find(f"{W}pPr")
    style = properties.find(f"{W}pStyle") if properties is not None else None
    return str(style.get(f"{W}val") or "") if style is not None else ""


def _number_of(properties: Any) -> tuple[int, str] | None:
    numbering = properties.find(f"{W}numPr") if properties is not None else None
    if numbering is None:
        return None
    level, number = numbering.find(f"{W}ilvl"), numbering.find(f"{W}numId")
    depth = level.get(f"{W}val") if level is not None else "0"
    if number is None:
        return None
    return min(int(depth) if (depth or "").isdecimal() else 0, _DEEPEST), str(number.get(f"{W}val"))


def _bullets(word: "WordDocument") -> dict[tuple[str, int], bool]:
    """Return of each list and level whether it has bullets."""
    try:
        numbering: Any = word.part.numbering_part.element
    except (KeyError, NotImplementedError):
        return {}
    formats: dict[str, dict[int, bool]] = {}
    for abstract in numbering.iter(f"{W}abstractNum"):
        levels = formats.setdefault(str(abstract.get(f"{W}abstractNumId")), {})
        for level in abstract.iter(f"{W}lvl"):
            form, at = level.find(f"{W}numFmt"), level.get(f"{W}ilvl") or "0"
            if form is not None and at.isdecimal():
                levels[int(at)] = form.get(f"{W}val") in {"bullet", "none"}
    found: dict[tuple[str, int], bool] = {}
    for number in numbering.iter(f"{W}num"):
        abstract = number.find(f"{W}abstractNumId")
        if abstract is not None:
            for at, bulleted in formats.get(str(abstract.get(f"{W}val")), {}).items():
                found[str(number.get(f"{W}numId")), at] = bulleted
    return found


def is_on(element: Any) -> bool:
    """Whether a switch of a style is on: it is there, and doesn't say that it's off."""
    return element is not None and (element.get(f"{W}val") or "1").lower() not in _OFF
