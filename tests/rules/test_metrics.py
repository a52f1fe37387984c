"""The metric library is consistent: every entry can be read aloud, looked up and told apart."""

import re
from collections import Counter

import pytest
from lemminflect import getAllLemmas

from coach.model.quantity import Direction
from coach.rewriting.evidence import stem
from coach.rewriting.metrics import Metric, load_library, load_metrics
from coach.rulebook.location import rules_folder

METRICS = load_metrics()
FIELDS = load_library(rules_folder() / "metrics").fields
EACH = pytest.mark.parametrize("field", [name for name, _ in FIELDS])

TIMES = set("milliseconds seconds minutes hours days nights evenings weeks months".split())
GENERIC = set(
    """company customers day improvement month number organisation part plan quarter
    result system team thing time use way week work year""".split()
)
"""Nouns of every field; as evidence they would propose a metric for everything."""
PARTICLES = set("about down in off on out over through up".split())
RARE = set(
    """accidents deadlines disputes falls filings incidents infections messages
    shipments""".split()
)
"""What happens so seldom that a month more or less says little."""
OPINION = re.compile(r"\bwho (?:would|say|feel|call it|rate|name|look forward)\b")
CHANCE = re.compile(r"\b(?:luck|chance)\b")
TROUBLE = re.compile(
    r"\b(?:accidents|complaints|corrections|defects|disputes|errors|falls|faults|findings|"
    r"incidents|infections|mistakes|overdue|sores|wasted?)\b"
)


def of(field: str) -> tuple[Metric, ...]:
    return tuple(metric for metric in METRICS if metric.field == field)


def test_there_is_a_choice_for_many_fields_of_work() -> None:
    per_field = Counter(metric.field for metric in METRICS)
    assert len(per_field) >= 18
    assert len(METRICS) >= 320
    assert min(per_field.values()) >= 10


def test_a_word_for_a_field_names_that_field_alone() -> None:
    named = Counter(word.lower() for _, called in FIELDS for word in {*map(str.lower, called)})
    assert [word for word, times in named.items() if times > 1] == []


def test_no_two_metrics_share_an_id_or_a_name() -> None:
    assert [one for one, times in Counter(m.id for m in METRICS).items() if times > 1] == []
    assert [one for one, times in Counter(m.name for m in METRICS).items() if times > 1] == []


def test_no_two_metrics_of_a_field_are_called_for_by_the_same_nouns() -> None:
    nouns = Counter((metric.field, frozenset(metric.evidence.nouns)) for metric in METRICS)
    assert max(nouns.values()) == 1


def test_no_word_calls_for_more_metrics_than_somebody_can_compare() -> None:
    nouns = Counter(noun for metric in METRICS for noun in metric.evidence.nouns)
    assert [noun for noun, times in nouns.items() if times > 7] == []


@EACH
def test_a_metric_is_named_for_what_is_measured(field: str) -> None:
    for metric in of(field):
        assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", metric.id)
        assert metric.name == metric.name.strip(" .")
        assert metric.name[0].islower()
        assert len(metric.name.split()) <= 13
        assert not re.search(r"\d", metric.name.replace("day-7", ""))


@EACH
def test_a_metric_says_where_its_number_is_found_and_how_it_misleads(field: str) -> None:
    for metric in of(field):
        assert len(metric.found_in.split()) >= 2
        assert metric.caution
        assert len(metric.caution) <= 120
        assert not re.search(r"[.!]$|!", metric.found_in + metric.caution)


@EACH
def test_a_counter_is_another_metric_of_the_library(field: str) -> None:
    for metric in of(field):
        assert metric.counter in {one.id for one in METRICS} - {metric.id}


@EACH
def test_the_unit_belongs_to_what_is_measured(field: str) -> None:
    for metric in of(field):
        if metric.name.startswith("share of"):
            assert metric.unit == "%"
        if re.match(r"median (?:time|age)\b", metric.name):
            assert metric.unit in TIMES
        if metric.unit == "money":
            assert re.search(r"\b(?:cost|value|revenue|difference)\b", metric.name)
        if re.search(r"\bcosts?\b", metric.name) and "share" not in metric.name:
            assert metric.unit == "money"


@EACH
def test_better_is_the_way_a_person_would_expect(field: str) -> None:
    for metric in of(field):
        assert metric.direction is not Direction.HOLD
        if re.match(r"median (?:time|age)\b", metric.name) or metric.unit == "money":
            up = re.search(r"\b(?:revenue|purchase)\b", metric.name)
            assert metric.direction is (Direction.UP if up else Direction.DOWN)
        if metric.unit != "%" and TROUBLE.search(metric.name.partition(" without ")[0]):
            assert metric.direction is Direction.DOWN


@EACH
def test_what_is_rare_or_asked_of_few_warns_of_small_numbers(field: str) -> None:
    for metric in of(field):
        if metric.unit in RARE or OPINION.search(metric.name):
            assert CHANCE.search(metric.caution)


@EACH
def test_the_evidence_is_written_as_lemmas(field: str) -> None:
    for metric in of(field):
        for noun in metric.evidence.nouns:
            assert noun == noun.lower()
            assert _base(noun.split()[-1], "NOUN"), noun
        for verb in metric.evidence.verbs:
            assert verb == verb.lower()
            assert " " not in verb
            assert _base(verb, "VERB"), verb


@EACH
def test_the_evidence_belongs_to_the_work(field: str) -> None:
    for metric in of(field):
        nouns = metric.evidence.nouns
        assert len(nouns) >= 4
        assert metric.evidence.verbs
        assert not GENERIC & set(nouns)
        assert not PARTICLES & {stem(noun) for noun in nouns}
        assert len({_stems(noun) for noun in nouns}) == len(nouns)


def _base(word: str, pos: str) -> bool:
    """Whether a word is its own base form, or none that the lemmatiser knows."""
    known = getAllLemmas(word).get(pos, ())
    return not known or word in known


def _stems(phrase: str) -> str:
    return " ".join(stem(part) for part in re.findall(r"[^\W_]+", phrase))
