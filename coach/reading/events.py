"""Times that are named by what happens then: "before the launch", "by half-term"."""

import re
import tomllib
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

_DATA: dict[str, Any] = tomllib.loads(
    files("coach.reading").joinpath("occasions.toml").read_text("utf-8")
)


def _alternatives(part: str, name: str) -> str:
    """Write a list of `occasions.toml` as alternatives; longer words come first."""
    words = sorted(_DATA[part][name].split(), key=len, reverse=True)
    return "|".join(word.replace("_", r"[-\s]?") for word in words)


BEFORE = r"before|b4|ahead\s+of|prior\s+to"
BY = (
    r"by|this\s+side\s+of|in\s+the\s+(?:run|lead)[-\s]?up\s+to|until|untill|till|['’]?til"
    r"|up\s+(?:to|until)|in\s+time\s+for|ready\s+for|come"
)
_READY_FOR = (
    r"(?:(?<=\bbooked )|(?<=\bup )|(?<=\bplace )|(?<=\blive )|(?<=\bopen )|(?<=\bconfirmed ))for"
)
SEASONS = _alternatives("nouns", "season")
ONCE = _alternatives("nouns", "once")
PAPER = _alternatives("nouns", "paper")
_FEASTS = {name: tuple(map(int, day.split("-"))) for name, day in _DATA["feasts"].items()}
_FEAST = "|".join(
    re.escape(name).replace(r"\ ", r"\s+").replace("s\\s+", "['’]?s\\s+")
    for name in sorted(_FEASTS, key=len, reverse=True)
)
_EVENTS = f"{_alternatives('nouns', 'event')}|{SEASONS}"
_PART = (
    r"(?:(?:early|mid|late|the\s+(?:end|start|beginning|close)\s+of|end\s+of|start\s+of)[-\s]?)?"
)
_HOLIDAYS = r"(?:\s+(?:break|holidays?|hols|term|half-term|weekend))?"
_LONE = (
    rf"{_alternatives('nouns', 'alone')}|(?:{_FEAST})(?!\w)"
    r"|(?:launch|demo|race|match|polling|election|sports|game|moving|wedding|exam)\s+day"
    rf"|{_PART}(?:{SEASONS}){_HOLIDAYS}(?:\s+[0-9]+)?"
)
_OURS = r"(?:the|our|my|this|next|his|her|their)"
_WORD = r"[\w'’&-]+"
_CONTENT = rf"(?!(?:up|down|from|to|at|by|and|or|on|in|for|with|of)\b){_WORD}"
_NUMBER = r"(?:[0-9]+(?:\.[0-9]+)*|one|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_NOBODY = (
    r"(?!(?:customers?|users?|clients?|patients?|people|they|it|we|you|he|she"
    r"|(?:the|a)\s+(?:customer|user|client|patient|guest|caller|visitor)s?)\b)"
)
NAMED_EVENT = re.compile(rf"\s+(?:{_EVENTS})(?![\w-])", re.IGNORECASE)
"""What makes of "before the March" a time in March."""
_ROUTINE = rf"(?:{_alternatives('nouns', 'routine')})\b"
_CLOSES = (
    r"(?=\s*(?:$|[.,;:)(\]–—]|[0-9£$€]|\b(?:by|with|and|so|to|from|for|in|at|on|we|all|have|get"
    r"|below|above|under|over|this|next)\b))"
)
_TURN = (
    r"(?:very\s+)?(?:start|end|beginning|close|opening|middle|turn|onset|completion|arrival|conclusion"
    r"|launch|last\s+(?:week|day|month))"
)
_BRIEF = rf"(?:{_WORD}\s+){{0,2}}?(?:{_alternatives('nouns', 'brief')})\b(?!\s+[0-9])"
_ANY_DAY = (
    r"another|agreed|due|promised|expected|planned|given|extra|additional|further|about|around|nearly|almost|roughly|over|under|only|just|coming"
    r"|past|mid|the|our|this|next|one|two|three|four|five|six|half|full|working|business|lunch|coffee|tea|dinner"
    r"|screen|school|trading|rest|peak|quiet|same|previous|following|first|last|end|start|of|by|late"
)
"""What stands before "day" or "break" where no single one is meant."""
_GENERAL = r"(?:each|every|any|an?|their|its|his|her|your)\b"
EVENT = re.compile(
    rf"\b(?P<what>(?:{BEFORE}|{BY})\s+{_OURS}\s+(?:(?!of\b){_WORD}\s+){{0,3}}?(?:{_EVENTS}){_HOLIDAYS}"
    rf"|(?:after|through(?:out)?)\s+the\s+(?:{_EVENTS})"
    rf"|(?:over|during|across)\s+the\s+(?:{_WORD}\s+)?(?:{SEASONS}){_HOLIDAYS}"
    rf"|(?:in|within|by)\s+the\s+(?:first|last)\s+(?:week|month|half)\s+of\s+(?:the\s+)?(?:{SEASONS})"
    rf"|(?:in|at)\s+(?:the|our)\s+(?:next|coming|upcoming)\s+(?:{_EVENTS})"
    rf"|in\s+(?:the|our)\s+(?:{SEASONS})(?:\s+(?:{_EVENTS}))?"
    rf"|(?:{BEFORE}|{BY}|through|over|{_READY_FOR})\s+(?:(?:next|this|the)\s+)?(?:{_LONE})|at\s+(?:{_LONE})"
    rf"|(?:in|at|by|before|for|during)\s+(?:this|next)\s+(?:year|month|quarter|season)['’]?s\s+"
    rf"(?:{_WORD}\s+)?(?:{_EVENTS})"
    rf"|(?:by|before|until|till|in|between)\s+(?:(?:the\s+)?end\s+of\s+)?"
    rf"(?:(?:{_alternatives('nouns', 'numbered')})\s?|weeks\s+[0-9]+\s*(?:-|–|to|and)\s*){_NUMBER}"
    rf"|(?<=\()(?:{_alternatives('nouns', 'numbered')})\s?{_NUMBER}(?=\))"
    rf"|(?:{BEFORE}|by|until|till|in\s+time\s+for)\s+(?:(?:the\s+)?end\s+of\s+)?"
    rf"(?:{_alternatives('nouns', 'numbered_by')})\s?{_NUMBER}"
    rf"|(?:{BEFORE}|by|until|till|in\s+time\s+for)\s+(?:the\s+)?(?-i:[A-Z]){_WORD}\s+(?:{_WORD}\s+){{0,2}}?20[2-4][0-9](?!\w)"
    r")(?![\w-])(?!['’]s\b)(?!\s+of\s+(?!the\b|our\b|this\b|my\b|20))"
    r"(?!\s+(?:they|it|you|that|which|when|where)\b)",
    re.IGNORECASE,
)
"""An event by its name."""

