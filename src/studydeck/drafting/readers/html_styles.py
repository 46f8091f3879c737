"""Which classes and ids a page's own style sheet hides, as far as simple rules say it."""

import re

_SHEET = re.compile(r"<style\b[^>]{0,300}>", re.IGNORECASE)
_RULE = re.compile(r"[{}]")
_HIDING = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.IGNORECASE)
_SIMPLE = re.compile(r"[.#][A-Za-z_-][\w-]{0,80}")
_SHOWN_AGAIN = re.compile(r":(?:block|flex|grid|inline|table|contents)|d-(?:sm|md|lg|xl)-(?:block|flex|grid|inline)")
_LONGEST = 500_000
_NAMES = frozenset(
    {".hidden", ".d-none", ".is-hidden", ".display-none"}
)  # of the usual style sheets, which a page only links to


def hidden_selectors(source: str) -> frozenset[str]:
    """Return the classes (`.name`) and ids (`#name`) that the page's own rules hide, and those that usual sheets do."""
    found = set(_NAMES)
    at = 0
    while opening := _SHEET.search(source, at):
        end = source.find("</style", opening.end())
        if end < 0:
            break
        found |= _hidden_by(source[opening.end() : min(end, opening.end() + _LONGEST)])
        at = end
    return frozenset(found)


def is_hidden(attributes: dict[str, str], selectors: frozenset[str]) -> bool:
    """Whether one of these selectors takes the element, and no class shows it again on a wide screen."""
    classes = attributes.get("class", "")[:1000]
    if f"#{attributes.get('id', '')}" in selectors:
        return True
    return (
        bool(classes) and any(f".{name}" in selectors for name in classes.split()) and not _SHOWN_AGAIN.search(classes)
    )


def _hidden_by(sheet: str) -> set[str]:
    """Return what a sheet's rules hide, but for those within another (`@media`: on paper, on a narrow screen)."""
    found: set[str] = set()
    depth = start = opened = 0
    selector = ""
    for sign in _RULE.finditer(sheet):
        if sign[0] == "{":
            if depth == 0:
                selector, opened = sheet[start : sign.start()], sign.end()
            depth += 1
        else:
            depth = max(depth - 1, 0)
            if depth == 0:
                if not selector.lstrip().startswith("@") and _HIDING.search(sheet, opened, sign.start()):
                    found.update(one.strip() for one in selector.split(",") if _SIMPLE.fullmatch(one.strip()))
                start = sign.end()
                selector = ""
    return found
