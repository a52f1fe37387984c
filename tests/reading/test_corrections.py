"""Words that are known to be misread are put right."""

from coach.reading.corrections import with_compounds
from coach.reading.facts import Word
from coach.reading.reader import read


def word(start: int, text: str, pos: str, dep: str, head: int) -> Word:
    return Word(start, start + len(text), text, pos, "", dep, head)


def test_a_noun_has_no_object_so_the_second_noun_is_the_main_word() -> None:
    misread = (
        word(0, "late", "ADJ", "amod", 1),
        word(5, "guest", "NOUN", "root", 1),
        word(11, "complaints", "NOUN", "obj", 1),
    )
    mended = with_compounds(misread)
    assert [(one.dep, one.head) for one in mended] == [("amod", 2), ("compound", 2), ("root", 2)]


def test_the_object_of_a_verb_stays_one() -> None:
    said = (word(0, "sell", "VERB", "root", 0), word(5, "tickets", "NOUN", "obj", 0))
    assert with_compounds(said) is said


def test_a_measure_of_two_nouns_hangs_on_the_second() -> None:
    for text in ("guest complaints", "support requests", "museum visits per month"):
        reading = read(text)
        assert reading.head is not None
        assert reading.words[reading.head].start == text.index(" ") + 1
