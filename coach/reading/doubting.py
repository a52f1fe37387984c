"""Whether a clause of an answer says, by its grammar, that something is not known."""

from coach.reading.spoken import Clause, listed, opening_phrase

_DENIED_WITHIN = 4
"""Words from the start of a clause within which its "not" stands."""
_ASKED_WITHIN = 6
_THIRD_PERSON = frozenset({"knows", "tracks", "measures", "counts", "keeps"})
_LOOSE = frozenset({"track", "yet", "how", "what", "if", "why", "anywhere", "properly"})
_FINDING = ("ask", "check", "look", "find")
_IT_IS = (("it", "is"), ("that", "is"), ("this", "is"), ("they", "are"), ("those", "are"))


def doubts(clause: Clause) -> bool:
    """Whether a clause says that something is not known, or not for certain."""
    words = clause.bare
    if opening_phrase(clause, "doubting") or (len(words) == 1 and words[0] in listed("open")):
        return True
    told = words[2:] if words[:2] in _IT_IS else words
    if told[:1] and told[0] in listed("hard") and told[1:2] == ("to",):
        return True
    about_me = words[0] in ("i", "we")
    if about_me and set(words[:5]) & listed("unsure"):
        return True
    if words[1:2] and words[1] in listed("figures") and words[-3:] == ("does", "not", "exist"):
        return True
    return (
        _may_be(words)
        or _knows_not(words)
        or _is_not_measured(words)
        or _lacks(words)
        or _must_ask(words)
    )


def _may_be(words: tuple[str, ...]) -> bool:
    """Find "could be 40"."""
    for at, word in enumerate(words[:3]):
        if word in ("could", "might", "may") and words[at + 1 : at + 2] == ("be",):
            return any(one[0].isdigit() for one in words[at + 2 : at + 5])
    return False


def _knows_not(words: tuple[str, ...]) -> bool:
    """Find "I could not tell you", "we have never measured it", "nobody keeps track of that"."""
    nobody = words[0] in ("nobody", "noone") or words[:2] == ("no", "one")
    omitted = words[:2] in (("do", "not"), ("can", "not"), ("could", "not")) or words[0] == "never"
    who = nobody or omitted or words[0] in ("i", "we")
    if not who or not (nobody or {"not", "never"} & set(words[:_DENIED_WITHIN])):
        return False
    if words in (("i", "do", "not"), ("we", "do", "not")):
        return True
    for at, word in enumerate(words[:_ASKED_WITHIN]):
        after = words[at + 1 : at + 2]
        loose = not after or after[0] in listed("pronouns") | _LOOSE
        if word in listed("measuring") | _THIRD_PERSON and loose:
            return True
        if word in listed("knowing") and (loose or not nobody):
            return True
    return False


def _is_not_measured(words: tuple[str, ...]) -> bool:
    """Find "it is not recorded anywhere"."""
    known = listed("measuring") | {"known"}
    if words[0] in ("it", "that", "this") and words[1:4] == ("can", "not", "be"):
        return bool(known & set(words[4:6]))
    return "not" in words[:_DENIED_WITHIN] and words[:2] in _IT_IS and bool(known & set(words[2:5]))


def _lacks(words: tuple[str, ...]) -> bool:
    """Find "we do not have that number"."""
    have = words[0] in ("i", "we") and "have" in words[:_DENIED_WITHIN]
    denied = bool({"not", "no"} & set(words[:_DENIED_WITHIN]))
    return have and denied and bool(listed("figures") & set(words[2:7]))


def _must_ask(words: tuple[str, ...]) -> bool:
    """Find "I would have to look" and "you would have to ask Anna"."""
    pairs = {words[at : at + 2] for at in range(1, 4)}
    bound = {("have", "to"), ("need", "to"), ("would", "ask"), ("must", "ask"), ("must", "check")}
    bound |= {(one, other) for one in ("will", "can", "could") for other in _FINDING}
    asking = bool(listed("seeking") & set(words[1:_ASKED_WITHIN]))
    return words[0] in ("i", "we", "you") and bool(bound & pairs) and asking
