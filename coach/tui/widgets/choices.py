"""Answers to choose from, numbered."""

from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import OptionList
from textual.widgets.option_list import Option


class Choices(OptionList):
    """Shows the options of a question, to be clicked or typed by number; hidden without any."""

    DEFAULT_CSS = """
    Choices {
        height: auto;
        max-height: 8;
        border: none;
        padding: 0 1;
        background: transparent;
        display: none;
        &:focus { border: none; background-tint: transparent; }
        &.offered { display: block; }
    }
    """

    class Chosen(Message):
        """The person picked an option; `number` counts from one."""

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    offered: reactive[tuple[str, ...]] = reactive((), repaint=False, init=False)

    def __init__(self, offered: tuple[str, ...], *, id: str | None = None) -> None:
        super().__init__(*_drawn(offered), id=id, markup=False, compact=True)
        self.set_reactive(Choices.offered, offered)
        self.set_class(bool(offered), "offered")

    def watch_offered(self, offered: tuple[str, ...]) -> None:
        """Show the options, or nothing."""
        self.set_options(_drawn(offered))
        self.set_class(bool(offered), "offered")

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Pass the choice on by its number."""
        event.stop()
        self.post_message(self.Chosen(event.option_index + 1))


def _drawn(offered: tuple[str, ...]) -> list[Option]:
    return [
        Option(Content.assemble((f"{number}  ", "bold $text-accent"), text))
        for number, text in enumerate(offered, start=1)
    ]
