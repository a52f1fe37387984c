"""How the person writes numbers and dates, where English alone does not tell."""

from coach.model.value import Value


class Locale(Value, frozen=True):
    """A person's conventions; the same words mean another number under another."""

    decimal_comma: bool = False
    """Whether "1,5" is one and a half, and "1.500" one thousand five hundred."""
    day_first: bool = True
    """Whether "03/04" is the third of April."""
    dollar: str = "USD"
    """ISO code of what "$" stands for."""
