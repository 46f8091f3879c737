"""Parts of the study screen."""
