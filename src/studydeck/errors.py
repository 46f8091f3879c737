"""The one error that a user can cause; everything above raises it, nothing beneath knows it."""


class StudydeckError(Exception):
    """Something the user can understand and mend.

    Attributes:
        message: one sentence, naming the file and line where there is one.
        hint: what to do about it, or an empty string.
        exit_code: what a command answers to the shell: 1 refused or failed, 2 usage, unknown deck or key.
    """

    def __init__(self, message: str, hint: str = "", *, exit_code: int = 1) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.exit_code = exit_code

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".rstrip()
