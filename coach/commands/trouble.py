"""What a command raises when it cannot do its job."""


class Trouble(Exception):
    """Says in one sentence what is wrong and how to mend it; the command line prints it."""
