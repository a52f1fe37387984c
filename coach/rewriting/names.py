"""How the name of a measure reads in the middle of a sentence."""

import re
from itertools import takewhile

_NUMBER_OF = re.compile(r"(?:the )?number of ", re.I)
_PLAIN = re.compile(r"A|[^\W\d_][a-zà-öø-ÿ]+(?:[-'’/][a-zà-öø-ÿ0-9]+)*|E-[a-z]+")
_TITLE = re.compile(r"[^\W\d_a-zà-öø-ÿ][a-zà-öø-ÿ]")
"""A capital followed by a small letter: the next word of a name such as Net Promoter Score."""
_CAPITALISED = """
monday tuesday wednesday thursday friday saturday sunday january february march april june july
august september october november december christmas easter english german french spanish
italian portuguese dutch polish russian ukrainian turkish arabic hebrew hindi chinese mandarin
japanese korean swedish norwegian danish finnish greek latin american british european asian
african google microsoft apple amazon facebook instagram linkedin youtube github gitlab slack
excel jira salesforce android outlook teams word windows oracle zoom notion confluence trello
asana sharepoint kubernetes postgres jenkins python java docker terraform grafana figma
"""
"""Words that keep their capital letter wherever they stand."""

_NAMES = frozenset(_CAPITALISED.split())
_THE_NUMBER = "the number of "
_OPENS = frozenset("the a an my our your his her their its this that these each every all".split())
"""Words after which nothing needs to be put before the name."""
_ENDS = frozenset(
    """a about above after against among an and are as at because before behind between by during
    for from had has have i in into is it of on or over past per since than that the they through
    to under until up we when where which who whose with within without""".split()
)
"""Words after which the name goes on to say of what, or when."""
_OF_MANY = frozenset("average mean median total typical usual".split())
_SINGLE = frozenset(
    """age amount average backlog cost difference gap length level margin mean median number
    percentage price proportion score share size speed sum time total value volume weight""".split()
)
"""What there is one of, so that it takes its article: "the pay gap"."""
_HEADS = _SINGLE | frozenset(
    """accuracy activation adoption churn conversion coverage engagement frequency growth index
    quality rate rating ratio retention revenue satisfaction turnover usage""".split()
)
"""What remains the measure behind several things: "sales growth"."""
_AMOUNTS = frozenset(
    """ages analytics basics communications costs debts depths distances durations earnings
    emissions expenses fees funds goods grades heights lengths levels losses margins marks
    metrics news operations prices profits rates ratings ratios resources results revenues
    salaries sales savings scores speeds takings temperatures times volumes wages weights""".split()
)
"""What ends like several things and is not counted by the piece."""
_SEVERAL = frozenset("children men people women".split())
_HOW_OFTEN = "times"
"""Counted where it opens the name, "times a week I …"; "reply times" are an amount."""
_HOW_MUCH = ("amount", "time")
"""They open a name only for what is owed or what something takes: "time handover takes"."""
_MANY = re.compile(r".*[^\W\dsui]s")
_DONE = re.compile(
    r"\w+ed|begun|bought|brought|built|caught|done|found|grown|held|hurt"
    r"|given|kept|known|left|lost|made|met|paid|read|seen|sent|shown|sold|spent|stolen|taken|taught|thrown|won|written"
)


def lower_first(words: str) -> str:
    """Lower the capital that opens a sentence; names and acronyms keep theirs."""
    first, space, rest = words.partition(" ")
    if not _PLAIN.fullmatch(first) or first.lower() in _NAMES or _TITLE.match(rest):
        return words
    return first[:1].lower() + first[1:] + space + rest


def measure(name: str, *, counting: bool = True) -> str:
    """Give the name of a measure as it reads after "Raise" or "Lower".

    Several things are counted ("the number of people who call"), what there is one of takes its
    article ("the median time"), and the rest stands alone ("churn").

    Args:
        name: what is measured.
        counting: False where a number stands beside the things, or their amount is meant:
            "Reach 40 sign-ups", "Double sign-ups".
    """
    words = lower_first(" ".join(name.split()).rstrip(".!?;:,"))
    if counting:
        return f"{_before(words)}{words}"
    bare = _NUMBER_OF.sub("", words, count=1) if _NUMBER_OF.match(words) else words
    before = _before(bare)
    return bare if before == _THE_NUMBER else f"{before}{bare}"


def is_counted(name: str) -> bool:
    """Whether a measure is a number of things: "people who call", "sign-ups"."""
    return _NUMBER_OF.match(name) is not None or _before(name) == _THE_NUMBER


def _before(words: str) -> str:
    """Give what has to stand before the name of a measure in a sentence."""
    said = words.split()
    named = list(takewhile(lambda word: word.lower() not in _ENDS, said))
    if not named or named[0].lower() in _OPENS:
        return ""
    first, last = named[0].lower(), named[-1].lower()
    if first in _OF_MANY or last in _SINGLE or first in _HOW_MUCH:
        return "the "
    if len(named) == 1 and len(words.split()) > 1 and _DONE.fullmatch(first):
        return "the number "  # "the number cancelled on the day"
    often = named[0].lower() == _HOW_OFTEN
    if often or (last not in _HEADS and any(_is_many(word) for word in named)):
        return _THE_NUMBER
    # "the energy used per square metre"
    return "the " if any(_DONE.fullmatch(word.lower()) for word in named[1:]) else ""


def _is_many(word: str) -> bool:
    plural = _MANY.fullmatch(word) is not None and word.lower() not in _AMOUNTS
    return plural or word.lower() in _SEVERAL
