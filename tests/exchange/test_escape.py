"""A person's words come out of a Markdown page as they went in."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from coach.exchange.escape import escaped, quoted

MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])
TYPED = st.text(alphabet=st.sampled_from("ab1 .)-+=#*_`~<>[]()!|&;:\\/{}é\t\n\0\x1b"), max_size=40)


def seen(page: str) -> str:
    """The words a reader of the page sees, with markup that came from anywhere shown as tags."""
    (block,) = [token for token in MARKDOWN.parse(page) if token.type == "inline"]
    assert block.children is not None
    pieces = [
        token.content if token.type == "text" else " " if token.type == "softbreak" else token.type
        for token in block.children
    ]
    return "".join(pieces)


@given(TYPED.filter(lambda text: escaped(text) != ""))
@example("# of tickets")
@example("1. first, 2) second")
@example("--- *bold* _it_ snake_case __x__ <b> &copy; [link](http://x) `code` ~~no~~ | cell")
@example("C# and F #")
def test_what_is_typed_is_what_is_read(text: str) -> None:
    typed = " ".join("".join(c for c in text if c not in "\0\x1b").split())
    for before in ("", "- ", "## ", "- **Measure:** ", "> "):
        assert seen(before + escaped(text)).removeprefix("strong_open").endswith(typed)


@given(TYPED)
def test_a_page_has_only_the_blocks_the_coach_made(text: str) -> None:
    kinds = {token.type for token in MARKDOWN.parse(quoted(text))}
    quotation = {"blockquote_open", "blockquote_close"}
    assert kinds <= quotation | {"paragraph_open", "paragraph_close", "inline"}


def test_a_mission_keeps_its_paragraphs() -> None:
    assert quoted("We sell bread.\n\nAnd cake.\n") == "> We sell bread.\n>\n> And cake."


@pytest.mark.parametrize("text", ["Raise net_promoter_score from 3.5 to 4", "Churn at 5 % (EU)"])
def test_ordinary_sentences_stay_as_they_are(text: str) -> None:
    assert escaped(text) == text