TURN = re.compile(
    rf"\b(?P<what>(?:{BEFORE}|{BY}|through\s+(?:to|until)|on|from\s+now\s+(?:to|until))\s+(?:the\s+)?{_TURN}\s+of\s+"
    rf"(?!{_GENERAL}|(?:{_OURS}\s+)?{_BRIEF})(?:{_OURS}\s+)?"
    rf"(?:(?:{_WORD}\s+){{0,3}}?{_WORD}{_CLOSES}|{_WORD})"
    rf"|(?:at|on)\s+(?:the\s+)?(?:end|close|completion)\s+of\s+(?!{_GENERAL})(?:(?:the|our|my|this)\s+)?(?:{_WORD}\s+)?"
    rf"(?:{_alternatives('nouns', 'span')})(?![\w-])"
    rf"|(?:{BEFORE}|{BY}|over|during)\s+(?:the\s+|our\s+|this\s+|next\s+)?"
    rf"(?:(?!(?:{_ANY_DAY}|{_GENERAL})\b)(?=[a-z]){_WORD}\s+){{1,2}}?"
    rf"(?:{_alternatives('nouns', 'stretch')})(?![\w-])"
    rf"|(?:{BEFORE}|by\s+the\s+time|until)\s+(?:the|our|my)\s+(?:new|next|first|old)\s+"
    rf"(?:{_WORD}\s+){{0,3}}?{_WORD}{_CLOSES}"
    rf"|during\s+the\s+(?!\w+day\b)(?-i:[A-Z])[a-z]{_WORD}(?:\s+(?-i:[A-Z]){_WORD})?"
    rf"|(?:{BEFORE})\s+(?:moving|starting|turning|retiring|graduating|relocating|joining|departing)"
    rf"(?:\s+{_WORD}){{0,3}}?{_CLOSES}"
    rf"|(?:when|once|as\s+soon\s+as)\s+(?:the\s+)?(?:new\s+)?"
    rf"(?:{SEASONS}|school|university|lease|contract|grant|{ONCE})\s+"
    rf"(?:{_alternatives('verbs', 'turning')})"
    rf"|(?:{BEFORE}|by|until)\s+(?:(?!(?:{_ANY_DAY}|{_GENERAL})|\w+ing\b){_CONTENT}\s+){{1,2}}?(?:{ONCE})(?={_CLOSES})"
    rf"|(?:{BEFORE}|by|until|in)\s+(?:the\s+end\s+of\s+)?(?-i:[TWM])[0-9]{{1,2}}"
    rf"|(?:an?|one|two|three|four|five|six|[0-9]+)\s+(?:days?|weeks?|months?)\s+after\s+"
    rf"(?:(?:the|our)\s+)?(?:{ONCE})"
    rf")(?![\w-])(?!['’]s\b)",
    re.IGNORECASE,
)
"""How something begins or ends, whatever it is, and days by their names."""

