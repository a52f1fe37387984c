"""Annotated sentences: as a tree of words, and laid out from left to right."""

from collections.abc import Iterator
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Arc:
    """One dependant and the relation that ties it to its head."""

    relation: str
    node: "Node"


@dataclass(frozen=True, slots=True)
class Node:
    """A word, its annotation, and what depends on it to either side."""

    form: str
    upos: str
    feats: str = ""
    left: tuple[Arc, ...] = ()
    right: tuple[Arc, ...] = ()
    glued: bool = False
    """No space before this word, as in `5%` or `do|n't`."""

    def before(self, relation: str, node: "Node") -> "Node":
        """The same word with one more dependant, leftmost of all."""
        return replace(self, left=(Arc(relation, node), *self.left))

    def after(self, relation: str, node: "Node") -> "Node":
        """The same word with one more dependant, rightmost of all."""
        return replace(self, right=(*self.right, Arc(relation, node)))

    def words(self) -> Iterator["Node"]:
        """Every word of the tree in the order it is written."""
        for arc in self.left:
            yield from arc.node.words()
        yield self
        for arc in self.right:
            yield from arc.node.words()


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens side by side with their annotation, ready to become a training document."""

    words: tuple[str, ...]
    spaces: tuple[bool, ...]
    upos: tuple[str, ...]
    feats: tuple[str, ...]
    heads: tuple[int, ...]
    """Index of each word's head; the root points at itself."""
    relations: tuple[str, ...]

    @property
    def text(self) -> str:
        """The sentence as a person would have typed it."""
        pairs = zip(self.words, self.spaces, strict=True)
        return "".join(word + " " * space for word, space in pairs).rstrip()


def lay_out(root: Node) -> Sentence:
    """Write a tree down from left to right."""
    placed: list[tuple[Node, int, str]] = []

    def place(node: Node, relation: str) -> int:
        """Place a subtree; the heads of its children are filled in once its own place is known."""
        children = [place(arc.node, arc.relation) for arc in node.left]
        here = len(placed)
        placed.append((node, here, relation))
        children += [place(arc.node, arc.relation) for arc in node.right]
        for child in children:
            word, _, name = placed[child]
            placed[child] = (word, here, name)
        return here

    place(root, "ROOT")
    nodes = [node for node, _, _ in placed]
    forms = [node.form for node in nodes]
    for here, following_form in enumerate(forms[1:]):
        if forms[here] == "a" and following_form[0] in "aeioAEIO8":
            forms[here] = "an"
    following = [*(node.glued for node in nodes[1:]), True]
    return Sentence(
        words=tuple(forms),
        spaces=tuple(not glued for glued in following),
        upos=tuple(node.upos for node in nodes),
        feats=tuple(node.feats for node in nodes),
        heads=tuple(head for _, head, _ in placed),
        relations=tuple(relation for _, _, relation in placed),
    )
