"""What an element's tag, role, class and id say of it: how it is read, and whether it is a part of the page but not of the article."""

import re

from studydeck.drafting.document import Skipped
from studydeck.drafting.readers.html_source import CLONED, PHRASING

NEVER_READ = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "svg",
        "iframe",
        "meta",
        "link",
        "base",
        "img",
        "input",
        "textarea",
        "select",
        "option",
        "optgroup",
        "object",
        "embed",
        "param",
        "source",
        "track",
        "audio",
        "video",
        "canvas",
        "map",
        "area",
        "col",
        "colgroup",
        "wbr",
        "hr",
        "rp",
        "rt",
        "annotation",
        "annotation-xml",
        "progress",
        "meter",
    ]
)
INLINE = (
    frozenset(f"x-{tag}" for tag in CLONED)
    | PHRASING
    | frozenset(
        [
            "button",
            "font",
            "math",
            "mfrac",
            "mi",
            "mn",
            "mo",
            "mrow",
            "msqrt",
            "msub",
            "msup",
            "mtext",
            "picture",
            "rb",
            "rtc",
            "semantics",
            "slot",
        ]
    )
)
HEADINGS = {f"h{level}": level for level in range(1, 7)}

# Class words that say what state or sort a page or an article is of, not what this element is.
_STATE = re.compile(
    r"(?:has|no|with|is|not|category|cat|tag(?!-links|-cloud)|type|format|status|term|topic|elementor|e|et|fusion|wpb|vc|col|row|page-id|page-template|single|logged)-"
)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def _any(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^|-)(?:{'|'.join(words.split())})(?:-|$)")


_STRONG_WORDS = (
    (
        Skipped.COMMENTS,
        _any(
            "comments comment-list commentlist comment-respond comment-form comments-area disqus disqus-thread fb-comments giscus utterances "
            "livefyre intensedebate respond discussion-thread webmentions"
        ),
    ),
    (
        Skipped.NOTICE,
        _any(
            "cookie cookies consent gdpr ccpa onetrust cky cookiebot cookieconsent cc-window cc-banner cmplz didomi usercentrics truste qc-cmp2 "
            "newsletter subscribe signup sign-up optin opt-in mailchimp mc-embed mailpoet paywall adblock advert advertisement advertising ads ad "
            "adsbygoogle sponsored popup pop-up modal lightbox promo cta call-to-action lead-magnet announcement announcement-bar notification-bar site-notice sitenotice notice-box subscription-widget subscribe-widget"
        ),
    ),
    (
        Skipped.SHARING,
        _any(
            "share shares sharing sharedaddy addtoany addthis a2a shariff sharethis ssba sociable social social-links social-icons follow-us followus share-buttons"
        ),
    ),
    (
        Skipped.RELATED,
        _any(
            "related related-posts relatedposts related-articles jp-relatedposts yarpp recommended recommendations more-posts more-from read-next "
            "you-may-like trending popular-posts recent-posts latest-posts outbrain taboola zergnet up-next next-article prev-next bookmark-card"
        ),
    ),
    (
        Skipped.NAVIGATION,
        _any(
            "nav navbar navigation navbox menu mainmenu breadcrumb breadcrumbs toc table-of-contents pagination pager masthead skip-link "
            "searchform search-form searchbox site-header topbar offcanvas toolbar language-switcher"
        ),
    ),
    (
        Skipped.FOOTER,
        _any(
            "footer colophon copyright site-info post-tags tag-links tags-links tagcloud tag-cloud tags entry-footer post-footer blog-footer"
        ),
    ),
    (
        Skipped.AUTHOR,
        _any(
            "byline author-box author-bio about-author author-info post-meta entry-meta article-meta posted-on post-date dateline timestamp post-info reading-time authorbox post-author author"
        ),
    ),
    (Skipped.REFERENCES, _any("references reflist footnotes bibliography endnotes")),
    (Skipped.DISCLAIMER, _any("disclaimer affiliate-disclosure")),
    (
        Skipped.ASIDE,
        re.compile(r"(?:^|-)(?:sidebar|rail|widget-area|complementary)(?:-|$)|^(?:widget|widgets|secondary)(?:-|$)"),
    ),
)
_ROLES = {
    "navigation": Skipped.NAVIGATION,
    "menu": Skipped.NAVIGATION,
    "menubar": Skipped.NAVIGATION,
    "search": Skipped.NAVIGATION,
    "banner": Skipped.NAVIGATION,
    "toolbar": Skipped.NAVIGATION,
    "contentinfo": Skipped.FOOTER,
    "complementary": Skipped.ASIDE,
    "dialog": Skipped.NOTICE,
    "alertdialog": Skipped.NOTICE,
    "alert": Skipped.NOTICE,
    "doc-endnotes": Skipped.REFERENCES,
    "doc-bibliography": Skipped.REFERENCES,
    "doc-toc": Skipped.NAVIGATION,
}
_TAGS = {
    "nav": Skipped.NAVIGATION,
    "menu": Skipped.NAVIGATION,
    "footer": Skipped.FOOTER,
    "aside": Skipped.ASIDE,
    "form": Skipped.NOTICE,
    "fieldset": Skipped.NOTICE,
    "dialog": Skipped.NOTICE,
    "address": Skipped.AUTHOR,
    "pre": Skipped.CODE,
}
_CALLOUT = _any(
    "admonition note notes tip hint callout info important warning caution definition definitions term terms glossary summary takeaway takeaways example highlight box key pullout factbox sidebar-note"
)
_UNSEEN_CLASS = re.compile(
    r"(?:^|\s)(?:sr-only|screen-reader-text|visually-hidden|visuallyhidden|mw-editsection|headerlink|anchor-link|anchorjs-link|hash-link|"
    r"heading-anchor|admonition-title|noprint|u-hidden|assistive-text|offscreen)(?:\s|$)"
)
_FOOTNOTE = _any("reference footnote footnote-ref fn citation cite-ref noteref")
_NONE = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden")
_OPENED = _any(
    "accordion collapse collapsible collapsed tab tabs tabpanel panel toggle faq content answer expand expandable spoiler details"
)
_CONTAINERS = frozenset(
    [
        "div",
        "section",
        "ul",
        "ol",
        "header",
        "footer",
        "aside",
        "nav",
        "form",
        "p",
        "figure",
        "center",
        "details",
        "table",
        "td",
        "article",
        "dl",
        "hgroup",
    ]
)
_NEVER_BY_CLASS = frozenset(["article", "main", "body"])


