"""Parts of the screens that report: statistics, readiness, the crib sheet."""
