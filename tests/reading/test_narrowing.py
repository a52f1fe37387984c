"""A purpose said of everybody is said of those whom one person works for."""

import pytest

from coach.reading.narrowing import narrowed


@pytest.mark.parametrize(
    ("purpose", "people", "wanted"),
    [
        ("help people understand the sea", "sailors", "help sailors understand the sea"),
        (
            "provide the best care to every patient",
            "patients on my ward",
            "provide the best care to patients on my ward",
        ),
        (
            "empower every person and every organisation on the planet to sail more",
            "deaf sailors",
            "empower deaf sailors to sail more",
        ),
        ("provide free lessons to anyone, anywhere", "sailors", "provide free lessons to sailors"),
        ("care for older people with dignity", "residents", "care for residents with dignity"),
    ],
)
def test_people_in_general_become_the_people_meant(purpose: str, people: str, wanted: str) -> None:
    assert narrowed(purpose, people) == wanted


@pytest.mark.parametrize(
    ("purpose", "people"),
    [
        ("train nurses", "sailors"),
        ("help people affected by floods", "sailors"),
        ("connect people and ports", "sailors"),
        ("solve the challenges facing everyone", "sailors"),
        ("bring bread to as many people as possible", "sailors"),
        ("visit them and their families", "sailors"),
        ("clean the sea", "sailors"),
        ("protect people, nature and property", "sailors"),
        ("help people with sight loss steer boats", "sailors"),
        ("build ports that millions of people rely on", "sailors"),
        ("open the port so that everyone has a berth", "sailors"),
        ("fewer people drown at sea", "sailors"),
        ("help people sail", ""),
    ],
)
def test_a_purpose_that_is_not_theirs_is_left_alone(purpose: str, people: str) -> None:
    assert narrowed(purpose, people) == ""