LEAD = re.compile(
    r"(?:\b(?:one|two|three|four|five|six|few|[0-9]+)\s+(?:\w+\s+)?(?:minutes?|hours?|days?|weeks?|months?)"
    r"|(?<![0-9kKmM%])(?:^|\s)an?\s+(?:minute|hour|day|week|month)|\b(?:ever|right|just|shortly|long|well))\s+$",
    re.IGNORECASE,
)
"""How long before something happens work is done as a rule: "two days before the shift begins"."""
ANY_EVENT = re.compile(
    rf"\b(?P<what>"
    rf"(?:{BEFORE})\s+{_NOBODY}(?:{_WORD}\s+){{1,4}}?(?:{_alternatives('verbs', 'turning')})"
    rf"|by\s+the\s+time\s+{_NOBODY}{_WORD}(?:\s+{_WORD}){{1,3}}?"
    rf"|(?:{BEFORE}|by\s+the\s+time|until)\s+(?:I|we)\s+(?:{_WORD}\s+){{0,3}}?{_WORD}"
    rf"|(?:{BEFORE})\s+(?:the\s+|our\s+|my\s+)?(?-i:[A-Z]){_WORD}(?:\s+{_WORD}){{0,2}}?"
    rf"|(?:{BEFORE})\s+(?!{_ROUTINE}|{_GENERAL}|\w+ing\b|[0-9]|(?:the|our|my|and|or|do|does|did|is|was|were|has|have|can|will)\b){_NOBODY}"
    rf"(?:{_CONTENT}\s+){{2,5}}?{_CONTENT}"
    rf"|(?:{BEFORE})\s+(?!{_ROUTINE})(?:the|our|my)\s+(?!{_BRIEF}|(?:customer|user|client|patient|guest|caller)s?\b)"
    rf"(?:{_CONTENT}\s+){{0,4}}?{_CONTENT}"
    rf"){_CLOSES}",
    re.IGNORECASE,
)
"""Any event, told by how a clause speaks of it."""


@cache
def _easter(year: int) -> date:
    """Reckon Easter Sunday of the Gregorian calendar."""
    golden, century, rest = year % 19, *divmod(year, 100)
    leap, short = divmod(century, 4)
    moved = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leap - moved + 15) % 30
    weekday = (32 + 2 * short + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def feast_day(words: str, first: date) -> date | None:
    """Give the next day from `first` on that a feast named in the words falls on."""
    name = words.lower().replace("'", "").replace("’", "")
    if re.search(r"\beaster(?:\s+sunday)?$", name):
        return next(day for year in (first.year, first.year + 1) if (day := _easter(year)) >= first)
    found = next(
        (one for one in sorted(_FEASTS, key=len, reverse=True) if name.endswith(one)), None
    )
    if found is None:
        return None
    day = date(first.year, *_FEASTS[found])
    return day if day >= first else day.replace(year=first.year + 1)
