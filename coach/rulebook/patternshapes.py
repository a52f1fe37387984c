"""Patterns of words and of grammar in a rule file: the part of spaCy's language that ends soon.

No regular expressions, few repetitions, few words: whatever passes here is found in a moment, in a
sentence of any length, and never stands for every sentence.
"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal, TypeAlias

import msgspec
from msgspec import Meta, Struct, field

from coach.reading.patterns import Patterns, patterns
from coach.rulebook.datafile import nearest

Filled = Annotated[str, Meta(min_length=1)]
Relation = Literal["<", ">", "<<", ">>", ".", ";", "$+", "$-", "$++", "$--"]

_LOOSE = ("*", "+")
_FAR = ("<<", ">>", "$++", "$--")
_MOST_LOOSE, _MOST_FAR, _MOST_OPTIONAL = 1, 1, 4


class OneOf(Struct, forbid_unknown_fields=True, omit_defaults=True, frozen=True):
    """Any of these, or anything but those."""

    IN: list[Filled] = []
    NOT_IN: list[Filled] = []


_POS = ("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X").split()
_DEP = (
    "acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse"
    " dislocated expl fixed flat goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis"
    " punct reparandum root ROOT vocative xcomp"
).split()
"""Parts of speech and relations of Universal Dependencies; a relation may have a subtype."""

Said: TypeAlias = Filled | OneOf | None


def _check_names(key: str, said: Said, allowed: list[str]) -> None:
    names = [*said.IN, *said.NOT_IN] if isinstance(said, OneOf) else [said] if said else []
    for name in names:
        if name.partition(":")[0] not in allowed:
            raise ValueError(f"{key} has no “{name}”; {nearest(name, allowed)}")


class Token(Struct, forbid_unknown_fields=True, omit_defaults=True, frozen=True):
    """What a word must be, by spaCy's names."""

    lower: Said = field(name="LOWER", default=None)
    lemma: Said = field(name="LEMMA", default=None)
    pos: Said = field(name="POS", default=None)
    dep: Said = field(name="DEP", default=None)
    shape: Said = field(name="SHAPE", default=None)
    like_num: bool | None = field(name="LIKE_NUM", default=None)
    is_punct: bool | None = field(name="IS_PUNCT", default=None)

    def __post_init__(self) -> None:
        """Refuse a word that could be any."""
        if not self.attributes():
            raise ValueError("say something of each word: LEMMA, LOWER, POS, DEP, SHAPE, LIKE_NUM")
        _check_names("POS", self.pos, _POS)
        _check_names("DEP", self.dep, _DEP)

    def attributes(self) -> dict[str, Any]:
        """What is said of the word itself."""
        said: dict[str, Any] = msgspec.to_builtins(self)
        said.pop("OP", None)
        return {name: value for name, value in said.items() if value not in (None, {})}


class Step(Token, forbid_unknown_fields=True, omit_defaults=True, frozen=True):
    """A word in a row, and how often it may come."""

    op: Literal["!", "?", "*", "+"] | None = field(name="OP", default=None)


class Node(Struct, forbid_unknown_fields=True, omit_defaults=True, frozen=True):
    """A word in a tree, and how it hangs on one named before."""

    name: Filled = field(name="RIGHT_ID")
    word: Token = field(name="RIGHT_ATTRS")
    upon: Filled | None = field(name="LEFT_ID", default=None)
    relation: Relation | None = field(name="REL_OP", default=None)


Row: TypeAlias = Annotated[list[Step], Meta(min_length=1, max_length=10)]
Tree: TypeAlias = Annotated[list[Node], Meta(min_length=2, max_length=5)]


def check_row(steps: Sequence[Step]) -> None:
    """Refuse what would take long, or match nothing in particular.

    Raises:
        ValueError: saying what to change.
    """
    if sum(step.op in _LOOSE for step in steps) > _MOST_LOOSE:
        raise ValueError("only one word of a pattern may repeat (OP “*” or “+”)")
    if sum(step.op == "?" for step in steps) > _MOST_OPTIONAL:
        raise ValueError(f"at most {_MOST_OPTIONAL} words of a pattern may be optional (OP “?”)")
    if all(step.op in ("?", "*", "!") for step in steps):
        raise ValueError("at least one word of a pattern must be there (no OP, or “+”)")


def check_tree(nodes: Sequence[Node]) -> None:
    """Refuse a node that hangs on none before it, or many far relations.

    Raises:
        ValueError: saying what to change.
    """
    known: set[str] = set()
    for node in nodes:
        if known and (node.upon is None or node.relation is None):
            raise ValueError(f"node “{node.name}” needs LEFT_ID and REL_OP")
        if known and node.upon not in known:
            raise ValueError(f"node “{node.name}” hangs on “{node.upon}”, which is not before it")
        if not known and (node.upon or node.relation):
            raise ValueError("the first node hangs on nothing: only RIGHT_ID and RIGHT_ATTRS")
        if node.name in known:
            raise ValueError(f"two nodes are called “{node.name}”")
        known.add(node.name)
    if sum(node.relation in _FAR for node in nodes) > _MOST_FAR:
        raise ValueError(f"only one relation may reach far ({', '.join(_FAR)})")


def name_of(steps: Sequence[Step] | Sequence[Node]) -> str:
    """Give the name a pattern goes by, which is what it says."""
    return msgspec.json.encode(_plain(steps)).decode()


def named(rows: Sequence[Sequence[Step]], trees: Sequence[Sequence[Node]]) -> Patterns:
    """Give the patterns in the form in which sentences are read by them."""
    return patterns(
        {name_of(row): [_plain(row)] for row in rows},
        {name_of(tree): [_plain(tree)] for tree in trees},
    )


def _plain(steps: Sequence[Step] | Sequence[Node]) -> list[dict[str, Any]]:
    plain: list[dict[str, Any]] = []
    for step in steps:
        if isinstance(step, Node):
            said: dict[str, Any] = msgspec.to_builtins(step)
            plain.append({**said, "RIGHT_ATTRS": step.word.attributes()})
        else:
            plain.append({**step.attributes(), **({"OP": step.op} if step.op else {})})
    return plain
