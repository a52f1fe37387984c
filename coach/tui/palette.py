"""Everything the interview screen can do, as the palette lists it."""

from collections.abc import Callable, Iterator

from textual.app import SystemCommand

from coach.tui.widgets.draft_panel import Wish

_SAYINGS = (
    ("Help", "What you can say and do", "help"),
    ("Show me an example", "How somebody else answered", "show me an example"),
    ("Why do you ask?", "What the question is good for", "why do you ask?"),
    ("Skip this question", "Go on without an answer", "skip"),
    ("I don't know", "Go on, and find out later", "I don't know"),
    ("Back", "Take the latest step back", "back"),
    ("This is a commitment", "It must be done anyway", "this is a commitment"),
    ("This is a guardrail", "It is a level to hold", "this is a guardrail"),
    ("Would these be enough?", "What could go wrong with all of it reached", "/enough"),
    ("How sure are you?", "0 to 10 for each key result", "/confidence"),
    ("How often do you look at it?", "The rhythm, and who looks with you", "/rhythm"),
    ("The smallest first step", "Within two weeks", "/step"),
    ("Say yes to the whole", "Your OKR stands", "/agree"),
    ("History", "Every change, and what for", "/history"),
)
_WISHES = (
    ("Change this line", "The line picked in your OKR", Wish.EDIT),
    ("Add a key result", "To the objective picked in your OKR", Wish.ADD),
    ("Add an objective", "A change worth wanting", Wish.ADD_OBJECTIVE),
    ("Cards of this key result", "Source, control, need and more", Wish.CARD),
    ("Name this line", "A short name for the line picked in your OKR", Wish.NAME),
    ("Copy this line", "The line picked in your OKR", Wish.DUPLICATE),
    ("Move this line up", "The line picked in your OKR", Wish.UP),
    ("Move this line down", "The line picked in your OKR", Wish.DOWN),
    ("Delete this line", "The line picked in your OKR; asks first", Wish.DELETE),
    ("Undo", "Take the latest step back", Wish.UNDO),
    ("Redo", "Bring back what you took back", Wish.REDO),
)


def commands(
    say: Callable[[str], None],
    want: Callable[[Wish], None],
    change_sides: Callable[[], None],
    object_to: Callable[[], object],
    browse_examples: Callable[[], object],
    find_measure: Callable[[], object],
    look_back: Callable[[], object],
) -> Iterator[SystemCommand]:
    """Give what can be said, then what can be done with the draft."""
    for title, help, words in _SAYINGS:
        yield SystemCommand(title, help, lambda words=words: say(words))
    yield SystemCommand("Start from an example", "Whole OKRs by field of work", browse_examples)
    yield SystemCommand("Find a measure", "What others count in such work", find_measure)
    yield SystemCommand("Look back", "Find what was said by its words", look_back)
    yield SystemCommand("Go to your OKR or back", "Between conversation and draft", change_sides)
    yield SystemCommand("That was read wrongly", "Say why; it stays in a file of yours", object_to)
    for title, help, wish in _WISHES:
        yield SystemCommand(title, help, lambda wish=wish: want(wish))
