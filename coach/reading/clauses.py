"""What each clause of an answer speaks of: "we get 90 a week, I'd be happy with 50"."""

import re
from collections.abc import Sequence
from enum import Enum, auto
from functools import lru_cache
from itertools import pairwise

from coach.reading.facts import Fact
from coach.reading.units import TIME_UNITS, is_currency

_Span = tuple[int, int]


class Role(Enum):
    """What a clause says of the number in it."""

    AIM = auto()
    NOW = auto()
    PAST = auto()
    PERHAPS_NOW = auto()
    """Said in words that would do for an aim as well: "we have 50 customers"."""
    OPEN = auto()


def _cue(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_WISH = (
    r"(?:i|we)(?:['’]d|\s+would)\s+(?:(?:be|feel)\s+(?:happy|glad|fine|ok|okay|content)|like|love"
    r"|prefer|want|take|settle|hope)\b|(?<!\w)(?:i|we)\s+(?:want|wish|hope)\b"
)
_BREAK = _cue(
    r"[;\n]|[,.?!](?=\s|$)|\s[-–—]\s|[(\[](?=[^)\]]*[0-9])|[)\]]"
    r"|\b(?:but|and|while|whereas|though)\b"
    rf"|(?<=\w)\s+(?={_WISH})"
)
_AIM = _cue(
    rf"{_WISH}|\b(?:want|wish|hope|ideally|aim(?:ing)?|goal|target|should\s+(?:be|get|go|stay)"
    r"|ought\s+to\s+be|down\s+to|(?:happy|pleased)\s+with|please|feels?\s+right"
    r"|(?:would|['’]d)\s+(?:be\s+(?:nice|great|grand|good|fine|ok|okay|enough|lovely|ideal|better"
    r"|perfect|normal|wonderful|super|a\s+\w+)|do|pay|suit|help)"
    r"|(?:is|are|['’]s)\s+(?:ok|okay|fine|enough|good\s+enough|plenty|acceptable))\b"
)
_NOW = _cue(
    r"\b(?<!than )(?:now|today|nowadays|currently|presently|so\s+far"
    r"|at\s+(?:present|the\s+moment|this\s+point)"
    r"|these\s+days|(?:we|i)(?:['’](?:re|m)|\s+(?:are|am))\s+at|(?:sits?|stands?|hovers?)\s+at"
    r"|where\s+(?:we|it)(?:\s+(?:are|is|stands?)|['’](?:re|s))|baseline|status\s+quo)\b"
)
_PAST = _cue(
    r"\b(?:was|were|had|used\s+to|previously|ago"
    r"|last\s+(?:week|month|quarter|year|term|season|spring|summer|autumn|fall|winter|time))\b"
)
_PERHAPS_NOW = _cue(
    r"\b(?:(?:we|i|they|you)\s+(?:\w+ly\s+)?(?:get|have|see|do|lose|take|handle|sell|receive|make"
    r"|hire|run|spend|average|count)|there(?:\s+(?:is|are)|['’](?:s|re))|is|are|it['’]s|takes?"
    r"|this\s+(?:week|month|quarter|year|term))\b"
)
_PERHAPS_A_VERB = _cue(r"\b(?:we|i|they|you|it|there|is|are|it['’]s|takes?)\b")
_TOLD = _cue(
    r"\b(?:was|were|had|used\s+to|(?:we|i|it|they|there|you|she|he)\s+(?:(?!need|exceed|succeed|proceed|feed)\w+ed|got|saw|took|lost"
    r"|made|sold|stood|came|ran|did))\b"
)
_BY_THEN = _cue(r"\b(?:by|until|till|before|no\s+later\s+than)\s+(?:the\s+)?(?:end\s+of\s+)?$")
_FROM_THEN = _cue(
    r"\bfrom\s+\S{0,3}[0-9]\S*(?:\s+\w+){0,2}\s+(?:in|at)\s+(?:the\s+)?(?:end\s+of\s+)?$"
)
_HARD = frozenset({"%", "points", "x", "km", "m", "kg", *TIME_UNITS})
_CUES = (
    (_AIM, Role.AIM),
    (_NOW, Role.NOW),
    (_PAST, Role.PAST),
    (_PERHAPS_NOW, Role.PERHAPS_NOW),
)


def two_slots(text: str, found: Sequence[Fact]) -> tuple[Fact, tuple[Fact, ...]] | None:
    """Give where things stand and what may be the aim, if clauses of their own say which is which.

    A clause speaks of its own number only, and what was yields to what is.
    """
    spans = _clauses(text, found)
    homes = [_home(spans, fact.start) for fact in found]
    if len(found) < 2 or len(set(homes)) < len(homes):
        return None
    roles = {fact: _role_of(text, spans, home) for fact, home in zip(found, homes, strict=True)}
    aims = tuple(fact for fact in found if roles[fact] is Role.AIM)
    loose = tuple(fact for fact in found if roles[fact] in (Role.OPEN, Role.PERHAPS_NOW))
    stands = _standing(found, roles, aims)
    if stands is None or stands.quantity is None or stands.quantity.relative:
        return None
    rest = aims or tuple(fact for fact in loose if fact is not stands and _alike(stands, fact))
    rest = tuple(fact for fact in rest if not clash(stands, fact))
    return (stands, rest) if rest else None


def tells_what_is(text: str, place: int) -> bool:
    """Whether the clause at `place` says how things are or were, so that a day in it is no aim."""
    spans, aims = _aims(text)
    home = _home(spans, place)
    if _AIM.search(text, *home) or _BY_THEN.search(text, home[0], place):
        return False
    if _TOLD.search(text, home[0], place) or _FROM_THEN.search(text, home[0], place):
        return True
    return bool(aims) and _role_of(text, spans, home) not in (Role.OPEN, Role.AIM)


@lru_cache(maxsize=16)
def _aims(text: str) -> tuple[tuple[_Span, ...], tuple[_Span, ...]]:
    """Give the clauses of a text, and those of them that say what is wanted."""
    spans = _clauses(text)
    return spans, tuple(span for span in spans if _AIM.search(text, *span))


def clauses_of(text: str, found: Sequence[Fact]) -> tuple[tuple[Role, int, int], ...]:
    """Give each clause of an answer with what it says of the numbers in it."""
    spans = _clauses(text, found)
    return tuple((_role_of(text, spans, span), *span) for span in spans)


def _standing(found: Sequence[Fact], roles: dict[Fact, Role], aims: Sequence[Fact]) -> Fact | None:
    now = next((fact for fact in found if roles[fact] is Role.NOW), None)
    past = next((fact for fact in reversed(found) if roles[fact] is Role.PAST), None)
    if not aims:
        return now or past
    said = [fact for fact in found if roles[fact] is Role.PERHAPS_NOW]
    before = [fact for fact in said if fact.start < aims[0].start]
    perhaps = before[-1] if before else next(iter(said), None)
    # Whoever wishes for a number after naming another has named where things stand.
    first = found[0]
    named = first if roles[first] is Role.OPEN and _alike(first, aims[0]) else None
    return now or perhaps or past or named


def _alike(one: Fact, other: Fact) -> bool:
    """Whether two amounts can be of the same thing; a bare number can be of anything."""
    first = (one.quantity and one.quantity.unit) or ""
    second = (other.quantity and other.quantity.unit) or ""
    return first.endswith(second) or second.endswith(first) or first.startswith(second + " per ")


def clash(one: Fact, other: Fact) -> bool:
    """Whether one amount is a time, a share or money, and the other is none or another."""
    if one.quantity is None or other.quantity is None or other.quantity.relative:
        return False
    units = {(fact.unit or "").partition(" per ")[0] for fact in (one.quantity, other.quantity)}
    if _alike(one, other) or units <= set(TIME_UNITS):
        return False
    return any(unit in _HARD or is_currency(unit) for unit in units)


def _role_of(text: str, spans: Sequence[_Span], home: _Span) -> Role:
    """Tell what a clause says; "and one talk this year" goes on with the wish before it."""
    role = _role(text[slice(*home)])
    place = spans.index(home)
    goes_on = role is Role.PERHAPS_NOW and place and text.startswith("and ", home[0])
    verbless = goes_on and not _PERHAPS_A_VERB.search(text, *home)
    return Role.AIM if verbless and _AIM.search(text, *spans[place - 1]) else role


def _role(clause: str) -> Role:
    return next((role for cue, role in _CUES if cue.search(clause)), Role.OPEN)


def _clauses(text: str, found: Sequence[Fact] = ()) -> tuple[_Span, ...]:
    """Cut a text at what parts its clauses; no number is cut."""
    cuts = [
        cut.start()
        for cut in _BREAK.finditer(text)
        if not any(fact.start < cut.end() and cut.start() < fact.end for fact in found)
    ]
    return tuple(pairwise([0, *cuts, len(text) + 1]))


def _home(spans: Sequence[_Span], place: int) -> _Span:
    return next(span for span in spans if span[0] <= place < span[1])
