"""One question of the coach, with everything a person may want to know before answering."""

from enum import StrEnum

from coach.model.value import Value


class Topic(StrEnum):
    """What a question is about; each has its own way of taking an answer."""

    LIST = "list"
    SORTED = "sorted"
    MISSION = "mission"
    PURPOSE = "purpose"
    PERSON = "person"
    TOUCHES = "touches"
    CONTRIBUTION = "contribution"
    OBJECTIVE = "objective"
    KEY_RESULT = "key-result"
    CHANGE = "change"
    MEASURE = "measure"
    BORROW = "borrow"
    LEVEL = "level"
    NUMBERS = "numbers"
    BASELINE = "baseline"
    TARGET = "target"
    EVIDENCE = "evidence"
    ENOUGH = "enough"
    NEED = "need"
    CONFIDENCE = "confidence"
    RHYTHM = "rhythm"
    STEP = "step"
    CARD = "card"
    READ_BACK = "read-back"


OFFERS_ENDS = frozenset({Topic.CHANGE, Topic.MEASURE, Topic.LEVEL})
"""Questions whose options are ends of their own, such as a guardrail, and no words to keep."""


class Question(Value, frozen=True):
    """What the coach asks now."""

    topic: Topic
    text: str
    """The question itself; ends with a question mark."""
    why: str
    """Why the coach asks, shown on request."""
    example: str
    """How somebody else answered, shown on request."""
    about: str = ""
    """Id of the objective, key result or commitment it is about, if it is about one."""
    before: tuple[str, ...] = ()
    """At most two sentences that come first: what was understood, what is proposed."""
    options: tuple[str, ...] = ()
    """Answers to choose from by number; the person's own words are always welcome too."""
    proposal: str = ""
    """What an empty answer accepts, if anything."""
    several_lines: bool = False
    """Whether the answer may run over several lines."""

    @property
    def key(self) -> str:
        """What the memory of the conversation knows it by."""
        return f"{self.about}/{self.topic}" if self.about else str(self.topic)
