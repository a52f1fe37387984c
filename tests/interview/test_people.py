"""A person from one line, in whatever order they say it."""

import pytest

from coach.interview.people import person_from
from coach.model.person import Person


@pytest.mark.parametrize(
    ("line", "person"),
    [
        (
            "Mara Lindt, support agent in logistics, manager Jo Reyes",
            Person("Mara Lindt", "support agent", "logistics", "Jo Reyes"),
        ),
        ("I'm a nurse", Person(role="nurse")),
        ("maths teacher in 7th grade", Person(role="maths teacher in 7th grade")),
        ("Legal Counsel", Person(role="Legal Counsel")),
        ("Senior Engineer, platform", Person(role="Senior Engineer, platform")),
        ("I'm Ann and I work in support", Person("Ann", "support")),
        ("I am Ade, I work as an office manager", Person("Ade", "office manager")),
        ("accountant, my manager is Kim", Person(role="accountant", manager="Kim")),
        ("IT", Person(role="IT")),
        (
            "Ravi; data analyst; I report to Ines Duarte",
            Person("Ravi", "data analyst", "", "Ines Duarte"),
        ),
    ],
)
def test_name_role_field_and_manager_are_heard(line: str, person: Person):
    assert person_from(line) == person
