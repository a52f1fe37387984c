"""The figures that are reported about the pipeline."""

from training.report import interval


def test_a_share_comes_with_its_interval_and_its_counts() -> None:
    assert interval(95, 100) == " 95.0%  [88.8%, 97.8%]  95/100"


def test_an_interval_never_leaves_the_possible() -> None:
    assert interval(10, 10).endswith("100.0%]  10/10")
