"""Words as shells write them: quotes taken off what was typed, and put on what is offered."""

from collections.abc import Sequence

_SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./:=@%+,-")
_ESCAPED = '\\"$`'  # what a backslash takes the meaning from inside double quotes
_BREAKS = frozenset(":=")  # bash takes these for words of their own


def unquoted(word: str) -> tuple[str, str]:
    """Return the text a shell word stands for, and the quote that is still open at its end (or an empty string)."""
    found: list[str] = []
    quote = ""
    signs = iter(word)
    for sign in signs:
        if sign == "\\" and quote != "'":
            escaped = next(signs, "")
            found.append(escaped if not quote or escaped in _ESCAPED else sign + escaped)
        elif sign == quote:
            quote = ""
        elif sign in "'\"" and not quote:
            quote = sign
        else:
            found.append(sign)
    return "".join(found), quote


def quoted(text: str, quote: str = "") -> str:
    """Return a text so that bash reads it as it is, inside an open quote or outside of any."""
    if quote == "'":
        return text.replace("'", "'\\''")
    if quote == '"':
        escaped = "".join(f"\\{sign}" if sign in _ESCAPED else sign for sign in text)
        return escaped.replace("!", "\"'!'\"")
    return "".join(sign if sign in _SAFE or not sign.isascii() else f"\\{sign}" for sign in text)


def glued(words: Sequence[str]) -> tuple[list[str], str]:
    """Return bash's words with those that it cut at `:` and `=` whole again, and what it won't replace of the last."""
    whole: list[str] = []
    last = ""  # the last piece of the last word, which is all that bash replaces
    open_end = False
    for word in words:
        breaks = bool(word) and _BREAKS.issuperset(word)
        if whole and (breaks or open_end):
            whole[-1] += word
        else:
            whole.append(word)
        last = "" if breaks else word
        open_end = breaks
    kept = whole[-1][: len(whole[-1]) - len(last)] if whole else ""
    return whole, kept
