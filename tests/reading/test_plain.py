"""A sentence is read over what it was pasted with, and told in the places of what was pasted."""

import pytest

from coach.reading.plain import plain
from coach.reading.reader import read

PLAIN = {
    "Repaint the hall": "Repaint the hall",
    "  Repaint the hall\n": "Repaint the hall",
    "- [x] Repaint the hall": "Repaint the hall",
    "KR2.1: Repaint the hall": "Repaint the hall",
    "**Repaint** the _hall_": "Repaint the hall",
    "***Repaint*** the `hall`": "Repaint the hall",
    "Repaint [the hall](https://example.org/1)": "Repaint the hall",
    "🎨 Repaint the hall ✅": "Repaint the hall",
    "1️⃣ Repaint the hall": "Repaint the hall",
    "Repaint 🎨 the hall": "Repaint the hall",
    "Repaint the <b>hall</b>": "Repaint the hall",
    "Repaint\u00a0the\u200b “hall”": 'Repaint the "hall"',
    "Repaint the hall - 0.7": "Repaint the hall",
    "Repaint the hall 0.7": "Repaint the hall",
    "Repaint the hall (70%)": "Repaint the hall",
    "Repaint the hall (score: 0.4)": "Repaint the hall",
    "Repaint the hall [60 % complete] ✅": "Repaint the hall",
    "Repaint the hall – 100% done": "Repaint the hall",
    "[0.7] Repaint the hall": "Repaint the hall",
    "Get waste from 85 to 60 — 0.7": "Get waste from 85 to 60",
    "Get 40 pupils to sing (60%)": "Get 40 pupils to sing",
}

UNTOUCHED = [
    "Attendance rate (70%)",
    "Attendance rate 70%",
    "Raise attendance to 70%",
    "Waste 12% - 20%",
    "Keep the error rate under 0.7",
    "Sales from 100 to 127 (+27%)",
    "snake_case_names stay",
    "> 80 % of parents come",
    "5 * 4 * 3",
    "30 ➜ 45",
    "✅",
    "- 5",
]


@pytest.mark.parametrize(("written", "expected"), PLAIN.items())
def test_what_a_sentence_was_pasted_with_is_read_over(written: str, expected: str) -> None:
    assert plain(written).text == expected


@pytest.mark.parametrize("text", UNTOUCHED)
def test_what_belongs_to_the_sentence_stays(text: str) -> None:
    assert plain(text).text == text


@pytest.mark.parametrize(
    "text",
    [
        "- Raise **attendance** from **70 %** to **85 %** by March ✅",
        "KR1: 🎯 Raise [attendance](https://example.org/2) from 70 % to 85 % by March (score: 0.4)",
        "RAISE ATTENDANCE FROM 70 % TO 85 % BY MARCH - 0.3",
        "• raise attendance from 70\u00a0% to 85\u00a0% by march [60 % complete]",
        "Attendance matters to us. Raise it from 70 % to 85 % by March.",
        "3) Raise attendance from 70 % → 85 % by March | 0.2",
    ],
)
def test_facts_are_told_in_the_places_of_the_text_as_written(text: str) -> None:
    reading = read(text)
    assert reading.text == text
    found = (reading.baseline, reading.target, reading.deadline)
    assert [fact and text[fact.start : fact.end] for fact in found] == [
        fact and fact.text for fact in found
    ]
    values = [fact.quantity.value for fact in found if fact and fact.quantity]
    assert values == [70, 85]
    assert reading.deadline is not None
    assert reading.deadline.text.lower() == "march"
