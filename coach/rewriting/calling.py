"""Which metrics a sentence calls for strongly enough to put them into somebody's mouth."""

import math
from collections.abc import Mapping
from functools import cache

from coach.model.value import Value
from coach.reading.facts import Reading
from coach.rewriting.evidence import Mentions, head_verb, stem, stems, widest
from coach.rewriting.general import is_vessel
from coach.rewriting.metrics import Metric, fields_named, load_metrics
from coach.rewriting.thing import Thing
from coach.rulebook.lexicon import word_list

_ENOUGH = 0.75
"""What has to speak for a metric; the thing itself, at home in one field alone, says 1."""
_FIRM = 1.3
"""From here on more than one word speaks for the best metric."""
_NEARLY = 0.5
"""A metric with less than this share of what speaks for the best one is left out."""

_THING, _INSIDE, _BESIDE, _ELSEWHERE = 1.0, 0.85, 0.6, 0.5
"""What a noun weighs as the thing, as what it holds ("medication round checklist", "a plan for
the depot"), as another word in its name ("buyer journey"), and elsewhere."""
_FOR = ("for", "on", "about", "against")
"""Words that lead to what a thing is for."""
_FOREIGN = 0.7
"""What is left of a noun with another before it that its field does not know."""
_PHRASE, _RARE = 1.6, 0.1
"""How much more several words tell than one, and one that calls for a single metric."""
_SHARED = 0.7
"""How fast a noun loses weight with the fields that use it."""
_HEAD_VERB, _OTHER_VERB = 0.4, 0.2
_COMPANY = 0.25
"""What each further word of the same metric adds, and half of it each of the same field."""
_OWN_FIELD = 1.0
_VAGUE = 0.5
"""What is left of a noun of many meanings, where nothing else of its metric's field is said."""
_MANY_MEANINGS = frozenset(
    """access account advice agent analysis annotation architecture archive artwork assembly
    association barrier bell bench block build child clause clearing closing club collection
    column component concept consumable content control copy counter coverage debate defect
    department deposit design display draft drift editing equipment evening example
    excursion fair fall family figure file fixture flat flight floor flow folder follow
    follow-up form foundation frame friend funder gap garden google grade guard handover
    handrail help idea identity image import index innovation insert insight inspection
    installation instruction instrument isolation job joiner key language launching layout
    margin mark market mat melt model money orchestration pack pain paper partnership pass
    pattern performance period pick plan plate playground portfolio position positioning
    practice presentation press print problem product program programme promotion proof
    protocol quality query race range rating ration reading reagent recovery region relative
    release rendering requirement research reserve responsibility restore review ring rule
    run russian sample scanner scope score search season seat secret segment selection
    session settlement shelf shelter size snack speaker stand standard standby starter
    station storage stream style subject suite supply support tablet task text threat topic
    touch-up track transfer transition trend trial trip tube unit version view visit visual
    wage walk walker walkway wear window wording yard youth""".split()
)
"""Evidence that means something else in another job: a yard, a relative, a practice."""


def called_for(
    reading: Reading, thing: Thing, *, field: str = "", unsure: int | None = None
) -> tuple[Metric, ...]:
    """Give the metrics that speak of what a sentence is about, the best first.

    Args:
        reading: the sentence.
        thing: what is worked on in it.
        field: the person's field of work in their own words; its metrics need less support.
        unsure: how many to give, where they rest on a single word; all by default.
    """
    said = _Said.of(reading, thing)
    mine = fields_named(field)
    weighed = [(said.weight(metric, own=metric.field in mine), metric) for metric in load_metrics()]
    best = max((weight for weight, _ in weighed), default=0.0)
    enough = max(_ENOUGH, _NEARLY * best)
    weighed = [(weight, metric) for weight, metric in weighed if weight >= enough]
    called = sorted(weighed, key=lambda pair: -pair[0])
    most = len(called) if best >= _FIRM else unsure
    return tuple(metric for _, metric in called[:most])


