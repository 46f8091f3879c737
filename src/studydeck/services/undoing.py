"""Whether a session has anything to take back, so that no key is offered that does nothing."""

from studydeck.services.session import Session


def can_undo(session: Session) -> bool:
    """Whether `session.undo` would take something back."""
    return bool(session._tally.acts)  # noqa: SLF001 - same room; a property of Session would say the same
