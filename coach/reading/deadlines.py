"""The time by which, told apart from rates ("per week") and service levels ("within 4 hours")."""

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from coach.model.cycle import Cycle
from coach.reading.aroundnow import NO_DEADLINE, around_now
from coach.reading.clauses import tells_what_is
from coach.reading.countdown import ITS_VALUE, SHARE, counted_ahead
from coach.reading.dates import (
    EXACT,
    PERIOD,
    SHORT_DAY,
    Calendar,
    exact_day,
    next_day,
    period,
    slashed_days,
)
from coach.reading.dates import weekday as next_weekday
from coach.reading.events import (
    ANY_EVENT,
    BEFORE,
    EVENT,
    LEAD,
    NAMED_EVENT,
    TURN,
    feast_day,
)
from coach.reading.facts import Fact
from coach.reading.locale import Locale
from coach.reading.numerals import ENGLISH
from coach.reading.spans_of_time import without_a_number
from coach.reading.stretches import within

_UNTIL = (
    rf"{BEFORE}|by|until|untill|till|['’]?til|up\s+(?:to|until)|due(?:\s+(?:on|by|in))?|deadline(?:\s+(?:is|of))?:?"
    r"|(?:no|not)\s+later\s+than|in\s+time\s+for|ready\s+for|come|this\s+side\s+of|in\s+the\s+(?:run|lead)[-\s]?up\s+to"
)
_CUE = (
    rf"\b(?P<cue>{_UNTIL}|in|during|across|^over|over\s+the\s+course\s+of|as\s+of"
    r"|within|inside|starting(?:\s+(?:in|on))?|on|at|through(?:out|\s+to)?|end|(?:between|from)\s+[a-z]{3,9}\s+(?:and|to|until|through))\s+"
    r"(?:(?:the|our|my)\s+)?"
)
_PART = (
    r"(?:(?P<part>(?:(?:very|back|tail)\s+)?end|close|late|early|mid|beginning|start|middle|turn|last\s+(?:working\s+)?day"
    r"|(?:first|second|third|fourth|1st|2nd|3rd|4th|last)\s+(?:few\s+)?(?:week|half|days|fortnight))(?:[-\s]+of)?[-\s]+"
    r"(?:the\s+|our\s+|my\s+)?)?"
)
_FOR_PERIOD = re.compile(
    rf"(?:[0-9]\s?(?:[%+]|[a-z]{{0,12}}(?:\s[a-z]{{1,12}})?)|\b(?:booked|up|place|live|open|confirmed|signed|secured|available))\s+(?P<cue>for)\s+(?:the\s+)?(?P<what>{_PART}{PERIOD})",
    re.IGNORECASE,
)
"""What a value is for: "a margin of 41 % for FY27", not "a budget for FY27"."""
_EXACT = re.compile(EXACT, re.IGNORECASE)
_CUED_PERIOD = re.compile(f"{_CUE}(?P<what>{_PART}{PERIOD})", re.IGNORECASE)
_PART_OF_PERIOD = re.compile(
    rf"(?P<cue>)(?P<what>\b(?=(?:(?:very\s+)?end|late|early|mid|start|beginning)[-\s]){_PART}{PERIOD})",
    re.IGNORECASE,
)
_LONE_PERIOD = re.compile(
    rf"(?:^|[(\[/|,;:–—-]\s*|(?P<bare>(?<=[\w%])\s+)(?=(?:[QH][1-4]|FY)[^.]{{0,8}}$))(?:[QH][1-4]\s?[/&+-]\s?)?(?P<cue>)(?P<what>{_PART}{PERIOD})(?=\s*(?:[).:,\]|]|$|(?:goals?|targets?|objectives?|OKRs?)\s*:))(?!\s*:\s*[^\w\s]{{0,2}}[0-9][0-9.,]*[^\w]{{0,2}}\))",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    rf"\b(?:{_UNTIL}|on)\s+(?P<next>next\s+)?(?:this\s+|the\s+)?(?P<what>"
    r"(?:(?:COB|EOD|EOB|close\s+of\s+(?:business|play)|(?:the\s+)?end\s+of(?:\s+the)?\s+day)\s+(?:on\s+)?)?"
    r"(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?-i:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?!\w)))\b"
    r"(?!\s+(?:mornings|afternoons|evenings|nights|each|every|of\s+(?:the|each|every)\s+week)\b)",
    re.IGNORECASE,
)
_NAMES_A_THING = re.compile(
    r"(?<=\d)\s+(?!(?:with|by|and|to|for|from|of|through|so|as|at|vs|compared|while|that|when|using"
    r"|in|on|without|after|before|via|across|we|i|or|than|is|are|will|the|our|my|this|next|only)\b)"
    r"[a-z]{3,}"
)
_DAY_OF_MONTH = re.compile(
    rf"\b(?:{_UNTIL})\s+(?:(?:COB|EOD|noon|(?:close|end)\s+of\s+\w+)\s+)?(?:on\s+)?"
    r"(?P<what>the\s+(?P<day>[1-3]?[0-9])(?:st|nd|rd|th))(?=\s*(?:$|[,.;:)]|(?:with|and|so|at)\b))",
    re.IGNORECASE,
)
_NO_EVENT = re.compile(
    r"\b(?:(?:time|wait|days|hours|weeks|long)\s+(?=until\b)|(?:handled|measured|confirmed|shown|verified|judged|assessed"
    r"|approved|reviewed|signed\s+off|set|agreed|checked|reported|tracked|found|rated|identified"
    r"|flagged|raised|led|run|given|caught|covered|scored)\s+(?=by\b))",
    re.IGNORECASE,
)
"""What "by the audit" names the doer of, and "until the meeting" the end of."""
_FALLS = re.compile(r"(?<!the)(?<!this)(?<!next)(?<!by)(?<!before)(?<!late)(?<!early)\sfall$", re.I)
"""The verb: "cases handled by the night desk fall"."""
_IS_THAT = re.compile(r"\s+(?!(?:with|by|and|to|for|from|as|at|so|we|i)\b)[a-z]{3,}")
_LEADS_ON = re.compile(
    r"\b(?:on|in|by|to|of|the|our|for|and|vs|over|than|from|with|plan|beat|match|project|team)\s+$",
    re.IGNORECASE,
)
"""What a quarter at the end of a sentence belongs to, so that it is not when something is due."""
_NOTED = re.compile(r"\([^)]*[0-9][^)]*$")
"""What comes before "as of Jan" where it only says when a value was noted: "(3.1 as of Jan)"."""
_COMPARED = re.compile(
    r"\b(?:than|as|vs\.?|versus|compared\s+(?:to|with)|relative\s+to|against|those|one)\s+$"
    r"|\b(?:vs\.?|versus|against|compared\s+(?:to|with))\s+\S*[0-9]\S*(?:\s+\w+)?\s+$"
    r"|\b(?:who|that|which)\s+(?:\w+ly\s+)?(?:\w+ed|left|came|bought|won|lost|sold|went|began|got|paid|quit)\b"
    r"(?:\s+\w+){0,3}\s+$",
    re.IGNORECASE,
)
"""What comes before a time that is over: "more than in", "customers who left in"."""


