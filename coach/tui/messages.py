"""What the workers behind the interview tell its screen."""

from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from coach.interview.turn import Turn


class Taken(Message):
    """The coach has taken in what was said, and it is on disk."""

    def __init__(self, said: str, turn: "Turn") -> None:
        super().__init__()
        self.said = said
        self.turn = turn


class NotTaken(Message):
    """Something said could not be taken in; what was typed goes back into the field."""

    def __init__(self, sentence: str, typed: str) -> None:
        super().__init__()
        self.sentence = sentence
        self.typed = typed


class NotKept(Message):
    """Half-typed text could not be put on disk."""

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.sentence = sentence
