"""HTML is made safe to parse, and every run of text in it is given a mark that says where it stood in the source.

A parser keeps no offsets, moves text about (out of tables) and, as browsers must, takes quadratic time for deep nesting,
unclosed bold and thousands of attributes. So one linear pass goes before it: it puts a mark of two private-use characters
before each run of text, drops what never holds text, renames the elements that parsers clone, and flattens what lies too deep.
"""

import re

MARK = re.compile("([\U000f0000-\U000f7fff])([\U00100000-\U00107fff])")
"""A mark: two digits of base 32768, the offset in the source of the character that follows."""

DEEPEST = 256
_LONGEST_TAG = 4000
_BITS, _HIGH, _LOW = 15, 0xF0000, 0x100000
_MASK = (1 << _BITS) - 1
_PRIVATE = re.compile("[\U000f0000-\U000fffff\U00100000-\U0010ffff\ud800-\udfff]")

_TOKEN = re.compile(
    r"<(?P<close>/?)(?P<name>[A-Za-z][^\s/><]{0,60})"
    r"""(?P<rest>(?:[^>=]++|=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z))?)*+)(?:>|\Z)"""
    r"|<(?P<other>!--|[!?/])"
    r"|&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?"
)
_INK = re.compile(r"\S")
_COMMENT_END = re.compile(r"--!?>")
_KEPT = re.compile(
    r"""\b(?P<name>class|id|role|hidden|href|colspan|rowspan|start|itemprop)\s{0,4}=\s{0,4}"""
    r"""(?:"(?P<double>[^"]{0,300})"|'(?P<single>[^']{0,300})'|(?P<bare>[^\s"'>]{1,300}))""",
    re.IGNORECASE,
)

_SWALLOWED = frozenset({"script", "style"})  # to the end of the document, where they aren't closed: it is all code
_DROPPED = _SWALLOWED | {
    "noscript",
    "template",
    "svg",
    "iframe",
    "noembed",
    "noframes",
    "textarea",
    "object",
    "audio",
    "video",
    "canvas",
    "select",
    "datalist",
}
_NO_MORE = frozenset(
    {"plaintext", "xmp", "listing", "frameset", "frame", "image", "keygen", "portal", "isindex", "base", "link"}
)
_TABLE_PARTS = frozenset({"tr", "td", "th", "thead", "tbody", "tfoot", "colgroup", "caption"})
_OFTEN_IGNORED = frozenset({"html", "head", "body", "option", "optgroup", "rb", "rt", "rp", "rtc"})
_COMMENT, _CELL = "<!---->", "<td>"
CLONED = frozenset(["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"])
_VOID = frozenset(["area", "br", "col", "embed", "hr", "img", "input", "meta", "param", "source", "track", "wbr"])
_SELF_CLOSING = frozenset(
    [
        "p",
        "li",
        "dt",
        "dd",
        "option",
        "optgroup",
        "tr",
        "td",
        "th",
        "thead",
        "tbody",
        "tfoot",
        "colgroup",
        "caption",
        "rb",
        "rt",
        "rp",
        "rtc",
        "html",
        "head",
        "body",
        "title",
    ]
)
PHRASING = frozenset(
    [
        "span",
        "abbr",
        "acronym",
        "cite",
        "q",
        "sub",
        "sup",
        "mark",
        "time",
        "label",
        "kbd",
        "var",
        "samp",
        "dfn",
        "bdi",
        "bdo",
        "ins",
        "del",
        "data",
        "output",
        "ruby",
    ]
)
"""Tags of words within a line, beside those that are renamed."""
_INLINE = CLONED | PHRASING


def mark(offset: int) -> str:
    """Return the mark of this offset."""
    return chr(_HIGH + (offset >> _BITS)) + chr(_LOW + (offset & _MASK))


def offset_of(found: re.Match[str]) -> int:
    """Return the offset that a found mark stands for."""
    return (ord(found[1]) - _HIGH << _BITS) + ord(found[2]) - _LOW


def unmarked(text: str) -> str:
    """Return the text without marks: for attributes, into which they may have fallen."""
    return MARK.sub("", text)


def prepared(source: str) -> str:
    """Return the source as it is given to the parser. Linear in its length."""
    if _PRIVATE.search(source):
        source = _PRIVATE.sub("\ufffd", source)
    return _Preparation(source).run()