def deadline(
    text: str, *, cycle: Cycle | None, today: date, ahead: bool = False, locale: Locale = ENGLISH
) -> Fact | None:
    """Find the time by which the sentence says it happens; the first that names a day wins.

    A day at which things stood is no deadline.

    Args:
        text: a sentence or an answer.
        cycle: what a day without a year belongs to.
        today: what "within 6 weeks" counts from.
        ahead: whether only a day still to come counts, as in a conversation about a plan; an old
            file may name the deadlines of its own time.
        locale: whether 03/04 is a day in April or in March.
    """
    calendar = Calendar(today, cycle, locale)
    first: Fact | None = None
    for find in _FINDERS:
        for fact in find(text, calendar):
            if tells_what_is(text, fact.start) or (ahead and _is_past(fact, calendar)):
                continue
            if fact.day is not None:
                return fact
            first = first or fact
    return first


def _is_past(fact: Fact, calendar: Calendar) -> bool:
    """Whether a day is over; one of a cycle gone by is a deadline of that cycle."""
    return fact.day is not None and fact.day < min(calendar.today, calendar.start)


def _exact(text: str, calendar: Calendar) -> Iterator[Fact]:
    for found in _EXACT.finditer(text):
        if not NO_DEADLINE.search(text[: found.start()]):
            yield _fact(text, *found.span(), exact_day(found, calendar))
    for found in _DAY_OF_MONTH.finditer(text):
        yield _fact(text, *found.span("what"), next_day(int(found["day"]), calendar))
    for found in SHORT_DAY.finditer(text):
        day = slashed_days(found["what"], calendar)[0]
        if day is not None:
            yield _fact(text, *found.span("what"), day)