def class_words(attributes: dict[str, str]) -> list[str]:
    """Return the classes and the id, in small letters with dashes, without those that only name a state."""
    return [word for word in all_class_words(attributes) if not _STATE.match(word)]


def all_class_words(attributes: dict[str, str]) -> list[str]:
    """Return all the classes and the id, in small letters with dashes."""
    words = [*attributes.get("class", "")[:1000].split()[:40], attributes.get("id", "")[:100]]
    plain = (_CAMEL.sub("-", word).lower().replace("_", "-").strip("-") for word in words if word)
    return [word for word in plain if word]


def unseen(tag: str, attributes: dict[str, str]) -> bool:
    """Whether an inline element is hidden, or is a sign of the page (an anchor, a footnote's number) and not of the text."""
    if not attributes:
        return False
    if "hidden" in attributes or _NONE.search(attributes.get("style", "")):
        return True
    classes = attributes.get("class", "")
    if classes and _UNSEEN_CLASS.search(classes):
        return True
    if tag == "sup" or attributes.get("role") == "doc-noteref":
        return (
            any(_FOOTNOTE.search(word) for word in class_words(attributes)) or attributes.get("role") == "doc-noteref"
        )
    return False


def reason_of(tag: str, attributes: dict[str, str]) -> Skipped | None:
    """Return why the element's tag, role, class or id sets it apart from an article, if they do.

    A suspicion only: `main_content` keeps what holds the article's own text all the same.
    """
    words = class_words(attributes) if "class" in attributes or "id" in attributes else []
    if _hidden(attributes):
        return Skipped.HIDDEN
    role = attributes.get("role", "").lower()
    if role in _ROLES:
        return _ROLES[role]
    if tag in _TAGS:
        if tag == "aside" and any(_CALLOUT.search(word) for word in words):
            return None
        return _TAGS[tag]
    if tag not in _CONTAINERS or tag in _NEVER_BY_CLASS:
        return None
    for reason, pattern in _STRONG_WORDS:
        if any(pattern.search(word) for word in words):
            return reason
    return None


def _hidden(attributes: dict[str, str]) -> bool:
    """Whether it isn't shown; a part that a click opens (an answer under its question) counts as shown."""
    if not attributes:
        return False
    classes = attributes.get("class", "")
    if classes and _UNSEEN_CLASS.search(classes):
        return True
    if "hidden" in attributes or attributes.get("aria-hidden") == "true" or _NONE.search(attributes.get("style", "")):
        return attributes.get("role") != "tabpanel" and not any(
            _OPENED.search(word) for word in all_class_words(attributes)
        )
    return False
