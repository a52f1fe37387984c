"""The words the grammar draws from, read from files beside this module, and their forms."""

import random
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import lemminflect

from training.grammar.tree import Node

SINGULAR, PLURAL = "Number=Sing", "Number=Plur"
CHANGES = frozenset(
    "increase decrease reduce raise cut drop lower grow lift double triple trim curb shrink".split()
)
PREPOSITIONS = frozenset({"per", "to", "of", "in", "at", "between", "on", "for", "without"})


@cache
def _table(name: str) -> dict[str, Any]:
    source = files(__package__).joinpath("lexicon", f"{name}.toml")
    return tomllib.loads(source.read_text(encoding="utf-8"))


@cache
def _fields() -> tuple[dict[str, list[str]], ...]:
    folder = files(__package__).joinpath("lexicon", "fields")
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".toml"))
    return tuple(_table(f"fields/{name.removesuffix('.toml')}") for name in names)


@cache
def inflect(lemma: str, tag: str) -> str:
    """A form of a word by its Penn tag; the word itself where none is known."""
    known = lemminflect.getInflection(lemma, tag) or (lemma,)
    return str(known[0])


@dataclass(frozen=True, slots=True)
class Words:
    """One field of work at a time, and the dice that choose its words."""

    rng: random.Random
    field: dict[str, list[str]]

    @classmethod
    def draw(cls, rng: random.Random) -> "Words":
        """Pick the field of work a sentence will be about."""
        return cls(rng, rng.choice(_fields()))

    def chance(self, share: float) -> bool:
        """True in this share of the cases."""
        return self.rng.random() < share

    def pick(self, *options: str) -> str:
        """One of the words given."""
        return self.rng.choice(options)

    def verb(self, frame: str) -> str:
        """A verb, in its base form, that fits the frame."""
        return self.rng.choice(_split("verbs", frame))

    def word(self, group: str) -> str:
        """A word of one of the general groups."""
        return self.rng.choice(_split("words", group))

    def nominal(self, *groups: str) -> str:
        """A noun with its inner modifiers, as written in the field's file."""
        return self.rng.choice(self.field[self.rng.choice(groups)])

    def everyday(self, group: str) -> str:
        """A common word of any field."""
        return self.rng.choice(_split("everyday", group))

    def ambiguous_noun(self) -> str:
        """A common word that is a verb and a noun, to stand first in a compound."""
        return self.rng.choice(_nouns_first())

    def ambiguous(self) -> tuple[str, str, bool]:
        """A word that could be a verb, a noun it modifies, and whether that can be counted."""
        if self.chance(0.4):
            group = self.rng.choice(("measures", "troubles", "things"))
            return self.ambiguous_noun(), self.everyday(group), group != "measures"
        table = _table("ambiguous")
        first = self.rng.choice(sorted(table))
        if self.chance(0.4):
            return first, self.word("measure_heads"), False
        return first, self.rng.choice(table[first]), True

    def ambiguous_verb(self) -> str:
        """A verb that could as well be the first noun of a compound."""
        return self.rng.choice(_ambiguous_verbs())


@cache
def _nouns_first() -> tuple[str, ...]:
    """Words of change are left out: before a noun they are always verbs."""
    return tuple(word for word in _split("everyday", "both") if word not in CHANGES)


@cache
def _ambiguous_verbs() -> tuple[str, ...]:
    known = {*_split("verbs", "deliver"), *_split("verbs", "contact")}
    return tuple(sorted(known & _table("ambiguous").keys()))


@cache
def _split(table: str, key: str) -> tuple[str, ...]:
    return tuple(str(_table(table)[key]).split())


def noun(text: str, number: str = SINGULAR) -> Node:
    """The tree of a nominal such as `time to first_a reply`; only its head takes the number."""
    chunks: list[tuple[str, list[str]]] = [("", [])]
    for word in text.split():
        if word in PREPOSITIONS:
            chunks.append((word, []))
        else:
            chunks[-1][1].append(word)
    tree = _chunk(chunks[0][1], number)
    for preposition, words in chunks[1:]:
        inner = _chunk(words, SINGULAR).before("case", Node(preposition, "ADP"))
        tree = tree.after("nmod", inner)
    return tree


def _chunk(words: list[str], number: str) -> Node:
    *modifiers, head = words
    if number == PLURAL:
        stem, dash, last = head.rpartition("-")
        head = stem + dash + (last + "s" if last.isupper() else inflect(last, "NNS"))
    elif head.endswith("s") and inflect(head.removesuffix("s"), "NNS") == head:
        number = PLURAL
    tree = hyphenated(head, "NOUN", number)
    for modifier in reversed(modifiers):
        word, _, mark = modifier.partition("_")
        if mark == "a":
            tree = tree.before("amod", hyphenated(word, "ADJ", "Degree=Pos"))
        elif mark == "p":
            tree = tree.before("compound", hyphenated(word, "PROPN", SINGULAR))
        elif word in DETERMINERS:
            tree = tree.before(*determiner(word))
        else:
            tree = tree.before("compound", hyphenated(word, "NOUN", SINGULAR))
    return tree


def hyphenated(form: str, upos: str, feats: str) -> Node:
    """A word, split at its hyphens the way the tokenizer does it (`self` `-` `serve`)."""
    word, _, mark = form.partition("_")
    if mark == "p":
        upos, feats = "PROPN", SINGULAR
    first, *others = word.split("-")
    # The tokenizer splits between letters only: `day-7` and `5-star` stay whole.
    if not others or not all(part.isalpha() for part in (first, *others)):
        return Node(word, upos, feats)
    *inner, head = others
    tree = Node(head, upos, feats, glued=True)
    parts = [Node(first, "NOUN", SINGULAR)]
    parts += [Node(part, "NOUN", SINGULAR, glued=True) for part in inner]
    for part in reversed(parts):
        tree = tree.before("punct", Node("-", "PUNCT", glued=True)).before("compound", part)
    return tree


DETERMINERS = {
    "the": "Definite=Def|PronType=Art",
    "a": "Definite=Ind|PronType=Art",
    "an": "Definite=Ind|PronType=Art",
    "every": "PronType=Tot",
    "each": "PronType=Tot",
    "all": "PronType=Tot",
    "no": "PronType=Neg",
    "any": "PronType=Ind",
    "some": "PronType=Ind",
    "this": "Number=Sing|PronType=Dem",
    "that": "Number=Sing|PronType=Dem",
    "these": "Number=Plur|PronType=Dem",
    "both": "PronType=Tot",
}
POSSESSIVES = {
    "my": "Case=Gen|Number=Sing|Person=1|Poss=Yes|PronType=Prs",
    "our": "Case=Gen|Number=Plur|Person=1|Poss=Yes|PronType=Prs",
    "their": "Case=Gen|Number=Plur|Person=3|Poss=Yes|PronType=Prs",
    "your": "Case=Gen|Person=2|Poss=Yes|PronType=Prs",
}


def determiner(word: str) -> tuple[str, Node]:
    """The relation and node of an article, quantifier or possessive."""
    if word in POSSESSIVES:
        return "nmod:poss", Node(word, "PRON", POSSESSIVES[word])
    return "det", Node(word, "DET", DETERMINERS[word])
