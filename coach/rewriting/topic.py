"""What people are taught, coached or told: "the new till", "giving feedback"."""

import re

from coach.reading.facts import Reading
from coach.rewriting.firstword import ing
from coach.rulebook.grammar import object_index
from coach.rulebook.lexicon import word_list

_LEADS = ("on", "in", "about")
_ENDS = frozenset("by for until before after at from during within per via so using".split())
_NO_TOPIC = frozenset(
    """advance afternoon call class demand duty english-speaking evening field future
    group hall holiday house job meantime month morning night office order pair parallel
    person place rotation shift site summer time town turn ward week weekday weekend
    winter workshop""".split()
)
"""What follows "in" or "on" and says where, when or how."""
_WHEN = re.compile(
    r"\d|q[1-4]\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)
_LONG = 6
"""Words; more than that is an explanation."""


def topic_of(reading: Reading) -> str:
    """Give the topic that stands behind the people a verb acts on, or nothing."""
    people = object_index(reading)
    if people is None:
        return ""
    end = reading.deadline.start if reading.deadline else len(reading.text)
    for place in range(people + 1, len(reading.words) - 1):
        word, following = reading.words[place], reading.words[place + 1]
        if following.end > end or word.lemma in _ENDS or word.pos == "PUNCT":
            return ""
        if (word.lemma, following.lemma) == ("how", "to"):
            return _way(reading, place + 2, end)
        if word.lemma in _LEADS and word.pos in ("ADP", "SCONJ"):
            return _phrase(reading, place + 1, end)
    return ""


def _phrase(reading: Reading, first: int, end: int) -> str:
    last = first
    for place in range(first, len(reading.words)):
        word = reading.words[place]
        glued = "-" in reading.text[word.start - 1 : word.end]
        stops = word.lemma in _ENDS or word.pos in ("PUNCT", "CCONJ", "SCONJ")
        if word.end > end or (stops and not glued):
            break
        last = place
    named = reading.words[first : last + 1]
    text = " ".join(reading.text[named[0].start : named[-1].end].split())
    nouns = [word for word in named if word.pos in ("NOUN", "PROPN", "VERB")]
    if not nouns or len(text.split()) > _LONG or _WHEN.match(text):
        return ""
    when = any((word.lemma,) in word_list("time-units") for word in nouns)
    # Of several nouns in a row, the last one counts.
    head = nouns[0]
    for noun in nouns[1:]:
        head = noun if noun.start == head.end + 1 else head
    return "" if when or head.lemma.lower() in _NO_TOPIC else text


def _way(reading: Reading, verb: int, end: int) -> str:
    """Give what people learn to do: of "how to use the till", "using the till"."""
    word = reading.words[verb : verb + 1]
    if not word or word[0].end > end:
        return ""
    rest = " ".join(reading.text[word[0].end : end].strip(" .;,!").split())
    return f"{ing(word[0].lemma)} {rest}".strip() if len(rest.split()) <= _LONG else ""
