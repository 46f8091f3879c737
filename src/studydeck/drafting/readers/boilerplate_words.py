"""The wording of what surrounds articles on the web: patterns that a whole short line must match."""

import re

from studydeck.drafting.document import Skipped

_NETWORKS = (
    r"(?:facebook|twitter|x|linkedin|linked in|pinterest|whatsapp|reddit|instagram|youtube|tumblr|telegram|email|e-mail|mail|print|pocket|"
    r"messenger|copy link|mastodon|bluesky|threads|rss|rss feed|flipboard|mix|skype|viber|wechat|vk|google\+|tiktok|blogthis!?|link)"
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?"
_DATE = rf"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{{0,6}},? )?(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?\.? {_MONTH},? \d{{4}}|{_MONTH} \d{{4}}|\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})"
_READ = r"\d{1,3}[ -]?(?:mins?|minutes?)\.? read(?:ing)?(?: time)?|(?:estimated )?read(?:ing)? time\s?:? ?(?:\d{1,3} ?(?:mins?|minutes?))?"
_NAME = r"(?:(?:dr|prof|mr|ms|mrs)\.? )?[^\W\d_]\S{0,20}(?: (?:[^\W\d_]\S{0,20}|&|and)){0,4}"

_LINES = {
    Skipped.NAVIGATION: r"""
        skip to (?:main |the )?(?:content|navigation|search|footer|menu)|(?:main |primary |toggle |open |close |mobile )*(?:menu|navigation)|
        home|search|search for:?|search \.\.\.|log ?in|log out|sign ?in|sign ?up|register|my account|shop|cart|basket|about|about us|contact|contact us|blog|news|faqs?|
        careers|pricing|help|advertise|archives?|sitemap|site map|subscribe|more|back|next|previous|prev|close|(?:show|read|see|view|load|learn) (?:more|less|all)(?: .{0,3})?|
        continue reading|click here|(?:[←«<‹]\s?)?(?:older|newer|next|previous|prev)[ :]*(?:posts?|articles?|entries|page|story|chapter|lesson)?(?: .{0,3})?|[←«‹] .{1,80}|
        (?:previous|next|prev)\s?: .{2,100}|(?:previous|next) (?:post|article|lesson|chapter|entry|page|story)s?\b.{0,100}|
        (?:back|go|scroll|return) to (?:the )?(?:top|home|homepage|blog|main page|overview)|jump to (?:section|content|recipe)|expand(?: all)?|collapse(?: all)?|
        you are here:?.{0,100}|[^.!?»›>]{1,40}(?:\s[»›>]\s[^.!?»›>]{1,60}){1,8}|(?:print|pin|save|rate)(?: this)? recipe(?:\s?[·|,]\s?(?:print|pin|save|rate)(?: this)? recipe)*|home\s?[›»>/|→].{1,150}|(?:hide|show) (?:table of )?contents|edit(?: this page)?|view source|(?:ads?|ad) (?:top|bottom|middle|side|bar)|
        (?:article )?(?:talk|read|view history)|download(?: as)? pdf|listen to this article|(?:save|bookmark)(?: this)?(?: (?:article|post|page))?|
        filed under:?.{0,80}|for (?:the|other|a|an) .{2,60}, see .{2,60}|not to be confused with .{2,80}|.{3,60} redirects? here\..{0,80}|(?:main articles?|further information|see also)\s?: .{2,100}|(?:(?:article |post )?tags?|categor(?:y|ies)|labels?|topics?|filed under|tagged(?: with)?)\s?:.{0,150}
    """,
    Skipped.NOTICE: r"""
        (?:accept|reject|allow|decline|deny|refuse)(?: all| selected| necessary)?(?: (?:&|and) (?:close|continue))?(?: (?:cookies|optional cookies))?|
        (?:got it|i agree|i accept|agree|ok|okay|understood|dismiss|no,? thanks?|no thank you|maybe later)[!.]?|
        (?:manage|customi[sz]e|cookie|privacy|consent|change|save)(?: (?:my|your))? (?:cookies?|settings|preferences|choices|consent|options|policy)|cookies?|necessary only|
        (?:advertisements?|sponsored(?: (?:content|by.{0,40}))?|ads?|ad|promoted|advertorial)|
        (?:subscribe|sign up|join)(?: now| today| here| free)?(?: (?:to|for) (?:our|the|my|this|free).{0,60}(?:newsletter|mailing list|updates?|list|emails?|blog|feed|channel).{0,40})?[!.]?|
        (?:enter )?(?:your )?(?:e-?mail(?: address)?|first name|name)\s?\*?|(?:our |free |weekly |the )*newsletter|get (?:the|our) .{0,50}(?:newsletter|inbox|updates)[!.]?|
        (?:we respect your privacy|no spam|unsubscribe (?:at )?any ?time).{0,60}|(?:start|try) .{0,30}free trial.{0,20}|disable your ad ?blocker.{0,60}|this (?:article|section|page) (?:needs|may|has|is a stub|relies|does not cite|possibly).{0,60}\b(?:citations?|sources|references|improve|expand|stub|issues|help)\b.{0,150}
    """,
    Skipped.SHARING: rf"""
        (?:share|tweet|pin|post|print|like|save|e-?mail)(?: (?:this|it|now|that))?(?: (?:post|article|page|story|on social media|with (?:your )?friends|via|by|on|to|with))*\s?:?(?: {_NETWORKS})?!?|
        (?:share|save|post|tweet|pin|send|follow(?: us| me)?|find us|connect(?: with us)?|opens?)(?: (?:this|it))? (?:on|to|via|by|with|in) {_NETWORKS}(?: \(opens.{0, 30}\))?|
        share (?:on|to|with|via):?|follow(?: us| me)?(?: on)?(?: social media)?:?|(?:\d+(?:[.,]\d+)?k? )?(?:shares?|likes?|claps?|retweets|views|followers)(?: \d+)?|
        like this:?|like loading\.*|loading\.*|click to (?:share|email|print).{{0,80}}|sharing is caring!?|spread the (?:word|love)!?|
        {_NETWORKS}(?:\s?[,|/·•]?\s?{_NETWORKS})+|(?:\d+ )?(?:share|tweet|pin)s?(?: \d+)?
    """,
    Skipped.COMMENTS: r"""
        \d[\d.,k]* (?:upvotes?|points?|answers?|votes?|replies|views|claps?|likes?|shares?|comments?)(?:\s?[·|•,]\s?\d[\d.,k]* \w+){0,4}|
        (?:leave|post|add|write|submit) (?:a|your|us a|the first) (?:reply|comments?|response|review)(?: cancel reply)?.{0,30}|cancel reply|
        (?:no|\d{1,5}) (?:comments?|responses?|repl(?:y|ies)|thoughts?)(?: yet)?(?: on .{0,150}| to .{0,150})?:?|be the first to comment!?|
        your e-?mail address will not be published\.?.{0,80}|required fields are marked.{0,10}|notify me of .{0,80}|save my name.{0,120}|
        (?:log in|sign in|you must be logged in) to (?:reply|comment|leave|post).{0,40}|join the (?:conversation|discussion)!?|comments (?:are|have been) closed\.?|
        (?:asked|answered|edited|modified|active|commented|joined|replied)\b.{0,30}(?:\bago|\d{4}|today|yesterday)\b.{0,20}|viewed [\d.,]+ ?[km]? times|improve this (?:question|answer)|
        [\d.,k]+(?: [\d.,k]+)* (?:gold|silver|bronze) badges?.{0,60}|sorted by:?|highest score(?: \(default\))?|your answer|(?:accepted|best|top|verified|expert[- ]verified) answers?|upvoted?|downvoted?|flag|\d{1,5}|
        (?:view|see|show) (?:all |more )?(?:\d+ )?(?:more )?(?:answers|replies|comments)|(?:[\d.,k]+ )?people found this (?:helpful|useful).{0,20}|by clicking .{0,60}\byou agree\b.{0,100}|
        (?:(?:and |so |i )*hope (?:that|this|it)(?: \w+)? (?:helps?|helped|is helpful|was helpful|is clear|answers)\b.{0,60}|correct me if i\W?a?m wrong.{0,80}|(?:many )?thank(?:s| you)(?: (?:so|very) much| in advance| a lot)?[.!]*)|
        difficulty(?: level)?\s?: ?(?:easy|medium|moderate|hard|difficult|beginner|intermediate|advanced|\d.{0,5})|
        reply|reply to this|report abuse|(?:sort by )?(?:newest|oldest|best|top)(?: first)?|post comment|submit comment|comments? \(\d{1,5}\)|website|comment \*|was this (?:(?:article|page|post|information|answer) )?(?:helpful|useful)\??.{0,30}
    """,
    Skipped.FOOTER: r"""
        (?:©|\(c\) |copyright (?:©|\(c\)|\d{4}|by )).{0,150}|.{0,80}\ball rights reserved\b.{0,60}|(?:proudly )?(?:powered|built|made|hosted|designed) (?:by|with) .{1,60}|
        (?:privacy|cookie|cookies|terms|legal|accessibility|refund|editorial)(?: (?:policy|notice|statement|of use|of service|and conditions|& conditions|settings|information|guidelines))?(?:\s?[|·•,/-]?\s?(?:privacy|cookie|cookies|terms|legal|accessibility|contact|imprint|sitemap|about|help)(?: (?:policy|notice|statement|of use|of service|and conditions|& conditions|settings|us))?)*|
        imprint|impressum|this page was last (?:edited|modified|updated).{0,80}|(?:simple |awesome inc\. )?theme(?: images)?(?: by)?\b.{0,60}|do not sell.{0,60}|made with (?:love|♥|❤).{0,40}|terms and conditions|disclosure
    """,
    Skipped.AUTHOR: rf"""
        (?:(?:by|in|on|posted|author|written|updated|published|share|and|date|editor)\s?:?)|
        (?:(?:first |last |originally )?(?:posted|published|updated|written|modified|reviewed|created|revised)|date)(?: (?:in|on|at|by|under)|\s?:| (?=\d|{_MONTH} \d)) ?.{{1,100}}|(?:first |last )(?:updated|modified|published|reviewed).{{0,60}}|
        (?:written |posted |asked |answered |reviewed |edited |published |fact[- ]checked |medically reviewed |photos? |image |illustrations? |words |text |story |a guest post )by:? .{{2,60}}|
        by (?!.{{40,}}[^\W\d_]{{3}}[.!?]$){_NAME}(?:\s?[|,·•–—-]\s?.{{0,60}})?|author:? .{{2,60}}|{_DATE}(?:\s?[|,·•–—-]\s?.{{0,60}})?|.{{0,40}}\b(?:{_READ})|
        (?:photo|image|picture|photograph|illustration)s?(?: credits?| source)?(?: by|:| ©| courtesy of) .{{1,80}}|(?:image|photo) credits?|getty images|guest (?:post|author)|(?:medically |expert )?(?:fact[- ]checked|reviewed)|
        .{{2,40}} (?:editorial team|editorial staff|staff writer|news desk|contributors?)|[^.!?/]{{1,40}}(?: / [^.!?/]{{1,60}}){{1,6}}
    """,
}
LINES = tuple(
    (why, re.compile(rf"(?:{''.join(part.strip() for part in words.splitlines())})", re.IGNORECASE))
    for why, words in _LINES.items()
)
"""Lines that surround articles: the first that matches the whole line says why. Weak ones count by their place only."""

_SECTIONS = {
    Skipped.COMMENTS: r"(?:leave|post|add|write) (?:a|your) (?:reply|comment|response).{0,30}|(?:(?:no|\d{1,5}) )?(?:reader )?(?:comments?|responses?|replies|reviews and comments)(?: \(\d+\))?|"
    r"\d{1,5} thoughts? on .{1,150}|join the (?:conversation|discussion)|discussion and comments|what (?:do you|are your) th(?:ink|oughts)\?.{0,60}comment.{0,40}|reader interactions",
    Skipped.RELATED: r"(?:related|similar|recommended|suggested|popular|recent|latest|trending|featured|more|other|top|further|additional|must[- ]read|most (?:read|popular|viewed))"
    r" (?:articles?|posts?|reads?|reading|readings|stories|content|pages?|news|links?|topics|questions|guides|resources|blogs?|searches|from .{1,50}|on .{1,50}|in .{1,50}|like this|by .{1,40})(?: .{0,30})?|"
    r"related \S+(?: \S+)?|you (?:might|may|will|could)(?: also)? (?:also )?(?:like|enjoy|be interested in|love).{0,20}|see also|also read|read (?:also|next|more)|more from .{1,50}|what to read next|up next|"
    r"keep reading|continue reading|people also (?:ask|ask about|search for|read)|don[’']t miss|trending(?: now)?|popular|related|recommended(?: for you)?|explore more|about this (?:site|blog)|blog archive|archives?",
    Skipped.REFERENCES: r"(?:list of )?(?:references?|bibliography|works cited|literature cited|citations?|sources?|resources|literature|footnotes|endnotes|external links|image credits|credits|notes and references|"
    r"(?:sources|references|resources|further reading) (?:and|&) .{1,30}|sources? used|cited (?:works|sources)|useful links|helpful (?:links|resources)|links|notes)",
    Skipped.DISCLAIMER: r"(?:legal |medical |financial |general |important |affiliate )?(?:disclaimers?|disclosures?)(?: .{0,40})?",
    Skipped.AUTHOR: r"about (?:the )?(?:authors?|writer|me|us|the editor|our (?:team|company))|author(?:[’']s)? (?:bio|info|profile|details)|meet the author|author|written by(?: .{1,40})?|contributors?|acknowledge?ments?",
    Skipped.SHARING: r"share(?: this)?(?: (?:post|article|page|story|with .{1,30}))?|follow(?: us)?(?: on .{1,40})?|connect with us|stay connected|get social|social(?: media)?|find us on",
    Skipped.NOTICE: r"(?:(?:join|subscribe to|sign up (?:for|to)|get) )?(?:our |the |my |free |weekly )*(?:newsletter|mailing list|email updates)(?: .{0,40})?|subscribe(?: .{0,60})?|stay (?:in touch|updated|informed)|cookies?(?: (?:policy|notice|settings|consent|preferences))?|"
    r"(?:we value your privacy|your privacy(?: .{0,40})?|this (?:site|website) uses cookies|get in touch|contact us|download (?:our|the|your) free .{1,60})",
    Skipped.NAVIGATION: r"(?:table of )?contents?(?:\s?:.{0,100})?|in this (?:article|post|guide|page|lesson|chapter|section)|on this page|what[’']s (?:in|inside) this .{1,20}|jump to(?: a)?(?: section)?|"
    r"quick (?:links|navigation)|site navigation|navigation(?: menu)?|categories|tags|labels|menu|pages|search(?: this (?:blog|site))?",
    Skipped.FOOTER: r"footer|legal|copyright(?: .{0,60})?|company|terms of (?:use|service)|privacy policy",
}
SECTIONS = tuple((why, re.compile(rf"(?:{words})", re.IGNORECASE)) for why, words in _SECTIONS.items())
"""Headings under which no article goes on. Whether such a section really is one, its content has to show."""

NETWORK = re.compile(_NETWORKS, re.IGNORECASE)
"""The name of a network alone, such as a button of sharing has."""

COOKIE = re.compile(
    r"\b(?:we|this (?:web)?site|our (?:web)?site|our partners|the (?:web)?site)\b.{0,60}\b(?:use|uses|using|store|set|place)\b.{0,60}\bcookies?\b"
    r"|\bby (?:continuing|clicking|using|browsing)\b.{0,120}\b(?:cookies?|agree|consent|privacy policy|terms)\b|\baccept(?:ing)? (?:all )?cookies\b",
    re.IGNORECASE,
)
DISCLAIMER = re.compile(
    r"(?:legal |medical |financial |affiliate )?disclaimers?\s?[:.–—-]|.*\b(?:for (?:general |educational and |informational and )?(?:information|informational|educational|entertainment)(?: and (?:educational|informational|entertainment))? purposes only"
    r"|(?:does|do|should|is|are) not (?:be (?:taken|construed|considered) as |constitute |intended (?:as|to be) )(?:a substitute|professional|legal|financial|medical|investment|tax)"
    r"|(?:contains?|include) affiliate links|we (?:may )?(?:earn|receive) (?:a |an )?(?:small )?(?:commission|compensation))\b",
    re.IGNORECASE,
)
DISCLAIMING = (
    "disclaimer",
    "purposes only",
    " not be ",
    "not constitute",
    "not intended",
    "affiliate links",
    "commission",
    "compensation",
)
"""What a text has at least one of, where `DISCLAIMER` matches: looked for first."""

PROMOTION = re.compile(
    r"(?:read|see|learn|find out|check out)(?: more| also)?(?: about| here| on| at)?\s?:\s|(?:also|related) (?:read|article|post|reading)s?\s?:|(?:sign up|subscribe|join|register|follow us|contact us|get in touch|book a|download (?:our|the|your)|click here|"
    r"don[’']t forget to (?:share|like|subscribe|follow)|if you (?:liked|enjoyed|found) this|did you (?:like|enjoy|find) this|(?:please )?(?:leave|drop) (?:a|your|us) (?:comment|thoughts|reply)|let (?:us|me) know in the comments|"
    r"share (?:this|your)|thanks? (?:you )?for reading)\b"
    r"|(?:ready to|want (?:to|help|more)|looking (?:for|to)|need (?:help|a|more)|interested in|still (?:unsure|have questions)|have (?:any |more )?questions|do you (?:have|need|want))\b[^.?!]{0,90}[?!.,]"
    r".{0,40}\b(?:contact|call|get in touch|sign up|learn more|check out|download|visit|book|schedule|click|try|reach out|get started|talk to|email|join|subscribe|leave a|let (?:us|me) know)\b",
    re.IGNORECASE,
)
CITATION = re.compile(
    r"https?://|www\.|\bdoi\b|\(\d{4}[a-z]?\)|\bretrieved\b|\bisbn\b|\bpp?\. ?\d|\bvol\.|\b(?:press|publish(?:ers|ing)|journal|edition|ed\.|university|mcgraw|pearson|wiley|springer|elsevier|oxford|cambridge)\b"
    r"|\bet al\b|[A-Z][a-z]+, [A-Z]\.|\b(?:19|20)\d\d[.,;]|^\^|^\[\d+\]|[a-z0-9-]\.(?:com|org|net|edu|gov|io|co\.uk)\b",
)
