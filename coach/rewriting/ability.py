"""From what people can do to how many of them do it: "members can pay by card"."""

from coach.reading.facts import Reading
from coach.rewriting.names import lower_first
from coach.rulebook.grammar import child, descendants, object_index, subject_index
from coach.rulebook.lexicon import word_list

_ENABLING = ("allow", "empower", "enable", "let", "permit")
_LONG = 10
"""Words; a longer ability is several, or one with conditions."""


def used_ability(reading: Reading) -> str | None:
    """Name the share of people who use what a sentence says they can do, or None."""
    if (enabled := _enabled(reading)) is not None:
        return enabled
    head, who = reading.head, subject_index(reading)
    if head is None or who is None or reading.subject is None:
        return None
    able = child(reading, head, "aux")
    if able is None or reading.words[able].lemma != "can":
        return None
    verb, noun = reading.words[head], reading.words[who]
    if (noun.lemma,) not in word_list("people-nouns") or "Number=Plur" not in noun.morph:
        return None
    end = reading.deadline.start if reading.deadline else len(reading.text)
    does = reading.text[verb.start : max(verb.end, end)].strip(" .;,!")
    negated = any(reading.words[place].lemma == "not" for place in descendants(reading, head))
    if verb.pos != "VERB" or negated or len(does.split()) > _LONG:
        return None
    return f"share of {lower_first(reading.subject.text)} who {' '.join(does.split())}"


def _enabled(reading: Reading) -> str | None:
    """Name the share of people who do what they are enabled to: "let members pay by card"."""
    head, who = reading.head, object_index(reading)
    if head is None or who is None or reading.words[head].lemma not in _ENABLING:
        return None
    does = child(reading, head, "xcomp", "ccomp")
    noun = reading.words[who]
    people = (noun.lemma,) in word_list("people-nouns") and "Number=Plur" in noun.morph
    if does is None or not people or does < who or reading.words[does].pos != "VERB":
        return None
    named = [word for place, word in enumerate(reading.words[: who + 1]) if place > head]
    end = reading.deadline.start if reading.deadline else len(reading.text)
    verb = reading.words[does]
    doing = " ".join(reading.text[verb.start : max(verb.end, end)].strip(" .;,!").split())
    if verb.lemma != reading.text[verb.start : verb.end] or len(doing.split()) > _LONG:
        return None
    return f"share of {reading.text[named[0].start : named[-1].end]} who {doing}"
