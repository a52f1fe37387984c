"""What becomes of the lines of somebody's to-do list: where each belongs, and why."""

from enum import StrEnum

from coach.model.value import Value


class Place(StrEnum):
    """Where a line belongs."""

    RESULT = "result"
    INITIATIVE = "initiative"
    COMMITMENT = "commitment"
    GUARDRAIL = "guardrail"
    LET_GO = "let-go"


class Because(StrEnum):
    """Why a line is where it is, in about four words."""

    MEASURED = "a result you measure"
    WISH = "a result without number"
    WORK = "work that changes something"
    COUNTED = "your own work, counted"
    FOREIGN = "not English, so kept"
    DUTY = "has to be done"
    DATED = "due on a day"
    ROUTINE = "done again and again"
    LEVEL = "a level to hold"
    DONE = "done already"
    HEADING = "only a heading here"
    TWICE = "the same as above"
    SOMEDAY = "someday, not this quarter"
    PRIVATE = "private, not for work"
    ERRAND = "an errand of minutes"
    APPOINTMENT = "an appointment, no task"
    DOUBT = "a question to yourself"
    ASIDE = "not for this quarter"
    SAID = "as you said"
    LITTLE = "says too little yet"


class Sorted(Value, frozen=True):
    """One line of the list, in the person's words, and where it belongs."""

    text: str
    """Without bullet, numbering or checkbox."""
    place: Place
    because: Because
    serves: int | None = None
    """Which line, counted from 0, is the result an initiative may serve; None where it is a guess.
    """


class Triage(Value, frozen=True):
    """A whole list sorted, in its own order, with where to begin and what to ask."""

    lines: tuple[Sorted, ...]
    start_with: int | None = None
    """The line, counted from 0, most worth beginning with; None where there is none."""
    questions: tuple[str, ...] = ()
    """Three at most, for one's manager."""

    def at(self, place: Place) -> tuple[Sorted, ...]:
        """Give the lines that belong to a place."""
        return tuple(line for line in self.lines if line.place is place)

    def served_by(self, line: Sorted) -> str:
        """Give the words of the result that an initiative may serve, or none."""
        return "" if line.serves is None else self.lines[line.serves].text