class _Preparation:
    """One pass through a source."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._out: list[str] = []
        self._open: list[str] = []  # elements that nest, outermost first
        self._flattened: list[str] = []  # those beyond the deepest, which were not written
        self._last_comment = source.rfind("--")
        self._unclosed: set[str] = set()
        self._before_text = ""  # what keeps the parser from joining the next text to one that it copies each time

    def run(self) -> str:
        source, at = self._source, 0
        while found := _TOKEN.search(source, at):
            self._text(at, found.start())
            if found["name"]:
                at = self._tag(found)
            elif found["other"]:
                at = self._declaration(found)
            else:
                at = found.end()
                self._entity(found)
        self._text(at, len(source))
        return "".join(self._out)

    def _text(self, start: int, end: int) -> None:
        if start == end:
            return
        ink = _INK.search(self._source, start, end)
        if ink:
            at = ink.start()
            self._out.append(f"{self._source[start:at]}{self._before_text}{mark(at)}{self._source[at:end]}")
            self._before_text = ""
        else:
            self._out.append(self._source[start:end])

    def _entity(self, found: re.Match[str]) -> None:
        if self._before_text == _CELL and found[0].startswith("&nbsp"):
            return  # a space between two cells
        self._out.append(f"{self._before_text}{mark(found.start())}{found[0]}")
        self._before_text = ""

    def _declaration(self, found: re.Match[str]) -> int:
        """Pass over a comment, a doctype or a broken tag; a comment that is never closed loses only its sign."""
        source, start = self._source, found.start()
        if found["other"] == "!--":
            if source.startswith((">", "->"), start + 4):
                return source.index(">", start) + 1
            if start + 4 <= self._last_comment:
                end = _COMMENT_END.search(source, start + 4)
                if end:
                    return end.end()
                self._last_comment = -1
            return start + 4
        end_at = source.find(">", start)
        return end_at + 1 if end_at >= 0 else len(source)

    def _tag(self, found: re.Match[str]) -> int:
        name, closes = found["name"].lower(), bool(found["close"])
        if name in _DROPPED:
            return found.end() if closes else self._past(name, found.end())
        if name in _NO_MORE:
            return found.end()
        if name in _VOID or name in _SELF_CLOSING:
            self._between(name, closes)
            self._out.append(f"</{name}>" if closes else f"<{name}{self._attributes(found)}>")
        elif closes:
            self._close(name)
        elif len(self._open) >= DEEPEST:
            self._flatten(name)
        else:
            self._open.append(name)
            self._out.append(f"<{_renamed(name)}{self._attributes(found)}>")
            self._between(name, closes)
        return found.end()

    def _between(self, name: str, closes: bool) -> None:
        """Note what must stand before the next text: a cell where it stands loose in a table, a comment where a tag is ignored."""
        if name in _TABLE_PARTS:
            in_table = "table" in self._open
            in_cell = name in {"td", "th", "caption"} and not closes
            self._before_text = ("" if in_cell else _CELL) if in_table else _COMMENT
        elif name == "table":
            self._before_text = _CELL
        elif name in _SELF_CLOSING:
            self._before_text = _COMMENT if closes or name in _OFTEN_IGNORED else ""
        elif name == "form":
            self._before_text = _COMMENT

    def _flatten(self, name: str) -> None:
        if len(self._flattened) < 4 * DEEPEST:  # what is deeper still isn't counted; its closing tags find nothing
            self._flattened.append(name)
        if name not in _INLINE:
            self._out.append("<p>")

    def _close(self, name: str) -> None:
        if self._flattened:
            if name in self._flattened:
                _cut(self._flattened, name)
                self._out.append("" if name in _INLINE else "<p>")
                return
            if name not in self._open:
                return
            self._flattened.clear()
        if name in self._open:
            _cut(self._open, name)
            self._out.append(f"</{_renamed(name)}>")
            if name == "table":
                self._before_text = ""

    def _attributes(self, found: re.Match[str]) -> str:
        rest = found["rest"]
        if len(rest) <= _LONGEST_TAG:
            return rest
        kept = ""
        for one in _KEPT.finditer(rest, 0, 10 * _LONGEST_TAG):
            value = one["double"] or one["single"] or one["bare"] or ""
            kept += f' {one["name"]}="{value.replace(chr(34), "")}"'
            if len(kept) > _LONGEST_TAG:
                break
        return kept

    def _past(self, name: str, start: int) -> int:
        """Return where the element that begins here is over; one that is never closed is only its tag, unless it is code."""
        if name not in self._unclosed:
            end = re.compile(rf"</{name}(?=[\s/>])[^>]*", re.IGNORECASE).search(self._source, start)
            if end:
                return min(end.end() + 1, len(self._source))
            self._unclosed.add(name)
        return len(self._source) if name in _SWALLOWED else start


def _renamed(name: str) -> str:
    return f"x-{name}" if name in CLONED else name


def _cut(names: list[str], name: str) -> None:
    """Close the innermost element of this name and all that is open within it."""
    while names.pop() != name:
        pass


def without_marks(text: str) -> str:
    """Return the text with characters that could be taken for a mark replaced."""
    return _PRIVATE.sub("\ufffd", text)
