"""A purpose said of those whom one person works for: "help people" as "help new shops"."""

import re

from coach.reading.doers import are_people
from coach.reading.facts import Fact, Word
from coach.reading.grammar import children
from coach.reading.mission import beneficiaries_in
from coach.reading.purpose import listed
from coach.reading.reader import read
from coach.reading.shortening import reach_of

_NEAR = frozenset({"of", "in", "on", "around", "from", "across", "at", "near", "within"})
"""Prepositions after which stands where people are or whose; with others stands how it is done."""
_ANYBODY = frozenset(
    "all anybody anyone client community consumer customer everybody everyone household individual "
    "member organisation organization people person user".split()
)
_NOT_THESE = frozenset({"as", "they", "them", "their"})
_TO_THEM = frozenset({"for", "to", "of"})
_JOINING = frozenset({"connect", "unite", "link", "join", "bring"})
"""What is done to several at once cannot be done to some of them alone."""
_MAKING = frozenset({"attract", "build", "create", "develop", "gain", "make", "produce", "win"})
_AMOUNTS = frozenset({"million", "billion", "thousand", "hundred", "lot", "number", "majority"})
_ANYWHERE = re.compile(
    r"^,?\s+(?:(?:any|every)where(?!\s+(?:in|on)\b)|(?:on|in|around|across|all over) (?:the|our) "
    r"(?:planet|world|globe))\b",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r"\s+(?:in need\b|and their\b)", re.IGNORECASE)


def narrowed(purpose: str, people: str) -> str:
    """Give a purpose with those it is for narrowed to some of them; empty where that is not so.

    "Help people understand the world" and "readers" give "help readers understand the world".
    """
    reading = read(purpose[:1].upper() + purpose[1:])
    words = reading.words
    whole = (Fact(0, len(purpose), purpose),)
    places = [
        _place_of(words, found) for found in beneficiaries_in(reading, whole) if "," not in people
    ]
    if not places or not people or words[0].pos != "VERB":
        return ""
    first = places[0]
    same = words[first].lemma == _last_lemma(people)
    if not (same or words[first].lemma in _ANYBODY):
        return ""
    start, end = _reach(words, first)
    inside = {words[one].lemma for one in range(max(start - 1, 0), end + 1)}
    if any(one > end for one in places) or inside & _NOT_THESE or _is_told_more_of(words, first):
        return ""
    before = purpose[: words[start].start].split()
    replaced = purpose[words[start].start : words[end].end].split()
    if (len(before) > 1 and before[-1].endswith(("ing", "ed"))) or "with" in replaced:
        # "The challenges facing everyone" are not those of a few.
        return ""
    one_of_many = purpose[: words[start].start].rstrip().endswith(",")
    if one_of_many or _OF_THEM.match(purpose[words[end].end :]):
        return ""
    rest = _ANYWHERE.sub("", purpose[words[end].end :])
    said = f"{purpose[: words[start].start]}{people}{rest}"
    return said if said.casefold() != purpose.casefold() else ""


def _is_told_more_of(words: tuple[Word, ...], place: int) -> bool:
    """Whether it is said which people are meant, or what they are to each other or to a thing."""
    above = words[words[place].head]
    which = any(True for _ in children(words, place, "acl", "acl:relcl"))
    for child in children(words, place, "nmod"):
        marks = {words[one].lemma for one in children(words, child, "case")}
        # "People with diabetes" are some, and "care for people with dignity" is how.
        which = which or ("with" in marks and words[child].lemma not in listed("virtues"))
    case = {words[one].lemma for one in children(words, place, "case")}
    beside = [words[one] for one in children(words, place, "conj")]
    which = which or not all(are_people(one) for one in beside)
    alone = words[place].dep.startswith("nsubj") and "Plur" not in words[place].morph
    # "Create enthusiastic customers" makes them so, and makes no others.
    alone = alone or (words[place].dep == "obj" and above.lemma in _MAKING)
    loose = alone or words[place].dep == "conj" or bool(case - _TO_THEM)
    return which or loose or above.dep.startswith("acl") or above.lemma in _JOINING | _AMOUNTS


def _place_of(words: tuple[Word, ...], found: Fact) -> int:
    """Find the noun that a phrase about people ends in, or its "everyone"."""
    inside = [one for one, word in enumerate(words) if found.start <= word.start < found.end]
    return next((one for one in inside if words[one].head not in inside), inside[-1])


def _last_lemma(people: str) -> str:
    words = read(people[:1].upper() + people[1:]).words
    root = next((word for word in words if word.dep == "root"), None)
    return "" if root is None else root.lemma


def _reach(words: tuple[Word, ...], place: int) -> tuple[int, int]:
    """Give from where to where people are named, with whose they are and where."""
    first, last = place, place
    for child in children(words, place):
        low, high = reach_of(words, child)
        marks = {words[one].lemma for one in children(words, child, "case")}
        before = child < place and words[child].dep not in ("case", "punct", "cc")
        more = words[child].dep == "conj" or (words[child].dep == "nmod" and marks & _NEAR)
        if before:
            first = min(first, low)
        elif more and low > place:
            last = max(last, high)
    return first, last