def _period(text: str, calendar: Calendar) -> Iterator[Fact]:
    for pattern in (_CUED_PERIOD, _LONE_PERIOD, _PART_OF_PERIOD, _FOR_PERIOD):
        for found in pattern.finditer(text):
            before_it = text[: found.start("cue") if found["cue"] else _opens_at(found)]
            if _COMPARED.search(before_it) or NO_DEADLINE.search(before_it):
                continue
            if pattern is _LONE_PERIOD and found["bare"] and _LEADS_ON.search(before_it):
                continue
            if found["cue"].lower() == "on" and not found["part"]:
                continue  # "up 15 % on Q4" says what it is measured against
            if _NAMES_A_THING.match(text, found.end("quarter")) and found["cue"].lower() == "in":
                continue  # "in Q1 journals"
            if found["cue"].lower().startswith("as") and _NOTED.search(before_it):
                continue
            days = period(found, calendar)
            before = re.match(BEFORE, found["cue"], re.IGNORECASE) and not found["part"]
            if (
                found["year"]
                and days
                and days[1] < calendar.start
                and _IS_THAT.match(text, found.end("what"))
            ):
                continue  # "in the 2026 league table"
            says_when = pattern is _LONE_PERIOD or found["cue"].lower().startswith("as")
            if says_when and days and days[1] < calendar.start:
                continue  # "25 (Q4 2026)" says when it was measured
            start = found.start("cue" if before else "what")
            before = before and not NAMED_EVENT.match(text, found.end("what"))
            day = None if days is None else within(*days, "before" if before else found["part"])
            yield _fact(text, start, found.end("what"), day)


def _opens_at(found: re.Match[str]) -> int:
    """Give where a period without a cue begins: "Q3/Q4" as a whole."""
    return found.end("bare") if found.groupdict().get("bare") else found.start("what")


def _weekday(text: str, calendar: Calendar) -> Iterator[Fact]:
    for found in _WEEKDAY.finditer(text):
        day = next_weekday(found["day"], calendar)
        sunday = calendar.today + timedelta(days=6 - calendar.today.weekday())
        if found["next"] and day <= sunday:
            day += timedelta(days=7)  # "next Friday", said on a Monday, is not in four days
        yield _fact(text, *found.span("what"), day)


def _event(text: str, calendar: Calendar) -> Iterator[Fact]:
    for pattern in (TURN, EVENT, ANY_EVENT):
        for found in pattern.finditer(text):
            # "100 % of contracts are signed before work begins" says how work is done.
            if _no_event(text, found) or _FALLS.search(found["what"]):
                continue
            named = EVENT.match(text, found.start("what")) if pattern is TURN else None
            if named is not None and named.end("what") > found.end("what"):
                continue  # "by the end of phase 2" is told whole as an event
            recurs = LEAD.search(text[: found.start()]) or SHARE.search(text, 0, found.start())
            recurs = recurs or ITS_VALUE.match(text, found.end())
            if pattern is not ANY_EVENT or not recurs:
                day = feast_day(found["what"], calendar.start)
                yield _fact(text, *found.span("what"), day)


def _no_event(text: str, found: re.Match[str]) -> bool:
    before = _NO_EVENT.search(text, 0, found.end("what"))
    return before is not None and before.end() == found.start("what")


def _fact(text: str, start: int, end: int, day: date | None) -> Fact:
    return Fact(start=start, end=end, text=text[start:end], day=day)


_FINDERS: tuple[Callable[[str, Calendar], Iterator[Fact]], ...] = (
    _exact,
    _period,
    around_now,
    _weekday,
    counted_ahead,
    without_a_number,
    _event,
)
