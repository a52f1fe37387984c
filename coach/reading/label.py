"""A name in front of a sentence that says whose line it is: "Legal: review the lease"."""

import calendar
import re

_LABEL = re.compile(
    r"(?P<name>(?=[A-Z])(?:[^\W\d]|[/&.-])+(?:\s(?:[A-Z/&](?:[^\W\d]|[/&.-])*|and|of|for)){0,3})"
    r":\s+"
    r"(?=(?P<verb>[^\W\d_]+)\s+(?P<next>[^\s,;]+(?:\s(?:%\s)?of\b)?))"
)
_LEADS = re.compile(
    r"(?:to|from|by|at|of|in|per|on|is|are|was|were|down|up|below|under|above|over|and|or|than|rate"
    r"|time)(?:\sof)?|[$€£+−-]?\d[\d.,]*\s?%?",
    re.IGNORECASE,
)
"""Behind one of these a measure was named, and now its value comes: "Churn: reduce to 3 %"."""


_TIMES = frozenset(
    one.casefold()
    for names in (calendar.month_name, calendar.month_abbr, calendar.day_name)
    for one in names
) | {"spring", "summer", "autumn", "fall", "winter", "now", "today"}
"""A time in front of a sentence is its deadline."""


def label(text: str) -> int:
    """Give how many code points at the beginning only name a person or a team; 0 for none."""
    found = _LABEL.match(text)
    if found is None:
        return 0
    if found["name"].split()[-1].casefold() in _TIMES:
        return 0
    leads = _LEADS.fullmatch(found["next"]) is not None and not found["next"].isdigit()
    return found.end() if not leads and _is_a_verb(found["verb"].lower()) else 0


def _is_a_verb(word: str) -> bool:
    """Whether a dictionary has the word, as it stands, as a verb."""
    import lemminflect

    return word in lemminflect.getAllLemmas(word).get("VERB", ())
