"""Times that are named by what happens then: "before the launch", "by half-term"."""

import re

BEFORE = r"before|ahead\s+of|prior\s+to"
SEASONS = "spring|summer|autumn|fall|winter|christmas|easter|term|semester|season|sprint|iteration"
_EVENTS = (
    "launch|release|conference|summit|meeting|go-live|audit|exams?|holidays?|vacation|deadline"
    r"|kick-?off|renewal|event|workshop|trial|elections?|wedding|race|board(?:\s+meeting)?|review"
    "|migration|opening|cut-?over|freeze|merger|move|birth|fair|inspection|marathon|handover|visit"
    "|offsite|concert|birthday|retirement|graduation|anniversary|show|exhibition|tournament|festival"
    f"|AGM|survey|demo(?:\\s+day)?|school\\s+year|planning|fundraiser|{SEASONS}"
)
_LONE = (
    r"half[-\s]?term|mid-?terms?|graduation|retirement|go-live|kick-?off|opening\s+(?:night|day)"
    r"|launch(?:\s+day)?|(?:demo|race|match|polling|election|sports|game|moving|wedding|exam)\s+day|black\s+friday|thanksgiving|ramadan|diwali|hanukkah|carnival"
    rf"|(?:{SEASONS})(?:\s+(?:break|holidays?|term|half-term))?(?:\s+[0-9]+)?"
)
_OURS = r"(?:the|our|my|this|next|his|her|their)"
_BEGINS = (
    "ends?|(?:re)?starts?|begins?|(?:re-?)?opens?|closes?|expires?|runs\\s+out|goes\\s+live|launches|leaves?"
    "|arrives?|kicks\\s+off|retires?|finishes|moves?|is\\s+over|returns?|comes\\s+back"
)
_WORD = r"[\w'’&-]+"
_NOBODY = (
    r"(?!(?:customers?|users?|clients?|patients?|people|they|it|we|you|he|she"
    r"|the\s+(?:customer|user|client|patient))\b)"
)
_CLOSES = r"(?=\s*(?:$|[.,;:)(]|\b(?:by|with|and|so|to|from)\b))"
EVENT = re.compile(
    rf"\b(?P<what>(?:{BEFORE}|by|in\s+time\s+for)\s+{_OURS}\s+(?:{_WORD}\s+){{0,3}}?(?:{_EVENTS})"
    rf"|(?:after|through(?:out)?)\s+the\s+(?:{_EVENTS})"
    rf"|(?:over|during)\s+the\s+(?:{SEASONS})"
    rf"|(?:in|within|by)\s+the\s+(?:first|last)\s+(?:week|month|half)\s+of\s+(?:the\s+)?(?:{SEASONS})"
    rf"|in\s+the\s+(?:(?:next|coming|upcoming)\s+(?:{_EVENTS})|(?:{SEASONS})(?:\s+(?:{_EVENTS}))?)"
    rf"|(?:{BEFORE}|by|until|through)\s+(?:(?:next|this|the)\s+)?(?:{_LONE})"
    r"|(?:by|before|until|in)\s+(?:(?:the\s+)?end\s+of\s+)?"
    r"(?:sprint|iteration|phase|milestone|week|PI|S|cycle|day|month)\s?(?:[0-9]+|one|two|three|four|five|six)"
    r")(?![\w-])(?!['’]s\b)",
    re.IGNORECASE,
)
"""An event by its name."""

ANY_EVENT = re.compile(
    rf"(?<!\bever )(?<!\bright )(?<!\bjust )(?<!\bshortly )(?<!days )(?<!hours )(?<!weeks )"
    rf"(?<!day )(?<!hour )(?<!week )(?<!minutes )(?<!months )\b(?P<what>"
    rf"(?:{BEFORE})\s+{_NOBODY}(?:{_WORD}\s+){{1,4}}?(?:{_BEGINS})"
    rf"|by\s+the\s+time\s+{_WORD}(?:\s+{_WORD}){{1,3}}?"
    rf"|(?:{BEFORE})\s+(?:the|our|my)\s+(?:new\s+|next\s+)?(?-i:[A-Z]){_WORD}(?:\s+{_WORD}){{0,2}}?"
    rf"|(?:{BEFORE})\s+(?:the|our|my)\s+(?:new|next|first|final|annual)(?:\s+{_WORD}){{1,2}}?"
    rf"){_CLOSES}",
    re.IGNORECASE,
)
"""Any event, told by how a clause speaks of it."""