class _Said(Value, frozen=True):
    """The words of a sentence, by how much they tell of what the work is about."""

    mentions: Mentions
    verb: str
    inside: tuple[str, ...]
    """The stems of the words in the thing's name."""
    noun: str
    """The stem of its noun."""
    others: frozenset[str]
    """The stems of the common nouns in its name beside its own."""
    held: frozenset[str]
    """The stems of the words in its name, and of what it is said to be for."""
    is_vessel: bool
    """Whether it only holds what the work is about, as a checklist or a workshop does."""
    found: Mapping[str, tuple[str, ...]]
    """The evidence that occurs, for each metric that has any."""
    by_field: Mapping[str, frozenset[str]]
    """The evidence that occurs, for each field."""

    @classmethod
    def of(cls, reading: Reading, thing: Thing) -> "_Said":
        mentions = Mentions(reading)
        found = {
            metric.id: nouns
            for metric in load_metrics()
            if (nouns := widest(mentions.nouns_of(metric.evidence)))
        }
        by_field: dict[str, set[str]] = {}
        for metric in load_metrics():
            by_field.setdefault(metric.field, set()).update(found.get(metric.id, ()))
        inside, noun = stems(thing.bare), (stems(thing.noun) or ("",))[-1]
        common = {stem(word.lemma) for word in reading.words if word.pos == "NOUN"}
        return cls(
            mentions=mentions,
            verb=stem(head_verb(reading)),
            inside=inside,
            noun=noun,
            held=frozenset(inside) | _purpose(reading),
            is_vessel=is_vessel(thing.noun) or is_vessel(thing.head),
            others=frozenset(common & set(inside) - {noun}),
            found=found,
            by_field={field: frozenset(widest(sorted(nouns))) for field, nouns in by_field.items()},
        )

    def weight(self, metric: Metric, *, own: bool) -> float:
        """Say how strongly the sentence calls for a metric; 0 where none of its nouns occurs."""
        nouns = self.found.get(metric.id, ())
        if not nouns:
            return 0.0
        nearby = self.by_field[metric.field]
        weight = max(self._tells(noun, nearby) for noun in nouns)
        if not any(set(stems(noun)) & (self.held | {self.verb}) for noun in nouns):
            # However much is said in passing, it is not what the work is about.
            return weight + _COMPANY * (len(nouns) > 1) + (_OWN_FIELD if own else 0)
        weight += _COMPANY * (len(nouns) - 1)
        weight += _COMPANY / 2 * len(nearby - set(nouns))
        return weight + self._verbs(metric, nouns) + (_OWN_FIELD if own else 0)

    def _tells(self, noun: str, nearby: frozenset[str]) -> float:
        words = stems(noun)
        alone = math.pow(_fields(noun), -_SHARED)
        told = alone * (_PHRASE if len(words) > 1 else 1) + _RARE / _times(noun)
        if noun in _MANY_MEANINGS and len(nearby) == 1:
            told *= _VAGUE
        if words[-1] == self.noun:
            known = {one for other in nearby for one in stems(other)}
            foreign = len(words) == 1 and self.others and not known & self.others
            return told * (_FOREIGN if foreign else _THING)
        if words == (self.verb,):
            return told * _THING
        if self.is_vessel and set(words) <= self.held:
            return told * _INSIDE
        return told * (_BESIDE if set(words) <= set(self.inside) else _ELSEWHERE)

    def _verbs(self, metric: Metric, nouns: tuple[str, ...]) -> float:
        """Weigh the verbs; one that only repeats a noun ("train", "training") adds nothing."""
        said = {one for noun in nouns for one in stems(noun)}
        verbs = sorted({stem(verb) for verb in self.mentions.of(metric.evidence.verbs)} - said)
        return sum(_HEAD_VERB if verb == self.verb else _OTHER_VERB for verb in verbs)


def _purpose(reading: Reading) -> frozenset[str]:
    """Give the stems of what something is for: "articles for the top support questions"."""
    led = {
        word.head
        for word in reading.words
        if word.dep == "case" and word.lemma in _FOR and reading.words[word.head].pos == "NOUN"
    }
    # Whom a thing is for tells little: a training for drivers is seldom about driving.
    people = (*word_list("staff-nouns"), *word_list("people-nouns"))
    led -= {place for place in led if (reading.words[place].lemma,) in people}
    return frozenset(
        stem(word.lemma)
        for place, word in enumerate(reading.words)
        if place in led or (word.head in led and word.dep in ("compound", "amod"))
    )


@cache
def _claims() -> dict[str, tuple[int, int]]:
    """Count the metrics, and the fields, that each noun of the library calls for."""
    claims: dict[str, list[str]] = {}
    for metric in load_metrics():
        for noun in metric.evidence.nouns:
            claims.setdefault(noun, []).append(metric.field)
    return {noun: (len(fields), len(set(fields))) for noun, fields in claims.items()}


def _times(noun: str) -> int:
    return _claims()[noun][0]


def _fields(noun: str) -> int:
    return _claims()[noun][1]
