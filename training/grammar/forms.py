"""Verbs in whichever form an opening needs, from imperative to participle."""

from dataclasses import dataclass

from training.grammar.lexicon import Words, inflect
from training.grammar.nouns import plural_of
from training.grammar.quantities import adposition
from training.grammar.tree import Node


@dataclass(frozen=True, slots=True)
class Form:
    """How a verb is inflected, and how that is annotated."""

    tag: str
    feats: str

    def of(self, lemma: str) -> Node:
        """The verb in this form, its particle or preposition left aside."""
        return Node(inflect(lemma, self.tag), "VERB", self.feats)


IMPERATIVE = Form("VB", "Mood=Imp|VerbForm=Fin")
INFINITIVE = Form("VB", "VerbForm=Inf")
GERUND = Form("VBG", "VerbForm=Ger")
PASSIVE = Form("VBN", "Tense=Past|VerbForm=Part|Voice=Pass")
SINGULAR_PRESENT = Form("VBZ", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin")
PLURAL_PRESENT = Form("VBP", "Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin")
PLURAL_PAST = Form("VBD", "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin")
SINGULAR_PAST = Form("VBD", "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin")
I_PRESENT = Form("VBP", "Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin")
WE_PRESENT = Form("VBP", "Mood=Ind|Number=Plur|Person=1|Tense=Pres|VerbForm=Fin")
PARTICLES = frozenset("out up down over off in together on back".split())
COMMA = Node(",", "PUNCT", glued=True)
FINITE_AUX = "VerbForm=Fin"


def verb(form: Form, text: str) -> tuple[Node, str]:
    """A verb such as `roll-out` or `talk-to`: its tree with the particle, and its preposition."""
    lemma, _, rest = text.partition("-")
    tree = form.of(lemma)
    if rest in PARTICLES or text.startswith(("bring-", "find-", "roll-", "speed-", "kick-")):
        return tree.after("compound:prt", adposition(rest)), ""
    if "-" in rest:
        particle, _, rest = rest.partition("-")
        tree = tree.after("compound:prt", adposition(particle))
    return tree, rest


def passive(words: Words, group: str) -> Node:
    """A past participle of a group, with its particle: `signed`, `rolled out`."""
    form, _, particle = words.verb(group).partition("-")
    tree = Node(form, "VERB", PASSIVE.feats)
    return tree.after("compound:prt", adposition(particle)) if particle else tree


def present(subject: Node) -> Form:
    """The present tense that agrees with a subject in the third person."""
    return PLURAL_PRESENT if plural_of(subject) else SINGULAR_PRESENT


def with_object(tree: Node, preposition: str, object_: Node) -> Node:
    """The verb with its object, behind a preposition where it wants one."""
    if preposition:
        return tree.after("obl", object_.before("case", adposition(preposition)))
    return tree.after("obj", object_)


def frame(words: Words, form: Form, group: str, object_: Node) -> Node:
    """A verb of a group with the object given."""
    return with_object(*verb(form, words.verb(group)), object_)


def present_or_past(about: Node, words: Words) -> Form:
    """A form that agrees with the subject, now and then in the past."""
    if words.chance(0.06):
        return PLURAL_PAST if plural_of(about) else SINGULAR_PAST
    return present(about)
